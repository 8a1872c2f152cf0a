import fc, { type Arbitrary } from 'fast-check';
import {
  assessBericht,
  type Bericht,
  type Controle,
  checkBericht,
  controles,
  type Mutatiebericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { type Bronnen, type Plaatsingsbesluit, readBronnen } from 'fz825/bronnen';
import { judgeMutatiebericht, receiveMutatiebericht } from 'fz825/keten';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { fz825Matchers } from 'fz825/vitest';
import type { Geval } from '../../test/check/reference.ts';
import { accepts, foreign, isSound, THROWN } from '../../test/support/hostile.ts';
import type { Campaign, Trial } from '../campaign.ts';
import { clip, Failure, hold, same } from '../failure.ts';
import { holdAssessment, holdCheck } from '../invariants/assessment.ts';
import { CANARY, holdsNoCanary } from '../invariants/canary.ts';
import { GEVALLEN } from './settings.ts';
import { show } from './values.ts';

// What is done to a part of a value.

/** Large enough to show what takes more time than its size, and small enough to be tried often. */
const LARGE = 20_000;

type Twist =
  | 'changes'
  | 'right later'
  | 'throws'
  | 'promise'
  | 'sparse'
  | 'large'
  | 'cycle'
  | 'foreign'
  | 'other';
const TWISTS: readonly Twist[] = [
  ...([
    'changes',
    'changes',
    'right later',
    'throws',
    'promise',
    'sparse',
    'large',
    'cycle',
    'foreign',
  ] as const),
  'other',
];
const OTHERS: readonly unknown[] = [undefined, null, 0, '', CANARY, [], {}, true, Symbol(CANARY), () => true];

interface Change {
  readonly at: number;
  readonly twist: Twist;
  /** What it says instead. */
  readonly other: unknown;
}

const CHANGES: Arbitrary<readonly Change[]> = fc.array(
  fc.record({ at: fc.nat(), twist: fc.constantFrom(...TWISTS), other: fc.constantFrom(...OTHERS) }),
  { minLength: 1, maxLength: 2 },
);

/** A copy of plain data in which some parts are hostile. Made anew for each call: a getter counts how often it is asked. */
function twisted(value: unknown, changes: readonly Change[]): unknown {
  const made = copied(value);
  if (typeof made !== 'object' || made === null) return made;
  for (const change of changes) {
    const slots = slotsOf(made);
    const slot = slots[change.at % slots.length];
    if (slot === undefined) continue;
    const [holder, key] = slot;
    const own: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
    Object.defineProperty(holder, key, { ...twist(own, change), enumerable: true, configurable: true });
  }
  return made;
}

function twist(own: unknown, { twist: kind, other }: Change): PropertyDescriptor {
  let times = 0;
  switch (kind) {
    case 'changes':
      return { get: () => (times++ === 0 ? own : other) };
    case 'right later':
      return { get: () => (times++ === 0 ? other : own) };
    case 'throws':
      return {
        get: () => {
          throw THROWN;
        },
      };
    case 'promise':
      return { value: Promise.resolve(own) };
    // These are made when they are asked for: what is in them may throw.
    case 'sparse':
      return { get: () => sparse(own) };
    case 'large':
      return { get: () => (Array.isArray(own) && own.length > 0 ? repeated(own[0]) : CANARY.repeat(LARGE)) };
    case 'cycle':
      return { get: () => cycle(own) };
    case 'foreign':
      return { get: () => foreign(own) };
    case 'other':
      return { value: other };
  }
}

function sparse(own: unknown): unknown[] {
  const list: unknown[] = Array.isArray(own) ? [...own] : [own];
  list.length += 3;
  return list;
}

function cycle(own: unknown): unknown {
  const holder: Record<string, unknown> = isPlain(own) ? { ...own } : {};
  holder['self'] = holder;
  return Array.isArray(own) ? [holder] : holder;
}

function repeated(item: unknown): unknown[] {
  return Array.from({ length: LARGE / 10 }, () => item);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

function slotsOf(holder: object): readonly (readonly [object, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const value: unknown = descriptor?.value;
    const inner = (Array.isArray(value) && value.length < 100) || (isPlain(value) && value['self'] !== value);
    return [[holder, key] as const, ...(inner ? slotsOf(value as object) : [])];
  });
}

// Objects that answer differently, throw or are of another realm.

const ANSWERED = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const XML = new Map<Bericht, string>();

/** Calls with plain inputs, each of which is to be twisted. */
const CALLS: readonly {
  readonly name: string;
  readonly inputs: (geval: Geval) => readonly unknown[];
  readonly call: (...inputs: never[]) => unknown;
}[] = [
  { name: 'serializeBericht', inputs: ({ bericht }) => [bericht, {}], call: serializeBericht },
  {
    name: 'checkBericht',
    inputs: ({ bericht, ...geval }) => [bericht, contextOf(geval), {}],
    call: checkBericht,
  },
  {
    name: 'assessBericht',
    inputs: ({ bericht, ...geval }) => [xmlOf(bericht), { ...contextOf(geval), controletype: 5 }],
    call: assessBericht,
  },
  {
    name: 'receiveMutatiebericht',
    inputs: ({ bericht, ...geval }) => [xmlOf(bericht), { ...contextOf(geval), ...ANSWERED }],
    call: receiveMutatiebericht,
  },
  {
    name: 'judgeMutatiebericht',
    inputs: ({ bericht, ...geval }) => [xmlOf(bericht), { ...contextOf(geval), ...ANSWERED }],
    call: judgeMutatiebericht,
  },
  {
    name: 'retourbericht',
    inputs: ({ bericht, ...geval }) => [bericht, checkBericht(bericht, contextOf(geval)).findings, ANSWERED],
    call: retourbericht,
  },
  {
    name: 'readRetourbericht',
    inputs: ({ bericht }) => [bericht, retourbericht(bericht, [], ANSWERED)],
    call: readRetourbericht,
  },
  {
    name: 'mutatieberichtSchema',
    inputs: ({ bericht }) => [bericht],
    call: mutatieberichtSchema['~standard'].validate,
  },
  {
    name: 'pseudonymiseBericht',
    inputs: ({ bericht }) => [bericht, { sleutel: 'een sleutel voor de test' }],
    call: pseudonymiseBericht,
  },
  { name: 'readBronnen', inputs: ({ gegevens }) => [gegevens], call: readBronnen },
  {
    name: 'toBeGeldigBericht',
    inputs: ({ bericht, ...geval }) => [bericht, { ...contextOf(geval), controletype: 5 }],
    call: (...inputs: never[]) => {
      const [received, options] = inputs as unknown as [unknown, undefined];
      const { pass, message } = fz825Matchers.toBeGeldigBericht(received, options);
      holdsNoCanary(message(), 'toBeGeldigBericht');
      return { pass };
    },
  },
];

function contextOf({ gegevens, peildatum, omgeving }: Omit<Geval, 'bericht'>): {
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  readonly bronnen: Bronnen;
} {
  const read = readBronnen(gegevens);
  return { peildatum, omgeving, bronnen: read.ok ? read.bronnen : {} };
}

function xmlOf(bericht: Mutatiebericht): string {
  const known = XML.get(bericht);
  if (known !== undefined) return known;
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error('The cases are messages.');
  if (XML.size > 1_000) XML.clear();
  XML.set(bericht, serialized.xml);
  return serialized.xml;
}

/** What came of a call; what the value itself throws is its own. */
async function outcomeOf(
  name: string,
  call: () => unknown,
): Promise<{ readonly result: unknown } | 'refused'> {
  try {
    return { result: await call() };
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    if (thrown === THROWN) return 'refused';
    if (!(thrown instanceof TypeError))
      throw new Failure(
        `${name}: throws ${thrown instanceof Error ? thrown.name : typeof thrown}`,
        clip(String(thrown)),
      );
    // A control has the name that its author gave it.
    if (name !== 'controls') holdsNoCanary(thrown.message, name);
    return 'refused';
  }
}

const objects: Arbitrary<Trial> = fc
  .tuple(GEVALLEN, fc.constantFrom(...CALLS), fc.nat(), CHANGES)
  .map(([geval, { name, inputs, call }, which, changes]) => ({
    describe: () => `${name} input ${which} ${show(changes)}\n${JSON.stringify(geval)}`,
    run: async (tally) => {
      const given = inputs(geval);
      const index = which % given.length;
      const odd = given.map((input, at) => (at === index ? twisted(input, changes) : input));
      const outcome = await outcomeOf(name, () => call(...(odd as never[])));
      tally.note(outcome === 'refused' ? 'objects: refused' : 'objects: a result');
      if (outcome === 'refused' || !accepts(outcome.result)) return;
      tally.note('objects: accepted');
      hold(isSound(outcome.result), `${name}: accepts what is not right`, () => clip(show(outcome.result)));
    },
  }));

const realms: Arbitrary<Trial> = fc
  .tuple(GEVALLEN, fc.constantFrom(...CALLS))
  .map(([geval, { name, inputs, call }]) => ({
    describe: () => `${name} ${JSON.stringify(geval)}`,
    run: async (tally) => {
      const given = inputs(geval);
      const here = await outcomeOf(name, () => call(...(given as never[])));
      const there = await outcomeOf(name, () => call(...(given.map((input) => foreign(input)) as never[])));
      same(there, here, `${name}: another result in another realm`);
      tally.note('realms: the same');
    },
  }));

// Controls.

const stated: Arbitrary<Trial> = fc.tuple(GEVALLEN, fc.nat(), CHANGES).map(([geval, which, changes]) => ({
  describe: () =>
    `control ${controles[which % controles.length]?.id} ${show(changes)}\n${JSON.stringify(geval)}`,
  run: async (tally) => {
    const { bericht, ...rest } = geval;
    const context = contextOf(rest);
    const own = controles.map((each, at) =>
      at === which % controles.length ? (twisted(each, changes) as Controle) : each,
    );
    const outcome = await outcomeOf('controls', () => checkBericht(bericht, context, { controles: own }));
    tally.note(outcome === 'refused' ? 'controls: refused' : 'controls: taken');
    if (outcome === 'refused') return;
    const result = outcome.result as ReturnType<typeof checkBericht>;
    hold(Object.keys(result.controles).length === controles.length, 'controls: one is lost');
    holdCheck(result, 5, { places: 'built', ownTexts: true }, 'controls');
    // It is read once: what it says the next time does nothing.
    same(checkBericht(bericht, context, { controles: own }), result, 'controls: not twice the same');
  },
}));

// Sources.

type Mood = 'right' | 'wrong' | 'throws' | 'promise' | 'changes' | 'large' | 'sparse' | 'getters';
const MOODS: readonly Mood[] = [
  ...(['right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'] as const),
  ...(['wrong', 'throws', 'promise', 'changes', 'large', 'sparse', 'getters'] as const),
];

/** Sources that answer in a mood; `isBad` tells whether one of them ever did what it may not. */
function moody(
  { agb, uzovi, plaatsingsbesluiten, ontvangen }: Bronnen,
  moods: readonly Mood[],
): { readonly bronnen: Bronnen; readonly isBad: () => boolean } {
  let asked = 0;
  let bad = false;
  const moodOf = (): Mood => moods[asked++ % moods.length] ?? 'right';
  const yesOrNo = (right: boolean | undefined): never => {
    const mood = moodOf();
    if (mood === 'right' || right === undefined) return (right ?? false) as never;
    if (mood === 'changes') return !right as never;
    bad = true;
    if (mood === 'throws') throw THROWN;
    if (mood === 'promise') return Promise.resolve(right) as never;
    if (mood === 'large') return CANARY.repeat(1_000) as never;
    if (mood === 'sparse') return new Array(LARGE) as never;
    if (mood === 'getters') return { valueOf: () => right, toString: () => CANARY } as never;
    return 1 as never;
  };
  const besluitOf = (right: Plaatsingsbesluit | undefined): never => {
    const mood = moodOf();
    if (mood === 'right') return right as never;
    if (mood === 'changes') return undefined as never;
    if (mood === 'getters')
      return (
        right === undefined ? right : twisted(right, [{ at: asked, twist: 'changes', other: CANARY }])
      ) as never;
    bad = true;
    if (mood === 'throws') throw THROWN;
    if (mood === 'promise') return Promise.resolve(right) as never;
    if (mood === 'sparse') return { ...right, mutaties: new Array(LARGE) } as never;
    if (mood === 'large')
      return {
        ...right,
        mutaties: repeated({ mutatieIdentificatie: 'M-1', soortMutatie: '1', mutatiedatum: '' }),
      } as never;
    return { ...right, mutaties: CANARY } as never;
  };
  return {
    bronnen: {
      agb: { isBekend: (...asks) => yesOrNo(agb?.isBekend(...asks)) },
      uzovi: { isBekend: (...asks) => yesOrNo(uzovi?.isBekend(...asks)) },
      ontvangen: { isOntvangen: (...asks) => yesOrNo(ontvangen?.isOntvangen(...asks)) },
      plaatsingsbesluiten: {
        isVerzekerdeBekend: (nummer) => yesOrNo(plaatsingsbesluiten?.isVerzekerdeBekend(nummer)),
        zoek: (nummer) => besluitOf(plaatsingsbesluiten?.zoek(nummer)),
      },
    },
    isBad: () => bad,
  };
}

const sources: Arbitrary<Trial> = fc
  .tuple(GEVALLEN, fc.array(fc.constantFrom(...MOODS), { minLength: 1, maxLength: 6 }))
  .map(([{ bericht, ...rest }, moods]) => ({
    describe: () => `${moods.join()}\n${JSON.stringify({ bericht, ...rest })}`,
    run: (tally) => {
      const context = contextOf(rest);
      const { bronnen, isBad } = moody(context.bronnen, moods);
      const assessed = assessBericht(xmlOf(bericht), { ...context, bronnen, controletype: 5 });
      tally.assessment(assessed);
      tally.note(`sources: ${assessed.verdict}`);
      holdAssessment(assessed, 5, { places: 'text' });
      hold(
        isBad() === (assessed.verdict === 'error') || moods.includes('getters'),
        'sources: a bad answer is taken',
      );
      hold(!isBad() || assessed.verdict === 'error', 'sources: a bad answer, and no error');
      holdsNoCanary({ ...assessed, bericht: undefined }, 'sources');
    },
  }));

/** What is not data: objects that answer differently, of other realms, controls and sources that are hostile. */
export const hostile: Campaign = {
  name: 'hostile',
  share: 12,
  trials: fc.oneof(
    { weight: 5, arbitrary: objects },
    { weight: 1, arbitrary: realms },
    { weight: 2, arbitrary: stated },
    { weight: 3, arbitrary: sources },
  ),
};
