import { parseBericht } from '../../index.ts';
import type { FileRole, GivenFile } from '../protocol.ts';
import { NOTICES } from '../words/notices.ts';
import { classifyFile, classifyJson, guessRole } from './classify-file.ts';
import type { SessionFile, TellNotice } from './judge-all.ts';

/**
 * Adds files to those that are held: of each kind there is one, the last that came, but for XSDs. When more messages of one
 * kind came together, that is told.
 */
export function addFiles(
  held: readonly SessionFile[],
  given: readonly GivenFile[],
): { readonly files: readonly SessionFile[]; readonly notices: readonly TellNotice[] } {
  const notices: TellNotice[] = [];
  const kept = new Map<string, SessionFile>();
  let key = Math.max(0, ...held.map((file) => file.key));
  const added = given.map((file): SessionFile => {
    key++;
    return { ...file, key, role: roleOf(file), original: null };
  });
  for (const file of [...held, ...added]) {
    const { role, name } = file;
    const place = role === 'xsd' ? `xsd ${name}` : role;
    const before = kept.get(place);
    if (before !== undefined && added.includes(before) && (role === 'heen' || role === 'retour'))
      notices.push((taal) => ({
        tone: 'let-op',
        text: NOTICES[taal].oneMessage(role === 'heen' ? 'FZ825' : 'FZ826'),
        details: [],
      }));
    kept.delete(place);
    kept.set(place, file);
  }
  return { files: [...kept.values()], notices };
}

function roleOf({ name, bytes }: GivenFile): FileRole {
  const kind = classifyFile(name, bytes);
  if (kind === 'xsd') return 'xsd';
  if (kind === 'json') return jsonRole(name, bytes);
  // What it reads as, and else what it looks like.
  const parsed = parseBericht(bytes);
  if (!parsed.ok) return guessRole(bytes);
  return parsed.bericht.berichttype === 'FZ825' ? 'heen' : 'retour';
}

function jsonRole(name: string, bytes: Uint8Array): FileRole {
  try {
    return classifyJson(name, JSON.parse(new TextDecoder('utf-8').decode(bytes)));
  } catch {
    return classifyJson(name, undefined);
  }
}
