import { type ElementDeclaration, isRequired, type MessageSchema } from '../schema/index.ts';
import { klassenOf, rootOf, type Klasse as SchemaKlasse } from '../structure/index.ts';
import type { ElementNames } from './element-names.ts';

/** A class of a message as a stylesheet sees it. */
export interface Klasse extends Pick<SchemaKlasse, 'element' | 'type'> {
  readonly parent: Klasse | undefined;
  /** Absolute XPath of all its occurrences. */
  readonly path: string;
}

/** The root of a message, and the classes in it by their names. */
export interface Klassen {
  readonly root: Klasse;
  readonly klassen: ReadonlyMap<string, Klasse>;
}

/** Lists the classes of a schema. */
export function listKlassen(schema: MessageSchema, names: ElementNames): Klassen {
  const first = rootOf(schema);
  const root: Klasse = {
    element: first.root,
    type: first.type,
    parent: undefined,
    path: `/${names.of(first.root)}`,
  };
  const klassen = new Map<string, Klasse>();
  for (const [name, { element, type, parent: around }] of klassenOf(schema)) {
    const parent = around?.element === root.element ? root : klassen.get(around?.element.name ?? '');
    // A schema may have other roots, for other messages.
    if (parent === undefined) continue;
    klassen.set(name, { element, type, parent, path: `${parent.path}/${names.of(element)}` });
  }
  return { root, klassen };
}

/** The element of a class by its name: the controls have been held against the schema. */
export function elementIn(klasse: Klasse, name: string): ElementDeclaration {
  const found = klasse.type.elements.find((element) => element.name === name);
  if (found === undefined) throw new Error('A message that is exported has the elements that are named.');
  return found;
}

/** True when a class cannot be without an element. */
export function isMandatory(klasse: Klasse, name: string): boolean {
  return isRequired(klasse.type.content, elementIn(klasse, name));
}

/** The class by its name: the schemas have been held against what a message needs. */
export function klasseBy(klassen: ReadonlyMap<string, Klasse>, name: string): Klasse {
  const klasse = klassen.get(name);
  if (klasse === undefined) throw new Error('A message that is exported has the classes of the standard.');
  return klasse;
}
