import { perObject } from '../data/index.ts';
import { nameLikeness, plainName } from './name-likeness.ts';
import type { SchemaElement, ValueType } from './schema-element.ts';

/** How sure it is that two elements are one. */
export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'mogelijk';

/** A documentation of so many characters is not the same by chance. */
const TELLING = 20;
/** Of so many names of elements in a class it is looked how many two classes share. */
const MOST_CHILDREN = 500;

/**
 * Judges whether two elements that have no like in the other schema are each other: undefined when nothing says so.
 *
 * @param byOld what was matched before, which tells whether they stand in the same class and beside the same elements
 */
export function judgeMatch(
  one: SchemaElement,
  other: SchemaElement,
  byOld: ReadonlyMap<SchemaElement, { readonly now: SchemaElement }>,
): { readonly zekerheid: Zekerheid; readonly score: number } | undefined {
  if ((one.value === undefined) !== (other.value === undefined)) return undefined;
  const likeness = nameLikeness(one.name, other.name);
  const content = contentLikeness(one, other);
  const isInPlace = one.parent === undefined ? other.parent === undefined : isMatch(one.parent, other.parent);
  const isBeside = isInPlace && standsBeside(one, other, byOld);
  const isDocumented = one.documentation.length >= TELLING && one.documentation === other.documentation;
  const score = likeness * 3 + content * 3 + Number(isInPlace) + Number(isBeside) + Number(isDocumented) * 2;
  const zekerheid = certainty();
  return zekerheid === undefined ? undefined : { zekerheid, score };

  function isMatch(a: SchemaElement, b: SchemaElement | undefined): boolean {
    return b !== undefined && byOld.get(a)?.now === b;
  }

  function certainty(): Zekerheid | undefined {
    const isSameName = likeness === 1;
    if (isInPlace) {
      if (content === 1 && (isSameName || (isDocumented && isBeside))) return 'zeker';
      if (one.value === undefined && content === 1 && one.children.length > 1 && isBeside) return 'zeker';
      if (isSameName || isDocumented || (isBeside && content >= 0.8) || (likeness >= 0.6 && content >= 0.5))
        return 'waarschijnlijk';
      return content >= 0.8 || (likeness >= 0.5 && content > 0) || (isBeside && content >= 0.5)
        ? 'mogelijk'
        : undefined;
    }
    if (isSameName && one.name === other.name && content === 1)
      return isDocumented || one.value === undefined ? 'zeker' : 'waarschijnlijk';
    if (isSameName) return content >= 0.5 ? 'waarschijnlijk' : 'mogelijk';
    if (one.value !== undefined) return undefined;
    return content >= 0.5 && one.children.length > 1 ? 'waarschijnlijk' : undefined;
  }
}

/** How much what two elements hold is alike, from 0 to 1: 1 for types that ask the same, and classes of the same names. */
function contentLikeness(one: SchemaElement, other: SchemaElement): number {
  if (one.value !== undefined && other.value !== undefined) return typeLikeness(one.value, other.value);
  const names = new Set(one.children.slice(0, MOST_CHILDREN).map(({ name }) => plainName(name)));
  const others = new Set(other.children.slice(0, MOST_CHILDREN).map(({ name }) => plainName(name)));
  const shared = [...names].filter((name) => others.has(name)).length;
  const all = names.size + others.size - shared;
  return all === 0 ? 0.5 : shared / all;
}

/** A type that asks nothing says little: that two elements are any text makes them not one. */
function typeLikeness({ definition: a }: ValueType, { definition: b }: ValueType): number {
  const isBare = a.restrictions.length === 0 && (a.builtin === 'string' || a.builtin === 'token');
  if (a === b || facetsOf(a) === facetsOf(b)) return isBare ? 0.7 : 1;
  if (a.builtin !== b.builtin) return 0;
  return a.builtin === 'string' ? 0.3 : 0.6;
}

/** What a type asks, as one text. */
const facetsOf = /* @__PURE__ */ perObject(({ builtin, restrictions }: ValueType['definition']): string =>
  JSON.stringify([
    builtin,
    restrictions.map(({ pattern, enumeration, ...rest }) => [
      rest,
      pattern?.map(({ source }) => source),
      enumeration?.map(({ value }) => value),
    ]),
  ]),
);

/** True when the elements before them, or those behind them, are each other: there is room for one between the same. */
function standsBeside(
  one: SchemaElement,
  other: SchemaElement,
  byOld: ReadonlyMap<SchemaElement, { readonly now: SchemaElement }>,
): boolean {
  const siblings = one.parent?.children ?? [];
  const others = other.parent?.children ?? [];
  const before = siblings[one.index - 1];
  const otherBefore = others[other.index - 1];
  const after = siblings[one.index + 1];
  const otherAfter = others[other.index + 1];
  const isPair = (a: SchemaElement | undefined, b: SchemaElement | undefined): boolean =>
    a === undefined || b === undefined ? a === b : byOld.get(a)?.now === b;
  return isPair(before, otherBefore) || isPair(after, otherAfter);
}
