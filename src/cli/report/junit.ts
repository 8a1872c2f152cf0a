import { fragment } from 'xmlbuilder2';
import type { Finding } from '../../index.ts';
import { NOT_IN_XML } from '../../schema/index.ts';
import type { FileReport, Reporter, ReportOptions } from './file-report.ts';

/**
 * A report in the XML of JUnit: one testsuite for each file, with a testcase for each finding, or one that passes, one that
 * passes and tells of it for each waarschuwing, and one that is skipped for each control that could not be run. By what it
 * was judged stands in the properties of the testsuite.
 */
export function junitReporter({ herkomst }: ReportOptions): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fz825">\n',
    file: (report) => `${suite(report, herkomst)}\n`,
    between: '',
    end: () => '</testsuites>\n',
  };
}

function suite(
  { file, verdict, findings, waarschuwingen, errors, unchecked }: FileReport,
  herkomst: ReportOptions['herkomst'],
): string {
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
      .txt(detail(finding));
  }
  for (const { message } of errors) testcase('fout').ele('error', { type: 'error', message: clean(message) });
  if (incomplete > 0)
    testcase('volledig').ele('error', { type: 'incomplete', message: 'Niet volledig gecontroleerd.' });
  if (verdict === 'accepted') testcase('goedgekeurd');
  for (const each of waarschuwingen)
    testcase(`${each.rule} ${each.path}`)
      .ele('system-out')
      .txt(clean(`waarschuwing: ${each.message}\n${detail(each)}`.trim()));
  for (const { rule, lacks } of unchecked)
    testcase(rule).ele('skipped', { message: clean(`Niet gecontroleerd zonder ${lacks.join(' en ')}.`) });
  return ele.end({ prettyPrint: true });
}

function detail({ retourcode, voorlopig, line, column, value }: Finding): string {
  const lines = [
    ...(line === null ? [] : [`regel ${line}:${column}`]),
    ...(retourcode === null ? [] : [`retourcode ${retourcode}${voorlopig ? ' (voorlopig)' : ''}`]),
    ...(value === undefined ? [] : [`waarde: ${JSON.stringify(value)}`]),
  ];
  return clean(lines.join('\n'));
}

/** What XML cannot hold is replaced, and `&` escaped, which xmlbuilder2 leaves as it is before a name. */
function clean(text: string): string {
  return text.replace(new RegExp(NOT_IN_XML, 'gu'), '\ufffd').replaceAll('&', '&amp;');
}
