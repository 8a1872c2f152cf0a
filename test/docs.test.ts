import { readdirSync, readFileSync } from 'node:fs';
import { sample } from 'fast-check';
import { plaatsingsbesluitnummer } from 'fz825/strict';
import * as vocabulary from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import * as api from './support/whole-api.ts';

const SOURCE = new URL('../src/', import.meta.url);
const EXAMPLE = /@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g;
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const examples = files.flatMap((file) => {
  const source = readFileSync(new URL(file, SOURCE), 'utf8');
  return [...source.matchAll(EXAMPLE)].map((match, index) => ({
    name: `${file} ${index + 1}`,
    file,
    code: (match[1] ?? '').replace(/^ \* ?/gm, ''),
  }));
});

const AsyncFunction = (async () => undefined).constructor as new (
  ...text: readonly string[]
) => (...given: readonly unknown[]) => Promise<void>;

describe('every @example gives the result that stands behind //=>', () => {
  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  test.each(examples)('$name', async ({ file, code }) => {
    const own: Record<string, unknown> = await import(new URL(file, SOURCE).href);
    const scope = { ...api, ...vocabulary, plaatsingsbesluitnummer, sample, ...own };
    // Each result becomes a call that holds the expression before it against what is promised.
    const program = code.replace(
      /^(?!const |let |\s|\}|\))((?:.|\n(?!const |[a-zA-Z]))*?); \/\/=> (.*)$/gm,
      'check($1, ($2));',
    );
    expect(program.split('check(').length, 'each result is checked').toBe(code.split('//=>').length);
    expect(program).toContain('check(');
    const run = new AsyncFunction(...Object.keys(scope), 'check', program);
    await run(...Object.values(scope), (found: unknown, promised: unknown) =>
      expect(found).toEqual(promised),
    );
  });
});
