import type { Controle } from '../../check/index.ts';
import { isObject } from '../../data/index.ts';
import type { BerichtControles } from './bound-berichten.ts';

/**
 * The controls of each message, in lists that nobody can change.
 *
 * @throws TypeError when there are controls for a message of another name
 */
export function controlesPer(
  namen: readonly string[],
  controles: BerichtControles,
): Readonly<Record<string, readonly Controle[]>> {
  if (Array.isArray(controles)) {
    const all = Object.freeze([...(controles as readonly Controle[])]);
    return Object.freeze(Object.fromEntries(namen.map((naam) => [naam, all])));
  }
  if (!isObject(controles))
    throw new TypeError('controles must be a list of controls, or such a list for each message.');
  const given = controles as Readonly<Record<string, readonly Controle[]>>;
  for (const [naam, list] of Object.entries(given)) {
    if (!namen.includes(naam))
      throw new TypeError(`controles.${naam}: the profile has no message of that name.`);
    if (!Array.isArray(list)) throw new TypeError(`controles.${naam} must be a list of controls.`);
  }
  return Object.freeze(
    Object.fromEntries(
      namen.map((naam) => [
        naam,
        Object.freeze([...(Object.hasOwn(given, naam) ? (given[naam] ?? []) : [])]),
      ]),
    ),
  );
}
