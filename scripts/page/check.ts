import type { Browser } from 'playwright-core';

/** Something that the page must do in a browser; it throws where that is not so, and may tell a figure. */
export interface Check {
  readonly name: string;
  readonly run: (browser: Browser) => Promise<string | undefined>;
}

/** @throws Error when two values are not equal */
export function requireEqual(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: ${one}, not ${other}`);
}

/** @throws Error when it is not so */
export function requireThat(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}
