import type { ElementDeclaration } from '../../schema/index.ts';
import { byScore, type Candidate, LEAST, likenessOf, rankElements, type Way } from './candidate.ts';

/** Less than this is no likeness of a class. */
const LEAST_OF_KLASSE = 45;

/**
 * The places of a class, the likeliest first: by its name, by how many of its elements are in it, and by whether it may occur
 * more than once.
 *
 * @param ways the elements with elements that it may be
 * @param reach the elements with a value in one of them
 */
export function rankKlassen(
  klasse: ElementDeclaration,
  ways: readonly Way[],
  reach: (home: ElementDeclaration) => readonly Way[],
  before: ReadonlyMap<string, string>,
): readonly Candidate[] {
  const { name, type } = klasse;
  if (type.kind === 'simple') return [];
  const own = type.elements.filter((each) => each.type.kind === 'simple');
  return ways
    .flatMap((way): Candidate[] => {
      const last = way.at(-1);
      if (last === undefined) return [];
      const like = likenessOf(name, way);
      const within = reach(last);
      const found = own.filter((element) => {
        const [best] = rankElements(
          { key: `${name}/${element.name}`, element, klasse: type },
          last,
          within,
          before,
        );
        return best !== undefined && best.score >= LEAST;
      });
      const content = found.length / Math.max(1, own.length);
      const isRepeated = way.some(({ repeatable }) => repeatable);
      const repeats = klasse.repeatable === isRepeated ? 15 : klasse.repeatable ? -40 : 0;
      // Of a class and what stands around it the nearer one is meant.
      const score = like.score * 0.6 + content * 60 + repeats - way.length * 3;
      return content > 0 || like.isNamed ? [{ way, score, like, type: content, form: 0 }] : [];
    })
    .filter(({ score }) => score >= LEAST_OF_KLASSE)
    .sort(byScore);
}
