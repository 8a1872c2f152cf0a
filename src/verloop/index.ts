export { type ApplyMutatieResult, applyMutatie } from './apply-mutatie.ts';
export { findZorglocatie, isBeeindigd } from './at-date.ts';
export { type Inconsistentie, type InconsistentieSoort, inconsistenties } from './inconsistenties.ts';
export {
  applyInForce,
  type InForce,
  type MutatieFault,
  type MutatieInWerking,
  type VerloopMutatie,
} from './mutatie-in-werking.ts';
export { requireDate } from './require-date.ts';
export { type Verloop, type VerloopFinding, type VerloopResult, verloop } from './verloop.ts';
