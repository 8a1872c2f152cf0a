/** A sentence for each kind of fault: as it is, or made of what it is about. */
type Sentences<A extends { readonly fault: string }> = {
  readonly [F in A['fault']]: string | ((args: Extract<A, { readonly fault: F }>) => string);
};

/** Chooses the sentence of a rule that can be broken in several ways. */
export function choose<A extends { readonly fault: string }>(args: A, sentences: Sentences<A>): string {
  const sentence: string | ((args: never) => string) = sentences[args.fault as A['fault']];
  return typeof sentence === 'string' ? sentence : sentence(args as never);
}
