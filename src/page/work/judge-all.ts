import type { Bronnen } from '../../entries/bronnen.ts';
import { COD954 } from '../../entries/codelijst.ts';
import { en } from '../../entries/taal/en.ts';
import { describeAntwoord } from '../../entries/uitleg.ts';
import { type Finding, parseBericht, readRetourbericht } from '../../index.ts';
import type { BerichtSchemas } from '../../model/index.ts';
import type { Taal } from '../../taal/index.ts';
import { packList } from '../pack.ts';
import type {
  DocumentRole,
  FileRole,
  GivenFile,
  HeldFile,
  Notice,
  Settings,
  ShownAnswer,
  View,
} from '../protocol.ts';
import { NOTICES } from '../words/notices.ts';
import { type JudgedDocument, judgeDocument } from './judge-document.ts';
import { listTimeline } from './list-timeline.ts';
import { openBronnen } from './open-bronnen.ts';
import { openProfiel, type TextFile } from './open-profiel.ts';

/** A file, with what it was before it was mended. */
export interface SessionFile extends GivenFile {
  readonly key: number;
  readonly role: FileRole;
  readonly original: GivenFile | null;
}

/** All that one view is made of. */
export interface Judged {
  readonly view: View;
  readonly documents: readonly JudgedDocument[];
  /** False when they were judged by a profile. */
  readonly isOwnSchema: boolean;
}

/** Makes a notice in the language of the page. */
export type TellNotice = (taal: Settings['taal']) => Notice;

/**
 * Judges the files of the page together.
 *
 * @param extra what to tell besides what is found here
 * @param elapsed how many milliseconds it took so far
 */
export function judgeAll(
  files: readonly SessionFile[],
  settings: Settings,
  extra: readonly TellNotice[],
  elapsed: () => number,
): Judged {
  const words = NOTICES[settings.taal];
  const taal = settings.taal === 'en' ? en : undefined;
  const notices: Notice[] = extra.map((each) => each(settings.taal));
  const textFile = ({ name, bytes }: SessionFile): TextFile | undefined => {
    try {
      return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      notices.push({ tone: 'fout', text: words.notUtf8(name), details: [] });
      return undefined;
    }
  };
  const of = (role: FileRole): readonly SessionFile[] => files.filter((file) => file.role === role);
  const xsds = of('xsd').flatMap((file) => textFile(file) ?? []);
  const [profielFile] = of('profiel');
  let schemas: BerichtSchemas | null | undefined;
  if (profielFile !== undefined) {
    const text = textFile(profielFile);
    const opened = text === undefined ? undefined : openProfiel(text, xsds, words, taal);
    notices.push(...(opened?.notices ?? []));
    schemas = opened?.schemas ?? null;
  } else if (xsds.length > 0) notices.push({ tone: 'let-op', text: words.xsdAlone, details: [] });
  const bronnen = openAll(of('bronnen'), textFile, words, taal, notices);
  // By a profile that cannot be used nothing is judged: not by our own schemas either.
  const roles: readonly DocumentRole[] = schemas === null ? [] : ['heen', 'retour'];
  const [heen] = roles.length === 0 ? [] : of('heen');
  const [retour] = roles.length === 0 ? [] : of('retour');
  const judge = (file: SessionFile, found: Answered['extra']): JudgedDocument =>
    judgeDocument({
      role: file.role === 'retour' ? 'retour' : 'heen',
      name: file.name,
      bytes: file.bytes,
      isMended: file.original !== null,
      schemas: schemas ?? undefined,
      bronnen,
      settings,
      taal,
      extra: found,
    });
  for (const file of [heen, retour])
    if (file !== undefined && file.bytes.length === 0)
      notices.push({ tone: 'let-op', text: words.empty(file.name), details: [] });
  const none = { findings: [], waarschuwingen: [] };
  const judgedHeen = heen === undefined ? undefined : judge(heen, none);
  const answered =
    retour === undefined
      ? undefined
      : readAnswer(judgedHeen, heen !== undefined, retour, { schemas, settings, taal });
  const documents = [
    ...(judgedHeen === undefined ? [] : [judgedHeen]),
    ...(retour === undefined ? [] : [judge(retour, answered?.extra ?? none)]),
  ];
  const timeline =
    judgedHeen?.heen === undefined
      ? []
      : listTimeline(judgedHeen.heen, bronnen?.plaatsingsbesluiten, settings.includeValues);
  const view: View = {
    files: files.map(held),
    notices,
    documents: documents.map(({ shown }) => shown),
    answer: answered?.answer ?? null,
    timeline: packList(timeline),
    isTimelineKnown: timeline.some(({ isKnown }) => isKnown),
    retourcodes: Object.fromEntries(COD954.elementen.map(({ code, betekenis }) => [code, betekenis])),
    settings,
    duration: elapsed(),
  };
  return { view, documents, isOwnSchema: schemas === undefined };
}

function openAll(
  [file]: readonly SessionFile[],
  textFile: (file: SessionFile) => TextFile | undefined,
  words: (typeof NOTICES)['nl'],
  taal: Taal | undefined,
  notices: Notice[],
): Bronnen | undefined {
  const text = file === undefined ? undefined : textFile(file);
  if (text === undefined) return undefined;
  const opened = openBronnen(text, words, taal);
  notices.push(...opened.notices);
  return opened.bronnen ?? undefined;
}

/** What an FZ826 says, and what is wrong with it as an answer. */
interface Answered {
  readonly answer: ShownAnswer;
  readonly extra: { readonly findings: readonly Finding[]; readonly waarschuwingen: readonly Finding[] };
}

function readAnswer(
  judged: JudgedDocument | undefined,
  isHeenThere: boolean,
  { bytes }: SessionFile,
  {
    schemas,
    settings: { includeValues },
    taal,
  }: {
    readonly schemas: BerichtSchemas | null | undefined;
    readonly settings: Settings;
    readonly taal: Taal | undefined;
  },
): Answered {
  const extra = { findings: [], waarschuwingen: [] };
  if (!isHeenThere) return { answer: { kind: 'alone' }, extra };
  const options = { includeValues, taal, ...(schemas ? { schemas } : undefined) };
  const retour = parseBericht(bytes, options);
  const heen = judged?.heen;
  if (heen === undefined || !retour.ok) return { answer: { kind: 'invalid' }, extra };
  const read = readRetourbericht(heen, retour, options);
  if (!read.ok) return { answer: { kind: 'misfit' }, extra: { findings: read.findings, waarschuwingen: [] } };
  const { waarschuwingen, uitkomst } = read;
  // In sentences by the model of this package alone.
  const told = schemas ? undefined : describeAntwoord(heen, retour, { includeValues, taal });
  const zinnen = told?.ok === true ? told.zinnen : null;
  return {
    answer: { kind: 'told', accepted: uitkomst.accepted, zinnen },
    extra: { findings: [], waarschuwingen },
  };
}

function held({ key, name, role, bytes, original }: SessionFile): HeldFile {
  return { key, name, role, size: bytes.length, isMended: original !== null };
}
