import type { ElementDeclaration } from '../../schema/index.ts';
import { type Candidate, LEAST } from './candidate.ts';

/**
 * Gives each element the likeliest place that is left, the surest first; and of what is then left, by form and place alone.
 *
 * @param taken the elements that stand for something; what is chosen is added
 */
export function chooseEach(
  ranked: readonly { readonly key: string; readonly candidates: readonly Candidate[] }[],
  taken: Set<ElementDeclaration>,
): ReadonlyMap<string, Candidate> {
  const chosen = new Map<string, Candidate>();

  function choose(suits: (candidate: Candidate) => boolean, rate: (candidate: Candidate) => number): void {
    const pairs = ranked.flatMap(({ key, candidates }) =>
      candidates.filter(suits).map((candidate) => ({ key, candidate })),
    );
    pairs.sort((a, b) => rate(b.candidate) - rate(a.candidate));
    for (const { key, candidate } of pairs) {
      const last = candidate.way.at(-1);
      if (last === undefined || chosen.has(key) || taken.has(last)) continue;
      chosen.set(key, candidate);
      taken.add(last);
    }
  }

  choose(
    ({ score }) => score >= LEAST,
    ({ score }) => score,
  );
  // What can hold all that the model has there, and stands in the class itself.
  choose(
    ({ type, way }) => type >= 0.8 && way.length === 1,
    ({ form }) => form,
  );
  return chosen;
}
