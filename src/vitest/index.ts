import { isObject } from '../data/index.ts';
import { isJudgedBefore } from './judgement.ts';
import type { BerichtOptions } from './options.ts';
import { toBeGeldigBericht } from './to-be-geldig-bericht.ts';
import { toHaveBevinding } from './to-have-bevinding.ts';
import { toHaveRetourcode } from './to-have-retourcode.ts';
import { toHaveWaarschuwing } from './to-have-waarschuwing.ts';

/** The matchers, by their names. */
export type Matchers = {
  readonly toBeGeldigBericht: typeof toBeGeldigBericht;
  readonly toHaveBevinding: typeof toHaveBevinding;
  readonly toHaveWaarschuwing: typeof toHaveWaarschuwing;
  readonly toHaveRetourcode: typeof toHaveRetourcode;
};

/**
 * Matchers for tests with berichten, for `expect.extend` of Vitest and of Jest. Importing them registers nothing; put
 * this in a setup file:
 *
 * ```ts
 * import { fz825Matchers } from 'fz825/vitest';
 * import { expect } from 'vitest'; // not in Jest, where expect is global
 *
 * expect.extend(fz825Matchers);
 * ```
 *
 * ```ts
 * expect(xml).toBeGeldigBericht({ peildatum: '2026-03-15', omgeving: 'P' });
 * expect(xml).toHaveBevinding({ rule: 'STR-DATUM', path: '/Bericht/Header/Dagtekening' });
 * expect(xml).toHaveWaarschuwing({ rule: 'W002' }, { peildatum: '2026-03-15', omgeving: 'P' });
 * expect(readRetourbericht(heen, terug)).toHaveWaarschuwing({ rule: 'W006' });
 * expect(retourbericht).toHaveRetourcode('8011', '/Bericht/Verzekerde/MutatieFZ[2]');
 * ```
 *
 * A failure names every finding (rule, retourcode, path, line:column, sentence; the one that was asked for with `*`),
 * apart from those every waarschuwing, and how far the message was judged, and never a value of the message. What was not
 * judged fails an expectation and also its `.not`. A path that no message can have is a TypeError, so that a slip in it
 * does not let a `.not` pass.
 *
 * They are asymmetric matchers too: `expect(answer).toEqual({ status: 200, xml: expect.toBeGeldigBericht() })`.
 *
 * The types are there in Vitest 3, 4 and 5 and with `@types/jest`. With `@jest/globals` and with `bun:test` these lines add
 * them:
 *
 * ```ts
 * declare module 'expect' {
 *   interface Matchers<R> extends Fz825Matchers<R> {}
 *   interface AsymmetricMatchers extends Fz825Matchers<any> {}
 * }
 * declare module 'bun:test' {
 *   interface Matchers<T> extends Fz825Matchers<void> {}
 *   interface AsymmetricMatchers extends Fz825Matchers<any> {}
 * }
 * ```
 *
 * @example
 * const { pass, message } = fz825Matchers.toBeGeldigBericht('<Bericht/>');
 * pass; //=> false
 * message().includes('Beoordeeld tot en met controletype 2: 1 geslaagd, 2 afgekeurd'); //=> true
 */
export const fz825Matchers: Matchers = {
  toBeGeldigBericht,
  toHaveBevinding,
  toHaveWaarschuwing,
  toHaveRetourcode,
};

/**
 * The same matchers with what they judge by given once: an option that a call gives comes before it.
 *
 * ```ts
 * expect.extend(createMatchers({ peildatum: '2026-03-15', omgeving: 'T', taal: en }));
 * expect(xml).toBeGeldigBericht(); // up to controletype 3
 * expect(answer).toEqual({ status: 200, xml: expect.toBeGeldigBericht() });
 * ```
 *
 * A result was judged before: of it only `schemas`, `profiel` and `taal` are used.
 *
 * @throws TypeError when `context` is no object
 * @example
 * const { toBeGeldigBericht } = createMatchers({ peildatum: '2026-03-15', omgeving: 'T' });
 * toBeGeldigBericht('<Bericht/>').message().includes('tot en met controletype 3'); //=> true
 */
export function createMatchers(context: BerichtOptions): Matchers {
  if (!isObject(context)) throw new TypeError('context must be an object with options.');
  const { schemas, profiel, taal } = context;
  const own = (received: unknown, options: BerichtOptions | undefined): BerichtOptions => ({
    ...(isJudgedBefore(received) ? { schemas, profiel, taal } : context),
    ...options,
  });
  return {
    toBeGeldigBericht(received, options) {
      return toBeGeldigBericht.call(this, received, own(received, options));
    },
    toHaveBevinding(received, expected, options) {
      return toHaveBevinding.call(this, received, expected, own(received, options));
    },
    toHaveWaarschuwing(received, expected, options) {
      return toHaveWaarschuwing.call(this, received, expected, own(received, options));
    },
    toHaveRetourcode(received, code, path, options) {
      return toHaveRetourcode.call(this, received, code, path, own(received, options));
    },
  };
}

export {
  assertBevinding,
  assertGeldigBericht,
  assertRetourcode,
  assertWaarschuwing,
} from './assert.ts';
export type { Fz825Matchers } from './globals.ts';
export type { VerwachteBevinding } from './have-finding.ts';
export type { MatcherResult } from './matcher-result.ts';
export type { BerichtOptions } from './options.ts';
