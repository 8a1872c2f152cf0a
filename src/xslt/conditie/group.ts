import type { Conditie, Operand } from '../../check/index.ts';
import { isPlainDateType } from '../../schema/index.ts';
import { isMandatory } from '../klassen.ts';
import { comparison, type XPathTest } from '../xpath.ts';
import { pathOf, resolve, textAt, typeOf } from './path.ts';
import { type Group, type InGroup, refuse, type Scope } from './scope.ts';

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

/**
 * Another occurrence names the one at hand. Those that name one are found once, for the occurrence that is judged: in a
 * group they are the same for all, who have in common what those have.
 */
export function isNamed(
  { element, in: naam, per, onder }: Extract<Conditie, { readonly op: 'genoemd' }>,
  scope: Scope,
): XPathTest {
  const [own, other] = [textAt(element, scope), textAt(naam, scope)];
  if (own.text !== pathOf(element, scope) || other.text !== pathOf(naam, scope))
    return refuse(scope, 'it looks for a name whose white space does not count');
  const outer = scope.inGroup;
  if (outer !== undefined && !outer.elementen.includes(per))
    return refuse(scope, 'it has a group in the condition of another');
  scope.inGroup = undefined;
  const members = scope.dialect.members(groupOf([per], onder, scope));
  scope.inGroup = outer;
  if (outer !== undefined) outer.asksVariable = true;
  return comparison(`${own.text} = ${scope.dialect.keep(`${members}/${other.text}`, 'genoemd')}`);
}

/** The occurrences that have the same texts in some elements, of those for which a condition holds. */
export function groupOf(elementen: readonly string[], onder: Conditie | undefined, scope: Scope): Group {
  if (scope.inGroup !== undefined) return refuse(scope, 'it has a group in the condition of another');
  const found: InGroup = { elementen, asksVariable: false };
  scope.inGroup = found;
  const where = onder === undefined ? undefined : scope.compile(onder);
  scope.inGroup = undefined;
  return { klasse: scope.klasse, where, asksVariable: found.asksVariable, use: useOf(elementen, scope) };
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
