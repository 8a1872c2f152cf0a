import { readFileSync } from 'node:fs';
import { controles } from 'fz825';
import { expect, test } from 'vitest';
import { generateRulesReadme } from '../../scripts/generate-rules-readme.ts';
import { ruleExample } from '../../scripts/rule-example.ts';
import { linesOf } from '../support/controle-cases.ts';
import { CORPUS } from './corpus.ts';

test('the reference in rules/README.md is in step: run npm run generate', () => {
  const readme = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
  expect(readme).toBe(generateRulesReadme(readme, controles, CORPUS));
});

test('what is written by hand tells of every kind of control and of every field', () => {
  const readme = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
  const [written = ''] = readme.split('<!-- generated');
  for (const { id, ...fields } of controles) {
    expect(written).toContain(`\`${id.replace(/\d+$/, '')}…\``);
    for (const field of Object.keys(fields)) {
      if (field !== 'controletype') expect(written).toContain(`\`${field}\``);
    }
  }
});

test('there are messages for every control, and no other', () => {
  expect([...CORPUS.keys()].sort()).toEqual(controles.map(({ id }) => id).sort());
});

test.each(controles.map(({ id }) => id))('the example of %s is told of by it alone', (id) => {
  const rules = linesOf(ruleExample(id, CORPUS)).map((line) => line.split(' ')[0]);
  // Of a verzekerde who is not known, a plaatsingsbesluit cannot be either.
  expect([...new Set(rules)]).toEqual(id === 'LCB002' ? ['LCB002', 'LCB003'] : [id]);
});

test('a control whose test rejects nothing has no example', () => {
  expect(() => ruleExample('VC001', new Map([['VC001', []]]))).toThrow(
    'The test of VC001 has no message that VC001 rejects.',
  );
});
