import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../index.ts';
import { type RuleDescription, rules } from '../rules.ts';
import type { FileReport, Reporter } from './file-report.ts';

const FOUT = 'FOUT';
const ONVOLLEDIG = 'ONVOLLEDIG';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A report in SARIF 2.1.0: the controls as rules, the findings as results. */
export function sarifReporter(version: string): Reporter {
  let first = true;
  const driver = {
    name: 'fz825',
    version,
    informationUri: 'https://www.npmjs.com/package/fz825',
    rules: [
      ...rules.map(describe),
      {
        id: FOUT,
        shortDescription: { text: 'Een bestand kon niet worden gelezen, of een controle niet uitgevoerd.' },
      },
      { id: ONVOLLEDIG, shortDescription: { text: 'Niet alles wat gevraagd is, kon worden gecontroleerd.' } },
    ],
  };
  return {
    start: () =>
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings, errors, verdict }: FileReport) => {
      const results = [
        ...findings.map((finding) => result(file, finding)),
        ...errors.map(({ message }) => remark(file, FOUT, message)),
        ...(verdict === 'incomplete' ? [remark(file, ONVOLLEDIG, 'Niet volledig gecontroleerd.')] : []),
      ];
      if (results.length === 0) return '';
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + results.map((each) => JSON.stringify(each)).join(',\n');
    },
    end: ({ error }) => `\n],"invocations":[{"executionSuccessful":${error === 0}}]}]}\n`,
  };
}

function describe({ id, text, source, retourcode, voorlopig, controletype }: RuleDescription): unknown {
  const code = retourcode === null ? '' : ` Retourcode ${retourcode}${voorlopig ? ' (voorlopig)' : ''}.`;
  return {
    id,
    shortDescription: { text },
    help: { text: `${text} Bron: ${source}.${code}` },
    defaultConfiguration: { level: 'error' },
    properties: { controletype, retourcode, voorlopig, source },
  };
}

/** A result; what is undefined is left out of the JSON. */
function result(file: string, finding: Finding): unknown {
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
    level: 'error',
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
function remark(file: string, ruleId: string, text: string): unknown {
  return {
    ruleId,
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
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
