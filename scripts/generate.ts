/**
 * Writes src/model/ from schemas/ (types with documentation, the schemas and the retourcodes as constants) and
 * rules/index.ts from the files beside it. With --check it writes nothing and fails when a file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateModel } from './generate-model.ts';
import { generateRules } from './generate-rules.ts';

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const listed = readdirSync(project('rules'), { recursive: true, encoding: 'utf8' });
const model = generateModel((name) => readFileSync(project(`schemas/${name}`), 'utf8'));
const files = [
  ...[...model].map(([name, text]) => [`src/model/${name}`, text] as const),
  ['rules/index.ts', generateRules(listed.map((name) => name.replaceAll('\\', '/')))] as const,
];
const current = (path: string): string => {
  try {
    return readFileSync(project(path), 'utf8');
  } catch {
    return '';
  }
};
const changed = files.filter(([path, text]) => current(path) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of changed) console.error(`${path} is out of date: run npm run generate`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of changed) writeFileSync(project(path), text);
  console.log(
    changed.length === 0
      ? 'All generated files are up to date.'
      : `written: ${changed.map(([path]) => path).join(', ')}`,
  );
}
