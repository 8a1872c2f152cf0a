import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { EN_SCHEMAS, inTaal, structureTexts, type TaalOptions, xmlTexts } from '../taal/index.ts';
import { createXmlReader, SOURCE_LIMITS } from '../xml/index.ts';
import type { Codelijst } from './codelijst.ts';
import { createCodelijstReader, createCodelijstState } from './codelijst-reader.ts';

/** A code list, or why the file is not one. */
export type LoadCodelijstResult =
  | { readonly ok: true; readonly codelijst: Codelijst }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Loads a code list in the format in which Vektis publishes them: root `Codelijst`, one `CodelijstElement` for each code
 * or each period of it, with `Code`, `Betekenis` (or else `Omschrijving`), `Ingangsdatum` and `Expiratiedatum`, in any
 * order. Their namespace is `http://ei.vektis.nl/codelijsten/v1` or none. Other elements are passed over, and so are
 * all of another namespace.
 *
 * A period that ends on its first day or before it is empty: the list is loaded, and the code is valid on no date by it.
 *
 * @param input the whole file, as for `parseBericht`
 * @returns the list, frozen with all that is in it; or findings of controletype 1 or 2, with line and column
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 * @example
 * const result = loadCodelijst(`<Codelijst xmlns="http://ei.vektis.nl/codelijsten/v1">
 *   <CodelijstElement><Code>8011</Code><Betekenis>Nieuw</Betekenis></CodelijstElement>
 * </Codelijst>`);
 * result.ok && result.codelijst.elementen; //=> [{ code: '8011', betekenis: 'Nieuw' }]
 */
export function loadCodelijst(input: string | Uint8Array, { taal }: TaalOptions = {}): LoadCodelijstResult {
  return inTaal(readCodelijst(input), taal, EN_SCHEMAS);
}

function readCodelijst(input: string | Uint8Array): LoadCodelijstResult {
  const state = createCodelijstState();
  const reader = createXmlReader(createCodelijstReader(state), SOURCE_LIMITS);
  reader.write(input);
  const fault = reader.end();
  if (fault !== undefined) {
    const position = reader.locate(fault.offset);
    return { ok: false, findings: [finding({ controletype: 1, ...fault, position }, xmlTexts)] };
  }
  const { elementen, faults } = state;
  if (elementen.length === 0 && faults.length === 0) {
    const args = { element: 'CodelijstElement', klasse: 'Codelijst' };
    faults.push({ rule: 'STR-ONTBREEKT', args, path: '/Codelijst/CodelijstElement[1]', offset: 0 });
  }
  const findings = faults.map((each) =>
    finding({ controletype: 2, ...each, position: reader.locate(each.offset) }, structureTexts),
  );
  if (isNonEmpty(findings)) return { ok: false, findings };
  const codelijst = { codelijstcode: state.codelijstcode.trim(), elementen: Object.freeze(elementen) };
  return { ok: true, codelijst: Object.freeze(codelijst) };
}
