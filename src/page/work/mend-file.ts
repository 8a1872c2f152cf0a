import { applyEdits, type Suggestion } from '../../entries/uitleg.ts';
import { mend, openText } from '../../mend/index.ts';
import type { SessionFile } from './judge-all.ts';

/** A message with all that is certain mended; undefined when it is in another encoding than UTF-8 or UTF-16. */
export function mendFile(file: SessionFile): SessionFile | undefined {
  const done = mend(file.bytes);
  if (done === undefined) return undefined;
  return done.mendings.length === 0 ? file : mended(file, done.bytes);
}

/** A message with one suggestion applied; as it is when there is none. */
export function applySuggestion(file: SessionFile, suggestion: Suggestion | undefined): SessionFile {
  const opened = openText(file.bytes);
  if (suggestion === undefined || opened === undefined) return file;
  return mended(file, opened.encode(applyEdits(opened.text, suggestion.edits)));
}

/** `bericht.xml` becomes `bericht.fixed.xml`, as the program has it. */
function mended(file: SessionFile, bytes: Uint8Array): SessionFile {
  const original = file.original ?? { name: file.name, bytes: file.bytes };
  const name = original.name.replace(/(?:\.xml)?$/i, '.fixed.xml');
  return { ...file, name, bytes: Uint8Array.from(bytes), original };
}
