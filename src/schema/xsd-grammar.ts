import type { SchemaFinding } from './schema-finding.ts';
import { XS, type XsdNode } from './xsd-document.ts';

/** What the supported subset allows in one element of an XSD. */
interface Construct {
  /** A regular expression says which values are supported. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** The children, in their order; any number of each that stands together between brackets. */
  readonly children: RegExp;
}

const ANY = /^/s;
const NAME = /^(?!__proto__$)[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u;
const QNAME = /^(?:[\p{L}_][\p{L}\p{M}\p{N}._-]*:)?[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u;
const COUNT = /^\s*\+?\d{1,9}\s*$/;
const FALSE = /^\s*(?:false|0)\s*$/;
const FORM = /^(?:qualified|unqualified)$/;

const only = (children: string): RegExp => new RegExp(`^(?:annotation )?${children}$`);
const facet: Construct = { attributes: { value: ANY, id: ANY }, children: only('') };
const occurs = { minOccurs: COUNT, maxOccurs: /^\s*(?:\+?\d{1,9}|unbounded)\s*$/, id: ANY };

/** The names of the facets of a restriction. */
export const FACETS = [
  'enumeration',
  'fractionDigits',
  'length',
  'maxExclusive',
  'maxInclusive',
  'maxLength',
  'minExclusive',
  'minInclusive',
  'minLength',
  'pattern',
  'totalDigits',
  'whiteSpace',
] as const;

const GRAMMAR: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  [
    'schema',
    {
      attributes: {
        targetNamespace: ANY,
        elementFormDefault: FORM,
        attributeFormDefault: FORM,
        version: ANY,
        id: ANY,
      },
      children: /^(?:(?:import|annotation) )*(?:(?:annotation|element|complexType|simpleType) )*$/,
    },
  ],
  ['import', { attributes: { namespace: ANY, schemaLocation: ANY, id: ANY }, children: only('') }],
  [
    'element',
    {
      attributes: {
        name: NAME,
        ref: QNAME,
        type: QNAME,
        form: FORM,
        nillable: FALSE,
        abstract: FALSE,
        ...occurs,
      },
      children: only('(?:(?:complexType|simpleType) )?'),
    },
  ],
  [
    'complexType',
    { attributes: { name: NAME, mixed: FALSE, abstract: FALSE, id: ANY }, children: only('(?:sequence )?') },
  ],
  ['sequence', { attributes: occurs, children: only('(?:(?:element|sequence) )*') }],
  ['simpleType', { attributes: { name: NAME, id: ANY }, children: only('restriction ') }],
  [
    'restriction',
    { attributes: { base: QNAME, id: ANY }, children: only(`(?:simpleType )?(?:(?:${FACETS.join('|')}) )*`) },
  ],
  ...FACETS.map((name): [string, Construct] => [name, facet]),
  ['annotation', { attributes: { id: ANY }, children: /^(?:(?:documentation|appinfo) )*$/ }],
]);

/** Constructs whose content is of no concern. */
const OPAQUE = new Set(['documentation', 'appinfo']);

/**
 * Holds an XSD against the supported subset. Each construct outside it gives one finding with its name and line;
 * what stands inside a refused element is not looked at.
 */
export function checkGrammar(root: XsdNode): readonly SchemaFinding[] {
  if (root.name !== 'schema')
    return [refuse(root, `xs:${root.name}`, `het rootelement moet xs:schema in ${XS} zijn`)];
  return checkNode(root);
}

function checkNode(node: XsdNode): SchemaFinding[] {
  const construct = GRAMMAR.get(node.name);
  if (construct === undefined) return [];
  const known = node.children.filter((child) => GRAMMAR.has(child.name) || OPAQUE.has(child.name));
  const findings = node.children
    .filter((child) => !known.includes(child))
    .map((child) => refuse(child, label(child), 'deze constructie wordt niet ondersteund'));
  if (!construct.children.test(known.map((child) => `${child.name} `).join(''))) {
    const names = `xs:${node.name} heeft een onderdeel dat daar niet ondersteund is, of in een andere volgorde`;
    findings.push(refuse(node, `xs:${node.name}`, names));
  }
  if (node.text.trim() !== '') findings.push(refuse(node, `xs:${node.name}`, 'hier mag geen tekst staan'));
  for (const [name, value] of node.attributes) {
    const allowed = Object.hasOwn(construct.attributes, name) ? construct.attributes[name] : undefined;
    if (allowed?.test(value)) continue;
    const reason =
      allowed === undefined
        ? 'dit attribuut wordt niet ondersteund'
        : `de waarde "${value}" wordt niet ondersteund`;
    findings.push(refuse(node, `xs:${node.name}/@${name}`, reason));
  }
  return [...findings, ...known.flatMap(checkNode)];
}

function label(node: XsdNode): string {
  return node.name.startsWith('{') ? node.name : `xs:${node.name}`;
}

function refuse({ document, line, column }: XsdNode, construct: string, reason: string): SchemaFinding {
  return { rule: 'XSD-ONDERSTEUND', construct, document, line, column, message: `${construct}: ${reason}.` };
}
