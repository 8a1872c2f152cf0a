import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Herkomst } from '../../check/index.ts';
import type { Lezer } from '../../entries/uitleg.ts';
import type { Controletype } from '../../finding/index.ts';
import type { HerkomstInvoer } from '../../herkomst/index.ts';
import type { Values } from '../args.ts';
import { hasColours } from '../check/colours.ts';
import { CHECK_OPTIONS } from '../check/options.ts';
import { openOutputs, readOutputs, TELLS_HERKOMST } from '../check/outputs.ts';
import { readSettings, type Settings } from '../check/settings.ts';
import { type Written, writeReports } from '../check/write-reports.ts';
import { type Command, command } from '../command.ts';
import { readContext, readText, requireStdinOnce } from '../context.ts';
import { describePassedOver, type Listing, listInputs } from '../files/list-inputs.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import type { BronnenFile } from '../files/read-bronnen-file.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { unusableXsd } from '../files/unusable-xsd.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import type { Assignment } from '../judge/assignment.ts';
import type { Judge } from '../judge/create-judge.ts';
import { judgeAll } from '../judge/judge-all.ts';
import type { Baseline } from '../judge/known-findings.ts';
import { readWorkers, workersFor } from '../judge/workers.ts';
import type { Format } from '../report/reporters.ts';
import { WORDS } from '../report/words.ts';
import { taalNaam } from '../taal.ts';

export const check: Command = command({
  name: 'check',
  usage: '<bestand | map | patroon | -> …',
  options: CHECK_OPTIONS,
  notes:
    'Een map wordt doorzocht op *.xml en *.xml.gz, zonder .git en node_modules. Een .zip wordt gelezen als hij zelf is genoemd. Met - wordt gelezen van stdin.\nExitcode 0: alles goedgekeurd, of wat er mis is, is al bekend of uit keuze niet gecontroleerd. 1: iets afgekeurd, niet volledig gecontroleerd, of te veel waarschuwingen. 2: gebruik of bestand. 3: interne fout.',
  run: async (given, paths, io) => {
    requirePaths(paths, given);
    const settings = await readSettings(given);
    const { values, aanpassingen } = settings;
    const { quiet = false, color, 'no-color': noColor = false } = values;
    const outputs = readOutputs(values.format ?? [], values.output);
    const includeValues = values['include-values'] ?? false;
    const controletype = Number(values.controletype ?? 3) as Controletype;
    const taal = taalNaam(values.taal);
    const mostWarnings = readCount(values['max-warnings'], '--max-warnings', 0) ?? Number.POSITIVE_INFINITY;
    const most = readMostResults(values['max-results'], outputs);
    const asked = readWorkers(values.workers);
    const context = readContext(values, io);
    const read = values.bronnen === undefined ? undefined : await readBronnen(values.bronnen, io);
    if (values.schema !== undefined && values.profiel !== undefined)
      throw new UsageError('Geef --schema of --profiel: een profiel heeft zijn eigen XSD’s.');
    const xsd = values.schema === undefined ? undefined : await readXsd(values.schema);
    requireFixable(values, outputs);
    const bound = await loadProfiel(values.profiel, io);
    const profiel = bound?.file;
    const baseline = await readKnown(settings);
    const listing = await list(paths, settings, io);
    const { inputs, isMany: many } = listing;
    const others = [
      values.bronnen,
      values.schema,
      settings.config,
      settings.baseline,
      ...(profiel?.paths ?? []),
    ];
    const isRead = [...inputs, ...listing.archives, ...(await identifyAll(others))];
    if (settings.writeBaseline !== undefined) await requireBaseline(settings.writeBaseline, isRead);
    const opened = await openOutputs(outputs, isRead, io);
    const shown = outputs.find(({ path }) => path === undefined)?.format;
    const isBarWanted = !(shown !== undefined && io.stdout.isTerminal && shown !== 'pretty');
    const hasBar = many && !quiet && io.stderr.isTerminal && isBarWanted;
    const schemas = bound?.api.schemas;
    const controles = aanpassingen.length === 0 ? undefined : (await adapt(aanpassingen)).controles;
    const herkomst = outputs.some(({ format }) => TELLS_HERKOMST.has(format))
      ? await readHerkomst(
          {
            ...{ ...context, bronnen: read?.bronnen ?? {}, schemas },
            ...(controles === undefined ? undefined : { controles }),
          },
          xsd,
        )
      : undefined;
    const assignment: Assignment = {
      ...{
        ...context,
        controletype,
        gegevens: read?.gegevens,
        xsd,
        includeValues,
        taal,
        aanpassingen,
        baseline,
      },
      profiel: profiel === undefined ? undefined : { text: profiel.text, schemas: profiel.schemas },
      collect: settings.writeBaseline === undefined ? undefined : dirname(resolve(settings.writeBaseline)),
      reports: outputs.map(({ format, path }) => ({
        format,
        options: {
          ...{ includeValues, quiet, many, controletype, taal, aanpassingen },
          hasBaseline: baseline !== undefined,
          colour: format === 'pretty' && hasColours(color, noColor, path !== undefined, io),
          voor: (values.voor ?? 'ontwikkelaar') as Lezer,
          verbose: values.verbose ?? false,
          herkomst: TELLS_HERKOMST.has(format) ? herkomst : undefined,
        },
      })),
      apart: hasBar,
    };
    let written: Written;
    try {
      const place = { program: io.program, workers: asked ?? workersFor(inputs) };
      const made = { bronnen: read?.bronnen, schemas };
      const create = async (): Promise<Judge> =>
        (await import('../judge/create-judge.ts')).createJudge(assignment, made);
      const outcomes = judgeAll(inputs, { assignment, create }, place);
      const total = hasBar ? inputs.length : undefined;
      written = await writeReports(outcomes, assignment, opened.all, io, { most, total });
      await opened.keep();
    } finally {
      await opened.drop();
    }
    await tellRest(written, settings, baseline, listing, io);
    const { fix = false, 'fix-dry-run': dryRun = false } = values;
    if (fix || dryRun) {
      const { fixInputs } = await import('../files/fix-inputs.ts');
      await fixInputs(inputs, { dryRun, includeValues }, io);
    }
    const { exit, summary } = written;
    const warnings = settings.writeBaseline === undefined ? summary.waarschuwingen : 0;
    if (warnings <= mostWarnings) return exit;
    await io.stderr.write(
      `fz825: ${WORDS.nl.waarschuwingen(warnings)}, meer dan --max-warnings ${mostWarnings}.\n`,
    );
    return Math.max(exit, EXIT.rejected);
  },
});

