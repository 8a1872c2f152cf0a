import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Finding } from '../../src/finding/index.ts';
import { type ParseResult, parseBericht, parseBerichtStream } from '../../src/parse/index.ts';

/** A message of test/cases. */
export function readCase(name: string): string {
  return readFileSync(new URL(`../cases/${name}.xml`, import.meta.url), 'utf8');
}

/** An element of a text, found with nothing but regular expressions. */
export interface FoundElement {
  readonly name: string;
  readonly parent: FoundElement | undefined;
  readonly children: FoundElement[];
  /** Offsets of its `<`, of its end tag, and of what stands behind that. */
  readonly start: number;
  closeStart: number;
  end: number;
}

/** The elements of a message without commentary, in the order of their start tags. */
export function elementsOf(text: string): readonly FoundElement[] {
  const found: FoundElement[] = [];
  let open: FoundElement | undefined;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of text.matchAll(/<(\/?)(?:\w+:)?(\w+)[^<>]*>/g)) {
    if (slash === '/') {
      if (open === undefined) throw new Error('An end tag without a start tag.');
      open.closeStart = index;
      open.end = index + tag.length;
      open = open.parent;
    } else {
      const element: FoundElement = { name, parent: open, children: [], start: index, closeStart: 0, end: 0 };
      open?.children.push(element);
      found.push(element);
      open = element;
    }
  }
  return found;
}

/** The path of an element, with the number of each MutatieFZ and Retourcode. */
export function pathOf({ name, parent, start }: FoundElement): string {
  const same = parent?.children.filter((child) => child.name === name) ?? [];
  const number = same.findIndex((child) => child.start === start) + 1;
  const segment = name === 'MutatieFZ' || name === 'Retourcode' ? `${name}[${number}]` : name;
  return `${parent === undefined ? '' : pathOf(parent)}/${segment}`;
}

/** The place of an offset as `line:column`. */
export function placeOf(text: string, offset: number): string {
  const lines = text.slice(text.startsWith('\ufeff') ? 1 : 0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Each finding as `rule path line:column [berichtklasse] args`; expects all other fields to be those of a
 * structural finding without a value.
 */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const { rule, path, line, column, berichtklasse, mutatie, args, message, url, ...rest } = finding;
    const [, nummer] = path.split('/MutatieFZ[');
    expect(mutatie).toBe(nummer === undefined ? null : Number.parseInt(nummer, 10) - 1);
    expect(rest).toEqual({ controletype: 2, retourcode: null, voorlopig: false });
    expect(message).not.toBe('');
    expect(url).toBe(`https://example.org/fz825/regels/${rule.toLowerCase()}.html`);
    return `${rule} ${path} ${line}:${column} [${berichtklasse ?? '-'}] ${JSON.stringify(args)}`;
  });
}

/** Parses a message whole and in pieces of 1, 2, 3 and 7 characters and bytes; expects one and the same result. */
export async function parseEveryWay(text: string): Promise<ParseResult> {
  const whole = parseBericht(text);
  const bytes = new TextEncoder().encode(text);
  const sizes = [1, 2, 3, 7];
  const results = [
    parseBericht(bytes),
    ...(await Promise.all(
      sizes.flatMap((size) => [
        parseBerichtStream(pieces(text, size)),
        parseBerichtStream(pieces(bytes, size)),
      ]),
    )),
  ];
  for (const result of results) expect(plain(result)).toEqual(plain(whole));
  return whole;
}

/** The findings of a message as lines, however it arrives. */
export async function findingLines(text: string): Promise<readonly string[]> {
  const result = await parseEveryWay(text);
  return result.ok ? [] : linesOf(result.findings);
}

/** A source that hands out something in pieces. */
export async function* pieces<T extends string | Uint8Array>(
  whole: T,
  size: number,
): AsyncGenerator<string | Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
}

function plain(result: ParseResult): unknown {
  return result.ok ? result.bericht : result.findings;
}
