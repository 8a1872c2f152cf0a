export {
  type PseudonymiseOptions,
  type PseudonymiseResult,
  pseudonymiseBericht,
} from './pseudonymise-bericht.ts';
