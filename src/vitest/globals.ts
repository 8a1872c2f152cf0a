import type { VerwachteBevinding } from './have-finding.ts';
import type { BerichtOptions } from './options.ts';

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

// Naming a module here would break the types of whoever has not installed it: these namespaces are global. Vitest 3 and 4
// take over that of Jest, as `@types/jest` does, Vitest 5 that of Chai; `expect` itself is in both.
declare global {
  namespace jest {
    interface Matchers<R, T> extends Fz825Matchers<R> {}
    // biome-ignore lint/suspicious/noExplicitAny: an asymmetric matcher stands for a value of any type.
    interface Expect extends Fz825Matchers<any> {}
    // biome-ignore lint/suspicious/noExplicitAny: as above, after `expect.not`.
    interface InverseAsymmetricMatchers extends Fz825Matchers<any> {}
  }
  namespace Chai {
    interface Assertion extends Fz825Matchers<void> {}
    // biome-ignore lint/suspicious/noExplicitAny: as above, in Vitest.
    interface ExpectStatic extends Fz825Matchers<any> {}
  }
}
