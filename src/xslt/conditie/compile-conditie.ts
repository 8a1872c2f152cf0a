import type { Conditie } from '../../check/index.ts';
import { and, comparison, implies, literal, not, primary, type XPathTest } from '../xpath.ts';
import { equals, isKnown, isOneOf, notLaterThan } from './compile-vergelijking.ts';
import { groupOf, isNamed } from './group.ts';
import { pathOf, textAt } from './path.ts';
import { ASKS_A_SOURCE, refuse, type Scope, type XPathScope } from './scope.ts';

/**
 * Writes a condition in XPath 1.0, for an occurrence of the class at hand.
 *
 * @throws TypeError when XPath 1.0 cannot say it: what asks a source, and groups in groups
 */
export function compileConditie(conditie: Conditie, around: XPathScope): XPathTest {
  const scope: Scope = { ...around, compile: (each) => compileWord(each, scope), inGroup: undefined };
  return scope.compile(conditie);
}

function compileWord(each: Conditie, scope: Scope): XPathTest {
  switch (each.op) {
    case 'komt voor':
      return primary(pathOf(each.element, scope));
    case 'is bekend':
      return isKnown(each.wat, scope);
    case 'is een':
      return isOneOf(each.element, each.waarden, scope);
    case 'bestaat uit': {
      const { text } = textAt(each.element, scope);
      const rest = comparison(`translate(${text}, ${literal(each.teken)}, '') = ''`);
      return and(primary(pathOf(each.element, scope)), rest);
    }
    case 'gelijk aan':
      return equals(each.links, each.rechts, scope);
    case 'niet later dan':
      return notLaterThan(each.datum, each.grens, scope);
    case 'niet':
      return not(scope.compile(each.conditie));
    case 'alle':
      return and(...each.condities.map(scope.compile));
    case 'indien':
      return implies(scope.compile(each.als), scope.compile(each.dan));
    case 'uniek': {
      const group = groupOf(each.elementen, each.onder, scope);
      const isFirst = scope.dialect.isFirst(group);
      return group.where === undefined ? isFirst : implies(group.where, isFirst);
    }
    case 'genoemd':
      return isNamed(each, scope);
    default:
      return refuse(scope, ASKS_A_SOURCE);
  }
}
