/**
 * What is in force after each message: an immutable state, what is to be sent, and what happened as events.
 *
 * @packageDocumentation
 */
export {
  type Administratie,
  type AdministratieResult,
  type ApplyMutatieberichtResult,
  administratie,
  applyMutatiebericht,
  type BesluitStand,
  type CloudEvent,
  type CloudEventOptions,
  findingsPerMutatie,
  type Gebeurtenis,
  type GewensteMutatie,
  type MutatieFindings,
  type MutatieGecorrigeerd,
  type MutatieIngetrokken,
  type MutatieStand,
  type PlanFinding,
  type PlanInvoer,
  type PlanMutatiesResult,
  planMutaties,
  readStand,
  toCloudEvents,
  toGegevens,
  type Verplaatst,
  type ZorgBeeindigd,
} from '../administratie/index.ts';
