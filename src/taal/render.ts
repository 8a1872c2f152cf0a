import type { CatalogueRule, Fault, Texts } from './catalogue.ts';

/**
 * The sentence that tells that a rule is broken.
 *
 * @param texts in the language of the reader: a whole catalogue, or as much of it as has the rule
 */
export function render<R extends CatalogueRule>({ rule, args }: Fault<R>, texts: Texts<R>): string {
  const sentence: (args: never) => string = texts[rule];
  return sentence(args as never);
}
