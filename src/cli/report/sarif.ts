import type { Finding } from '../../index.ts';
import { describeUnchecked } from './describe-unchecked.ts';
import {
  type FileReport,
  type ReportOptions,
  type Result,
  type ResultReporter,
  type Unchecked,
  WARNING,
} from './file-report.ts';
import { createFingerprints } from './fingerprints.ts';
import { uriOf } from './place.ts';
import { createRegions } from './region.ts';
import { FOUT, indexOfRule, ONVOLLEDIG, sarifRules } from './sarif-rules.ts';
import { WORDS } from './words.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** GitHub refuses a run of more results than this. */
const MOST = 25_000;

/**
 * A report in SARIF 2.1.0, as GitHub takes it for code scanning: the controls as rules, the findings and, of level warning,
 * the waarschuwingen as results, and a notification for each control that could not be run; by what was judged stands with
 * the invocation. What is told is in the language of the run; what each rule means stands in both.
 */
export function sarifReporter(version: string, options: ReportOptions): ResultReporter {
  const { herkomst, taal, aanpassingen, hasBaseline } = options;
  const words = WORDS[taal];
  return {
    start: () => {
      const driver = {
        name: 'fz825',
        version,
        informationUri: 'https://www.npmjs.com/package/fz825',
        language: taal,
        rules: sarifRules(taal),
      };
      // What stands before the last slash is the category by which GitHub tells one analysis from another.
      const begin = {
        tool: { driver },
        automationDetails: { id: 'fz825/check/', description: { text: words.analyse } },
        columnKind: 'utf16CodeUnits',
      };
      return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${JSON.stringify(begin).slice(0, -1)},"results":[`;
    },
    results: (report) => resultsOf(report, options),
    between: ',',
    most: MOST,
    end: ({ error, unchecked, bekend }, left) => {
      const toolExecutionNotifications = [
        ...unchecked.map((each) => notification(words.nietBij(each.rule, each.count, each.lacks), each)),
        ...(left.errors + left.warnings > 0 ? [notification(words.weggelaten(left))] : []),
        ...(hasBaseline ? [notification(words.bekend(bekend), undefined, 'note')] : []),
      ];
      const invocation = {
        executionSuccessful: error === 0,
        ...(toolExecutionNotifications.length === 0 ? undefined : { toolExecutionNotifications }),
        ...(aanpassingen.length === 0
          ? undefined
          : {
              ruleConfigurationOverrides: aanpassingen.map(({ rule, ernst, reden }) => ({
                descriptor: { id: rule, index: indexOfRule(rule) },
                configuration: ernst === 'uit' ? { enabled: false } : { level: 'warning' },
                properties: { reden },
              })),
            }),
        properties: { herkomst, ...(left.errors + left.warnings > 0 ? { weggelaten: left } : undefined) },
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

type Level = 'error' | 'warning' | 'note';

const RANKS: Readonly<Record<Level, number>> = { error: 0, warning: WARNING, note: WARNING + 1 };

function resultsOf(report: FileReport, { taal, hasBaseline }: ReportOptions): readonly Result[] {
  const {
    file,
    findings,
    waarschuwingen,
    errors,
    unchecked,
    uitgezet = [],
    uitKeuze = false,
    bekend = [],
    verdict,
  } = report;
  const words = WORDS[taal];
  const uri = uriOf(file);
  const fingerprint = createFingerprints(file);
  const regionOf = createRegions(report.text);

  function result(level: Level, found: Found, more: object = {}): Result {
    const { rule, path, line, column, message } = found;
    const index = indexOfRule(rule);
    const digest = fingerprint(found);
    const written = {
      ruleId: rule,
      // What is undefined is left out of the JSON.
      ruleIndex: index === -1 ? undefined : index,
      level,
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri }, region: regionOf(line, column) },
          logicalLocations: path === undefined ? undefined : [{ fullyQualifiedName: path }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: digest, 'fz825/v1': digest },
      ...more,
    };
    return { rank: RANKS[level], text: `\n${JSON.stringify(written)}` };
  }

  const isNew = hasBaseline ? { baselineState: 'new' } : undefined;
  const known = { baselineState: 'unchanged', suppressions: [{ kind: 'external', status: 'accepted' }] };
  const isIncomplete = verdict === 'incomplete' && !uitKeuze;
  const open = [
    words.nietVolledig,
    ...describeUnchecked(unchecked, taal),
    ...uitgezet.map(({ rule, reden }) => words.uitgezet(rule, reden)),
  ];
  return [
    ...findings.map((each) => result('error', each, { ...isNew, ...propertiesOf(each) })),
    ...waarschuwingen.map((each) => result('warning', each, { ...isNew, ...propertiesOf(each) })),
    ...bekend.map((each) => result('note', each, { ...known, ...propertiesOf(each) })),
    ...errors.map(({ message }) => result('error', remark(FOUT, message))),
    ...(isIncomplete || unchecked.length > 0
      ? [result(isIncomplete ? 'error' : 'warning', remark(ONVOLLEDIG, open.join(' ')))]
      : uitgezet.length > 0
        ? [result('note', remark(ONVOLLEDIG, open.slice(1).join(' ')))]
        : []),
  ];
}

type Found = Pick<Finding, 'rule' | 'line' | 'column' | 'message'> & { readonly path: string };

/** What is no finding in the message, but may not go unnoticed. */
function remark(rule: string, message: string): Found {
  return { rule, path: '/', line: null, column: null, message };
}

function propertiesOf({ controletype, retourcode, voorlopig, berichtklasse, value }: Finding): object {
  return { properties: { controletype, retourcode, voorlopig, berichtklasse, value } };
}

/** Tells what is not in the results. */
function notification(text: string, about?: Unchecked, level: Level = 'warning'): unknown {
  return {
    ...(about === undefined ? undefined : { associatedRule: { id: about.rule } }),
    level,
    message: { text },
  };
}