function requirePaths(paths: readonly string[], given: Values<typeof CHECK_OPTIONS>): void {
  requireStdinOnce(paths);
  if (!paths.includes('-') && given['stdin-filename'] !== undefined)
    throw new UsageError('--stdin-filename is voor wat van stdin komt: geef ook -.');
  if (paths.length === 0) throw new UsageError('Welk bestand? Geef een bestand, een map, of - voor stdin.');
}

/** @throws UsageError (rejects) when there is nothing to check */
async function list(paths: readonly string[], settings: Settings, io: Io): Promise<Listing> {
  const { ignore: patterns, values } = settings;
  const ignore =
    patterns.length === 0 ? undefined : (await import('../files/ignore.ts')).createIgnore(patterns);
  const listing = await listInputs(paths, io.stdin, { ignore, stdinName: values['stdin-filename'] });
  const told = describePassedOver(listing.passedOver);
  if (told !== undefined) await io.stderr.write(`fz825: ${told}.\n`);
  if (listing.inputs.length === 0)
    throw new UsageError('er is geen bericht (*.xml) gevonden; niets is gecontroleerd.');
  return listing;
}

async function readKnown({ baseline }: Settings): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined;
  return (await import('../baseline/read-baseline.ts')).readBaseline(baseline);
}

/** @throws UsageError (rejects) when what would be written over is read, or is no baseline */
async function requireBaseline(path: string, isRead: Parameters<typeof requireOtherFile>[1]): Promise<void> {
  await requireOtherFile(path, isRead);
  if (existsSync(path)) await (await import('../baseline/read-baseline.ts')).readBaseline(path);
}

async function adapt(
  aanpassingen: Settings['aanpassingen'],
): Promise<ReturnType<typeof import('../judge/adapt-controles.ts').adaptControles>> {
  return (await import('../judge/adapt-controles.ts')).adaptControles(aanpassingen);
}

/** What is told on stderr behind the reports. */
async function tellRest(
  { summary, found, gone, left }: Written,
  { baseline: path, writeBaseline: written }: Settings,
  baseline: Baseline | undefined,
  { inputs }: Listing,
  io: Io,
): Promise<void> {
  const most = left.find(({ errors, warnings }) => errors + warnings > 0);
  if (most !== undefined) await io.stderr.write(`fz825: ${WORDS.nl.weggelaten(most)}\n`);
  if (path === undefined && written === undefined) return;
  const { tellBaseline, writeBaseline } = await import('../baseline/tell-baseline.ts');
  if (written !== undefined) return writeBaseline(written, found, io);
  if (path === undefined || baseline === undefined) return;
  const files = inputs.map(({ name }) => name);
  await tellBaseline(path, baseline, { known: summary.bekend, gone, files }, io);
}

/** @throws UsageError when what is asked for cannot be mended, or shown beside the report */
function requireFixable(values: Values<typeof CHECK_OPTIONS>, outputs: ReturnType<typeof readOutputs>): void {
  const { fix = false, 'fix-dry-run': dryRun = false } = values;
  if (!fix && !dryRun) return;
  if (fix && dryRun) throw new UsageError('Geef --fix of --fix-dry-run.');
  if (values.profiel !== undefined || values.schema !== undefined)
    throw new UsageError('--fix is alleen voor berichten volgens de schema’s van dit pakket.');
  if (dryRun && outputs.some(({ format, path }) => path === undefined && format !== 'pretty'))
    throw new UsageError('--fix-dry-run staat niet in een verslag: geef --output voor het verslag.');
}

/** A number that an option gives; undefined when it does not. */
function readCount(given: string | undefined, option: string, least: number): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given) || Number(given) < least)
    throw new UsageError(`${option} moet een geheel getal vanaf ${least} zijn.`);
  return Number(given);
}

/** The forms that may have too many results for who reads them. */
const LIMITED: ReadonlySet<Format> = new Set<Format>(['sarif', 'github', 'gitlab']);

function readMostResults(
  given: string | undefined,
  outputs: ReturnType<typeof readOutputs>,
): number | undefined {
  const most = readCount(given, '--max-results', 1);
  if (most !== undefined && !outputs.some(({ format }) => LIMITED.has(format)))
    throw new UsageError('--max-results is voor --format sarif, github of gitlab.');
  return most;
}

async function readBronnen(path: string, io: Io): Promise<BronnenFile> {
  const { readBronnenFile } = await import('../files/read-bronnen-file.ts');
  return readBronnenFile(path, io);
}

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
