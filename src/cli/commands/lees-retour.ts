import type { Finding } from '../../finding/index.ts';
import {
  parseMutatiebericht,
  parseRetourbericht,
  type Retourmelding,
  readRetourbericht,
} from '../../index.ts';
import { type Command, command } from '../command.ts';
import { readBytes } from '../context.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { PROFIEL_OPTION } from '../judge-options.ts';
import { printable, printableLines } from '../printable.ts';

export const leesRetour: Command = command({
  name: 'lees-retour',
  usage: '<heenbericht> <retourbericht>',
  options: {
    ...PROFIEL_OPTION,
    format: {
      type: 'string',
      value: 'VORM',
      choices: ['pretty', 'json'],
      help: 'pretty of json; standaard pretty',
    },
    'include-values': {
      type: 'boolean',
      help: 'toont ook de MutatieIdentificatie van elke mutatie, en onbekende retourcodes',
    },
  },
  notes: 'Exitcode 0: goedgekeurd. 1: afgekeurd, of het retourbericht hoort niet bij het heenbericht.',
  run: async (values, positionals, io) => {
    const [heenPath, retourPath, ...rest] = positionals;
    if (heenPath === undefined || retourPath === undefined || rest.length > 0)
      throw new UsageError('Geef twee bestanden: het heenbericht en het retourbericht.');
    const profiel = await loadProfiel(values.profiel, io);
    const schemas = profiel?.api.schemas;
    await requireOtherFile(
      io.stdout,
      await identifyAll([heenPath, retourPath, ...(profiel?.file.paths ?? [])]),
    );
    const heen = parseMutatiebericht(await readBytes(heenPath), { schemas });
    if (!heen.ok) return tellFindings(heenPath, heen.findings, io);
    const read = readRetourbericht(
      heen.bericht,
      parseRetourbericht(await readBytes(retourPath), { schemas }),
      { schemas },
    );
    if (!read.ok) return tellFindings(retourPath, read.findings, io);
    const { uitkomst, waarschuwingen } = read;
    const includeValues = values['include-values'] ?? false;
    const show = includeValues ? (melding: Retourmelding) => melding : withoutUnknownCode;
    const meldingen = uitkomst.meldingen.map(show);
    const mutaties = uitkomst.mutaties.map(({ mutatieIdentificatie, ...mutatie }) => {
      const shown = { ...mutatie, meldingen: mutatie.meldingen.map(show) };
      return includeValues ? { mutatieIdentificatie, ...shown } : shown;
    });
    if (values.format === 'json') {
      const told = { ...uitkomst, meldingen, mutaties, waarschuwingen };
      await io.stdout.write(`${JSON.stringify(told, undefined, 2)}\n`);
    } else {
      const lines = [
        uitkomst.accepted
          ? 'Het bericht is goedgekeurd.'
          : 'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
        ...meldingen.map(describe),
        ...mutaties.flatMap((mutatie) => {
          const name =
            'mutatieIdentificatie' in mutatie
              ? ` (${printable(JSON.stringify(mutatie.mutatieIdentificatie))})`
              : '';
          const state = mutatie.accepted
            ? 'goedgekeurd'
            : mutatie.faulty
              ? 'afgekeurd'
              : 'zonder opmerking, maar niet verwerkt';
          return [`${mutatie.path}${name}: ${state}`, ...mutatie.meldingen.map(describe)];
        }),
        ...(waarschuwingen.length > 0
          ? ['Waarschuwingen:', ...describeFindings(retourPath, waarschuwingen)]
          : []),
      ];
      await io.stdout.write(printableLines(`${lines.join('\n')}\n`));
    }
    return uitkomst.accepted ? EXIT.accepted : EXIT.rejected;
  },
});

type ShownMelding = Omit<Retourmelding, 'retourcode'> & Partial<Pick<Retourmelding, 'retourcode'>>;

/** A code that is in no list is not told unasked: it may be any value. */
function withoutUnknownCode({ retourcode, ...melding }: Retourmelding): ShownMelding {
  return melding.betekenis === null ? melding : { retourcode, ...melding };
}

function describe({ retourcode = '…', betekenis, berichtklasse }: ShownMelding): string {
  return `  ${berichtklasse} ${retourcode}: ${betekenis ?? 'betekenis niet bekend'}`;
}

async function tellFindings(path: string, findings: readonly Finding[], io: Io): Promise<number> {
  await io.stderr.write(`${describeFindings(path, findings).join('\n')}\n`);
  return EXIT.rejected;
}

function describeFindings(file: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ rule, path, line, column, message }) =>
      `${printable(file)}:${line}:${column}  ${rule}  ${path}\n  ${message}`,
  );
}
