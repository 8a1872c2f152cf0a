import type { Herkomst } from '../../check/index.ts';
import type { Lezer } from '../../entries/uitleg.ts';
import type { Controletype } from '../../finding/index.ts';
import type { HerkomstInvoer } from '../../herkomst/index.ts';
import type { Options, Values } from '../args.ts';
import { type Command, command } from '../command.ts';
import { readContext, readText } from '../context.ts';
import { describePassedOver, listInputs } from '../files/list-inputs.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import type { BronnenFile } from '../files/read-bronnen-file.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { unusableXsd } from '../files/unusable-xsd.ts';
import { openWholeFile } from '../files/whole-file.ts';
import { EXIT, type Io, type Target, UsageError } from '../io.ts';
import type { Assignment } from '../judge/assignment.ts';
import type { Judge, Outcome } from '../judge/create-judge.ts';
import { FileFaultError } from '../judge/file-fault.ts';
import { judgeAll } from '../judge/judge-all.ts';
import { readWorkers, WORKERS_OPTION, workersFor } from '../judge/workers.ts';
import { JUDGE_OPTIONS, PROFIEL_OPTION, TAAL_OPTION, VOOR_OPTION } from '../judge-options.ts';
import { createSummary } from '../report/file-report.ts';
import { FORMATS, type Format, loadReporter } from '../report/reporters.ts';
import { WORDS } from '../report/words.ts';
import { taalNaam } from '../taal.ts';

const OPTIONS = {
  controletype: {
    type: 'string',
    value: '1..5',
    choices: ['1', '2', '3', '4', '5'],
    help: 'tot en met welk controletype; standaard 3',
  },
  ...JUDGE_OPTIONS,
  ...PROFIEL_OPTION,
  schema: {
    type: 'string',
    value: 'BESTAND',
    help: 'XSD voor controletype 2, in plaats van de reconstructie',
  },
  format: {
    type: 'string',
    value: 'VORM',
    choices: FORMATS,
    help: 'pretty, json, junit, sarif of github; standaard pretty',
  },
  output: { type: 'string', value: 'BESTAND', help: 'schrijft het verslag in een bestand' },
  'include-values': { type: 'boolean', help: 'toont ook waarden uit het bericht: persoonsgegevens' },
  quiet: { type: 'boolean', help: 'toont alleen wat niet is goedgekeurd, en geen waarschuwingen' },
  verbose: { type: 'boolean', help: 'toont bij elke bevinding de hele uitleg' },
  ...VOOR_OPTION,
  ...TAAL_OPTION,
  fix: {
    type: 'boolean',
    help: 'schrijft ernaast wat zeker te herstellen is, in bericht.fixed.xml; nooit datums, verwijzingen of locaties',
  },
  'fix-dry-run': { type: 'boolean', help: 'toont wat --fix zou veranderen, en schrijft niets' },
  'max-warnings': {
    type: 'string',
    value: 'AANTAL',
    help: 'keurt meer waarschuwingen dan dit samen af; standaard geen grens',
  },
  ...WORKERS_OPTION,
} as const satisfies Options;

export const check: Command = command({
  name: 'check',
  usage: '<bestand | map | -> …',
  options: OPTIONS,
  notes:
    'Een map wordt doorzocht op *.xml. Met - wordt gelezen van stdin.\nExitcode 0: alles goedgekeurd. 1: iets afgekeurd, niet volledig gecontroleerd, of te veel waarschuwingen. 2: gebruik of bestand. 3: interne fout.',
  run: async (values, paths, io) => {
    if (paths.filter((path) => path === '-').length > 1)
      throw new UsageError('stdin kan maar één keer worden gelezen.');
    if (paths.length === 0) throw new UsageError('Welk bestand? Geef een bestand, een map, of - voor stdin.');
    const { output, quiet = false } = values;
    const format = (values.format ?? 'pretty') as Format;
    const includeValues = values['include-values'] ?? false;
    const controletype = Number(values.controletype ?? 3) as Controletype;
    const voor = (values.voor ?? 'ontwikkelaar') as Lezer;
    const verbose = values.verbose ?? false;
    const taal = taalNaam(values.taal);
    const most = readMost(values['max-warnings']);
    const asked = readWorkers(values.workers);
    const context = readContext(values, io);
    const read = values.bronnen === undefined ? undefined : await readBronnen(values.bronnen, io);
    if (values.schema !== undefined && values.profiel !== undefined)
      throw new UsageError('Geef --schema of --profiel: een profiel heeft zijn eigen XSD’s.');
    const xsd = values.schema === undefined ? undefined : await readXsd(values.schema);
    const { fix = false, 'fix-dry-run': dryRun = false } = values;
    requireFixable(values);
    const bound = await loadProfiel(values.profiel, io);
    const profiel = bound?.file;
    const { inputs, passedOver, isMany: many } = await listInputs(paths, io.stdin);
    const told = describePassedOver(passedOver);
    if (told !== undefined) await io.stderr.write(`fz825: ${told}.\n`);
    if (inputs.length === 0)
      throw new UsageError('er is geen bericht (*.xml) gevonden; niets is gecontroleerd.');
    await requireOtherFile(output ?? io.stdout, [
      ...inputs,
      ...(await identifyAll([values.bronnen, values.schema, ...(profiel?.paths ?? [])])),
    ]);
    const file = output === undefined ? undefined : await openWholeFile(output);
    const isBarWanted = !(file === undefined && io.stdout.isTerminal && format !== 'pretty');
    const hasBar = many && !quiet && io.stderr.isTerminal && isBarWanted;
    const colour = file === undefined && io.stdout.hasColours;
    const schemas = bound?.api.schemas;
    const herkomst = TELLS_HERKOMST.has(format)
      ? await readHerkomst({ ...context, bronnen: read?.bronnen ?? {}, schemas }, xsd)
      : undefined;
    const assignment: Assignment = {
      ...context,
      controletype,
      gegevens: read?.gegevens,
      xsd,
      profiel: profiel === undefined ? undefined : { text: profiel.text, schemas: profiel.schemas },
      format,
      report: { includeValues, quiet, many, colour, controletype, taal, voor, verbose, herkomst },
      apart: hasBar,
    };
    let exit: number;
    let warnings: number;
    try {
      const place = { program: io.program, workers: asked ?? workersFor(inputs) };
      const made = { bronnen: read?.bronnen, schemas: schemas };
      const create = async (): Promise<Judge> =>
        (await import('../judge/create-judge.ts')).createJudge(assignment, made);
      const outcomes = judgeAll(inputs, { assignment, create }, place);
      ({ exit, warnings } = await report(
        outcomes,
        assignment,
        file ?? io.stdout,
        io,
        hasBar ? inputs.length : undefined,
      ));
      await file?.keep();
    } finally {
      await file?.drop();
    }
    if (fix || dryRun) {
      const { fixInputs } = await import('../files/fix-inputs.ts');
      await fixInputs(inputs, { dryRun, includeValues }, io);
    }
    if (warnings <= most) return exit;
    await io.stderr.write(`fz825: ${WORDS.nl.waarschuwingen(warnings)}, meer dan --max-warnings ${most}.\n`);
    return Math.max(exit, EXIT.rejected);
  },
});

