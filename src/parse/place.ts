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
  return (path) => {
    const [start, ...segments] = path.split('/');
    const offset = start === '' && segments.length > 0 ? find(document, segments) : undefined;
    return offset === undefined ? undefined : position(offset);
  };
}

function find(place: Place, segments: readonly string[]): number | undefined {
  const [segment = '', ...rest] = segments;
  const [, name, ordinal = '1'] = SEGMENT.exec(segment) ?? [];
  let left = Number(ordinal);
  const index = place.children.findIndex(
    (child) => child !== undefined && child.name === name && --left === 0,
  );
  if (index === -1 || rest.length === 0) return place.offsets[index];
  const inner = place.inner[index];
  return inner === undefined ? undefined : find(inner, rest);
}
