/**
 * After the build, for each entry: its types for ES modules, which are those of CommonJS by name, and the module that
 * Node.js loads by `import`, which is that of CommonJS too. So Node.js has one of everything, whoever loads it and how,
 * and reads few files; and the package holds no third copy of the code.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const require = createRequire(import.meta.url);

const listed = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
for (const name of listed) {
  const [, entry] = /^(?!layers\/|node\/|cli\/)(.*)\.d\.cts$/.exec(name) ?? [];
  if (entry === undefined || !existsSync(`${DIST}${entry}.js`)) continue;
  if (entry === 'xsd') {
    // ES modules alone: it has no module of CommonJS that its types could be of.
    renameSync(`${DIST}${name}`, `${DIST}xsd.d.ts`);
    continue;
  }
  writeFileSync(`${DIST}${entry}.d.ts`, `export * from './${posix.basename(entry)}.cjs';\n`);
  const target = `${DIST}node/${entry}.js`;
  mkdirSync(dirname(target), { recursive: true });
  const up = '../'.repeat(entry.split('/').length);
  const names = Object.keys(require(`${DIST}${entry}.cjs`)).filter((each) => each !== '__esModule');
  writeFileSync(target, `import m from '${up}${entry}.cjs';\nexport const { ${names.join(', ')} } = m;\n`);
}

// What bundlers take is the build of xmlbuilder2 for browsers: its other one needs modules of Node.
const CREATE = /import *\{ *create(?: as ([\w$]+))? *\} *from *['"]xmlbuilder2['"];?/;
const users = readdirSync(DIST).filter(
  (name) => name.endsWith('.js') && CREATE.test(readFileSync(`${DIST}${name}`, 'utf8')),
);
if (users.length !== 1) throw new Error(`One module uses xmlbuilder2, not ${users.length}.`);
for (const name of users) {
  const text = readFileSync(`${DIST}${name}`, 'utf8');
  const browser = (_: string, local = 'create'): string =>
    `import xb from'xmlbuilder2/lib/xmlbuilder2.min.js';const{create:${local}}=xb;`;
  writeFileSync(`${DIST}${name}`, text.replace(CREATE, browser));
}

// The names that one file has for another are made after the code was minified: as CommonJS they stand at every use.
for (const name of listed.filter((each) => each.endsWith('.cjs'))) {
  const text = readFileSync(`${DIST}${name}`, 'utf8');
  // What ES modules import by name has to stay as Node.js recognises it.
  if (text.includes('Object.defineProperty(exports')) continue;
  const { code } = transformSync(text, {
    ...{ format: 'cjs', minify: true, charset: 'utf8', target: 'es2022', platform: 'neutral' },
  });
  writeFileSync(`${DIST}${name}`, code);
}
