import { NCNAME } from '../datatype/datatype-name.ts';
import { invalid, type SchemaFinding, unsupported } from '../schema-finding.ts';
import { MOST_FINDINGS } from './in-order.ts';
import { XS, type XsdNode } from './xsd-document.ts';

/** What the supported subset allows in one element of an XSD. */
interface Construct {
  /** A regular expression says which values are supported. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** The children, in their order, each with a space behind its name; undefined when the content is of no concern. */
  readonly children: RegExp | undefined;
}

const ANY = /^/s;
const NAME = new RegExp(`^(?!__proto__$)${NCNAME}$`, 'u');
const QNAME = new RegExp(`^(?:${NCNAME}:)?${NCNAME}$`, 'u');
const QNAMES = new RegExp(`^(?:(?:(?:${NCNAME}:)?${NCNAME})(?: |$))*$`, 'u');
const ID = new RegExp(`^${NCNAME}$`, 'u');
/** A nonNegativeInteger, of no more than nine digits that count. */
const COUNT = /^(?:\+?0*\d{1,9}|-0+)$/;
const TRUTH = /^(?:true|false|1|0)$/;
const FALSE = /^(?:false|0)$/;
const FORM = /^(?:qualified|unqualified)$/;

const only = (children: string): RegExp => new RegExp(`^(?:annotation )?${children}$`);
const facet: Construct = { attributes: { value: ANY, id: ID }, children: only('') };
const occurs = { minOccurs: COUNT, maxOccurs: /^(?:\+?0*\d{1,9}|-0+|unbounded)$/, id: ID };
const ATTRIBUTES = '(?:(?:attribute|attributeGroup) )*';
const PARTICLES = '(?:(?:element|sequence|choice|group) )*';

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
        id: ID,
      },
      children:
        /^(?:(?:import|include|annotation) )*(?:(?:element|complexType|simpleType|group|attribute|attributeGroup) (?:annotation )*)*$/,
    },
  ],
  ['include', { attributes: { schemaLocation: ANY, id: ID }, children: only('') }],
  ['import', { attributes: { namespace: ANY, schemaLocation: ANY, id: ID }, children: only('') }],
  [
    'element',
    {
      attributes: {
        name: NAME,
        ref: QNAME,
        type: QNAME,
        form: FORM,
        nillable: TRUTH,
        default: ANY,
        fixed: ANY,
        abstract: FALSE,
        ...occurs,
      },
      children: only('(?:(?:complexType|simpleType) )?'),
    },
  ],
  [
    'complexType',
    {
      attributes: { name: NAME, mixed: FALSE, abstract: FALSE, id: ID },
      children: only(`(?:(?:simpleContent|complexContent) |(?:(?:sequence|choice|group) )?${ATTRIBUTES})`),
    },
  ],
  ['simpleContent', { attributes: { id: ID }, children: only('(?:extension|restriction) ') }],
  [
    'attribute',
    {
      attributes: {
        name: NAME,
        ref: QNAME,
        type: QNAME,
        use: /^(?:optional|required|prohibited)$/,
        default: ANY,
        fixed: ANY,
        form: FORM,
        id: ID,
      },
      children: only('(?:simpleType )?'),
    },
  ],
  ['attributeGroup', { attributes: { name: NAME, ref: QNAME, id: ID }, children: only(ATTRIBUTES) }],
  ['complexContent', { attributes: { mixed: FALSE, id: ID }, children: only('(?:extension|restriction) ') }],
  [
    'extension',
    {
      attributes: { base: QNAME, id: ID },
      children: only(`(?:(?:sequence|choice|group) )?${ATTRIBUTES}`),
    },
  ],
  ['sequence', { attributes: occurs, children: only(PARTICLES) }],
  ['choice', { attributes: occurs, children: only(PARTICLES) }],
  [
    'group',
    { attributes: { name: NAME, ref: QNAME, ...occurs }, children: only('(?:(?:sequence|choice) )?') },
  ],
  ['simpleType', { attributes: { name: NAME, id: ID }, children: only('(?:restriction|list|union) ') }],
  ['list', { attributes: { itemType: QNAME, id: ID }, children: only('(?:simpleType )?') }],
  ['union', { attributes: { memberTypes: QNAMES, id: ID }, children: only('(?:simpleType )*') }],
  [
    'restriction',
    {
      attributes: { base: QNAME, id: ID },
      children: only(`(?:simpleType )?(?:(?:${FACETS.join('|')}) )*${ATTRIBUTES}`),
    },
  ],
  ...FACETS.map((name): [string, Construct] => [name, facet]),
  ['annotation', { attributes: { id: ID }, children: /^(?:(?:documentation|appinfo) )*$/ }],
  ['documentation', { attributes: { source: ANY }, children: undefined }],
  ['appinfo', { attributes: { source: ANY }, children: undefined }],
]);

