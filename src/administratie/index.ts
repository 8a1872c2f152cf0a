export {
  type Administratie,
  type AdministratieResult,
  administratie,
  toGegevens,
} from './administratie.ts';
export { type ApplyMutatieberichtResult, applyMutatiebericht } from './apply-mutatiebericht.ts';
export { findingsPerMutatie, type MutatieFindings } from './findings-per-mutatie.ts';
export type {
  Gebeurtenis,
  MutatieGecorrigeerd,
  MutatieIngetrokken,
  Verplaatst,
  ZorgBeeindigd,
} from './gebeurtenis.ts';
export type { GewensteMutatie, PlanFinding } from './judge-wensen.ts';
export { type PlanInvoer, type PlanMutatiesResult, planMutaties } from './plan-mutaties.ts';
export { type BesluitStand, type MutatieStand, readStand } from './read-stand.ts';
export { type CloudEvent, type CloudEventOptions, toCloudEvents } from './to-cloud-events.ts';
