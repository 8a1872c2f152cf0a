export { type AdministratieMetVerloop, administratieMetVerloop } from './administratie-met-verloop.ts';
export { berichtMetFout, geldigBericht } from './berichten.ts';
export {
  FOUTEN,
  type FoutRule,
  type Testbericht,
  type TestberichtOptions,
  testbericht,
} from './testbericht.ts';
export { type Uitwisseling, uitwisseling } from './uitwisseling.ts';
