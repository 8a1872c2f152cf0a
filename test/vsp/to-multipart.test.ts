import busboy from 'busboy';
import fc from 'fast-check';
import { type Multipart, toMultipart, type VspBericht } from 'fz825/vsp';
import { Response } from 'undici';
import { expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { HEEN, RETOUR, vspOf } from './berichten.ts';

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string;
  readonly content: Buffer;
}

/** The parts of a request, as busboy reads them. */
function readByBusboy({ body, contentType }: Multipart): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const parser = busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8' });
    parser.on('field', (name, value, { mimeType }) => {
      parts.push({ name, filename: undefined, type: mimeType, content: Buffer.from(value) });
    });
    parser.on('file', (name, stream, { filename, mimeType }) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        parts.push({ name, filename, type: mimeType, content: Buffer.concat(pieces) });
      });
    });
    parser.on('close', () => resolve(parts));
    parser.on('error', reject);
    parser.end(body);
  });
}

/** The same, as the fetch of Node.js reads it. */
async function readByUndici({ body, contentType }: Multipart): Promise<readonly Part[]> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) => {
      if (typeof value === 'string')
        return { name, filename: undefined, type: 'application/json', content: Buffer.from(value) };
      const content = Buffer.from(await value.arrayBuffer());
      return { name, filename: value.name, type: value.type, content };
    }),
  );
}

async function holds(vsp: VspBericht): Promise<void> {
  const expected = [
    {
      ...{ name: 'metadata', filename: undefined, type: 'application/json' },
      content: Buffer.from(JSON.stringify(vsp.metadata)),
    },
    {
      ...{ name: 'payload', filename: 'bericht.xml', type: 'application/xml' },
      content: Buffer.from(vsp.payload),
    },
  ];
  const made = toMultipart(vsp);
  expect(await readByBusboy(made)).toEqual(expected);
  expect(await readByUndici(made)).toEqual(expected);
}

test('a heenbericht and its answer are read by others as they were given', async () => {
  await holds(vspOf(HEEN));
  await holds(vspOf(RETOUR));
});

test('whatever the bytes are, and whatever the metadata say', async () => {
  const vsp = vspOf(HEEN);
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const payload = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom('\r\n', '--', '-', 'fz825-', '\r\n--fz825-', '\0', 'a'), { maxLength: 30 })
      .map((pieces) => new TextEncoder().encode(pieces.join(''))),
  );
  const { runs } = campaign(40, 2_000);
  await fc.assert(
    fc.asyncProperty(payload, text, async (bytes, sleutel) => {
      const verwerkingscontext = [{ sleutel, waarde: 'x' }];
      await holds({ ...vsp, payload: bytes, metadata: { ...vsp.metadata, verwerkingscontext } });
    }),
    { numRuns: runs, seed: 825 },
  );
});

test('the same message gives the same bytes, and a boundary that is not in them', () => {
  const vsp = vspOf(HEEN);
  const first = toMultipart(vsp);
  expect(toMultipart(vspOf(HEEN))).toEqual(first);
  const boundary = /boundary=(.*)$/.exec(first.contentType)?.[1] ?? '';
  expect(boundary).toMatch(/^fz825-[\da-f]{32}$/);
  // A message with this boundary in it has another one.
  const payload = new TextEncoder().encode(`${boundary}\r\n--${boundary}--`);
  const { body, contentType } = toMultipart({ ...vsp, payload });
  const other = /boundary=(.*)$/.exec(contentType)?.[1] ?? '';
  expect(other).not.toBe(boundary);
  expect(Buffer.from(body).toString('latin1').split(other)).toHaveLength(4);
});

test('is not made of what was refused', () => {
  expect(() => toMultipart({ ok: false, findings: [] } as never)).toThrow(TypeError);
  expect(() => toMultipart({ ...vspOf(HEEN), payload: 'x' } as never)).toThrow(TypeError);
});
