import type { BerichtSchemas } from '../model/index.ts';

/** The Afzender and Ontvanger of a heenbericht as they stand in its retourbericht, and the other way round. */
export function turnHeader<H extends { readonly afzender: string; readonly ontvanger: string }>(
  header: H,
  { omgekeerd = false }: Pick<BerichtSchemas, 'omgekeerd'>,
): H {
  return omgekeerd ? { ...header, afzender: header.ontvanger, ontvanger: header.afzender } : header;
}
