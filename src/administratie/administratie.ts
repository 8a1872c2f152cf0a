import {
  type BronGegevens,
  type Bronnen,
  bronnenOf,
  type GegevensFinding,
  type OntvangenGegeven,
  type PlaatsingsbesluitGegeven,
  readGegevens,
} from '../bronnen/index.ts';
import {
  deepFreeze,
  EMPTY_MAP,
  findIn,
  type PersistentMap,
  perObject,
  setIn,
  valuesOf,
} from '../data/index.ts';
import type { NonEmpty } from '../finding/index.ts';
import { EN_ADMINISTRATIE, inTaal, type TaalOptions } from '../taal/index.ts';

/**
 * What is known of plaatsingsbesluiten and of the deliveries that were received: DJI's own, or the shadow of it that a
 * zorgaanbieder keeps. Frozen plain data and the look-ups in it; what it holds is read with `toGegevens` and `readStand`.
 */
export interface Administratie extends AdministratieInhoud {
  /** What `assessBericht`, `checkBericht` and the chain take: `agb` and `uzovi` when they were given, and always the rest. */
  readonly bronnen: Bronnen;
}

/** What an administratie holds. */
export interface AdministratieInhoud {
  /** The data from which it was made. */
  readonly gegevens: BronGegevens;
  /** The plaatsingsbesluiten that messages have changed since, by their number. */
  readonly gewijzigd: PersistentMap<PlaatsingsbesluitGegeven>;
  /** The deliveries that were received since, by sender and identification. */
  readonly ontvangen: PersistentMap<OntvangenGegeven>;
}

/** The administratie, or all that is wrong with the data. */
export type AdministratieResult =
  | {
      readonly ok: true;
      readonly administratie: Administratie;
      /** What is taken as it is, though it should not be so: a verloop that is not consistent (STB §3.4). */
      readonly waarschuwingen: readonly GegevensFinding[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<GegevensFinding> };

/**
 * Makes an administratie from plain JSON: the data of `readBronnen`, judged as there. The data are copied.
 *
 * An administratie keeps both plaatsingsbesluiten and deliveries: where they are not given there are none yet, so that
 * no plaatsingsbesluit is known and nothing was received. Registers that are not given leave controletype 4 unchecked.
 *
 * @param gegevens anything; what is not of the form gives findings, with a JSON Pointer and never a value
 * @example
 * const made = administratie({ plaatsingsbesluiten: [], ontvangen: [] });
 * made.ok && made.administratie.bronnen.plaatsingsbesluiten?.zoek('202600017'); //=> undefined
 */
export function administratie(gegevens: BronGegevens, { taal }: TaalOptions = {}): AdministratieResult {
  const read = inTaal(readGegevens(gegevens), taal, EN_ADMINISTRATIE);
  if (!read.ok) return read;
  const inhoud = { gegevens: deepFreeze(read.gegevens), gewijzigd: EMPTY_MAP, ontvangen: EMPTY_MAP };
  return { ok: true, administratie: withBronnen(inhoud), waarschuwingen: read.waarschuwingen };
}

/**
 * The data of an administratie, as plain JSON: those from which it was made, with all that messages did to them since.
 * `administratie` makes the same of them again.
 */
export function toGegevens({ gegevens, gewijzigd, ontvangen }: Administratie): BronGegevens {
  const { plaatsingsbesluiten } = gegevens;
  return {
    ...gegevens,
    ...(plaatsingsbesluiten === undefined
      ? undefined
      : {
          plaatsingsbesluiten: plaatsingsbesluiten.map(
            (besluit) => findIn(gewijzigd, besluit.plaatsingsbesluitnummer) ?? besluit,
          ),
        }),
    ...(ontvangen.size === 0
      ? undefined
      : { ontvangen: [...(gegevens.ontvangen ?? []), ...valuesOf(ontvangen)] }),
  };
}

/** What is held of a plaatsingsbesluit now; undefined when it is not known. */
export function findBesluit(
  { gegevens, gewijzigd }: AdministratieInhoud,
  nummer: string,
): PlaatsingsbesluitGegeven | undefined {
  return findIn(gewijzigd, nummer) ?? besluitenOf(gegevens).get(nummer);
}

/** The next administratie, with these plaatsingsbesluiten in the place of those that had their numbers, and a delivery. */
export function nextAdministratie(
  { gegevens, gewijzigd, ontvangen }: AdministratieInhoud,
  besluiten: Iterable<PlaatsingsbesluitGegeven>,
  aanlevering: OntvangenGegeven,
): Administratie {
  let next = gewijzigd;
  for (const besluit of besluiten) next = setIn(next, besluit.plaatsingsbesluitnummer, deepFreeze(besluit));
  return withBronnen({
    gegevens,
    gewijzigd: next,
    ontvangen: isOntvangen({ gegevens, ontvangen }, aanlevering)
      ? ontvangen
      : setIn(ontvangen, sleutelOf(aanlevering), Object.freeze(aanlevering)),
  });
}

function withBronnen(inhoud: AdministratieInhoud): Administratie {
  const { agb, uzovi, plaatsingsbesluiten } = givenBronnen(inhoud.gegevens);
  return Object.freeze({
    ...inhoud,
    bronnen: Object.freeze({
      ...(agb === undefined ? undefined : { agb }),
      ...(uzovi === undefined ? undefined : { uzovi }),
      plaatsingsbesluiten: Object.freeze({
        // No message adds a plaatsingsbesluit, or gives one to another verzekerde.
        isVerzekerdeBekend: (verzekerdennummer: string) =>
          plaatsingsbesluiten?.isVerzekerdeBekend(verzekerdennummer) ?? false,
        zoek: (nummer: string) => findBesluit(inhoud, nummer),
      }),
      ontvangen: Object.freeze({
        isOntvangen: (afzender: string, identificatieAanlevering: string) =>
          isOntvangen(inhoud, { afzender, identificatieAanlevering }),
      }),
    }),
  });
}

function isOntvangen(
  { gegevens, ontvangen }: Pick<AdministratieInhoud, 'gegevens' | 'ontvangen'>,
  aanlevering: OntvangenGegeven,
): boolean {
  const { afzender, identificatieAanlevering } = aanlevering;
  const given = givenBronnen(gegevens).ontvangen?.isOntvangen(afzender, identificatieAanlevering);
  return given === true || findIn(ontvangen, sleutelOf(aanlevering)) !== undefined;
}

/** What is held of a delivery; undefined when it was not received. */
export function findOntvangen(
  { gegevens, ontvangen }: AdministratieInhoud,
  aanlevering: OntvangenGegeven,
): OntvangenGegeven | undefined {
  const sleutel = sleutelOf(aanlevering);
  return findIn(ontvangen, sleutel) ?? ontvangenOf(gegevens).get(sleutel);
}

const givenBronnen = perObject(bronnenOf);

const besluitenOf = perObject(
  ({ plaatsingsbesluiten = [] }: BronGegevens): ReadonlyMap<string, PlaatsingsbesluitGegeven> =>
    new Map(plaatsingsbesluiten.map((besluit) => [besluit.plaatsingsbesluitnummer, besluit])),
);

const ontvangenOf = perObject(
  ({ ontvangen = [] }: BronGegevens): ReadonlyMap<string, OntvangenGegeven> =>
    new Map(ontvangen.map((each) => [sleutelOf(each), each])),
);

function sleutelOf({ afzender, identificatieAanlevering }: OntvangenGegeven): string {
  return `${afzender}\u0000${identificatieAanlevering}`;
}