/** True when an element of an XSD is supported, in its place. */
export function isSupported(name: string): boolean {
  return GRAMMAR.has(name);
}

/**
 * Holds an XSD against the supported subset. Each construct outside it gives one finding with its name and line;
 * what stands inside a refused element is not looked at, and neither is what stands behind too many of them.
 */
export function checkGrammar(root: XsdNode): readonly SchemaFinding[] {
  if (root.name.endsWith('}html')) return [unsupported(root, 'html', { fault: 'html' })];
  if (root.name !== 'schema') return [unsupported(root, label(root), { fault: 'root', namespace: XS })];
  const findings: SchemaFinding[] = [];
  checkNode(root, undefined, findings, new Set());
  return findings;
}

function checkNode(
  node: XsdNode,
  parent: XsdNode | undefined,
  findings: SchemaFinding[],
  ids: Set<string>,
): void {
  if (findings.length > MOST_FINDINGS) return;
  const construct = GRAMMAR.get(node.name);
  if (construct === undefined) {
    findings.push(unsupported(node, label(node), { fault: 'constructie' }));
    return;
  }
  // Of simple types a restriction is supported, of complex ones it is not.
  if (node.name === 'restriction' && parent?.name === 'complexContent') {
    findings.push(unsupported(node, label(node), { fault: 'beperking' }));
    return;
  }
  findings.push(
    ...checkContent(node, construct, parent),
    ...checkAttributes(node, construct),
    ...misplacedAttributes(node, parent)
      .filter((name) => node.attributes.has(name))
      .map((name) => invalid(node, `${label(node)}/@${name}`, { fault: 'attribuut' })),
  );
  const id = node.attributes.get('id');
  if (id !== undefined) {
    if (ids.has(id)) findings.push(invalid(node, `${label(node)}/@id`, { fault: 'id-dubbel', id }));
    ids.add(id);
  }
  if (construct.children === undefined) return;
  for (const child of node.children) checkNode(child, node, findings, ids);
}

/** True for what stands in a restriction or extension, and is not of the kind of type around it. */
function isOfOtherKind(name: string, holder: XsdNode, around: XsdNode | undefined): boolean {
  const isAttribute = name === 'attribute' || name === 'attributeGroup';
  if (holder.name === 'restriction') return isAttribute && around?.name === 'simpleType';
  const isText = holder.name === 'extension' && around?.name === 'simpleContent';
  return isText && !isAttribute && name !== 'annotation';
}

function checkContent(node: XsdNode, { children }: Construct, parent: XsdNode | undefined): SchemaFinding[] {
  if (children === undefined) return [];
  const findings: SchemaFinding[] = [];
  // A child that is refused itself says enough.
  const known = node.children.every(({ name }) => GRAMMAR.has(name));
  const isMixedUp = node.children.some(({ name }) => isOfOtherKind(name, node, parent));
  if (known && (isMixedUp || !children.test(node.children.map(({ name }) => `${name} `).join('')))) {
    findings.push(unsupported(node, label(node), { fault: 'onderdeel' }));
  }
  if (/[^ \t\r\n]/.test(node.text)) findings.push(unsupported(node, label(node), { fault: 'tekst' }));
  return findings;
}

function checkAttributes(node: XsdNode, { attributes }: Construct): SchemaFinding[] {
  return [...node.attributes].flatMap(([name, value]) => {
    const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (allowed?.test(value)) return [];
    const fault =
      allowed === undefined ? ({ fault: 'attribuut' } as const) : ({ fault: 'waarde', value } as const);
    return [unsupported(node, `${label(node)}/@${name}`, fault)];
  });
}

/** The attributes that do not go with the place of a declaration (XML Schema part 1, appendix A). */
function misplacedAttributes({ name, attributes }: XsdNode, parent: XsdNode | undefined): readonly string[] {
  const global = parent?.name === 'schema';
  if (name === 'element') {
    if (global) return ['ref', 'form', 'minOccurs', 'maxOccurs'];
    return attributes.has('ref')
      ? ['name', 'type', 'form', 'nillable', 'abstract', 'default', 'fixed']
      : ['abstract'];
  }
  if (name === 'group') return global ? ['ref', 'minOccurs', 'maxOccurs'] : ['name'];
  if (parent?.name === 'group') return ['minOccurs', 'maxOccurs'];
  if (name === 'attribute') {
    if (global) return ['ref', 'form', 'use'];
    return attributes.has('ref') ? ['name', 'type', 'form'] : [];
  }
  if (name === 'attributeGroup') return global ? ['ref'] : ['name'];
  return !global && (name === 'complexType' || name === 'simpleType') ? ['name', 'abstract'] : [];
}

function label(node: XsdNode): string {
  return node.name.startsWith('{') ? node.name : `xs:${node.name}`;
}
