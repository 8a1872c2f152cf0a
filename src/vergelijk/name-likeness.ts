/** How much of a name is looked at. */
const MOST_CHARACTERS = 64;

/** A name without capitals and punctuation: what only these tell apart is written otherwise, not named otherwise. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How much two names are alike, from 0 to 1: the share of pairs of letters that they have in common (Dice). One name
 * within the other counts as half at least.
 */
export function nameLikeness(a: string, b: string): number {
  const one = plainName(a).slice(0, MOST_CHARACTERS);
  const other = plainName(b).slice(0, MOST_CHARACTERS);
  if (one === other) return 1;
  const shared = sharedPairs(one, other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return Math.max(shared, short.length >= 4 && long.includes(short) ? 0.6 : 0);
}

function sharedPairs(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return 0;
  const counts = new Map<string, number>();
  for (const pair of pairsOf(one)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(other)) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / (one.length + other.length - 2);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}
