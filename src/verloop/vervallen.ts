/** An identification under a plaatsingsbesluit that was used, and is not that of a mutation in force (STB §3.4). */
export interface Vervallen {
  readonly mutatieIdentificatie: string;
  /** The mutation that corrected it; absent for one that was withdrawn, and for an intrekking. */
  readonly vervangenDoor?: string;
  /** For an intrekking: the mutation that it took out of force. */
  readonly intrekkingVan?: string;
}

/** The same, or the bare identification when no more is known of it. */
export type VervallenMutatie = string | Vervallen;

/** What is known of an identification that has lapsed. */
export function vervallenOf(each: VervallenMutatie): Vervallen {
  return typeof each === 'string' ? { mutatieIdentificatie: each } : each;
}
