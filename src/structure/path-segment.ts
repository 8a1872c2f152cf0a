import type { Child, ComplexType, ElementDeclaration, Step } from '../schema/index.ts';

/** An element in a path; numbered where there can be, or is, more than one. */
export function segment({ name, repeatable }: Omit<Step, 'field'>, ordinal: number): string {
  return repeatable || ordinal > 1 ? `${name}[${ordinal}]` : name;
}

/**
 * The indexed path of an element of a class in the XML.
 *
 * @param path the path of the class
 */
export function pathTo(path: string, element: ElementDeclaration, ordinal: number): string {
  return element.pathFrom?.(path, ordinal) ?? `${path}/${segment(element, ordinal)}`;
}

/** The path of an element by the names of the model, of which each occurs once in the one before. */
export function pathToNames(path: string, type: ComplexType, [name, ...names]: readonly string[]): string {
  const element = type.elements.find((each) => each.name === name);
  if (element === undefined) return path;
  const at = pathTo(path, element, 1);
  return element.type.kind === 'complex' ? pathToNames(at, element.type, names) : at;
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
