import { en } from '../../entries/taal/en.ts';
import { type DescribeResult, describeAntwoord, describeBericht } from '../../entries/uitleg.ts';
import { parseBericht, parseMutatiebericht, parseRetourbericht } from '../../index.ts';
import { type Command, command } from '../command.ts';
import { readBytes, requireStdinOnce } from '../context.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, type Io, linesOf, UsageError } from '../io.ts';
import { TAAL_OPTION } from '../judge-options.ts';
import { printable, printableLines } from '../printable.ts';
import { wrap } from '../report/wrap.ts';

export const toon: Command = command({
  name: 'toon',
  usage: '<bericht> [<retourbericht>]',
  options: {
    'include-values': { type: 'boolean', help: 'noemt ook datums, nummers en kenmerken: persoonsgegevens' },
    ...TAAL_OPTION,
  },
  notes:
    'Met een retourbericht erbij staat er per mutatie wat ervan is geworden.\nExitcode 0: verteld. 1: geen geldig bericht, of geen antwoord op dit bericht.',
  run: async (values, positionals, io) => {
    const [path, retourPath, ...rest] = positionals;
    if (path === undefined || rest.length > 0)
      throw new UsageError('Geef een bericht, of een bericht en zijn retourbericht.');
    requireStdinOnce([path, retourPath]);
    await requireOtherFile(io.stdout, await identifyAll([path, retourPath]));
    const options = {
      includeValues: values['include-values'] ?? false,
      ...(values.taal === 'en' ? { taal: en } : {}),
    };
    const told = await tell(path, retourPath, options, io);
    if (!told.result.ok) {
      await io.stderr.write(`${printable(told.path)}: ${linesOf(told.result.findings)}\n`);
      return EXIT.rejected;
    }
    const lines = told.result.zinnen.map((zin) => wrap(printable(zin), 0));
    await io.stdout.write(printableLines(`${lines.join('\n')}\n`));
    return EXIT.accepted;
  },
});

/** What is told, and of which file. */
async function tell(
  path: string,
  retourPath: string | undefined,
  options: NonNullable<Parameters<typeof describeBericht>[1]>,
  io: Io,
): Promise<{ readonly path: string; readonly result: DescribeResult }> {
  const { taal } = options;
  if (retourPath === undefined) {
    const parsed = parseBericht(await readBytes(path, io), { taal });
    return { path, result: parsed.ok ? describeBericht(parsed.bericht, options) : parsed };
  }
  const heen = parseMutatiebericht(await readBytes(path, io), { taal });
  if (!heen.ok) return { path, result: heen };
  const retour = parseRetourbericht(await readBytes(retourPath, io), { taal });
  return { path: retourPath, result: describeAntwoord(heen.bericht, retour, options) };
}
