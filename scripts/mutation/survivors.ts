/** A change to the code. */
export interface Mutation {
  readonly file: string;
  readonly mutatorName: string;
  /** What stood there, on one line. */
  readonly code: string;
  readonly replacement: string;
}

/** Why some changes to a file need not be noticed. */
interface Survivor {
  readonly file: string;
  /** A part of what stood there; all of the file's changes by the mutator when left out. */
  readonly code?: string;
  readonly mutatorName?: string;
  readonly reason: string;
}

const SURVIVORS: readonly Survivor[] = [];

/** The reason why a change need not be noticed, if there is one. */
export function reasonFor({ file, mutatorName, code }: Mutation): string | undefined {
  return SURVIVORS.find(
    (survivor) =>
      survivor.file === file &&
      (survivor.code === undefined || code.includes(survivor.code)) &&
      (survivor.mutatorName === undefined || survivor.mutatorName === mutatorName),
  )?.reason;
}
