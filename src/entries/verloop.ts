/**
 * The course of the care under a plaatsingsbesluit: a pure fold (STB §3.4).
 *
 * @packageDocumentation
 */
export {
  type ApplyMutatieResult,
  applyMutatie,
  findZorglocatie,
  type Inconsistentie,
  type InconsistentieSoort,
  inconsistenties,
  isBeeindigd,
  type MutatieFault,
  type MutatieInWerking,
  type Verloop,
  type VerloopFinding,
  type VerloopMutatie,
  type VerloopResult,
  type Vervallen,
  type VervallenMutatie,
  verloop,
} from '../verloop/index.ts';
