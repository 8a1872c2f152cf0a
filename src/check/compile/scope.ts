import type { BronNaam } from '../../bronnen/index.ts';
import type { ComplexType, ElementDeclaration, MessageSchema } from '../../schema/index.ts';
import type { Test } from '../run.ts';
import type { Conditie } from '../vocabulary/index.ts';

/** What the names in one control are held against. */
export interface Names {
  readonly id: string;
  readonly berichtklasse: string;
  readonly klassen: Klassen;
  /** The sources that the condition turns out to ask. */
  readonly bronnen: Set<BronNaam>;
}

/** What is known while the condition of one control is compiled. */
export interface Scope extends Names {
  /** Compiles a condition within the one at hand. */
  readonly compile: (conditie: Conditie) => Test;
}

/** Compiles one kind of condition. */
export type Compile<O extends Conditie['op']> = (
  conditie: Extract<Conditie, { readonly op: O }>,
  scope: Scope,
) => Test;

/** The classes of a schema by name, each with the class around it. */
export type Klassen = ReadonlyMap<string, Klasse>;

export interface Klasse {
  readonly type: ComplexType;
  readonly parent: string | undefined;
  /** True when a message may have it more than once. */
  readonly repeatable: boolean;
}

/** Lists the classes of a schema. */
export function listKlassen({ roots }: MessageSchema): Klassen {
  const klassen = new Map<string, Klasse>();

  function add({ name, type, repeatable }: ElementDeclaration, parent: string | undefined): void {
    if (type.kind === 'simple' || klassen.has(name)) return;
    const around = parent === undefined ? undefined : klassen.get(parent);
    klassen.set(name, { type, parent, repeatable: repeatable || around?.repeatable === true });
    for (const child of type.elements) add(child, name);
  }

  for (const root of roots) add(root, undefined);
  return klassen;
}

/** The element of a class by its name. */
export function elementOf(klasse: string | undefined, name: unknown, scope: Names): ElementDeclaration {
  const known = klasse === undefined ? undefined : scope.klassen.get(klasse);
  return (
    known?.type.elements.find((element) => element.name === name) ??
    refuse(scope, 'names an element that its berichtklasse does not have')
  );
}

/** A list that must hold something: what came as data may be anything. */
export function requireList<T>(items: readonly T[], scope: Scope): readonly T[] {
  // Array.from fills the holes that a list may have, for whoever walks it to see.
  return Array.isArray(items) && items.length > 0
    ? Array.from(items)
    : refuse(scope, 'has a list that is empty or none');
}

/** A control that is not well stated is a mistake of the programmer who stated it. */
export function refuse({ id }: Pick<Names, 'id'>, what: string): never {
  throw new TypeError(`Control ${id} ${what}.`);
}
