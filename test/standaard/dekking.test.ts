import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { controles } from 'fz825';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { coverageFaults, sectionOf as sectionOfSource } from '../../scripts/coverage-faults.ts';
import {
  DEKKING,
  type DekkingTest,
  renderDekking,
  renderDekkingPage,
  type Uitspraak,
  withDekking,
} from '../../scripts/dekking.ts';

const PROJECT = new URL('../../', import.meta.url);
const { uitspraken, buitenDeSTB } = DEKKING;

/** The sections of the STB that say what must or may, in its order. */
const SECTIONS = [
  ...['voorwoord', '§1.3', '§2', '§3.1', '§3.2', '§3.3', '§3.4', '§4.1', '§4.2', '§4.3', '§4.4', '§4.5'],
  ...['§5.1', '§5.2', '§5.3', '§5.4'],
];

/** The fields that each status demands, and those that it allows. */
const FIELDS: Readonly<
  Record<Uitspraak['status'], { readonly must: readonly string[]; readonly may: readonly string[] }>
> = {
  geimplementeerd: { must: ['bestanden', 'tests'], may: ['keuze', 'reconstructie'] },
  'geen software': { must: ['reden'], may: ['keuze'] },
  'buiten bereik': { must: ['document', 'reden'], may: ['keuze'] },
  open: { must: ['reden'], may: ['keuze'] },
};

const covered = uitspraken.filter((uitspraak) => uitspraak.status === 'geimplementeerd');

describe('the list', () => {
  test('has every section, in the order of the STB, with its statements numbered from 1', () => {
    const numbered = SECTIONS.flatMap((section) => {
      const own = uitspraken.filter(({ id }) => sectionOf(id) === section);
      expect(own, section).not.toEqual([]);
      return own.map((_, index) => `${section}-${index + 1}`);
    });
    expect(uitspraken.map(({ id }) => id)).toEqual(numbered);
  });

  test.each(uitspraken.map((uitspraak) => [uitspraak.id, uitspraak] as const))(
    '%s has the fields of its status, and nothing in them is empty',
    (_id, uitspraak) => {
      expect(Object.keys(FIELDS)).toContain(uitspraak.status);
      const { must, may } = FIELDS[uitspraak.status];
      const fields = Object.keys(uitspraak);
      expect(fields).toEqual(
        expect.arrayContaining(['id', 'onderwerp', 'uitspraak', 'status', ...must]) as string[],
      );
      expect(['id', 'onderwerp', 'uitspraak', 'status', ...must, ...may]).toEqual(
        expect.arrayContaining(fields) as string[],
      );
      expect(uitspraak.onderwerp).toMatch(/^\S[^\n]*[^.\s]$/);
      expect(uitspraak.uitspraak).toMatch(/^\p{Lu}[^\n]*[^.\s]\.$/u);
      for (const name of ['reden', 'keuze'])
        if (fields.includes(name)) expect(Reflect.get(uitspraak, name), name).toMatch(/^\S[^\n]*[^.\s]\.$/);
      if ('document' in uitspraak) expect(uitspraak.document).toMatch(/^\S[^\n]*\S$/);
      if ('reconstructie' in uitspraak) expect(uitspraak.reconstructie).toBe(true);
    },
  );

  test('says nothing twice', () => {
    const sentences = uitspraken.map(({ id, uitspraak }) => `${sectionOf(id)} ${uitspraak}`);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
  });
});

