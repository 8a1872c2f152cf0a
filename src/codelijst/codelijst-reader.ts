import { isPlainDate } from '../schema/index.ts';
import type { Fault, StructureRule } from '../taal/index.ts';
import type { TokenHandler } from '../xml/index.ts';
import type { CodelijstElement } from './codelijst.ts';

/** What has been read of a code list. */
export interface CodelijstState {
  codelijstcode: string;
  readonly elementen: CodelijstElement[];
  readonly faults: CodelijstFault[];
  /** The names of the elements that are open; undefined for those of another namespace. */
  readonly open: (string | undefined)[];
  /** Where the element under the root that is open began, and what it holds by name. */
  start: number;
  fields: Map<string, Field>;
  /** The last element that was opened in it; undefined when it is passed over. */
  field: Field | undefined;
}

/** A fault of controletype 2, with its place in the text. */
export type CodelijstFault = Fault<StructureRule> & { readonly path: string; readonly offset: number };

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

/** The state in front of a document. */
export function createCodelijstState(): CodelijstState {
  return {
    codelijstcode: '',
    elementen: [],
    faults: [],
    open: [],
    start: 0,
    fields: new Map(),
    field: undefined,
  };
}

/** Makes the consumer of the tokens of a code list. */
export function createCodelijstReader(state: CodelijstState): TokenHandler {
  const { open } = state;
  return {
    open: (uri, local, _attributes, offset) => {
      const isOurs = uri === NAMESPACE || uri === '';
      open.push(isOurs ? local : undefined);
      if (open.length === 1 && (!isOurs || local !== 'Codelijst')) addWrongRoot(state, offset);
      else if (open.length === 2) openUnderRoot(state, offset);
      else if (open.length === 3)
        state.field = open[1] === 'CodelijstElement' && isOurs ? addField(state, local, offset) : undefined;
    },
    text: (value) => {
      if (open.length === 2 && open[1] === 'Codelijstcode') state.codelijstcode += value;
      if (open.length === 3 && state.field !== undefined) state.field.text += value;
    },
    close: () => {
      const local = open.pop();
      if (open.length === 1 && local === 'CodelijstElement') addElement(state);
    },
  };
}

function addWrongRoot({ faults }: CodelijstState, offset: number): void {
  const supported = [{ berichttype: 'codelijst', root: 'Codelijst', namespace: NAMESPACE }];
  faults.push({ rule: 'STR-BERICHT', args: { fault: 'root', supported }, path: '/*', offset });
}

function openUnderRoot(state: CodelijstState, offset: number): void {
  state.start = offset;
  state.fields = new Map();
  if (state.open[1] === 'Codelijstcode') state.codelijstcode = '';
}

function addField({ fields, faults, elementen }: CodelijstState, name: string, offset: number): Field {
  const added: Field = { text: '', offset };
  if (KNOWN.has(name) && fields.has(name)) {
    const path = `${elementPath(elementen)}/${name}[2]`;
    const args = { element: name, klasse: 'CodelijstElement', max: 1 };
    faults.push({ rule: 'STR-HERHAALD', args, path, offset });
  }
  if (KNOWN.has(name) || !fields.has(name)) fields.set(name, added);
  return added;
}

function addElement(state: CodelijstState): void {
  const { elementen, faults, fields, start } = state;
  const code = fields.get('Code')?.text.trim() ?? '';
  if (code === '') {
    const args = { element: 'Code', klasse: 'CodelijstElement' };
    faults.push({ rule: 'STR-ONTBREEKT', args, path: `${elementPath(elementen)}/Code`, offset: start });
  }
  const ingangsdatum = readDatum(state, 'Ingangsdatum');
  const expiratiedatum = readDatum(state, 'Expiratiedatum');
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

function readDatum({ elementen, faults, fields }: CodelijstState, name: string): string | undefined {
  const { text = '', offset = 0 } = fields.get(name) ?? {};
  const date = text.trim();
  if (date === '') return undefined;
  if (!isPlainDate(date)) {
    const args = { element: name, builtin: 'date' };
    faults.push({ rule: 'STR-DATUM', args, path: `${elementPath(elementen)}/${name}`, offset });
  }
  return date;
}

/** The path of the element that is being read. */
function elementPath({ length }: readonly CodelijstElement[]): string {
  return `/Codelijst/CodelijstElement[${length + 1}]`;
}
