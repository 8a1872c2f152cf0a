import type { Finding } from '../../finding/index.ts';
import { parseBericht } from '../../parse/index.ts';
import type { Taal } from '../../taal/index.ts';
import { decodeWhole, isBytes } from '../../xml/index.ts';
import { type Candidate, candidatesFor, type Placed } from './candidates.ts';
import { applyEdits, type Edit } from './edit.ts';
import { readElements } from './element-tree.ts';
import { mendEncoding } from './mend-encoding.ts';
import { HERSTEL } from './teksten.ts';

/** Something that mends a finding of the structure. */
export interface Suggestion {
  /** The finding that it mends, as it was given. */
  readonly finding: Finding;
  /** A sentence that says what the edits do, without a value of the message. */
  readonly omschrijving: string;
  /**
   * False when only a person can know whether it is right: a date, a reference, a location. `fz825 check --fix` applies
   * none of those.
   */
  readonly zeker: boolean;
  /** In the text of the message; see `suggestEdits` for what that is of bytes. None of them overlap. */
  readonly edits: readonly Edit[];
}

/** What a caller may choose of suggestions. */
export interface SuggestOptions {
  /** The language of `omschrijving`: Dutch unless `en` of `fz825/taal/en` is given. */
  readonly taal?: Taal;
}

/**
 * Suggests what mends findings of controletype 1 and 2, where that is certain: an element in the wrong place, a name that is
 * known but for one letter or its capitals, the wrong or no namespace, white space in a number, a missing Berichtversie or
 * Berichtsubversie, an encoding that contradicts the XML declaration, and a repeated identical element. A date with a zone or
 * as d-m-yyyy gets a suggestion that is not `zeker`.
 *
 * Each was tried: with its edits the message has fewer findings, and none that it did not have. Other findings, and those
 * that are not of this message, get none. Where the edits of two suggestions meet, apply one and ask again.
 *
 * @param input the message that was judged by the schemas of this package, whole. Offsets are UTF-16 code units from the
 *   start of its text, a byte order mark included. Of bytes that is what their encoding makes of them; of an encoding that
 *   contradicts the declaration, what they are found to be: UTF-8, or UTF-16 by their mark.
 * @param findings as `parseBericht`, `assessBericht` or `validateStructure` gave them
 * @throws TypeError when `input` is neither a string nor a Uint8Array, or `findings` no list
 * @example
 * const xml = '<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494"><header/></Bericht>';
 * const parsed = parseBericht(xml);
 * const suggestions = suggestEdits(xml, parsed.ok ? [] : parsed.findings);
 * suggestions.length; //=> 0
 */
export function suggestEdits(
  input: string | Uint8Array,
  findings: readonly Finding[],
  { taal }: SuggestOptions = {},
): readonly Suggestion[] {
  if (typeof input !== 'string' && !isBytes(input))
    throw new TypeError('input must be a string or a Uint8Array.');
  if (!Array.isArray(findings)) throw new TypeError('findings must be a list.');
  const naam = taal === undefined ? 'nl' : taal?.naam;
  if (naam !== 'nl' && naam !== 'en') throw new TypeError('taal must be a language.');
  const given = Array.from(findings as readonly Finding[], read).filter((each) => each !== undefined);
  const tell = ({ finding }: Given, { herstel, name, edits, zeker }: Candidate): Suggestion => ({
    finding,
    omschrijving: HERSTEL[naam][herstel](name),
    zeker,
    edits,
  });
  const coded = given.find(({ rule }) => rule === 'XML-CODERING');
  if (coded !== undefined) {
    const candidate = typeof input === 'string' ? undefined : mendEncoding(input);
    return candidate === undefined ? [] : [tell(coded, candidate)];
  }
  const { text, fault } = decodeWhole(input);
  const tree = fault === undefined ? readElements(text) : undefined;
  if (tree === undefined) return [];
  const before = rulesOf(text);
  return given.flatMap((each) => {
    const working = candidatesFor(text, tree, each).filter(
      ({ edits }) => edits.length > 0 && isBetter(before, rulesOf(applyEdits(text, edits))),
    );
    const [first, second] = working;
    // Of two names that are both one slip away it cannot be told which was meant.
    return first === undefined || (second !== undefined && first.herstel === 'naam')
      ? []
      : [tell(each, first)];
  });
}

/** A finding, and what is looked at of it: read once. */
interface Given extends Placed {
  readonly finding: Finding;
}

function read(finding: Finding): Given | undefined {
  const { rule, line, column, args } = Object(finding);
  if (typeof rule !== 'string') return undefined;
  const { fault, element } = Object(args);
  return { finding, rule, place: `${line}:${column}`, fault: String(fault), element: String(element) };
}

/** How often each rule is broken. */
function rulesOf(text: string): ReadonlyMap<string, number> {
  const parsed = parseBericht(text, { limits: { findings: Number.POSITIVE_INFINITY } });
  const counts = new Map<string, number>();
  for (const { rule } of parsed.ok ? [] : parsed.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** True when fewer rules are broken, and none more often. */
function isBetter(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    total(after) < total(before) && [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0))
  );
}
