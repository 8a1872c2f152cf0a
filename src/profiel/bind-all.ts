import {
  administratie,
  applyMutatiebericht,
  findingsPerMutatie,
  intrekkingVan,
  matchRetour,
  overdue,
  planMutaties,
  readAntwoord,
  readStand,
  recogniseAanlevering,
  resubmit,
  stepMutatie,
  toCloudEvents,
  toGegevens,
} from '../administratie/index.ts';
import type { Assessment, assessBericht } from '../assess/index.ts';
import {
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type Controle,
  controles as ownControles,
} from '../check/index.ts';
import { bestandsnaam, formatFoutbericht } from '../keten/index.ts';
import type { BerichtSchemas, Mutatiebericht, Retourbericht } from '../model/index.ts';
import type { ParseResult, parseBericht, parseBerichtStream } from '../parse/index.ts';
import type { SerializeOptions, SerializeResult } from '../serialize/index.ts';
import type { StandardSchema } from '../standard-schema/index.ts';
import { type BoundApi, bindApi } from '../with-schemas/index.ts';
import type { Aanvulling, Bouwers, Geen, MutatieberichtMet, RetourberichtMet } from './aanvulling.ts';
import { bindBouwers } from './bind-bouwers.ts';

/** A message that passed controletype 1 and 2, with what a profile has besides; or why it did not. */
export type ParseResultMet<B> =
  | (Omit<Extract<ParseResult, { ok: true }>, 'bericht'> & { readonly bericht: B })
  | Extract<ParseResult, { ok: false }>;

/** A message of either kind, with what a profile has besides. */
type BerichtMet<E> = MutatieberichtMet<E> | RetourberichtMet<E>;

/** A message as the model has it, or with what a profile has besides. */
type OokBericht<E> = Mutatiebericht | Retourbericht | BerichtMet<E>;

/** What reads, judges or writes a message, and knows what a profile has besides. */
interface Lezers<E> {
  readonly parseBericht: (...args: Parameters<typeof parseBericht>) => ParseResultMet<BerichtMet<E>>;
  readonly parseMutatiebericht: (
    ...args: Parameters<typeof parseBericht>
  ) => ParseResultMet<MutatieberichtMet<E>>;
  readonly parseRetourbericht: (
    ...args: Parameters<typeof parseBericht>
  ) => ParseResultMet<RetourberichtMet<E>>;
  readonly parseBerichtStream: (
    ...args: Parameters<typeof parseBerichtStream>
  ) => Promise<ParseResultMet<BerichtMet<E>>>;
  readonly checkBericht: (
    bericht: ParseResult | ParseResultMet<BerichtMet<E>> | OokBericht<E>,
    context: CheckContext,
    options?: CheckOptions,
  ) => CheckResult;
  readonly assessBericht: (
    ...args: Parameters<typeof assessBericht>
  ) => Omit<Assessment, 'bericht'> & { readonly bericht?: BerichtMet<E> };
  readonly serializeBericht: (bericht: OokBericht<E>, options?: SerializeOptions) => SerializeResult;
  readonly mutatieberichtSchema: StandardSchema<unknown, MutatieberichtMet<E>>;
  readonly retourberichtSchema: StandardSchema<unknown, RetourberichtMet<E>>;
}

/**
 * What the root, the chain and the administratie have, on the schemas of a profile. `E` is what its messages hold besides
 * the model, by class.
 */
export interface BoundProfiel<E extends Aanvulling = Geen>
  extends Omit<BoundApi, keyof Lezers<E>>,
    Lezers<E>,
    Bouwers<E> {
  readonly controles: readonly Controle[];
  readonly bestandsnaam: typeof bestandsnaam;
  readonly formatFoutbericht: typeof formatFoutbericht;
  readonly administratie: typeof administratie;
  readonly applyMutatiebericht: typeof applyMutatiebericht;
  readonly findingsPerMutatie: typeof findingsPerMutatie;
  readonly intrekkingVan: typeof intrekkingVan;
  readonly matchRetour: typeof matchRetour;
  readonly overdue: typeof overdue;
  readonly planMutaties: typeof planMutaties;
  readonly readAntwoord: typeof readAntwoord;
  readonly readStand: typeof readStand;
  readonly recogniseAanlevering: typeof recogniseAanlevering;
  readonly resubmit: typeof resubmit;
  readonly stepMutatie: typeof stepMutatie;
  readonly toCloudEvents: typeof toCloudEvents;
  readonly toGegevens: typeof toGegevens;
}

/** Binds all of it to schemas, which go before any in the options of a call. */
export function bindAll(schemas: BerichtSchemas, controles: readonly Controle[] | undefined): BoundProfiel {
  return Object.freeze<BoundProfiel>({
    ...bindApi(schemas, controles),
    controles: controles ?? ownControles,
    ...bindBouwers(schemas.fz825),
    // These know nothing but the model.
    bestandsnaam,
    formatFoutbericht,
    administratie,
    findingsPerMutatie,
    intrekkingVan,
    overdue,
    planMutaties,
    readStand,
    stepMutatie,
    toCloudEvents,
    toGegevens,
    applyMutatiebericht: (adm, bericht, options) =>
      applyMutatiebericht(adm, bericht, { ...options, schemas }),
    matchRetour: (openstaand, retour, options) => matchRetour(openstaand, retour, { ...options, schemas }),
    readAntwoord: (heen, antwoord, options) => readAntwoord(heen, antwoord, { ...options, schemas }),
    recogniseAanlevering: (adm, bericht, options) =>
      recogniseAanlevering(adm, bericht, { ...options, schemas }),
    resubmit: (heen, antwoord, options) => resubmit(heen, antwoord, { ...options, schemas }),
  });
}
