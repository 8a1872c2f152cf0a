import type { StructureFault } from '../../structure/index.ts';

/** A structural fault with its place in the text. */
export interface PlacedFault {
  readonly fault: StructureFault;
  readonly offset: number;
  /** White space between the offset and the fault itself. */
  readonly lead: string;
  /** Put together when it is asked for: as long as the element is deep, and most are not told. */
  readonly path: () => string;
  readonly berichtklasse: string | null;
  /** What the fault is about, as it stands in the message: for callers who ask for values only. */
  readonly value: string | undefined;
}
