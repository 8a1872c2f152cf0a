/** Something that must hold, and did not. */
export class Failure extends Error {
  /** What it is: the same for every input that shows it. */
  readonly key: string;

  constructor(key: string, detail = '') {
    super(detail === '' ? key : `${key}\n${detail}`);
    this.key = key;
  }
}

/** Fails when a condition does not hold. */
export function hold(condition: boolean, key: string, detail: () => string = () => ''): void {
  if (!condition) throw new Failure(key, detail());
}

/** Fails when two values differ as JSON. */
export function same(actual: unknown, expected: unknown, key: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Failure(key, `actual   ${clip(a)}\nexpected ${clip(b)}`);
}

/** What a failure is, whatever was thrown. */
export function keyOf(thrown: unknown): string {
  if (thrown instanceof Failure) return thrown.key;
  if (!(thrown instanceof Error)) return `threw ${typeof thrown}`;
  const [place = ''] = /src\/[\w/-]+\.ts/.exec(thrown.stack ?? '') ?? [];
  return `threw ${thrown.name} in ${place}`;
}

export function clip(text: string | undefined, length = 1_500): string {
  if (text === undefined) return 'undefined';
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length})`;
}
