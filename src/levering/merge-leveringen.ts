import { type Fields, isList, isObject } from '../data/index.ts';
import { isPlainDate } from '../schema/index.ts';
import { canonicalJson } from './canonical.ts';
import { makeVerslag, type VerslagKop } from './make-verslag.ts';
import { createTeller } from './teller.ts';
import type { Deel, Verslag } from './verslag.ts';

/**
 * Merges the reports of two parts of a delivery, each with its digests, to one of both, and decides anew by the criteria
 * of both. Associative; and commutative, but for the order: the messages of `a` come before those of `b`, which tells
 * which one of two duplicates is `eerder`. The report of an empty delivery, judged by the same, is neutral.
 *
 * What one report cannot tell of the other is never passed: where one has no digests, which is so for a report of a whole
 * delivery that was written to JSON, duplicates between the two are not known: `nietGemeten` says so, and a criterion
 * `dubbel` is not satisfied. Parts that were judged by other things (`herkomst`, `controletype`) are NO GO together.
 *
 * @throws TypeError when one is no report of `judgeLevering` or of this
 */
export function mergeLeveringen(a: Verslag, b: Verslag): Verslag {
  const verslagen = [requireVerslag(a), requireVerslag(b)];
  const teller = createTeller();
  for (const verslag of verslagen) teller.addVerslag(verslag);
  return makeVerslag(teller, mergeKoppen(verslagen));
}

/**
 * Ends the merging: the report of the whole delivery, which is written to JSON without digests.
 *
 * @throws TypeError when it is no report of `judgeLevering` or `mergeLeveringen`
 */
export function closeLevering(verslag: Verslag): Verslag {
  const own = requireVerslag(verslag);
  const teller = createTeller();
  teller.addVerslag(own);
  return makeVerslag(teller, { ...mergeKoppen([own]), isDeel: false });
}

function mergeKoppen(verslagen: readonly Verslag[]): VerslagKop {
  const eisen = verslagen.flatMap(({ besluit }) => besluit.criteria);
  const notMeasured = new Set(
    eisen.flatMap(({ criterium, gemeten }) => (gemeten === null ? [criterium] : [])),
  );
  return {
    herkomst: same(verslagen.map(({ herkomst }) => herkomst)),
    controletype: same(verslagen.map(({ controletype }) => controletype)),
    proef: verslagen.some(({ proef }) => proef),
    eisen,
    isSteekproef: verslagen.some(({ besluit }) => besluit.steekproef !== undefined),
    isGemeten: (rule) => !notMeasured.has(`perControle.${rule}`),
    isDeel: verslagen.some((verslag) => Object.keys(verslag).includes('deel')),
  };
}

/** What all are; null when they differ. */
function same<T>([first, ...others]: readonly (T | null)[]): T | null {
  const text = canonicalJson(first);
  return others.every((each) => canonicalJson(each) === text) ? (first ?? null) : null;
}

const HASHTOTAAL = /^[\da-f]{64}$/;
const DIGEST = /^[\da-f]{32}$/;

/** A copy of a report, of which each part is read once. */
function requireVerslag(value: unknown): Verslag {
  const copy = isObject(value) ? copyOf(value, DEEPEST) : undefined;
  if (!isVerslag(copy) || !isConsistent(copy))
    throw new TypeError('Only reports of judgeLevering and mergeLeveringen can be merged.');
  const deel = Object.getOwnPropertyDescriptor(value, 'deel');
  if (deel?.enumerable === false) {
    const hidden = copyOf(deel.value, DEEPEST);
    if (!isDeel(hidden)) throw new TypeError('The digests of a report are not right.');
    Object.defineProperty(copy, 'deel', { value: hidden, enumerable: false });
  }
  return copy;
}

/** How deep a digest stands in a report. */
const DEEPEST = 6;

function copyOf(value: unknown, depth: number): unknown {
  if (depth === 0) return undefined;
  if (isList(value)) return Array.from(value, (each) => copyOf(each, depth - 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, copyOf(held, depth - 1)]));
}

function isDeel(value: unknown): value is Deel {
  return isObject(value) && isListOf(value['berichten'], isDigests);
}

function isVerslag(value: unknown): value is Verslag {
  if (!isObject(value)) return false;
  const {
    herkomst,
    controletype,
    proef,
    aantallen,
    dubbel,
    hashtotaal,
    afgebroken,
    nietGemeten,
    besluit,
    deel,
  } = value as Partial<Record<keyof Verslag, unknown>>;
  return (
    (herkomst === null || isHerkomst(herkomst)) &&
    (controletype === null || [1, 2, 3, 4, 5].includes(controletype as number)) &&
    typeof proef === 'boolean' &&
    isAantallen(aantallen) &&
    PER.every((name) => isCounts(value[name])) &&
    isListOf(dubbel, (each) => isObject(each) && isText(each['naam']) && isText(each['eerder'])) &&
    isText(hashtotaal) &&
    HASHTOTAAL.test(hashtotaal) &&
    isCount(afgebroken) &&
    isListOf(nietGemeten, (each) => each === 'dubbel') &&
    isObject(besluit) &&
    isListOf(besluit['criteria'], isCriterium) &&
    (deel === undefined || isDeel(deel))
  );
}

const PER = ['perControle', 'perWaarschuwing', 'perRetourcode', 'perAfzender', 'perMaand'];

const AANTALLEN = ['berichten', 'accepted', 'rejected', 'incomplete', 'error', 'FZ825', 'FZ826', 'mutaties'];

function isAantallen(value: unknown): boolean {
  return isObject(value) && AANTALLEN.every((name) => isCount(value[name]));
}

/** The numbers of a report agree with each other. */
function isConsistent({ aantallen, perControle, perRetourcode, perAfzender, perMaand }: Verslag): boolean {
  const { berichten, accepted, rejected, incomplete, error, FZ825, FZ826 } = aantallen;
  return (
    berichten === accepted + rejected + incomplete + error &&
    berichten >= FZ825 + FZ826 &&
    sumOf(perAfzender) === FZ825 &&
    sumOf(perMaand) === FZ825 &&
    sumOf(perControle) >= Math.max(rejected, sumOf(perRetourcode))
  );
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function isHerkomst(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { versie, controles, schemas, profiel, peildatum, omgeving, bronnen }: Fields = value;
  return (
    isText(versie) &&
    isText(controles) &&
    (schemas === null || isText(schemas)) &&
    (profiel === undefined || isText(profiel)) &&
    isText(peildatum) &&
    isPlainDate(peildatum) &&
    (omgeving === 'P' || omgeving === 'T') &&
    isListOf(bronnen, isText)
  );
}

function isCriterium(value: unknown): boolean {
  if (!isObject(value) || !isText(value['criterium'])) return false;
  return [value['grens'], value['gemeten']].every(
    (each) => each === null || isText(each) || typeof each === 'number',
  );
}

function isDigests(value: unknown): boolean {
  if (!isObject(value) || !isText(value['naam'])) return false;
  return isDigest(value['aanlevering']) && isListOf(value['mutaties'], isDigest);
}

function isDigest(value: unknown): boolean {
  return isText(value) && DIGEST.test(value);
}

function isCounts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return isList(value) && value.every(isItem);
}
