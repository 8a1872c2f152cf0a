import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a reader can oversee: a few screens, of which most functions need a part of one. */
const MOST_LINES = 120;

/** The functions of a text that are too long, each with the line it starts at. */
function longFunctions(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [first, last] = [lineAt(node.getStart(file)), lineAt(node.end)];
    const lines = last - first + 1;
    if (ts.isFunctionLike(node) && lines > MOST_LINES) found.push(`${name}:${first} has ${lines} lines`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the length of functions', () => {
  it.each(['src', 'scripts'])('is at most 120 lines in %s', (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(names).not.toEqual([]);
    const found = names.flatMap((name) =>
      longFunctions(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a declaration', 'function long() {', '}'],
    ['an arrow in an object', 'const object = { long: () => {', '} };'],
    ['a method', 'class Long { long() {', '} }'],
  ])('is that of %s, from its first line to its last', (_kind, start, end) => {
    const textOf = (lines: number): string => [start, ...Array(lines - 2).fill('  step();'), end].join('\n');
    expect(longFunctions('long.ts', textOf(MOST_LINES))).toEqual([]);
    expect(longFunctions('long.ts', textOf(MOST_LINES + 1))).toEqual(['long.ts:1 has 121 lines']);
  });
});
