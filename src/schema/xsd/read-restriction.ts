import type { InvalidXsd } from '../../taal/index.ts';
import type { Datatype } from '../datatype/datatype.ts';
import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import type {
  EnumerationValue,
  PatternDefinition,
  RestrictionDefinition,
  SimpleTypeDefinition,
  WhiteSpace,
} from '../definition.ts';
import { translatePattern } from '../pattern/pattern.ts';
import { choosePatternEngine } from '../pattern/pattern-engine.ts';
import type { SimpleType } from '../schema.ts';
import { invalid, type SchemaFinding, unsupported } from '../schema-finding.ts';
import { linkWholeSimpleType, wholeDatatype } from '../whole-support.ts';
import { facetConflict } from './facet-conflict.ts';
import { documentationOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';
import { FACETS } from './xsd-grammar.ts';

type Facet = (typeof FACETS)[number];

const LENGTHS: readonly Facet[] = ['length', 'minLength', 'maxLength'];
const BOUNDS: readonly Facet[] = ['minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'];

/** The facets that apply to each family of types (XML Schema part 2 §4.1.5). */
const APPLICABLE: Readonly<Record<Datatype['family'], readonly Facet[]>> = {
  text: ['whiteSpace', 'pattern', 'enumeration', ...LENGTHS],
  boolean: ['whiteSpace', 'pattern'],
  decimal: ['whiteSpace', 'pattern', 'enumeration', ...BOUNDS, 'totalDigits', 'fractionDigits'],
  temporal: ['whiteSpace', 'pattern', 'enumeration', ...BOUNDS],
  name: ['whiteSpace', 'pattern', 'enumeration', ...LENGTHS],
  binary: ['whiteSpace', 'pattern', 'enumeration', ...LENGTHS],
  list: ['whiteSpace', 'pattern', 'enumeration', ...LENGTHS],
  union: ['pattern', 'enumeration'],
};

const STRENGTH: readonly string[] = ['preserve', 'replace', 'collapse'];

/** The type that is restricted. */
interface Base {
  readonly datatype: Datatype;
  /** Judges values. */
  readonly type: SimpleType;
  /** Its facets, the nearest step of each. */
  readonly facets: RestrictionDefinition;
}

/** An `xs:pattern` with its regular expression. */
interface PatternFacet {
  readonly node: XsdNode;
  readonly source: string;
}

/**
 * Reads the facets of one `xs:restriction`. A facet that does not apply to the type, occurs twice, has a value that
 * the base type does not have, widens the base type or contradicts another goes to `findings`.
 */
export function readRestriction(
  node: XsdNode,
  definition: SimpleTypeDefinition,
  findings: SchemaFinding[],
): RestrictionDefinition {
  const datatype = wholeDatatype(definition);
  const base: Base = {
    datatype,
    type: linkWholeSimpleType(definition),
    facets: Object.assign({}, datatype.facets, ...definition.restrictions),
  };
  const single: Partial<Record<Facet, string>> = {};
  const patterns: PatternFacet[] = [];
  const enumeration: EnumerationValue[] = [];

  for (const child of node.children) {
    const facet = FACETS.find((name) => name === child.name);
    if (facet === undefined) continue;
    const value = child.attributes.get('value');
    if (value === undefined) {
      findings.push(invalid(child, `xs:${facet}`, { fault: 'facet-zonder-waarde' }));
      continue;
    }
    const fault = faultOf(facet, value, base, single);
    if (fault !== undefined) findings.push(invalid(child, `xs:${facet}`, fault));
    else if (facet === 'pattern') patterns.push({ node: child, source: value });
    else if (facet === 'enumeration') {
      enumeration.push({
        value: normaliseWhiteSpace(value, base.type.whiteSpace),
        documentation: documentationOf(child),
      });
    } else single[facet] = normaliseWhiteSpace(value, 'collapse');
  }

  const { whiteSpace, ...bounds } = single;
  const maxLength = datatype.lengthOf === undefined ? longest(single, base.facets) : Number.POSITIVE_INFINITY;
  const pattern = patterns.flatMap((facet) => readPattern(facet, maxLength, findings));
  const own: RestrictionDefinition = {
    ...(isWhiteSpace(whiteSpace) ? { whiteSpace } : undefined),
    ...(pattern.length > 0 ? { pattern } : undefined),
    ...(enumeration.length > 0 ? { enumeration } : undefined),
    ...Object.fromEntries(
      Object.entries(bounds).map(([facet, value]) => [
        facet,
        BOUNDS.some((name) => name === facet) ? value : Number(value),
      ]),
    ),
  };
  const conflict = facetConflict(own, base.facets, base.datatype);
  if (conflict !== undefined) findings.push(invalid(node, 'xs:restriction', conflict));
  return own;
}

/** The longest text that a type lets through; infinite when it has no limit. */
function longest(own: Partial<Record<Facet, string>>, inherited: RestrictionDefinition): number {
  const known = [own.length, own.maxLength, inherited.length, inherited.maxLength].filter(
    (length) => length !== undefined,
  );
  return Math.min(...known.map(Number));
}

/** Reads a pattern, and how it is to be matched: one that could take too long on some text is refused. */
function readPattern(
  { node, source }: PatternFacet,
  maxLength: number,
  findings: SchemaFinding[],
): PatternDefinition[] {
  const translated = translatePattern(source);
  if (!translated.ok) {
    findings.push(unsupported(node, 'xs:pattern', translated.reason));
    return [];
  }
  const engine = choosePatternEngine(translated.node, maxLength);
  if (engine === 'none') {
    findings.push(unsupported(node, 'xs:pattern', { fault: 'patroon-tijd' }));
    return [];
  }
  const automaton = engine === 'automaton' ? ({ automaton: true } as const) : undefined;
  return [{ source, expression: translated.source, ...automaton }];
}

function faultOf(
  facet: Facet,
  text: string,
  { datatype, type, facets }: Base,
  earlier: Partial<Record<Facet, string>>,
): InvalidXsd | undefined {
  if (!APPLICABLE[datatype.family].includes(facet)) return { fault: 'facet-niet-van-type' };
  if (facet === 'pattern') return undefined;
  if (facet === 'enumeration') {
    return isValue(type, text) ? undefined : { fault: 'enumeratie-buiten-type' };
  }
  if (earlier[facet] !== undefined) return { fault: 'facet-dubbel' };
  if (BOUNDS.includes(facet)) {
    return isValue(type, text) || isSaidAgain(facet, text, datatype, facets)
      ? undefined
      : { fault: 'grens-buiten-type' };
  }
  const value = normaliseWhiteSpace(text, 'collapse');
  if (facet === 'whiteSpace') {
    return STRENGTH.indexOf(value) < STRENGTH.indexOf(type.whiteSpace)
      ? { fault: 'facet-zwakker' }
      : undefined;
  }
  const least = facet === 'totalDigits' ? 1 : 0;
  const count = /^\+?\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(count >= least)) return { fault: 'facet-telling', least };
  return isWider(facet, count, facets) ? { fault: 'facet-ruimer' } : undefined;
}

