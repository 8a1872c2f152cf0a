import { LazyPromise } from './lazy-promise.ts';

/** What a generator yields, and what it returns, each for a reader of its own. */
export interface SharedRows<T, R> {
  readonly rows: AsyncIterable<T>;
  readonly outcome: Promise<R>;
}

/**
 * Lets rows and outcome of a generator be read apart. Nothing runs before one of them is asked for. Who reads the rows sets
 * the pace: no row is made before it is asked for. When nobody reads them, and the outcome is asked for, they are dropped.
 *
 * To begin to read rows of which some were dropped already throws: the list would not be whole. Who stops reading before
 * the end, as by `break`, leaves the rest to be dropped when the outcome is asked for.
 */
export function shareRows<T, R>(generator: AsyncGenerator<T, R, undefined>): SharedRows<T, R> {
  let reader: 'gone' | 'none' | 'reading' = 'none';
  let isAsked = false;
  let dropped = 0;
  /** What was made when nobody read yet, and is still to be read. */
  const held: T[] = [];
  let draining: Promise<void> | undefined;
  const { promise, resolve, reject } = withResolvers<R>();

  async function pull(): Promise<IteratorResult<T, R>> {
    try {
      const next = await generator.next();
      if (next.done === true) resolve(next.value);
      return next;
    } catch (error) {
      reject(error);
      throw error;
    }
  }

  async function drain(): Promise<void> {
    while (reader !== 'reading') {
      const next = await pull();
      if (next.done === true) return;
      if (isReading()) held.push(next.value);
      else dropped++;
    }
  }

  // Asked anew: it may have changed while a row was waited for.
  function isReading(): boolean {
    return reader === 'reading';
  }

  function begin(): void {
    isAsked = true;
    if (reader === 'reading') return;
    draining ??= drain()
      // It is told by the outcome.
      .catch(() => undefined)
      .finally(() => {
        draining = undefined;
      });
  }

  const iterator: AsyncIterator<T, undefined> = {
    next: async () => {
      await draining;
      const first = held.shift();
      if (first !== undefined) return { done: false, value: first };
      if (reader === 'gone') return END;
      const next = await pull();
      return next.done === true ? END : next;
    },
    return: async () => {
      reader = 'gone';
      if (isAsked) begin();
      return END;
    },
  };

  return {
    rows: {
      [Symbol.asyncIterator]: () => {
        if (dropped > 0 && reader === 'none')
          throw new TypeError('Rows were dropped already: begin to read them before the outcome is awaited.');
        if (reader === 'none') reader = 'reading';
        return iterator;
      },
    },
    outcome: new LazyPromise(promise, begin),
  };
}

const END = { done: true, value: undefined } as const;

function withResolvers<R>(): {
  readonly promise: Promise<R>;
  readonly resolve: (value: R) => void;
  readonly reject: (reason: unknown) => void;
} {
  let resolve: (value: R) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<R>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  // Who does not ask for the outcome need not be told that there is none.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
