/** Something to measure: does one unit of work on the input with this number. */
export interface Runner {
  readonly name: string;
  run(index: number): unknown;
}

/**
 * What some runners take, in microseconds per run: the lower quartile of the rounds, as whatever else the machine does
 * only adds to it.
 */
export type Medians = ReadonlyMap<string, number>;

/** Keeps results alive, so that no work is optimised away. */
const sink: unknown[] = [undefined];

/**
 * Measures runners in one process, in interleaved rounds (A B C A B C …) after a warm-up, so that whatever the machine
 * does meanwhile falls on all of them alike.
 *
 * @param batch how many runs make one measurement
 */
export function measure(
  runners: readonly Runner[],
  { batch, rounds, warmUp }: { readonly batch: number; readonly rounds: number; readonly warmUp: number },
): Medians {
  const times = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  let index = 0;
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of runners) {
      const start = process.hrtime.bigint();
      for (let count = 0; count < batch; count++) sink[0] = run(index++);
      const elapsed = Number(process.hrtime.bigint() - start) / 1_000 / batch;
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  }
  return new Map([...times].map(([name, values]) => [name, quantile(values, 0.25)]));
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}
