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
const NAMESPACE = 'http://ei.vektis.nl/codelijsten/v1';

/**
 * Loads a code list in the format in which Vektis publishes them: root `Codelijst`, one `CodelijstElement` per code
 * with `Code`, `Betekenis`, `Ingangsdatum` and `Expiratiedatum`. Other elements are passed over.
 *
 * @param input the whole file, as for `parseBericht`
 * @returns the list; or findings of controletype 1 or 2, with line and column
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function loadCodelijst(input: string | Uint8Array): LoadCodelijstResult {
  const elementen: CodelijstElement[] = [];
  const found: { readonly rule: string; readonly message: string; readonly path: string; offset: number }[] =
    [];
  let codelijstcode = '';
  const open: string[] = [];
  /** Where the element that is open began, and what it holds by name. */
  let start = 0;
  let fields = new Map<string, Field>();
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
    elementen.push({
      code,
      betekenis: fields.get('Betekenis')?.text.trim() ?? '',
      ...(ingangsdatum === undefined ? undefined : { ingangsdatum }),
      ...(expiratiedatum === undefined ? undefined : { expiratiedatum }),
    });
  }

  function addField(name: string, offset: number): Field {
    const added: Field = { text: '', offset };
    if (KNOWN.has(name) && fields.has(name)) {
      const path = `/Codelijst/CodelijstElement[${elementen.length + 1}]/${name}[2]`;
      const message = meldingen.herhaald(name, 'CodelijstElement', 1, undefined);
      found.push({ rule: 'STR-HERHAALD', message, path, offset });
    }
    fields.set(name, added);
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
        open.push(local);
        if (open.length === 1 && (uri !== NAMESPACE || local !== 'Codelijst')) {
          const message = meldingen.bericht([
            { berichttype: 'codelijst', root: 'Codelijst', namespace: NAMESPACE },
          ]);
          found.push({ rule: 'STR-BERICHT', message, path: '/*', offset });
        }
        if (open.length === 2 && local === 'CodelijstElement') {
          start = offset;
          fields = new Map();
        }
        if (open.length === 2 && local === 'Codelijstcode') field = { text: '', offset };
        if (open.length === 3 && open[1] === 'CodelijstElement') field = addField(local, offset);
      },
      text: (value) => {
        if (field !== undefined && open.length <= 3) field.text += value;
      },
      close: () => {
        const local = open.pop();
        if (open.length === 1 && local === 'CodelijstElement') closeElement();
        if (open.length === 1 && local === 'Codelijstcode') codelijstcode = field?.text.trim() ?? '';
        if (open.length < 3) field = undefined;
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
  return isNonEmpty(findings)
    ? { ok: false, findings }
    : { ok: true, codelijst: { codelijstcode, elementen } };
}
