/** A Vektis code list, such as COD954-VEKT: plain data. */
export interface Codelijst {
  /** Identification of the list, e.g. `COD954-VEKT`; empty when the file has none. */
  readonly codelijstcode: string;
  readonly elementen: readonly CodelijstElement[];
}

/** One code, or one of the periods in which it is valid. */
export interface CodelijstElement {
  readonly code: string;
  /** Its meaning; empty when the file has none. */
  readonly betekenis: string;
  /** First day on which the code is valid, `YYYY-MM-DD`; open when it is absent. */
  readonly ingangsdatum?: string;
  /** First day on which it is no longer valid, `YYYY-MM-DD`; open when it is absent. */
  readonly expiratiedatum?: string;
}

/**
 * Looks up a code: valid when ingangsdatum ≤ peildatum < expiratiedatum. Without a peildatum any period will do.
 *
 * @param peildatum `YYYY-MM-DD`
 * @returns undefined when the list does not have the code, or not on that date
 */
export function zoekCode(
  { elementen }: Codelijst,
  code: string,
  peildatum?: string,
): CodelijstElement | undefined {
  return elementen.find(
    (element) => element.code === code && (peildatum === undefined || isGeldig(element, peildatum)),
  );
}

function isGeldig({ ingangsdatum, expiratiedatum }: CodelijstElement, peildatum: string): boolean {
  return (
    (ingangsdatum === undefined || ingangsdatum <= peildatum) &&
    (expiratiedatum === undefined || peildatum < expiratiedatum)
  );
}
