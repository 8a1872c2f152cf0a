import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { checkBericht, retourbericht } from 'fz825';
import { exportXslt } from 'fz825/xslt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../check/cases.ts';
import { campaign, IS_LONG } from '../support/campaign.ts';
import { textOf } from './text-of.ts';
import { withoutReferences } from './without-references.ts';

const CONTEXT = { peildatum: '2024-02-29', omgeving: 'T' } as const;
const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2024-02-29' };
const PARAMETERS = Object.entries({ ...CONTEXT, ...RETOUR });
const berichten = fc
  .sample(cases(), { numRuns: campaign(12, 400).runs, seed: 826 })
  .map(({ bericht }) => bericht);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fz825-engines-'));
  for (const { name, content } of exportXslt()) writeFileSync(join(folder, name), content);
  for (const [index, bericht] of berichten.entries())
    writeFileSync(join(folder, `${index}.xml`), textOf(bericht));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** SaxonJS knows XSLT 3.0: these know 1.0 alone, and run where they happen to be. */
test.skipIf(!IS_LONG || !runs('javac', '-version'))(
  'the XSLT 1.0 processor of the JDK makes the same retourbericht',
  () => {
    const program = fileURLToPath(new URL('./Transform.java', import.meta.url));
    const parameters = PARAMETERS.map(([name, value]) => `${name}=${value}`);
    execFileSync('java', [program, join(folder, 'retourbericht.xsl'), folder, ...parameters], {
      stdio: 'pipe',
    });
    for (const [index, bericht] of berichten.entries())
      expect(onOneLine(readFileSync(join(folder, `${index}.xml.out`), 'utf8'))).toBe(expected(bericht));
  },
);

test.skipIf(!runs('xsltproc', '--version'))('xsltproc makes the same retourbericht', () => {
  const parameters = PARAMETERS.flatMap(([name, value]) => ['--stringparam', name, value]);
  for (const [index, bericht] of berichten.entries()) {
    const args = ['--nonet', ...parameters, join(folder, 'retourbericht.xsl'), join(folder, `${index}.xml`)];
    const made = execFileSync('xsltproc', args, { encoding: 'utf8' });
    expect(onOneLine(made)).toBe(expected(bericht));
  }
});

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument]).status === 0;
}

function expected(bericht: (typeof berichten)[number]): string {
  const { findings } = checkBericht(bericht, CONTEXT, { controletype: 3 });
  return textOf(retourbericht(bericht, findings, RETOUR));
}

/** What a processor may choose: `standalone`, and a line feed behind the declaration and at the end. */
function onOneLine(xml: string): string {
  return withoutReferences(xml.trimEnd()).replace(' standalone="no"', '').replace('?>\n', '?>');
}
