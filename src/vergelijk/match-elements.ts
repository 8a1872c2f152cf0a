import { groupBy } from '../data/index.ts';
import { judgeMatch, type Zekerheid } from './judge-match.ts';
import { plainName } from './name-likeness.ts';
import { type SchemaElement, walk } from './schema-element.ts';

/** An element of one schema and what it is in another. */
export interface ElementMatch {
  readonly old: SchemaElement;
  readonly now: SchemaElement;
  readonly zekerheid: Zekerheid;
}

/** Which element of one schema is which of another: each stands in one match at most. */
export interface ElementMatches {
  readonly byOld: ReadonlyMap<SchemaElement, ElementMatch>;
  readonly byNew: ReadonlyMap<SchemaElement, ElementMatch>;
}

const LEVELS: readonly Zekerheid[] = ['zeker', 'waarschijnlijk', 'mogelijk'];

/** How far apart two elements of one class may stand, among those that are left, to be held against each other. */
const WINDOW = 8;
/** How many elements of one name are held against each other. */
const MOST_OF_A_NAME = 12;
/** How often what was found is used to find more. */
const MOST_ROUNDS = 30;

/**
 * Matches the elements of two schemas. What has the same name in the same class is the same element. Of what is left, the
 * surest pair comes first: an element that has the same name elsewhere, one of another name with the same type in the
 * same place, a class with the same elements; and what that tells of the elements in it. What is no pair has no like in
 * the other schema. Takes time in proportion to the number of elements.
 */
export function matchElements(old: readonly SchemaElement[], now: readonly SchemaElement[]): ElementMatches {
  const byOld = new Map<SchemaElement, ElementMatch>();
  const byNew = new Map<SchemaElement, ElementMatch>();

  function match(one: SchemaElement, other: SchemaElement, zekerheid: Zekerheid): void {
    const open: [SchemaElement, SchemaElement, Zekerheid][] = [[one, other, zekerheid]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [a, b, how] = pair;
      const found = { old: a, now: b, zekerheid: how };
      byOld.set(a, found);
      byNew.set(b, found);
      for (const [c, d] of sameNames(left(a.children, byOld), left(b.children, byNew)))
        open.push([c, d, 'zeker']);
    }
  }

  for (const [one, other] of sameNames(old, now)) match(one, other, 'zeker');
  const oldElements = [...walk(old)];
  const newElements = [...walk(now)];
  for (let round = 0, isFound = true; isFound && round < MOST_ROUNDS; round++) {
    isFound = false;
    const candidates = listCandidates(old, now, left(oldElements, byOld), left(newElements, byNew), byOld);
    const judged = candidates.flatMap(([one, other]) => {
      const judgement = judgeMatch(one, other, byOld);
      return judgement === undefined ? [] : [{ one, other, ...judgement }];
    });
    for (const level of LEVELS) {
      const ofLevel = judged.filter(({ zekerheid }) => zekerheid === level);
      ofLevel.sort((a, b) => b.score - a.score);
      for (const { one, other, zekerheid } of ofLevel) {
        if (byOld.has(one) || byNew.has(other)) continue;
        match(one, other, zekerheid);
        isFound = true;
      }
      // What is surer may now be found of the elements in them.
      if (isFound) break;
    }
  }
  return { byOld, byNew };
}

function left(
  elements: readonly SchemaElement[],
  matched: ReadonlyMap<SchemaElement, ElementMatch>,
): readonly SchemaElement[] {
  return elements.filter((element) => !matched.has(element));
}

type Pair = readonly [SchemaElement, SchemaElement];

/** The elements of the same name, in their order; one of the same namespace before others. */
function sameNames(old: readonly SchemaElement[], now: readonly SchemaElement[]): readonly Pair[] {
  const named = new Map(
    Array.from(
      groupBy(now, ({ name }) => name),
      ([name, group]) => [name, [...group]],
    ),
  );
  return old.flatMap((one): readonly Pair[] => {
    const others = named.get(one.name) ?? [];
    const at = Math.max(
      0,
      others.findIndex((other) => other.namespace === one.namespace),
    );
    const [other] = others.splice(at, 1);
    return other === undefined ? [] : [[one, other]];
  });
}

/** The pairs that are worth a look: near each other in one class, or of one name anywhere, and the classes around those. */
function listCandidates(
  oldRoots: readonly SchemaElement[],
  newRoots: readonly SchemaElement[],
  old: readonly SchemaElement[],
  now: readonly SchemaElement[],
  byOld: ElementMatches['byOld'],
): readonly Pair[] {
  const found = new Map<SchemaElement, Set<SchemaElement>>();
  const isOld = new Set(old);
  const isNew = new Set(now);
  const pairs: Pair[] = [];

  function add(one: SchemaElement, other: SchemaElement): void {
    if (!isOld.has(one) || !isNew.has(other)) return;
    const others = found.get(one) ?? new Set();
    found.set(one, others);
    if (others.has(other)) return;
    others.add(other);
    pairs.push([one, other]);
  }

  function addNear(ones: readonly SchemaElement[], others: readonly SchemaElement[]): void {
    for (const [index, one] of ones.entries())
      for (const other of others.slice(Math.max(0, index - WINDOW), index + WINDOW + 1)) add(one, other);
  }

  addNear(
    oldRoots.filter((root) => isOld.has(root)),
    newRoots.filter((root) => isNew.has(root)),
  );
  const leftIn = groupBy(now, ({ parent }) => parent);
  for (const [parent, ones] of groupBy(old, (element) => element.parent)) {
    const other = parent === undefined ? undefined : byOld.get(parent)?.now;
    if (other !== undefined) addNear(ones, leftIn.get(other) ?? []);
  }
  const named = groupBy(now, ({ name }) => plainName(name));
  for (const [name, ones] of groupBy(old, (element) => plainName(element.name)))
    for (const one of ones.slice(0, MOST_OF_A_NAME))
      for (const other of (named.get(name) ?? []).slice(0, MOST_OF_A_NAME)) {
        add(one, other);
        if (one.parent !== undefined && other.parent !== undefined) add(one.parent, other.parent);
      }
  return pairs;
}
