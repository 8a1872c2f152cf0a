import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { readJsonText } from '../json/index.ts';
import { type ProfielFinding, profielFinding } from './profiel-finding.ts';

/** Gives a finding its place in a text. */
export type Placer = <F extends Pick<ProfielFinding, 'pointer' | 'line' | 'column'>>(finding: F) => F;

/** What a text holds, with the places of its parts; or why it is no JSON. */
export type ReadProfielText =
  | { readonly ok: true; readonly value: unknown; readonly place: Placer }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/** Reads the JSON of a profile: of what is wrong in it, line and column can be told. */
export function readProfielText(text: string): ReadProfielText {
  const json = readJsonText(text);
  if (!json.ok) {
    const findings = json.faults.map(({ fault, line, column }) => ({
      ...profielFinding('', { rule: 'PRF-JSON', args: { fault } }),
      line,
      column,
    }));
    if (!isNonEmpty(findings)) throw new Error('What is no JSON has a fault.');
    return { ok: false, findings };
  }
  const place: Placer = (finding) =>
    finding.pointer === null ? finding : { ...finding, ...json.locate(finding.pointer) };
  return { ok: true, value: json.value, place };
}
