export type { ExchangeEvent } from './exchange/event.ts';
export { type ExchangeResult, exchange } from './exchange/exchange.ts';
export type { ExchangeBericht, ExchangeStatus } from './exchange/exchange-bericht.ts';
export {
  type ExchangeActie,
  type ExchangeOpenstaand,
  type ExchangeStand,
  listBerichten,
  listOpenstaand,
} from './exchange/openstaand.ts';
export { type ReadExchangeResult, readExchange } from './exchange/read-exchange.ts';
export { EMPTY_EXCHANGE, type Exchange } from './exchange/state.ts';
export type { ExchangeToestand } from './exchange/toestand.ts';
export { type FromVspBerichtOptions, type FromVspBerichtResult, fromVspBericht } from './from-vsp-bericht.ts';
export {
  type ReadVspGegevensResult,
  readVspGegevens,
  type VspGegevens,
} from './gegevens/read-vsp-gegevens.ts';
export type { VspSoort } from './model/schemas.ts';
export type {
  Basisgegevens,
  BerichtMetadataPull,
  BerichtMetadataPush,
  Berichtstatusgegevens,
  Berichtstroom,
  Checksum,
  Melding,
  Partij,
  Payloadgegevens,
  Referentiegegevens,
  Routeringgegevens,
  Sleutelwaarde,
  ValidationProblemDetails,
  Zoekpad,
  ZoekpadAntwoord,
  ZoekpadBerichtstroom,
  ZoekpadConversatie,
} from './model/types.ts';
export type { VanWie } from './overeenkomst.ts';
export {
  type Berichtstatus,
  type ReadBerichtstatusResult,
  readBerichtstatus,
  type UitgelegdeMelding,
} from './read-berichtstatus.ts';
export { type Multipart, toMultipart } from './to-multipart.ts';
export {
  type ToVspBerichtOptions,
  type ToVspBerichtResult,
  toVspBericht,
  type VspBericht,
} from './to-vsp-bericht.ts';
export type { VspFinding } from './vsp-finding.ts';
export { type PerBericht, type Rollen, VSP_PROFIEL, type VspProfiel } from './vsp-profiel.ts';
