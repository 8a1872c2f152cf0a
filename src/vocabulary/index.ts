/**
 * The words in which the controls are written.
 *
 * @packageDocumentation
 */
export type { Berichtklasse, Path } from './berichtklasse.ts';
export type { Conditie, DagenNa, Operand } from './conditie.ts';
export { type Controle, type ControleDefinition, controle, type Prerequisite } from './controle.ts';
export {
  administratieConsistent,
  alle,
  alsIngetrokken,
  bestaatUit,
  dagenNa,
  eerderOntvangen,
  gelijkAan,
  genoemd,
  indien,
  inRegister,
  isBekend,
  isEen,
  komtVoor,
  locatieVerandert,
  mutatieGebruikt,
  niet,
  nietLaterDan,
  OMGEVING,
  PEILDATUM,
  referentieInWerking,
  staat,
  uniek,
  vanPlaatsingsbesluit,
  verloopConsistent,
  verzekerdeBekend,
  vroegste,
} from './woorden.ts';
