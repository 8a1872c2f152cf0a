import type { Operand } from '../../check/index.ts';
import { isVroegste } from './group.ts';
import { resolve, textAt, type XPathText } from './path.ts';
import { ASKS_A_SOURCE, refuse, type Scope } from './scope.ts';

/** The text of an operand, of which a group has none by itself. */
export function operandText(operand: Operand, scope: Scope): XPathText {
  if (typeof operand === 'string') return textAt(operand, scope);
  if (operand.op === 'gegeven') {
    if (scope.inGroup !== undefined) scope.inGroup.asksVariable = true;
    return { text: `$${operand.naam}` };
  }
  if (operand.op === 'dagen na') return refuse(scope, 'it needs the text of a date that it counts to');
  return refuse(scope, isVroegste(operand) ? 'it compares a group with a group' : ASKS_A_SOURCE);
}

/** A text of the occurrence that is judged, to be used in a group. */
export function keptText(operand: Operand, scope: Scope): string {
  if (typeof operand !== 'string') return operandText(operand, scope).text;
  const { text } = textAt(operand, scope);
  // A path from the root leads to the same element wherever it stands.
  return operand.startsWith('/') ? text : scope.dialect.keep(text, resolve(operand, scope).name);
}
