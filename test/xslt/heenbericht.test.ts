import fc from 'fast-check';
import { type Bericht, type Finding, type Mutatiebericht, retourbericht } from 'fz825';
import { exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';
import { cases } from '../check/cases.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { compileXslt } from './saxon.ts';
import { textOf } from './text-of.ts';

const PARAMETERS = {
  peildatum: '2026-03-15',
  omgeving: 'T',
  identificatieRetour: 'R-1',
  dagtekeningRetour: '2026-03-15',
};

test('a heenbericht comes back from its retourbericht as it was, whoever made that', () => {
  const files = exportXslt();
  const toRetour = compileXslt(files, 'retourbericht.xsl');
  const toHeen = compileXslt(files, 'heenbericht.xsl');
  const any = berichten(4).filter(isMutatiebericht);
  const colliding = cases().map(({ bericht }) => bericht);
  const { runs, part } = campaign(10, 120);
  const count = { ours: 0, exported: 0 };
  fc.assert(
    fc.property(fc.oneof(any, colliding), fc.nat(), (bericht, choice) => {
      const heen = textOf(bericht);
      const retour = textOf(retourbericht(bericht, [findingIn(bericht, choice)], PARAMETERS));
      expect(toHeen(retour, {})).toBe(heen);
      count.ours++;

      const exported = toRetour(heen, PARAMETERS);
      if (!exported.includes('Verzekerde>')) return;
      expect(toHeen(exported, {})).toBe(heen);
      count.exported++;
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(count.ours).toBe(runs);
  expect(count.exported).toBeGreaterThan(part(20));
});

test('a retourbericht with its header alone does not hold the heenbericht; nor does any other document', () => {
  const toHeen = compileXslt(exportXslt(), 'heenbericht.xsl');
  const [bericht] = fc.sample(berichten().filter(isMutatiebericht), { numRuns: 1, seed: 825 });
  if (bericht === undefined) return expect.unreachable();
  expect(() => toHeen(textOf(retourbericht(bericht, [], PARAMETERS)), {})).toThrow(
    'Een retourbericht met alleen de Header bevat het mutatiebericht niet.',
  );
  for (const document of [textOf(bericht), '<Bericht/>', '<a>geheim</a>'])
    expect(() => toHeen(document, {})).toThrow(
      'Het document is geen retourbericht (FZ826) van deze standaard.',
    );
});

/** A fault in one of the mutations. */
function findingIn({ verzekerde }: Mutatiebericht, choice: number): Finding {
  const index = choice % verzekerde.mutatieFZ.length;
  return {
    controletype: 3,
    rule: 'MIJN001',
    args: {},
    retourcode: '8011',
    voorlopig: false,
    berichtklasse: 'MutatieFZ',
    mutatie: index,
    path: `/Bericht/Verzekerde/MutatieFZ[${index + 1}]`,
    line: null,
    column: null,
    message: 'Een fout.',
    url: null,
  };
}

function isMutatiebericht(bericht: Bericht): bericht is Mutatiebericht {
  return bericht.berichttype === 'FZ825';
}
