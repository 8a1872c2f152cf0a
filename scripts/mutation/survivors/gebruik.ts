import type { Survivor } from '../survivor.ts';

export const gebruik: readonly Survivor[] = [
  {
    file: 'src/cli/commands/check.ts',
    code: 'findings.length === 0',
    mutatorName: 'ConditionalExpression',
    reason: 'It only saves the decoding: the text is for the lines of findings.',
  },
  {
    file: 'src/cli/commands/check.ts',
    code: 'failed !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Undefined is not up to any controletype.',
  },
  {
    file: 'src/cli/commands/check.ts',
    code: '{ return undefined; }',
    mutatorName: 'BlockStatement',
    reason: 'What ends without a return gives undefined too.',
  },
  {
    file: 'src/cli/commands/lees-retour.ts',
    code: 'heenPath === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Without a first file there is no second one either.',
  },
  {
    file: 'src/cli/commands/regels.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'No other format is let through than those that are listed or exported.',
  },
  {
    file: 'src/cli/commands/regels.ts',
    code: 'peildatum === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A peildatum that is undefined is one that is not given.',
  },
  {
    file: 'src/cli/commands/regels.ts',
    code: 'EXPORTS[format]?.(options)',
    mutatorName: 'OptionalChaining',
    reason: 'No other format is let through than those that are listed or exported.',
  },
  {
    file: 'src/cli/commands/retour.ts',
    code: 'bericht === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A message that cannot be read has findings, and was answered before.',
  },
  {
    file: 'src/cli/files.ts',
    code: 'a.name < b.name',
    mutatorName: 'EqualityOperator',
    reason: 'No two entries of a folder have the same name.',
  },
  {
    file: 'src/cli/report/file-report.ts',
    code: 'a < b',
    mutatorName: 'EqualityOperator',
    reason: 'No two keys of a map are the same.',
  },
  {
    file: 'src/cli/report/pretty.ts',
    code: 'line !== null',
    mutatorName: 'ConditionalExpression',
    reason: 'A finding has both a line and a column, or neither.',
  },
  {
    file: 'src/cli/report/pretty.ts',
    code: 'column !== null',
    mutatorName: 'ConditionalExpression',
    reason: 'As above.',
  },
  {
    file: 'src/cli/version.ts',
    code: "'utf8'",
    mutatorName: 'StringLiteral',
    reason: 'Without an encoding it is bytes, which JSON.parse reads as UTF-8 too.',
  },
  {
    file: 'src/vitest/failure-text.ts',
    code: '() => false',
    mutatorName: 'ArrowFunction',
    reason: 'What is not true is not marked either way.',
  },
  {
    file: 'src/xsd/create-xsd-validator.ts',
    code: 'detail.line > 0',
    mutatorName: 'ConditionalExpression',
    reason: 'What libxml2 could not read always had a line.',
  },
  {
    file: 'src/xsd/create-xsd-validator.ts',
    code: 'detail.line > 0',
    mutatorName: 'EqualityOperator',
    reason: 'As above.',
  },
  {
    file: 'src/xsd/element-tree.ts',
    code: "children.get(step.replace(ORDINAL, ''))?.[ordinal - 1]",
    mutatorName: 'OptionalChaining',
    reason: 'The paths that libxml2 makes lead to elements that are there.',
  },
  {
    file: 'src/xsd/element-tree.ts',
    code: 'found === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'As above.',
  },
  {
    file: 'src/xsd/load-xsds.ts',
    code: String.raw`/^\ufeff?<\?xml\s[^>]*\?>/`,
    mutatorName: 'Regex',
    reason: 'Only the `^` may go: elsewhere it stands in a comment or a CDATA section, and means nothing.',
  },
];
