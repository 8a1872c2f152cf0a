import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLE } from '../../src/page/example.ts';
import type { Response, Settings } from '../../src/page/protocol.ts';
import { createSession } from '../../src/page/work/create-session.ts';
import { listExplanations } from '../page/explanations.ts';

/** By what the picture of the page is judged. */
export const PEILDATUM = '2025-03-15';

const SETTINGS: Settings = {
  peildatum: PEILDATUM,
  omgeving: 'P',
  controletype: 'auto',
  taal: 'nl',
  includeValues: false,
};

/** What draws the page. */
const FILES = ['index.html', 'style.css', 'words/nl.ts', ...listFiles('ui/')];

/** All that the picture of the page is made of: what draws it, and what it is told of the example. */
export function pageSource(): string {
  const responses: Response[] = [];
  createSession(
    (response) => responses.push(response),
    (work) => work(),
    () => 0,
  )({
    kind: 'add',
    settings: SETTINGS,
    files: [{ name: 'voorbeeld.xml', bytes: new TextEncoder().encode(EXAMPLE) }],
  });
  const told = JSON.stringify(responses, (_, value) =>
    ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
  );
  const explained = Object.entries(listExplanations()).filter(([rule]) => told.includes(`"${rule}"`));
  const drawn = FILES.map((name) => readFileSync(new URL(name, folder()), 'utf8'));
  return [told, JSON.stringify(explained.map(([, { nl }]) => nl)), ...drawn].join('\n');
}

function listFiles(below: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(below, folder())))
    .sort()
    .map((name) => `${below}${name}`);
}

function folder(): URL {
  return new URL('../../src/page/', import.meta.url);
}
