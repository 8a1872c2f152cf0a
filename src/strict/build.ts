import {
  eindeZorg as buildEindeZorg,
  mutatiebericht as buildMutatiebericht,
  verplaatsing as buildVerplaatsing,
  type EersteAanlevering,
  type EindeZorgInvoer,
  type EindeZorgMutatie,
  type MutatieberichtInvoer,
  type VerplaatsingInvoer,
  type VerplaatsingMutatie,
} from '../build/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import type { Agb, Plaatsingsbesluitnummer, Skn, Uzovi } from './code.ts';

/** What `mutatiebericht` of `fz825` takes, with each code of its own kind. */
export interface StrictMutatieberichtInvoer
  extends Omit<MutatieberichtInvoer, 'afzender' | 'ontvanger' | 'verzekerdennummer'> {
  readonly afzender: Agb;
  readonly ontvanger?: Uzovi;
  readonly verzekerdennummer: Skn;
}

/** What `verplaatsing` of `fz825` takes, with each code of its own kind. */
export interface StrictVerplaatsingInvoer
  extends Omit<VerplaatsingInvoer, 'plaatsingsbesluitnummer' | 'zorglocatie'> {
  readonly plaatsingsbesluitnummer: Plaatsingsbesluitnummer;
  readonly zorglocatie: Agb;
}

/** What `eindeZorg` of `fz825` takes, with each code of its own kind. */
export interface StrictEindeZorgInvoer extends Omit<EindeZorgInvoer, 'plaatsingsbesluitnummer'> {
  readonly plaatsingsbesluitnummer: Plaatsingsbesluitnummer;
}

/**
 * `mutatiebericht` of `fz825`: with an AGB-code where the SKN belongs, or a text of which nobody knows what it is, it does
 * not compile.
 *
 * @throws TypeError when there is no argument
 */
export function mutatiebericht(invoer: StrictMutatieberichtInvoer): Mutatiebericht {
  return buildMutatiebericht(invoer);
}

/**
 * `verplaatsing` of `fz825`, with each code of its own kind.
 *
 * @throws TypeError when there is no argument
 */
export function verplaatsing(invoer: StrictVerplaatsingInvoer): VerplaatsingMutatie & EersteAanlevering {
  return buildVerplaatsing(invoer);
}

/**
 * `eindeZorg` of `fz825`, with each code of its own kind.
 *
 * @throws TypeError when there is no argument
 */
export function eindeZorg(invoer: StrictEindeZorgInvoer): EindeZorgMutatie & EersteAanlevering {
  return buildEindeZorg(invoer);
}
