import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { controles, type Finding } from 'fz825';
import { en } from 'fz825/taal/en';
import { explain } from 'fz825/uitleg';
import { describe, expect, test } from 'vitest';
import {
  createSummary,
  type FileReport,
  type Reporter,
  type ReportOptions,
} from '../../src/cli/report/file-report.ts';
import { githubReporter } from '../../src/cli/report/github.ts';
import { gitlabReporter } from '../../src/cli/report/gitlab.ts';
import { jsonReporter } from '../../src/cli/report/json.ts';
import { junitReporter } from '../../src/cli/report/junit.ts';
import { ndjsonReporter } from '../../src/cli/report/ndjson.ts';
import { prettyReporter } from '../../src/cli/report/pretty.ts';
import { createReportWriter, tellFile } from '../../src/cli/report/report-writer.ts';
import { sarifReporter } from '../../src/cli/report/sarif.ts';

/** A whole report as it should be. */
const read = (name: string): string => readFileSync(new URL(`report/${name}`, import.meta.url), 'utf8');

const FINDING: Finding = {
  controletype: 3,
  rule: 'VC009',
  args: {},
  retourcode: '8011',
  voorlopig: true,
  berichtklasse: 'MutatieFZ',
  mutatie: 0,
  path: '/Bericht/Verzekerde/MutatieFZ[1]',
  line: 2,
  column: 3,
  message: 'Bij een verplaatsing moet MutatieLocatie voorkomen.',
  url: 'https://example.org/fz825/regels/vc009.html',
};
const UNREADABLE: Finding = {
  controletype: 1,
  rule: 'XML-GEEN',
  args: {},
  retourcode: null,
  voorlopig: false,
  berichtklasse: null,
  mutatie: null,
  path: '/',
  line: null,
  column: null,
  message: 'Geen XML: 100%.',
  url: 'https://example.org/fz825/regels/xml-geen.html',
};
const ACCEPTED: FileReport = {
  file: 'map/goed.xml',
  verdict: 'accepted',
  controletypes: { 1: 'passed', 2: 'passed', 3: 'passed', 4: 'unchecked', 5: 'unchecked' },
  findings: [],
  waarschuwingen: [],
  errors: [],
  unchecked: [],
  text: undefined,
};
const UNCHECKED: FileReport['unchecked'] = [
  {
    rule: 'VC013',
    controletype: 3,
    lacks: ['bruikbaar element A&B in de XSD', 'bruikbaar element C in de XSD'],
  },
  { rule: 'RC001', controletype: 4, lacks: ['agb'] },
  { rule: 'RC003', controletype: 4, lacks: ['agb'] },
];

/** One report of each kind, with what each form of report has to escape. */
const REPORTS: readonly FileReport[] = [
  {
    ...ACCEPTED,
    file: 'map/a&b <"c">, d: 100% #1?.xml',
    verdict: 'rejected',
    controletypes: { ...ACCEPTED.controletypes, 3: 'failed' },
    findings: [
      FINDING,
      { ...FINDING, rule: 'VC001', retourcode: '8028', voorlopig: false, value: 'P\n"]]>\u0007&amp;' },
      { ...FINDING, rule: 'EIGEN', line: null, column: null },
    ],
    text: '<Bericht>\n  <MutatieFZ>Jansen</MutatieFZ>\n</Bericht>',
  },
  ACCEPTED,
  {
    ...ACCEPTED,
    file: 'map/let op.xml',
    waarschuwingen: [
      { ...FINDING, rule: 'W002', retourcode: null, voorlopig: false, message: 'Ver weg: 100% <&>.' },
      { ...FINDING, rule: 'EIGEN', retourcode: null, voorlopig: false, line: null, column: null },
    ],
    text: '<Bericht>\n  <MutatieFZ>Jansen</MutatieFZ>\n</Bericht>',
  },
  {
    ...ACCEPTED,
    file: '/map/onleesbaar.xml',
    verdict: 'rejected',
    controletypes: { 1: 'failed', 2: 'skipped', 3: 'skipped', 4: 'unchecked', 5: 'unchecked' },
    findings: [UNREADABLE, { ...UNREADABLE, line: 1, column: 1 }],
  },
  {
    ...ACCEPTED,
    file: '<stdin>',
    verdict: 'incomplete',
    controletypes: { ...ACCEPTED.controletypes, 3: 'unchecked' },
    unchecked: UNCHECKED,
  },
  {
    ...ACCEPTED,
    file: 'map/half.xml',
    verdict: 'rejected',
    controletypes: { ...ACCEPTED.controletypes, 4: 'failed' },
    findings: [{ ...FINDING, controletype: 4, rule: 'RC002' }],
    unchecked: UNCHECKED.slice(1, 2),
  },
  {
    ...ACCEPTED,
    file: 'map/fout.xml',
    verdict: 'error',
    controletypes: { ...ACCEPTED.controletypes, 3: 'error' },
    errors: [{ message: 'Interne fout: 100%, "<&>".' }, { rule: 'VC001', path: '/', message: 'Fout.' }],
  },
];

