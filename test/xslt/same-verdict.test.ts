import fc from 'fast-check';
import { type Bericht, checkBericht, controles, type Mutatiebericht, retourbericht } from 'fz825';
import { exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';
import { ruleExample } from '../../scripts/rule-example.ts';
import { cases, geldigeGevallen } from '../check/cases.ts';
import { createFrequency } from '../check/frequency.ts';
import { CORPUS } from '../rules/corpus.ts';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { DEFAULTS } from '../support/controle-cases.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { compileXslt } from './saxon.ts';
import { textOf } from './text-of.ts';

const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const ANY = campaign(40, 2_500);

test('SaxonJS makes byte for byte the retourbericht that checkBericht and retourbericht make', async ({
  annotate,
}) => {
  const transform = compileXslt(exportXslt(), 'retourbericht.xsl');
  const own = controles.filter(({ controletype, ernst }) => controletype === 3 && ernst !== 'waarschuwing');
  const frequency = createFrequency(own);
  const count = { 'the header alone, 0001': 0, 'the header alone, 0200': 0, whole: 0 };

  for (const [some, { runs }] of [
    [cases(), ANY],
    [geldigeGevallen(), campaign(12, 500)],
    // What no domain may come to: messages that one control rejects, of each.
    ...own.map(
      ({ id }) => [fc.constant({ ...DEFAULTS, ...ruleExample(id, CORPUS) }), campaign(1, 50)] as const,
    ),
    // Values with all that XML treats specially.
    [berichten().filter(isMutatiebericht).map(inTest), campaign(15, 250)],
  ] as const) {
    fc.assert(
      fc.property(some, styles(), ({ bericht, peildatum, omgeving }, style) => {
        const context = { peildatum, omgeving };
        const { findings } = checkBericht(bericht, context, { controletype: 3 });
        const expected = retourbericht(bericht, findings, RETOUR);

        const styled = render(readTree(textOf(bericht)), style);
        expect(transform(styled.replace(/^\ufeff/, ''), { ...context, ...RETOUR })).toBe(textOf(expected));

        frequency.count(findings.map(({ rule }) => rule));
        if (expected.verzekerde !== undefined) count.whole++;
        else if (findings.length > 0) count['the header alone, 0001']++;
        else count['the header alone, 0200']++;
      }),
      { numRuns: runs, seed: 825 },
    );
  }
  await annotate(JSON.stringify({ ...count, failed: Object.fromEntries(frequency.times) }));

  expect(frequency.rarer(ANY.part(50))).toEqual([]);
  expect(Object.entries(count).filter(([, times]) => times < ANY.part(200))).toEqual([]);
});

function isMutatiebericht(bericht: Bericht): bericht is Mutatiebericht {
  return bericht.berichttype === 'FZ825';
}

function inTest(bericht: Mutatiebericht): { bericht: Mutatiebericht; peildatum: string; omgeving: 'T' } {
  const header = { ...bericht.header, berichtsoort: 'T', ontvanger: '9992' } as const;
  return { bericht: { ...bericht, header }, peildatum: '9999-12-31', omgeving: 'T' };
}
