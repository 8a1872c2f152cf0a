import { compileSchema, type MessageSchema } from '../../entries/schema.ts';
import type { Controletype } from '../../finding/index.ts';
import type { Verdict } from '../../index.ts';
import { type Command, command } from '../command.ts';
import { JUDGE_OPTIONS, readContext, readText } from '../context.ts';
import { describeIoError } from '../files/describe-io-error.ts';
import { describePassedOver, listInputs } from '../files/list-inputs.ts';
import { readInputs } from '../files/read-inputs.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { openWholeFile } from '../files/whole-file.ts';
import { EXIT, type Target, UsageError } from '../io.ts';
import { judgeFile } from '../judge-file.ts';
import { printable } from '../printable.ts';
import { createProgress } from '../progress.ts';
import { countWarnings } from '../report/count-warnings.ts';
import { createSummary, type Reporter, type ReportOptions } from '../report/file-report.ts';
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
    quiet: { type: 'boolean', help: 'toont alleen wat niet is goedgekeurd, en geen waarschuwingen' },
    'max-warnings': {
      type: 'string',
      value: 'AANTAL',
      help: 'keurt meer waarschuwingen dan dit samen af; standaard geen grens',
    },
  },
  notes:
    'Een map wordt doorzocht op *.xml. Met - wordt gelezen van stdin.\nExitcode 0: alles goedgekeurd. 1: iets afgekeurd, niet volledig gecontroleerd, of te veel waarschuwingen. 2: gebruik of bestand. 3: interne fout.',
  run: async (values, paths, io) => {
    if (paths.filter((path) => path === '-').length > 1)
      throw new UsageError('stdin kan maar één keer worden gelezen.');
    if (paths.length === 0) throw new UsageError('Welk bestand? Geef een bestand, een map, of - voor stdin.');
    const { format = 'pretty', output, quiet = false } = values;
    const includeValues = values['include-values'] ?? false;
    const controletype = Number(values.controletype ?? 3) as Controletype;
    const most = readMost(values['max-warnings']);
    const context = await readContext(values, io);
    const schema = values.schema === undefined ? undefined : await readSchema(values.schema);
    const { inputs, passedOver, isMany: many } = await listInputs(paths, io.stdin);
    const told = describePassedOver(passedOver);
    if (told !== undefined) await io.stderr.write(`fz825: ${told}.\n`);
    if (inputs.length === 0)
      throw new UsageError('er is geen bericht (*.xml) gevonden; niets is gecontroleerd.');
    await requireOtherFile(output ?? io.stdout, [
      ...inputs,
      ...(await identifyAll([values.bronnen, values.schema])),
    ]);
    const file = output === undefined ? undefined : await openWholeFile(output);
    const target: Target = file ?? io.stdout;
    const reporter = (REPORTERS[format] ?? prettyReporter)({
      includeValues,
      quiet,
      many,
      colour: file === undefined && io.stdout.hasColours,
      controletype,
    });
    const isBarWanted = !(file === undefined && io.stdout.isTerminal && format !== 'pretty');
    const progress =
      many && !quiet && io.stderr.isTerminal && isBarWanted
        ? createProgress(io.stderr.stream, inputs.length)
        : undefined;
    const summary = createSummary();
    let exit: number = EXIT.accepted;
    try {
      await target.write(reporter.start());
      for await (const input of readInputs(inputs)) {
        const report = judgeFile(input, { ...context, controletype, includeValues }, schema);
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
      const result = summary.result();
      await target.write(reporter.end(result));
      await file?.keep();
      if (result.waarschuwingen > most) {
        await io.stderr.write(
          `fz825: ${countWarnings(result.waarschuwingen)}, meer dan --max-warnings ${most}.\n`,
        );
        exit = Math.max(exit, EXIT.rejected);
      }
    } finally {
      // A bar that is left would keep the program from ending.
      progress?.remove();
      await file?.drop();
    }
    return exit;
  },
});

/** How many waarschuwingen there may be. */
function readMost(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError('--max-warnings moet een geheel getal vanaf 0 zijn.');
  return Number(given);
}

const EXIT_OF: Readonly<Record<Verdict, number>> = {
  accepted: EXIT.accepted,
  rejected: EXIT.rejected,
  incomplete: EXIT.rejected,
  error: EXIT.internal,
};

async function readSchema(path: string): Promise<MessageSchema> {
  const compiled = compileSchema(await readText(path));
  if (compiled.ok) return compiled.schema;
  const lines = compiled.findings.map(({ line, column, message }) => `  regel ${line}:${column}: ${message}`);
  throw new UsageError(`${printable(path)}: deze XSD kan niet worden gebruikt.\n${lines.join('\n')}`);
}
