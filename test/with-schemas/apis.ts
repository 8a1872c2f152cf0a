import { readFileSync } from 'node:fs';
import { type BoundApi, type Uncheckable, type WithSchemasOptions, withSchemas } from 'fz825/schema';
import type { Imports } from '../support/oracles.ts';

/** Schemas that differ from those of this package in one way, and on which every control can run. */
export const VARIANTS = ['naamruimte', 'prefix', 'volgorde', 'extra', 'lengtes', 'import'] as const;

export type Variant = (typeof VARIANTS)[number];

/** The schemas in the folder xsd, and those of this package. */
export type Name = Variant | 'zonder-referentie' | 'codes' | 'zone' | 'verzekerden' | 'eigen';

const xsd = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const IMPORTS: Imports = { 'elementen.xsd': xsd('xsd/elementen.xsd') };

/** The texts of two XSDs. */
export function xsds(name: Name): { readonly fz825: string; readonly fz826: string } {
  if (name === 'eigen')
    return { fz825: xsd('../../schemas/fz825-2.0.xsd'), fz826: xsd('../../schemas/fz826-2.0.xsd') };
  return { fz825: xsd(`xsd/${name}-825.xsd`), fz826: xsd(`xsd/${name}-826.xsd`) };
}

/** The api that is bound to them, or to other texts. */
export function bind(
  name: Name,
  options: WithSchemasOptions = {},
  texts: { readonly fz825: string; readonly fz826: string } = xsds(name),
): { readonly api: BoundApi; readonly uncheckable: readonly Uncheckable[] } {
  const bound = withSchemas(texts, { imports: IMPORTS, ...options });
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  return bound;
}

/** The text of a message that is known to be right. */
export function toXml(api: Pick<BoundApi, 'serializeBericht'>, bericht: unknown): string {
  const serialized = api.serializeBericht(bericht as never);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}

/** A place in a text: the n-th start tag of an element, whatever its prefix. */
export function placeOf(xml: string, name: string, ordinal: number): { line: number; column: number } {
  let left = ordinal;
  for (const [index, line] of xml.split('\n').entries()) {
    const column = line.search(new RegExp(`<(?:[A-Za-z0-9]+:)?${name}[ >/]`));
    if (column >= 0 && --left === 0) return { line: index + 1, column: column + 1 };
  }
  throw new Error(`There are no ${ordinal} of ${name}.`);
}
