import type { ElementDeclaration, SimpleType } from '../../schema/index.ts';
import { normaliseWhiteSpace } from '../../schema/index.ts';
import { SYNONYMS } from './synonyms.ts';

/** How an element of a schema is like one of the model, and why. */
export interface Likeness {
  /** From 0: the higher, the more alike. */
  readonly score: number;
  /** True when the name is the same but for capitals. */
  readonly isNamed: boolean;
  readonly reason: 'naam' | 'synoniem' | 'deel-van-naam' | 'vorm';
}

/** A name without what differs between styles. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * How a name, of an element with the names that stand around it, is like that of an element of the model.
 *
 * @param names the last is that of the element itself
 */
export function nameLikeness(key: string, names: readonly string[]): Likeness {
  const own = plainName(key.split('/').at(-1) ?? key);
  const last = plainName(names.at(-1) ?? '');
  if (last === own) return { score: 100, isNamed: true, reason: 'naam' };
  const whole = plainName(names.join(''));
  const synonyms = (SYNONYMS[key] ?? []).map(plainName);
  const at = synonyms.findIndex((synonym) => synonym === last || synonym === whole);
  if (at >= 0) return { score: 80 - at * 2, isNamed: false, reason: 'synoniem' };
  if (whole === own) return { score: 78, isNamed: false, reason: 'synoniem' };
  const shared = Math.max(
    sharedWords(own, last),
    ...synonyms.map((synonym) => sharedWords(synonym, last) * 0.8),
  );
  if (shared >= 0.5) return { score: 20 + 30 * shared, isNamed: false, reason: 'deel-van-naam' };
  return { score: 0, isNamed: false, reason: 'vorm' };
}

/** How much of the longer name is in the other: the longest piece that both have. */
function sharedWords(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  for (let length = short.length; length >= 4; length--)
    for (let at = 0; at + length <= short.length; at++)
      if (long.includes(short.slice(at, at + length))) return length / long.length;
  return 0;
}

/** How much a type can hold what the model has: 1 when all of it, 0 when nothing. */
export function typeLikeness(own: SimpleType, samples: readonly string[], other: SimpleType): number {
  const isDate = own.builtin === 'date';
  if (isDate !== (other.builtin === 'date')) return 0;
  if (own.enumeration !== undefined) {
    const codes = own.enumeration.map(({ value }) => value);
    const held = codes.filter((code) => takes(other, code)).length / codes.length;
    // Other codes may mean the same: as many as the model has, or a few more.
    const count = other.enumeration?.length ?? 0;
    return Math.max(held, count >= codes.length && count <= codes.length + 3 ? 0.8 : 0);
  }
  if (samples.length === 0) return 0.5;
  const held = samples.filter((sample) => takes(other, sample)).length / samples.length;
  return other.enumeration === undefined ? held : Math.min(held, 0.3);
}

/** True when the type allows far more than what the model has: then the name alone must tell. */
export function isVague(type: SimpleType): boolean {
  return ['~', 'x', '1', '06290001', '2026-03-10'].every((text) => takes(type, text));
}

function takes(type: SimpleType, text: string): boolean {
  const normalised = normaliseWhiteSpace(text, type.whiteSpace);
  return normalised === text && type.fault(text) === undefined;
}

/** Values that the elements of the model have, by `class/element`. */
export const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'Header/IdentificatieAanlevering': ['A-1', 'A-2026/7b'],
  'Header/IdentificatieRetour': ['R-1', 'R-2026/7b'],
  'Header/Dagtekening': ['2026-03-10'],
  'Header/DagtekeningRetour': ['2026-03-15'],
  'Header/Afzender': ['06290001'],
  'Header/Ontvanger': ['9992'],
  'Verzekerde/Verzekerdennummer': ['1234567', '12345678'],
  'MutatieFZ/MutatieIdentificatie': ['M-1', 'M-2026-00017-3'],
  'MutatieFZ/ReferentieMutatie': ['M-1', 'M-2026-00017-3'],
  'MutatieFZ/Plaatsingsbesluitnummer': ['202600017'],
  'MutatieFZ/Mutatiedatum': ['2026-03-09'],
  'MutatieLocatie/Zorglocatie': ['06290002'],
  'Retourcodes/Retourcode': ['0200', '8007', '0001'],
};

/** The children of an element; none of one with a value. */
export function childrenOf({ type }: ElementDeclaration): readonly ElementDeclaration[] {
  return type.kind === 'complex' ? type.elements : [];
}
