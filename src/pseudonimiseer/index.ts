export type { Aanvullend, Keuze } from './additional.ts';
export {
  type PseudonymiseOptions,
  type PseudonymiseResult,
  pseudonymiseBericht,
} from './pseudonymise-bericht.ts';
