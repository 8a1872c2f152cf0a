import { webcrypto } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { serializeBericht } from 'fz825';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PseudonymiseOptions, pseudonymiseBericht } from '../../src/pseudonimiseer/index.ts';
import { halfTyped, SECRET } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const SLEUTEL = 'a key for these tests';
const KEY = 'k'.repeat(16);
const TOO_SHORT = 'sleutel must have at least 16 bytes: a shorter key can be guessed.';
const BERICHT = exampleBericht();

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the key', () => {
  test.each<[string, unknown, string]>([
    ['no options', undefined, ''],
    ['none', {}, 'sleutel must be a string or a Uint8Array.'],
    ['null', { sleutel: null }, 'sleutel must be a string or a Uint8Array.'],
    ['a number', { sleutel: 12345 }, 'sleutel must be a string or a Uint8Array.'],
    ['an array', { sleutel: [1, 2, 3] }, 'sleutel must be a string or a Uint8Array.'],
    ['other numbers', { sleutel: new Uint16Array(16) }, 'sleutel must be a string or a Uint8Array.'],
    [
      'a view of bytes',
      { sleutel: new DataView(new ArrayBuffer(16)) },
      'sleutel must be a string or a Uint8Array.',
    ],
    [
      'what says it is bytes',
      { sleutel: { length: 3, [Symbol.toStringTag]: 'Uint8Array' } },
      'sleutel must be a string or a Uint8Array.',
    ],
    ['empty text', { sleutel: '' }, TOO_SHORT],
    ['no bytes', { sleutel: new Uint8Array() }, TOO_SHORT],
    ['a word', { sleutel: 'geheim' }, TOO_SHORT],
    ['15 characters of a byte', { sleutel: 'k'.repeat(15) }, TOO_SHORT],
    ['15 bytes', { sleutel: new Uint8Array(15) }, TOO_SHORT],
    ['half a surrogate pair', { sleutel: `${SECRET}\ud83d` }, 'sleutel must be well-formed text.'],
  ])('%s is a TypeError', async (_, options, message) => {
    for (const bericht of [BERICHT, undefined]) {
      const error: unknown = await pseudonymiseBericht(
        bericht as never,
        options as PseudonymiseOptions,
      ).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      if (message !== '') expect((error as Error).message).toBe(message);
    }
  });

  test('a text is its UTF-8', async () => {
    const text = 'een sleutel é \u{1f600}';
    const bytes = new TextEncoder().encode(text);
    const found = await pseudonymiseBericht(BERICHT, { sleutel: text });
    expect(await pseudonymiseBericht(BERICHT, { sleutel: bytes })).toEqual(found);
    expect(await pseudonymiseBericht(BERICHT, { sleutel: Buffer.from(text) })).toEqual(found);
    const elsewhere: unknown = runInNewContext(`new Uint8Array([${bytes}])`);
    expect(await pseudonymiseBericht(BERICHT, { sleutel: elsewhere as Uint8Array })).toEqual(found);
    // WebCrypto itself refuses memory that is shared.
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    expect(await pseudonymiseBericht(BERICHT, { sleutel: shared })).toEqual(found);
    const inside = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);
    expect(await pseudonymiseBericht(BERICHT, { sleutel: inside })).toEqual(found);
  });

  test('one more zero byte, or a long key and its digest, are other keys', async () => {
    const long = new Uint8Array(100).fill(7);
    const digest = new Uint8Array(await webcrypto.subtle.digest('SHA-256', long));
    const keys = [KEY, `${KEY}\u0000`, `${KEY}\u0000\u0000`, long, digest];
    const found = await Promise.all(keys.map((sleutel) => pseudonymiseBericht(BERICHT, { sleutel })));
    expect(new Set(found.map((result) => JSON.stringify(result))).size).toBe(keys.length);
  });

  test('what the caller does with key and message while it waits is of no effect', async () => {
    const sleutel = new TextEncoder().encode(SLEUTEL);
    const bericht = structuredClone(BERICHT) as { header: unknown };
    const promise = pseudonymiseBericht(bericht as never, { sleutel });
    sleutel.fill(0);
    bericht.header = undefined;
    expect(await promise).toEqual(await pseudonymiseBericht(BERICHT, { sleutel: SLEUTEL }));
  });
});

