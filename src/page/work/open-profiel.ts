import { listUncheckable } from '../../check/index.ts';
import { isObject } from '../../data/index.ts';
import { controles } from '../../index.ts';
import type { BerichtSchemas } from '../../model/index.ts';
import {
  isBerichtProfiel,
  mapProfiel,
  type ProfielFinding,
  readProfiel,
  readProfielText,
} from '../../profiel/index.ts';
import { listImports } from '../../schema/index.ts';
import { inTaal, type Taal } from '../../taal/index.ts';
import type { Notice } from '../protocol.ts';
import type { NoticeWords } from '../words/notices.ts';

/** A file that is text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The schemas of a profile, or why there are none; and what to know of them. */
export interface OpenedProfiel {
  /** Null when the profile cannot be used: then nothing is judged. */
  readonly schemas: BerichtSchemas | null;
  readonly notices: readonly Notice[];
}

/**
 * Opens a profile with the XSDs that were given beside it, each found by its name.
 *
 * @param taal undefined for Dutch
 */
export function openProfiel(
  { name, text }: TextFile,
  xsds: readonly TextFile[],
  words: NoticeWords,
  taal: Taal | undefined,
): OpenedProfiel {
  const json = readProfielText(text);
  if (!json.ok) return refused(words.badProfile(name), json.findings, words, taal);
  if (isObject(json.value) && isBerichtProfiel(json.value))
    return { schemas: null, notices: [{ tone: 'fout', text: words.otherProfile(name), details: [] }] };
  const read = readProfiel(json.value);
  if (!read.ok) return refused(words.badProfile(name), read.findings.map(json.place), words, taal);
  const { schemas: named } = read.profiel;
  if (named === undefined)
    return { schemas: null, notices: [{ tone: 'fout', text: words.namesNoXsd(name), details: [] }] };
  const lacking = new Set<string>();
  const take = (given: string): string => {
    const found = textOf(given, xsds);
    if (found === undefined) lacking.add(given);
    return found ?? '';
  };
  const fz825 = take(named.fz825);
  const fz826 = take(named.fz826);
  const imports: Record<string, string> = {};
  for (const [key, given] of Object.entries(named.imports ?? {})) imports[key] = take(given);
  addImports([fz825, fz826], xsds, imports);
  if (lacking.size > 0) {
    const text = words.lacksXsd(name, [...lacking].map(baseName));
    return { schemas: null, notices: [{ tone: 'let-op', text, details: [] }] };
  }
  const bound = mapProfiel(read.profiel, { fz825, fz826, imports });
  if (!bound.ok) return refused(words.badProfile(name), bound.findings.map(json.place), words, taal);
  const rules = [...new Set(listUncheckable(controles, bound.schemas.fz825).map(({ rule }) => rule))];
  const details = rules.length === 0 ? [] : [words.partOfProfile(rules)];
  return {
    schemas: bound.schemas,
    notices: [{ tone: 'let-op', text: words.byProfile(read.profiel.naam), details }],
  };
}

/** What a name stands for: a file of that name, wherever it is, or the XSD itself. */
function textOf(given: string, xsds: readonly TextFile[]): string | undefined {
  if (given.includes('<')) return given;
  const wanted = baseName(given).toLowerCase();
  return xsds.find(({ name }) => baseName(name).toLowerCase() === wanted)?.text;
}

/** Adds what the XSDs import, of those that were given: by its name, or by its namespace. */
function addImports(
  from: readonly string[],
  xsds: readonly TextFile[],
  imports: Record<string, string>,
): void {
  const open = [...from];
  for (let text = open.pop(); text !== undefined; text = open.pop())
    for (const { schemaLocation, namespace } of listImports(text)?.imports ?? []) {
      const key = schemaLocation ?? namespace;
      if (key === undefined || key === '' || Object.hasOwn(imports, key)) continue;
      const found =
        (schemaLocation === undefined ? undefined : textOf(schemaLocation, xsds)) ??
        xsds.find((each) => listImports(each.text)?.namespace === namespace)?.text;
      if (found === undefined) continue;
      imports[key] = found;
      open.push(found);
    }
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** So many faults are told. */
const MOST = 20;

function refused(
  text: string,
  findings: readonly ProfielFinding[],
  words: NoticeWords,
  taal: Taal | undefined,
): OpenedProfiel {
  const details = inTaal(findings.slice(0, MOST), taal).map(({ pointer, schema, line, column, message }) => {
    const where = pointer ?? schema ?? '';
    const place = line === null || column === null ? '' : ` (${words.at(line, column)})`;
    return `${where === '' ? '/' : where}${place}: ${message}`;
  });
  return { schemas: null, notices: [{ tone: 'fout', text, details }] };
}
