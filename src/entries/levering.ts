/**
 * A delivery of many messages: judged as one, with a report, a decision and hash totals.
 *
 * @packageDocumentation
 */
export {
  type Aantallen,
  type BerichtDigests,
  type Besluit,
  type Criteria,
  closeLevering,
  compareLeveringen,
  type Deel,
  type Dubbel,
  type Fout,
  type GemetenCriterium,
  type Herkomst,
  type Hoogstens,
  type JudgedLevering,
  judgeLevering,
  type LeveringBericht,
  type LeveringBerichten,
  type LeveringFinding,
  type LeveringOptions,
  type LeveringVerschil,
  mergeLeveringen,
  type Parts,
  partition,
  type ReadCriteriaResult,
  type ReadLeveringOptions,
  readCriteria,
  type SommenPerPlaatsingsbesluit,
  type Steekproef,
  sumPerPlaatsingsbesluit,
  type VerschilMutatie,
  type Verslag,
} from '../levering/index.ts';
