import type { Controle } from 'fz825';

/** How often each of some controls found something in a campaign. */
export interface Frequency {
  /** Counts each control that found something in a message, once; throws for one that is not counted. */
  readonly count: (rules: Iterable<string>) => void;
  readonly times: ReadonlyMap<string, number>;
  /** Those that found something less often than this. */
  readonly rarer: (times: number) => readonly string[];
}

/** Counts of these controls, from 0. */
export function createFrequency(controles: readonly Pick<Controle, 'id'>[]): Frequency {
  const times = new Map(controles.map(({ id }) => [id, 0]));
  return {
    count: (rules) => {
      for (const rule of new Set(rules)) {
        const before = times.get(rule);
        if (before === undefined) throw new Error(`${rule} is none of the controls that are counted.`);
        times.set(rule, before + 1);
      }
    },
    times,
    rarer: (least) => [...times].flatMap(([id, found]) => (found < least ? [id] : [])),
  };
}