const OPTIONS: ReportOptions = {
  includeValues: false,
  quiet: false,
  many: true,
  colour: false,
  taal: 'nl',
  voor: 'ontwikkelaar',
  verbose: false,
  aanpassingen: [],
  hasBaseline: false,
  controletype: 4,
  herkomst: {
    versie: '1.2.3',
    controles: 'c'.repeat(32),
    schemas: 'd'.repeat(32),
    profiel: 'a "profile" <&>',
    peildatum: '2026-03-15',
    omgeving: 'T',
    bronnen: ['agb', 'uzovi'],
  },
};

/** The whole report of some files. */
function whole(reporter: Reporter, reports = REPORTS, most?: number): string {
  const summary = createSummary();
  const writer = createReportWriter(reporter, most);
  let text = writer.start();
  for (const report of reports) {
    summary.add(report);
    text += writer.add(tellFile(reporter, report));
  }
  return text + writer.end(summary.result()).text;
}

test.each<[string, Reporter]>([
  ['pretty.txt', prettyReporter(OPTIONS, explain, undefined)],
  ['json.txt', jsonReporter(OPTIONS)],
  ['junit.xml', junitReporter(OPTIONS)],
  ['github.txt', githubReporter(OPTIONS)],
  ['ndjson.txt', ndjsonReporter()],
  ['gitlab.txt', gitlabReporter(OPTIONS)],
])('a whole report: %s', (name, reporter) => {
  expect(whole(reporter)).toBe(read(name));
});

test('a whole report in SARIF, with each result on a line of its own', () => {
  const text = whole(sarifReporter('1.2.3', OPTIONS));
  const report = JSON.parse(text);
  const [run] = report.runs;
  const { driver } = run.tool;
  const own = controles.map(({ id, text, source, controletype, retourcode, voorlopig, ernst }) => ({
    id,
    shortDescription: { text },
    help: {
      text: `${text} Bron: ${source}.${retourcode === null ? '' : ` Retourcode ${retourcode}${voorlopig ? ' (voorlopig)' : ''}.`}`,
    },
    helpUri: explain({ rule: id }).url,
    defaultConfiguration: { level: ernst === 'waarschuwing' ? 'warning' : 'error' },
    properties: {
      controletype,
      retourcode,
      voorlopig,
      source,
      shortDescription: { nl: text, en: en.controles[id] },
      'problem.severity': ernst === 'waarschuwing' ? 'warning' : 'error',
    },
  }));
  // The controls of the RBC stand behind those of XML and of the structure.
  expect(driver.rules.slice(28, 28 + own.length)).toMatchObject(own);
  for (const { id, fullDescription, help, helpUri } of driver.rules) {
    expect(fullDescription.text.length).toBeGreaterThan(20);
    expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    expect(help.markdown).toContain(`# ${id}`);
    expect(help.markdown).toContain(`](${helpUri})`);
  }
  driver.rules = driver.rules.slice(-2);
  expect(report).toEqual(JSON.parse(read('sarif.json')));
  expect(
    text
      .split('\n')
      .slice(1, -2)
      .map((line) => JSON.parse(line.replace(/,$/, ''))),
  ).toEqual(run.results);
});

