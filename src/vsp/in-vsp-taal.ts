import { inTaal, type Taal, tellVsp } from '../taal/index.ts';

/** What is told, in a language, as `inTaal` does: the English of this room is here, and not in `en`. */
export function inVspTaal<T>(told: T, taal: Taal | undefined): T {
  return inTaal(taal?.naam === 'en' ? tellVsp(told) : told, taal);
}
