import { type Fields, isObject } from '../data/index.ts';
import type { MutatieInWerking, VerloopMutatie } from './mutatie-in-werking.ts';
import { requireDate } from './require-date.ts';
import type { VervallenMutatie } from './vervallen.ts';

/** The course of the care under one plaatsingsbesluit (STB §3.4). */
export interface Verloop {
  /** First day of the care, `YYYY-MM-DD`. */
  readonly startdatum: string;
  /** AGB-code of the FZ-zorglocatie at the start, when it is known. */
  readonly zorglocatie?: string;
  /** The mutations in force, in the order in which they were reported; a correctie has the place of what it corrects. */
  readonly mutaties: readonly MutatieInWerking[];
  /** The identifications that were used, and can never be used again: of what was replaced or withdrawn, and intrekkingen. */
  readonly vervallen?: readonly VervallenMutatie[];
}

/**
 * What a caller says is in force, read once.
 *
 * @throws TypeError when it is no verloop
 */
export function readVerloop(given: unknown): Verloop {
  const { mutaties, vervallen, ...rest } = readVanaf(given);
  if (!Array.isArray(mutaties)) throw new TypeError('mutaties must be an array of mutations.');
  if (vervallen !== undefined && !Array.isArray(vervallen))
    throw new TypeError('vervallen must be an array of identifications.');
  requireText(rest, 'zorglocatie', 'optional');
  return {
    ...rest,
    mutaties: Array.from(mutaties, readInWerking),
    ...(vervallen === undefined ? undefined : { vervallen: Array.from(vervallen, readVervallen) }),
  };
}

/**
 * The fields of a verloop, or of what has its startdatum and mutations alone.
 *
 * @throws TypeError when it has no startdatum
 */
export function readVanaf(given: unknown): Fields & Pick<Verloop, 'startdatum'> {
  const fields = readFields(given, 'A verloop');
  const { startdatum } = fields;
  requireDate(startdatum, 'startdatum');
  return fields as Fields & Pick<Verloop, 'startdatum'>;
}

/** @throws TypeError when it is no mutation in force */
export function readInWerking(given: unknown): MutatieInWerking {
  const fields = readFields(given, 'A mutation');
  requireMutatie(fields);
  requireText(fields, 'zorglocatie', 'optional');
  return fields as unknown as MutatieInWerking;
}

/** @throws TypeError when it is no mutation of a message */
export function readMutatie(given: unknown): VerloopMutatie {
  const fields = readFields(given, 'A mutation');
  requireMutatie(fields);
  requireOneOf(fields, 'statusAanlevering', ['1', '2', '3']);
  requireText(fields, 'referentieMutatie', 'optional');
  requireText(fields, 'plaatsingsbesluitnummer', 'optional');
  const { mutatieLocatie, ...rest } = fields;
  if (mutatieLocatie === undefined) return rest as unknown as VerloopMutatie;
  const locatie = readFields(mutatieLocatie, 'mutatieLocatie');
  requireText(locatie, 'zorglocatie');
  return { ...rest, mutatieLocatie: locatie } as unknown as VerloopMutatie;
}

function readVervallen(given: unknown): VervallenMutatie {
  if (typeof given === 'string') return given;
  const fields = readFields(given, 'What has lapsed');
  requireText(fields, 'mutatieIdentificatie');
  requireText(fields, 'vervangenDoor', 'optional');
  requireText(fields, 'intrekkingVan', 'optional');
  return fields as unknown as VervallenMutatie;
}

function requireMutatie(fields: Fields): void {
  requireText(fields, 'mutatieIdentificatie');
  requireOneOf(fields, 'soortMutatie', ['1', '2']);
  const { mutatiedatum } = fields;
  requireDate(mutatiedatum, 'mutatiedatum');
}

/** A copy: what a getter says the next time is not asked. */
function readFields(given: unknown, what: string): Fields {
  if (!isObject(given)) throw new TypeError(`${what} must be an object.`);
  return { ...given };
}

function requireText(fields: Fields, name: string, optional?: 'optional'): void {
  const value = fields[name];
  if (typeof value !== 'string' && (value !== undefined || optional === undefined))
    throw new TypeError(`${name} must be a text.`);
}

function requireOneOf(fields: Fields, name: string, values: readonly unknown[]): void {
  if (!values.includes(fields[name])) throw new TypeError(`${name} must be one of ${values.join(', ')}.`);
}
