import { type CsvCell, openCsv, readTable, type TableRow } from '../csv/index.ts';
import { isObject } from '../data/index.ts';
import { type Finding, MOST_FINDINGS, type Position } from '../finding/index.ts';
import {
  type CsvRule,
  csvTexts,
  type Fault,
  plainArgs,
  type RuleArgs,
  render,
  vergelijkTexts,
} from '../taal/index.ts';

/** The controls of an RBC: a CSV or JSON as `fz825 regels` writes it, or the value of such JSON, such as `controles`. */
export type RbcInput = string | Uint8Array | readonly object[];

/** Why an RBC cannot be compared, and which of the two it is about. */
export interface RbcFinding {
  readonly rbc: 'oud' | 'nieuw';
  /** `CSV-…` as `loadRetourcodes` has them; `VGL-RBC`: what a control must have. */
  readonly rule: CsvRule | 'VGL-RBC';
  /** What `message` is about, for programs. */
  readonly args: Finding['args'];
  /** JSON Pointer in JSON, e.g. `/3/id`; empty for a CSV, and for JSON as a whole. */
  readonly path: string;
  /** Line in a CSV, from 1; null in JSON. */
  readonly line: number | null;
  /** Column in a CSV, from 1, in UTF-16 code units; null in JSON. */
  readonly column: number | null;
  /** Sentence, in Dutch unless `taal` was given. */
  readonly message: string;
}

/** What is compared of a control; undefined where the RBC does not say it, null where it says that there is none. */
export interface RbcRegel {
  readonly controletype: string | null | undefined;
  readonly berichtklasse: string | null | undefined;
  readonly retourcode: string | null | undefined;
  readonly ernst: string | null | undefined;
  readonly voorlopig: string | null | undefined;
  readonly tekst: string | null | undefined;
}

/** The controls of an RBC by their ids, or what is wrong with it: no more than the first 100. */
export type ReadRbc =
  | { readonly ok: true; readonly regels: ReadonlyMap<string, RbcRegel> }
  | { readonly ok: false; readonly findings: readonly RbcFinding[] };

/** How many controls an RBC may have. */
const MOST_CONTROLES = 10_000;

const FIELDS = ['controletype', 'berichtklasse', 'retourcode', 'ernst', 'voorlopig', 'tekst'] as const;
const COLUMNS = {
  required: ['id', 'retourcode'],
  optional: ['controletype', 'berichtklasse', 'ernst', 'voorlopig', 'tekst'],
};

/** A retourcode that lost its zeros in a spreadsheet. */
const SHORTENED = /^\d{1,3}$/;

interface Reading {
  readonly rbc: RbcFinding['rbc'];
  readonly regels: Map<string, RbcRegel>;
  readonly findings: RbcFinding[];
}

/** Where something is in an RBC. */
type Place = Partial<Position> & { readonly path?: string };

/** @throws TypeError when the input is neither text, bytes nor a list */
export function readRbc(rbc: RbcFinding['rbc'], input: unknown): ReadRbc {
  const reading: Reading = { rbc, regels: new Map(), findings: [] };
  if (Array.isArray(input)) readList(input, reading);
  else if (typeof input === 'string' || ArrayBuffer.isView(input))
    readText(input as string | Uint8Array, reading);
  else throw new TypeError(`${rbc} must be the text of an RBC, its bytes, or a list of controls.`);
  const { regels, findings } = reading;
  if (regels.size === 0 && findings.length === 0) refuse({ fault: 'leeg' }, {}, reading);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, regels };
}

function readText(input: string | Uint8Array, reading: Reading): void {
  const opened = openCsv(input);
  if (!opened.ok) {
    tell(opened.fault, opened.position, reading);
    return;
  }
  const { text, start, locate } = opened;
  if (/^\s*[[{]/.test(text.slice(start, start + 1_000))) readJson(text.slice(start), reading);
  else
    readTable(
      text,
      start,
      COLUMNS,
      (row) => readRow(row, locate, reading),
      ({ offset, ...fault }) => tell(fault, locate(offset), reading),
    );
}

function readJson(text: string, reading: Reading): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse({ fault: 'json' }, {}, reading);
    return;
  }
  if (Array.isArray(value)) readList(value, reading);
  else refuse({ fault: 'rij' }, {}, reading);
}

function readRow(row: TableRow, locate: (offset: number) => Position, reading: Reading): void {
  const at = (cell: CsvCell | undefined): Place => (cell === undefined ? {} : locate(cell.offset));
  const id = row.get('id');
  const cellOf = (field: string): string | null | undefined => {
    const text = row.get(field)?.text.trim();
    return text === '' ? null : text;
  };
  add(id?.text.trim() ?? '', at(id), cellOf, reading);
}

function readList(list: readonly unknown[], reading: Reading): void {
  // A list may have holes without end: these are no controls.
  for (let index = 0; index < Math.min(list.length, MOST_CONTROLES + 1); index++) {
    const item = list[index];
    const path = `/${index}`;
    if (!isObject(item)) {
      refuse({ fault: 'regel' }, { path }, reading);
      if (!(index in list)) return;
      continue;
    }
    const { id, ...rest } = item;
    if (typeof id !== 'string') refuse({ fault: 'id' }, { path: `${path}/id` }, reading);
    else add(id, { path: `${path}/id` }, (field) => fieldOf(rest, field, path, reading), reading);
  }
}

/** A field of a control in JSON as it stands in a CSV. */
function fieldOf(
  item: Readonly<Record<string, unknown>>,
  field: string,
  path: string,
  reading: Reading,
): string | null | undefined {
  const name = field === 'tekst' && !Object.hasOwn(item, field) ? 'text' : field;
  if (!Object.hasOwn(item, name)) return undefined;
  const value = item[name];
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (field === 'controletype' && typeof value === 'number') return String(value);
  if (field === 'voorlopig' && typeof value === 'boolean') return value ? 'ja' : 'nee';
  refuse({ fault: 'veld', field: name }, { path: `${path}/${name}` }, reading);
  return undefined;
}

function add(
  id: string,
  place: Place,
  fieldOf: (field: (typeof FIELDS)[number]) => string | null | undefined,
  reading: Reading,
): void {
  const { regels } = reading;
  const regel = Object.fromEntries(FIELDS.map((field) => [field, fieldOf(field)])) as unknown as RbcRegel;
  if (id === '') refuse({ fault: 'id' }, place, reading);
  else if (regels.has(id)) refuse({ fault: 'id-dubbel' }, place, reading);
  else if (regels.size === MOST_CONTROLES) refuse({ fault: 'limiet', limit: MOST_CONTROLES }, place, reading);
  else if (SHORTENED.test(regel.retourcode ?? ''))
    tell({ rule: 'CSV-CODE', args: { fault: 'cijfers' } }, place, reading);
  else regels.set(id, regel);
}

function refuse(args: RuleArgs['VGL-RBC'], place: Place, reading: Reading): void {
  tell({ rule: 'VGL-RBC', args }, place, reading);
}

function tell(
  fault: Fault<CsvRule | 'VGL-RBC'>,
  { path = '', line, column }: Place,
  { rbc, findings }: Reading,
): void {
  if (findings.length === MOST_FINDINGS) return;
  const { rule, args } = fault;
  const message = render(fault, { ...csvTexts, ...vergelijkTexts });
  findings.push({
    ...{ rbc, rule, args: plainArgs(args), path },
    ...{ line: line ?? null, column: column ?? null, message },
  });
}
