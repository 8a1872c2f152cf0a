/** What the tests of the documents read in Markdown. */
import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the project. */
export const PROJECT: URL = new URL('../../', import.meta.url);

/** Text of a file of the project. */
export function readProject(path: string): string {
  return readFileSync(new URL(path, PROJECT), 'utf8');
}

/** A block of code in a document. */
export interface CodeBlock {
  /** The document and the line of its fence, as `README.md:48`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The pages that say what the library is and does. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(new URL('docs/', PROJECT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The blocks of code in a document, in their order. */
export function codeBlocks(path: string): readonly CodeBlock[] {
  const text = readProject(path);
  return [...text.matchAll(FENCE)].map(({ 1: language = '', 2: code = '', index }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
}

/** A document without its blocks of code. */
export function proseOf(path: string): string {
  return readProject(path).replace(FENCE, '');
}

/** The cells of the rows of a table whose header has these first cells. */
export function tableRows(path: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const lines = readProject(path).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${header.join(' | ')} |`));
  if (start === -1) throw new Error(`${path} has no table of ${header.join(', ')}.`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The texts between backticks. */
export function codeSpans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The anchors of the headings of a document, as its host makes them. */
export function anchorsOf(path: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
      const slug = heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}
