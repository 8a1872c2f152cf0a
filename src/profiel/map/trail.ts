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
  if (around === undefined) return `/${root}`;
  const counted = steps.findLastIndex(({ repeatable }) => repeatable);
  const last = counted === -1 ? steps.length - 1 : counted;
  return [trailPath(around), ...steps.map((step, index) => segment(step, index === last ? ordinal : 1))].join(
    '/',
  );
}
