import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasColours } from '../../src/cli/check/colours.ts';
import { run } from '../../src/cli/run.ts';
import { cli, file, inFolder, output, TODAY } from './cli.ts';
import { checkIn } from './in-folder.ts';
import { VERPLAATSING } from './messages.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const T = ['--omgeving', 'T'];
const ONTVANGER = VERPLAATSING.replace('9992', '9991');
/** Two findings of one rule at one place. */
const TWEE = VERPLAATSING.replace('<mbfz:Header>', '<mbfz:Header een="1"\n  twee="2">');
const VER = VERPLAATSING.replace(/(?<=Mutatiedatum>)[^<]+/, '9999-12-31');

beforeAll(() => {
  mkdirSync(inFolder('map'), { recursive: true });
  file('map/fout.xml', ONTVANGER);
  file('map/geen.xml', '<geen');
  file('map/goed.xml', VERPLAATSING);
  file('map/twee.xml', TWEE);
  file('map/ver.xml', VER);
});

const {
  $schema: _,
  id: __,
  ...sarifSchema
} = JSON.parse(read('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, formats: fullFormats }).compile(sarifSchema);

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: Readonly<Record<string, number>>;
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The run of a report in SARIF, which is valid. */
async function sarif(...args: readonly string[]) {
  const { out, err, code } = await checkIn('.', '--format', 'sarif', ...args);
  const report = JSON.parse(out);
  expect(isSarif(report), JSON.stringify(isSarif.errors)).toBe(true);
  const [only] = report.runs;
  return { code, err, run: only, results: only.results as readonly SarifResult[] };
}

describe('sarif, as GitHub takes it', () => {
  test('every result has a rule, a region and a fingerprint of its own', async () => {
    for (const args of [[...T], [...T, '--controletype', '5']]) {
      const { run: only, results, code } = await sarif(...args, 'map', 'weg.xml');
      expect(code).toBe(2);
      expect(only.automationDetails.id).toMatch(/^fz825\/.*\/$/);
      const { rules } = only.tool.driver;
      expect(results.map(({ ruleId }) => ruleId)).toContain('FOUT');
      if (args.includes('5')) expect(results.map(({ ruleId }) => ruleId)).toContain('ONVOLLEDIG');
      for (const { ruleId, ruleIndex, locations } of results) {
        expect(rules[ruleIndex].id).toBe(ruleId);
        const {
          startLine = 0,
          startColumn = 0,
          endLine = 0,
          endColumn = 0,
        } = locations[0].physicalLocation.region;
        expect(startLine).toBeGreaterThan(0);
        expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
      }
      const prints = results.map((each) => each.partialFingerprints['primaryLocationLineHash']);
      expect(new Set(prints).size).toBe(results.length);
      for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}:\d+$/);
    }
  });

  test('the region of a tag that stands on two lines ends with it', async () => {
    const { results } = await sarif(...T, 'map/twee.xml');
    expect(results.map(({ locations }) => locations[0].physicalLocation.region)).toEqual(
      [1, 2].map(() => ({ startLine: 3, startColumn: 3, endLine: 4, endColumn: 12 })),
    );
  });

  test('a fingerprint is that of the finding, wherever it stands and whatever the value is', async () => {
    const printOf = async (xml: string): Promise<unknown> => {
      file('los.xml', xml);
      return (await sarif(...T, 'los.xml')).results.map((each) => each.partialFingerprints);
    };
    const first = await printOf(ONTVANGER);
    expect(await printOf(ONTVANGER.replace('?>', '?>\n\n').replace('9991', '9990'))).toEqual(first);
    expect(await printOf(VERPLAATSING.replace('>T<', '>P<'))).not.toEqual(first);
  });

  test('a file has one URI, by whatever name', async () => {
    mkdirSync(inFolder('base'), { recursive: true });
    for (const path of ['map/fout.xml', './map/fout.xml', 'base/../map/fout.xml', inFolder('map/fout.xml')]) {
      const { results } = await sarif(...T, path);
      expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'map/fout.xml' });
    }
    const { out } = await cli(
      ['check', '-', '--stdin-filename', './map/in.xml', '--format', 'sarif'],
      ONTVANGER,
    );
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'map/in.xml',
    });
    expect((await cli(['check', '--stdin-filename', 'x', inFolder('map')])).code).toBe(2);
  });

  test('no more results than asked for, the errors first, and what is left out is told', async () => {
    const all = await sarif(...T, 'map');
    const { run: only, results, err, code } = await sarif(...T, 'map', '--max-results', '4');
    expect(all.results.map(({ level }) => level).sort()).toEqual([
      'error',
      'error',
      'error',
      'error',
      'warning',
    ]);
    expect(results).toEqual(all.results.filter(({ level }) => level === 'error'));
    const told = 'Niet in dit verslag: 0 fouten en 1 waarschuwingen, boven het hoogste aantal.';
    expect(only.invocations[0]).toMatchObject({
      toolExecutionNotifications: [{ level: 'warning', message: { text: told } }],
      properties: { weggelaten: { errors: 0, warnings: 1 } },
    });
    expect(err).toBe(`fz825: ${told}\n`);
    expect(code).toBe(all.code);
    for (const most of ['0', '-1', 'x'])
      expect((await checkIn('.', '--format', 'sarif', `--max-results=${most}`, 'map')).code).toBe(2);
    expect((await checkIn('.', '--max-results', '3', 'map')).code).toBe(2);
  });
});

