import type { Step } from '../../schema/index.ts';
import { segment } from '../../structure/index.ts';

/** Where in the XML a class stands: put together when it is asked for, as most are not. */
export interface Trail {
  readonly around: Trail | undefined;
  /** From the element of the class around it. */
  readonly steps: readonly Step[];
  /** Its number among those of the same class, from 1. */
  readonly ordinal: number;
  /** The name of the root, for that alone. */
  readonly root?: string;
}

/** The indexed path in the XML. */
export function trailPath({ around, steps, ordinal, root }: Trail): string {
  return around === undefined ? `/${root}` : pathAlong(steps)(trailPath(around), ordinal);
}

/**
 * Makes the path of an element from that of the class around it. Of the elements that it stands in, one at most may occur
 * more than once for each time that the class does: that is the one that is numbered.
 */
export function pathAlong(steps: readonly Step[]): (path: string, ordinal: number) => string {
  const counted = steps.findLastIndex(({ repeatable }) => repeatable);
  const last = counted === -1 ? steps.length - 1 : counted;
  return (path, ordinal) =>
    [path, ...steps.map((step, index) => segment(step, index === last ? ordinal : 1))].join('/');
}
