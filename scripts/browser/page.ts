import { type Case, outcomeOf } from './outcome.ts';

/** What the page tells of its run. */
export interface PageResult {
  readonly cases: number;
  readonly differences: readonly { readonly name: string; readonly outcome: string }[];
}

interface Page {
  readonly CASES: readonly Case[];
  readonly document: { readonly body: { textContent: string } };
}

const { CASES, document } = globalThis as unknown as Page;
const differences = CASES.flatMap(({ name, input, outcome }) => {
  const found = attempt(() => outcomeOf(input));
  return found === outcome ? [] : [{ name, outcome: found }];
});
const result: PageResult = { cases: CASES.length, differences };
// Escaped, so that no markup is left to be read back.
document.body.textContent = `[result:${encodeURIComponent(JSON.stringify(result))}]`;

function attempt(action: () => string): string {
  try {
    return action();
  } catch (error) {
    return String(error);
  }
}
