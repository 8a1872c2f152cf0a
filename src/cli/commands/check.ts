import { open } from 'node:fs/promises';
import { createControleSteps } from '../../check/index.ts';
import { compileSchema, type MessageSchema, validateStructure } from '../../entries/schema.ts';
import { type Controletype, isNonEmpty } from '../../finding/index.ts';
import { type Reading, read, runSteps, structure } from '../../gate/index.ts';
import { assessBericht, parseBericht, type Verdict } from '../../index.ts';
import { type Command, command } from '../command.ts';
import { JUDGE_OPTIONS, readBytes, readContext } from '../context.ts';
import { countInputs, describeIoError, isMany, listInputs, type ReadInput, readInputs } from '../files.ts';
import { EXIT, type Target, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { createProgress } from '../progress.ts';
import { createSummary, type FileReport, type Reporter, type ReportOptions } from '../report/file-report.ts';
import { githubReporter } from '../report/github.ts';
import { jsonReporter } from '../report/json.ts';
import { junitReporter } from '../report/junit.ts';
import { prettyReporter } from '../report/pretty.ts';
import { sarifReporter } from '../report/sarif.ts';
import { VERSION } from '../version.ts';

const REPORTERS: Readonly<Record<string, (options: ReportOptions) => Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
  junit: junitReporter,
  sarif: () => sarifReporter(VERSION),
  github: githubReporter,
};

export const check: Command = command({
  name: 'check',
  summary: 'controleert berichten',
  usage: '<bestand | map | -> …',
  options: {
    controletype: {
      type: 'string',
      value: '1..5',
      choices: ['1', '2', '3', '4', '5'],
      help: 'tot en met welk controletype; standaard 3',
    },
    ...JUDGE_OPTIONS,
    schema: {
      type: 'string',
      value: 'BESTAND',
      help: 'XSD voor controletype 2, in plaats van de reconstructie',
    },
    format: {
      type: 'string',
      value: 'VORM',
      choices: Object.keys(REPORTERS),
      help: 'pretty, json, junit, sarif of github; standaard pretty',
    },
    output: { type: 'string', value: 'BESTAND', help: 'schrijft het verslag in een bestand' },
    'include-values': { type: 'boolean', help: 'toont ook waarden uit het bericht: persoonsgegevens' },
    quiet: { type: 'boolean', help: 'toont alleen wat niet is goedgekeurd' },
  },
  notes:
    'Een map wordt doorzocht op *.xml. Met - wordt gelezen van stdin.\nExitcode 0: alles goedgekeurd. 1: iets afgekeurd of niet volledig gecontroleerd. 2: gebruik of bestand. 3: interne fout.',
  run: async (values, paths, io) => {
    if (paths.filter((path) => path === '-').length > 1)
      throw new UsageError('stdin kan maar één keer worden gelezen.');
    if (paths.length === 0) throw new UsageError('Welk bestand? Geef een bestand, een map, of - voor stdin.');
    const { format = 'pretty', output, quiet = false } = values;
    const includeValues = values['include-values'] ?? false;
    const controletype = Number(values.controletype ?? 3) as Controletype;
    const context = await readContext(values, io);
    const schema = values.schema === undefined ? undefined : await readSchema(values.schema);
    const many = await isMany(paths);
    const target = output === undefined ? io.stdout : await openOutput(output);
    const reporter = (REPORTERS[format] ?? prettyReporter)({
      includeValues,
      quiet,
      many,
      colour: target.hasColours,
      controletype,
    });
    const progress =
      many &&
      !quiet &&
      io.stderr.isTerminal &&
      !(output === undefined && io.stdout.isTerminal && format !== 'pretty')
        ? createProgress(io.stderr.stream, await countInputs(paths))
        : undefined;
    const summary = createSummary();
    let exit: number = EXIT.accepted;
    try {
      await target.write(reporter.start());
      for await (const input of readInputs(listInputs(paths, io.stdin))) {
        const report = judge(input, { ...context, controletype, includeValues }, schema);
        summary.add(report);
        const text = reporter.file(report);
        if (text !== '') {
          progress?.remove();
          await target.write(text);
        }
        if ('error' in input) {
          exit = Math.max(exit, EXIT.usage);
          await io.stderr.write(`fz825: ${printable(input.name)}: ${describeIoError(input.error)}.\n`);
        } else exit = Math.max(exit, EXIT_OF[report.verdict]);
        progress?.advance();
      }
      progress?.remove();
      await target.write(reporter.end(summary.result()));
    } finally {
      // A bar that is left would keep the program from ending.
      progress?.remove();
      await target.close?.();
    }
    return exit;
  },
});

type AssessOptions = Parameters<typeof assessBericht>[1] & { readonly controletype: Controletype };

const EXIT_OF: Readonly<Record<Verdict, number>> = {
  accepted: EXIT.accepted,
  rejected: EXIT.rejected,
  incomplete: EXIT.rejected,
  error: EXIT.internal,
};

const UNCHECKED = { 1: 'unchecked', 2: 'unchecked', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' } as const;

function judge(input: ReadInput, options: AssessOptions, schema: MessageSchema | undefined): FileReport {
  const { name: file } = input;
  if ('error' in input) {
    const message = `Het bestand kon niet worden gelezen: ${describeIoError(input.error)}.`;
    return {
      file,
      verdict: 'error',
      controletypes: UNCHECKED,
      findings: [],
      errors: [{ message }],
      text: undefined,
    };
  }
  const { verdict, controletypes, findings, errors } = assess(input.bytes, options, schema);
  const text = findings.length === 0 ? undefined : decode(input.bytes);
  return { file, verdict, controletypes, findings, errors, text };
}

type Judged = Pick<FileReport, 'verdict' | 'controletypes' | 'findings' | 'errors'>;

/**
 * With an XSD of the caller controletype 1 and 2 are judged by that alone. The controls can then be run on a message that
 * our own schema accepts too; on any other they are unchecked.
 */
function assess(bytes: Uint8Array, options: AssessOptions, schema: MessageSchema | undefined): Judged {
  if (schema === undefined) return assessBericht(bytes, options);
  const findings = validateStructure(bytes, schema, options);
  const reading: Reading = isNonEmpty(findings) ? { ok: false, findings } : { ok: true };
  const { verband, referentie, lcb } = createControleSteps(parseBericht(bytes, options), options, options);
  return runSteps(
    [read(reading), structure(reading), verband, referentie, lcb],
    options.controletype,
    options,
  );
}

/**
 * The text of a message in UTF-8, without the byte order mark, which no column counts; none for another encoding, which
 * then gives a report without lines.
 */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readSchema(path: string): Promise<MessageSchema> {
  const compiled = compileSchema(new TextDecoder().decode(await readBytes(path)));
  if (compiled.ok) return compiled.schema;
  const lines = compiled.findings.map(({ line, column, message }) => `  regel ${line}:${column}: ${message}`);
  throw new UsageError(`${path}: deze XSD kan niet worden gebruikt.\n${lines.join('\n')}`);
}

async function openOutput(path: string): Promise<Target> {
  const telling = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new UsageError(`${path}: ${describeIoError(error)}.`);
    });
  const file = await telling(open(path, 'w'));
  return {
    hasColours: false,
    write: (text) => telling(file.writeFile(text)),
    close: () => telling(file.close()),
  };
}
