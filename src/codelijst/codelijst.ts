import { groupBy, perObject } from '../data/index.ts';
import { isPlainDate } from '../schema/index.ts';

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
 * Looks up a code: valid when ingangsdatum ≤ peildatum < expiratiedatum, and of several periods that are the first in
 * the list. Without a peildatum any period will do, also one that is past or empty.
 *
 * Of a list that is frozen with all its elements, as `loadCodelijst` gives it, an index is kept; in any other list each
 * call looks at the elements as they are then.
 *
 * @param peildatum `YYYY-MM-DD`
 * @returns undefined when the list does not have the code, or not on that date
 * @throws TypeError when `codelijst` has no list of elements, or `peildatum` is no date
 * @example
 * findCode(COD954, '0001', '2006-01-01').betekenis; //=> 'Bericht is afgekeurd om technische redenen.'
 * findCode(COD954, '0001', '2005-12-31'); //=> undefined
 */
export function findCode(
  codelijst: Codelijst,
  code: string,
  peildatum?: string,
): CodelijstElement | undefined {
  if (!Array.isArray(codelijst?.elementen)) throw new TypeError('codelijst must be a code list.');
  if (peildatum !== undefined && !(typeof peildatum === 'string' && isPlainDate(peildatum)))
    throw new TypeError('peildatum must be an existing date, YYYY-MM-DD.');
  return withCode(codelijst.elementen, code).find(
    (element) => peildatum === undefined || isGeldig(element, peildatum),
  );
}

/** The elements with this code, in their order. */
function withCode(elementen: readonly CodelijstElement[], code: string): readonly CodelijstElement[] {
  const index = indexOf(elementen);
  if (index !== undefined) return index.get(code) ?? [];
  const found: CodelijstElement[] = [];
  // A hole throws: it is no element, and there may be no end to holes.
  for (const element of elementen) if (element.code === code) found.push(element);
  return found;
}

/** Undefined for a list that may still change: an index of it could become wrong. */
const indexOf = /* @__PURE__ */ perObject((elementen: readonly CodelijstElement[]) => {
  const isFrozen = Object.isFrozen(elementen) && elementen.every((element) => Object.isFrozen(element));
  return isFrozen ? groupBy(elementen, ({ code }) => code) : undefined;
});

function isGeldig({ ingangsdatum, expiratiedatum }: CodelijstElement, peildatum: string): boolean {
  return (
    (ingangsdatum === undefined || ingangsdatum <= peildatum) &&
    (expiratiedatum === undefined || peildatum < expiratiedatum)
  );
}
