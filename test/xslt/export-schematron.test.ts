import fc from 'fast-check';
import { type Controle, checkBericht, controles } from 'fz825';
import { exportSchematron } from 'fz825/xslt';
import { Schema } from 'node-schematron';
import { expect, test } from 'vitest';
import { ruleExample } from '../../scripts/rule-example.ts';
import { cases } from '../check/cases.ts';
import { createFrequency } from '../check/frequency.ts';
import type { Geval } from '../check/reference.ts';
import { CORPUS } from '../rules/corpus.ts';
import { campaign } from '../support/campaign.ts';
import { DEFAULTS } from '../support/controle-cases.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { textOf } from './text-of.ts';

const RUNS = campaign(12, 300);

test('an independent Schematron processor fails the assertions that checkBericht fails, on the same classes', () => {
  const own = controles.filter(({ controletype }) => controletype === 3);
  const frequency = createFrequency(own);
  // Of each control messages that it rejects, besides what the domain comes to.
  const rejected = Array.from({ length: Math.ceil(RUNS.part(10)) }, () => own).flatMap((some) =>
    some.map(({ id }): [Geval] => [{ ...DEFAULTS, ...ruleExample(id, CORPUS) }]),
  );
  const schemas = new Map<string, Schema>();
  fc.assert(
    fc.property(cases(), ({ bericht, peildatum, omgeving }) => {
      const key = `${peildatum} ${omgeving}`;
      const schema = schemas.get(key) ?? Schema.fromString(exportSchematron({ peildatum, omgeving }).content);
      schemas.set(key, schema);
      const found = schema.validateString(textOf(bericht));
      const { findings: faults, waarschuwingen } = checkBericht(
        bericht,
        { peildatum, omgeving },
        { controletype: 3 },
      );
      const findings = [...faults, ...waarschuwingen];
      expect(
        found.map(({ message, context }) => `${message} ${context.nodeName.replace(/^.*:/, '')}`).sort(),
      ).toEqual(
        findings
          .map(
            ({ rule, retourcode, message, berichtklasse }) =>
              `${rule} ${retourcode === null ? '' : `${retourcode} `}${message} ${berichtklasse}`,
          )
          .sort(),
      );
      frequency.count(findings.map(({ rule }) => rule));
    }),
    { numRuns: rejected.length + RUNS.runs, seed: 825, examples: rejected },
  );
  expect(frequency.rarer(RUNS.part(10))).toEqual([]);
});

test('without peildatum and omgeving every message is rejected, and so is another document', () => {
  const messages = (schema: string, xml: string): readonly string[] =>
    Schema.fromString(schema)
      .validateString(xml)
      .map(({ message = '' }) => message);
  const inTest = { peildatum: '2026-03-15', omgeving: 'T' } as const;
  expect(messages(exportSchematron(inTest).content, textOf(exampleBericht()))).toEqual([]);
  expect(messages(exportSchematron().content, textOf(exampleBericht()))).toEqual([
    'De let peildatum moet een bestaande datum zijn: jjjj-mm-dd.',
    'De let omgeving moet P of T zijn.',
    expect.stringContaining('VC001 8028 '),
  ]);
  expect(messages(exportSchematron(inTest).content, '<Bericht/>')).toEqual([
    'Het document is geen mutatiebericht (FZ825) van deze standaard.',
  ]);
});

test('a control reads as it is stated', () => {
  const { name, content } = exportSchematron({ peildatum: '2026-03-15', omgeving: 'P' });
  expect(name).toBe('fz825.sch');
  expect(content).toContain(
    `<sch:assert test="not(mbfz:SoortMutatie = '1') or mbfz:MutatieLocatie">VC009 8011 Bij een verplaatsing`,
  );
});

test('a text is written as it is, whatever XML treats specially in it', () => {
  const own: Controle = {
    id: 'MIJN001',
    controletype: 3,
    berichtklasse: 'Header',
    retourcode: '8011',
    voorlopig: true,
    source: 'proef',
    text: 'R&D &lt; ]]> <b>',
    condition: { op: 'is een', element: 'Berichtsoort', waarden: ['P'] },
  };
  const { content } = exportSchematron({ peildatum: '2026-03-15', omgeving: 'T', controles: [own] });
  const found = Schema.fromString(content).validateString(textOf(exampleBericht()));
  expect(found.map(({ message }) => message)).toEqual(['MIJN001 8011 R&D &lt; ]]> <b>']);
});

test('a peildatum that is no date, and another omgeving, are refused', () => {
  for (const peildatum of ['\u0001', '', '2026-13-45', '2026-02-31'])
    expect(() => exportSchematron({ peildatum })).toThrow(
      new TypeError('peildatum must be an existing date, YYYY-MM-DD.'),
    );
  expect(() => exportSchematron({ omgeving: 'p' as 'P' })).toThrow(
    new TypeError("omgeving must be 'P' or 'T'."),
  );
});
