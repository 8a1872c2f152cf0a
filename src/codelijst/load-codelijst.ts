import { type Finding, finding, isNonEmpty, meldingen, type NonEmpty } from '../finding/index.ts';
import { isPlainDate } from '../schema/index.ts';
import { createXmlReader, SOURCE_LIMITS } from '../xml/index.ts';
import type { Codelijst, CodelijstElement } from './codelijst.ts';

/** A code list, or why the file is not one. */
export type LoadCodelijstResult =
  | { readonly ok: true; readonly codelijst: Codelijst }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** The text of an element, and where the element began. */
interface Field {
  text: string;
  readonly offset: number;
}

/** The elements that are read; each may stand in a CodelijstElement once. */
const KNOWN: ReadonlySet<string> = new Set(['Code', 'Betekenis', 'Ingangsdatum', 'Expiratiedatum']);
/** What the meaning is called in a list that has no `Betekenis`. */
const OTHER_MEANING = 'Omschrijving';
const NAMESPACE = 'http://ei.vektis.nl/codelijsten/v1';

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
export function loadCodelijst(input: string | Uint8Array): LoadCodelijstResult {
  const elementen: CodelijstElement[] = [];
  const found: { readonly rule: string; readonly message: string; readonly path: string; offset: number }[] =
    [];
  let codelijstcode = '';
  /** The names of the elements that are open; undefined for those of another namespace. */
  const open: (string | undefined)[] = [];
  /** Where the element under the root that is open began, and what it holds by name. */
  let start = 0;
  let fields = new Map<string, Field>();
  /** The last element that was opened in it; undefined when it is passed over. */
  let field: Field | undefined;

  function closeElement(): void {
    const path = `/Codelijst/CodelijstElement[${elementen.length + 1}]`;
    const code = fields.get('Code')?.text.trim() ?? '';
    if (code === '') {
      const message = meldingen.ontbreekt('Code', 'CodelijstElement');
      found.push({ rule: 'STR-ONTBREEKT', message, path: `${path}/Code`, offset: start });
    }
    const ingangsdatum = datum('Ingangsdatum', path);
    const expiratiedatum = datum('Expiratiedatum', path);
    const betekenis = fields.get('Betekenis') ?? fields.get(OTHER_MEANING);
    elementen.push(
      Object.freeze({
        code,
        betekenis: betekenis?.text.trim() ?? '',
        ...(ingangsdatum === undefined ? undefined : { ingangsdatum }),
        ...(expiratiedatum === undefined ? undefined : { expiratiedatum }),
      }),
    );
  }

  function addField(name: string, offset: number): Field {
    const added: Field = { text: '', offset };
    if (KNOWN.has(name) && fields.has(name)) {
      const path = `/Codelijst/CodelijstElement[${elementen.length + 1}]/${name}[2]`;
      const message = meldingen.herhaald(name, 'CodelijstElement', 1, undefined);
      found.push({ rule: 'STR-HERHAALD', message, path, offset });
    }
    if (KNOWN.has(name) || !fields.has(name)) fields.set(name, added);
    return added;
  }

  function datum(name: string, path: string): string | undefined {
    const { text = '', offset = 0 } = fields.get(name) ?? {};
    const date = text.trim();
    if (date === '') return undefined;
    if (!isPlainDate(date)) {
      const message = meldingen.bestaatNiet(name, 'date');
      found.push({ rule: 'STR-DATUM', message, path: `${path}/${name}`, offset });
    }
    return date;
  }

  const reader = createXmlReader(
    {
      open: (uri, local, _attributes, offset) => {
        const isOurs = uri === NAMESPACE || uri === '';
        open.push(isOurs ? local : undefined);
        if (open.length === 1 && (!isOurs || local !== 'Codelijst')) {
          const message = meldingen.bericht([
            { berichttype: 'codelijst', root: 'Codelijst', namespace: NAMESPACE },
          ]);
          found.push({ rule: 'STR-BERICHT', message, path: '/*', offset });
        }
        if (open.length === 2) {
          start = offset;
          fields = new Map();
        }
        if (open.length === 2 && open[1] === 'Codelijstcode') codelijstcode = '';
        if (open.length === 3)
          field = open[1] === 'CodelijstElement' && isOurs ? addField(local, offset) : undefined;
      },
      text: (value) => {
        if (open.length === 2 && open[1] === 'Codelijstcode') codelijstcode += value;
        if (open.length === 3 && field !== undefined) field.text += value;
      },
      close: () => {
        const local = open.pop();
        if (open.length === 1 && local === 'CodelijstElement') closeElement();
      },
    },
    SOURCE_LIMITS,
  );
  reader.write(input);
  const fault = reader.end();
  if (fault !== undefined) {
    const { rule, message, offset } = fault;
    return {
      ok: false,
      findings: [finding({ controletype: 1, rule, message, position: reader.locate(offset) })],
    };
  }
  if (elementen.length === 0 && found.length === 0) {
    const message = meldingen.ontbreekt('CodelijstElement', 'Codelijst');
    found.push({ rule: 'STR-ONTBREEKT', message, path: '/Codelijst/CodelijstElement[1]', offset: 0 });
  }
  const findings = found.map(({ offset, ...fault }) =>
    finding({ controletype: 2, ...fault, position: reader.locate(offset) }),
  );
  if (isNonEmpty(findings)) return { ok: false, findings };
  const codelijst = { codelijstcode: codelijstcode.trim(), elementen: Object.freeze(elementen) };
  return { ok: true, codelijst: Object.freeze(codelijst) };
}
