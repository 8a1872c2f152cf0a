import type { SimpleType } from '../schema/index.ts';

/** The text of an element, with the white space that its type prescribes; `path` selects it, or nothing. */
export function textOf(path: string, { whiteSpace }: Pick<SimpleType, 'whiteSpace'>): string {
  if (whiteSpace === 'collapse') return `normalize-space(${path})`;
  if (whiteSpace === 'replace') return `translate(${path}, '\t\n\r', '   ')`;
  return path;
}
