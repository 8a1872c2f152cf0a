import { readdirSync } from 'node:fs';
import { controles } from 'fz825';
import * as vocabulary from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import { withControleRanges } from '../../scripts/with-controle-ranges.ts';
import { codeSpans, readProject, tableRows } from './markdown.ts';

const SOURCE = new URL('../../src/', import.meta.url);
const entries = ['fz825', ...listEntries()];

test('README has at most 200 lines', () => {
  expect(readProject('README.md').split('\n').length).toBeLessThanOrEqual(201);
});

describe('the API table of README', () => {
  const rows = tableRows('README.md', 'entry', 'function', 'what it does').map(([entry = '', ...cells]) => ({
    entry: entry.replaceAll('`', ''),
    names: codeSpans(cells.join(' ')).flatMap((code) => /^\w+/.exec(code) ?? []),
    functions: codeSpans(cells[0] ?? '').flatMap((code) => /^\w+/.exec(code) ?? []),
  }));

  test('has rows for each entry, and no other', () => {
    expect([...new Set(rows.map(({ entry }) => entry))].sort()).toEqual([...entries].sort());
  });

  test.each(entries)('has a row for all that %s exports, and for nothing else', async (entry) => {
    const exported = Object.keys(await import(entry));
    const own = rows.filter((row) => row.entry === entry);
    const named = own.flatMap(({ names }) => names);
    expect(exported.filter((name) => !named.includes(name))).toEqual([]);
    expect(own.flatMap(({ functions }) => functions).filter((name) => !exported.includes(name))).toEqual([]);
  });
});

test('docs/findings.md has every rule that the code can give', () => {
  const page = codeSpans(readProject('docs/findings.md'));
  const rules = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) =>
        readProject(`src/${name}`).match(/(?<=')(?:(?:XML|STR|RET|CSV|XSD)-[A-Z0-9]+|W\d{3})(?=')/g) ?? [],
    );
  expect([...new Set(rules)].filter((rule) => !page.includes(rule))).toEqual([]);
  expect(page.filter((code) => /^(?:XML|STR|RET|CSV|XSD)-/.test(code) && !rules.includes(code))).toEqual([]);
});

test('docs/findings.md names the controls from the first to the last: run npm run generate', () => {
  const page = readProject('docs/findings.md');
  expect(page).toBe(withControleRanges(page, controles));
});

test('docs/glossary.md explains every word of the controls', () => {
  const words = readProject('docs/glossary.md').split('## Words of the controls')[1] ?? '';
  const explained = codeSpans(words.split('\n## ')[0] ?? '');
  expect(Object.keys(vocabulary).filter((word) => !explained.includes(word))).toEqual([]);
});

function listEntries(): readonly string[] {
  return readdirSync(new URL('entries/', SOURCE), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `fz825/${name.replace(/\.ts$/, '')}`);
}
