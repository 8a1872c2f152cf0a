import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fz825Schema, fz826Schema } from '../src/model/index.ts';
import { elementsIn } from '../src/schema/index.ts';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
/** What is made of the schemas, holds findings, or only compares: a name in it reads no element of a message. */
const NOT_TOLD = /^(?:model|taal|finding|gate|vergelijk|vocabulary|cli)\//;

/** A file of `src/`: the names of elements in it, the files that it stands on, and what a barrel hands on. */
interface SourceFile {
  readonly names: ReadonlySet<string>;
  readonly imports: readonly { readonly file: string; readonly names: readonly string[] | undefined }[];
  readonly handedOn: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/**
 * The text of src/vergelijk/gebruik.ts: for each element of the messages, the public functions whose code names it, in
 * their own file or in one that they stand on. Names are those of elements and of their fields.
 *
 * @param functions the names of the exported functions, by the file of their entry from `src/`
 */
export function generateGebruik(functions: ReadonlyMap<string, readonly string[]>): string {
  const elements = elementNames();
  const files = new Map<string, SourceFile>();
  const fileOf = (path: string): SourceFile => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const read = readSource(path, elements);
    files.set(path, read);
    return read;
  };
  const definedIn = (path: string, name: string): string => {
    const to = fileOf(path).handedOn.get(name);
    return to === undefined ? path : definedIn(to.file, to.name);
  };
  const closureOf = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(path) || NOT_TOLD.test(path)) return seen;
    seen.add(path);
    for (const { file, names } of fileOf(path).imports)
      for (const target of names?.map((name) => definedIn(file, name)) ?? [file]) closureOf(target, seen);
    return seen;
  };

  const used = new Map<string, { bouwers: Set<string>; functies: Set<string> }>();
  for (const [entry, names] of functions)
    for (const name of names) {
      const own = definedIn(entry, name);
      if (NOT_TOLD.test(own)) continue;
      const kind = own.startsWith('build/') ? 'bouwers' : 'functies';
      for (const file of closureOf(own))
        for (const element of fileOf(file).names) {
          const users = used.get(element) ?? { bouwers: new Set(), functies: new Set() };
          used.set(element, users);
          users[kind].add(name);
        }
    }
  const list = (names: Iterable<string>): string =>
    [...names]
      .sort()
      .map((name) => `'${name}'`)
      .join(', ');
  return [
    '// Generated from the code in src/ by `npm run generate`: do not edit.',
    '',
    '/** Of each element of the messages, the builders and the other public functions whose code names it. */',
    'export const gebruik: Readonly<',
    '  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>',
    '> = {',
    ...[...used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([element, { bouwers, functies }]) =>
        [
          `  ${element}: {`,
          `    bouwers: [${list(bouwers)}],`,
          `    functies: [${list(functies)}],`,
          '  },',
        ].join('\n'),
      ),
    '};',
    '',
  ].join('\n');
}

/** The elements by their names, and by the names of their fields. */
function elementNames(): ReadonlyMap<string, string> {
  const names = [fz825Schema, fz826Schema].flatMap((schema) => elementsIn(schema));
  return new Map(names.flatMap(({ name, field }) => [[name, name] as const, [field, name] as const]));
}

function readSource(path: string, elements: ReadonlyMap<string, string>): SourceFile {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const imports: { file: string; names: readonly string[] | undefined }[] = [];
  const handedOn = new Map<string, { file: string; name: string }>();
  const target = (specifier: ts.Expression): string | undefined =>
    ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
      ? join(dirname(path), specifier.text)
      : undefined;

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) addImport(node);
    else if (ts.isExportDeclaration(node)) addExport(node);
    else {
      if (ts.isIdentifier(node)) add(node.text);
      // A path names each element on its way.
      if (ts.isStringLiteral(node)) for (const part of node.text.split('/')) add(part);
      ts.forEachChild(node, visit);
    }
  }

  function add(name: string): void {
    const element = elements.get(name);
    if (element !== undefined) names.add(element);
  }

  function addImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    const file = target(moduleSpecifier);
    if (file === undefined || file.startsWith('..') || importClause === undefined || importClause.isTypeOnly)
      return;
    const { namedBindings } = importClause;
    if (namedBindings === undefined || !ts.isNamedImports(namedBindings))
      imports.push({ file, names: undefined });
    else
      imports.push({
        file,
        names: namedBindings.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map(({ name, propertyName }) => (propertyName ?? name).text),
      });
  }

  function addExport({ exportClause, moduleSpecifier }: ts.ExportDeclaration): void {
    const file = moduleSpecifier === undefined ? undefined : target(moduleSpecifier);
    if (file === undefined) return;
    if (exportClause === undefined) {
      for (const [name, to] of readSource(file, elements).handedOn) handedOn.set(name, to);
      return;
    }
    if (!ts.isNamedExports(exportClause)) return;
    for (const { name, propertyName, isTypeOnly } of exportClause.elements)
      if (!isTypeOnly) handedOn.set(name.text, { file, name: (propertyName ?? name).text });
  }

  visit(source);
  return { names, imports, handedOn };
}

/** The functions that each entry exports, by the file of the entry from `src/`. */
export async function listFunctions(): Promise<ReadonlyMap<string, readonly string[]>> {
  const listed = readdirSync(join(SOURCE, 'entries'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const entries = ['index.ts', ...listed.map((file) => `entries/${file}`)];
  const found = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const module: Record<string, unknown> = await import(`../src/${entry}`);
    found.set(
      entry,
      Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
  }
  return found;
}
