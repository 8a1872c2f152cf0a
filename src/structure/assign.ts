import type { ElementDeclaration } from '../schema/index.ts';

/** Puts the value of an element into that of its parent. */
export function assign(
  value: Record<string, unknown>,
  { field, repeatable }: ElementDeclaration,
  item: unknown,
): void {
  if (!repeatable) {
    value[field] = item;
    return;
  }
  const items = value[field];
  if (Array.isArray(items)) items.push(item);
  else value[field] = [item];
}
