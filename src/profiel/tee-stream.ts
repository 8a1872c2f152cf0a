/** So many iterables of the pieces of one source: each piece is held until all have had it, or have ended. */
export function teeStream<T>(
  source: AsyncIterable<T> | Iterable<T>,
  count: number,
): readonly AsyncIterable<T>[] {
  const { [Symbol.asyncIterator]: make, [Symbol.iterator]: other } = source as AsyncIterable<T> & Iterable<T>;
  const pieces = (make ?? other).call(source) as AsyncIterator<T>;
  /** The piece that comes next, for each that is still reading: asked for once, and shared. */
  const queues = new Map<number, Promise<IteratorResult<T>>[]>(
    Array.from({ length: count }, (_, index) => [index, []]),
  );

  function pull(index: number): Promise<IteratorResult<T>> {
    const queue = queues.get(index);
    if (queue === undefined) return Promise.resolve({ done: true, value: undefined });
    if (queue.length === 0) {
      // A source may give its pieces at once, without a promise.
      const next = Promise.resolve(pieces.next());
      for (const each of queues.values()) each.push(next);
    }
    return queue.shift() as Promise<IteratorResult<T>>;
  }

  return Array.from({ length: count }, (_, index) => ({
    [Symbol.asyncIterator]: () => ({
      next: () => pull(index),
      return: async () => {
        queues.delete(index);
        // When nobody reads on, the source may stop.
        if (queues.size === 0) await pieces.return?.();
        return { done: true, value: undefined };
      },
    }),
  }));
}
