import type { BronNaam } from '../../bronnen/index.ts';
import type { ElementDeclaration } from '../../schema/index.ts';
import type { Klasse } from '../../structure/index.ts';
import type { MisfitReason } from '../../taal/index.ts';
import type { Conditie } from '../../vocabulary/index.ts';
import type { Test } from '../run.ts';

/** What the names in one control are held against. */
export interface Names {
  readonly id: string;
  readonly berichtklasse: string;
  /** The classes of the schema, by their names. */
  readonly klassen: ReadonlyMap<string, Klasse>;
  /** The sources that the condition turns out to ask. */
  readonly bronnen: Set<BronNaam>;
  /**
   * What turns out not to fit a schema of the caller's, by its name and the reason. Undefined for the schema of this
   * package: the controls are written for that one, so that what it lacks is a mistake.
   */
  readonly misfits: Map<string, Misfit> | undefined;
  /** Parts of the condition that tell of the element at which a finding then stands. */
  readonly places: Place[];
}

/** A part of a condition, and the path from the class to the element that is wrong when it does not hold. */
export interface Place {
  readonly path: string;
  readonly holds: Test;
}

/** A name in a control that does not fit the schema. */
export interface Misfit {
  /** The path of the element, as the control names it; null for the berichtklasse itself. */
  readonly element: string | null;
  readonly reason: MisfitReason;
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

/**
 * The element of a class by its name; undefined when there is none, which is noted.
 *
 * @param path how the control names it
 */
export function elementOf(
  klasse: string | undefined,
  name: unknown,
  scope: Names,
  path: unknown = name,
): ElementDeclaration | undefined {
  const known = klasse === undefined ? undefined : scope.klassen.get(klasse);
  const found = known?.type.elements.filter((element) => element.name === name) ?? [];
  if (found.length === 0) {
    const lacking = 'names an element that its berichtklasse does not have';
    if (typeof path !== 'string') return refuse(scope, lacking);
    // Where the class itself is absent, that has been noted.
    if (known === undefined && scope.misfits !== undefined) return undefined;
    return misfit(scope, lacking, path, { fault: 'ontbreekt', path });
  }
  if (found.length > 1) note(scope, String(path), { fault: 'meermalen', path: String(path) });
  return found[0];
}

/** A list that must hold something: what came as data may be anything. */
export function requireList<T>(items: readonly T[], scope: Scope): readonly T[] {
  // Array.from fills the holes that a list may have, for whoever walks it to see.
  return Array.isArray(items) && items.length > 0
    ? Array.from(items)
    : refuse(scope, 'has a list that is empty or none');
}

/** A name that does not fit: noted for a schema of the caller's, refused for that of this package. */
export function misfit(scope: Names, what: string, element: string | null, reason: MisfitReason): undefined {
  if (scope.misfits === undefined) refuse(scope, what);
  note(scope, element, reason);
}

/** Notes, once, what does not fit a schema of the caller's; that of this package is known to fit. */
export function note({ misfits }: Names, element: string | null, reason: MisfitReason): void {
  misfits?.set(JSON.stringify([element, reason]), { element, reason });
}

/** A control that is not well stated is a mistake of the programmer who stated it. */
export function refuse({ id }: Pick<Names, 'id'>, what: string): never {
  throw new TypeError(`Control ${id} ${what}.`);
}
