import type { ElementDeclaration } from '../schema/index.ts';

/**
 * Puts the value of an element into that of its parent.
 *
 * @returns false when the model has one, and there is one already: the value is not put anywhere
 */
export function assign(
  value: Record<string, unknown>,
  { field, repeatable, inModel }: ElementDeclaration,
  item: unknown,
): boolean {
  if (inModel !== undefined) return inModel.assign(value, item);
  const items = repeatable ? value[field] : undefined;
  if (Array.isArray(items)) items.push(item);
  else value[field] = repeatable ? [item] : item;
  return true;
}

/** What is to keep what an element with elements holds; that of the class around it, for one that only stands around others. */
export function createValue(
  element: ElementDeclaration | undefined,
  around: Record<string, unknown>,
): Record<string, unknown> {
  const inModel = element?.inModel;
  if (inModel === undefined) return {};
  return inModel.field === undefined ? around : inModel.create();
}
