import type { Fields } from '../data/index.ts';
import type { ComplexType, ElementDeclaration } from '../schema/index.ts';
import { berichtklasseOf, pathTo } from '../structure/index.ts';

/** A place where a retourbericht is not the heenbericht completed with retourcodes. */
export interface Difference {
  readonly path: string;
  readonly berichtklasse: string | null;
  readonly element: string;
  readonly soort: 'waarde' | 'ontbreekt' | 'toegevoegd';
}

/**
 * Holds a class of a retourbericht against that of its heenbericht: every element of the latter, with the same value
 * (STB chapter 2, step 7). What the retourbericht has of its own is not looked at, nor is the berichtcode.
 *
 * @param type the class as the schema of the heenbericht knows it
 * @param returnedType the class as that of the retourbericht does: its places are those of the retourbericht
 */
export function compareKlasse(
  type: ComplexType,
  returnedType: ComplexType,
  heen: Fields,
  retour: Fields,
  path: string,
  klasse: string | null,
): readonly Difference[] {
  return type.elements.flatMap((element) => {
    // What a profile fills is not of the message.
    if (element.name === 'Berichtcode' || element.vast !== undefined) return [];
    const own = returnedType.elements.find(({ name }) => name === element.name);
    // Nor can a retourbericht hold what its schema does not know.
    if (own === undefined || own.vast !== undefined) return [];
    const sent = itemsOf(heen, element);
    const returned = itemsOf(retour, element);
    const count = Math.max(sent.length, returned.length);
    return Array.from({ length: count }, (_, index) => {
      const at = pathTo(path, own, index + 1);
      const a = sent[index];
      const b = returned[index];
      const verschil = { path: at, berichtklasse: berichtklasseOf(element, klasse), element: element.name };
      if (b === undefined) return [{ ...verschil, soort: 'ontbreekt' as const }];
      if (a === undefined) return [{ ...verschil, soort: 'toegevoegd' as const }];
      if (element.type.kind === 'complex')
        return compareKlasse(
          element.type,
          own.type.kind === 'complex' ? own.type : element.type,
          a as Fields,
          b as Fields,
          at,
          verschil.berichtklasse,
        );
      return a === b ? [] : [{ ...verschil, soort: 'waarde' as const }];
    }).flat();
  });
}

function itemsOf(klasse: Fields, { field, repeatable }: ElementDeclaration): readonly unknown[] {
  const value = klasse[field];
  if (value === undefined) return [];
  return repeatable ? (value as readonly unknown[]) : [value];
}
