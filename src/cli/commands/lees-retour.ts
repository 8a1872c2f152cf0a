import type { Finding } from '../../finding/index.ts';
import {
  parseMutatiebericht,
  parseRetourbericht,
  type Retourmelding,
  readRetourbericht,
} from '../../index.ts';
import { type Command, command } from '../command.ts';
import { readBytes } from '../context.ts';
import { requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { printable, printableLines } from '../printable.ts';

export const leesRetour: Command = command({
  name: 'lees-retour',
  summary: 'vertelt wat een FZ826 per mutatie betekent',
  usage: '<heenbericht> <retourbericht>',
  options: {
    format: {
      type: 'string',
      value: 'VORM',
      choices: ['pretty', 'json'],
      help: 'pretty of json; standaard pretty',
    },
    'include-values': { type: 'boolean', help: 'toont ook de MutatieIdentificatie van elke mutatie' },
  },
  notes: 'Exitcode 0: goedgekeurd. 1: afgekeurd, of het retourbericht hoort niet bij het heenbericht.',
  run: async (values, positionals, io) => {
    const [heenPath, retourPath, ...rest] = positionals;
    if (heenPath === undefined || retourPath === undefined || rest.length > 0)
      throw new UsageError('Geef twee bestanden: het heenbericht en het retourbericht.');
    await requireOtherFile(io.stdout, [heenPath, retourPath]);
    const heen = parseMutatiebericht(await readBytes(heenPath));
    if (!heen.ok) return tellFindings(heenPath, heen.findings, io);
    const read = readRetourbericht(heen.bericht, parseRetourbericht(await readBytes(retourPath)));
    if (!read.ok) return tellFindings(retourPath, read.findings, io);
    const { uitkomst } = read;
    const includeValues = values['include-values'] ?? false;
    const mutaties = uitkomst.mutaties.map(({ mutatieIdentificatie, ...mutatie }) =>
      includeValues ? { mutatieIdentificatie, ...mutatie } : mutatie,
    );
    if (values.format === 'json')
      await io.stdout.write(`${JSON.stringify({ ...uitkomst, mutaties }, undefined, 2)}\n`);
    else {
      const lines = [
        uitkomst.accepted
          ? 'Het bericht is goedgekeurd.'
          : 'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
        ...uitkomst.meldingen.map(describe),
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
      ];
      await io.stdout.write(printableLines(`${lines.join('\n')}\n`));
    }
    return uitkomst.accepted ? EXIT.accepted : EXIT.rejected;
  },
});

function describe({ retourcode, betekenis, berichtklasse }: Retourmelding): string {
  return `  ${berichtklasse} ${retourcode}: ${betekenis}`;
}

async function tellFindings(path: string, findings: readonly Finding[], io: Io): Promise<number> {
  const lines = findings.map(
    ({ rule, path: at, line, column, message }) =>
      `${printable(path)}:${line}:${column}  ${rule}  ${at}\n  ${message}`,
  );
  await io.stderr.write(`${lines.join('\n')}\n`);
  return EXIT.rejected;
}
