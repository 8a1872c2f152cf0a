import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { rootOf, stepsOf } from '../structure/index.ts';

/** What becomes of an element that the model does not have: it stays as it is, or it is left out. */
export type Keuze = 'behouden' | 'weglaten';

/** By the class and the way to the element from there, as in the `vast` of a profile: `Header/VerzenderRol`. */
export type Aanvullend = Readonly<Record<string, Keuze>>;

/** The element of the model that an element of a schema is; undefined for what the model does not have. */
export function inModel(
  { name, field, type }: ElementDeclaration,
  model: ComplexType,
): ElementDeclaration | undefined {
  const own = model.elements.find((each) => each.name === name && each.field === field);
  return own?.type.kind === type.kind ? own : undefined;
}

/** How a caller names an element that the model does not have. */
export function nameOf(klasse: string, element: ElementDeclaration): string {
  return [klasse, ...stepsOf(element).map(({ name }) => name)].join('/');
}

/**
 * Refuses a choice about what is no additional element of any of the messages, or that is none.
 *
 * @param pairs each schema, with that of the model
 * @throws TypeError that names it
 */
export function requireChoices(
  aanvullend: Aanvullend,
  pairs: readonly (readonly [MessageSchema, MessageSchema])[],
): void {
  const known = new Set(
    pairs.flatMap(([schema, model]) => {
      const { root, type } = rootOf(schema);
      return namesIn(root.name, type, rootOf(model).type);
    }),
  );
  for (const [name, keuze] of Object.entries(aanvullend)) {
    if (!known.has(name))
      throw new TypeError(`aanvullend names ${name}, which is no additional element of these schemas.`);
    if (keuze !== 'behouden' && keuze !== 'weglaten')
      throw new TypeError(`aanvullend must say 'behouden' or 'weglaten' of ${name}.`);
  }
}

function namesIn(klasse: string, type: ComplexType, model: ComplexType): readonly string[] {
  return type.elements.flatMap((element) => {
    const own = inModel(element, model);
    if (own === undefined) return [nameOf(klasse, element)];
    return element.type.kind === 'complex' && own.type.kind === 'complex'
      ? namesIn(element.name, element.type, own.type)
      : [];
  });
}
