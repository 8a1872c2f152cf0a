/** Measures what one profile costs, in a process of its own: prints the shortest times, in microseconds, as JSON. */
import { readFileSync } from 'node:fs';
import { assessBericht, parseBericht, serializeBericht } from 'fz825';
import { bindProfiel } from 'fz825/profiel';
import { typical } from './messages.ts';

type Api = Pick<typeof import('fz825'), 'assessBericht' | 'parseBericht' | 'serializeBericht'>;

const MESSAGES = 100;
const ROUNDS = 60;

const [, , naam = ''] = process.argv;
const api: Api = naam === '' ? { assessBericht, parseBericht, serializeBericht } : bind(naam);
const { berichten } = typical(MESSAGES);
const texts = berichten.map((bericht) => {
  const written = api.serializeBericht(bericht);
  if (!written.ok) throw new Error(JSON.stringify(written.findings));
  return written.xml;
});
const context = { peildatum: '2026-03-15', omgeving: 'P' } as const;
const runs: Readonly<Record<string, () => void>> = {
  parse: () => {
    for (const text of texts) api.parseBericht(text);
  },
  assess: () => {
    for (const text of texts) api.assessBericht(text, context);
  },
  serialize: () => {
    for (const bericht of berichten) api.serializeBericht(bericht);
  },
};
const shortest = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = process.hrtime.bigint();
    run();
    const time = Number(process.hrtime.bigint() - start) / 1_000 / MESSAGES;
    shortest[name] = Math.min(shortest[name] ?? time, time);
  }
}
console.log(JSON.stringify(shortest));

function bind(folder: string): Api {
  const read = (file: string): string =>
    readFileSync(new URL(`../schemas/profielen/${folder}/${file}`, import.meta.url), 'utf8');
  const text = read('profiel.json');
  const { fz825, fz826, imports = {} } = JSON.parse(text).schemas;
  const files = Object.entries<string>(imports).map(([location, file]) => [location, read(file)]);
  const schemas = { fz825: read(fz825), fz826: read(fz826), imports: Object.fromEntries(files) };
  const bound = bindProfiel(text, { schemas });
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  return bound.api;
}
