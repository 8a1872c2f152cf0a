export { type ApplyMutatieResult, applyMutatie } from './apply-mutatie.ts';
export { findZorglocatie, isBeeindigd } from './at-date.ts';
export {
  findInconsistenties,
  type Inconsistentie,
  type InconsistentieSoort,
} from './find-inconsistenties.ts';
export { inconsistenties } from './inconsistenties.ts';
export type { MutatieInWerking, VerloopMutatie } from './mutatie-in-werking.ts';
export type { Verloop } from './read-verloop.ts';
export { requireDate } from './require-date.ts';
export {
  applyTo,
  createStand,
  findGenoemde,
  listInWerking,
  type MutatieFault,
  type Stand,
} from './stand.ts';
export { type VerloopFinding, type VerloopResult, verloop } from './verloop.ts';
export { type Vervallen, type VervallenMutatie, vervallenOf } from './vervallen.ts';
