import { fragment } from 'xmlbuilder2';
import type { Finding } from '../../index.ts';
import { NOT_IN_XML } from '../../schema/index.ts';
import type { FileReport, ReportOptions, TextReporter } from './file-report.ts';
import { WORDS } from './words.ts';

/**
 * A report in the XML of JUnit: one testsuite for each file, with a testcase for each finding, or one that passes, one that
 * passes and tells of it for each waarschuwing, and one that is skipped for each control that could not be run, or was not
 * by choice, and for each finding that a baseline knows. No two testcases of a file have one name. By what it was judged
 * stands in the properties of the testsuite.
 */
export function junitReporter(options: ReportOptions): TextReporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fz825">\n',
    file: (report) => `${suite(report, options)}\n`,
    between: '',
    end: () => '</testsuites>\n',
  };
}

function suite(report: FileReport, { herkomst, taal, aanpassingen }: ReportOptions): string {
  const {
    file,
    verdict,
    findings,
    waarschuwingen,
    errors,
    unchecked,
    uitgezet = [],
    bekend = [],
    uitKeuze = false,
  } = report;
  const words = WORDS[taal];
  // What was not checked by choice alone is no fault: it is skipped.
  const incomplete = verdict === 'incomplete' && !uitKeuze ? 1 : 0;
  const skipped = unchecked.length + uitgezet.length + bekend.length;
  const failing = findings.length + errors.length + incomplete;
  // What is accepted has one testcase that says so.
  const passing = verdict === 'accepted' ? 1 : 0;
  const tests = failing + passing + waarschuwingen.length + skipped;
  const ele = fragment().ele('testsuite', {
    name: clean(file),
    tests,
    failures: findings.length,
    errors: errors.length + incomplete,
    skipped,
  });
  const properties = ele.ele('properties');
  for (const [name, value] of Object.entries(herkomst ?? {}))
    properties.ele('property', { name: `herkomst.${name}`, value: clean(String(value)) });
  for (const { rule, ernst, reden } of aanpassingen)
    properties.ele('property', { name: `aanpassing.${rule}`, value: clean(`${ernst}: ${reden}`) });
  const names = new Map<string, number>();
  const testcase = (name: string) => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    const unique = count === 1 ? name : `${name} (${count})`;
    return ele.ele('testcase', { name: clean(unique), classname: clean(file) });
  };
  for (const finding of findings) {
    const { rule, message } = finding;
    testcase(`${rule} ${finding.path}`)
      .ele('failure', { type: rule, message: clean(message) })
      .txt(detail(finding, taal));
  }
  for (const { message } of errors)
    testcase(words.fout).ele('error', { type: 'error', message: clean(message) });
  if (incomplete > 0)
    testcase(words.volledig).ele('error', { type: 'incomplete', message: words.nietVolledig });
  if (verdict === 'accepted') testcase(words.verdicts.accepted);
  for (const each of waarschuwingen)
    testcase(`${each.rule} ${each.path}`)
      .ele('system-out')
      .txt(clean(`${words.waarschuwing}: ${each.message}\n${detail(each, taal)}`.trim()));
  for (const { rule, lacks } of unchecked)
    testcase(rule).ele('skipped', { message: clean(words.overgeslagen(lacks.join(words.en))) });
  for (const { rule, reden } of uitgezet)
    testcase(rule).ele('skipped', { message: clean(words.uitgezet(rule, reden)) });
  for (const { rule, path, message } of bekend)
    testcase(`${rule} ${path}`).ele('skipped', { message: clean(`${words.bekendHier(1)}. ${message}`) });
  return ele.end({ prettyPrint: true });
}

function detail(
  { retourcode, voorlopig, line, column, value }: Finding,
  taal: ReportOptions['taal'],
): string {
  const words = WORDS[taal];
  const lines = [
    ...(line === null ? [] : [`${words.regel} ${line}:${column}`]),
    ...(retourcode === null ? [] : [`retourcode ${retourcode}${voorlopig ? ` (${words.voorlopig})` : ''}`]),
    ...(value === undefined ? [] : [`${words.waarde}: ${JSON.stringify(value)}`]),
  ];
  return clean(lines.join('\n'));
}

/** What XML cannot hold is replaced, and `&` escaped, which xmlbuilder2 leaves as it is before a name. */
function clean(text: string): string {
  return text.replace(new RegExp(NOT_IN_XML, 'gu'), '\ufffd').replaceAll('&', '&amp;');
}
