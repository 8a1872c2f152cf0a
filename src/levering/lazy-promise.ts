/** A promise of what is begun when it is first asked for: by `await`, `then`, `catch` or `finally`. */
export class LazyPromise<T> extends Promise<T> {
  readonly #begin: () => void;

  /**
   * @param outcome what comes of it; when it rejects and nobody asked, that is no unhandled rejection
   * @param begin called each time that somebody asks
   */
  constructor(outcome: Promise<T>, begin: () => void) {
    super((resolve) => resolve(outcome));
    this.#begin = begin;
    // Not `catch`, which asks.
    super.then(undefined, () => undefined);
  }

  /** What follows on it is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: this is what tells that somebody asks.
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#begin();
    return super.then(onFulfilled, onRejected);
  }
}
