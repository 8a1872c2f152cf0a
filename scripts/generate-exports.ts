import type { Controle } from 'fz825';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { RBC_FORMATS } from '../src/cli/rbc.ts';

/** The controls for those who do not run this library, by the paths of the files: as the program writes them. */
export function generateExports(controles: readonly Controle[]): ReadonlyMap<string, string> {
  const tables = ['csv', 'json'].map(
    (format) => [`rules/rbc.${format}`, `${RBC_FORMATS[format]?.(controles)}\n`] as const,
  );
  const files = [...exportXslt({ controles }), exportSchematron({ controles })].map(
    ({ name, content }) => [`xslt/${name}`, content] as const,
  );
  return new Map([...tables, ...files]);
}
