import { compareCodes } from './compare-codes.ts';
import { compareContent } from './compare-content.ts';
import type { TypeComparison } from './compare-types.ts';
import type { ElementMatch, ElementMatches } from './match-elements.ts';
import { pathOf, type SchemaElement, type ValueType } from './schema-element.ts';
import type { TellWijziging } from './tell-wijziging.ts';
import type { Voorkomen, Wijziging } from './wijziging.ts';

/** What it takes to compare an element. */
export interface ComparisonTools {
  readonly matches: ElementMatches;
  readonly tell: TellWijziging;
  readonly compareTypes: (old: ValueType, now: ValueType) => TypeComparison;
}

/** What differs of one element: its name, its place, how often it occurs, and what it holds. */
export function compareElement(match: ElementMatch, tools: ComparisonTools): readonly Wijziging[] {
  const { old, now } = match;
  return [
    ...compareName(match, tools),
    ...comparePlace(match, tools),
    ...compareOccurrence(match, tools),
    ...(old.value === undefined || now.value === undefined
      ? compareClass(match, tools)
      : compareValues(match, old.value, now.value, tools)),
  ];
}

function compareName(match: ElementMatch, { tell }: ComparisonTools): readonly Wijziging[] {
  const { old, now, zekerheid } = match;
  return old.name === now.name ? [] : [tell('hernoemd', match, { name: now.name, zekerheid }, { zekerheid })];
}

function comparePlace(
  match: ElementMatch,
  { tell, matches: { byOld } }: ComparisonTools,
): readonly Wijziging[] {
  const { old, now, zekerheid } = match;
  const around = old.parent === undefined ? undefined : byOld.get(old.parent)?.now;
  if (old.parent === undefined ? now.parent === undefined : around === now.parent) return [];
  const to = now.parent === undefined ? '/' : pathOf(now.parent);
  return [tell('verplaatst', match, { fault: 'klasse', to }, { zekerheid })];
}

function compareOccurrence(match: ElementMatch, { tell }: ComparisonTools): readonly Wijziging[] {
  const oud = voorkomenOf(match.old);
  const nieuw = voorkomenOf(match.now);
  const voorkomen = { oud, nieuw };
  const found: Wijziging[] = [];
  if (oud.min > 0 && nieuw.min === 0) found.push(tell('optioneel', match, {}, { voorkomen }));
  if (oud.min === 0 && nieuw.min > 0) found.push(tell('verplicht', match, {}, { voorkomen }));
  const isOtherLeast = oud.min > 0 && nieuw.min > 0 && oud.min !== nieuw.min;
  if (oud.max !== nieuw.max || isOtherLeast) {
    const args = {
      oud: { ...oud, max: oud.max ?? undefined },
      nieuw: { ...nieuw, max: nieuw.max ?? undefined },
    };
    found.push(tell('herhaling', match, args, { voorkomen }));
  }
  return found;
}

function compareValues(
  match: ElementMatch,
  old: ValueType,
  now: ValueType,
  { tell, compareTypes }: ComparisonTools,
): readonly Wijziging[] {
  const { soort, voorbeeld } = compareTypes(old, now);
  const codes = compareCodes(old, now);
  const found: Wijziging[] = [];
  if (codes !== undefined) {
    const { toegevoegd, verwijderd, tekst } = codes;
    const args = { toegevoegd, verwijderd, tekst: tekst.map(({ code }) => code) };
    found.push(tell('codelijst', match, args, { voorbeeld, codes }));
    // The values differ by their codes: that is told.
    if (toegevoegd.length + verwijderd.length > 0) return found;
  }
  if (soort === 'anders') found.push(tell(soort, match, { fault: 'waarden', voorbeeld }, { voorbeeld }));
  else if (soort !== 'gelijk') found.push(tell(soort, match, { voorbeeld }, { voorbeeld }));
  return found;
}

/** Of two elements of which one is a class at least. */
function compareClass(match: ElementMatch, { tell, matches }: ComparisonTools): readonly Wijziging[] {
  const { old, now } = match;
  if (old.value !== undefined) return [tell('anders', match, { fault: 'klasse' })];
  if (now.value !== undefined) return [tell('anders', match, { fault: 'waarde' })];
  const { moved, isRegrouped } = compareContent(old, now, matches);
  const found = moved.map((own) => {
    const after = own.now.parent?.children[own.now.index - 1]?.name;
    return tell('verplaatst', own, { fault: 'volgorde', after });
  });
  if (isRegrouped) found.push(tell('anders', match, { fault: 'groepen' }));
  return found;
}

/** How often an element may occur. */
export function voorkomenOf({ min, max }: SchemaElement): Voorkomen {
  return { min, max: Number.isFinite(max) ? max : null };
}