/** @throws UsageError when what is asked for cannot be mended, or shown beside the report */
function requireFixable(values: Values<typeof OPTIONS>): void {
  const { fix = false, 'fix-dry-run': dryRun = false } = values;
  if (!fix && !dryRun) return;
  if (fix && dryRun) throw new UsageError('Geef --fix of --fix-dry-run.');
  if (values.profiel !== undefined || values.schema !== undefined)
    throw new UsageError('--fix is alleen voor berichten volgens de schema’s van dit pakket.');
  if (dryRun && (values.format ?? 'pretty') !== 'pretty' && values.output === undefined)
    throw new UsageError('--fix-dry-run staat niet in een verslag: geef --output voor het verslag.');
}

/**
 * Writes the report of what is judged, as it comes.
 *
 * @param total of how many files a progress bar is drawn; undefined for none
 */
async function report(
  outcomes: AsyncIterable<Outcome>,
  assignment: Assignment,
  target: Target,
  io: Io,
  total: number | undefined,
): Promise<{ readonly exit: number; readonly warnings: number }> {
  const reporter = await loadReporter(assignment.format, assignment.report);
  const progress =
    total === undefined
      ? undefined
      : (await import('../progress.ts')).createProgress(io.stderr.stream, total);
  const summary = createSummary();
  let exit: number = EXIT.accepted;
  let isFirst = true;
  try {
    await target.write(reporter.start());
    for await (const outcome of outcomes) {
      for (const { files, text, error } of outcome.parts) {
        if (text !== '') {
          progress?.remove();
          await target.write(isFirst ? text : reporter.between + text);
          isFirst = false;
        }
        if (error !== '') await io.stderr.write(error);
        progress?.advance(files);
      }
      summary.addAll(outcome.summary);
      exit = Math.max(exit, outcome.exit);
      if (outcome.fault !== undefined) throw new FileFaultError(outcome.fault);
    }
    progress?.remove();
    const result = summary.result();
    await target.write(reporter.end(result));
    return { exit, warnings: result.waarschuwingen };
  } finally {
    // A bar that is left would keep the program from ending.
    progress?.remove();
  }
}

/** How many waarschuwingen there may be. */
function readMost(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError('--max-warnings moet een geheel getal vanaf 0 zijn.');
  return Number(given);
}

async function readBronnen(path: string, io: Io): Promise<BronnenFile> {
  const { readBronnenFile } = await import('../files/read-bronnen-file.ts');
  return readBronnenFile(path, io);
}

/** The forms for programs that keep what they are told. */
const TELLS_HERKOMST: ReadonlySet<Format> = new Set<Format>(['json', 'junit', 'sarif']);

/** By what is judged; with an XSD of the caller the structure of a message by that, and not by ours. */
async function readHerkomst(invoer: HerkomstInvoer, xsd: string | undefined): Promise<Herkomst> {
  const { herkomst } = await import('../../herkomst/index.ts');
  const made = herkomst(invoer);
  if (xsd === undefined) return made;
  const { shortHashOf } = await import('../../hash/index.ts');
  return { ...made, schemas: shortHashOf(`${made.schemas} ${xsd}`) };
}

/** The text of an XSD that can be used. */
async function readXsd(path: string): Promise<string> {
  const { compileSchema } = await import('../../entries/schema.ts');
  const text = await readText(path);
  const compiled = compileSchema(text);
  if (compiled.ok) return text;
  throw unusableXsd(path, compiled.findings);
}
