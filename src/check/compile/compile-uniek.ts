import type { Occurrence } from '../../structure/index.ts';
import { once, type Run, type Test, type Text } from '../run.ts';
import { compilePath } from './compile-path.ts';
import { type Compile, requireList } from './scope.ts';

/** The word that compares the occurrences of a class with each other. */
export const uniek: Compile<'uniek'> = ({ elementen, onder }, scope) => {
  const texts = requireList(elementen, scope).map((path) => compilePath(path, scope));
  const test = onder === undefined ? undefined : scope.compile(onder);
  const { berichtklasse } = scope;
  const key = {};
  return (occurrence, run) =>
    !once(run, key, () => listRepeated(texts, test, berichtklasse, run)).has(occurrence);
};

/** The occurrences that have the same texts as an earlier one. */
function listRepeated(
  texts: readonly Text[],
  onder: Test | undefined,
  berichtklasse: string,
  run: Run,
): ReadonlySet<Occurrence> {
  const seen = new Set<string | undefined>();
  const found = new Set<Occurrence>();
  for (const occurrence of run.occurrences.get(berichtklasse) ?? []) {
    if (onder?.(occurrence, run) === false) continue;
    let key: string | undefined;
    for (const text of texts) {
      // U+0000 is in no XML text.
      const part = text(occurrence, run) ?? '\u0000';
      key = key === undefined ? part : `${key}\u0000${part}`;
    }
    if (seen.has(key)) found.add(occurrence);
    seen.add(key);
  }
  return found;
}
