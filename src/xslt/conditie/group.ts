import type { Conditie, Operand } from '../../check/index.ts';
import { isPlainDateType } from '../../schema/index.ts';
import { isMandatory } from '../klassen.ts';
import { pathOf, resolve, textAt, typeOf } from './path.ts';
import { type Group, refuse, type Scope } from './scope.ts';

/** The earliest date of a group. */
export type Vroegste = Extract<Operand, { readonly op: 'vroegste' }>;

/** The occurrences that a date is the earliest of, and the date in one of them. */
export interface Members {
  readonly members: string;
  readonly element: { readonly path: string; readonly text: string };
}

export function isVroegste(operand: Operand): operand is Vroegste {
  return typeof operand === 'object' && operand.op === 'vroegste';
}

/** The group of the occurrence at hand, in which the earliest date is looked for. */
export function membersOf({ element, per, onder }: Vroegste, scope: Scope): Members {
  requireDate(element, scope);
  const members = scope.dialect.members(groupOf([per], onder, scope));
  return { members, element: { path: pathOf(element, scope), text: textAt(element, scope).text } };
}

/** Dates are compared as numbers; other texts cannot be compared in XPath 1.0. */
export function requireDate(operand: Operand, scope: Scope): void {
  if (typeof operand !== 'string') return;
  if (!isPlainDateType(typeOf(operand, scope))) refuse(scope, 'it compares texts that are no dates as dates');
}

/** The occurrences that have the same texts in some elements, of those for which a condition holds. */
export function groupOf(elementen: readonly string[], onder: Conditie | undefined, scope: Scope): Group {
  if (scope.inGroup !== undefined) return refuse(scope, 'it has a group in the condition of another');
  const found = { asksGegeven: false };
  scope.inGroup = found;
  const where = onder === undefined ? undefined : scope.compile(onder);
  scope.inGroup = undefined;
  return { klasse: scope.klasse, where, ...found, use: useOf(elementen, scope) };
}

/**
 * The texts of some elements as one, that differs whenever one of them does or is absent: each with how many there
 * are of it, when it may be absent, and how long it is, when another follows.
 */
function useOf(elementen: readonly string[], scope: Scope): string {
  const parts = elementen.flatMap((element, index) => {
    const { parent, name } = resolve(element, scope);
    const { text } = textAt(element, scope);
    const count = isMandatory(parent, name) ? [] : [`count(${pathOf(element, scope)})`, SPACE];
    const isLast = index === elementen.length - 1;
    return isLast ? [...count, text] : [...count, `string-length(${text})`, SPACE, text, SPACE];
  });
  const all = parts.join(', ');
  return parts.length === 1 ? all : `concat(${all})`;
}

const SPACE = "' '";
