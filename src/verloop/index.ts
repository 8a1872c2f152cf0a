export { type Inconsistentie, type InconsistentieSoort, inconsistenties } from './inconsistenties.ts';
export {
  type InWerking,
  type MutatieInWerking,
  pasToe,
  type ToepassingFout,
  type VerloopMutatie,
} from './mutatie-in-werking.ts';
export { isBeeindigdOp, zorglocatieOp } from './op-datum.ts';
export { requireDate } from './require-date.ts';
export { type Verloop, type VerloopFout, type VerloopResult, verloop } from './verloop.ts';
export { type StapResult, verloopNa } from './verloop-na.ts';