test.each([
  ['een map/b#?.xml', 'een%20map/b%23%3F.xml'],
  ['a:b\\c.xml', 'a%3Ab%5Cc.xml'],
  ['map/', 'map'],
  ['./map/b.xml', 'map/b.xml'],
  ['map/../b.xml', 'b.xml'],
  [`../${basename(process.cwd())}/b.xml`, 'b.xml'],
  [resolve('map/b.xml'), 'map/b.xml'],
  ['map/x.zip!/%2E%2E/b.xml', 'map/x.zip!/%252E%252E/b.xml'],
  ['/een map/b.xml', pathToFileURL('/een map/b.xml').href],
])('the place of %s in SARIF', (file, uri) => {
  const { results } = JSON.parse(
    whole(sarifReporter('1.2.3', OPTIONS), [{ ...ACCEPTED, file, findings: [FINDING] }]),
  ).runs[0];
  expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
});

test('a run without files that could not be read is a success in SARIF', () => {
  const executions = [REPORTS, [ACCEPTED]].map(
    (reports) => JSON.parse(whole(sarifReporter('1.2.3', OPTIONS), reports)).runs[0].invocations,
  );
  expect(executions).toMatchObject([[{ executionSuccessful: false }], [{ executionSuccessful: true }]]);
});

test('what XML cannot hold is replaced in JUnit', () => {
  const file = 'a\u0000\u0007\ud800\ufffe\t\u{1f600}.xml';
  expect(whole(junitReporter(OPTIONS), [{ ...ACCEPTED, file }])).toContain(
    '<testsuite name="a\ufffd\ufffd\ufffd\ufffd\t\u{1f600}.xml" ',
  );
});

test('an annotation of GitHub is one line', () => {
  const errors = [{ message: 'een\r\ntwee\n100%' }];
  expect(whole(githubReporter(OPTIONS), [{ ...ACCEPTED, verdict: 'error', errors }]).split('\n')[0]).toBe(
    '::error file=map/goed.xml,title=fout::een%0D%0Atwee%0A100%25',
  );
});

test('controls that were not checked are counted in SARIF, by what they lacked', () => {
  const open: FileReport = { ...ACCEPTED, verdict: 'incomplete', unchecked: UNCHECKED.slice(1) };
  const run = JSON.parse(
    whole(sarifReporter('1.2.3', OPTIONS), [open, ACCEPTED, { ...open, unchecked: UNCHECKED.slice(1, 2) }]),
  ).runs[0];
  expect(run.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          associatedRule: { id: 'RC001' },
          level: 'warning',
          message: { text: 'RC001 is bij 2 berichten niet gecontroleerd, zonder agb.' },
        },
        {
          associatedRule: { id: 'RC003' },
          level: 'warning',
          message: { text: 'RC003 is bij 1 bericht niet gecontroleerd, zonder agb.' },
        },
      ],
      properties: { herkomst: OPTIONS.herkomst },
    },
  ]);
  const remarks = run.results.map(({ ruleId, message }: { ruleId: string; message: { text: string } }) => [
    ruleId,
    message.text,
  ]);
  expect(remarks).toEqual([
    ['ONVOLLEDIG', 'Niet volledig gecontroleerd. Zonder agb niet gecontroleerd: RC001, RC003.'],
    ['ONVOLLEDIG', 'Niet volledig gecontroleerd. Zonder agb niet gecontroleerd: RC001.'],
  ]);
});

test('what was added up of the first files and of those behind them is that of all', () => {
  const whole = createSummary();
  for (const report of REPORTS) whole.add(report);
  for (let cut = 0; cut <= REPORTS.length; cut++) {
    const both = createSummary();
    for (const reports of [REPORTS.slice(0, cut), REPORTS.slice(cut)]) {
      const part = createSummary();
      for (const report of reports) part.add(report);
      both.addAll(structuredClone(part.result()));
    }
    expect(JSON.stringify(both.result())).toBe(JSON.stringify(whole.result()));
  }
});

