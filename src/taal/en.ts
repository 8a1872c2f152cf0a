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
import { overig } from './en-overig.ts';
import { libxml2Texts, misfitTexts, profielTexts, xsdTexts } from './en-schemas.ts';
import type { Taal } from './taal.ts';

/**
 * English for the findings of messages and their answers alone: what a page that does no more needs to load. All else is
 * told in Dutch by it.
 */
export const enBericht: Taal = {
  naam: 'en',
  tell: /* @__PURE__ */ createTell([xmlTexts, structureTexts, retourTexts, controleTexts]),
  controles,
};

/** English, for everything that this package tells. The names of the standard stay Dutch. */
export const en: Taal = {
  naam: 'en',
  tell: /* @__PURE__ */ createTell([
    xmlTexts,
    structureTexts,
    retourTexts,
    controleTexts,
    csvTexts,
    bronTexts,
    administratieTexts,
    auditTexts,
    leveringTexts,
    pseudonimiseerTexts,
    vergelijkTexts,
    xsdTexts,
    libxml2Texts,
    misfitTexts,
    profielTexts,
  ]),
  controles,
  overig,
};
