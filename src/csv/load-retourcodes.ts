import { controles as allControles } from '../../rules/index.ts';
import { type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import {
  type Finding,
  finding,
  isNonEmpty,
  MOST_FINDINGS,
  type NonEmpty,
  type Position,
  tooManyFindings,
} from '../finding/index.ts';
import { COD954 } from '../model/index.ts';
import {
  type CsvRule,
  csvTexts,
  EN_CSV,
  type Fault,
  inTaal,
  type RuleArgs,
  type TaalOptions,
} from '../taal/index.ts';
import type { CsvCell } from './csv-rows.ts';
import { openCsv } from './open-csv.ts';
import { type CsvFault, readTable, type TableRow } from './read-table.ts';

/** What the retourcodes in a CSV are held against. */
export interface LoadRetourcodesOptions extends TaalOptions {
  /** The controls that may be assigned a retourcode, instead of `controles`; their own retourcode may be left out. */
  readonly controles?: readonly { readonly id: string; readonly retourcode?: string | null }[];
  /** The list of retourcodes that are allowed; the extract of COD954-VEKT in this package unless another is given. */
  readonly codelijst?: Codelijst;
}

/** The option `retourcodes` of `checkBericht`, or all that is wrong with the file. */
export type LoadRetourcodesResult =
  | { readonly ok: true; readonly retourcodes: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

const COLUMNS = { required: ['id', 'retourcode'], optional: ['voorlopig'] };
const CODE = /^[0-9]{4}$/;

/**
 * Loads the retourcodes of controls from a CSV, as `fz825 regels --format csv` writes it and a spreadsheet saves it: the
 * first row names the columns, of which `id` and `retourcode` are read. Cells are separated by `,` or `;`, and stand
 * between quotes or not (RFC 4180); a row without anything in it is passed over.
 *
 * A control keeps its own retourcode when its cell is empty, and also when a column `voorlopig` still says `ja` behind
 * the control's own code: that assigns nothing. Every other code is assigned, and is voorlopig no more.
 *
 * @param csv UTF-8, with or without byte order mark, or a string; at most 10 MiB
 * @returns what `checkBericht` takes as `retourcodes`; or findings of controletype 2, with line and column: the first
 *   100, and how many there are
 * @throws TypeError when `csv` is neither a string nor a Uint8Array, or an option is not well stated
 * @example
 * const csv = 'id;retourcode\r\nVC009;9284\r\nVC010;';
 * loadRetourcodes(csv); //=> { ok: true, retourcodes: { VC009: '9284' } }
 */
export function loadRetourcodes(
  csv: string | Uint8Array,
  options: LoadRetourcodesOptions = {},
): LoadRetourcodesResult {
  return inTaal(readRetourcodes(csv, options), options.taal, EN_CSV);
}

function readRetourcodes(
  csv: string | Uint8Array,
  { controles = allControles, codelijst = COD954 }: LoadRetourcodesOptions,
): LoadRetourcodesResult {
  const own = ownRetourcodes(controles);
  // Refuses what is no code list, also when there is no code to look up.
  findCode(codelijst, GEEN_OPMERKING);
  const opened = openCsv(csv);
  if (!opened.ok) return { ok: false, findings: [tell(opened.fault, opened.position)] };
  const { text, start, locate } = opened;
  const reading: Reading = { own, codelijst, seen: new Set(), assigned: new Map(), faults: [], count: 0 };
  readTable(
    text,
    start,
    COLUMNS,
    (row) => readAssignment(row, reading),
    (fault) => add(reading, fault),
  );
  const findings = reading.faults.map((fault) => tell(fault, locate(fault.offset)));
  if (reading.count > MOST_FINDINGS) findings.push(tooManyFindings(MOST_FINDINGS, reading.count));
  return isNonEmpty(findings)
    ? { ok: false, findings }
    : { ok: true, retourcodes: Object.fromEntries(reading.assigned) };
}

function ownRetourcodes(
  controles: NonNullable<LoadRetourcodesOptions['controles']>,
): ReadonlyMap<string, string | null | undefined> {
  if (!Array.isArray(controles)) throw new TypeError('controles must be a list of controls.');
  return new Map(
    Array.from<{ id?: unknown; retourcode?: string | null }, [string, string | null | undefined]>(
      controles,
      (controle) => {
        const id = controle?.id;
        if (typeof id !== 'string' || id === '') throw new TypeError('A control has no id.');
        return [id, controle.retourcode];
      },
    ),
  );
}

/** What is known while a file is read. */
interface Reading {
  /** The control's own retourcode by its id. */
  readonly own: ReadonlyMap<string, string | null | undefined>;
  readonly codelijst: Codelijst;
  readonly seen: Set<string>;
  readonly assigned: Map<string, string>;
  /** The first faults, and how many there are. */
  readonly faults: CsvFault[];
  count: number;
}

function readAssignment(row: TableRow, reading: Reading): void {
  const id = row.get('id');
  const retourcode = row.get('retourcode');
  if (id === undefined || retourcode === undefined)
    throw new Error('A row has every column that it must have.');
  const isKnown = readId(id, reading);
  if (retourcode.text === '') return;
  const own = reading.own.get(id.text);
  const fault = own === null ? 'waarschuwing' : faultOf(retourcode.text, reading.codelijst);
  if (fault !== undefined) add(reading, { rule: 'CSV-CODE', args: { fault }, offset: retourcode.offset });
  const isOwn = own === retourcode.text;
  if (isKnown && !(isOwn && row.get('voorlopig')?.text === 'ja'))
    reading.assigned.set(id.text, retourcode.text);
}

/** True for the id of a control that was not seen before. */
function readId({ text, offset }: CsvCell, reading: Reading): boolean {
  const { own, seen } = reading;
  if (!own.has(text)) add(reading, { rule: 'CSV-ID', args: {}, offset });
  else if (seen.has(text)) add(reading, { rule: 'CSV-HERHAALD', args: {}, offset });
  else {
    seen.add(text);
    return true;
  }
  return false;
}

function faultOf(retourcode: string, codelijst: Codelijst): RuleArgs['CSV-CODE']['fault'] | undefined {
  if (!CODE.test(retourcode)) return 'cijfers';
  if (retourcode === GEEN_OPMERKING) return 'geen-opmerking';
  return findCode(codelijst, retourcode) === undefined ? 'onbekend' : undefined;
}

function add(reading: Reading, fault: CsvFault): void {
  if (++reading.count <= MOST_FINDINGS) reading.faults.push(fault);
}

function tell(fault: Fault<CsvRule>, position: Position): Finding {
  return finding({ controletype: 2, ...fault, position }, csvTexts);
}
