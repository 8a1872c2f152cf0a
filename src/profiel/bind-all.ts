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
import { correctie, eindeZorg, intrekking, mutatiebericht, verplaatsing } from '../build/index.ts';
import { type Controle, controles as ownControles } from '../check/index.ts';
import { bestandsnaam, formatFoutbericht } from '../keten/index.ts';
import type { BerichtSchemas } from '../model/index.ts';
import { type BoundApi, bindApi } from '../with-schemas/index.ts';

/** What the root, the chain and the administratie have, on the schemas of a profile. */
export interface BoundProfiel extends BoundApi {
  readonly mutatiebericht: typeof mutatiebericht;
  readonly verplaatsing: typeof verplaatsing;
  readonly eindeZorg: typeof eindeZorg;
  readonly correctie: typeof correctie;
  readonly intrekking: typeof intrekking;
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
    // These know nothing but the model.
    mutatiebericht,
    verplaatsing,
    eindeZorg,
    correctie,
    intrekking,
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
    applyMutatiebericht: (adm, bericht) => applyMutatiebericht(adm, bericht, { schemas }),
    matchRetour: (openstaand, retour, options) => matchRetour(openstaand, retour, { ...options, schemas }),
    readAntwoord: (heen, antwoord, options) => readAntwoord(heen, antwoord, { ...options, schemas }),
    recogniseAanlevering: (adm, bericht, options) =>
      recogniseAanlevering(adm, bericht, { ...options, schemas }),
    resubmit: (heen, antwoord, options) => resubmit(heen, antwoord, { ...options, schemas }),
  });
}
