/** A finding that somebody chose, and where: what it is shown in besides is brought in sight. */
export interface Chosen {
  readonly index: number;
  /** `first` is chosen by nobody; `list` opens it; `show` asks for the source, `source` for the explanation. */
  readonly by: 'first' | 'list' | 'show' | 'move' | 'source';
}
