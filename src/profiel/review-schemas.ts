import { correctie, eindeZorg, intrekking, mutatiebericht, verplaatsing } from '../build/index.ts';
import type { Controle, Uncheckable } from '../check/index.ts';
import { type Finding, finding } from '../finding/index.ts';
import type { BerichtSchemas, Mutatiebericht } from '../model/index.ts';
import { parseMutatiebericht, parseRetourbericht } from '../parse/index.ts';
import { readRetourbericht, retourbericht } from '../retour/index.ts';
import { elementsIn } from '../schema/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import { klassenIn, pathOf } from '../structure/index.ts';
import {
  EN_PROFIELEN,
  enOverig,
  inTaal,
  type OverigeTexts,
  rapportTexts,
  retourTexts,
  type Taal,
} from '../taal/index.ts';
import type { MappedSchema } from './map/map-schema.ts';
import type { Profiel } from './profiel.ts';

/** Whether something works on a profile, and why not. */
export interface Onderdeel {
  readonly werkt: boolean;
  /** Sentences, in Dutch unless `taal` was given; none when it works. */
  readonly redenen: readonly string[];
}

/** What works on a profile, and what does not. */
export interface ProfielRapport {
  readonly naam: string;
  readonly herkomst: string | null;
  /** True when everything does. */
  readonly werkt: boolean;
  /** Building a message, writing it and reading it back. */
  readonly bouwers: Onderdeel;
  /** Each control, by its id: one that does not work is `unchecked` on every message. */
  readonly controles: Readonly<Record<string, Onderdeel>>;
  /** Each flow of the chain (STB §4.1) that sends a message of its own or judges one, by its number. */
  readonly stromen: Readonly<Record<'3' | '4' | '5' | '7', Onderdeel>>;
  /** Elements of the model that have no place in the XML, by `schema class/element`: never read, never written. */
  readonly zonderPlaats: readonly string[];
  /** Elements of the XML that only a message itself can fill: the model does not have them, and no profile does. */
  readonly nooitGevuld: readonly Ongevuld[];
  /** Those of the FZ825 that the FZ826 has no place for: a retourbericht is without them. */
  readonly nietInRetour: readonly Pick<Ongevuld, 'path' | 'klasse' | 'field'>[];
  /** Codes that the schema allows and that stand for none of the model: a message with one of them is refused. */
  readonly nooitGelezen: readonly Ongelezen[];
}

/** An element that is kept where a message has it. */
export interface Ongevuld {
  readonly schema: 'fz825' | 'fz826';
  readonly path: string;
  /** The class and the field in which the model keeps it. */
  readonly klasse: string;
  readonly field: string;
  /** True when no message is valid without it. */
  readonly verplicht: boolean;
}

/** Codes without a meaning in the model. */
export interface Ongelezen {
  readonly schema: 'fz825' | 'fz826';
  readonly path: string;
  readonly codes: readonly string[];
}

type Mapped = Pick<MappedSchema, 'absent' | 'additional' | 'unread'>;

/** Tries on two schemas what the library does, and tells what works. */
export function reviewSchemas(
  { naam, herkomst }: Profiel,
  schemas: BerichtSchemas,
  [fz825, fz826]: readonly [fz825: Mapped, fz826: Mapped],
  {
    controles,
    uncheckable,
    taal,
  }: {
    readonly controles: readonly Controle[];
    readonly uncheckable: readonly Uncheckable[];
    readonly taal?: Taal | undefined;
  },
): ProfielRapport {
  const misfits = inTaal(uncheckable, taal, EN_PROFIELEN);
  const texts = rapportIn(taal);
  const perControle = Object.fromEntries(
    controles.map(({ id }): [string, Onderdeel] => [
      id,
      toOnderdeel(misfits.filter(({ rule }) => rule === id).map(({ reason }) => reason)),
    ]),
  );
  const bouwers = toOnderdeel(messages().flatMap((bericht) => writeAndRead(bericht, schemas, taal)));
  const answered = toOnderdeel(
    bouwers.werkt ? messages().flatMap((heen) => answerAndRead(heen, schemas, taal)) : bouwers.redenen,
  );
  const judged = (types: readonly number[]): readonly string[] =>
    controles.flatMap(({ id, controletype, ernst }) =>
      ernst !== 'waarschuwing' && types.includes(controletype) && perControle[id]?.werkt === false
        ? [id]
        : [],
    );
  const stroom = (types: readonly number[], ...others: readonly string[]): Onderdeel => {
    const ids = judged(types);
    return toOnderdeel([...others, ...(ids.length === 0 ? [] : [texts.controles(ids)])]);
  };
  const stromen = {
    3: stroom([3], ...answered.redenen),
    4: stroom([3, 4]),
    5: stroom([3, 4, 5], ...answered.redenen),
    7: answered,
  };
  const parts = [bouwers, ...Object.values(perControle), ...Object.values(stromen)];
  const absent = [
    ...fz825.absent.map((name) => `fz825 ${name}`),
    ...fz826.absent.map((name) => `fz826 ${name}`),
  ];
  return {
    naam,
    herkomst: herkomst ?? null,
    werkt: absent.length === 0 && parts.every(({ werkt }) => werkt),
    bouwers,
    controles: perControle,
    stromen,
    zonderPlaats: absent,
    nooitGevuld: [...unfilled('fz825', fz825), ...unfilled('fz826', fz826)],
    nietInRetour: fz825.additional
      .filter(({ klasse, field, vast }) => vast === undefined && !hasField(schemas.fz826, klasse, field))
      .map(({ path, klasse, field }) => ({ path, klasse, field })),
    nooitGelezen: [
      ...fz825.unread.map((each) => ({ schema: 'fz825' as const, ...each })),
      ...fz826.unread.map((each) => ({ schema: 'fz826' as const, ...each })),
    ],
  };
}