function isValue(type: SimpleType, text: string): boolean {
  return type.fault(normaliseWhiteSpace(text, type.whiteSpace)) === undefined;
}

/** A bound that is left out is no value of the type, but a restriction may say it again (part 2 §4.3.8, §4.3.9). */
function isSaidAgain(
  facet: Facet,
  text: string,
  { fault, compare }: Datatype,
  inherited: RestrictionDefinition,
): boolean {
  if (facet !== 'minExclusive' && facet !== 'maxExclusive') return false;
  const value = normaliseWhiteSpace(text, 'collapse');
  const bound = inherited[facet];
  if (bound === undefined || fault(value) !== undefined || compare(value, bound) !== 0) return false;
  const nearer = facet === 'minExclusive' ? inherited.minInclusive : inherited.maxInclusive;
  const order = nearer === undefined ? 0 : (compare(value, nearer) ?? Number.NaN);
  return facet === 'minExclusive' ? order >= 0 : order <= 0;
}

/** True when a count lets through what the base type does not. */
function isWider(facet: Facet, count: number, inherited: RestrictionDefinition): boolean {
  if (facet === 'length') return count !== (inherited.length ?? count);
  if (facet === 'minLength') return count < (inherited.minLength ?? 0);
  const most =
    facet === 'maxLength' || facet === 'totalDigits' || facet === 'fractionDigits'
      ? inherited[facet]
      : undefined;
  return count > (most ?? Number.POSITIVE_INFINITY);
}

function isWhiteSpace(value: string | undefined): value is WhiteSpace {
  return STRENGTH.some((name) => name === value);
}
