import { readFile } from 'node:fs/promises';
import { type Criteria, readCriteria } from '../../entries/levering.ts';
import type { Controletype } from '../../finding/index.ts';
import type { Taal } from '../../taal/index.ts';
import { type Command, command } from '../command.ts';
import { readContext, requireStdinOnce } from '../context.ts';
import { describePassedOver, type Listing, listInputs } from '../files/list-inputs.ts';
import { readBronnenFile } from '../files/read-bronnen-file.ts';
import { readJson } from '../files/read-json.ts';
import { readProfielFile } from '../files/read-profiel-file.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { telling } from '../files/telling.ts';
import { requireEmptyFolder } from '../files/whole-folder.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import {
  createLeveringFilesJudge,
  type LeveringFilesJudge,
  type LeveringOutcome,
  makeLevering,
} from '../judge/create-levering-judge.ts';
import { FileFaultError } from '../judge/file-fault.ts';
import { judgeAll } from '../judge/judge-all.ts';
import type { LeveringAssignment } from '../judge/levering-assignment.ts';
import { judgeLines } from '../judge/levering-lines.ts';
import { readWorkers, WORKERS_OPTION, workersFor } from '../judge/workers.ts';
import { JUDGE_OPTIONS, PROFIEL_OPTION, TAAL_OPTION } from '../judge-options.ts';
import { printable } from '../printable.ts';
import { createLeveringReport, type LeveringReport } from '../report/levering.ts';
import { openLeveringFiles } from '../report/levering-files.ts';
import { writeRollback } from '../report/rollback.ts';
import { loadTaal, taalNaam } from '../taal.ts';

export const levering: Command = command({
  name: 'levering',
  usage: '<map | bestand> …',
  options: {
    administratie: {
      type: 'string',
      value: 'BESTAND',
      help: 'JSON zoals --bronnen: elk bericht wordt beoordeeld na wat ervoor komt; tot en met controletype 5',
    },
    criteria: {
      type: 'string',
      value: 'BESTAND',
      help: 'JSON met criteria; standaard mag er niets mis zijn',
    },
    foutlijst: { type: 'string', value: 'BESTAND', help: 'schrijft alle fouten als CSV' },
    verslag: {
      type: 'string',
      value: 'BESTAND',
      multiple: true,
      help: 'schrijft het verslag, als .json of .html; mag vaker',
    },
    na: { type: 'string', value: 'BESTAND', help: 'schrijft de administratie na een GO' },
    gebeurtenissen: {
      type: 'string',
      value: 'BESTAND',
      help: 'schrijft na een GO wat elk bericht deed, een per regel als JSON',
    },
    rollback: {
      type: 'string',
      value: 'MAP',
      help: 'schrijft bij een GO de berichten die de levering terugdraaien, in een nieuwe map',
    },
    proef: { type: 'boolean', help: 'proefdraaien: geen gebeurtenissen en geen administratie' },
    ndjson: {
      type: 'boolean',
      help: 'leest { naam, inhoud } per regel van stdin, en schrijft per regel een verslag',
    },
    controletype: {
      type: 'string',
      value: '1..5',
      choices: ['1', '2', '3', '4', '5'],
      help: 'tot en met welk controletype; standaard 3, met --administratie 5',
    },
    ...JUDGE_OPTIONS,
    ...PROFIEL_OPTION,
    ...TAAL_OPTION,
    ...WORKERS_OPTION,
  },
  notes:
    'Een map wordt doorzocht op *.xml, op volgorde van de namen.\nExitcode 0: GO. 1: NO GO. 2: gebruik of bestand. 3: interne fout. Met --ndjson is 0: op elke regel is geantwoord.',
  run: async (values, paths, io) => {
    const { verslag: reports = [], foutlijst, na, gebeurtenissen, rollback } = values;
    const { proef = false, ndjson = false } = values;
    for (const report of reports)
      if (!/\.(?:json|html)$/i.test(report))
        throw new UsageError(`--verslag ${printable(report)}: de naam moet op .json of .html eindigen.`);
    if (values.administratie !== undefined && values.bronnen !== undefined)
      throw new UsageError('Geef --administratie of --bronnen, niet allebei.');
    if ((na ?? gebeurtenissen ?? rollback) !== undefined && values.administratie === undefined)
      throw new UsageError('--na, --gebeurtenissen en --rollback horen bij --administratie.');
    const workers = readWorkers(values.workers);
    const assignment = await readAssignment({ ...values, proef }, io);
    const made = await makeLevering(assignment);
    if (ndjson) {
      if (paths.length + reports.length > 0 || (foutlijst ?? rollback) !== undefined)
        throw new UsageError('Met --ndjson komen de berichten van stdin, en gaat het verslag naar stdout.');
      await judgeLines(made, io);
      return EXIT.accepted;
    }
    const { inputs, archives } = await listMessages(paths, io);
    const outputs = { reports, foutlijst, ...(proef ? undefined : { na, gebeurtenissen }) };
    await requireOthers(
      outputs,
      [...inputs, ...archives],
      [values.administratie, values.bronnen, values.criteria],
      io,
    );
    if (rollback !== undefined) await requireEmptyFolder(rollback);
    const files = await openLeveringFiles(outputs);
    try {
      const create = async (): Promise<LeveringFilesJudge> => createLeveringFilesJudge(made);
      const place = {
        program: io.program,
        workers: assignment.isFolded ? 1 : (workers ?? workersFor(inputs)),
      };
      const outcomes = judgeAll<LeveringOutcome>(inputs, { assignment, create }, place);
      const report = createLeveringReport(made.kop, files);
      await follow(outcomes, report, inputs.length, io);
      const { verslag, exit } = await report.end(made.judge.administratie());
      const isGo = verslag.besluit.uitkomst === 'GO';
      const back = rollback === undefined ? undefined : await writeRollback(rollback, verslag, made, io);
      // What cannot be undone is not recorded as done.
      await files.keep(isGo && back?.ok !== false);
      await io.stdout.write(`${report.text()}${back === undefined ? '' : `${back.text}\n`}`);
      return isGo && back?.ok === false ? EXIT.rejected : exit;
    } finally {
      await files.drop();
    }
  },
});

