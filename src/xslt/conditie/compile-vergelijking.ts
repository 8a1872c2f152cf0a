import type { Operand } from '../../check/index.ts';
import { wiresOf } from '../recode.ts';
import {
  and,
  comparison,
  dateNumber,
  dayNumber,
  implies,
  literal,
  not,
  or,
  primary,
  type XPathTest,
} from '../xpath.ts';
import { isVroegste, membersOf, requireDate, type Vroegste } from './group.ts';
import { keptText, operandText } from './operand.ts';
import { pathOf, wireTextAt } from './path.ts';
import { ASKS_A_SOURCE, refuse, type Scope } from './scope.ts';

/** There is something to compare. */
export function isKnown(wat: Operand, scope: Scope): XPathTest {
  if (typeof wat === 'string') return primary(pathOf(wat, scope));
  if (wat.op === 'gegeven' || wat.op === 'dagen na') return primary('true()');
  if (!isVroegste(wat)) return refuse(scope, ASKS_A_SOURCE);
  const { members, element } = membersOf(wat, scope);
  return primary(`${members}[${element.path}]`);
}

/** The element is there and has one of some values. */
export function isOneOf(element: string, waarden: readonly string[], scope: Scope): XPathTest {
  const { text, element: own } = wireTextAt(element, scope);
  const tests = waarden
    .flatMap((waarde) => wiresOf(own, waarde))
    .map((waarde) => {
      const same = comparison(`${text} = ${literal(waarde)}`);
      // An element that is absent has this text as well.
      return waarde === '' ? and(primary(pathOf(element, scope)), same) : same;
    });
  return tests.length === 0 ? primary('false()') : or(...tests);
}

/** Both are there, and have the same value. */
export function equals(links: Operand, rechts: Operand, scope: Scope): XPathTest {
  if (isVroegste(links)) return equalsVroegste(links, rechts, scope);
  if (isVroegste(rechts)) return equalsVroegste(rechts, links, scope);
  const [a, b] = [operandText(links, scope), operandText(rechts, scope)];
  const same = comparison(`${a.text} = ${b.text}`);
  const there = [a.exists, b.exists].filter((path) => path !== undefined).map(primary);
  return and(...there, same);
}

/** The earliest date is the one that is there, while there is none before it. */
function equalsVroegste(date: Vroegste, other: Operand, scope: Scope): XPathTest {
  const { members, element } = membersOf(date, scope);
  const kept = keptText(other, scope);
  const same = primary(`${members}[${element.text} = ${kept}]`);
  const before = primary(`${members}[${dateNumber(element.text)} < ${dateNumber(kept)}]`);
  return and(same, not(before));
}

/** Where either is absent, its number is none, and no number is greater. */
export function notLaterThan(datum: Operand, grens: Operand, scope: Scope): XPathTest {
  requireDate(datum, scope);
  requireDate(grens, scope);
  if (isVroegste(grens)) {
    const { members, element } = membersOf(grens, scope);
    const date = dateNumber(keptText(datum, scope));
    return not(primary(`${members}[${dateNumber(element.text)} < ${date}]`));
  }
  if (isVroegste(datum)) {
    const { members, element } = membersOf(datum, scope);
    const known = primary(`${members}[${element.path}]`);
    const limit = dateNumber(keptText(grens, scope));
    return implies(known, primary(`${members}[not(${dateNumber(element.text)} > ${limit})]`));
  }
  if (isDagenNa(datum) || isDagenNa(grens))
    return not(comparison(`${dayOf(datum, scope)} > ${dayOf(grens, scope)}`));
  const [date, limit] = [operandText(datum, scope), operandText(grens, scope)];
  return not(comparison(`${dateNumber(date.text)} > ${dateNumber(limit.text)}`));
}

/** A date some days after that of the check. */
type DagenNa = Extract<Operand, { readonly op: 'dagen na' }>;

function isDagenNa(operand: Operand): operand is DagenNa {
  return typeof operand === 'object' && operand.op === 'dagen na';
}

/** The number of a day, on which days can be counted. */
function dayOf(operand: Operand, scope: Scope): string {
  if (!isDagenNa(operand)) return dayNumber(operandText(operand, scope).text);
  return `${dayNumber(operandText(operand.datum, scope).text)} + ${operand.dagen}`;
}
