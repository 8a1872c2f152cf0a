export {
  type MutatieUitkomst,
  type ReadRetourOptions,
  type ReadRetourResult,
  type Retourmelding,
  type RetourUitkomst,
  readRetourbericht,
} from './read-retourbericht.ts';
export { type RetourberichtGegevens, retourbericht } from './retourbericht.ts';
export { listRetourKlassen } from './vulling.ts';