describe('junit', () => {
  const schema = XmlDocument.fromString(read('report/junit.xsd'));
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  function validate(xml: string): void {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }

  test('is valid, with names that are unique in a file', async () => {
    for (const args of [
      ['map', 'weg.xml'],
      ['--controletype', '5', '.'],
    ]) {
      const { out } = await checkIn('.', '--format', 'junit', ...T, ...args);
      validate(out);
    }
    const { out } = await checkIn('.', '--format', 'junit', ...T, 'map/twee.xml');
    expect([...out.matchAll(/testcase name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'STR-ATTRIBUUT /Bericht/Header',
      'STR-ATTRIBUUT /Bericht/Header (2)',
    ]);
    expect(() => validate(out.replace(' (2)', ''))).toThrow();
  });
});

describe('github', () => {
  test('the gravest first, no line twice, and the total', async () => {
    const { out } = await checkIn('.', '--format', 'github', ...T, 'map', 'weg.xml');
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) (?:file=([^,]*))?/.exec(line)?.slice(1))).toEqual([
      ['error', 'weg.xml'],
      ['error', 'map/geen.xml'],
      ['error', 'map/twee.xml'],
      ['error', 'map/fout.xml'],
      ['warning', 'map/ver.xml'],
      ['notice', undefined],
    ]);
    expect(lines.at(-1)).toContain('6 berichten: 2 goedgekeurd, 3 afgekeurd');
    expect(lines.at(-1)).toContain('4 bevindingen, 1 waarschuwing.');
  });

  test('tells what stands at one line in one annotation, and how many more there are', async () => {
    const unknown = Array.from({ length: 12 }, (_each, index) => `<mbfz:X${index}/>`).join('');
    file('map-1.xml', VERPLAATSING.replace('</mbfz:Header>', `${unknown}</mbfz:Header>`));
    const { out } = await checkIn('.', '--format', 'github', ...T, 'map-1.xml');
    const [first = '', ...rest] = out.trimEnd().split('\n');
    expect(rest).toHaveLength(1);
    expect(first.split('%0A')).toHaveLength(11);
    expect(first.endsWith('%0Aen nog 2 op deze regel')).toBe(true);
  });
});

describe('gitlab', () => {
  const isCodeQuality = new Ajv().compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  test('is valid, with fingerprints that are unique', async () => {
    for (const args of [['./map', 'weg.xml'], ['--controletype', '5', '.'], ['map/goed.xml']]) {
      const issues = JSON.parse((await checkIn('.', '--format', 'gitlab', ...T, ...args)).out);
      expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
      expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
        issues.length,
      );
    }
  });

  test('what cannot be read is graver than what is wrong, and that than a waarschuwing', async () => {
    const { out } = await checkIn('.', '--format', 'gitlab', ...T, 'map', 'weg.xml');
    const told = JSON.parse(out).map((each: { severity: string; check_name: string }) => [
      each.severity,
      each.check_name,
    ]);
    expect(told).toEqual([
      ['blocker', 'FOUT'],
      ['critical', 'XML-WELGEVORMD'],
      ['major', 'VC003'],
      ['major', 'STR-ATTRIBUUT'],
      ['major', 'STR-ATTRIBUUT'],
      ['minor', 'W002'],
    ]);
  });
});

