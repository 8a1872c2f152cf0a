import { type ProfielOptions, readBound } from '../bound/index.ts';
import {
  type CheckContext,
  type ControleOptions,
  createControleSteps,
  type Herkomst,
} from '../check/index.ts';
import { plainHerkomst } from './plain-herkomst.ts';

/** What messages are judged by. */
export interface HerkomstInvoer extends CheckContext, ControleOptions, ProfielOptions {}

const UNCHECKED = { 1: 'unchecked', 2: 'unchecked', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' } as const;

/**
 * Tells by what messages are judged, before any is: what `assessBericht` with the same context and options tells in its
 * `herkomst`, as plain JSON, with the hash of your own controls.
 *
 * @throws TypeError when `peildatum` is no date, `omgeving` is not `P` or `T`, `profiel` is not what `bindProfiel` gave, or
 *   a control is not well stated
 * @example
 * const { peildatum, bronnen } = herkomst({ peildatum: '2026-03-15', omgeving: 'P' });
 * [peildatum, bronnen]; //=> ['2026-03-15', []]
 */
export function herkomst({ profiel, schemas, ...given }: HerkomstInvoer): Herkomst {
  const { controles, ...bound } = readBound({ profiel, schemas });
  const options = { ...(controles === undefined ? undefined : { controles }), ...given, ...bound };
  const { controlesBy } = createControleSteps({ ok: false }, given, options);
  return plainHerkomst(controlesBy(UNCHECKED).herkomst);
}
