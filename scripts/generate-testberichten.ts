import { assessBericht } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import {
  type FoutRule,
  fouten,
  makeGoed,
  makeTestbericht,
  type Recept,
  type Testbericht,
} from '../src/testbericht/index.ts';

/** From which all test messages are made: one verplaatsing, after one that was reported before. */
const RECEPT: Recept = {
  nummer: 825,
  start: 5,
  verleden: [7],
  herstel: 'geen',
  verplaatsingen: [14],
  einde: false,
  wachttijd: 1,
  plaats: 0,
};

const UITLEG =
  'Testberichten FZ825: per regel een bericht dat de regel overtreedt (fout.xml) en hetzelfde bericht zonder die fout ' +
  '(goed.xml). Alle gegevens zijn verzonnen. oordeel zegt waarmee een bericht is beoordeeld, de rest wat daarbij is ' +
  'gevonden. De regels zijn gereconstrueerd: zie docs/fidelity.md.';

/**
 * The public kit of test messages: of each rule a message that breaks it and the same one that does not, the data of the
 * sources by which they are judged, and an index of what has to be found. By the paths of the files.
 */
export function generateTestberichten(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  /** The file of each data of sources that was written, by its text. */
  const bronnen = new Map<string, string>();
  const berichten = (Object.keys(fouten) as FoutRule[]).flatMap((rule) =>
    [makeGoed(RECEPT, rule), makeTestbericht(RECEPT, rule)].map((testbericht, index) => {
      const bestand = `${rule}/${index === 0 ? 'goed' : 'fout'}.xml`;
      files.set(`testberichten/${bestand}`, testbericht.xml);
      const data = `${JSON.stringify(testbericht.gegevens)}\n`;
      const known = bronnen.get(data) ?? (bronnen.size === 0 ? 'bronnen.json' : `${rule}/bronnen.json`);
      bronnen.set(data, known);
      files.set(`testberichten/${known}`, data);
      return { bestand, rule, ...judge(testbericht, known) };
    }),
  );
  const lines = berichten.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
  files.set(
    'testberichten/index.json',
    `{\n  "uitleg": ${JSON.stringify(UITLEG)},\n  "berichten": [\n${lines}\n  ]\n}\n`,
  );
  return files;
}

/** What is found in a message, read from a file, and by what. */
function judge({ xml, gegevens, peildatum, omgeving }: Testbericht, bronnen: string): object {
  const made = readBronnen(gegevens);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  const controletype = 5;
  const bytes = new TextEncoder().encode(xml);
  const judged = assessBericht(bytes, { peildatum, omgeving, controletype, bronnen: made.bronnen });
  const found = (findings: typeof judged.findings): object[] =>
    findings.map(({ rule, retourcode, path, line, column }) => ({ rule, retourcode, path, line, column }));
  return {
    oordeel: { peildatum, omgeving, controletype, bronnen },
    verdict: judged.verdict,
    findings: found(judged.findings),
    waarschuwingen: found(judged.waarschuwingen),
  };
}
