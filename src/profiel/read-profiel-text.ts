import { isNonEmpty } from '../finding/index.ts';
import { readJsonText } from '../json/index.ts';
import { type ProfielFinding, profielFinding } from './profiel-finding.ts';
import { type ReadProfielResult, readProfiel } from './read-profiel.ts';

/** As `readProfiel`, of a text, in which findings have their place. */
export function readProfielText(
  text: string,
): ReadProfielResult & { readonly place: (finding: ProfielFinding) => ProfielFinding } {
  const json = readJsonText(text);
  if (!json.ok) {
    const findings = json.faults.map(({ fault, line, column }) => ({
      ...profielFinding('', { rule: 'PRF-JSON', args: { fault } }),
      line,
      column,
    }));
    if (!isNonEmpty(findings)) throw new Error('What is no JSON has a fault.');
    return { ok: false, findings, place: (finding) => finding };
  }
  const place = (finding: ProfielFinding): ProfielFinding =>
    finding.pointer === null ? finding : { ...finding, ...json.locate(finding.pointer) };
  const read = readProfiel(json.value);
  if (read.ok) return { ...read, place };
  const [first, ...others] = read.findings;
  return { ok: false, findings: [place(first), ...others.map(place)], place };
}
