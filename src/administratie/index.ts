export {
  type Administratie,
  type AdministratieResult,
  administratie,
  toGegevens,
} from './administratie.ts';
export { type AdministratieFinding, administratieFinding } from './administratie-finding.ts';
export { type ApplyMutatieberichtResult, applyMutatiebericht } from './apply-mutatiebericht.ts';
export { findingsPerMutatie, type MutatieFindings } from './findings-per-mutatie.ts';
export type {
  Gebeurtenis,
  MutatieGecorrigeerd,
  MutatieIngetrokken,
  Verplaatst,
  ZorgBeeindigd,
} from './gebeurtenis.ts';
export { type GemeldeMutatie, intrekkingVan } from './intrekking-van.ts';
export type { GewensteMutatie, PlanFinding } from './judge-wensen.ts';
export { type MatchRetourResult, matchRetour } from './match-retour.ts';
export { type Achterstallig, type Openstaand, overdue } from './overdue.ts';
export { type PlanInvoer, type PlanMutatiesResult, planMutaties } from './plan-mutaties.ts';
export {
  type Antwoord,
  type AntwoordStatus,
  type Beantwoorder,
  type MutatieAntwoord,
  type ReadAntwoordOptions,
  type ReadAntwoordResult,
  readAntwoord,
  type StatusMelding,
} from './read-antwoord.ts';
export { type BesluitStand, type MutatieStand, readStand } from './read-stand.ts';
export {
  type Beantwoord,
  type RecogniseAanleveringResult,
  recogniseAanlevering,
} from './recognise-aanlevering.ts';
export { type ResubmitOptions, type ResubmitResult, resubmit } from './resubmit.ts';
export {
  type MutatieGebeurtenis,
  type MutatieToestand,
  type StepMutatieResult,
  stepMutatie,
} from './step-mutatie.ts';
export { type CloudEvent, type CloudEventOptions, toCloudEvents } from './to-cloud-events.ts';