describe('several reports at once', () => {
  test('each is what it is by itself', async () => {
    const forms = ['json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];
    const args = forms.flatMap((form) => ['--format', `${form}=uit.${form}`]);
    const { code, out } = await checkIn('.', ...T, ...args, '--format', 'pretty', 'map');
    expect(out).toBe((await checkIn('.', ...T, 'map')).out);
    expect(code).toBe(1);
    for (const form of forms)
      expect(readFileSync(inFolder(`uit.${form}`), 'utf8')).toBe(
        (await checkIn('.', ...T, '--format', form, 'map')).out,
      );
    const threads = await checkIn('.', ...T, '--workers', '2', ...args, 'map');
    expect(threads).toEqual({ code: 1, out: '', err: '' });
  });

  test('all are there, or none', async () => {
    mkdirSync(inFolder('uit'), { recursive: true });
    const args = ['--format', 'json=uit/a.json', '--format', 'junit=uit/weg/b.xml', 'map'];
    expect((await checkIn('.', ...args)).code).toBe(2);
    expect(readdirSync(inFolder('uit'))).toEqual([]);
  });

  test.each([
    [
      ['--format', 'json', '--format', 'pretty'],
      'Eén verslag kan zonder bestand: geef de andere als --format VORM=BESTAND.',
    ],
    [['--format', 'json=a', '--format', 'junit=a'], 'Elk bestand kan één keer worden geschreven.'],
    [['--format', 'json=a', '--output', 'a'], '--output is voor een --format zonder eigen bestand.'],
    [['--format', 'json='], '--format json= moet een bestand noemen.'],
    [
      ['--format', 'jsn=a'],
      '--format moet pretty, json, ndjson, junit, sarif, github, gitlab zijn. Bedoelde u json?',
    ],
    [['--format', 'json=map/goed.xml'], 'map/goed.xml: wordt gelezen, en kan niet ook worden geschreven.'],
  ])('%j', async (args, expected) => {
    expect(await checkIn('.', ...args, 'map')).toEqual({ code: 2, out: '', err: `fz825: ${expected}\n` });
    expect(existsSync(inFolder('a'))).toBe(false);
  });
});

describe('colours', () => {
  const terminal = output(() => undefined, true);
  const pipe = output(() => undefined);

  test.each<[string | undefined, boolean, boolean, typeof pipe, Readonly<Record<string, string>>, boolean]>([
    [undefined, false, false, terminal, {}, true],
    [undefined, false, false, pipe, {}, false],
    [undefined, false, false, terminal, { NO_COLOR: '1' }, false],
    [undefined, false, false, terminal, { NO_COLOR: '' }, true],
    [undefined, false, false, pipe, { FORCE_COLOR: '1' }, true],
    [undefined, false, false, pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [undefined, false, false, terminal, { FORCE_COLOR: '0' }, false],
    [undefined, false, true, terminal, { FORCE_COLOR: '1' }, false],
    ['always', false, false, pipe, { NO_COLOR: '1' }, true],
    ['always', false, true, pipe, {}, true],
    ['never', false, false, terminal, { FORCE_COLOR: '1' }, false],
    ['auto', false, false, terminal, {}, true],
    [undefined, true, false, terminal, { FORCE_COLOR: '1' }, false],
  ])('--color %s, --no-color %s, in a file: %s', (color, noColor, isFile, stdout, env, expected) => {
    expect(hasColours(color, noColor, isFile, { stdout, env })).toBe(expected);
  });

  test('the program does as its command line and its environment say', async () => {
    const path = inFolder('map/goed.xml');
    const coloured = async (args: readonly string[], env = {}): Promise<boolean> => {
      let out = '';
      const stdout = output((text) => {
        out += text;
      });
      const stdin = (async function* () {})();
      await run(['check', ...T, ...args, path], { stdin, stdout, stderr: pipe, today: () => TODAY, env });
      return out.includes('\u001b[');
    };
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color', 'always'])).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect((await cli(['check', '--no-color', '--color', 'always', path])).err).toBe(
      'fz825: Geef --color of --no-color.\n',
    );
  });
});

test('a dash is stdin for retour, lees-retour and toon, once', async () => {
  const heen = file('heen.xml', ONTVANGER);
  const args = ['--identificatie', 'R-1', ...T];
  const named = await cli(['retour', ...args, heen]);
  expect(named.code).toBe(1);
  expect(await cli(['retour', ...args, '-'], ONTVANGER)).toEqual(named);
  const answer = file('retour.xml', named.out);
  const told = await cli(['lees-retour', heen, answer]);
  expect(await cli(['lees-retour', heen, '-'], named.out)).toEqual(told);
  expect(await cli(['lees-retour', '-', answer], ONTVANGER)).toEqual(told);
  expect(await cli(['toon', '-'], ONTVANGER)).toEqual(await cli(['toon', heen]));
  for (const command of ['lees-retour', 'toon'])
    expect(await cli([command, '-', '-'])).toEqual({
      code: 2,
      out: '',
      err: 'fz825: stdin kan maar één keer worden gelezen.\n',
    });
});
