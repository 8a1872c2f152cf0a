import type { Position } from '../finding/index.ts';
import type { Child } from '../schema/index.ts';

/** Where an element with elements stands, and its children: the skeleton of a message without its values. */
export interface Place {
  readonly offset: number;
  /** The child elements, in the order of the message. */
  readonly children: readonly Child[];
  /** Where each of them stands. */
  readonly offsets: readonly number[];
  /** The places of the children that have elements themselves, if any has. */
  readonly inner: readonly (Place | undefined)[] | undefined;
}

/** Gives line and column of an element of a message, or undefined when the path leads to no element of it. */
export type Locate = (path: string) => Position | undefined;

/** How many children are looked through each time rather than put in an index. */
const FEW = 16;
const ORDINAL = /^(.+)\[([1-9]\d{0,8})\]$/s;

/**
 * Finds elements in the skeleton of a document by the indexed XPaths of findings; `[1]` may be left out.
 *
 * @param document the place whose only child is the root
 */
export function createLocate(document: Place, position: (offset: number) => Position): Locate {
  /** The children by their segment, of each place with many that a path has led through. */
  const indexes = new Map<Place, ReadonlyMap<string, number>>();

  function indexOf(place: Place, segment: string): number | undefined {
    const [, name = segment, ordinal = '1'] = segment.endsWith(']') ? (ORDINAL.exec(segment) ?? []) : [];
    if (place.children.length <= FEW) return indexOfChild(place, name, Number(ordinal));
    const known = indexes.get(place) ?? indexChildren(place);
    indexes.set(place, known);
    return known.get(`${name}[${ordinal}]`);
  }

  return (path) => {
    if (!path.startsWith('/')) return undefined;
    let place: Place | undefined = document;
    let offset: number | undefined;
    for (let at = 1, end = 0; end < path.length; at = end + 1) {
      // An attribute is where its element is.
      if (path[at] === '@') break;
      const slash = path.indexOf('/', at);
      end = slash === -1 ? path.length : slash;
      const index: number | undefined = place === undefined ? undefined : indexOf(place, path.slice(at, end));
      if (index === undefined) return undefined;
      offset = place?.offsets[index];
      place = place?.inner?.[index];
    }
    return offset === undefined ? undefined : position(offset);
  };
}

function indexOfChild({ children }: Place, name: string, ordinal: number): number | undefined {
  let count = 0;
  for (let index = 0; index < children.length; index++) {
    if (children[index]?.name === name && ++count === ordinal) return index;
  }
  return undefined;
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
