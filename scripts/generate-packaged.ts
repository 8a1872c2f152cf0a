import { prepareControles } from '../src/check/index.ts';
import { hashOf } from '../src/hash/index.ts';

/** The text of src/check/packaged.ts: what tells this version and its controls from any others. */
export function generatePackaged(packageJson: string): string {
  const { version } = JSON.parse(packageJson);
  return [
    '// Generated from package.json and the files in rules/ by `npm run generate`: do not edit.',
    '',
    '/** The version of this package. */',
    `export const VERSIE = '${version}';`,
    '',
    '/** The hash of the controls of this package. */',
    `export const CONTROLES_HASH = '${hashOf(prepareControles({}).van)}';`,
    '',
  ].join('\n');
}

/** The text of src/finding/docs.ts: where the site of the documentation is, by the `homepage` of the package. */
export function generateDocs(packageJson: string): string {
  const { homepage } = JSON.parse(packageJson);
  const { origin, pathname } = new URL(homepage);
  return [
    '// Generated from package.json by `npm run generate`: do not edit.',
    '',
    '/** Where the documentation is: each rule has a page there. */',
    `export const DOCS = '${origin}${pathname.replace(/\/?$/, '/')}';`,
    '',
  ].join('\n');
}
