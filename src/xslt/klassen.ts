import {
  type ComplexType,
  type ElementDeclaration,
  isRequired,
  type MessageSchema,
} from '../schema/index.ts';
import type { ElementNames } from './element-names.ts';

/** A class of a message as a stylesheet sees it. */
export interface Klasse {
  readonly element: ElementDeclaration;
  readonly type: ComplexType;
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
export function listKlassen({ roots: [first] }: MessageSchema, namen: ElementNames): Klassen {
  const klassen = new Map<string, Klasse>();
  if (first?.type.kind !== 'complex') throw new Error('The root of a message has classes.');

  function addIn(parent: Klasse): void {
    for (const element of parent.type.elements) {
      const { name, type } = element;
      if (type.kind === 'simple' || klassen.has(name)) continue;
      const klasse: Klasse = { element, type, parent, path: `${parent.path}/${namen.of(element)}` };
      klassen.set(name, klasse);
      addIn(klasse);
    }
  }

  const root: Klasse = { element: first, type: first.type, parent: undefined, path: `/${namen.of(first)}` };
  addIn(root);
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
