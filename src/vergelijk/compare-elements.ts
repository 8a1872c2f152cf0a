import { type WijzigingArgs, type WijzigingSoort, wijzigingTexts } from '../taal/index.ts';
import { compareCodes } from './compare-codes.ts';
import { compareContent } from './compare-content.ts';
import { compareTypes, type TypeComparison } from './compare-types.ts';
import type { ElementMatch, ElementMatches } from './match-elements.ts';
import type { Touches } from './raakt.ts';
import { pathOf, type SchemaElement, type ValueType, walk } from './schema-element.ts';
import type { Budget } from './search-text.ts';
import type { Voorkomen, Wijziging } from './wijziging.ts';

/** How much is searched for values, for all types of two schemas together. */
const MOST_STEPS = 3_000_000;

/** What differs between the elements of two schemas, in the order of the new one. */
export function compareElements(
  old: readonly SchemaElement[],
  now: readonly SchemaElement[],
  matches: ElementMatches,
  touches: Touches,
): readonly Wijziging[] {
  const { byOld, byNew } = matches;
  const found: Wijziging[] = [];
  const typesOf = typeComparer();

  function add<S extends WijzigingSoort>(
    soort: S,
    { old: before, now: after }: Partial<Omit<ElementMatch, 'zekerheid'>>,
    args: WithoutPath<WijzigingArgs[S]>,
    rest: Partial<Wijziging> = {},
  ): void {
    const oud = before === undefined ? null : pathOf(before);
    const nieuw = after === undefined ? null : pathOf(after);
    const tell = wijzigingTexts[soort] as (args: object) => string;
    // Where the element itself is another, those in it are too.
    const isWhole = WHOLE.has(soort);
    found.push({
      soort,
      oud,
      nieuw,
      message: tell({ path: OF_OLD.has(soort) ? oud : nieuw, ...args }),
      raakt: touches([before, after], isWhole),
      ...rest,
    });
  }

  function addGone(element: SchemaElement): void {
    if (byOld.has(element)) return;
    const voorkomen = { oud: often(element), nieuw: null };
    add('verwijderd', { old: element }, { elements: count(element) }, { voorkomen });
  }

  function compare(match: ElementMatch): void {
    const { old: before, now: after, zekerheid } = match;
    if (before.name !== after.name) add('hernoemd', match, { name: after.name, zekerheid }, { zekerheid });
    if (!isInSameClass(match, byOld)) {
      const to = after.parent === undefined ? '/' : pathOf(after.parent);
      add('verplaatst', match, { fault: 'klasse', to }, { zekerheid });
    }
    compareOccurrence(match);
    if (before.value !== undefined && after.value !== undefined)
      compareValues(match, before.value, after.value);
    else if (before.value !== undefined) add('anders', match, { fault: 'klasse' });
    else if (after.value !== undefined) add('anders', match, { fault: 'waarde' });
    else compareClass(match);
  }

  function compareOccurrence(match: ElementMatch): void {
    const oud = often(match.old);
    const nieuw = often(match.now);
    const voorkomen = { oud, nieuw };
    const wasRequired = oud.min > 0;
    const isRequired = nieuw.min > 0;
    if (wasRequired && !isRequired) add('optioneel', match, {}, { voorkomen });
    if (!wasRequired && isRequired) add('verplicht', match, {}, { voorkomen });
    const isOftener = wasRequired && isRequired && oud.min !== nieuw.min;
    if (oud.max === nieuw.max && !isOftener) return;
    const write = ({ min, max }: Voorkomen) => ({ min, max: max ?? undefined });
    add('herhaling', match, { oud: write(oud), nieuw: write(nieuw) }, { voorkomen });
  }

  function compareValues(match: ElementMatch, before: ValueType, after: ValueType): void {
    const { soort, voorbeeld } = typesOf(before, after);
    if (before.type.enumeration !== undefined && after.type.enumeration !== undefined) {
      const codes = compareCodes(before, after);
      if (codes !== undefined) {
        const { toegevoegd, verwijderd, tekst } = codes;
        const args = { toegevoegd, verwijderd, tekst: tekst.map(({ code }) => code) };
        add('codelijst', match, args, { voorbeeld, codes });
        if (toegevoegd.length + verwijderd.length > 0) return;
      }
    }
    if (soort === 'gelijk') return;
    if (soort === 'anders') add('anders', match, { fault: 'waarden', voorbeeld }, { voorbeeld });
    else add(soort, match, { voorbeeld }, { voorbeeld });
  }

  function compareClass(match: ElementMatch): void {
    const { moved, isRegrouped } = compareContent(match.old, match.now, matches);
    for (const element of moved) {
      const own = byNew.get(element);
      const after = element.parent?.children[element.index - 1]?.name;
      if (own !== undefined) add('verplaatst', own, { fault: 'volgorde', after });
    }
    const isAsOften = match.now.children.every((child) => {
      const before = byNew.get(child)?.old;
      return before === undefined || (before.min === child.min && before.max === child.max);
    });
    if (isRegrouped && isAsOften) add('anders', match, { fault: 'groepen' });
  }

  function visit(element: SchemaElement): void {
    const match = byNew.get(element);
    if (match !== undefined) compare(match);
    else if (element.parent === undefined || byNew.has(element.parent)) {
      const voorkomen = { oud: null, nieuw: often(element) };
      add(
        'toegevoegd',
        { now: element },
        { isRequired: element.min > 0, elements: count(element) },
        { voorkomen },
      );
    }
    for (const child of element.children) visit(child);
    for (const gone of match?.old.children ?? []) addGone(gone);
  }

  for (const root of now) visit(root);
  for (const root of old) addGone(root);
  return found;
}

type WithoutPath<A> = A extends unknown ? Omit<A, 'path'> : never;

const WHOLE: ReadonlySet<WijzigingSoort> = new Set([
  'toegevoegd',
  'verwijderd',
  'hernoemd',
  'verplaatst',
  'herhaling',
  'anders',
]);
const OF_OLD: ReadonlySet<WijzigingSoort> = new Set(['verwijderd', 'hernoemd', 'verplaatst']);

function isInSameClass({ old, now }: ElementMatch, byOld: ElementMatches['byOld']): boolean {
  if (old.parent === undefined || now.parent === undefined) return old.parent === now.parent;
  return byOld.get(old.parent)?.now === now.parent;
}

function often({ min, max }: SchemaElement): Voorkomen {
  return { min, max: Number.isFinite(max) ? max : null };
}

/** How many elements there are in a class, at any depth. */
function count(element: SchemaElement): number {
  return [...walk(element.children)].length;
}

/** Compares types, each pair of them once. */
function typeComparer(): (before: ValueType, after: ValueType) => TypeComparison {
  const budget: Budget = { steps: MOST_STEPS };
  const known = new Map<ValueType, Map<ValueType, TypeComparison>>();
  return (before, after) => {
    const own = known.get(before) ?? new Map<ValueType, TypeComparison>();
    known.set(before, own);
    const compared = own.get(after) ?? compareTypes(before, after, budget);
    own.set(after, compared);
    return compared;
  };
}
