import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, file, inFolder } from '../cli/cli.ts';
import { campaign } from '../support/campaign.ts';
import {
  type Document,
  documentsFor,
  documentsWithValues,
  LEAK,
  MESSAGES,
  otherDocuments,
  WAYS,
} from './documents.ts';
import { GEGEVENS } from './results.ts';

const CHOSEN = /\/(Verzekerdennummer|Header|MutatieFZ\[1\]\/MutatieIdentificatie) /;
const DOCUMENTS: readonly Document[] = (['FZ825', 'FZ826'] as const).flatMap((kind) => [
  ...WAYS.flatMap((way) => documentsFor(kind, way).filter(({ name }) => CHOSEN.test(name))),
  ...documentsWithValues(kind),
  ...otherDocuments(kind),
]);
const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];
const CONTEXT = ['--omgeving', 'T', '--peildatum', '2026-04-01'];
/** Of how many quarters of the files each is read by itself. */
const SHARE = campaign(1, 4);

let bronnen = '';
let paths: readonly string[] = [];

beforeAll(() => {
  bronnen = file('bronnen.json', JSON.stringify(GEGEVENS));
  mkdirSync(inFolder('map'));
  paths = DOCUMENTS.map(({ input }, index) => file(`map/${String(index).padStart(4, '0')}.xml`, input));
});

describe('a canary in a file', () => {
  test.each(FORMATS)('is not in the report of check as %s', async (format) => {
    const args = ['check', '--format', format, '--bronnen', bronnen, '--controletype', '5', ...CONTEXT];
    const { code, out, err } = await cli([...args, inFolder('map')]);
    expect(code).toBe(1);
    expect(out).toContain('STR-ONVERWACHT');
    expect(out).toContain('XML-WELGEVORMD');
    expect(leaks(out + err)).toEqual([]);
    const told = await cli([...args, '--include-values', inFolder('map')]);
    expect(leaks(told.out).length > 0).toBe(format !== 'github' && format !== 'gitlab');
    expect(told.err).toBe(err);
  });

  test('is not in the report by an XSD', async () => {
    const xsd = new URL('../../schemas/fz825-2.0.xsd', import.meta.url).pathname;
    const { out, err } = await cli(['check', '--schema', xsd, ...CONTEXT, inFolder('map')]);
    expect(out).toContain('STR-ONVERWACHT');
    expect(leaks(out + err)).toEqual([]);
  });

  test('is not in a report in colours, nor of what came in on stdin', async () => {
    const xml = MESSAGES.FZ825.replace('>1234567<', '>7654321x<').replace(
      '<mbfz:Header>',
      '<mbfz:Header Kanarie="7654321">',
    );
    for (const hasColours of [true, false]) {
      const { code, out, err } = await cli(['check', ...CONTEXT, '-'], xml, hasColours);
      expect(code).toBe(1);
      expect(out).toContain('STR-PATROON');
      expect(leaks(out + err)).toEqual([]);
    }
  });

  test('is not in what retour says of a message that gets no retourbericht', async () => {
    let refused = 0;
    for (const path of some()) {
      const { out, err } = await cli([
        'retour',
        '--identificatie',
        'R-1',
        '--bronnen',
        bronnen,
        ...CONTEXT,
        path,
      ]);
      expect(leaks(err)).toEqual([]);
      if (out === '') refused++;
    }
    expect(refused).toBeGreaterThan(SHARE.part(100));
  });

  test('is not in what lees-retour says, in either file', async () => {
    const heen = file('heen.xml', MESSAGES.FZ825);
    const retour = file('retour.xml', MESSAGES.FZ826);
    let told = 0;
    for (const path of some()) {
      for (const args of [
        [path, retour],
        [heen, path],
        ['--format', 'json', heen, path],
      ]) {
        const { code, out, err } = await cli(['lees-retour', ...args]);
        expect(code).toBe(1);
        expect(leaks(out + err)).toEqual([]);
        if (out !== '') told++;
      }
    }
    expect(told).toBeGreaterThan(SHARE.part(10));
  });

  test('is told of a mutation by lees-retour only when it is asked for', async () => {
    const named = (text: string): string => text.replaceAll('M2026-0103', 'KANARIE-7654321');
    const args = [file('heen-k.xml', named(MESSAGES.FZ825)), file('retour-k.xml', named(MESSAGES.FZ826))];
    for (const format of ['pretty', 'json']) {
      const silent = await cli(['lees-retour', '--format', format, ...args]);
      expect([silent.code, leaks(silent.out + silent.err)]).toEqual([1, []]);
      const telling = await cli(['lees-retour', '--format', format, '--include-values', ...args]);
      expect(telling.out).toContain('KANARIE-7654321');
    }
  });

  test.each([
    ['no JSON', '{"agb": [{"code": "Kanarie7654321"'],
    ['an unknown field', '{"Kanarie7654321": [], "agb": [{"code": "76543210", "Kanarie": 1}]}'],
    [
      'a value that is wrong',
      '{"agb": [{"code": "Kanarie7654321", "van": "7654-13-01"}], "uzovi": "Kanarie"}',
    ],
    ['a plaatsingsbesluit twice', JSON.stringify({ plaatsingsbesluiten: Array(2).fill(besluit()) })],
  ])('is not in what is said of sources with %s', async (_, text) => {
    const path = file('administratie.json', text);
    for (const args of [['check'], ['retour', '--identificatie', 'R-1']]) {
      const { code, out, err } = await cli([...args, '--bronnen', path, ...CONTEXT, paths[0] ?? '']);
      expect([code, out, leaks(err)]).toEqual([2, '', []]);
      expect(err).toContain('administratie.json');
    }
  });
});

test('a value on the command line is not told of either', async () => {
  for (const args of [
    ['nieuw', 'einde-zorg', '--verzekerdennummer', 'Kanarie7654321'],
    ['nieuw', 'einde-zorg', '--plaatsingsbesluitnummer', '7654'],
    ['nieuw', 'verplaatsing', '--zorglocatie', '7654', '--mutatie', 'Kanarie7654321Kanarie7654321'],
    [
      'retour',
      '--identificatie',
      'Kanarie7654321',
      '--bronnen',
      bronnen,
      ...CONTEXT,
      file('goed.xml', MESSAGES.FZ825),
    ],
    ['check', '--peildatum', '7654-13-01', 'x.xml'],
    ['check', '--omgeving', 'Kanarie', 'x.xml'],
    ['check', '--controletype', '7654', 'x.xml'],
  ]) {
    const { code, out, err } = await cli(args);
    expect([code, out, leaks(err)]).toEqual([2, '', []]);
    expect(err).toMatch(/^fz825: /);
  }
});

function besluit(): unknown {
  return {
    plaatsingsbesluitnummer: '765432198',
    verzekerdennummer: '7654321',
    zorgaanbieder: '76543210',
    startdatum: '7654-03-21',
    mutaties: [],
    vervallen: [],
  };
}

/** One file of so many as the campaign leaves out. */
function some(): readonly string[] {
  return paths.filter((_, index) => index % Math.max(1, Math.round(4 / SHARE.runs)) === 0);
}

/** The lines that have a canary. */
function leaks(text: string): readonly string[] {
  return text.split('\n').filter((line) => LEAK.test(line));
}
