import fc from 'fast-check';
import { checkBericht, controles, type Finding } from 'fz825';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { Schema } from 'node-schematron';
import { describe, expect, test } from 'vitest';
import { ruleExample } from '../../scripts/rule-example.ts';
import { cases, geldigeGevallen } from '../check/cases.ts';
import { createFrequency } from '../check/frequency.ts';
import type { Geval } from '../check/reference.ts';
import { CORPUS } from '../rules/corpus.ts';
import { PLAIN, type Style, styles } from '../support/arbitraries.ts';
import { campaign, IS_LONG } from '../support/campaign.ts';
import { DEFAULTS } from '../support/controle-cases.ts';
import { bindOne, PROFIELEN } from '../support/profielen.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { compileXslt } from './saxon.ts';

const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };

// The one that differs most; all in a campaign.
describe.each(IS_LONG ? PROFIELEN : (['iwlz-stijl'] as const))('on a profile: %s', (naam) => {
  const profiel = bindOne(naam);
  const { api } = profiel;
  const files = exportXslt({ profiel });
  const own = controles.filter(({ controletype, ernst }) => controletype === 3 && ernst !== 'waarschuwing');

  const textOf = (bericht: unknown): string => {
    const written = api.serializeBericht(bericht as never, { pretty: false });
    return written.ok ? written.xml : expect.unreachable(JSON.stringify(written.findings));
  };

  test('SaxonJS makes the retourbericht of the api, byte for byte, and the heenbericht again', () => {
    const toRetour = compileXslt(files, 'retourbericht.xsl');
    const toHeen = compileXslt(files, 'heenbericht.xsl');
    const frequency = createFrequency(own);
    const { runs, part } = campaign(16, 600);
    const examples = own.map(({ id }): Geval => ({ ...DEFAULTS, ...ruleExample(id, CORPUS) }));
    let whole = 0;
    fc.assert(
      fc.property(fc.oneof(cases(), geldigeGevallen()), styles(), (geval, style) => {
        const { bericht, peildatum, omgeving } = geval;
        const context = { peildatum, omgeving };
        const { findings } = api.checkBericht(bericht, context, { controletype: 3 });
        expect(findings.map(ruleAndCode)).toEqual(
          checkBericht(bericht, context, { controletype: 3 }).findings.map(ruleAndCode),
        );
        const expected = textOf(api.retourbericht(bericht, findings, RETOUR));
        const heen = textOf(bericht);
        const styled = render(readTree(heen), style);
        const made = toRetour(styled.replace(/^\ufeff/, ''), { ...context, ...RETOUR });
        expect(made).toBe(expected);
        frequency.count(findings.map(({ rule }) => rule));
        if (api.retourbericht(bericht, findings, RETOUR).verzekerde === undefined) return;
        // Prefixes are those of the retourbericht where both schemas have the same for another namespace.
        expect(readTree(toHeen(made, {}))).toEqual(readTree(heen));
        whole++;
      }),
      {
        numRuns: runs + examples.length,
        seed: 825,
        examples: examples.map((geval): [Geval, Style] => [geval, PLAIN]),
      },
    );
    expect(frequency.rarer(1)).toEqual([]);
    expect(whole).toBeGreaterThan(part(50));
  });

  // To compile a stylesheet takes seconds: of each class one control.
  const some = naam === 'eigen' ? [] : ['VC002', 'VC012'].filter((id) => own.some((each) => each.id === id));
  test.each(some)('%s by itself gives its retourcode for each occurrence that is faulty', (id) => {
    const transform = compileXslt(files, `${id}.xsl`);
    const { bericht, peildatum, omgeving } = { ...DEFAULTS, ...ruleExample(id, CORPUS) };
    const { findings } = api.checkBericht(bericht, { peildatum, omgeving }, { controletype: 3 });
    const codes = findings.filter(({ rule }) => rule === id).map(({ retourcode }) => `${retourcode} `);
    expect(codes).not.toEqual([]);
    expect(transform(textOf(bericht), { peildatum, omgeving })).toBe(codes.join(''));
  });

  test('Schematron fails the assertions of the findings, on the elements that hold the classes', () => {
    const schemas = new Map<string, Schema>();
    const frequency = createFrequency(own);
    const examples = own.map(({ id }): Geval => ({ ...DEFAULTS, ...ruleExample(id, CORPUS) }));
    fc.assert(
      fc.property(cases(), ({ bericht, peildatum, omgeving }) => {
        const key = `${peildatum} ${omgeving}`;
        const { content } = exportSchematron({ profiel, peildatum, omgeving });
        const schema = schemas.get(key) ?? Schema.fromString(content);
        schemas.set(key, schema);
        const { findings, waarschuwingen } = api.checkBericht(
          bericht,
          { peildatum, omgeving },
          { controletype: 3 },
        );
        expect(
          schema
            .validateString(textOf(bericht))
            .map(({ message }) => message)
            .sort(),
        ).toEqual(
          [...findings, ...waarschuwingen]
            .map(({ rule, retourcode, message }) =>
              [rule, retourcode, message].filter((part) => part !== null).join(' '),
            )
            .sort(),
        );
        frequency.count(findings.map(({ rule }) => rule));
      }),
      {
        numRuns: campaign(15, 150).runs + examples.length,
        seed: 825,
        examples: examples.map((geval) => [geval]),
      },
    );
    expect(frequency.rarer(1)).toEqual([]);
  });
});

function ruleAndCode({ rule, retourcode, berichtklasse, mutatie }: Finding): unknown {
  return { rule, retourcode, berichtklasse, mutatie };
}
