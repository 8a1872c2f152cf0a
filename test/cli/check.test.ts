import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { controles } from 'fz825';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { cli, cliOnTerminal, file, inFolder, output, withThrowingSource } from './cli.ts';
import { VERPLAATSING } from './messages.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ZONDER_LOCATIE = VERPLAATSING.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, '');
const ONGELDIG = VERPLAATSING.replace('1234567', 'GEHEIM').replace('9992', '99');

mkdirSync(inFolder('map/diep'), { recursive: true });
file('map/1-goed.xml', VERPLAATSING);
file('map/2-zonder.xml', ZONDER_LOCATIE);
file('map/diep/3-ongeldig.XML', ONGELDIG);
file('map/diep/4-onleesbaar.xml', '<GEHEIM');
file('map/5-geen.txt', 'not to be read');
const MAP = inFolder('map');
const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];

/** What is told of the folder: it has a file that is no message. */
const SKIPPED = 'fz825: overgeslagen: 1 bestand zonder .xml.\n';

describe('pretty', () => {
  test('a finding has its control, its place, its line with a caret, and what its code means', async () => {
    const path = file('zonder.xml', ZONDER_LOCATIE);
    expect(await cli(['check', '--omgeving', 'T', path])).toEqual({
      code: 1,
      err: '',
      out: [
        `${path}:15:5  VC009  /Bericht/Verzekerde/MutatieFZ[1]`,
        '  Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
        '  retourcode 8011 (voorlopig): Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
        '  15 |     <MutatieFZ>',
        '           ^',
        '  wat te doen: Neem MutatieLocatie met Zorglocatie op na Mutatiedatum, ook bij een correctie of intrekking.',
        '',
        `${path}: afgekeurd`,
        '',
      ].join('\n'),
    });
  });

  test('a folder ends with a summary, in the order of the names', async () => {
    const { code, out } = await cli(['check', '--omgeving', 'T', MAP]);
    expect(code).toBe(1);
    expect(out).toContain(
      '\n4 berichten: 1 goedgekeurd, 3 afgekeurd (waarvan 1 onleesbaar), 0 niet volledig gecontroleerd, 0 fout\n  STR-PATROON     2\n  VC009           1\n  XML-WELGEVORMD  1\n',
    );
    const order = [...out.matchAll(/^(\S+): afgekeurd$/gm)].map(([, path = '']) => path.replace(MAP, ''));
    expect(order).toEqual(['/2-zonder.xml', '/diep/3-ongeldig.XML', '/diep/4-onleesbaar.xml']);
  });

  test('a waarschuwing is shown apart, and decides on nothing unless it is asked to', async () => {
    const path = file('ver.xml', VERPLAATSING.replace(/(?<=Mutatiedatum>)[^<]+/, '9999-12-31'));
    const W002 = `waarschuwing W002  /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum\n  Mutatiedatum ligt meer dan 31 dagen`;
    const shown = await cli(['check', '--omgeving', 'T', path]);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).toContain(W002);
    expect(shown.out).toContain(`${path}: goedgekeurd`);
    for (const [most, code, err] of [
      ['1', 0, ''],
      ['0', 1, 'fz825: 1 waarschuwing, meer dan --max-warnings 0.\n'],
    ] as const)
      expect(await cli(['check', '--omgeving', 'T', '--max-warnings', most, path])).toMatchObject({
        code,
        err,
      });
    const other = file('ook-ver.xml', readFileSync(path));
    const two = await cli(['check', '--omgeving', 'T', '--max-warnings', '1', path, other]);
    expect([two.code, two.err]).toEqual([1, 'fz825: 2 waarschuwingen, meer dan --max-warnings 1.\n']);
    expect(two.out.split(W002)).toHaveLength(3);
    expect(two.out).toContain('2 berichten: 2 goedgekeurd, 0 afgekeurd');
    expect(two.out).toContain('; 2 waarschuwingen\n  W002            2\n');
    expect((await cli(['check', '--omgeving', 'T', '--quiet', path])).out).toBe('');
    for (const most of ['-1', '1.5', 'veel'])
      expect(await cli(['check', '--omgeving', 'T', `--max-warnings=${most}`, path])).toEqual({
        code: 2,
        out: '',
        err: 'fz825: --max-warnings moet een geheel getal vanaf 0 zijn.\n',
      });
  });

  test('of a file that is larger than a message may be no line is shown: it was not read whole', async () => {
    const path = file('groot.xml', '\n'.repeat(10 * 1024 * 1024 + 1));
    const { code, out } = await cli(['check', '--omgeving', 'T', path]);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `${path}:1:1  XML-LIMIET  /`,
        '  Het bericht is groter dan 10485760 bytes: de grens is 10485760, gevonden 10485761.',
        '  wat te doen: args.of zegt welke grens.',
        '',
        `${path}: afgekeurd`,
        '',
      ].join('\n'),
    );
  });

  test('quiet says nothing of what is accepted', async () => {
    const path = file('goed.xml', VERPLAATSING);
    expect(await cli(['check', '--quiet', '--omgeving', 'T', path])).toEqual({ code: 0, out: '', err: '' });
    const { out } = await cli(['check', '--quiet', '--omgeving', 'T', MAP]);
    expect(out).not.toContain('berichten:');
    expect(out).toContain('2-zonder.xml: afgekeurd');
  });

  test('colours stand in no other text than that of a terminal', async () => {
    const args = ['check', '--omgeving', 'T', MAP];
    const coloured = (await cli(args, '', true)).out;
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe((await cli(args)).out);
    const path = inFolder('report.txt');
    expect(await cli([...args, '--output', path], '', true)).toEqual({ code: 1, out: '', err: SKIPPED });
    expect(readFileSync(path, 'utf8')).toBe((await cli(args)).out);
  });

  test('the lines of a message are those of its text, without its byte order mark', async () => {
    const [declaration = '', ...rest] = ONGELDIG.split('\n');
    const line = `${declaration}${rest.join('')}`;
    const texts = ['', '\ufeff'].map((mark) => file(`regel${mark.length}.xml`, `${mark}${line}`));
    const shown = await Promise.all(texts.map(async (path) => (await cli(['check', path])).out));
    expect(shown[0]).toMatch(/\n {2}1 \| .*\n +\^\n/);
    expect(shown[1]?.replaceAll(texts[1] ?? '', texts[0] ?? '')).toBe(shown[0]);
  });

  test('a message in another encoding is shown without its lines', async () => {
    const path = file(
      'utf-16.xml',
      Buffer.from(`\ufeff${ZONDER_LOCATIE.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    );
    expect((await cli(['check', '--omgeving', 'T', path])).out).toBe(
      [
        `${path}:15:5  VC009  /Bericht/Verzekerde/MutatieFZ[1]`,
        '  Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
        '  retourcode 8011 (voorlopig): Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
        '  wat te doen: Neem MutatieLocatie met Zorglocatie op na Mutatiedatum, ook bij een correctie of intrekking.',
        '',
        `${path}: afgekeurd`,
        '',
      ].join('\n'),
    );
  });

  test('what is incomplete says what was not checked', async () => {
    const path = file('goed.xml', VERPLAATSING);
    expect(await cli(['check', '--controletype', '5', '--omgeving', 'T', path])).toEqual({
      code: 1,
      err: '',
      out: [
        `${path}: niet volledig gecontroleerd: controletype 4, 5 niet gecontroleerd`,
        '  Zonder agb niet gecontroleerd: RC001, RC003.',
        '  Zonder uzovi niet gecontroleerd: RC002.',
        '  Zonder ontvangen niet gecontroleerd: LCB001.',
        '  Zonder plaatsingsbesluiten niet gecontroleerd: LCB002, LCB003, LCB004, LCB005,',
        '    LCB006, LCB007, LCB008, W001, W003, W004.',
        '',
      ].join('\n'),
    });
    const agb = file('agb.json', '{"agb": [{"code": "06290001"}, {"code": "06290002"}]}');
    const { code, out } = await cli([
      'check',
      '--controletype',
      '4',
      '--omgeving',
      'T',
      '--bronnen',
      agb,
      path,
    ]);
    expect([code, out]).toEqual([
      1,
      `${path}: niet volledig gecontroleerd: controletype 4 niet gecontroleerd\n  Zonder uzovi niet gecontroleerd: RC002.\n`,
    ]);
  });
});

test.runIf(existsSync('/proc/self/fd'))('the file of a report is closed, also after a fault', async () => {
  const path = inFolder('closed.txt');
  const isOpen = (): boolean =>
    readdirSync('/proc/self/fd').some((descriptor) => {
      const found = statSync(`/proc/self/fd/${descriptor}`, { throwIfNoEntry: false });
      return found?.ino === statSync(path).ino;
    });
  await cli(['check', '--output', path, MAP]);
  expect(isOpen()).toBe(false);
  const { code } = await cliOnTerminal(['check', '--output', path, MAP], { today: 'geen datum' });
  expect(code).toBe(3);
  expect(isOpen()).toBe(false);
});

describe('json', () => {
  const ajv = new Ajv2020();
  const isReport = ajv.compile(JSON.parse(read('../../schemas/report.schema.json')));

  test('the report of a folder', async () => {
    const { code, out } = await cli(['check', '--format', 'json', '--omgeving', 'T', MAP]);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(code).toBe(1);
    expect(report.summary).toEqual({
      accepted: 1,
      rejected: 3,
      incomplete: 0,
      error: 0,
      waarschuwingen: 0,
      byRule: { 'STR-PATROON': 2, VC009: 1, 'XML-WELGEVORMD': 1 },
    });
    expect(report.files.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'accepted',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(report.files[1]).toEqual({
      file: `${MAP}/2-zonder.xml`,
      verdict: 'rejected',
      controletypes: { 1: 'passed', 2: 'passed', 3: 'failed', 4: 'unchecked', 5: 'unchecked' },
      findings: [
        {
          controletype: 3,
          rule: 'VC009',
          args: {},
          retourcode: '8011',
          voorlopig: true,
          berichtklasse: 'MutatieFZ',
          mutatie: 0,
          path: '/Bericht/Verzekerde/MutatieFZ[1]',
          line: 15,
          column: 5,
          message: 'Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
          url: 'https://example.org/fz825/regels/vc009.html',
        },
      ],
      errors: [],
      unchecked: [],
      waarschuwingen: [],
    });
  });

  test.each<[string, readonly string[]]>([
    ['a file that is absent', [inFolder('absent.xml')]],
    ['values', ['--include-values', MAP]],
    ['controls that were not checked', ['--controletype', '5', '--omgeving', 'T', MAP]],
  ])('is a report with %s', async (_name, args) => {
    const { out } = await cli(['check', '--format', 'json', ...args]);
    expect(isReport(JSON.parse(out)), JSON.stringify(isReport.errors)).toBe(true);
  });

  test('is no report when there is nothing to check', async () => {
    mkdirSync(inFolder('leeg'), { recursive: true });
    expect(await cli(['check', '--format', 'json', inFolder('leeg')])).toEqual({
      code: 2,
      out: '',
      err: 'fz825: er is geen bericht (*.xml) gevonden; niets is gecontroleerd.\n',
    });
  });

  test('its schema refuses what is no report', () => {
    expect(isReport({ files: [], summary: {} })).toBe(false);
    expect(
      isReport({
        files: [{ verdict: 'accepted' }],
        summary: { accepted: 1, rejected: 0, incomplete: 0, error: 0, byRule: {} },
      }),
    ).toBe(false);
  });
});

describe('sarif', () => {
  // The schema of OASIS, as @microsoft/jest-sarif carries it.
  // It is written for an older JSON Schema, of which it uses nothing that has changed but these two keywords.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(read('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: fullFormats });
  const isSarif = ajv.compile(schema);

  test.each<[string, readonly string[]]>([
    ['a folder', [MAP]],
    ['an accepted file', [`${MAP}/1-goed.xml`, '--omgeving', 'T']],
    ['a file that is absent', [inFolder('absent #1?.xml')]],
    ['what is incomplete', [`${MAP}/1-goed.xml`, '--omgeving', 'T', '--controletype', '5']],
  ])('is valid for %s', async (_name, args) => {
    const { out } = await cli(['check', '--format', 'sarif', ...args]);
    expect(isSarif(JSON.parse(out)), JSON.stringify(isSarif.errors)).toBe(true);
  });

  test('the results name their rules, with help and source', async () => {
    const { out } = await cli(['check', '--format', 'sarif', '--omgeving', 'T', MAP]);
    const [{ tool, results, invocations, columnKind }] = JSON.parse(out).runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([
      { executionSuccessful: true, properties: { herkomst: expect.objectContaining({ omgeving: 'T' }) } },
    ]);
    const rules: { id: string; help?: { text: string } }[] = tool.driver.rules;
    for (const { id } of controles) expect(rules.map((rule) => rule.id)).toContain(id);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(rules.find(({ id }) => id === 'VC009')?.help?.text).toBe(
      'Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen. Bron: STB §3.4. Retourcode 8011 (voorlopig).',
    );
    expect(results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 15,
      startColumn: 5,
      endLine: 15,
      endColumn: 21,
    });
    expect(results[0].locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: '/Bericht/Verzekerde/MutatieFZ[1]' },
    ]);
  });
});

describe('junit', () => {
  test('is XML, with a testsuite for each file and a testcase for each finding', async () => {
    const odd = file('a&b <"c"> é.xml', ZONDER_LOCATIE);
    const { out } = await cli([
      'check',
      '--format',
      'junit',
      '--omgeving',
      'T',
      MAP,
      odd,
      inFolder('&lt;.xml'),
    ]);
    const document = XmlDocument.fromString(out);
    try {
      const count = (path: string): number => document.find(path).length;
      expect(count('/testsuites/testsuite')).toBe(6);
      expect(count('/testsuites/testsuite/testcase')).toBe(7);
      expect(count('//failure')).toBe(5);
      expect(count('//error')).toBe(1);
      expect(count('//failure[@type="VC009"]')).toBe(2);
      expect(count('/testsuites/testsuite[@failures != count(testcase/failure)]')).toBe(0);
      expect(count('/testsuites/testsuite[@errors != count(testcase/error)]')).toBe(0);
      expect(count('/testsuites/testsuite[@tests != count(testcase)]')).toBe(0);
      const names = document.find('/testsuites/testsuite/@name').map((node) => node.content);
      expect(names.slice(-2)).toEqual([odd, inFolder('&lt;.xml')]);
    } finally {
      document.dispose();
    }
  });
});

test('github: an annotation with what GitHub reads specially escaped, and the total', async () => {
  const odd = file('a,b:c%.xml', ZONDER_LOCATIE);
  expect((await cli(['check', '--format', 'github', '--omgeving', 'T', odd])).out).toBe(
    `::error file=${odd.replace('a,b:c%', 'a%2Cb%3Ac%25')},line=15,col=5,title=VC009 8011::Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen. (/Bericht/Verzekerde/MutatieFZ[1])\n::notice title=fz825::1 berichten: 0 goedgekeurd, 1 afgekeurd (waarvan 0 onleesbaar), 0 niet volledig gecontroleerd, 0 fout; 1 bevinding, 0 waarschuwingen. GitHub toont er 10 per soort, de ernstigste eerst.\n`,
  );
});

describe('exit codes', () => {
  test.each<[number, string, readonly string[]]>([
    [0, 'all accepted', ['--omgeving', 'T', `${MAP}/1-goed.xml`]],
    [1, 'something rejected', ['--omgeving', 'T', MAP]],
    [1, 'something incomplete', ['--omgeving', 'T', '--controletype', '4', `${MAP}/1-goed.xml`]],
    [2, 'a file that is absent', ['--omgeving', 'T', `${MAP}/1-goed.xml`, `${MAP}/absent.xml`]],
    [2, 'a report that cannot be written', ['--output', `${MAP}/absent/x.json`, `${MAP}/1-goed.xml`]],
    [
      0,
      'a test message in production, only controletype 2 asked for',
      ['--controletype', '2', `${MAP}/1-goed.xml`],
    ],
    [1, 'a test message in production', [`${MAP}/1-goed.xml`]],
  ])('%d: %s', async (expected, _name, args) => {
    expect((await cli(['check', ...args])).code).toBe(expected);
  });

  test.each<[string, readonly string[], string]>([
    ['a file that is absent', [inFolder('absent.xml')], `${inFolder('absent.xml')}: bestaat niet.`],
    [
      'a report that cannot be made',
      ['--output', inFolder('absent/x.json'), `${MAP}/1-goed.xml`],
      `${inFolder('absent/x.json')}: bestaat niet.`,
    ],
    ['a report that is a folder', ['--output', MAP, `${MAP}/1-goed.xml`], `${MAP}: is een map.`],
  ])('2: %s is told on stderr', async (_name, args, expected) => {
    const { code, err } = await cli(['check', '--omgeving', 'T', ...args]);
    expect({ code, err }).toEqual({ code: 2, err: `fz825: ${expected}\n` });
  });

  test('2: the name of a file does nothing to a terminal', async () => {
    const { err } = await cli(['check', inFolder('\u001b[2J.xml')]);
    expect(err).toBe(`fz825: ${inFolder('\ufffd[2J.xml')}: bestaat niet.\n`);
  });

  test.runIf(existsSync('/dev/full'))('2: a report that does not fit on the disk', async () => {
    for (const path of [`${MAP}/1-goed.xml`, MAP])
      expect(await cli(['check', '--format', 'json', '--output', '/dev/full', path])).toEqual({
        code: 2,
        out: '',
        err: `${path === MAP ? SKIPPED : ''}fz825: /dev/full: past niet op de schijf.\n`,
      });
  });

  test('3: a source that throws, without what it threw', async () => {
    const args = [
      'check',
      '--controletype',
      '4',
      '--omgeving',
      'T',
      `${MAP}/1-goed.xml`,
      `${MAP}/absent.xml`,
    ];
    const { code, out, err } = await withThrowingSource(() => cli(args));
    expect({ code, err }).toEqual({ code: 3, err: `fz825: ${MAP}/absent.xml: bestaat niet.\n` });
    expect(out).toMatch(
      new RegExp(
        `^(?:${MAP}/1-goed\\.xml {2}Interne fout in controle [A-Z]+\\d+ of in een bron die zij raadpleegt; het bericht is niet beoordeeld\\.\n)+${MAP}/1-goed\\.xml: fout\n`,
      ),
    );
    expect(out).not.toContain('GEHEIM');
  });

  test('3: a fault of the program is told without what was thrown', async () => {
    const { run } = await import('../../src/cli/run.ts');
    let err = '';
    const code = await run(['check', '-'], {
      stdin: [] as unknown as AsyncIterable<Uint8Array>,
      stdout: output(() => {
        throw new RangeError('GEHEIM');
      }),
      stderr: output((text) => {
        err += text;
      }),
      today: () => '2026-03-15',
    });
    expect({ code, err }).toEqual({ code: 3, err: 'fz825: interne fout (RangeError).\n' });
  });
});

describe('no value of a message is shown, unless it was asked for', () => {
  const SECRET = 'GEHEIM';
  const planted = [
    ONGELDIG,
    VERPLAATSING.replaceAll('2026-03-15', SECRET),
    VERPLAATSING.replace('<mbfz:Header>', `<mbfz:Header ${SECRET}="${SECRET}">`),
    VERPLAATSING.replaceAll('mbfz:Afzender', `mbfz:${SECRET}`),
    VERPLAATSING.replaceAll('mbfz', SECRET).replace('9992', '1'),
    VERPLAATSING.replaceAll('\n', '').replace('9992', SECRET),
    VERPLAATSING.replace('</mbfz:Header>', `${SECRET}</mbfz:Header>`),
    VERPLAATSING.replace('</mbfz:Header>', `<!-- ${SECRET} <mbfz:Header> --></mbfz:Headr>`),
    `${SECRET} & ${SECRET}`,
    `<!DOCTYPE ${SECRET}>`,
    ZONDER_LOCATIE.replace('<mbfz:MutatieFZ>', `<!--\n${SECRET}--><mbfz:MutatieFZ ><!-- ${SECRET} -->`),
  ];
  test.each(FORMATS)('%s', async (format) => {
    for (const xml of planted) {
      const shown = await cli(['check', '--format', format, '-'], xml);
      expect(shown.code).toBe(1);
      expect(shown.out + shown.err).not.toContain(SECRET);
    }
    const asked = await cli(['check', '--format', format, '--include-values', '-'], ONGELDIG);
    if (format !== 'github' && format !== 'gitlab') expect(asked.out).toContain(SECRET);
  });
});

describe('an XSD of the caller', () => {
  const xsd = read('../../schemas/fz825-2.0.xsd');

  test('judges in the place of the reconstruction', async () => {
    const strict = file('strict.xsd', xsd.replaceAll('[0-9]{9}', '[0-8]{9}'));
    const good = file('goed.xml', VERPLAATSING);
    expect((await cli(['check', '--schema', strict, '--omgeving', 'T', good])).code).toBe(0);
    const other = file('negens.xml', VERPLAATSING.replace('202600017', '202600019'));
    const { code, out } = await cli(['check', '--schema', strict, '--omgeving', 'T', other]);
    expect(code).toBe(1);
    expect(out).toContain('STR-PATROON  /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer');
  });

  const verdictOf = async (args: readonly string[]) => {
    const { code, out } = await cli(['check', '--format', 'json', ...args]);
    const { file: _, controletypes, ...rest } = JSON.parse(out).files[0];
    return { code, controletypes: Object.values(controletypes), ...rest };
  };

  test.each([
    ['what is accepted', `${MAP}/1-goed.xml`],
    ['what a control rejects', `${MAP}/2-zonder.xml`],
    ['a structure that is wrong', `${MAP}/diep/3-ongeldig.XML`],
    ['what cannot be read', `${MAP}/diep/4-onleesbaar.xml`],
  ])('that says the same as the reconstruction gives the same verdict: %s', async (_name, path) => {
    const same = file('same.xsd', xsd);
    for (const controletype of ['1', '2', '3', '4', '5']) {
      const args = ['--omgeving', 'T', '--controletype', controletype, path];
      expect(await verdictOf(['--schema', same, ...args])).toEqual(await verdictOf(args));
    }
  });

  test.each([
    ['1', 0, 'accepted', ['passed', 'unchecked', 'unchecked', 'unchecked', 'unchecked']],
    ['2', 0, 'accepted', ['passed', 'passed', 'unchecked', 'unchecked', 'unchecked']],
    ['3', 1, 'incomplete', ['passed', 'passed', 'unchecked', 'unchecked', 'unchecked']],
    ['5', 1, 'incomplete', ['passed', 'passed', 'unchecked', 'unchecked', 'unchecked']],
  ])(
    'with a namespace of its own, up to controletype %s',
    async (controletype, code, verdict, controletypes) => {
      const own = (text: string): string => text.replaceAll('mutatiebericht494', 'mutatiebericht494/other');
      const args = ['--schema', file('own.xsd', own(xsd)), file('own.xml', own(VERPLAATSING))];
      expect(await verdictOf([...args, '--controletype', controletype])).toEqual({
        code,
        verdict,
        controletypes,
        findings: [],
        waarschuwingen: [],
        errors: [],
        unchecked: controles
          .filter((each) => each.controletype > 2 && each.controletype <= Number(controletype))
          .map((each) => ({
            rule: each.id,
            controletype: each.controletype,
            lacks: ['een bericht met de structuur van de reconstructie'],
          })),
      });
    },
  );

  test('leaves the controls unchecked on a message that the reconstruction does not know', async () => {
    const other = file('other.xsd', xsd.replaceAll('mutatiebericht494', 'mutatiebericht494/other'));
    const message = file(
      'other.xml',
      VERPLAATSING.replaceAll('mutatiebericht494', 'mutatiebericht494/other'),
    );
    expect((await cli(['check', '--schema', other, '--controletype', '2', message])).code).toBe(0);
    expect((await cli(['check', '--schema', other, message])).out).toContain(
      'controletype 3 niet gecontroleerd',
    );
  });

  test('is refused by line when it cannot be used', async () => {
    const wrong = file('wrong.xsd', xsd.replaceAll('xs:sequence', 'xs:all'));
    const { code, out, err } = await cli(['check', '--schema', wrong, MAP]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [first, ...lines] = err.split('\n');
    expect(first).toBe(`fz825: ${wrong}: deze XSD kan niet worden gebruikt.`);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^ {2}regel \d+:\d+: \S/);
  });
});
