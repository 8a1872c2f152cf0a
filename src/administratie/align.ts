/** When a mutation happened, and where it led. */
export interface Feit {
  readonly datum: string;
  readonly zorglocatie?: string | undefined;
}

/**
 * Finds what to do with the mutations that were reported, all of one soort, so that what is in force is what happened, with
 * as few mutations as can be: one for each that is corrected or withdrawn, and for each that is new. Of several ways it is
 * the one that changes the fewest values.
 *
 * A correctie keeps the place of what it corrects, and a new mutation comes last. So of what happened on one day each may
 * only come of a reported mutation that stands after those of the ones before it that day, and once one is new, so are the
 * later ones.
 *
 * It is the least for as many as `EXACT` that happened. Of more, the days that were reported as they were are left as they
 * are, and of the ways to go about the others only the most promising are followed.
 *
 * @param onroerend indexes of reported mutations that cannot be withdrawn: of ways of the same length it is one that
 *   withdraws the fewest of them
 * @returns for each reported mutation the index of what it is to become, undefined when it is to be withdrawn; what is not
 *   among them is new
 */
export function align(
  gemeld: readonly Feit[],
  gebeurd: readonly Feit[],
  onroerend: ReadonlySet<number> = new Set(),
): readonly (number | undefined)[] {
  const fixed = gebeurd.length > EXACT ? unchangedDays(gemeld, gebeurd) : new Map<number, number>();
  const done = new Set(fixed.values());
  const open = [...gebeurd.keys()].filter((index) => !done.has(index));
  const before = open.map((index) => previousOfDay(open, index, gebeurd));
  const lastSame = open.map((index) => gemeld.findLastIndex((feit) => changes(feit, gebeurd[index]) === 0));
  let ways: readonly Way[] = [
    { cost: 0, taken: '0'.repeat(open.length), choice: undefined, previous: undefined },
  ];
  let left = gemeld.length - fixed.size;
  for (const [index, feit] of gemeld.entries()) {
    const choice = fixed.get(index);
    if (choice !== undefined) {
      ways = ways.map((previous) => ({ ...previous, choice, previous }));
      continue;
    }
    const next = new Map<string, Way>();
    const offer = (way: Way): void => {
      const known = next.get(way.taken);
      if (known === undefined || way.cost < known.cost) next.set(way.taken, way);
    };
    for (const previous of ways) {
      const { cost, taken } = previous;
      for (const [at, target] of open.entries()) {
        const first = before[at];
        if (taken[at] === '1' || (first !== undefined && taken[first] !== '1')) continue;
        const changed = changes(feit, gebeurd[target]);
        offer({
          cost: cost + (changed === 0 ? 0 : MUTATIE + changed),
          taken: `${taken.slice(0, at)}1${taken.slice(at + 1)}`,
          choice: target,
          previous,
        });
      }
      offer({
        cost: cost + MUTATIE + (onroerend.has(index) ? ONROEREND : 0),
        taken,
        choice: undefined,
        previous,
      });
    }
    left--;
    ways = mostPromising(
      [...next.values()],
      (way) => way.cost + leastLeft(way, left, index, lastSame),
      open.length,
    );
  }
  const [best] = [...ways].sort((a, b) => total(a) - total(b));
  return choicesOf(best);
}

/** Up to how many that happened every way is followed. */
const EXACT = 10;
/** How many ways are followed of more. */
const FOLLOWED = 64;

/** What a mutation to be sent counts for, what one that withdraws what cannot be withdrawn does besides; a value: 1. */
const MUTATIE = 1e8;
const ONROEREND = 1e4;

/** What is to be done with the reported mutations so far. */
interface Way {
  readonly cost: number;
  /** For each that happened, `1` when a reported mutation is it or becomes it. */
  readonly taken: string;
  readonly choice: number | undefined;
  readonly previous: Way | undefined;
}

/** How many values a correctie would change; none when there is nothing to correct. */
export function changes(gemeld: Feit, gebeurd: Feit | undefined): number {
  const datum = gemeld.datum === gebeurd?.datum ? 0 : 1;
  return datum + (gemeld.zorglocatie === gebeurd?.zorglocatie ? 0 : 1);
}

/** With the new mutations that are left to be sent. */
function total({ cost, taken }: Way): number {
  return cost + countOpen(taken) * MUTATIE;
}

function countOpen(taken: string): number {
  return taken.replaceAll('1', '').length;
}

/** What at least is still to come. */
function leastLeft({ taken }: Way, left: number, index: number, lastSame: readonly number[]): number {
  const staying = lastSame.filter((last, at) => last > index && taken[at] === '0').length;
  return (Math.max(left, countOpen(taken)) - staying) * MUTATIE;
}

function mostPromising(ways: readonly Way[], rank: (way: Way) => number, open: number): readonly Way[] {
  if (open <= EXACT || ways.length <= FOLLOWED) return ways;
  const ranked = ways.map((way) => ({ way, rank: rank(way) })).sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, FOLLOWED).map(({ way }) => way);
}

function choicesOf(last: Way | undefined): readonly (number | undefined)[] {
  const choices: (number | undefined)[] = [];
  for (let way = last; way?.previous !== undefined; way = way.previous) choices.push(way.choice);
  return choices.reverse();
}

/** Place in `open` of the one before it that day, when there is one. */
function previousOfDay(open: readonly number[], index: number, gebeurd: readonly Feit[]): number | undefined {
  const at = open.findLastIndex((other) => other < index && gebeurd[other]?.datum === gebeurd[index]?.datum);
  return at === -1 ? undefined : at;
}

/** Of the days of which all was reported in its order, what is what. */
function unchangedDays(gemeld: readonly Feit[], gebeurd: readonly Feit[]): Map<number, number> {
  const fixed = new Map<number, number>();
  for (const datum of new Set(gebeurd.map((feit) => feit.datum))) {
    const reported = indexesOn(datum, gemeld);
    const happened = indexesOn(datum, gebeurd);
    const isSame = happened.every(
      (index, at) => gebeurd[index]?.zorglocatie === gemeld[reported[at] ?? -1]?.zorglocatie,
    );
    if (!isSame || reported.length !== happened.length) continue;
    for (const [at, index] of reported.entries()) fixed.set(index, happened[at] ?? -1);
  }
  return fixed;
}

function indexesOn(datum: string, feiten: readonly Feit[]): readonly number[] {
  return [...feiten.keys()].filter((index) => feiten[index]?.datum === datum);
}
