import type { NonEmpty } from '../finding/index.ts';
import { isNonEmpty } from '../finding/index.ts';
import { EN_VERGELIJK, enOverig, inTaal, type TaalOptions, wijzigingTexts } from '../taal/index.ts';
import { compareElements } from './compare-elements.ts';
import { compareNamespaces } from './compare-namespaces.ts';
import { kenmerkOf } from './kenmerk-of.ts';
import { matchElements } from './match-elements.ts';
import { touchesOf } from './raakt.ts';
import { readSide, type SchemaSide, type VergelijkFinding } from './read-side.ts';
import { createTell } from './tell-wijziging.ts';
import type { Kenmerk, Wijziging } from './wijziging.ts';

/** What is different, in the order of the new schema; or why the two cannot be compared. */
export type CompareSchemasResult =
  | {
      readonly ok: true;
      readonly oud: Kenmerk;
      readonly nieuw: Kenmerk;
      /** Empty when messages of the one are messages of the other, with the same meaning of their codes. */
      readonly wijzigingen: readonly Wijziging[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<VergelijkFinding> };

/**
 * Compares two XSDs, for instance of two versions of a standard: which elements were added, removed, renamed, moved, made
 * optional or mandatory, which types take more or fewer values, and what became of the codes; and of each what it touches
 * of this package. An element keeps its name or is told as `hernoemd`, with how sure that is; an example of a value is
 * always one that the two types were asked about. An element under one that was added or removed is not told apart, and
 * neither are texts of documentation, other than those of codes.
 *
 * @param old text of an XSD, `{ xsd, imports }`, or what `compileSchema` made of one: at most 10,000 elements
 * @param now the same of the other schema
 * @returns the differences, or findings of `compileSchema` that say in `schema` which of the two they are about
 * @throws TypeError when either is none of these
 * @example
 * const xsd = (type) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Dag" type="xs:${type}"/></xs:schema>`;
 * const compared = compareSchemas(xsd('date'), xsd('string'));
 * compared.ok && compared.wijzigingen.map(({ message }) => message); //=> ['/Dag mag meer waarden hebben; nu ook "1".']
 */
export function compareSchemas(
  old: SchemaSide,
  now: SchemaSide,
  { taal }: TaalOptions = {},
): CompareSchemasResult {
  const before = readSide('oud', old);
  const after = readSide('nieuw', now);
  const findings = [before, after].flatMap((side) => (side.ok ? [] : side.findings));
  if (isNonEmpty(findings)) return inTaal({ ok: false, findings }, taal, EN_VERGELIJK);
  if (!before.ok || !after.ok) throw new Error('A schema that is not read has a finding.');
  const matches = matchElements(before.tree, after.tree);
  const texts = taal?.naam === 'en' ? enOverig.wijzigingTexts : wijzigingTexts;
  const touches = touchesOf(before.tree, after.tree);
  return {
    ok: true,
    oud: kenmerkOf(before),
    nieuw: kenmerkOf(after),
    wijzigingen: [
      ...compareNamespaces(matches, touches, texts),
      ...compareElements(before.tree, after.tree, matches, createTell(touches, texts)),
    ],
  };
}
