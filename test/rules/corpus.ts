import { readdirSync } from 'node:fs';
import { COLLECTED, type ControleCase } from '../support/controle-cases.ts';

/**
 * The messages of the tests of all controls, by the id of the control: what <class>/<id>.test.ts says of it. Whatever
 * needs a message that a control rejects finds one here.
 */
export const CORPUS: ReadonlyMap<string, readonly ControleCase[]> = await loadCorpus();

async function loadCorpus(): Promise<typeof CORPUS> {
  const paths = readdirSync(new URL('./', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^\w+\/\w+\.test\.ts$/.test(path))
    .sort();
  for (const path of paths) await import(/* @vite-ignore */ new URL(path, import.meta.url).href);
  return COLLECTED;
}
