import type { OverigeTexts, WijzigingArgs, WijzigingSoort } from '../taal/index.ts';
import type { Reach, Touches } from './raakt.ts';
import { pathOf, type SchemaElement } from './schema-element.ts';
import type { Wijziging } from './wijziging.ts';

/** What an element was and is; one of them undefined where there is none. */
export interface Change {
  readonly old?: SchemaElement;
  readonly now?: SchemaElement;
}

/** What the sentence of a difference names, apart from the element that it is about. */
type Told<S extends WijzigingSoort> = WithoutPath<WijzigingArgs[S]>;
type WithoutPath<A> = A extends unknown ? Omit<A, 'path'> : never;

/** Makes a difference of an element: its paths, its sentence, and what it touches. */
export type TellWijziging = <S extends WijzigingSoort>(
  soort: S,
  change: Change,
  args: Told<S>,
  more?: Partial<Wijziging>,
) => Wijziging;

/** How far a difference reaches, where it is not about the element alone. */
const REACH: Readonly<Partial<Record<WijzigingSoort, Reach>>> = {
  toegevoegd: 'nieuw',
  verwijderd: 'geheel',
  hernoemd: 'geheel',
  verplaatst: 'geheel',
  herhaling: 'geheel',
  anders: 'geheel',
};

/** The sentence of these names the element as it was. */
const OF_OLD: ReadonlySet<WijzigingSoort> = new Set(['verwijderd', 'hernoemd', 'verplaatst']);

/** Makes the differences of two schemas, with what they touch. */
export function createTell(touches: Touches, texts: OverigeTexts['wijzigingen']): TellWijziging {
  return (soort, { old, now }, args, more) => {
    const oud = old === undefined ? null : pathOf(old);
    const nieuw = now === undefined ? null : pathOf(now);
    // The compiler does not see that the two go together.
    const write = texts[soort] as (args: object) => string;
    const path = OF_OLD.has(soort) ? oud : nieuw;
    const message = write({ path, ...args });
    const elements = [old, now].filter((element) => element !== undefined);
    return {
      ...{ soort, oud, nieuw, message, raakt: touches(elements, REACH[soort] ?? 'zelf') },
      ...more,
    };
  };
}
