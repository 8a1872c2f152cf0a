import type { Survivor } from '../survivor.ts';

export const xslt: readonly Survivor[] = [
  {
    file: 'src/xslt/compile-conditie.ts',
    code: 'default: return refuse(omgeving, ASKS_A_SOURCE);',
    mutatorName: 'ConditionalExpression',
    reason: 'A control of controletype 3 that asks a source is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: '!isVroegste(wat)',
    mutatorName: 'ConditionalExpression',
    reason: 'A control of controletype 3 that asks a source is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "'it asks a source'",
    mutatorName: 'StringLiteral',
    reason: 'A control of controletype 3 that asks a source is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "type.kind === 'complex'",
    mutatorName: 'ConditionalExpression',
    reason: 'A control that needs the text of an element without one is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "'complex'",
    mutatorName: 'StringLiteral',
    reason: 'A control that needs the text of an element without one is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "'it needs the text of an element without one'",
    mutatorName: 'StringLiteral',
    reason: 'A control that needs the text of an element without one is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: 'parent === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A control with a path that leads nowhere is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "'it has a path that leads nowhere'",
    mutatorName: 'StringLiteral',
    reason: 'A control with a path that leads nowhere is refused before it is exported.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: "typeof operand === 'object'",
    mutatorName: 'ConditionalExpression',
    reason: 'A path has no op.',
  },
  {
    file: 'src/xslt/compile-conditie.ts',
    code: '{ vraagtGegeven: false }',
    mutatorName: 'ObjectLiteral',
    reason: 'It is only asked whether it is true.',
  },
  {
    file: 'src/xslt/gevonden.ts',
    code: 'controles.get(before)?.controle',
    mutatorName: 'OptionalChaining',
    reason: 'A control that depends on one that does not come before it is refused before it is exported.',
  },
  {
    file: 'src/xslt/gevonden.ts',
    code: 'other === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A control that depends on one that does not come before it is refused before it is exported.',
  },
  {
    file: 'src/xslt/gevonden.ts',
    code: "'A control that was compiled depends on controls that are there.'",
    mutatorName: 'StringLiteral',
    reason: 'A control that depends on one that does not come before it is refused before it is exported.',
  },
];
