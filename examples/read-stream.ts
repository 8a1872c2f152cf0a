/** Reads a message from a stream, piece by piece, and finds the place of an element in it. */
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseBerichtStream } from 'fz825';

const file = fileURLToPath(new URL('exchange/FZ825_06290001_A-2026-0033_T.xml', import.meta.url));
const result = await parseBerichtStream(createReadStream(file, { highWaterMark: 64 }));

if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
const path = '/Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum';
const position = result.locate(path);
console.log(
  `${result.bericht.berichttype}: ${path} stands at line ${position?.line}, column ${position?.column}`,
);
