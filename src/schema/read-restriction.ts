import type { Datatype } from './datatype.ts';
import type { EnumerationValue, RestrictionDefinition, WhiteSpace } from './definition.ts';
import { translatePattern } from './pattern.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { normaliseWhiteSpace } from './white-space.ts';
import { documentationOf, invalid, unsupported } from './xsd-components.ts';
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
};

const STRENGTH: readonly string[] = ['preserve', 'replace', 'collapse'];

/**
 * Reads the facets of one `xs:restriction`. A facet that does not apply to the type, occurs twice, has a value that
 * is not one, or contradicts another goes to `findings`.
 *
 * @param whiteSpace the white space handling that the base type has come to
 */
export function readRestriction(
  node: XsdNode,
  datatype: Datatype,
  whiteSpace: WhiteSpace,
  findings: SchemaFinding[],
): RestrictionDefinition {
  const single: Partial<Record<Facet, string>> = {};
  const pattern: string[] = [];
  const enumeration: EnumerationValue[] = [];

  for (const child of node.children) {
    const facet = FACETS.find((name) => name === child.name);
    if (facet === undefined) continue;
    const value = child.attributes.get('value');
    const reason =
      value === undefined
        ? 'het attribuut value ontbreekt'
        : faultOf(facet, value, datatype, whiteSpace, single);
    if (value === undefined || reason !== undefined)
      findings.push(invalid(child, `xs:${facet}`, reason ?? ''));
    else if (facet === 'pattern') {
      const translated = translatePattern(value);
      if (!translated.ok) findings.push(unsupported(child, 'xs:pattern', sentencePart(translated.reason)));
      pattern.push(value);
    } else if (facet === 'enumeration') {
      enumeration.push({
        value: normaliseWhiteSpace(value, whiteSpace),
        documentation: documentationOf(child),
      });
    } else single[facet] = value.trim();
  }
  const contradiction = contradictionIn(single, datatype);
  if (contradiction !== undefined) findings.push(invalid(node, 'xs:restriction', contradiction));

  const { whiteSpace: stronger, ...bounds } = single;
  return {
    ...(isWhiteSpace(stronger) ? { whiteSpace: stronger } : undefined),
    ...(pattern.length > 0 ? { pattern } : undefined),
    ...(enumeration.length > 0 ? { enumeration } : undefined),
    ...Object.fromEntries(
      Object.entries(bounds).map(([facet, value]) => [
        facet,
        BOUNDS.some((name) => name === facet) ? value : Number(value),
      ]),
    ),
  };
}

function faultOf(
  facet: Facet,
  value: string,
  datatype: Datatype,
  whiteSpace: WhiteSpace,
  earlier: Partial<Record<Facet, string>>,
): string | undefined {
  if (!APPLICABLE[datatype.family].includes(facet)) return 'deze beperking past niet bij het basistype';
  if (facet === 'pattern') return undefined;
  if (facet === 'enumeration') {
    const fault = datatype.fault(normaliseWhiteSpace(value, whiteSpace));
    return fault === undefined ? undefined : 'de waarde is er geen van het basistype';
  }
  if (earlier[facet] !== undefined) return 'deze beperking staat er twee keer';
  if (BOUNDS.includes(facet)) {
    return datatype.fault(value.trim()) === undefined
      ? undefined
      : 'de grens is geen waarde van het basistype';
  }
  if (facet === 'whiteSpace') {
    const strength = STRENGTH.indexOf(value.trim());
    return strength < STRENGTH.indexOf(whiteSpace)
      ? 'de waarde moet minstens zo sterk zijn als bij het basistype'
      : undefined;
  }
  const least = facet === 'totalDigits' ? 1 : 0;
  const count = /^\s*\+?\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN;
  return count >= least ? undefined : `de waarde moet een geheel getal vanaf ${least} zijn`;
}

/** Facets of one step that no value can satisfy together (XML Schema part 2 §4.3, the constraints on facets). */
function contradictionIn(facets: Partial<Record<Facet, string>>, { compare }: Datatype): string | undefined {
  const number = (facet: Facet): number | undefined =>
    facets[facet] === undefined ? undefined : Number(facets[facet]);
  const above = (low: Facet, high: Facet): boolean =>
    (number(low) ?? 0) > (number(high) ?? Number.POSITIVE_INFINITY);
  if (number('length') !== undefined && (number('minLength') ?? number('maxLength')) !== undefined) {
    return 'length mag niet samen met minLength of maxLength';
  }
  if (above('minLength', 'maxLength')) return 'minLength is groter dan maxLength';
  if (above('fractionDigits', 'totalDigits')) return 'fractionDigits is groter dan totalDigits';
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = facets;
  if (minInclusive !== undefined && minExclusive !== undefined)
    return 'minInclusive mag niet samen met minExclusive';
  if (maxInclusive !== undefined && maxExclusive !== undefined)
    return 'maxInclusive mag niet samen met maxExclusive';
  const low = minInclusive ?? minExclusive;
  const high = maxInclusive ?? maxExclusive;
  if (low !== undefined && high !== undefined && (compare(low, high) ?? 1) > 0)
    return 'de ondergrens ligt boven de bovengrens';
  return undefined;
}

function isWhiteSpace(value: string | undefined): value is WhiteSpace {
  return STRENGTH.some((name) => name === value);
}

/** A sentence without its full stop, to go on within another. */
function sentencePart(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