describe('what is implemented', () => {
  const titles = new Map<string, ReadonlySet<string>>();

  test.each(covered.map((uitspraak) => [uitspraak.id, uitspraak] as const))(
    '%s names code that is there',
    (_id, { bestanden }) => {
      expect(bestanden.length).toBeGreaterThan(0);
      expect(new Set(bestanden).size).toBe(bestanden.length);
      for (const bestand of bestanden) {
        expect(bestand).toMatch(/^(src|rules|schemas|xslt)\//);
        expect(isFile(bestand), bestand).toBe(true);
      }
    },
  );

  test.each(covered.map((uitspraak) => [uitspraak.id, uitspraak] as const))(
    '%s names tests that are there',
    (_id, { tests }) => {
      expect(tests.length).toBeGreaterThan(0);
      const named = tests.map(({ bestand, test: title }) => `${bestand} ${title}`);
      expect(new Set(named).size).toBe(named.length);
      expect(tests.filter((one) => !exists(one))).toEqual([]);
    },
  );

  function exists({ bestand, test: title }: DekkingTest): boolean {
    const known = titles.get(bestand) ?? (isTestFile(bestand) ? titlesIn(bestand) : new Set());
    titles.set(bestand, known);
    return known.has(title);
  }
});

describe('the titles of tests', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a test, and one of a group',
      `test('a', f); describe('g', () => { it("b", f); });`,
      ['a', 'g', 'g > b'],
    ],
    ['a table as it is written', `test.each(rows)('%s of \${x}', f);`, [`%s of \${x}`]],
    ['the template of a title', `test(\`a \${b} c\`, f);`, [`a \${b} c`]],
    [
      'the rows of a table that are texts, or begin with one',
      `test.each<[string]>([['a$&', 1], 'b', ...more] as const)('is %s', f);`,
      ['is %s', 'is a$&', 'is b'],
    ],
    ['no rows where a title has more than a text', `test.each([['a', 1]])('%s %i', f);`, ['%s %i']],
    [
      'a group of every row',
      `describe.each(['a'])('%s', () => { test('t', f); });`,
      ['%s', '%s > t', 'a', 'a > t'],
    ],
    [
      'the cases of a control',
      `testControle('VC001', 3, [{ name: 'a', bericht }, make({ name: \`b \${c}\`, bericht: 1 })]);`,
      ['VC001', 'VC001 > a', `VC001 > b \${c}`],
    ],
    [
      'nothing that is not run, and nothing that only looks like a test',
      `test.skip('a', f); describe.todo('b'); it.skipIf(x)('c', f); other.test('d', f); tested('e', f); 'f';`,
      [],
    ],
    ['nothing in a comment or a text', `// test('a', f);\nconst x = "test('b', f)";`, []],
  ])('%s', (_name, source, expected) => {
    expect([...collectTitles(parse(source))].sort()).toEqual([...expected].sort());
  });
});

