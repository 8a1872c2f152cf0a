import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { en } from '../../entries/taal/en.ts';
import { explain } from '../../entries/uitleg.ts';
import type { Finding } from '../../index.ts';
import { type RuleDescription, rules } from '../rules.ts';
import type { TaalNaam } from '../taal.ts';
import { describeUnchecked } from './describe-unchecked.ts';
import type { FileReport, Reporter, ReportOptions, Unchecked } from './file-report.ts';
import { WORDS } from './words.ts';

const FOUT = 'FOUT';
const ONVOLLEDIG = 'ONVOLLEDIG';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * A report in SARIF 2.1.0: the controls as rules, the findings and, of level warning, the waarschuwingen as results, and a
 * notification for each control that could not be run; by what was judged stands with the invocation. What is told is in
 * the language of the run; what each rule means stands in both.
 */
export function sarifReporter(version: string, { herkomst, taal }: ReportOptions): Reporter {
  const words = WORDS[taal];
  const driver = {
    name: 'fz825',
    version,
    informationUri: 'https://www.npmjs.com/package/fz825',
    language: taal,
    rules: [
      ...rules.map((rule) => describe(rule, taal)),
      { id: FOUT, shortDescription: { text: words.gezakt } },
      { id: ONVOLLEDIG, shortDescription: { text: words.nietAlles } },
    ],
  };
  return {
    start: () =>
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings, waarschuwingen, errors, unchecked, verdict }: FileReport) => {
      const isIncomplete = verdict === 'incomplete';
      const open = [words.nietVolledig, ...describeUnchecked(unchecked, taal)].join(' ');
      const results = [
        ...findings.map((finding) => result(file, finding, 'error')),
        ...waarschuwingen.map((each) => result(file, each, 'warning')),
        ...errors.map(({ message }) => remark(file, FOUT, message)),
        ...(isIncomplete || unchecked.length > 0
          ? [remark(file, ONVOLLEDIG, open, isIncomplete ? 'error' : 'warning')]
          : []),
      ];
      return results.length === 0 ? '' : `\n${results.map((each) => JSON.stringify(each)).join(',\n')}`;
    },
    between: ',',
    end: ({ error, unchecked }) => {
      const toolExecutionNotifications = unchecked.map((each) => notification(each, taal));
      const invocation = {
        executionSuccessful: error === 0,
        ...(toolExecutionNotifications.length === 0 ? undefined : { toolExecutionNotifications }),
        properties: { herkomst },
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function describe(rule: RuleDescription, taal: TaalNaam): unknown {
  const words = WORDS[taal];
  const texts = {
    nl: rule.text,
    en: en.controles[rule.id] ?? `${explain({ rule: rule.id }, { taal: en }).titel}.`,
  };
  const text = texts[taal];
  const { id, source, retourcode, voorlopig, controletype, ernst } = rule;
  const code =
    retourcode === null ? '' : ` Retourcode ${retourcode}${voorlopig ? ` (${words.voorlopig})` : ''}.`;
  return {
    id,
    shortDescription: { text },
    help: { text: `${text} ${words.bron}: ${source}.${code}` },
    defaultConfiguration: { level: ernst === 'waarschuwing' ? 'warning' : 'error' },
    properties: { controletype, retourcode, voorlopig, source, shortDescription: texts },
  };
}

/** A result; what is undefined is left out of the JSON. */
function result(file: string, finding: Finding, level: 'error' | 'warning'): unknown {
  const {
    rule: id,
    retourcode,
    voorlopig,
    berichtklasse,
    controletype,
    path,
    line,
    column,
    message,
    value,
  } = finding;
  const region = line === null ? undefined : { startLine: line, startColumn: column ?? undefined };
  const index = rules.findIndex((each) => each.id === id);
  return {
    ruleId: id,
    ruleIndex: index === -1 ? undefined : index,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region,
        },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
    properties: {
      controletype,
      retourcode,
      voorlopig,
      berichtklasse,
      value,
    },
  };
}

/** What is no finding in the message, but may not go unnoticed. */
function remark(file: string, ruleId: string, text: string, level: 'error' | 'warning' = 'error'): unknown {
  return {
    ruleId,
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/** Tells on how many messages a control could not be run. */
function notification({ rule: id, lacks, count }: Unchecked, taal: TaalNaam): unknown {
  return {
    associatedRule: { id },
    level: 'warning',
    message: {
      text: WORDS[taal].nietBij(id, count, lacks),
    },
  };
}

/** A relative path as a relative reference, an absolute one as a file URL. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return encodeURI(file.replaceAll(sep, '/'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')
    .replaceAll(':', '%3A');
}
