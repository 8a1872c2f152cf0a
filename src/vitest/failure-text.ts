import { controles as allControles } from '../check/index.ts';
import type { Finding } from '../finding/index.ts';
import { CONTROLETYPES } from '../gate/index.ts';
import type { Judgement } from './judgement.ts';
import { type Woorden, woordenVan } from './woorden.ts';

/** One line of what was received. */
export interface Received {
  readonly text: string;
  /** True when it is what was asked for. */
  readonly matches: boolean;
}

/** What was expected, and what was received instead. */
export interface Expectation {
  /** How the matcher was called, e.g. `toHaveBevinding({ rule: 'VC009' })`. */
  readonly call: string;
  /** What was expected, without `.not`. */
  readonly expected: string;
  /** All retourcodes of a retourbericht; all findings when it is absent. */
  readonly received?: readonly Received[];
  /** Which finding or waarschuwing was asked for; none when it is absent. */
  readonly matches?: (finding: Finding) => boolean;
}

/**
 * The text of an expectation that failed: what was expected, all that was received instead, the waarschuwingen apart,
 * and what was judged. Holds no value of the message.
 */
export function failureText(
  judgement: Judgement,
  isNot: boolean,
  { call, expected, received, matches }: Expectation,
): string {
  const { findings, waarschuwingen = [], errors, options } = judgement;
  const woorden = woordenVan(options.taal);
  const lines = linesOf(received ?? receivedFindings(findings, matches));
  const warned = linesOf(receivedFindings(waarschuwingen, matches));
  return [
    `expect(received)${isNot ? '.not' : ''}.${call}`,
    '',
    `- ${isNot ? woorden.niet : ''}${expected}`,
    ...(lines.length === 0 ? [`+ ${woorden.geenBevindingen}`] : lines),
    ...errors.map(({ rule, path, message }) => `! ${rule}  ${path}  ${message}`),
    ...(warned.length === 0 ? [] : ['', woorden.waarschuwingen, ...warned]),
    '',
    ...describeJudgement(judgement, woorden),
  ].join('\n');
}

function linesOf(received: readonly Received[]): readonly string[] {
  return received.map(({ text, matches }) => `${matches ? '*' : '+'} ${text}`);
}

/** A line for each finding. */
export function receivedFindings(
  findings: readonly Finding[],
  matches: (finding: Finding) => boolean = () => false,
): readonly Received[] {
  return findings.map((found) => ({ text: describeFinding(found), matches: matches(found) }));
}

/** Field by field: a finding may hold a value. */
function describeFinding({ rule, retourcode, path, line, column, message }: Finding): string {
  const place = line === null || column === null ? [] : [`${line}:${column}`];
  return [rule, ...(retourcode === null ? [] : [retourcode]), path, ...place, message].join('  ');
}

function describeJudgement(
  { controletypes, controles, unchecked, asked, options, bericht }: Judgement,
  woorden: Woorden,
): string[] {
  const { staten } = woorden;
  if (controletypes === undefined) return [woorden.nietVerteld];
  const states = CONTROLETYPES.map((type) => `${type} ${staten[controletypes[type]]}`);
  const lines = [woorden.beoordeeld(asked, states.join(', '))];
  const isOpen = ({ id, controletype }: { id: string; controletype: number }): boolean =>
    controletype <= (asked ?? 5) && (controles[id] === 'unchecked' || controles[id] === 'skipped');
  const lacks = new Map(unchecked.map((each) => [each.rule, woorden.mist(each.lacks)]));
  const open = (options.controles ?? allControles)
    .filter(isOpen)
    .map(({ id }) => `${id} ${staten[controles[id] ?? 'unchecked']}${lacks.get(id) ?? ''}`);
  if (open.length > 0) lines.push(woorden.controlesOpen(open.join(', ')));
  if (bericht?.berichttype === 'FZ826' && (asked ?? 0) > 2) lines.push(woorden.retourZonderControles);
  else if (asked === 2 && options.controletype === undefined && bericht?.berichttype === 'FZ825')
    lines.push(woorden.geefPeildatum);
  return lines;
}
