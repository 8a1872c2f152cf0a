import { requireOtherFile } from '../files/require-other-file.ts';
import { openWholeFile, type WholeFile } from '../files/whole-file.ts';
import { type Io, type Target, UsageError } from '../io.ts';
import type { Format } from '../report/reporters.ts';

/** A report that is asked for, and the file that it goes to; stdout without one. */
export interface Output {
  readonly format: Format;
  readonly path: string | undefined;
}

/** The same, open to be written. */
export interface OpenOutput extends Output {
  readonly target: Target;
}

/** All reports of a run: each file is there whole, or as it was. */
export interface OpenOutputs {
  readonly all: readonly OpenOutput[];
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/**
 * Which reports are asked for, and where they go.
 *
 * @param formats as `--format` has them: a form, with `=` and a file behind it or without
 * @param output the file of the one form that has none of its own
 * @throws UsageError when two would go to one place
 */
export function readOutputs(formats: readonly string[], output: string | undefined): readonly Output[] {
  const given = (formats.length === 0 ? ['pretty'] : formats).map((each): Output => {
    const [format = '', ...path] = each.split('=');
    return { format: format as Format, path: path.length === 0 ? undefined : path.join('=') };
  });
  const open = given.filter(({ path }) => path === undefined);
  if (open.length > 1)
    throw new UsageError('Eén verslag kan zonder bestand: geef de andere als --format VORM=BESTAND.');
  if (output !== undefined && open.length === 0)
    throw new UsageError('--output is voor een --format zonder eigen bestand.');
  const outputs = given.map((each) => (each.path === undefined ? { ...each, path: output } : each));
  const paths = outputs.flatMap(({ path }) => (path === undefined ? [] : [path]));
  if (new Set(paths).size < paths.length) throw new UsageError('Elk bestand kan één keer worden geschreven.');
  return outputs;
}

/** Opens all reports, before anything is judged. @throws UsageError (rejects) when one cannot be written, or is read too */
export async function openOutputs(
  outputs: readonly Output[],
  read: Parameters<typeof requireOtherFile>[1],
  io: Io,
): Promise<OpenOutputs> {
  const files: WholeFile[] = [];
  const drop = async (): Promise<void> => {
    for (const file of files) await file.drop();
  };
  try {
    const all: OpenOutput[] = [];
    for (const output of outputs) {
      await requireOtherFile(output.path ?? io.stdout, read);
      if (output.path === undefined) {
        all.push({ ...output, target: io.stdout });
        continue;
      }
      const file = await openWholeFile(output.path);
      files.push(file);
      all.push({ ...output, target: file });
    }
    return {
      all,
      drop,
      keep: async () => {
        for (const file of files) await file.keep();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** The forms for programs that keep what they are told. */
export const TELLS_HERKOMST: ReadonlySet<Format> = new Set<Format>(['json', 'junit', 'sarif']);
