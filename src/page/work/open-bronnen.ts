import { type BronGegevens, type Bronnen, readBronnen } from '../../entries/bronnen.ts';
import { readJsonText } from '../../json/index.ts';
import type { Taal } from '../../taal/index.ts';
import type { Notice } from '../protocol.ts';
import type { NoticeWords } from '../words/notices.ts';
import type { TextFile } from './open-profiel.ts';

/** The sources of a file, or none when it is wrong; and what to know of them. */
export interface OpenedBronnen {
  readonly bronnen: Bronnen | null;
  readonly notices: readonly Notice[];
}

/** So many faults are told. */
const MOST = 20;

/**
 * Opens the sources in a file, the JSON that `readBronnen` takes.
 *
 * @param taal undefined for Dutch
 */
export function openBronnen(
  { name, text }: TextFile,
  words: NoticeWords,
  taal: Taal | undefined,
): OpenedBronnen {
  const json = readJsonText(text);
  if (!json.ok) {
    const details = json.faults
      .slice(0, MOST)
      .map(({ fault, line, column }) => `${words.at(line, column)}: ${words.jsonFault[fault]}`);
    return { bronnen: null, notices: [{ tone: 'fout', text: words.noJson(name), details }] };
  }
  const read = readBronnen(json.value as BronGegevens, { taal });
  const told = read.ok ? read.waarschuwingen : read.findings;
  const details = told.slice(0, MOST).map(({ path, message }) => {
    const { line, column } = json.locate(path);
    return `${words.at(line, column)} ${path === '' ? '/' : path}: ${message}`;
  });
  if (!read.ok) return { bronnen: null, notices: [{ tone: 'fout', text: words.badSources(name), details }] };
  const notices: readonly Notice[] =
    details.length === 0 ? [] : [{ tone: 'let-op', text: words.oddSources(name), details }];
  return { bronnen: read.bronnen, notices };
}
