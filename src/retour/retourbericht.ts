import { AFGEKEURD, GEEN_OPMERKING } from '../codelijst/index.ts';
import { type Fields, groupBy, isList, isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import {
  type BerichtSchemas,
  type Mutatiebericht,
  ownSchemas,
  type Retourbericht,
  type Retourcodes,
  type SchemaOptions,
} from '../model/index.ts';
import type { ComplexType } from '../schema/index.ts';
import { type Occurrence, pathOf, pathTo, rootOf, visitKlassen } from '../structure/index.ts';
import { carriersOf, RETOURCODES } from './retourcodes-klasse.ts';

/** What a retourbericht has of its own. */
export interface RetourberichtGegevens {
  /** Identification of the retourbericht by its sender, 1 to 12 characters. */
  readonly identificatieRetour: string;
  /** Date on which it is made, `YYYY-MM-DD`. */
  readonly dagtekeningRetour: string;
}

/**
 * Makes the FZ826 that answers an FZ825, filled as STB §4.5 says: with the header alone and `0200` when there are no
 * findings, with the header alone and `0001` when there is one in the Header, and otherwise with all classes, each
 * with its own retourcodes or `0200`. VECOZO sends none when there are no findings.
 *
 * The values are not judged here: `serializeBericht` does that.
 *
 * @param heen the message that is answered
 * @param findings of `checkBericht` or `assessBericht`, of controletype 3, 4 or 5
 * @param options the schemas, when those are not of this package: every element of the heenbericht is copied
 * @throws TypeError when a finding has no retourcode (those of controletype 1 and 2 are reported as a melding, not in
 *   an FZ826), or stands in no class of the message: no finding is ever left out
 * @example
 * const heen = mutatiebericht({
 *   identificatieAanlevering: 'A-2026-0031',
 *   dagtekening: '2026-03-10',
 *   berichtsoort: 'P',
 *   afzender: '06290001',
 *   verzekerdennummer: '1234567',
 *   mutaties: [
 *     eindeZorg({
 *       mutatieIdentificatie: 'M-7',
 *       plaatsingsbesluitnummer: '202600017',
 *       mutatiedatum: '2026-03-11',
 *     }),
 *   ],
 * });
 * const { findings } = checkBericht(heen, { peildatum: '2026-03-15', omgeving: 'P' });
 * const retour = retourbericht(heen, findings, { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' });
 * retour.header.retourcodes.retourcode; //=> ['0200']
 * retour.verzekerde?.mutatieFZ[0]?.retourcodes.retourcode; //=> ['8007']
 */
export function retourbericht(
  heen: Mutatiebericht,
  findings: readonly Finding[],
  { identificatieRetour, dagtekeningRetour }: RetourberichtGegevens,
  { schemas = ownSchemas }: SchemaOptions = {},
): Retourbericht {
  const codes = codesPerKlasse(heen, findings, schemas);
  const isHeader = (key: string): boolean => key.endsWith(' Header');
  const inHeader = [...codes.keys()].some(isHeader);
  const codesOf: CodesOf = (key) => {
    const [...found] = codes.get(key) ?? [GEEN_OPMERKING];
    return { retourcode: isHeader(key) && inHeader ? [AFGEKEURD] : found };
  };
  const { berichttype: _heen, ...klassen } = heen;
  const isHeaderAlone = inHeader || codes.size === 0;
  const held = isHeaderAlone ? { header: heen.header } : klassen;
  const sent = rootOf(schemas.fz825);
  const copied = copyKlasse(rootOf(schemas.fz826).type, sent.type, held, `/${sent.root.name}`, '', codesOf);
  // The schema of the FZ826 has all that stands in a heenbericht, under the same names, and Retourcodes in each class.
  const { header, ...others } = copied as unknown as Omit<Retourbericht, 'berichttype'>;
  const { retourcodes, ...own } = header;
  return {
    berichttype: 'FZ826',
    header: { ...own, berichtcode: '495', identificatieRetour, dagtekeningRetour, retourcodes },
    ...others,
  };
}

/** By the path of a class in the heenbericht and its name: a class may have no element, and so no path, of its own. */
type CodesOf = (key: string) => Retourcodes;

/**
 * A class of the heenbericht with its retourcodes, and so with those of the classes in it.
 *
 * @param sent the class as the schema of the heenbericht has it
 */
function copyKlasse(
  { elements }: ComplexType,
  sent: ComplexType | undefined,
  heen: Fields,
  path: string,
  klasse: string,
  codesOf: CodesOf,
): Fields {
  const copy: Record<string, unknown> = { ...heen };
  // What a profile fills is filled by that of the retourbericht, or has no place in it.
  for (const { field, vast } of [...elements, ...(sent?.elements ?? [])])
    if (vast !== undefined) delete copy[field];
  // Nor has what only the schema of the heenbericht knows.
  for (const { field } of sent?.elements ?? [])
    if (!elements.some((each) => each.field === field)) delete copy[field];
  for (const { name, field, repeatable, type } of elements) {
    const held = copy[field];
    const own = sent?.elements.find((each) => each.name === name);
    const copyItem = (item: unknown, index: number): unknown =>
      type.kind === 'complex' && own?.type.kind === 'complex' && isObject(item)
        ? copyKlasse(type, own.type, item, pathTo(path, own, index + 1), name, codesOf)
        : item;
    if (name === RETOURCODES) copy[field] = codesOf(`${path} ${klasse}`);
    else if (type.kind === 'simple') continue;
    else if (held === undefined) delete copy[field];
    else copy[field] = repeatable && isList(held) ? held.map(copyItem) : copyItem(held, 0);
  }
  return copy;
}

/** The distinct codes of each faulty class, as `CodesOf` has it. */
function codesPerKlasse(
  heen: Mutatiebericht,
  findings: readonly Finding[],
  { fz825, fz826 }: BerichtSchemas,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (!isList(findings)) throw new TypeError('findings must be a list of findings.');
  if (findings.length === 0) return new Map();
  const named = new Set(findings.map(({ berichtklasse }) => berichtklasse));
  const carriers = carriersOf(fz826);
  const klassen = new Map<string, Occurrence>();
  visitKlassen(fz825, heen, (klasse) => {
    const { name } = klasse.element;
    if (named.has(name) && carriers.has(name)) klassen.set(keyOf(klasse), klasse);
  });
  const placed = findings.map(({ rule, retourcode, berichtklasse, path }) => {
    if (retourcode === null || retourcode === GEEN_OPMERKING)
      throw new TypeError(`Finding ${rule} has no retourcode that a retourbericht can carry.`);
    // A finding of the caller's may have anything as its path.
    const klasse = typeof path === 'string' ? klasseAt(path, berichtklasse, klassen) : undefined;
    if (klasse === undefined) throw new TypeError(`Finding ${rule} stands in no class of the message.`);
    return { klasse: carrierOf(klasse, carriers), retourcode };
  });
  const perKlasse = groupBy(placed, ({ klasse }) => klasse);
  return new Map(
    Array.from(perKlasse, ([klasse, found]) => [klasse, new Set(found.map(({ retourcode }) => retourcode))]),
  );
}

/** The class that a finding belongs to: the innermost one of that name on its path. */
function klasseAt(
  path: string,
  berichtklasse: string | null,
  klassen: ReadonlyMap<string, Occurrence>,
): Occurrence | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const klasse = klassen.get(`${at} ${berichtklasse}`);
    if (klasse !== undefined) return klasse;
  }
  return undefined;
}

/** The key of the class that carries the codes of another: itself, or the one that it stands in without an element of its own. */
function carrierOf(klasse: Occurrence, carriers: ReadonlyMap<string, boolean>): string {
  const { element, parent } = klasse;
  return carriers.get(element.name) !== true && parent !== undefined
    ? carrierOf(parent, carriers)
    : keyOf(klasse);
}

function keyOf(klasse: Occurrence): string {
  return `${pathOf(klasse)} ${klasse.element.name}`;
}
