import type { Testbericht } from '../../testbericht/index.ts';
import { type Option, unknown, type Values } from '../args.ts';
import { requireEmptyFolder, writeWholeFolder } from '../files/whole-folder.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';

/** An option with a text. */
type Text = Option & { readonly type: 'string'; readonly multiple?: never };

/** What of `nieuw` asks for a test message. */
export const TESTBERICHT_OPTIONS: Readonly<Record<'fout' | 'seed' | 'naar', Text>> = {
  fout: {
    type: 'string',
    value: 'REGEL',
    help: 'testbericht dat alleen deze regel overtreedt, zoals VC009 of STR-DATUM',
  },
  seed: {
    type: 'string',
    value: 'GETAL',
    help: 'welk testbericht: een ander getal, een ander bericht; standaard 1',
  },
  naar: {
    type: 'string',
    value: 'MAP',
    help: 'nieuwe map voor het testbericht, de bronnen en wat er moet worden gevonden',
  },
};

type Given = Values<typeof TESTBERICHT_OPTIONS>;

/** True when a test message is asked for. */
export function isTestbericht({ fout, seed, naar }: Given): boolean {
  return (fout ?? seed ?? naar) !== undefined;
}

/**
 * Writes a test message: to stdout, or to a folder with all that it is judged by.
 *
 * @throws UsageError (rejects) for another option or word beside it, an unknown rule, and a seed that is no whole number
 */
export async function writeTestbericht(
  { fout, seed = '1', naar, ...others }: Given,
  words: readonly (string | undefined)[],
  io: Io,
): Promise<number> {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UsageError(`--${other} geldt niet voor een testbericht.`);
  if (words.some((word) => word !== undefined))
    throw new UsageError('Een testbericht heeft geen soort mutatie: die hangt af van --fout en --seed.');
  const { chooseRecept, fouten, isFoutRule, kiesVan, makeGoed, makeTestbericht } = await import(
    '../../testbericht/index.ts'
  );
  if (fout !== undefined && !isFoutRule(fout))
    throw new UsageError(unknown('regel', fout, Object.keys(fouten)));
  if (!/^-?\d{1,15}$/.test(seed)) throw new UsageError('--seed moet een geheel getal zijn.');
  const recept = chooseRecept(kiesVan(Number(seed)));
  const bericht = makeTestbericht(recept, fout ?? null);
  if (naar === undefined) {
    await io.stdout.write(bericht.xml);
    return EXIT.accepted;
  }
  if (naar.startsWith('-'))
    throw new UsageError('--naar moet een map zijn; geef ./ voor een naam die met - begint.');
  await requireEmptyFolder(naar);
  const goed = fout === undefined ? bericht : makeGoed(recept, fout);
  const files = [
    { name: 'goed.xml', content: goed.xml },
    ...(fout === undefined ? [] : [{ name: 'fout.xml', content: bericht.xml }]),
    { name: 'bronnen.json', content: asJson(bericht.gegevens) },
    { name: 'oordeel.json', content: asJson(oordeelOf(bericht)) },
  ];
  await writeWholeFolder(naar, files);
  await io.stdout.write(`${files.map(({ name }) => printable(`${naar}/${name}`)).join('\n')}\n`);
  return EXIT.accepted;
}

/** By what a message is judged, and what has to be found. */
function oordeelOf({ fout, verwacht, peildatum, omgeving }: Testbericht): object {
  return { peildatum, omgeving, controletype: 5, bronnen: 'bronnen.json', fout, verwacht };
}

function asJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
