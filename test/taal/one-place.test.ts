import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { DUTCH } from './dutch.ts';

/** The name of a condition or of a kind of fault, such as `niet later dan`. */
const NAME = /^[a-z]+(?: [a-z]+){1,2}$/;

/** Where Dutch is at home: a folder, or a file. */
const ALLOWED: Readonly<Record<string, string>> = {
  'taal/': 'the one place',
  'cli/': 'what the program says of its own use',
  'uitleg/': 'explanations and descriptions, each in both languages, and examples',
  'model/': 'generated from schemas/, which say it',
  'xslt/': 'documents for other engines, with a heading and messages of their own',
  'json-schema/value-schema.ts': 'a note in a document for other validators',
  'page/words/': 'the words of the page, in a file for each language',
  'vitest/woorden.ts': 'the words of the matchers, in a file of their own',
  'testbericht/': 'what is in a test message',
  'keten/foutbericht.ts': 'a document of the chain; its findings are told by the catalogue',
};

test('no sentence is made outside the catalogue', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const dutch = names.flatMap((name) =>
    dutchIn(readFileSync(`src/${name}`, 'utf8')).map((text) => `${name}: ${text}`),
  );
  const homes = Object.keys(ALLOWED);
  expect(dutch.filter((line) => !homes.some((home) => line.startsWith(home)))).toEqual([]);
  expect(homes.filter((home) => !dutch.some((line) => line.startsWith(home)))).toEqual([]);
});

test.each([
  ["throw new Error('A source must answer with true or false.')", []],
  ["add('Hier wordt een object verwacht.')", ['Hier wordt een object verwacht.']],
  ['add(`$' + '{name} ontbreekt.`)', [' ontbreekt.']],
  ["const op = 'niet later dan'; // zonder zin", []],
  ["invalid(node, 'het type beperkt zichzelf')", ['het type beperkt zichzelf']],
  ["import { a } from './van een.ts'; type A = 'Hier is een type.';", []],
])('what is Dutch in %s', (text, expected) => {
  expect(dutchIn(text)).toEqual(expected);
});

/** The parts of the literals of a program that are Dutch. */
function dutchIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (node.text.includes(' ') && DUTCH.test(node.text) && !NAME.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}
