import { isDeepStrictEqual } from 'node:util';
import type { Finding } from 'fz825';
import { fz825Schema, fz826Schema } from '../../src/model/index.ts';
import type { ElementDeclaration } from '../../src/schema/index.ts';
import { clip, hold } from '../failure.ts';

const FIELDS =
  'controletype,rule,args,retourcode,voorlopig,berichtklasse,mutatie,path,line,column,message,url';
const NAMES: ReadonlySet<string> = new Set([
  '*',
  ...[...fz825Schema.roots, ...fz826Schema.roots].flatMap(namesIn),
]);
const SEGMENT = /^([^[\]/]+)(?:\[[1-9]\d*\])?$/;

function namesIn({ name, type }: ElementDeclaration): string[] {
  return [name, ...(type.kind === 'complex' ? type.elements.flatMap(namesIn) : [])];
}

/** What findings are held against. */
export interface FindingShape {
  /** `text`: every one has a line and a column. `built`: none has. `either`: both or none. */
  readonly places: 'text' | 'built' | 'either';
  /** Names that may stand in a path; those of the two messages unless others are given. */
  readonly names?: ReadonlySet<string>;
  readonly includeValues?: boolean;
  /** True when the sentences are those of the caller's own controls. */
  readonly ownTexts?: boolean;
}

/** Every finding is complete and says nothing but what a finding may say. */
export function holdFindings(findings: unknown, key: string, shape: FindingShape): void {
  hold(Array.isArray(findings), `${key}: findings are no array`);
  for (const finding of findings as readonly Finding[]) holdFinding(finding, key, shape);
}

/** The same, and there is at least one. */
export function holdSomeFindings(findings: unknown, key: string, shape: FindingShape): void {
  holdFindings(findings, key, shape);
  hold((findings as readonly unknown[]).length > 0, `${key}: no findings`);
}

function holdFinding(
  finding: Finding,
  key: string,
  { places, names = NAMES, includeValues, ownTexts }: FindingShape,
) {
  const show = (): string => clip(JSON.stringify(finding));
  const fields = Object.keys(finding).join();
  const known = fields === FIELDS || (includeValues === true && fields === `${FIELDS},value`);
  hold(known, `${key}: a finding with other fields`, show);
  const { controletype, rule, args, retourcode, path, line, column, message } = finding;
  hold([1, 2, 3, 4, 5].includes(controletype), `${key}: a finding of no controletype`, show);
  hold(typeof rule === 'string' && rule !== '', `${key}: a finding without rule`, show);
  hold(isPlain(args), `${key}: a finding with args that are no plain data`, show);
  hold(
    retourcode === null ? controletype <= 3 : /^\d{4}$/.test(retourcode) && controletype > 2,
    `${key}: a finding with a wrong retourcode`,
    show,
  );
  hold(
    typeof message === 'string' &&
      (ownTexts === true || (message.length > 10 && !/undefined|NaN|\[object|Infinity/.test(message))),
    `${key}: a finding with an odd message`,
    show,
  );
  hold(path === '/' || isPath(path, names), `${key}: a finding with an odd path`, show);
  const placed = isCount(line) && isCount(column);
  const unplaced = line === null && column === null;
  hold(
    places === 'text' ? placed : places === 'built' ? unplaced : placed || unplaced,
    `${key}: a finding with a wrong place`,
    show,
  );
}

/** What comes back the same as JSON. */
function isPlain(args: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(args)), args);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isPath(path: string, names: ReadonlySet<string>): boolean {
  const [start, ...segments] = path.split('/');
  return start === '' && segments.every((segment) => names.has(SEGMENT.exec(segment)?.[1] ?? ''));
}
