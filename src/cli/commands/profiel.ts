import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Profiel, proposeProfiel, reviewProfiel } from '../../entries/profiel.ts';
import type { Values } from '../args.ts';
import { type Command, command } from '../command.ts';
import { describeProfielFindings, pathFrom, readProfielFile } from '../files/read-profiel-file.ts';
import { readXsdSet } from '../files/read-xsd-set.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { writeWholeFile } from '../files/whole-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { describeReview, describeVoorstellen } from '../report/profiel.ts';

const OPTIONS = {
  fz825: { type: 'string', value: 'BESTAND', help: 'XSD van de FZ825' },
  fz826: { type: 'string', value: 'BESTAND', help: 'XSD van de FZ826' },
  import: {
    type: 'string',
    value: 'BESTAND',
    multiple: true,
    help: 'XSD die zij importeren, of een map met XSD’s; mag vaker, en wordt anders naast de XSD gezocht',
  },
  naam: { type: 'string', value: 'NAAM', help: 'naam van het profiel; standaard voorstel' },
  output: {
    type: 'string',
    value: 'BESTAND',
    help: 'schrijft het voorstel in een bestand; standaard naar stdout',
  },
  controleer: {
    type: 'string',
    value: 'BESTAND',
    help: 'controleert een profiel in plaats van er een voor te stellen',
  },
  format: {
    type: 'string',
    value: 'VORM',
    choices: ['pretty', 'json'],
    help: 'van --controleer: pretty of json; standaard pretty',
  },
} as const;

export const profiel: Command = command({
  name: 'profiel',
  usage: '--fz825 <xsd> --fz826 <xsd> | --controleer <profiel.json>',
  options: OPTIONS,
  notes: [
    'Een voorstel is om te bewerken: alleen wat zeker is heeft de naam en de vorm van het model.',
    'Exitcode van --controleer 0: alles werkt. 1: iets werkt niet. 2: gebruik of bestand.',
  ].join('\n'),
  run: async (values, positionals, io) => {
    if (positionals.length > 0)
      throw new UsageError('Geef de XSD’s met --fz825 en --fz826, of een profiel met --controleer.');
    const { controleer, fz825, fz826 } = values;
    if (controleer !== undefined) {
      if ((fz825 ?? fz826 ?? values.import ?? values.naam ?? values.output) !== undefined)
        throw new UsageError('Bij --controleer noemt het profiel zelf zijn XSD’s.');
      return review(controleer, values.format ?? 'pretty', io);
    }
    if (values.format !== undefined) throw new UsageError('--format is alleen voor --controleer.');
    if (fz825 === undefined || fz826 === undefined)
      throw new UsageError('Geef de XSD’s met --fz825 en --fz826, of een profiel met --controleer.');
    return propose(values, { fz825, fz826 }, io);
  },
});

/** Proposes a profile: the profile itself goes to a file or to stdout, what is to be looked at to the other. */
async function propose(
  values: Values<typeof OPTIONS>,
  { fz825, fz826 }: { readonly fz825: string; readonly fz826: string },
  io: Io,
): Promise<number> {
  const given = (await Promise.all((values.import ?? []).map(listXsds))).flat();
  const heen = await readXsdSet(fz825, given, io);
  const retour = await readXsdSet(fz826, given, io);
  const { output, naam = 'voorstel' } = values;
  await requireOtherFile(output ?? io.stdout, await identifyAll([...heen.paths, ...retour.paths]));
  const imports = { ...heen.imports, ...retour.imports };
  const proposed = proposeProfiel({ fz825: heen.xsd, fz826: retour.xsd, imports, naam });
  if (!proposed.ok) {
    const lines = describeProfielFindings('', proposed.findings);
    throw new UsageError(`van deze XSD’s is geen profiel te maken.\n${lines.join('\n')}`);
  }
  const beside = output ?? 'profiel.json';
  const names = given.map((path): [string, string] => [basename(path), pathFrom(beside, path)]);
  const written: Profiel = {
    naam,
    herkomst: `voorstel van fz825 profiel voor ${basename(fz825)} en ${basename(fz826)}; nog door niemand bekeken`,
    schemas: {
      fz825: pathFrom(beside, fz825),
      fz826: pathFrom(beside, fz826),
      ...(names.length === 0 ? undefined : { imports: Object.fromEntries(names) }),
    },
    ...withoutName(proposed.profiel),
    toelichting: proposed.regels,
  };
  const text = `${JSON.stringify(written, undefined, 2)}\n`;
  const told = describeVoorstellen(proposed.regels);
  if (output === undefined) {
    await io.stderr.write(told);
    await io.stdout.write(text);
    return EXIT.accepted;
  }
  await writeWholeFile(output, text);
  await io.stdout.write(told);
  return EXIT.accepted;
}

function withoutName({ naam: _, ...others }: Profiel): Omit<Profiel, 'naam'> {
  return others;
}

/** A file, or the XSDs in a folder. */
async function listXsds(path: string): Promise<readonly string[]> {
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) return [path];
  const own = names.filter((name) => /\.xsd$/i.test(name)).sort();
  if (own.length === 0) throw new UsageError(`in de map van --import staat geen XSD.`);
  return own.map((name) => join(path, name));
}

/** Reviews a profile; what is wrong with it is what was asked for, and no fault of who asks. */
async function review(path: string, format: string, io: Io): Promise<number> {
  const { text, schemas, paths } = await readProfielFile(path, io);
  await requireOtherFile(io.stdout, await identifyAll(paths));
  const reviewed = reviewProfiel(text, { schemas });
  if (format === 'json') await io.stdout.write(`${JSON.stringify(reviewed, undefined, 2)}\n`);
  else if (!reviewed.ok)
    await io.stdout.write(`${describeProfielFindings(path, reviewed.findings).join('\n')}\n`);
  else await io.stdout.write(describeReview(reviewed.rapport));
  return reviewed.ok && reviewed.rapport.werkt ? EXIT.accepted : EXIT.rejected;
}
