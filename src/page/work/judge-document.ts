import type { Bronnen } from '../../entries/bronnen.ts';
import { describeBericht } from '../../entries/uitleg.ts';
import {
  type Assessment,
  assessBericht,
  type Controletype,
  controles,
  type Finding,
  type Mutatiebericht,
} from '../../index.ts';
import { elementNames } from '../../mask/index.ts';
import type { BerichtSchemas } from '../../model/index.ts';
import { elementsIn } from '../../schema/index.ts';
import type { Taal } from '../../taal/index.ts';
import { decodeWhole } from '../../xml/index.ts';
import type { DocumentRole, Settings, ShownControletype, ShownDocument, ShownFinding } from '../protocol.ts';
import { packFindings } from './pack-findings.ts';
import { layOutSource } from './source-rows.ts';

/** A message, and by what it is judged. */
export interface ToJudge {
  readonly role: DocumentRole;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isMended: boolean;
  /** Undefined for those of this package. */
  readonly schemas: BerichtSchemas | undefined;
  readonly bronnen: Bronnen | undefined;
  readonly settings: Settings;
  /** Undefined for Dutch. */
  readonly taal: Taal | undefined;
  /** What another judge found in it: that it does not fit the message that it answers. */
  readonly extra: { readonly findings: readonly Finding[]; readonly waarschuwingen: readonly Finding[] };
}

/** A message that was judged, as it is shown, and what others go on with. */
export interface JudgedDocument {
  readonly shown: ShownDocument;
  /** The findings themselves, in the order in which they are shown. */
  readonly findings: readonly Finding[];
  readonly heen: Mutatiebericht | undefined;
  readonly text: string;
}

/** Judges a message by the controletypes that were asked for, and lays it out to be shown. */
export function judgeDocument(given: ToJudge): JudgedDocument {
  const { role, name, bytes, isMended, schemas, bronnen, settings, taal, extra } = given;
  const { includeValues } = settings;
  const controletype =
    settings.controletype === 'auto' ? (bronnen === undefined ? 3 : 5) : settings.controletype;
  const assessment = assessBericht(bytes, {
    peildatum: settings.peildatum,
    omgeving: settings.omgeving,
    controletype,
    includeValues,
    taal,
    ...(bronnen === undefined ? undefined : { bronnen }),
    ...(schemas === undefined ? undefined : { schemas }),
  });
  const { bericht } = assessment;
  const all = [
    ...[...assessment.findings, ...extra.findings].map((finding) => ({ finding, isWarning: false })),
    ...[...assessment.waarschuwingen, ...extra.waarschuwingen].map((finding) => ({
      finding,
      isWarning: true,
    })),
  ];
  const text = textOf(bytes);
  const known = schemas === undefined ? elementNames : namesIn(schemas);
  const marks = all.map(({ finding }) => finding);
  const { source, places } = layOutSource(text, marks, { includeValues, known });
  const heen = bericht?.berichttype === 'FZ825' ? bericht : undefined;
  return {
    text,
    heen,
    findings: marks,
    shown: {
      role,
      name,
      berichttype: bericht?.berichttype ?? (role === 'heen' ? 'FZ825' : 'FZ826'),
      verdict: extra.findings.length > 0 && assessment.verdict !== 'error' ? 'rejected' : assessment.verdict,
      findings: packFindings(
        all.map(({ finding, isWarning }, index) => show(finding, isWarning, places[index] ?? null)),
      ),
      controletypes: listControletypes(assessment, controletype),
      errors: assessment.errors.map(({ message }) => message),
      mutaties: bericht === undefined ? null : (bericht.verzekerde?.mutatieFZ.length ?? 0),
      zinnen: bericht === undefined ? null : tell(bericht, settings, taal),
      source,
      isMended,
    },
  };
}

/** What was read as the text of a message; of what is in no known encoding what UTF-8 makes of it. */
function textOf(bytes: Uint8Array): string {
  const { text, fault } = decodeWhole(bytes);
  return fault === undefined ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function tell(
  bericht: NonNullable<Assessment['bericht']>,
  { includeValues }: Settings,
  taal: Taal | undefined,
): readonly string[] | null {
  const told = describeBericht(bericht, { includeValues, taal });
  return told.ok ? told.zinnen : null;
}

function show(finding: Finding, isWarning: boolean, place: ShownFinding['place']): ShownFinding {
  const { controletype, rule, message, retourcode, voorlopig, path, line, column, mutatie, value } = finding;
  return {
    isWarning,
    controletype,
    rule,
    message,
    retourcode,
    voorlopig,
    path,
    line,
    column,
    mutatie: mutatie === null ? null : mutatie + 1,
    place,
    value: value ?? null,
  };
}

function listControletypes(
  { controletypes, controles: states, unchecked }: Assessment,
  last: Controletype,
): readonly ShownControletype[] {
  const lacks = new Map(unchecked.map((each) => [each.rule, each.lacks]));
  return ([1, 2, 3, 4, 5] as const).map((controletype) => ({
    controletype,
    state: controletypes[controletype],
    isAsked: controletype <= last,
    controles: controles
      .filter((each) => each.controletype === controletype)
      .map(({ id }) => ({ rule: id, state: states[id] ?? 'unchecked', lacks: lacks.get(id) ?? [] })),
  }));
}

/** The names of the elements of a profile and of this package: those that a schema has are no personal data. */
function namesIn({ fz825, fz826 }: BerichtSchemas): ReadonlySet<string> {
  const names = new Set(elementNames);
  for (const schema of [fz825, fz826])
    for (const { name } of elementsIn(schema.wire?.schema ?? schema)) names.add(name);
  return names;
}
