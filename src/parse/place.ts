import type { Position } from '../finding/index.ts';
import type { Child } from '../schema/index.ts';

/** Where an element with elements stands, and its children: the skeleton of a message without its values. */
export interface Place {
  readonly offset: number;
  /** The child elements, in the order of the message. */
  readonly children: Child[];
  /** Where each of them stands. */
  readonly offsets: number[];
  /** The places of the children that have elements themselves. */
  readonly inner: (Place | undefined)[];
}

/** Gives line and column of an element of a message, or undefined when the path leads to no element of it. */
export type Locate = (path: string) => Position | undefined;

const SEGMENT = /^([^[\]]+)(?:\[([1-9]\d{0,8})\])?$/;

/**
 * Finds elements in the skeleton of a document by the indexed XPaths of findings; `[1]` may be left out.
 *
 * @param document the place whose only child is the root
 */
export function createLocate(document: Place, position: (offset: number) => Position): Locate {
  /** The children by their segment, of each place that a path has led through. */
  const indexes = new Map<Place, ReadonlyMap<string, number>>();

  function find(place: Place, segments: readonly string[]): number | undefined {
    const [segment = '', ...rest] = segments;
    const [, name = '', ordinal = '1'] = SEGMENT.exec(segment) ?? [];
    const known = indexes.get(place) ?? indexChildren(place);
    indexes.set(place, known);
    const index = known.get(`${name}[${ordinal}]`);
    if (index === undefined) return undefined;
    if (rest.length === 0) return place.offsets[index];
    const inner = place.inner[index];
    return inner === undefined ? undefined : find(inner, rest);
  }

  return (path) => {
    const [start, ...segments] = path.split('/');
    const offset = start === '' && segments.length > 0 ? find(document, segments) : undefined;
    return offset === undefined ? undefined : position(offset);
  };
}

/** Where the children stand among their siblings, by name and ordinal. */
function indexChildren({ children }: Place): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const indexes = new Map<string, number>();
  for (const [index, child] of children.entries()) {
    if (child === undefined) continue;
    const ordinal = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, ordinal);
    indexes.set(`${child.name}[${ordinal}]`, index);
  }
  return indexes;
}
