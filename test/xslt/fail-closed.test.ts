import { exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { compileXslt } from './saxon.ts';
import { textOf } from './text-of.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' };
const PARAMETERS = { ...CONTEXT, identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };

describe('a stylesheet that was not told what it needs ends with a message, and gives nothing', () => {
  const transform = compileXslt(exportXslt(), 'retourbericht.xsl');
  const control = compileXslt(exportXslt(), 'VC009.xsl');
  const document = textOf(exampleBericht());

  test.each([
    ['peildatum', '', 'De parameter peildatum moet een bestaande datum zijn: jjjj-mm-dd.'],
    ['peildatum', '15-03-2026', 'De parameter peildatum moet een bestaande datum zijn: jjjj-mm-dd.'],
    ...[
      '2026-13-45',
      '2026-00-10',
      '2026-04-31',
      '2026-02-29',
      '2100-02-29',
      '0000-01-01',
      '2026-01-00',
      '2026-01-1',
    ].map((value) => [
      'peildatum',
      value,
      'De parameter peildatum moet een bestaande datum zijn: jjjj-mm-dd.',
    ]),
    ['omgeving', '', 'De parameter omgeving moet P of T zijn.'],
    ['omgeving', 'p', 'De parameter omgeving moet P of T zijn.'],
    ['identificatieRetour', ' ', 'De parameter identificatieRetour ontbreekt.'],
    [
      'identificatieRetour',
      'R-1234567890X',
      'De parameter identificatieRetour mag hoogstens 12 tekens hebben.',
    ],
    [
      'dagtekeningRetour',
      '2026-02-31',
      'De parameter dagtekeningRetour moet een bestaande datum zijn: jjjj-mm-dd.',
    ],
    ['dagtekeningRetour', '', 'De parameter dagtekeningRetour moet een bestaande datum zijn: jjjj-mm-dd.'],
  ])('%s %j', (name, value, message) => {
    expect(() => transform(document, { ...PARAMETERS, [name]: value })).toThrow(message);
    if (name in CONTEXT) expect(() => control(document, { ...CONTEXT, [name]: value })).toThrow(message);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '0001-01-01', '9999-12-31'])(
    '%s is a date',
    (date) => {
      expect(() =>
        transform(document, { ...PARAMETERS, peildatum: date, dagtekeningRetour: date }),
      ).not.toThrow();
    },
  );

  test('another document', () => {
    for (const other of ['<Bericht/>', '<a>geheim</a>', document.replaceAll('mutatiebericht494', 'anders')])
      for (const [run, parameters] of [
        [transform, PARAMETERS],
        [control, CONTEXT],
      ] as const)
        expect(() => run(other, parameters)).toThrow(
          'Het document is geen mutatiebericht (FZ825) van deze standaard.',
        );
  });

  test('a control by itself gives a code for each occurrence that is faulty', () => {
    const bericht = exampleBericht();
    const [mutatie] = bericht.verzekerde.mutatieFZ;
    if (mutatie === undefined) return expect.unreachable();
    const { mutatieLocatie: _locatie, ...rest } = { ...mutatie, soortMutatie: '1' as const };
    const verzekerde = {
      ...bericht.verzekerde,
      mutatieFZ: [rest, { ...mutatie, soortMutatie: '2' as const }, rest],
    };
    expect(control(textOf({ ...bericht, verzekerde }), CONTEXT)).toBe('8011 8011 ');
    expect(control(document, CONTEXT)).toBe('');
  });
});