/** Works when there is no reason why not. */
export function toOnderdeel(redenen: readonly string[]): Onderdeel {
  return { werkt: redenen.length === 0, redenen: [...new Set(redenen)] };
}

/** True when a class of a schema has a field, also where it is of the class around it in the XML. */
function hasField(schema: BerichtSchemas['fz826'], klasse: string, field: string): boolean {
  return elementsIn(schema).some(
    ({ name, type }) =>
      name === klasse && type.kind === 'complex' && type.elements.some((element) => element.field === field),
  );
}

function unfilled(schema: 'fz825' | 'fz826', { additional }: Mapped): readonly Ongevuld[] {
  return additional
    .filter(({ vast }) => vast === undefined)
    .map(({ path, klasse, field, required }) => ({ schema, path, klasse, field, verplicht: required }));
}

/** Messages of every kind that STB §3.4 allows. */
function messages(): readonly Mutatiebericht[] {
  const invoer = (mutatieIdentificatie: string) =>
    ({ mutatieIdentificatie, plaatsingsbesluitnummer: '202600017', mutatiedatum: '2026-03-09' }) as const;
  const zorglocatie = '06290002';
  const mutaties = [
    verplaatsing({ ...invoer('M-1'), zorglocatie }),
    eindeZorg(invoer('M-2')),
    correctie({ referentieMutatie: 'M-1', mutatie: verplaatsing({ ...invoer('M-3'), zorglocatie }) }),
    intrekking({ referentieMutatie: 'M-2', mutatie: eindeZorg(invoer('M-4')) }),
  ];
  // The last has the longest values that there can be.
  const mutatieIdentificatie = 'M-'.padEnd(20, '3');
  const referentieMutatie = 'M-'.padEnd(20, '2');
  const lang = [correctie({ referentieMutatie, mutatie: eindeZorg(invoer(mutatieIdentificatie)) })];
  return [...mutaties.map((mutatie) => [mutatie]), mutaties, lang].map((some, index) =>
    mutatiebericht({
      identificatieAanlevering: some === lang ? 'A-'.padEnd(12, '1') : `A-${index + 1}`,
      dagtekening: '2026-03-10',
      berichtsoort: index % 2 === 0 ? 'P' : 'T',
      afzender: '06290001',
      verzekerdennummer: some === lang ? '12345678' : '1234567',
      mutaties: some,
    }),
  );
}

/** Why a message does not come back as it was. */
export function writeAndRead(
  bericht: Mutatiebericht,
  schemas: BerichtSchemas,
  taal?: Taal,
): readonly string[] {
  const options = { schemas, taal };
  const written = serializeBericht(bericht, options);
  if (!written.ok) return written.findings.map(sentence);
  const read = parseMutatiebericht(written.xml, options);
  if (!read.ok) return read.findings.map(sentence);
  return holds(read.bericht, bericht) ? [] : [rapportIn(taal).heenEnTerug];
}

/**
 * Why a message cannot be answered, or the answer not be read: without a remark, and with one or several on each of its
 * classes.
 */
export function answerAndRead(heen: Mutatiebericht, schemas: BerichtSchemas, taal?: Taal): readonly string[] {
  const options = { schemas, taal };
  const gegevens = { identificatieRetour: 'R-'.padEnd(12, '1'), dagtekeningRetour: '2026-03-11' };
  const onEach = klassenIn(schemas.fz825, heen).flatMap((klasse): readonly Finding[] => {
    const { name } = klasse.element;
    if (klasse.parent === undefined || name === 'Header' || !KLASSEN.has(name)) return [];
    const at = { path: pathOf(klasse), berichtklasse: name };
    return ['8007', '8011'].map((retourcode) =>
      finding({ controletype: 3, rule: 'RET-CODE', args: {}, ...at, retourcode }, retourTexts),
    );
  });
  return [[], ...onEach.map((each) => [each]), onEach].flatMap((findings) => {
    const written = serializeBericht(retourbericht(heen, findings, gegevens, { schemas }), options);
    if (!written.ok) return written.findings.map(sentence);
    const read = readRetourbericht(heen, parseRetourbericht(written.xml, options), options);
    if (!read.ok) return read.findings.map(sentence);
    const isSame = read.uitkomst.accepted === (findings.length === 0);
    return isSame ? [] : [rapportIn(taal).antwoord];
  });
}

const KLASSEN: ReadonlySet<string> = new Set(['Verzekerde', 'MutatieFZ', 'MutatieLocatie']);

function sentence({ rule, path, message }: Finding): string {
  return `${rule} ${path}: ${message}`;
}

/** True when all of what was written was read; what a profile fills may be there too. */
function holds(read: unknown, written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return read === written;
  if (typeof read !== 'object' || read === null) return false;
  if (Array.isArray(written))
    return (
      Array.isArray(read) &&
      read.length === written.length &&
      written.every((each, i) => holds(read[i], each))
    );
  return Object.entries(written).every(
    ([field, value]) => value === undefined || holds((read as Record<string, unknown>)[field], value),
  );
}

function rapportIn(taal: Taal | undefined): OverigeTexts['rapport'] {
  return taal?.naam === 'en' ? enOverig.rapportTexts : rapportTexts;
}
