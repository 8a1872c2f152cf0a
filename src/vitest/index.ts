import type { VerwachteBevinding } from './have-finding.ts';
import type { BerichtOptions } from './options.ts';
import { toBeGeldigBericht } from './to-be-geldig-bericht.ts';
import { toHaveBevinding } from './to-have-bevinding.ts';
import { toHaveRetourcode } from './to-have-retourcode.ts';
import { toHaveWaarschuwing } from './to-have-waarschuwing.ts';

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
 * The types are there in Vitest and with `@types/jest`. With `@jest/globals` this line adds them:
 *
 * ```ts
 * declare module 'expect' { interface Matchers<R> extends Fz825Matchers<R> {} }
 * ```
 *
 * @example
 * const { pass, message } = fz825Matchers.toBeGeldigBericht('<Bericht/>');
 * pass; //=> false
 * message().includes('Judged up to controletype 2: 1 passed, 2 failed'); //=> true
 */
export const fz825Matchers: {
  readonly toBeGeldigBericht: typeof toBeGeldigBericht;
  readonly toHaveBevinding: typeof toHaveBevinding;
  readonly toHaveWaarschuwing: typeof toHaveWaarschuwing;
  readonly toHaveRetourcode: typeof toHaveRetourcode;
} = { toBeGeldigBericht, toHaveBevinding, toHaveWaarschuwing, toHaveRetourcode };

/** The matchers as they are called on `expect(received)`: the text or bytes of a message, a message, or a result. */
export interface Fz825Matchers<R> {
  /** Expects a message without findings, of which all that was asked for has passed. */
  toBeGeldigBericht(options?: BerichtOptions): R;
  /** Expects a finding of one control, anywhere or at one place. */
  toHaveBevinding(expected: VerwachteBevinding, options?: BerichtOptions): R;
  /** Expects a waarschuwing of one control, anywhere or at one place: it rejects nothing, and is no finding. */
  toHaveWaarschuwing(expected: VerwachteBevinding, options?: BerichtOptions): R;
  /** Expects a retourcode: of a mutatiebericht one that a finding gives, of a retourbericht one that it carries. */
  toHaveRetourcode(code: string, path?: string, options?: BerichtOptions): R;
}

export type { VerwachteBevinding } from './have-finding.ts';
export type { MatcherResult } from './matcher-result.ts';
export type { BerichtOptions } from './options.ts';

// Vitest takes over what is in this namespace, as `@types/jest` does; naming a module here would break the types of
// whoever has not installed it.
declare global {
  namespace jest {
    interface Matchers<R, T> extends Fz825Matchers<R> {}
  }
}
