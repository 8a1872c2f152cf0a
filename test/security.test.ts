import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkBericht, parseBericht, parseMutatiebericht } from 'fz825';
import { loadCodelijst } from 'fz825/codelijst';
import { compileSchema } from 'fz825/schema';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readCase } from './parse/messages.ts';
import { testNamesIn } from './support/test-names.ts';

const ROOT = new URL('../', import.meta.url);
const [, promised = ''] = /\n## What is promised\n([\s\S]*?)\n## /.exec(
  readFileSync(new URL('SECURITY.md', ROOT), 'utf8'),
) ?? [''];
const lines = promised.split('\n');

/** The rows of the table that says which test holds which promise. */
const ROWS = lines.flatMap((line) => {
  const [, phrase, file, name] = /^\| (.+) \| `(test\/\S+\.test\.ts)` \| (.+) \|$/.exec(line) ?? [];
  return phrase === undefined || file === undefined || name === undefined ? [] : [{ phrase, file, name }];
});

/** What it says, without its tables and its marks. */
const SENTENCES = lines
  .map((line) => (line.startsWith('|') ? '' : line))
  .join('\n')
  .replaceAll('**', '')
  .split(/\n\n+|(?<=[.:])\s+(?=[A-Z`])/)
  .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
  .filter((sentence) => sentence !== '');

/** The sentences that promise nothing: what leads a paragraph, and what is not promised after all. */
const NO_PROMISES: readonly RegExp[] = [
  /^(?:A message cannot exhaust the reader|No entities, no DOCTYPE|No network, no files|Fail closed|No state, no eval)\.$/,
  /^This is what|^Each of these is held by a test/,
  /^The exceptions hold the message by design:$|^`bericht`, `inhoud`/,
  /^A finding `STR-VERSIE` tells|^The name of a file, /,
];

describe('each promise of SECURITY.md is held by a test', () => {
  test('there are promises, and a table of them', () => {
    expect(SENTENCES.length).toBeGreaterThan(18);
    expect(ROWS.length).toBeGreaterThanOrEqual(20);
    // Every row is of the form that is read.
    const rows = lines.slice(lines.findIndex((line) => line.startsWith('| promise |')) + 2);
    expect(rows.filter((line) => line.startsWith('|')).length).toBe(ROWS.length);
  });

  test.each(SENTENCES.filter((sentence) => !NO_PROMISES.some((each) => each.test(sentence))))(
    '%s',
    (sentence) => {
      expect(ROWS.filter(({ phrase }) => sentence.includes(phrase))).not.toEqual([]);
    },
  );

  test.each(ROWS)('$phrase: $file', ({ phrase, file, name }) => {
    expect(
      SENTENCES.some((sentence) => sentence.includes(phrase)),
      'it is promised',
    ).toBe(true);
    const path = new URL(file, ROOT);
    expect(existsSync(path), file).toBe(true);
    expect([...testNamesIn(path)]).toContain(name);
  });

  test('a test that does not exist is not found', () => {
    const names = testNamesIn(new URL(import.meta.url));
    expect(names.has('a test that does not exist is not found')).toBe(true);
    expect(names.has('a test that does not exist')).toBe(false);
  });
});

const SOURCES = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith('cli/'),
);
/** What only a browser does with a page: it waits, downloads and copies. */
const SCREEN = new Map([
  ['page/worker.ts', ['setTimeout']],
  ['page/ui/connect.ts', ['setTimeout']],
  ['page/ui/mend-bar.tsx', ['navigator', 'setTimeout']],
]);
/** By these a program reads files, asks a network, tells the world, or makes code. */
const MEANS = new Set([
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'navigator',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'cookie',
    'sendBeacon',
    'process',
    'require',
  ],
  ...['console', 'eval', 'Function', 'setTimeout', 'setInterval'],
]);

test.each(SOURCES)('src/%s has no means to read files, ask a network, log or make code', (name) => {
  const text = readFileSync(new URL(`src/${name}`, ROOT), 'utf8');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && MEANS.has(node.text) && !isName(node)) found.push(node.text);
    if (
      ts.isImportDeclaration(node) &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      /^node:/.test(node.moduleSpecifier.text)
    )
      found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push('import()');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  const own = SCREEN.get(name.replaceAll('\\', '/')) ?? [];
  expect(found.filter((each) => !own.includes(each))).toEqual([]);
});

/** A name of a field, or of what is declared: not what the world calls so. */
function isName({ parent }: ts.Identifier): boolean {
  return (
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)
  );
}

test.each([
  ['xi:include', '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'],
  ['xsi:include of text', '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="x" parse="text"/>'],
])('%s is an element that the schema does not know', (_name, element) => {
  const result = parseBericht(readCase('fz825-geldig').replace(/<([\w:]*)Header>/, `<$1Header>${element}`));
  expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).toContain('STR-ONVERWACHT');
});

const XSD = (attributes: number, depth: number, text: string): string => {
  const names = Array.from({ length: attributes - 1 }, (_, index) => ` xmlns:n${index}="urn:${index}"`).join(
    '',
  );
  const inside = `${'<a>'.repeat(depth - 3)}${text}${'</a>'.repeat(depth - 3)}`;
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${names}><xs:annotation><xs:documentation>${inside}</xs:documentation></xs:annotation><xs:element name="r" type="xs:date"/></xs:schema>`;
};
const MIB = 1024 * 1024;

test.each([
  ['64 attributes', XSD(64, 3, ''), XSD(65, 3, ''), 'XSD-XML'],
  ['100 elements in each other', XSD(2, 100, ''), XSD(2, 101, ''), 'XSD-ONDERSTEUND'],
  ['256 of them, used or not', XSD(2, 100, ''), XSD(2, 257, ''), 'XSD-XML'],
  ['values of 1 MiB', XSD(2, 3, 'x'.repeat(MIB)), XSD(2, 3, 'x'.repeat(MIB + 1)), 'XSD-XML'],
])('a schema has limits too: %s', (_name, within, over, rule) => {
  expect(compileSchema(within).ok).toBe(true);
  const refused = compileSchema(over);
  expect(refused.ok ? [] : refused.findings.map(({ rule }) => rule)).toEqual([rule]);
});

const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]>';

test.each<[string, (text: string) => { readonly ok: boolean }]>([
  ['a message', parseBericht],
  ['a schema', compileSchema],
  ['a code list', loadCodelijst],
])('a DOCTYPE is refused in %s', (_name, read) => {
  for (const text of [DOCTYPE, `${DOCTYPE}<a>&b;</a>`, `<?xml version="1.0"?>${DOCTYPE}`]) {
    const result = read(text) as { readonly ok: boolean; readonly findings?: readonly unknown[] };
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result.findings)).toContain('DOCTYPE');
  }
});

test('only the five entities of XML are expanded', () => {
  const withText = (text: string): string =>
    readCase('fz825-geldig').replace(/(<[\w:]*IdentificatieAanlevering>)[^<]*/, `$1${text}`);
  const read = parseMutatiebericht(withText('&lt;&gt;&amp;&quot;&apos;&#65;&#x42;'));
  expect(read.ok && read.bericht.header.identificatieAanlevering).toBe('<>&"\'AB');
  for (const entity of ['&eacute;', '&nbsp;', '&b;', '&xxe;']) {
    const refused = parseBericht(withText(entity));
    expect(refused.ok ? [] : refused.findings.map(({ rule }) => rule)).toEqual(['XML-WELGEVORMD']);
  }
});

test('an xsi:schemaLocation is not followed: a message is judged by the schema of this package', () => {
  const located = readCase('fz825-geldig').replace(
    /(<[\w:]*Bericht )/,
    '$1xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://ei.vektis.nl/mutatiebericht494 file:///dev/zero" ',
  );
  const result = parseBericht(located);
  expect(result.ok).toBe(true);
  expect(checkBericht(result, { peildatum: '2026-04-01', omgeving: 'T' }).controletypes[2]).toBe('passed');
});
