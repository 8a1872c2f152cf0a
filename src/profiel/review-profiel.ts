import {
  correctie,
  eindeZorg,
  intrekking,
  type Mutatie,
  mutatiebericht,
  verplaatsing,
} from '../build/index.ts';
import type { NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import { type BindProfielOptions, bindProfiel } from './bind-profiel.ts';
import type { Profiel } from './profiel.ts';
import type { ProfielFinding } from './profiel-finding.ts';
import {
  answerAndRead,
  type Onderdeel,
  type ProfielRapport,
  toOnderdeel,
  writeAndRead,
} from './review-schemas.ts';

/** What a review may be asked for. */
export interface ReviewProfielOptions extends BindProfielOptions {
  /** How many messages are written, read back, answered and read again; 1,000 unless given. */
  readonly berichten?: number;
}

/** What works on a profile, also on many messages. */
export interface ProfielReview extends ProfielRapport {
  /** The messages that went through it and back, and their answers. */
  readonly rondreis: Onderdeel & { readonly berichten: number };
}

/** What works on a profile, or why it cannot be bound at all. */
export type ReviewProfielResult =
  | { readonly ok: true; readonly rapport: ProfielReview }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/**
 * Reviews a profile: binds it, and tries on many messages, always the same, whether each is written, read back as it was,
 * answered, and the answer read as what it means.
 *
 * @returns the report, `werkt: true` only when everything does; or the findings of `bindProfiel`
 * @throws TypeError as `bindProfiel`, and when `berichten` is no whole number of at least 1
 */
export function reviewProfiel(
  profiel: Profiel | string,
  options: ReviewProfielOptions = {},
): ReviewProfielResult {
  const { berichten = 1_000, ...bindOptions } = options;
  if (!Number.isInteger(berichten) || berichten < 1 || berichten > MOST)
    throw new TypeError(`berichten must be a whole number from 1 to ${MOST}.`);
  const { taal } = bindOptions;
  const bound = bindProfiel(profiel, bindOptions);
  if (!bound.ok) return bound;
  // Of a text it is only known by reading it which form of profile it is.
  if (!('mutatiebericht' in bound.api))
    throw new TypeError('A profile of other messages is reviewed by bindProfiel.');
  const { schemas } = bound.api;
  const random = createRandom();
  const redenen = new Set<string>();
  for (let number = 1; number <= berichten && redenen.size < MOST_REASONS; number++) {
    const heen = makeBericht(number, random);
    const found = writeAndRead(heen, schemas, taal);
    // Each tenth is answered: of an answer it matters in which class it has its codes, and that is soon known.
    const answered = found.length === 0 && number % 10 === 0 ? answerAndRead(heen, schemas, taal) : [];
    for (const each of [...found, ...answered]) redenen.add(each);
  }
  const rondreis = { ...toOnderdeel([...redenen]), berichten };
  const werkt = bound.rapport.werkt && rondreis.werkt;
  return { ok: true, rapport: { ...bound.rapport, werkt, rondreis } };
}

const MOST = 1_000_000;
const MOST_REASONS = 20;

type Random = (below: number) => number;

/** Numbers that look random and are always the same (mulberry32). */
function createRandom(): Random {
  let state = 825;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function makeBericht(number: number, random: Random): Mutatiebericht {
  const digits = (length: number): string => Array.from({ length }, () => random(10)).join('');
  const datum = (): string =>
    `20${20 + random(10)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const mutatie = (index: number): Mutatie => {
    const invoer = {
      mutatieIdentificatie: `M-${number}-${index}`,
      plaatsingsbesluitnummer: digits(9),
      mutatiedatum: datum(),
    };
    const first = random(2) === 0 ? eindeZorg(invoer) : verplaatsing({ ...invoer, zorglocatie: digits(8) });
    const verwijzing = { referentieMutatie: `M-${number}-${index}-0`, mutatie: first };
    return [first, correctie(verwijzing), intrekking(verwijzing)][random(3)] ?? first;
  };
  return mutatiebericht({
    identificatieAanlevering: `A-${number}`,
    dagtekening: datum(),
    berichtsoort: random(2) === 0 ? 'P' : 'T',
    afzender: digits(8),
    ontvanger: random(4) === 0 ? digits(4) : '9992',
    verzekerdennummer: digits(7 + random(2)),
    mutaties: Array.from({ length: 1 + random(4) }, (_, index) => mutatie(index + 1)),
  });
}
