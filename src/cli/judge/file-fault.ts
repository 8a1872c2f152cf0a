/** A fault of the program itself, and the file that it was at. */
export interface FileFault {
  readonly name: string;
  /** What sort of fault it is, without anything of what was thrown: that may hold values of a message. */
  readonly kind: string;
}

/** That a file could not be judged, by a fault of the program itself. */
export class FileFaultError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super();
    this.fault = fault;
  }
}

/** What sort of thing was thrown. */
export function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
