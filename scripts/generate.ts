/**
 * Writes src/model/ from schemas/ (types with documentation, the schemas and the retourcodes as constants), the JSON
 * Schemas beside the XSDs, src/vsp/model/ from schemas/vsp/, rules/index.ts and rules/ids.ts from the files beside them, the version and the hash of the
 * controls in src/check/packaged.ts, the address of the documentation in src/finding/docs.ts, the reference in rules/README.md,
 * the controls as a table in rules/ and for other engines in xslt/, the test messages in testberichten/, which code uses which
 * element in src/vergelijk/, and
 * what is made of standaard/dekking.json. With --check it writes nothing and fails when a file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEKKING, renderDekkingPage, withDekking } from './dekking.ts';
import { generateJsonSchemas } from './generate-json-schema.ts';
import { generateModel } from './generate-model.ts';
import { generateRuleIds, generateRules } from './generate-rules.ts';
import { generateVsp } from './generate-vsp.ts';

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const listed = readdirSync(project('rules'), { recursive: true, encoding: 'utf8' });
const readSource = (name: string): string => readFileSync(project(`schemas/${name}`), 'utf8');
const check = process.argv.includes('--check');
const changed: string[] = [];

function update(path: string, make: (current: string) => string): void {
  const current = read(path);
  const text = make(current);
  // A file may be empty: that is another thing than one that is not there.
  if (text === current && existsSync(project(path))) return;
  changed.push(path);
  if (check) return;
  mkdirSync(dirname(project(path)), { recursive: true });
  writeFileSync(project(path), text);
}

function read(path: string): string {
  try {
    return readFileSync(project(path), 'utf8');
  } catch {
    return '';
  }
}

for (const [name, text] of generateModel(readSource)) update(`src/model/${name}`, () => text);
for (const [name, text] of generateJsonSchemas(readSource)) update(`schemas/${name}`, () => text);
for (const [name, text] of await generateVsp(readSource('vsp/vsp-koppeling.openapi.json')))
  update(`src/vsp/model/${name}`, () => text);
const ruleFiles = listed.map((name) => name.replaceAll('\\', '/'));
update('rules/index.ts', () => generateRules(ruleFiles));
update('rules/ids.ts', () => generateRuleIds(ruleFiles));
// This runs the library, which may only be loaded now that its own files are there.
const { generateRulesReadme } = await import('./generate-rules-readme.ts');
const { withControleRanges } = await import('./with-controle-ranges.ts');
const { generateExports } = await import('./generate-exports.ts');
const { generateBerichtProfielSchema, generateProfielSchema } = await import('./generate-profiel-schema.ts');
const { controles } = await import('fz825');
const { CORPUS } = await import('../test/rules/corpus.ts');
const { generateDocs, generatePackaged } = await import('./generate-packaged.ts');
update('src/finding/docs.ts', () => generateDocs(read('package.json')));
update('src/check/packaged.ts', () => generatePackaged(read('package.json')));
update('schemas/profiel.schema.json', generateProfielSchema);
update('schemas/bericht-profiel.schema.json', generateBerichtProfielSchema);
update('rules/README.md', (readme) => generateRulesReadme(readme, controles, CORPUS));
for (const [path, text] of generateExports(controles)) update(path, () => text);
const { generateTestberichten } = await import('./generate-testberichten.ts');
for (const [path, text] of generateTestberichten()) update(path, () => text);
const { generateGebruik, listFunctions } = await import('./generate-gebruik.ts');
const functions = await listFunctions();
update('src/vergelijk/gebruik.ts', () => generateGebruik(functions));
update('docs/findings.md', (page) => withControleRanges(page, controles));
update('standaard/README.md', () => renderDekkingPage(DEKKING));
update('docs/fidelity.md', (page) => withDekking(page, DEKKING));

if (check) {
  for (const path of changed) console.error(`${path} is out of date: run npm run generate`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  console.log(
    changed.length === 0 ? 'All generated files are up to date.' : `written: ${changed.join(', ')}`,
  );
}
