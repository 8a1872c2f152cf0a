import { EMPTY_MAP, isList, isObject, setIn } from '../../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import { EN_VSP, inTaal, type RuleArgs, type TaalOptions } from '../../taal/index.ts';
import { copyJson } from '../gegevens/copy-json.ts';
import { judgeJson, under } from '../gegevens/judge-json.ts';
import { type VspFinding, vspFinding } from '../vsp-finding.ts';
import { type ExchangeBericht, isOntvangen, isVerzonden } from './exchange-bericht.ts';
import { BERICHT_FORM } from './forms.ts';
import { type Berichten, type Exchange, isMade, makeExchange } from './state.ts';

/** A state, or all that is wrong with the data. */
export type ReadExchangeResult =
  | { readonly ok: true; readonly state: Exchange }
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding> };

/**
 * Reads an exchange back from what `JSON.stringify` wrote of it: after a restart it goes on where it was.
 *
 * @param gegevens anything: what JSON.parse gave
 * @returns `VSP-VORM` or `VSP-UITWISSELING`, with a JSON Pointer, for what is no exchange, or says of a message what cannot
 *   be so
 * @example
 * const read = readExchange(JSON.parse(JSON.stringify(EMPTY_EXCHANGE)));
 * read.ok; //=> true
 */
export function readExchange(gegevens: unknown, { taal }: TaalOptions = {}): ReadExchangeResult {
  const copy = copyJson(gegevens);
  const found: PlacedEntry[] = [];
  const findings = [...judgeJson(copy, FORM), ...gather(copy, found)];
  if (isNonEmpty(findings)) return inTaal({ ok: false, findings }, taal, EN_VSP);
  let berichten: Berichten = EMPTY_MAP;
  for (const { bericht } of found.sort((a, b) => a.order - b.order))
    berichten = setIn(berichten, bericht.traceerId, Object.freeze(bericht));
  return { ok: true, state: makeExchange(berichten) };
}

/** @throws TypeError when what was given is no exchange */
export function requireExchange(state: unknown): Exchange {
  if (isMade(state)) return state;
  const read = readExchange(state);
  if (!read.ok) throw new TypeError('state must be what exchange or readExchange gave.');
  return read.state;
}

const FORM = {
  type: 'object',
  required: ['berichten'],
  properties: { berichten: { type: 'object', required: ['root'] } },
} as const;

interface PlacedEntry {
  readonly order: number;
  readonly bericht: ExchangeBericht;
}

/** Gathers the messages from the nodes that hold them, and tells what is wrong with them. */
function gather(copy: unknown, found: PlacedEntry[]): readonly VspFinding[] {
  const findings: VspFinding[] = [];
  const seen = new Set<string>();

  function visit(node: unknown, at: string): void {
    findings.push(...judgeJson(node, NODE, at));
    if (!isObject(node)) return;
    const { nodes, entries } = node;
    if (isList(nodes)) for (const [index, each] of nodes.entries()) visit(each, `${at}/nodes/${index}`);
    else if (isList(entries))
      for (const [index, each] of entries.entries()) take(each, `${at}/entries/${index}`);
    else findings.push(...judgeJson(node, LEAF, at));
  }

  function take(entry: unknown, at: string): void {
    const wrong = judgeJson(entry, ENTRY, at);
    findings.push(...wrong);
    if (wrong.length > 0) return;
    const { order, value } = entry as { readonly order: number; readonly value: ExchangeBericht };
    findings.push(...judgeBericht(value, `${at}/value`));
    if (seen.has(value.traceerId)) findings.push(refuse(`${at}/value/traceerId`, 'traceerId'));
    seen.add(value.traceerId);
    found.push({ order, bericht: value });
  }

  if (isObject(copy) && isObject(copy['berichten'])) visit(copy['berichten']['root'], '/berichten/root');
  return findings;
}

const NODE = { type: 'object' } as const;
const LEAF = { type: 'object', required: ['entries'], properties: { entries: { type: 'array' } } } as const;
const ENTRY = {
  type: 'object',
  required: ['order', 'value'],
  properties: { order: { type: 'integer' }, value: BERICHT_FORM },
} as const;

/** What cannot be so of a message, whatever happened. */
function judgeBericht(bericht: ExchangeBericht, at: string): readonly VspFinding[] {
  const findings: VspFinding[] = [];
  const fields = Object.entries(bericht).filter(([name]) => /Id$|Op$|Door$/.test(name));
  for (const [name, held] of fields)
    if (/^[\da-f]{8}-/i.test(held) && held !== held.toLowerCase())
      findings.push(refuse(under(at, name), name));
  if (isVerzonden(bericht) && isOntvangen(bericht))
    findings.push(told(`${at}/traceerId`, { fault: 'richting' }));
  if (bericht.bevestigdOp !== undefined && bericht.opgeslagenOp === undefined)
    findings.push(told(`${at}/bevestigdOp`, { fault: 'niet-opgeslagen' }));
  return findings;
}

function refuse(path: string, field: string): VspFinding {
  return told(path, { fault: 'tegenspraak', field });
}

function told(path: string, args: RuleArgs['VSP-UITWISSELING']): VspFinding {
  return vspFinding(path, { rule: 'VSP-UITWISSELING', args });
}
