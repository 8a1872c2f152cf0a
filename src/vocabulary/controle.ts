import type { Berichtklasse, ElementName, Path, ValuePath } from './berichtklasse.ts';
import type { Conditie } from './conditie.ts';

/** A control of the RBC (STB §4.4): plain data, that can be written as JSON. */
export interface Controle {
  /** Identification, unique among the controls: `VC…`, `RC…`, `LCB…` or `W…` for our own. */
  readonly id: string;
  readonly controletype: 3 | 4 | 5;
  /** The class of which every occurrence is judged, and that carries the retourcode. */
  readonly berichtklasse: string;
  /** `fout`, unless it is a `waarschuwing`: that never rejects, and has no retourcode. */
  readonly ernst?: 'fout' | 'waarschuwing';
  /** Code of COD954-VEKT; null for a waarschuwing. */
  readonly retourcode: string | null;
  /** True when the retourcode is the nearest official meaning, not a published assignment. */
  readonly voorlopig: boolean;
  /** Where the control comes from: a section of the STB, or the sibling standard. */
  readonly source: string;
  /** The sentence of the RBC, in Dutch: the message of the finding. */
  readonly text: string;
  /** The element that a finding stands at, by its path from the class; without it, the class itself. */
  readonly element?: string;
  /**
   * The controls without which this one cannot be judged: where one of them did not pass, it is skipped. They are of the
   * same berichtklasse or the one around it, and stand before it in the list.
   */
  readonly after?: Prerequisite;
  /** What must hold for every occurrence of the class. */
  readonly condition: Conditie;
}

/** Controls that must have passed on the same occurrence, or on all with the same value in the element `per`. */
export interface Prerequisite<P extends string = string> {
  readonly controles: readonly string[];
  readonly per?: P;
}

/** A control of the FZ825, with paths that its berichtklasse has. */
export interface ControleDefinition<K extends Berichtklasse> extends Controle {
  readonly berichtklasse: K;
  readonly element?: ElementName<K>;
  readonly after?: Prerequisite<ValuePath<K>>;
  readonly condition: Conditie<Path<K>>;
}

/**
 * States a control. A path that its berichtklasse does not have in the model, or a code that its element cannot hold,
 * does not compile.
 *
 * @example
 * controle({
 *   id: 'MIJN001',
 *   controletype: 3,
 *   berichtklasse: 'Header',
 *   retourcode: '8028',
 *   voorlopig: true,
 *   source: 'afspraak met de keten',
 *   text: 'Berichtsoort moet T zijn tijdens de ketentest.',
 *   element: 'Berichtsoort',
 *   condition: isEen('Berichtsoort', 'T'),
 * }).condition; //=> { op: 'is een', element: 'Berichtsoort', waarden: ['T'] }
 */
export function controle<const K extends Berichtklasse>(definition: ControleDefinition<K>): Controle {
  return { ernst: 'fout', ...definition };
}
