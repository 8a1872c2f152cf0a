import type { ComplexType, ElementDeclaration } from '../schema/index.ts';
import type { LayoutLeaf, LayoutPart } from '../structure/index.ts';
import { isRow, mostOf, type Presence, presenceOfGroups } from './groups.ts';
import type { JsonSchema } from './value-schema.ts';

/**
 * What must be there in a class, by the schema of the XML: an element that only stands around others is there when one of
 * those is, and then has all that it must have.
 *
 * @param type of the element in the XML that the class stands in
 */
export function presenceOf(type: ComplexType, parts: readonly LayoutPart[]): Presence {
  if (!isRow(type.content)) return presenceOfGroups(type.content, parts);
  const required: string[] = [];
  const rules: JsonSchema[] = [];

  /** `around`: what makes that the element around the parts is there; undefined when it always is. */
  function demand(within: ComplexType, some: readonly LayoutPart[], around: JsonSchema | undefined): void {
    for (const part of some) {
      const { min } = boundsOf(within, placeOf(part));
      const own = isPresent(part);
      if (min > 0 && own !== undefined && !isMet(part, around)) {
        if (around !== undefined) rules.push(implies(around, own));
        else if (part.kind === 'leaf' && part.within.length === 0) required.push(part.element.field);
        else rules.push(own);
      }
      if (part.kind === 'wrapper' && part.place.type.kind === 'complex')
        demand(part.place.type, part.parts, around === undefined && min > 0 ? undefined : own);
    }
  }

  /** True where something in a part, or the part around it, asks for it already. */
  function isMet(part: LayoutPart, around: JsonSchema | undefined): boolean {
    if (JSON.stringify(isPresent(part)) === JSON.stringify(around)) return true;
    const { type: inner } = placeOf(part);
    return (
      part.kind === 'wrapper' &&
      inner.kind === 'complex' &&
      around === undefined &&
      part.parts.some((each) => each.kind === 'leaf' && boundsOf(inner, placeOf(each)).min > 0)
    );
  }

  demand(type, parts, undefined);
  return { required, rules };
}

/** That where the first holds, the second does too. */
export function implies(first: JsonSchema, second: JsonSchema): JsonSchema {
  return { anyOf: [{ not: first }, second] };
}

/** The element in the XML of a part. */
export function placeOf(part: LayoutPart): ElementDeclaration {
  const place = part.kind === 'leaf' ? part.steps[0] : part.place;
  if (place === undefined) throw new Error('What stands in XML has an element.');
  return place;
}

/** How often an element may occur; at least none where that depends on what else is there. */
export function boundsOf(
  { content }: ComplexType,
  element: ElementDeclaration,
): { readonly min: number; readonly max: number } {
  const own = isRow(content)
    ? content.particles.find((part) => part.kind === 'element' && part.element === element)
    : undefined;
  if (own !== undefined) return own;
  const max = mostOf(content, element);
  if (max === 0) throw new Error('An element of a class is in its content.');
  return { min: 0, max };
}

/** That something of a part is there; undefined when there always is, because a profile gives it. */
function isPresent(part: LayoutPart): JsonSchema | undefined {
  const leaves = leavesOf(part);
  if (leaves.some(({ element }) => element.vast !== undefined)) return undefined;
  const [only, ...others] = leaves.map(({ within, element }) => hasField([...within, element]));
  return others.length === 0 ? only : { anyOf: [only, ...others] };
}

function leavesOf(part: LayoutPart): readonly LayoutLeaf[] {
  return part.kind === 'leaf' ? [part] : part.parts.flatMap(leavesOf);
}

function hasField([first, ...rest]: readonly ElementDeclaration[]): JsonSchema {
  if (first === undefined) return {};
  const { field } = first;
  const inner = rest.length === 0 ? true : hasField(rest);
  return { type: 'object', properties: { [field]: inner }, required: [field] };
}