describe('the message', () => {
  test('half-typed input gives the findings of serializeBericht or a valid message, never a value or an exception', async () => {
    const { runs, part } = campaign(160, 2_000);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(halfTyped(berichten(2)), async (input) => {
        const result = await pseudonymiseBericht(input as never, { sleutel: SLEUTEL });
        if (result.ok) {
          accepted++;
          expect(serializeBericht(result.bericht).ok).toBe(true);
          return;
        }
        expect(result).toEqual(serializeBericht(input as never));
        expect(JSON.stringify(result)).not.toContain(SECRET);
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(part(50));
  });

  test('anything at all gives findings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        expect(await pseudonymiseBericht(input as never, { sleutel: SLEUTEL })).toMatchObject({
          ok: false,
          findings: [{ rule: 'STR-BERICHT', controletype: 2 }],
        });
      }),
    );
  });

  test('comes out normalised: no white space that the types do not keep, no field that is undefined', async () => {
    const loose = berichtMet([{ ...verplaatst(), referentieMutatie: undefined } as never], {
      dagtekening: ' 2026-03-10\n',
    });
    const strict = berichtMet([verplaatst()]);
    const found = await pseudonymiseBericht(loose, { sleutel: SLEUTEL });
    expect(found).toStrictEqual(await pseudonymiseBericht(strict, { sleutel: SLEUTEL }));
  });

  test('white space that the types keep tells identifications apart', async () => {
    const found = await Promise.all(
      ['M-1', ' M-1', 'M-1 ', 'm-1'].map((mutatieIdentificatie) =>
        pseudonymiseBericht(berichtMet([verplaatst({ mutatieIdentificatie })]), { sleutel: SLEUTEL }),
      ),
    );
    expect(new Set(found.map((result) => JSON.stringify(result))).size).toBe(4);
  });

  test('a receiver that is not DJI stays, so that VC003 tells the same', async () => {
    const found = await pseudonymiseBericht(berichtMet([verplaatst()], { ontvanger: '9991' }), {
      sleutel: SLEUTEL,
    });
    expect(found).toMatchObject({ bericht: { header: { ontvanger: '9991' } } });
  });

  test('a sender that is also the location stays both', async () => {
    const zelfde = berichtMet([verplaatst({ mutatieLocatie: { zorglocatie: '06290001' } })]);
    const found = await pseudonymiseBericht(zelfde, { sleutel: SLEUTEL });
    if (!found.ok) throw new Error('The message is valid.');
    const { header, verzekerde } = found.bericht;
    expect(verzekerde.mutatieFZ[0]?.mutatieLocatie?.zorglocatie).toBe(header.afzender);
    expect(header.afzender).not.toBe('06290001');
  });
});

describe('the environment', () => {
  test('without WebCrypto it is a TypeError that says so', async () => {
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal('crypto', crypto);
      await expect(pseudonymiseBericht(BERICHT, { sleutel: SLEUTEL })).rejects.toThrow(TypeError);
      await expect(pseudonymiseBericht(BERICHT, { sleutel: SLEUTEL })).rejects.toThrow(/WebCrypto/);
    }
  });

  // A bundle for browsers is refused when it imports from Node.
  test('it needs no more than the language, WebCrypto and TextEncoder', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/pseudonimiseer/index.ts', import.meta.url))],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'fz825',
      target: 'es2022',
    });
    const page = createContext({ crypto: webcrypto, TextEncoder, BERICHT: JSON.stringify(BERICHT), SLEUTEL });
    const program = `${outputFiles[0]?.text}
      fz825.pseudonymiseBericht(JSON.parse(BERICHT), { sleutel: SLEUTEL }).then(JSON.stringify);`;
    const found = JSON.parse(await runInContext(program, page));
    expect(found).toEqual(await pseudonymiseBericht(BERICHT, { sleutel: SLEUTEL }));
  });
});
