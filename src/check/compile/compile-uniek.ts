import type { Occurrence } from '../../structure/index.ts';
import { once, type Run, type Test, type Text } from '../run.ts';
import { compilePath } from './compile-path.ts';
import { type Compile, requireList } from './scope.ts';

/** The words that compare the occurrences of a class with each other. */
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

/** Whether the occurrence at hand is named by another of its class, or by itself. */
export const genoemd: Compile<'genoemd'> = (conditie, scope) => {
  const element = compilePath(conditie.element, scope);
  const naam = compilePath(conditie.in, scope);
  const per = compilePath(conditie.per, scope);
  const onder = scope.compile(conditie.onder);
  const { berichtklasse } = scope;
  const key = {};
  return (occurrence, run) => {
    const text = element(occurrence, run);
    if (text === undefined) return false;
    const namen = once(run, key, () => listNamen(naam, per, onder, berichtklasse, run));
    return namen.get(per(occurrence, run))?.has(text) === true;
  };
};

/** What is named, by what the occurrences that name it have in common. */
function listNamen(
  naam: Text,
  per: Text,
  onder: Test,
  berichtklasse: string,
  run: Run,
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const found = new Map<string | undefined, Set<string>>();
  for (const occurrence of run.occurrences.get(berichtklasse) ?? []) {
    const text = naam(occurrence, run);
    if (text === undefined || !onder(occurrence, run)) continue;
    const key = per(occurrence, run);
    const namen = found.get(key);
    if (namen === undefined) found.set(key, new Set([text]));
    else namen.add(text);
  }
  return found;
}
