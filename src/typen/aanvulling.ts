import { groupBy } from '../data/index.ts';
import { fz825Schema, fz826Schema } from '../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { isRequired } from '../schema/index.ts';
import type { Veld } from './interfaces.ts';
import { type Notes, notesOf } from './notes.ts';

/** The types of the model that may hold more than the model knows, by their names. */
export const KLASSEN = [
  'Mutatiebericht',
  'Header',
  'Verzekerde',
  'MutatieFZ',
  'MutatieLocatie',
  'Retourbericht',
  'RetourHeader',
  'RetourVerzekerde',
  'RetourMutatieFZ',
  'RetourMutatieLocatie',
  'Retourcodes',
] as const;

/** Name of a type of the model. */
export type KlasseNaam = (typeof KLASSEN)[number];

/** What a class of the messages holds besides the model. */
export type Aanvullingen = ReadonlyMap<KlasseNaam, readonly Veld[]>;

/** Lists what an FZ825 by a schema of a profile holds besides the model, by class; nothing for a class without. */
export function aanvullingenOfHeen(schema: MessageSchema): Aanvullingen {
  return listAanvullingen(fz825Schema, schema, (name) => (name === 'Bericht' ? 'Mutatiebericht' : name));
}

/** The same of an FZ826. */
export function aanvullingenOfRetour(schema: MessageSchema): Aanvullingen {
  return listAanvullingen(fz826Schema, schema, (name) => {
    if (name === 'Retourcodes') return name;
    return name === 'Bericht' ? 'Retourbericht' : `Retour${name}`;
  });
}

function listAanvullingen(
  own: MessageSchema,
  given: MessageSchema,
  nameOf: (klasse: string) => string,
): Aanvullingen {
  const notes = notesOf(given);
  /** Of each class, for each place in which it stands. */
  const places = new Map<KlasseNaam, (readonly Veld[])[]>();

  /** `key` is that of the type in the XSD in which the elements of the class stand. */
  function compare(known: ElementDeclaration, element: ElementDeclaration, key: string | undefined): void {
    if (known.type.kind !== 'complex' || element.type.kind !== 'complex') return;
    const { elements, content } = element.type;
    const isSpread = isOnce(element) && stepsOf(element).some(({ repeatable }) => repeatable);
    const more: Veld[] = [];
    for (const child of elements) {
      const steps = stepsOf(child).map(({ name }) => name);
      const inModel = known.type.elements.find(({ field }) => field === child.field);
      const at = steps.length === 0 ? undefined : notes.at(key, steps);
      if (inModel !== undefined) compare(inModel, child, steps.length === 0 ? key : at?.type);
      else
        more.push({
          element: child,
          required: isRequired(content, child) && child.vast === undefined,
          documentation: at?.documentation ?? '',
          nullable: isSpread,
        });
    }
    const name = nameOf(known.name) as KlasseNaam;
    places.set(name, [...(places.get(name) ?? []), more]);
  }

  const [known] = own.roots;
  const [root] = given.roots;
  if (known !== undefined && root !== undefined) compare(known, root, rootKey(given, root, notes));
  const all = Array.from(places, ([name, each]): [KlasseNaam, readonly Veld[]] => [name, merge(each)]);
  return new Map(all.filter(([, velden]) => velden.length > 0));
}

function rootKey({ wire }: MessageSchema, { name }: ElementDeclaration, notes: Notes): string | undefined {
  return notes.ofRoot(wire?.schema.roots[0]?.name ?? name);
}

function stepsOf({
  steps,
  name,
  repeatable,
}: ElementDeclaration): readonly { name: string; repeatable: boolean }[] {
  return steps ?? [{ name, repeatable }];
}

function isOnce({ repeatable, type }: ElementDeclaration): boolean {
  return (
    !repeatable &&
    type.kind === 'complex' &&
    type.elements.some((each) => each.repeatable && each.type.kind === 'simple')
  );
}

/** A class in more places holds what it holds in any: mandatory is what it must hold in each. */
function merge(places: readonly (readonly Veld[])[]): readonly Veld[] {
  const byField = groupBy(places.flat(), ({ element }) => element.field);
  return Array.from(byField.values(), (same) => {
    const [first] = same;
    if (first === undefined) throw new Error('A group has an item.');
    return { ...first, required: same.length === places.length && same.every(({ required }) => required) };
  });
}
