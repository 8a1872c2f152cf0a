/** What a sentence may be about: data that is fit for JSON. */
export type Arg = string | number | readonly Arg[] | { readonly [name: string]: Arg };

/**
 * What a sentence is about as it stands in a finding: a copy, as what a rule always says may be one object for all its
 * findings, without what is undefined.
 */
export function plainArgs(args: Readonly<Record<string, Arg | undefined>>): Readonly<Record<string, Arg>> {
  const plain: Record<string, Arg> = {};
  for (const [name, arg] of Object.entries(args)) if (arg !== undefined) plain[name] = arg;
  return plain;
}
