import fc from 'fast-check';
import type { Bericht } from 'fz825';
import { exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { bind } from '../with-schemas/apis.ts';
import { berichtenVan } from '../with-schemas/arbitraries.ts';
import { compileXslt } from './saxon.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };

describe.each(['extra', 'volgorde', 'import'] as const)('with the schemas %s', (name) => {
  const { api } = bind(name);
  const files = exportXslt({ schemas: api.schemas });
  const toRetour = compileXslt(files, 'retourbericht.xsl');
  const toHeen = compileXslt(files, 'heenbericht.xsl');
  const textOf = (bericht: Bericht): string => {
    const serialized = api.serializeBericht(bericht, { pretty: false });
    return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
  };

  test('the stylesheets make the same retourbericht as the bound api, and give the heenbericht back', () => {
    const { runs, part } = campaign(8, 80);
    const count = { whole: 0, header: 0 };
    const berichten = berichtenVan(name).filter(({ berichttype }) => berichttype === 'FZ825');
    fc.assert(
      fc.property(berichten, fc.boolean(), (bericht, isGood) => {
        if (bericht.berichttype !== 'FZ825') return expect.unreachable();
        const header = { berichtsoort: 'T', ontvanger: '9992', dagtekening: '2026-03-10' } as const;
        const heen = isGood ? { ...bericht, header: { ...bericht.header, ...header } } : bericht;
        const { findings } = api.checkBericht(heen, CONTEXT, { controletype: 3 });
        const expected = textOf(api.retourbericht(heen, findings, RETOUR));
        expect(ordered(toRetour(textOf(heen), { ...CONTEXT, ...RETOUR }))).toBe(ordered(expected));
        const isWhole = expected.includes('MutatieFZ');
        if (isWhole) expect(ordered(toHeen(expected, {}))).toBe(ordered(textOf(heen)));
        count[isWhole ? 'whole' : 'header']++;
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(count.whole).toBeGreaterThan(part(20));
    expect(count.header).toBeGreaterThan(part(20));
  });
});

/** A processor chooses in what order it declares several namespaces. */
function ordered(xml: string): string {
  return xml.replace(/(?: xmlns:\w+="[^"]*")+/, (all) =>
    all
      .split(/ (?=xmlns)/)
      .sort()
      .join(' '),
  );
}