describe('the controls', () => {
  const outside = controles.filter(({ source }) => !source.startsWith('STB '));

  test('are named by a statement of their source, or listed in their order as not from the STB', () => {
    expect(coverageFaults(controles, DEKKING)).toEqual([]);
    expect(buitenDeSTB.map(({ id }) => id)).toEqual(outside.map(({ id }) => id));
    for (const { reden } of buitenDeSTB) expect(reden).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(
    controles
      .filter((controle) => !outside.includes(controle))
      .map(({ id, source }) => [id, source] as const),
  )('%s is named by a statement of its source, %s', (id, source) => {
    expect(SECTIONS).toContain(sectionOfSource(source));
    const own = covered.filter((uitspraak) => sectionOf(uitspraak.id) === sectionOfSource(source));
    expect(own.flatMap(({ bestanden }) => bestanden)).toContain(fileOf(id));
  });

  test('each have a file that is named by a statement, unless they do not come from the STB', () => {
    const named = covered.flatMap(({ bestanden }) => bestanden);
    const absent = controles.filter(({ id }) => !named.includes(fileOf(id))).map(({ id }) => id);
    expect(buitenDeSTB.map(({ id }) => id)).toEqual(expect.arrayContaining(absent));
  });
});

describe('what is written of it', () => {
  test('the table counts every statement once', () => {
    const rows = renderDekking(DEKKING)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(2, -1)
          .map((cell) => Number(cell.trim())),
      );
    expect(rows).toHaveLength(SECTIONS.length + 1);
    const total = rows.pop() ?? [];
    expect(total[0]).toBe(uitspraken.length);
    expect(total).toEqual(total.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)));
    for (const [all, implemented = 0, reconstructed = 0, none = 0, outside = 0, open = 0] of rows) {
      expect(implemented + none + outside + open).toBe(all);
      expect(reconstructed).toBeLessThanOrEqual(implemented);
    }
  });

  test('the table in docs/fidelity.md is in step: run npm run generate', () => {
    const fidelity = read('docs/fidelity.md');
    expect(fidelity).toBe(withDekking(fidelity, DEKKING));
  });

  test('standaard/README.md is in step: run npm run generate', () => {
    const page = renderDekkingPage(DEKKING);
    expect(read('standaard/README.md')).toBe(page);
    for (const { id, onderwerp } of uitspraken) expect(page).toContain(`### ${id} ${onderwerp}\n`);
    for (const [, target = ''] of page.matchAll(/\]\(([^)#]+)/g))
      expect(existsSync(new URL(`standaard/${target}`, PROJECT)), target).toBe(true);
  });

  test('without its markers docs/fidelity.md is refused, not left as it is', () => {
    expect(() => withDekking('# fz825', DEKKING)).toThrow(Error);
  });
});

function sectionOf(id: string): string {
  return id.replace(/-\d+$/, '');
}

function read(path: string): string {
  return readFileSync(new URL(path, PROJECT), 'utf8');
}

function isFile(path: string): boolean {
  const url = new URL(path, PROJECT);
  return existsSync(url) && statSync(url).isFile();
}

function isTestFile(path: string): boolean {
  return /^test\/.*\.test\.ts$/.test(path) && isFile(path);
}

/** The file of a control; none has two. */
function fileOf(id: string): string {
  const files = readdirSync(new URL('rules/', PROJECT), { recursive: true, encoding: 'utf8' })
    .map((path) => `rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(`/${id}.ts`));
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest, true);
}

function titlesIn(path: string): ReadonlySet<string> {
  return collectTitles(parse(read(path)));
}

/**
 * The titles of the tests and groups that are run, each behind those of its groups: as they are written, and of a table
 * also with the text that a row begins with. `testControle` is a group with the cases of its control.
 */
function collectTitles(file: ts.SourceFile): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const own = titlesOf(node);
    const inside =
      own.length === 0
        ? groups
        : groups.flatMap((group) => own.map((title) => (group === '' ? title : `${group} > ${title}`)));
    if (own.length > 0) for (const title of inside) titles.add(title);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(file, ['']);
  for (const title of casesIn(file)) titles.add(title);
  return titles;
}

/** The titles that a call gives to a test or a group; none for any other node. */
function titlesOf(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node)) return [];
  const title = textOf(node.arguments[0]);
  if (title === undefined) return [];
  const { expression } = node;
  if (isTestFunction(expression)) return [title];
  if (!ts.isCallExpression(expression)) return [];
  const each = expression.expression;
  if (!ts.isPropertyAccessExpression(each) || each.name.text !== 'each' || !isTestFunction(each.expression))
    return [];
  const placeholders = title.match(/%[a-z]|\$\w/g) ?? [];
  const rows = placeholders.length === 1 && placeholders[0] === '%s' ? rowsOf(expression.arguments[0]) : [];
  return [title, ...rows.map((row) => title.replace('%s', () => row))];
}

function isTestFunction(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ['test', 'it', 'describe'].includes(node.text);
}

/** The first texts of the rows that are written out in a table. */
function rowsOf(table: ts.Expression | undefined): readonly string[] {
  const list = table === undefined ? undefined : bare(table);
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return [];
  return list.elements.flatMap((element) => {
    const row = bare(element);
    return textOf(ts.isArrayLiteralExpression(row) ? row.elements[0] : row) ?? [];
  });
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

/** What a literal or a template says, as it is written; undefined for any other expression. */
function textOf(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

/** The group of the control that a file tests, and in it the names of its cases: objects with a name and a message. */
function casesIn(file: ts.SourceFile): readonly string[] {
  const groups: string[] = [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'testControle'
    )
      groups.push(textOf(node.arguments[0]) ?? '');
    if (ts.isObjectLiteralExpression(node)) names.push(...nameOfCase(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return groups.flatMap((group) => [group, ...names.map((name) => `${group} > ${name}`)]);
}

function nameOfCase({ properties }: ts.ObjectLiteralExpression): readonly string[] {
  const named = (name: string): ts.ObjectLiteralElementLike | undefined =>
    properties.find((property) => property.name?.getText() === name);
  const name = named('name');
  if (named('bericht') === undefined || name === undefined || !ts.isPropertyAssignment(name)) return [];
  return [textOf(name.initializer) ?? []].flat();
}
