export { listRetourKlassen } from './check-vulling.ts';
export { isWaarschuwing } from './is-waarschuwing.ts';
export {
  type MutatieUitkomst,
  type ReadRetourOptions,
  type ReadRetourResult,
  type Retourmelding,
  type RetourUitkomst,
  readRetourbericht,
} from './read-retourbericht.ts';
export { type RetourberichtGegevens, retourbericht } from './retourbericht.ts';
