/**
 * Writes src/model/ from schemas/*.xsd: types with documentation, and the schemas as constants.
 * With --check it writes nothing and fails when a file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateModel } from './generate-model.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const files = generateModel((name) => readFileSync(`${folder('schemas')}/${name}`, 'utf8'));
const current = (name: string): string => {
  try {
    return readFileSync(`${folder('src/model')}/${name}`, 'utf8');
  } catch {
    return '';
  }
};
const changed = [...files].filter(([name, text]) => current(name) !== text);

if (process.argv.includes('--check')) {
  for (const [name] of changed) console.error(`src/model/${name} is out of date: run npm run generate`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of changed) writeFileSync(`${folder('src/model')}/${name}`, text);
  console.log(
    changed.length === 0 ? 'src/model is up to date' : `written: ${changed.map(([name]) => name).join(', ')}`,
  );
}
