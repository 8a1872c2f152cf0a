import { type Fields, isObject } from '../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { EN_LEVERING, inTaal, type RuleArgs, type TaalOptions } from '../taal/index.ts';
import { type LeveringFinding, leveringFinding } from './levering-finding.ts';

/** At most so many. */
export interface Hoogstens {
  readonly max: number;
}

/** What a delivery must satisfy to be sent, agreed beforehand; `fz825/schemas/levering-criteria.schema.json`. */
export interface Criteria {
  /** Of 100 messages at most so many may be rejected, as 0.5. */
  readonly afkeurpercentage?: Hoogstens;
  /** A control may give at most so many findings (or waarschuwingen), by its id. */
  readonly perControle?: Readonly<Record<string, Hoogstens>>;
  /** So many messages may be there twice. */
  readonly dubbel?: Hoogstens;
  /** The hash total must be this one: 64 hexadecimal digits. */
  readonly hashtotaal?: { readonly gelijkAan: string };
  /** So many messages may be judged in part, or not at all; 0 unless it is given. */
  readonly nietGecontroleerd?: Hoogstens;
  /** True when the delivery is a sample of a larger one: its afkeurpercentage is then told with a 95 % interval. */
  readonly steekproef?: boolean;
}

/** Criteria that are right, or all that is wrong with them. */
export type ReadCriteriaResult =
  | { readonly ok: true; readonly criteria: Criteria }
  | { readonly ok: false; readonly findings: NonEmpty<LeveringFinding> };

/** Nothing is rejected, nothing is left unchecked and nothing is there twice: what is asked when nobody says otherwise. */
export const STRICT: Criteria = Object.freeze({
  afkeurpercentage: Object.freeze({ max: 0 }),
  dubbel: Object.freeze({ max: 0 }),
  nietGecontroleerd: Object.freeze({ max: 0 }),
});

/**
 * Reads criteria, as strictly as their JSON Schema has them. The data are copied.
 *
 * @param gegevens anything; what is not of the form gives findings, with a JSON Pointer. A set without one criterion is
 *   a finding too: it would let everything through
 * @example
 * const read = readCriteria({ afkeurpercentage: { max: 0.5 }, dubbel: { min: 0 } });
 * read.ok; //=> false
 */
export function readCriteria(gegevens: unknown, { taal }: TaalOptions = {}): ReadCriteriaResult {
  const findings: LeveringFinding[] = [];
  const criteria = readFields(gegevens, findings);
  return isNonEmpty(findings) ? inTaal({ ok: false, findings }, taal, EN_LEVERING) : { ok: true, criteria };
}

type Fault = RuleArgs['LEV-CRITERIA'];
type Refuse = (names: readonly string[], args: Fault) => undefined;

const NAMES = [
  // Editors look for the JSON Schema there.
  '$schema',
  'afkeurpercentage',
  'perControle',
  'dubbel',
  'hashtotaal',
  'nietGecontroleerd',
  'steekproef',
] as const;

function readFields(gegevens: unknown, findings: LeveringFinding[]): Criteria {
  const refuse: Refuse = (names, args) =>
    void findings.push(leveringFinding(names, { rule: 'LEV-CRITERIA', args }));
  const fields = readObject(gegevens, [], NAMES, refuse);
  if (fields === undefined) return {};
  const { $schema } = fields;
  if ($schema !== undefined && typeof $schema !== 'string') refuse(['$schema'], { fault: 'tekst' });
  const { afkeurpercentage, perControle, dubbel, hashtotaal, nietGecontroleerd, steekproef } = fields;
  if (
    ![afkeurpercentage, perControle, dubbel, hashtotaal, nietGecontroleerd].some((each) => each !== undefined)
  )
    refuse([], { fault: 'leeg' });
  return {
    ...given('afkeurpercentage', afkeurpercentage, (value, at) => readMax(value, at, 'percentage', refuse)),
    ...given('perControle', perControle, (value, at) => readPerControle(value, at, refuse)),
    ...given('dubbel', dubbel, (value, at) => readMax(value, at, 'aantal', refuse)),
    ...given('hashtotaal', hashtotaal, (value, at) => readHashtotaal(value, at, refuse)),
    ...given('nietGecontroleerd', nietGecontroleerd, (value, at) => readMax(value, at, 'aantal', refuse)),
    ...given('steekproef', steekproef, (value, at) =>
      typeof value === 'boolean' ? value : refuse(at, { fault: 'ja-of-nee' }),
    ),
  };
}

/** A field that was given and is right; nothing otherwise. */
function given<N extends string, T>(
  name: N,
  value: unknown,
  read: (value: unknown, at: readonly string[]) => T | undefined,
): { readonly [K in N]?: T } | undefined {
  if (value === undefined) return undefined;
  const held = read(value, [name]);
  return held === undefined ? undefined : ({ [name]: held } as { readonly [K in N]?: T });
}

/** An object with no other fields than these: what was read of it, once. */
function readObject(
  value: unknown,
  at: readonly string[],
  known: readonly string[],
  refuse: Refuse,
): Fields | undefined {
  if (!isObject(value)) return refuse(at, { fault: 'object' });
  const fields: Record<string, unknown> = { ...value };
  for (const name of Object.keys(fields))
    if (!known.includes(name)) refuse([...at, name], { fault: 'onbekend', known });
  return fields;
}

const MOST: Readonly<Record<'aantal' | 'percentage', number>> = {
  aantal: Number.MAX_SAFE_INTEGER,
  percentage: 100,
};

function readMax(
  value: unknown,
  at: readonly string[],
  kind: 'aantal' | 'percentage',
  refuse: Refuse,
): Hoogstens | undefined {
  const fields = readObject(value, at, ['max'], refuse);
  if (fields === undefined) return undefined;
  const { max } = fields;
  const isRight = typeof max === 'number' && max >= 0 && max <= MOST[kind];
  if (!isRight || (kind === 'aantal' && !Number.isInteger(max)))
    return refuse([...at, 'max'], { fault: kind });
  return { max };
}

function readPerControle(
  value: unknown,
  at: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, Hoogstens>> | undefined {
  if (!isObject(value)) return refuse(at, { fault: 'object' });
  const entries = Object.entries(value);
  if (entries.length === 0) return refuse(at, { fault: 'leeg' });
  return Object.fromEntries(
    entries.flatMap(([rule, held]) => {
      const read = readMax(held, [...at, rule], 'aantal', refuse);
      return read === undefined ? [] : [[rule, read]];
    }),
  );
}

const HASHTOTAAL = /^[\da-f]{64}$/i;

function readHashtotaal(value: unknown, at: readonly string[], refuse: Refuse): Criteria['hashtotaal'] {
  const fields = readObject(value, at, ['gelijkAan'], refuse);
  if (fields === undefined) return undefined;
  const { gelijkAan } = fields;
  if (typeof gelijkAan !== 'string' || !HASHTOTAAL.test(gelijkAan))
    return refuse([...at, 'gelijkAan'], { fault: 'hashtotaal' });
  return { gelijkAan: gelijkAan.toLowerCase() };
}
