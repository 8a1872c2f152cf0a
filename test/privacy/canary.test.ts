import {
  type Finding,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
} from 'fz825';
import { describe, expect, test } from 'vitest';
import { pieces } from '../parse/messages.ts';
import { campaign } from '../support/campaign.ts';
import {
  type Document,
  documentsFor,
  documentsWithValues,
  isChosen,
  type Kind,
  LEAK,
  MESSAGES,
  otherDocuments,
  utf8,
  WAYS,
} from './documents.ts';
import { resultsOf, shown } from './results.ts';

const KINDS: readonly Kind[] = ['FZ825', 'FZ826'];

describe.each(KINDS)('a canary in an %s', (kind) => {
  test('is in none of the results when there is no canary', () => {
    const results = resultsOf(MESSAGES[kind], true);
    expect(results.filter(({ value }) => LEAK.test(shown(value)))).toEqual([]);
    expect(results.length).toBeGreaterThan(30);
  });

  test.each(WAYS)('$name', async (way) => {
    const documents = documentsFor(kind, way);
    expect(documents.length).toBeGreaterThan(15);
    for (const document of some(documents)) await holdsNoCanary(document);
  });

  test('as a value that is right', async () => {
    const documents = documentsWithValues(kind);
    expect(documents.length).toBeGreaterThan(10);
    for (const document of documents) await holdsNoCanary(document);
  });

  test.each(otherDocuments(kind))('$name', async (document) => {
    await holdsNoCanary(document);
  });
});

/** Those in which every judge is tried, and of the others as many as a campaign has. */
function some(documents: readonly Document[]): readonly Document[] {
  const step = Math.ceil(documents.length / campaign(3, 100).runs);
  return documents.filter((document, index) => isChosen(document) || index % step === 0);
}

/** Judges a document as a string and as bytes; where it matters most in every way there is. */
async function holdsNoCanary(document: Document): Promise<void> {
  const { name, kind, input, fails, told } = document;
  const thorough = isChosen(document);
  const isText = typeof input === 'string' && input.isWellFormed() && !name.includes('encoding');
  const parse = kind === 'FZ825' ? parseMutatiebericht : parseRetourbericht;
  for (const each of isText && thorough ? [input, utf8(input)] : [input]) {
    const leaks = resultsOf(each, thorough && each === input).filter(({ value }) => LEAK.test(shown(value)));
    expect(leaks.map(({ from, value }) => [name, from, shown(value)])).toEqual([]);
    // So that it cannot pass because nothing was judged.
    const silent = parse(each);
    expect([name, silent.ok ? 0 : silent.findings[0].controletype]).toEqual([name, fails]);
    const telling = parse(each, { includeValues: true });
    const findings = telling.ok ? [] : telling.findings;
    expect(findings.map(withoutValue)).toEqual(silent.ok ? [] : silent.findings);
    const isTold = findings.some(({ value }) => value !== undefined && LEAK.test(value));
    expect([name, isTold]).toEqual([name, told]);
  }
  if (!thorough) return;
  const streamed = await parseBerichtStream(pieces(input, 97));
  expect(streamed.ok ? 0 : streamed.findings).toEqual(parsed(input));
}

function parsed(input: string | Uint8Array): unknown {
  const result = parseBericht(input);
  return result.ok ? 0 : result.findings;
}

function withoutValue({ value: _, ...finding }: Finding): Omit<Finding, 'value'> {
  return finding;
}
