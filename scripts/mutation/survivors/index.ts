import type { Mutation, Survivor } from '../survivor.ts';
import { bericht } from './bericht.ts';
import { check } from './check.ts';
import { gebruik } from './gebruik.ts';
import { keten } from './keten.ts';
import { lezen } from './lezen.ts';
import { schema } from './schema.ts';
import { xslt } from './xslt.ts';

/** By room. */
const SURVIVORS: readonly Survivor[] = [
  ...bericht,
  ...check,
  ...gebruik,
  ...keten,
  ...lezen,
  ...schema,
  ...xslt,
];

/** The reason why a change need not be noticed, if there is one. */
export function reasonFor({ file, mutatorName, code }: Mutation): string | undefined {
  return SURVIVORS.find(
    (survivor) => survivor.file === file && survivor.code === code && survivor.mutatorName === mutatorName,
  )?.reason;
}
