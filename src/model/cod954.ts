// Generated from schemas/codelijsten/COD954-VEKT.xml by `npm run generate`: do not edit.
import type { Codelijst } from '../codelijst/index.ts';
import { deepFreeze } from '../data/index.ts';

/** The codes of COD954-VEKT that the controls of this package use: an extract, not the whole list of Vektis. */
export const COD954: Codelijst = /* @__PURE__ */ deepFreeze({
  "codelijstcode": "COD954-VEKT",
  "elementen": [
    {
      "code": "0001",
      "betekenis": "Bericht is afgekeurd om technische redenen.",
      "ingangsdatum": "2006-01-01"
    },
    {
      "code": "0017",
      "betekenis": "Instellingscode ontbreekt, is onbekend of onjuist (voorlooprecord).",
      "ingangsdatum": "2006-01-01"
    },
    {
      "code": "0018",
      "betekenis": "UZOVI-nummer ontbreekt of is onjuist (voorlooprecord).",
      "ingangsdatum": "2006-01-01"
    },
    {
      "code": "0200",
      "betekenis": "Geen opmerking bij deze berichtklasse."
    },
    {
      "code": "0300",
      "betekenis": "Verzekerdennummer (inschrijvingsnummer, relatienummer) is onbekend (bij deze UZOVI-code)."
    },
    {
      "code": "0651",
      "betekenis": "Referentienummer voorgaande gerelateerde prestatie ontbreekt of is onjuist."
    },
    {
      "code": "8007",
      "betekenis": "(Begin-/eind)datum prestatie ontbreekt of is onjuist."
    },
    {
      "code": "8011",
      "betekenis": "Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist."
    },
    {
      "code": "8021",
      "betekenis": "Referentienummer dit prestatierecord ontbreekt of is niet uniek (reeds aangeleverd)."
    },
    {
      "code": "8028",
      "betekenis": "Soort bericht ontbreekt of is onjuist."
    },
    {
      "code": "8067",
      "betekenis": "Declaratie is reeds eerder ingediend."
    },
    {
      "code": "8986",
      "betekenis": "Verzenddatum moet kleiner zijn dan of gelijk zijn aan de huidige datum."
    },
    {
      "code": "9284",
      "betekenis": "Plaatsingsbesluit ontbreekt of is onjuist."
    }
  ]
});
