import { lstat, readFile, realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Command, command } from '../command.ts';
import { telling } from '../files/telling.ts';
import { writeWholeFile } from '../files/whole-file.ts';
import { EXIT, UsageError } from '../io.ts';
import { printable } from '../printable.ts';

export const pagina: Command = command({
  name: 'pagina',
  usage: '',
  options: {
    output: { type: 'string', value: 'BESTAND', help: 'schrijft de pagina in een bestand, en opent niets' },
    force: { type: 'boolean', help: 'vervangt het bestand van --output als het er al is' },
  },
  notes:
    'De pagina is één bestand. Zij werkt zonder server, verstuurt niets en bewaart niets.\nZonder --output wordt zij in een terminal geopend in de browser; waar zij staat, staat op stdout.\nExitcode 0: geopend, geschreven, of verteld waar zij staat. 2: zij is er niet, of kan niet worden geschreven.',
  run: async ({ output, force = false }, positionals, io) => {
    if (positionals.length > 0)
      throw new UsageError('pagina neemt geen bestanden: geef een bericht in de pagina zelf.');
    if (force && output === undefined) throw new UsageError('--force is alleen voor --output.');
    const path = await findPage(io.program);
    if (output !== undefined) {
      const page = await telling(path, readFile(path));
      if (!force && !(await isFree(output, page)))
        throw new UsageError(`${printable(output)}: bestaat al; geef --force om het te vervangen.`);
      await writeWholeFile(output, page);
      await io.stdout.write(`${printable(output)}\n`);
      return EXIT.accepted;
    }
    await io.stdout.write(`${printable(path)}\n`);
    if (!io.stdout.isTerminal || io.openInBrowser === undefined) return EXIT.accepted;
    if (!(await io.openInBrowser(path)))
      await io.stderr.write('fz825: er is geen browser gevonden; open dit bestand zelf.\n');
    return EXIT.accepted;
  },
});

/** Beside the built program, and where a build puts it for the sources of the program. */
const placeFor = ({ pathname }: URL): string =>
  pathname.endsWith('.ts') ? '../../dist/page/index.html' : 'page/index.html';

/** @throws UsageError (rejects) when the package has no page */
async function findPage(program: URL | undefined): Promise<string> {
  if (program !== undefined) {
    const path = fileURLToPath(new URL(placeFor(program), program));
    const found = await realpath(path).catch(() => undefined);
    if (found !== undefined) return found;
  }
  throw new UsageError(
    'de pagina is er niet: dist/page/index.html ontbreekt in dit pakket. Installeer het opnieuw, of maak haar in een kloon met npm run build:page.',
  );
}

/** True when nothing is lost by writing the page there. */
async function isFree(path: string, page: Buffer): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return true;
  return found.isFile() && page.equals(await telling(path, readFile(path)));
}
