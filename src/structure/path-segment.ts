import type { Child, ElementDeclaration } from '../schema/index.ts';

/** An element in a path; numbered where there can be, or is, more than one. */
export function segment({ name, repeatable }: ElementDeclaration, ordinal: number): string {
  return repeatable || ordinal > 1 ? `${name}[${ordinal}]` : name;
}

/** Counts how often a child stands before an index; the indexes may not go down. */
export function createCounter(children: readonly Child[]): (child: Child, before: number) => number {
  const counts = new Map<Child, number>();
  let next = 0;
  return (child, before) => {
    for (; next < before; next++) counts.set(children[next], (counts.get(children[next]) ?? 0) + 1);
    return counts.get(child) ?? 0;
  };
}
