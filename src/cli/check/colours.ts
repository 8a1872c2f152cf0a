import { type Io, UsageError } from '../io.ts';

/**
 * Whether a report has colours: as the command line says, or else the environment (`FORCE_COLOR`, `NO_COLOR`), or else when
 * it goes to a terminal that has them.
 *
 * @param isFile true for a report in a file, which has them only when the command line says so
 * @throws UsageError when the command line says both
 */
export function hasColours(
  color: string | undefined,
  noColor: boolean,
  isFile: boolean,
  { stdout, env = {} }: Pick<Io, 'stdout' | 'env'>,
): boolean {
  if (noColor && color !== undefined && color !== 'never')
    throw new UsageError('Geef --color of --no-color.');
  if (noColor || color === 'never') return false;
  if (color === 'always') return true;
  if (isFile) return false;
  const { FORCE_COLOR: force, NO_COLOR: without } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (without !== undefined && without !== '') return false;
  return stdout.hasColours;
}
