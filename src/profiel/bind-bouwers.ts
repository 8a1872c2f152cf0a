import { correctie, eindeZorg, intrekking, mutatiebericht, verplaatsing } from '../build/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { aanvullingenOfHeen, type KlasseNaam } from '../typen/index.ts';
import type { Bouwers, Geen } from './aanvulling.ts';

/** What the builders have their own words for: those are never of the profile. */
const WOORDEN: ReadonlySet<string> = new Set([
  'mutatieIdentificatie',
  'plaatsingsbesluitnummer',
  'mutatiedatum',
  'zorglocatie',
  'referentieMutatie',
]);
const WOORDEN_BERICHT: ReadonlySet<string> = new Set([
  'identificatieAanlevering',
  'dagtekening',
  'berichtsoort',
  'afzender',
  'ontvanger',
  'verzekerdennummer',
  'mutaties',
]);

/**
 * The builders for a schema: what its messages hold besides the model they take beside their own words, and put in the
 * class that it is of; in both when two have it.
 */
export function bindBouwers(fz825: MessageSchema): Bouwers<Geen> {
  const own: Bouwers<Geen> = { mutatiebericht, verplaatsing, eindeZorg, correctie, intrekking };
  const aanvullingen = aanvullingenOfHeen(fz825);
  if (aanvullingen.size === 0) return own;

  /** What of the input is of a class. */
  function aanvulling(invoer: object, klasse: KlasseNaam, woorden: ReadonlySet<string>): object {
    const fields = aanvullingen.get(klasse) ?? [];
    return Object.fromEntries(
      fields.flatMap(({ element: { field } }): [string, unknown][] => {
        const value = woorden.has(field) ? undefined : (invoer as Record<string, unknown>)[field];
        return value === undefined ? [] : [[field, value]];
      }),
    );
  }

  return {
    ...own,
    verplaatsing: (invoer) => {
      const { mutatieLocatie, ...mutatie } = verplaatsing(invoer);
      return {
        ...mutatie,
        ...aanvulling(invoer, 'MutatieFZ', WOORDEN),
        mutatieLocatie: { ...mutatieLocatie, ...aanvulling(invoer, 'MutatieLocatie', WOORDEN) },
      };
    },
    eindeZorg: (invoer) => ({ ...eindeZorg(invoer), ...aanvulling(invoer, 'MutatieFZ', WOORDEN) }),
    mutatiebericht: (invoer) => {
      const { header, verzekerde, ...bericht } = mutatiebericht(invoer);
      return {
        ...bericht,
        ...aanvulling(invoer, 'Mutatiebericht', WOORDEN_BERICHT),
        header: { ...header, ...aanvulling(invoer, 'Header', WOORDEN_BERICHT) },
        verzekerde: { ...verzekerde, ...aanvulling(invoer, 'Verzekerde', WOORDEN_BERICHT) },
      };
    },
  };
}