describe('pretty', () => {
  const pretty = (options: Partial<ReportOptions>, report: FileReport): string =>
    whole(prettyReporter({ ...OPTIONS, ...options }, explain, undefined), [report]);

  test.each<[FileReport['verdict'], string]>([
    ['accepted', '\u001b[32mgoedgekeurd\u001b[39m'],
    ['rejected', '\u001b[31mafgekeurd\u001b[39m'],
    ['incomplete', '\u001b[33mniet volledig gecontroleerd\u001b[39m: controletype 4 niet gecontroleerd'],
    ['error', '\u001b[35mfout\u001b[39m'],
  ])('the colour of %s', (verdict, word) => {
    expect(pretty({ colour: true, many: false }, { ...ACCEPTED, verdict })).toBe(
      `\u001b[1mmap/goed.xml\u001b[22m: ${word}\n`,
    );
  });

  test('what was not checked takes no more than 80 columns', () => {
    const unchecked = controles.map(({ id: rule, controletype }) => ({
      rule,
      controletype,
      lacks: ['agb', 'uzovi'],
    }));
    const text = pretty({ many: false }, { ...ACCEPTED, file: 'a.xml', verdict: 'incomplete', unchecked });
    const [, ...lines] = text.trimEnd().split('\n');
    expect(lines[0]).toBe('  Zonder agb en uzovi niet gecontroleerd: VC001, VC002, VC003, VC004, VC005,');
    expect(lines.slice(1).every((line) => /^ {4}[A-Z]/.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join(' ').match(/[A-Z]+\d{3}/g)).toEqual(controles.map(({ id }) => id));
  });

  test('the colours of a finding, with its line and value when values were asked for', () => {
    const report: FileReport = {
      ...ACCEPTED,
      verdict: 'rejected',
      findings: [{ ...FINDING, value: 'Jansen\u0085' }],
      errors: [{ message: 'Fout.' }],
      text: '\n  <MutatieFZ a="\u001b[2J\u0085">Jansen',
    };
    expect(pretty({ colour: true, many: false, includeValues: true }, report)).toBe(
      [
        '\u001b[1mmap/goed.xml:2:3\u001b[22m  \u001b[31mVC009\u001b[39m  /Bericht/Verzekerde/MutatieFZ[1]',
        '  Bij een verplaatsing moet MutatieLocatie voorkomen.',
        '  retourcode 8011 (voorlopig): Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
        '  waarde: "Jansen\ufffd"',
        '  \u001b[2m2 | \u001b[22m  <MutatieFZ a="\ufffd[2J\ufffd">Jansen',
        '        \u001b[31m^\u001b[39m',
        '  wat te doen: Neem MutatieLocatie met Zorglocatie op na Mutatiedatum, ook bij een correctie of intrekking.',
        '',
        '\u001b[1mmap/goed.xml\u001b[22m  Fout.',
        '\u001b[1mmap/goed.xml\u001b[22m: \u001b[31mafgekeurd\u001b[39m',
        '',
      ].join('\n'),
    );
  });

  test('the name of a file does nothing to a terminal', () => {
    expect(pretty({ many: false }, { ...ACCEPTED, file: 'a\u001b[2J\n\u0085.xml' })).toBe(
      'a\ufffd[2J\ufffd\ufffd.xml: goedgekeurd\n',
    );
  });

  test('a code that the list does not have is shown without its meaning', () => {
    const finding = { ...FINDING, retourcode: '9999' };
    expect(pretty({ many: false }, { ...ACCEPTED, findings: [finding] })).toContain(
      '\n  retourcode 9999 (voorlopig): \n  wat te doen: ',
    );
  });

  test.each<[boolean, boolean, string]>([
    [false, false, 'map/goed.xml: goedgekeurd\n'],
    [
      false,
      true,
      '\n1 berichten: 1 goedgekeurd, 0 afgekeurd (waarvan 0 onleesbaar), 0 niet volledig gecontroleerd, 0 fout\n',
    ],
    [true, false, ''],
    [true, true, ''],
  ])('what is accepted, when quiet is %s and many is %s', (quiet, many, expected) => {
    expect(pretty({ quiet, many }, ACCEPTED)).toBe(expected);
  });
});
