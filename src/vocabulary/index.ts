/**
 * The words in which the controls are written.
 *
 * @packageDocumentation
 */
export type { Berichtklasse, Path } from './berichtklasse.ts';
export type { Conditie, Operand } from './conditie.ts';
export { type Controle, type ControleDefinition, controle, type Prerequisite } from './controle.ts';
export {
  alle,
  bestaatUit,
  eerderOntvangen,
  gelijkAan,
  indien,
  inRegister,
  isBekend,
  isEen,
  komtVoor,
  mutatieGebruikt,
  niet,
  nietLaterDan,
  OMGEVING,
  PEILDATUM,
  referentieInWerking,
  uniek,
  vanPlaatsingsbesluit,
  verloopConsistent,
  verzekerdeBekend,
  vroegste,
} from './woorden.ts';
