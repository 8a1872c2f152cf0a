import { isObject } from '../data/index.ts';
import { isPlainDate } from '../schema/index.ts';
import { type MutatieInWerking, type VervallenMutatie, vervallenOf } from '../verloop/index.ts';
import type { Bronnen, Plaatsingsbesluit } from './bronnen.ts';

/**
 * The questions that controls ask of the sources. What a source answers is checked: a promise, or any other value that
 * only looks like a yes, is never taken for one.
 *
 * Each throws when the source does, or when the answer is not what `Bronnen` states; Error messages hold no values.
 */
export const ask = {
  isBekend: (bronnen: Bronnen, register: 'agb' | 'uzovi', code: string, datum: string): boolean =>
    yesOrNo(present(bronnen[register]).isBekend(code, datum)),

  isOntvangen: ({ ontvangen }: Bronnen, afzender: string, identificatie: string): boolean =>
    yesOrNo(present(ontvangen).isOntvangen(afzender, identificatie)),

  isVerzekerdeBekend: ({ plaatsingsbesluiten }: Bronnen, verzekerdennummer: string): boolean =>
    yesOrNo(present(plaatsingsbesluiten).isVerzekerdeBekend(verzekerdennummer)),

  plaatsingsbesluit: ({ plaatsingsbesluiten }: Bronnen, nummer: string): Plaatsingsbesluit | undefined => {
    const found: unknown = present(plaatsingsbesluiten).zoek(nummer);
    if (found === undefined || isPlaatsingsbesluit(found)) return found;
    throw new Error('The source plaatsingsbesluiten must answer with a plaatsingsbesluit or undefined.');
  },
} as const;

function present<T>(bron: T | undefined): T {
  if (bron === undefined) throw new Error('A control asked a source that is not there.');
  return bron;
}

function yesOrNo(answer: unknown): boolean {
  if (typeof answer === 'boolean') return answer;
  throw new Error('A source must answer with true or false.');
}

function isPlaatsingsbesluit(found: unknown): found is Plaatsingsbesluit {
  if (!isObject(found)) return false;
  const besluit: Partial<Plaatsingsbesluit> = found;
  const { verzekerdennummer, zorgaanbieder, startdatum, zorglocatie, mutaties } = besluit;
  const { vervallen = [], vervallenOnvolledig = false } = besluit;
  return (
    typeof verzekerdennummer === 'string' &&
    typeof zorgaanbieder === 'string' &&
    (startdatum === undefined || isDate(startdatum)) &&
    isAbsentOrText(zorglocatie) &&
    Array.isArray(mutaties) &&
    Array.from(mutaties).every(isMutatie) &&
    Array.isArray(vervallen) &&
    Array.from(vervallen).every(isVervallen) &&
    typeof vervallenOnvolledig === 'boolean' &&
    isOnce(mutaties, vervallen)
  );
}

function isMutatie(item: unknown): item is MutatieInWerking {
  if (!isObject(item)) return false;
  const { mutatieIdentificatie, soortMutatie, mutatiedatum, zorglocatie } = item;
  return (
    typeof mutatieIdentificatie === 'string' &&
    (soortMutatie === '1' || soortMutatie === '2') &&
    isDate(mutatiedatum) &&
    isAbsentOrText(zorglocatie)
  );
}

function isVervallen(item: unknown): item is VervallenMutatie {
  if (typeof item === 'string') return true;
  if (!isObject(item)) return false;
  const { mutatieIdentificatie, vervangenDoor, intrekkingVan } = item;
  return (
    typeof mutatieIdentificatie === 'string' && isAbsentOrText(vervangenDoor) && isAbsentOrText(intrekkingVan)
  );
}

/** Whether no identification stands for two mutations. */
function isOnce(mutaties: readonly MutatieInWerking[], vervallen: readonly VervallenMutatie[]): boolean {
  const inWerking = new Set(mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie));
  return (
    inWerking.size === mutaties.length &&
    !vervallen.some((each) => inWerking.has(vervallenOf(each).mutatieIdentificatie))
  );
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isPlainDate(value);
}

function isAbsentOrText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
