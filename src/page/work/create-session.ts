import { en } from '../../entries/taal/en.ts';
import type { Finding } from '../../index.ts';
import { openText } from '../../mend/index.ts';
import type { DocumentRole, GivenFile, Request, Response, Settings } from '../protocol.ts';
import { NOTICES } from '../words/notices.ts';
import { addFiles } from './add-files.ts';
import { type Judged, judgeAll, type SessionFile, type TellNotice } from './judge-all.ts';
import { applySuggestion, mendFile } from './mend-file.ts';
import { type IndexedSuggestion, showSuggestion, suggestFor } from './suggest.ts';

/** What is suggested for a document: found one by one, or all at once. */
interface Suggested {
  readonly list: IndexedSuggestion[];
  readonly asked: Set<number>;
}

/** Suggestions are tried one by one: of more than this, in characters times findings, only those that are asked for. */
const MOST_TRIED = 4_000_000;

/**
 * Holds the files of the page and judges them: all that the page does, but for showing it. Nothing is kept when it ends.
 *
 * @param post is given each answer, a view before the suggestions that belong to it
 * @param later does something when the view that came before it is on its way
 * @param now milliseconds from any moment
 */
export function createSession(
  post: (response: Response) => void,
  later: (work: () => void) => void,
  now: () => number,
): (request: Request) => void {
  let files: readonly SessionFile[] = [];
  let settings: Settings | undefined;
  let extra: readonly TellNotice[] = [];
  let judged: Judged | undefined;
  let suggested = new Map<DocumentRole, Suggested>();
  let version = 0;

  function guarded(work: () => void): void {
    try {
      work();
    } catch {
      // What was thrown may hold values of a message. What broke the page down would do so again.
      files = [];
      judged = undefined;
      post({ kind: 'failed', version });
    }
  }

  function answer(request: Request): void {
    if (request.kind === 'suggest') suggest(request.role, [request.finding]);
    else if (request.kind === 'text') giveText(request.role);
    else change(request);
  }

  function change(request: Exclude<Request, { readonly kind: 'suggest' | 'text' }>): void {
    extra = [];
    if (request.kind === 'add') {
      settings = request.settings;
      ({ files, notices: extra } = addFiles(files, request.files));
    } else if (request.kind === 'settings') settings = request.settings;
    else if (request.kind === 'remove') files = files.filter(({ key }) => key !== request.key);
    else if (request.kind === 'clear') files = [];
    else if (request.kind === 'restore') replace(request.role, (file) => file.original ?? file);
    else if (request.kind === 'mend') replace(request.role, mendAll);
    else
      replace(request.role, (file) =>
        applySuggestion(file, suggested.get(request.role)?.list[request.suggestion]?.suggestion),
      );
    show();
  }

  function show(): void {
    version++;
    if (settings === undefined) return;
    const start = now();
    suggested = new Map();
    judged = judgeAll(files, settings, extra, () => now() - start);
    post({ kind: 'view', version, view: judged.view });
    const { documents, isOwnSchema } = judged;
    if (!isOwnSchema) return;
    const own = version;
    for (const { shown, findings, text } of documents) {
      const indexes = structureFindings(findings);
      if (indexes.length === 0 || indexes.length * text.length > MOST_TRIED) continue;
      later(() => {
        if (own === version) guarded(() => suggest(shown.role, indexes));
      });
    }
  }

  function suggest(role: DocumentRole, wanted: readonly number[]): void {
    const document = judged?.documents.find(({ shown }) => shown.role === role);
    const file = files.find((each) => each.role === role);
    if (
      document === undefined ||
      file === undefined ||
      settings === undefined ||
      judged?.isOwnSchema !== true
    )
      return;
    const { taal, includeValues } = settings;
    const known = suggested.get(role) ?? { list: [], asked: new Set() };
    suggested.set(role, known);
    const structure = new Set(structureFindings(document.findings));
    const indexes = wanted.filter((index) => structure.has(index) && !known.asked.has(index));
    for (const index of indexes) known.asked.add(index);
    const found = suggestFor(file.bytes, document.findings, indexes, taal === 'en' ? en : undefined);
    const opened = openText(file.bytes)?.text;
    // Read as something else, the edits would be of another text.
    const isRead = document.findings[0]?.rule !== 'XML-CODERING';
    const text = isRead && opened !== document.text ? undefined : opened;
    const first = known.list.length;
    if (text !== undefined) known.list.push(...found);
    const shown =
      text === undefined
        ? []
        : found.map((each, nth) => showSuggestion(each, first + nth, text, includeValues));
    post({ kind: 'suggestions', version, role, findings: wanted, suggestions: shown });
  }

  function mendAll(file: SessionFile): SessionFile {
    const done = mendFile(file);
    if (done === undefined)
      extra = [(taal) => ({ tone: 'let-op', text: NOTICES[taal].notMended, details: [] })];
    return done ?? file;
  }

  function replace(role: DocumentRole, make: (file: SessionFile) => GivenFile): void {
    files = files.map((file) => {
      if (file.role !== role) return file;
      const made = make(file);
      return made === file.original ? { ...file, ...made, original: null } : { ...file, ...made };
    });
  }

  function giveText(role: DocumentRole): void {
    const file = files.find((each) => each.role === role);
    if (file !== undefined) post({ kind: 'text', version, name: file.name, bytes: file.bytes });
  }

  return (request) => guarded(() => answer(request));
}

/** Only of controletype 1 and 2 there is something to suggest. */
function structureFindings(findings: readonly Finding[]): readonly number[] {
  return findings.flatMap(({ controletype }, index) => (controletype <= 2 ? index : []));
}
