import { DOCS } from './docs.ts';

/** The page of a rule of this package. */
export function urlOfRule(rule: string): string {
  return `${DOCS}regels/${rule.toLowerCase()}.html`;
}
