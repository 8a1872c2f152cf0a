import { readFileSync } from 'node:fs';
import { checkBericht, controles } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { expect, test } from 'vitest';
import { generateRulesReadme } from '../../scripts/generate-rules-readme.ts';
import { EXAMPLE_CONTEXT, RULE_EXAMPLES } from '../../scripts/rule-examples.ts';

test('the reference in rules/README.md is in step: run npm run generate', () => {
  const readme = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8');
  expect(readme).toBe(generateRulesReadme(readme));
});

test('there is an example for every control, and no other', () => {
  expect(Object.keys(RULE_EXAMPLES)).toEqual(controles.map(({ id }) => id));
});

test.each(Object.entries(RULE_EXAMPLES))(
  'the example of %s is rejected by it',
  (id, { bericht, gegevens }) => {
    const sources = readBronnen(gegevens);
    if (!sources.ok) throw new Error(JSON.stringify(sources.findings));
    const { findings } = checkBericht(bericht, { ...EXAMPLE_CONTEXT, bronnen: sources.bronnen });
    // Of a verzekerde who is not known, a plaatsingsbesluit cannot be either.
    expect(findings.map(({ rule }) => rule)).toEqual(id === 'LCB002' ? ['LCB002', 'LCB003'] : [id]);
  },
);
