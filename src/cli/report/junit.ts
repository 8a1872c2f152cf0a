import { fragment } from 'xmlbuilder2';
import type { Finding } from '../../index.ts';
import { NOT_IN_XML } from '../../schema/index.ts';
import type { FileReport, Reporter, ReportOptions } from './file-report.ts';
import { WORDS } from './words.ts';

/**
 * A report in the XML of JUnit: one testsuite for each file, with a testcase for each finding, or one that passes, one that
 * passes and tells of it for each waarschuwing, and one that is skipped for each control that could not be run. By what it
 * was judged stands in the properties of the testsuite.
 */
export function junitReporter(options: ReportOptions): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fz825">\n',
    file: (report) => `${suite(report, options)}\n`,
    between: '',
    end: () => '</testsuites>\n',
  };
}

function suite(
  { file, verdict, findings, waarschuwingen, errors, unchecked }: FileReport,
  { herkomst, taal }: ReportOptions,
): string {
  const words = WORDS[taal];
  const incomplete = verdict === 'incomplete' ? 1 : 0;
  // What is accepted or incomplete has neither, and one testcase that says so.
  const tests = Math.max(1, findings.length + errors.length) + waarschuwingen.length + unchecked.length;
  const ele = fragment().ele('testsuite', {
    name: clean(file),
    tests,
    failures: findings.length,
    errors: errors.length + incomplete,
    skipped: unchecked.length,
  });
  const properties = ele.ele('properties');
  for (const [name, value] of Object.entries(herkomst ?? {}))
    properties.ele('property', { name: `herkomst.${name}`, value: clean(String(value)) });
  const testcase = (name: string) => ele.ele('testcase', { name: clean(name), classname: clean(file) });
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
