import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { assessBericht, parseBericht, parseBerichtStream } from 'fz825';
import { loadCodelijst, loadRetourcodes } from 'fz825/codelijst';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { compileSchema, validateStructure } from 'fz825/schema';
import { fz825Matchers } from 'fz825/vitest';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readCase } from '../parse/messages.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const FZ825 = readCase('fz825-geldig');
const DECLARED = FZ825.startsWith('<?xml') ? FZ825 : `<?xml version="1.0" encoding="UTF-8"?>\n${FZ825}`;
const UNDECLARED = DECLARED.replace(/^<\?xml.*?\?>/, '');
const CSV = 'id,retourcode\nVC009,9284';
const CODELIJST =
  '<Codelijst xmlns="http://ei.vektis.nl/codelijsten/v1"><CodelijstElement><Code>1</Code></CodelijstElement></Codelijst>';
const CONTEXT = { peildatum: '2026-04-01', omgeving: 'T' } as const;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const OTHER: { readonly from: (bytes: readonly number[]) => Uint8Array } = runInContext(
  '({ from: (bytes) => Uint8Array.from(bytes) })',
  createContext({}),
);
const foreign = (text: string): Uint8Array => OTHER.from([...encode(text)]);

describe('bytes of another realm are bytes', () => {
  test('they are of none of the classes of this one', () => {
    expect(foreign('x')).not.toBeInstanceOf(Uint8Array);
    expect(foreign('x').buffer).not.toBeInstanceOf(ArrayBuffer);
  });

  test.each([
    ['declared', DECLARED],
    ['not declared', UNDECLARED],
    ['with a byte order mark', `\ufeff${UNDECLARED}`],
  ])('a message, its encoding %s', async (_how, xml) => {
    const parsed = parseBericht(foreign(xml));
    expect(parsed.ok && parsed.bericht).toEqual(exampleOf(xml));
    expect(assessBericht(foreign(xml), CONTEXT).verdict).toBe('accepted');
    expect(fz825Matchers.toBeGeldigBericht(foreign(xml), CONTEXT).pass).toBe(true);
    const streamed = await parseBerichtStream(inPieces(foreign(xml.slice(0, 7)), foreign(xml.slice(7))));
    expect(streamed.ok && streamed.bericht).toEqual(exampleOf(xml));
  });

  test('a CSV, a code list and a document by a schema of the caller', () => {
    expect(loadRetourcodes(foreign(CSV))).toEqual(loadRetourcodes(CSV));
    expect(loadCodelijst(foreign(CODELIJST))).toEqual(loadCodelijst(CODELIJST));
    const compiled = compileSchema(
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="A"/><xs:complexType name="A"><xs:sequence><xs:element name="B" type="xs:date"/></xs:sequence></xs:complexType></xs:schema>',
    );
    if (!compiled.ok) expect.unreachable('the schema is right');
    expect(validateStructure(foreign('<A><B>2026-03-15</B></A>'), compiled.schema)).toEqual([]);
    expect(validateStructure(foreign('<A><B>x</B></A>'), compiled.schema)).toMatchObject([
      { rule: 'STR-VORM', path: '/A/B', line: 1, column: 4 },
    ]);
  });

  test('a key', async () => {
    const sleutel = 'sleutel van meer dan 16 bytes';
    const bericht = exampleBericht();
    expect(await pseudonymiseBericht(bericht, { sleutel: foreign(sleutel) })).toEqual(
      await pseudonymiseBericht(bericht, { sleutel }),
    );
  });
});

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function exampleOf(xml: string): unknown {
  const parsed = parseBericht(xml);
  return parsed.ok ? parsed.bericht : expect.unreachable('the example is valid');
}

describe('a runtime without TextDecoder', () => {
  const REASON = new TypeError('This runtime has no TextDecoder.');

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ['declared', encode(DECLARED)],
    ['not declared', encode(UNDECLARED)],
    ['wrong', encode('<')],
    ['no bytes at all', new Uint8Array()],
  ])('decides nothing on the bytes of a message: %s', async (_how, bytes) => {
    vi.stubGlobal('TextDecoder', undefined);
    expect(() => parseBericht(bytes)).toThrow(REASON);
    expect(() => assessBericht(bytes, CONTEXT)).toThrow(REASON);
    expect(() => fz825Matchers.toBeGeldigBericht(bytes)).toThrow(REASON);
    await expect(parseBerichtStream(inPieces(bytes))).rejects.toThrow(REASON);
  });

  test('decides nothing on the bytes of a CSV or a code list', () => {
    vi.stubGlobal('TextDecoder', undefined);
    expect(() => loadRetourcodes(encode(CSV))).toThrow(REASON);
    expect(() => loadCodelijst(encode(CODELIJST))).toThrow(REASON);
  });

  test('reads texts', () => {
    vi.stubGlobal('TextDecoder', undefined);
    expect(assessBericht(DECLARED, CONTEXT).verdict).toBe('accepted');
    expect(loadRetourcodes(CSV).ok).toBe(true);
    expect(loadCodelijst(CODELIJST).ok).toBe(true);
  });

  test('that is a bare realm, given the bytes of another', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { assessBericht } from './src/index.ts';",
        resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'fz825',
      target: 'es2022',
    });
    const realm = createContext({ bytes: encode(DECLARED), xml: DECLARED, CONTEXT });
    runInContext(outputFiles[0]?.text ?? '', realm);
    const told = (input: string): unknown =>
      runInContext(
        `try { fz825.assessBericht(${input}, CONTEXT).verdict } catch (thrown) { thrown instanceof TypeError && thrown.message }`,
        realm,
      );
    expect(told('xml')).toBe('accepted');
    expect(told('bytes')).toBe(REASON.message);
    Object.assign(realm, { TextDecoder });
    expect(told('bytes')).toBe('accepted');
  });
});
