import { createTell } from './create-tell.ts';
import { controles, controleTexts, retourTexts, structureTexts, xmlTexts } from './en-berichten.ts';
import {
  administratieTexts,
  auditTexts,
  bronTexts,
  csvTexts,
  leveringTexts,
  pseudonimiseerTexts,
  vergelijkTexts,
} from './en-gegevens.ts';
import { libxml2Texts, misfitTexts, profielTexts, xsdTexts } from './en-schemas.ts';
import { vspTexts } from './en-vsp.ts';
import type { OwnTexts, Taal } from './taal.ts';

/**
 * English. It holds what is told of messages and their answers; a room with findings of its own brings those in English
 * itself, so that a page loads no more than it uses. The names of the standard stay Dutch.
 */
export const en: Taal = {
  naam: 'en',
  tell: /* @__PURE__ */ createTell([xmlTexts, structureTexts, retourTexts, controleTexts, misfitTexts]),
  controles,
};

/** English, for findings that were kept: with the texts of every room, whichever of them found something. */
export const enGeheel: Taal = {
  naam: 'en',
  tell: /* @__PURE__ */ createTell([
    xmlTexts,
    structureTexts,
    retourTexts,
    controleTexts,
    misfitTexts,
    csvTexts,
    bronTexts,
    administratieTexts,
    auditTexts,
    leveringTexts,
    pseudonimiseerTexts,
    vergelijkTexts,
    xsdTexts,
    libxml2Texts,
    profielTexts,
    vspTexts,
  ]),
  controles,
};

/** What each room brings to tell in English what it can find, besides what is found in messages. */
export const EN_CSV: OwnTexts = [csvTexts];
export const EN_BRONNEN: OwnTexts = [bronTexts];
export const EN_SCHEMAS: OwnTexts = [xsdTexts];
export const EN_XSD: OwnTexts = [xsdTexts, libxml2Texts];
export const EN_PROFIELEN: OwnTexts = [profielTexts, xsdTexts];
export const EN_VERGELIJK: OwnTexts = [vergelijkTexts, xsdTexts, csvTexts];
export const EN_ADMINISTRATIE: OwnTexts = [administratieTexts, bronTexts];
export const EN_LEVERING: OwnTexts = [leveringTexts, auditTexts, administratieTexts, bronTexts];
export const EN_PSEUDONIMISEER: OwnTexts = [pseudonimiseerTexts];
export const EN_VSP: OwnTexts = [vspTexts];
