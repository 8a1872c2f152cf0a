const ORDER = ['VC', 'RC', 'LCB'];
const HEADING = '// Generated from the files in rules/ by `npm run generate`: do not edit.';

/**
 * The text of rules/index.ts: every control, in the order of the RBC.
 *
 * @param files paths of the rule files from rules/, e.g. `MutatieFZ/VC009.ts`
 */
export function generateRules(files: readonly string[]): string {
  const rules = listRules(files);
  return [
    HEADING,
    `import { deepFreeze } from '../src/data/index.ts';`,
    `import type { Controle } from '../src/vocabulary/index.ts';`,
    ...rules.map(({ file, id }) => `import { ${id} } from './${file}';`),
    '',
    '/** The controls of the RBC for the FZ825 2.0: reconstructed, not the official RBC. Frozen. */',
    `export const controles: readonly Controle[] = /* @__PURE__ */ deepFreeze([${rules.map(({ id }) => id).join(', ')}]);`,
    '',
  ].join('\n');
}

/** The text of rules/ids.ts: the ids as a type, for layers that may not know the controls themselves. */
export function generateRuleIds(files: readonly string[]): string {
  return [
    HEADING,
    '',
    '/** The ids of the controls of this package. */',
    `export type ControleId = ${listRules(files)
      .map(({ id }) => `'${id}'`)
      .join(' | ')};`,
    '',
  ].join('\n');
}

function listRules(files: readonly string[]): readonly { readonly file: string; readonly id: string }[] {
  return files
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
    .map((file) => ({ file, id: file.replace(/^.*\//, '').replace(/\.ts$/, '') }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

function rank(id: string): number {
  const index = ORDER.indexOf(id.replace(/\d+$/, ''));
  return index === -1 ? ORDER.length : index;
}
