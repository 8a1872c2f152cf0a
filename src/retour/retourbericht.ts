import { AFGEKEURD, GEEN_OPMERKING } from '../codelijst/index.ts';
import { type Fields, groupBy, isList, isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import {
  type Mutatiebericht,
  ownSchemas,
  type Retourbericht,
  type Retourcodes,
  type SchemaOptions,
} from '../model/index.ts';
import type { ComplexType, MessageSchema } from '../schema/index.ts';
import { klassenIn, pathOf, rootOf, segment } from '../structure/index.ts';
import { carriesRetourcodes, RETOURCODES } from './retourcodes-klasse.ts';

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
  { schemas: { fz826 } = ownSchemas }: SchemaOptions = {},
): Retourbericht {
  const { root, type } = rootOf(fz826);
  const headerPath = `/${root.name}/Header`;
  const codes = codesPerKlasse(heen, findings, fz826);
  const inHeader = codes.has(headerPath);
  const codesOf: CodesOf = (path) => {
    const [...found] = codes.get(path) ?? [GEEN_OPMERKING];
    return { retourcode: path !== headerPath ? found : [inHeader ? AFGEKEURD : GEEN_OPMERKING] };
  };
  const { berichttype: _heen, ...klassen } = heen;
  const isHeaderAlone = inHeader || codes.size === 0;
  const copied = copyKlasse(
    type,
    isHeaderAlone ? { header: heen.header } : klassen,
    `/${root.name}`,
    codesOf,
  );
  // The schema of the FZ826 has all that stands in a heenbericht, under the same names, and Retourcodes in each class.
  const { header, ...others } = copied as unknown as Omit<Retourbericht, 'berichttype'>;
  const { retourcodes, ...own } = header;
  return {
    berichttype: 'FZ826',
    header: { ...own, berichtcode: '495', identificatieRetour, dagtekeningRetour, retourcodes },
    ...others,
  };
}

type CodesOf = (path: string) => Retourcodes;

/** A class of the heenbericht with its retourcodes, and so with those of the classes in it. */
function copyKlasse({ elements }: ComplexType, heen: Fields, path: string, codesOf: CodesOf): Fields {
  const copy: Record<string, unknown> = { ...heen };
  for (const element of elements) {
    const { name, field, repeatable, type } = element;
    const held = heen[field];
    const copyItem = (item: unknown, index: number): unknown =>
      type.kind === 'complex' && isObject(item)
        ? copyKlasse(type, item, `${path}/${segment(element, index + 1)}`, codesOf)
        : item;
    if (name === RETOURCODES) copy[field] = codesOf(path);
    else if (type.kind === 'simple') continue;
    else if (held === undefined) delete copy[field];
    else copy[field] = repeatable && isList(held) ? held.map(copyItem) : copyItem(held, 0);
  }
  return copy;
}

/** The distinct codes of each faulty class, by its path. */
function codesPerKlasse(
  heen: Mutatiebericht,
  findings: readonly Finding[],
  fz826: MessageSchema,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (!isList(findings)) throw new TypeError('findings must be a list of findings.');
  if (findings.length === 0) return new Map();
  const named = new Set(findings.map(({ berichtklasse }) => berichtklasse));
  const klassen = new Set(
    klassenIn(fz826, heen)
      .filter((klasse) => named.has(klasse.element.name) && carriesRetourcodes(klasse))
      .map(pathOf),
  );
  const placed = findings.map(({ rule, retourcode, berichtklasse, path }) => {
    if (retourcode === null || retourcode === GEEN_OPMERKING)
      throw new TypeError(`Finding ${rule} has no retourcode that a retourbericht can carry.`);
    const klasse = klassePath(path, berichtklasse);
    if (!klassen.has(klasse)) throw new TypeError(`Finding ${rule} stands in no class of the message.`);
    return { klasse, retourcode };
  });
  const perKlasse = groupBy(placed, ({ klasse }) => klasse);
  return new Map(
    Array.from(perKlasse, ([klasse, found]) => [klasse, new Set(found.map(({ retourcode }) => retourcode))]),
  );
}

/** The path of the class that a finding belongs to: as much of its own as ends with that class. */
function klassePath(path: string, berichtklasse: string | null): string {
  const segments = path.split('/');
  const last = segments.findLastIndex((segment) => segment.replace(/\[\d+\]/, '') === berichtklasse);
  return segments.slice(0, last + 1).join('/');
}
