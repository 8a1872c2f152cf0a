import type { Finding } from '../../finding/index.ts';
import {
  parseMutatiebericht,
  parseRetourbericht,
  type Retourmelding,
  readRetourbericht,
} from '../../index.ts';
import { type Command, command } from '../command.ts';
import { readBytes, requireStdinOnce } from '../context.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { PROFIEL_OPTION, TAAL_OPTION } from '../judge-options.ts';
import { printable, printableLines } from '../printable.ts';
import { loadTaal, taalNaam } from '../taal.ts';

export const leesRetour: Command = command({
  name: 'lees-retour',
  usage: '<heenbericht | -> <retourbericht | ->',
  options: {
    ...PROFIEL_OPTION,
    ...TAAL_OPTION,
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
  notes:
    'Met - wordt een van beide gelezen van stdin.\nExitcode 0: goedgekeurd. 1: afgekeurd, of het retourbericht hoort niet bij het heenbericht.',
  run: async (values, positionals, io) => {
    const [heenPath, retourPath, ...rest] = positionals;
    if (heenPath === undefined || retourPath === undefined || rest.length > 0)
      throw new UsageError('Geef twee bestanden: het heenbericht en het retourbericht.');
    requireStdinOnce([heenPath, retourPath]);
    const profiel = await loadProfiel(values.profiel, io);
    const schemas = profiel?.api.schemas;
    const naam = taalNaam(values.taal);
    const words = WORDS[naam];
    const options = { schemas, taal: await loadTaal(naam) };
    await requireOtherFile(
      io.stdout,
      await identifyAll([heenPath, retourPath, ...(profiel?.file.paths ?? [])]),
    );
    const heen = parseMutatiebericht(await readBytes(heenPath, io), options);
    if (!heen.ok) return tellFindings(heenPath, heen.findings, io);
    const answer = parseRetourbericht(await readBytes(retourPath, io), options);
    const read = readRetourbericht(heen.bericht, answer, options);
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
        uitkomst.accepted ? words.goedgekeurd : words.afgekeurd,
        ...meldingen.map((each) => describe(each, words.onbekend)),
        ...mutaties.flatMap((mutatie) => {
          const name =
            'mutatieIdentificatie' in mutatie
              ? ` (${printable(JSON.stringify(mutatie.mutatieIdentificatie))})`
              : '';
          const state = mutatie.accepted
            ? words.mutatieGoedgekeurd
            : mutatie.faulty
              ? words.mutatieAfgekeurd
              : words.zonderOpmerking;
          return [
            `${mutatie.path}${name}: ${state}`,
            ...mutatie.meldingen.map((each) => describe(each, words.onbekend)),
          ];
        }),
        ...(waarschuwingen.length > 0
          ? [words.waarschuwingen, ...describeFindings(retourPath, waarschuwingen)]
          : []),
      ];
      await io.stdout.write(printableLines(`${lines.join('\n')}\n`));
    }
    return uitkomst.accepted ? EXIT.accepted : EXIT.rejected;
  },
});

const WORDS = {
  nl: {
    goedgekeurd: 'Het bericht is goedgekeurd.',
    afgekeurd: 'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
    mutatieGoedgekeurd: 'goedgekeurd',
    mutatieAfgekeurd: 'afgekeurd',
    zonderOpmerking: 'zonder opmerking, maar niet verwerkt',
    waarschuwingen: 'Waarschuwingen:',
    onbekend: 'betekenis niet bekend',
  },
  en: {
    goedgekeurd: 'The message is accepted.',
    afgekeurd: 'The message is rejected; none of the mutations is processed.',
    mutatieGoedgekeurd: 'accepted',
    mutatieAfgekeurd: 'rejected',
    zonderOpmerking: 'without a remark, but not processed',
    waarschuwingen: 'Warnings:',
    onbekend: 'meaning not known',
  },
} as const;

type ShownMelding = Omit<Retourmelding, 'retourcode'> & Partial<Pick<Retourmelding, 'retourcode'>>;

/** A code that is in no list is not told unasked: it may be any value. */
function withoutUnknownCode({ retourcode, ...melding }: Retourmelding): ShownMelding {
  return melding.betekenis === null ? melding : { retourcode, ...melding };
}

function describe({ retourcode = '…', betekenis, berichtklasse }: ShownMelding, unknown: string): string {
  return `  ${berichtklasse} ${retourcode}: ${betekenis ?? unknown}`;
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