interface Given {
  readonly administratie?: string;
  readonly bronnen?: string;
  readonly criteria?: string;
  readonly profiel?: string;
  readonly controletype?: string;
  readonly peildatum?: string;
  readonly omgeving?: string;
  readonly proef: boolean;
  readonly taal?: string;
}

async function readAssignment(given: Given, io: Io): Promise<LeveringAssignment> {
  const { administratie, bronnen, proef } = given;
  const isFolded = administratie !== undefined;
  const path = administratie ?? bronnen;
  const read = path === undefined ? undefined : await readBronnenFile(path, io);
  const profiel = given.profiel === undefined ? undefined : await readProfielFile(given.profiel, io);
  return {
    levering: true,
    taal: taalNaam(given.taal),
    ...readContext(given, io),
    controletype: Number(given.controletype ?? (isFolded ? 5 : 3)) as Controletype,
    gegevens: read?.gegevens,
    profiel: profiel === undefined ? undefined : { text: profiel.text, schemas: profiel.schemas },
    criteria:
      given.criteria === undefined
        ? undefined
        : await readCriteriaFile(given.criteria, await loadTaal(taalNaam(given.taal))),
    isFolded,
    proef,
  };
}

/** @throws UsageError (rejects) that names all that is wrong, with its place */
async function readCriteriaFile(path: string, taal: Taal | undefined): Promise<Criteria> {
  const json = readJson(await telling(path, readFile(path)));
  const faults = json.ok ? [] : json.faults.map((fault) => ({ ...fault, message: `${fault.message}.` }));
  const read = json.ok ? readCriteria(json.value, { taal }) : undefined;
  if (read?.ok === true) return read.criteria;
  if (json.ok && read?.ok === false)
    for (const finding of read.findings)
      faults.push({ ...json.locate(finding.path), message: `${finding.path || '/'}: ${finding.message}` });
  const lines = faults.map(({ line, column, message }) => `${printable(path)}:${line}:${column}: ${message}`);
  throw new UsageError(lines.join('\n'));
}

async function listMessages(paths: readonly string[], io: Io): Promise<Listing> {
  if (paths.length === 0) throw new UsageError('Welke levering? Geef een map of bestanden.');
  requireStdinOnce(paths);
  const listing = await listInputs(paths, io.stdin);
  const told = describePassedOver(listing.passedOver);
  if (told !== undefined) await io.stderr.write(`fz825: ${told}.\n`);
  if (listing.inputs.length === 0)
    throw new UsageError('er is geen bericht (*.xml) gevonden; niets is gecontroleerd.');
  return listing;
}

/** Nothing that is written is read, or written twice. */
async function requireOthers(
  { reports, foutlijst, na, gebeurtenissen }: Parameters<typeof openLeveringFiles>[0],
  inputs: Parameters<typeof requireOtherFile>[1],
  others: readonly (string | undefined)[],
  io: Io,
): Promise<void> {
  const read = [...inputs, ...(await identifyAll(others))];
  const written = [...reports, foutlijst, na, gebeurtenissen].filter((path) => path !== undefined);
  if (new Set(written).size < written.length)
    throw new UsageError('Elk bestand kan één keer worden geschreven.');
  await requireOtherFile(io.stdout, read);
  for (const path of written) await requireOtherFile(path, read);
}

async function follow(
  outcomes: AsyncIterable<LeveringOutcome>,
  report: LeveringReport,
  total: number,
  io: Io,
): Promise<void> {
  const progress = io.stderr.isTerminal
    ? (await import('../progress.ts')).createProgress(io.stderr.stream, total, 'snelheid')
    : undefined;
  try {
    for await (const outcome of outcomes) {
      await report.add(outcome);
      for (const error of outcome.errors) {
        progress?.remove();
        await io.stderr.write(`fz825: ${error}.\n`);
      }
      progress?.advance(outcome.files);
      if (outcome.fault !== undefined) throw new FileFaultError(outcome.fault);
    }
  } finally {
    // A bar that is left would keep the program from ending.
    progress?.remove();
  }
}
