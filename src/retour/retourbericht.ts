import { AFGEKEURD, GEEN_OPMERKING } from '../codelijst/index.ts';
import type { Finding } from '../finding/index.ts';
import type {
  Mutatiebericht,
  MutatieFZ,
  MutatieLocatie,
  Retourbericht,
  Retourcodes,
  RetourMutatieFZ,
  RetourMutatieLocatie,
} from '../model/index.ts';

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
): Retourbericht {
  const codes = codesPerKlasse(heen, findings);
  const codesOf = (path: string): Retourcodes => ({ retourcode: [...(codes.get(path) ?? [GEEN_OPMERKING])] });
  const inHeader = codes.has(HEADER);
  const header: Retourbericht['header'] = {
    ...heen.header,
    berichtcode: '495',
    identificatieRetour,
    dagtekeningRetour,
    retourcodes: { retourcode: [inHeader ? AFGEKEURD : GEEN_OPMERKING] },
  };
  if (inHeader || codes.size === 0) return { berichttype: 'FZ826', header };
  const { verzekerdennummer, mutatieFZ } = heen.verzekerde;
  return {
    berichttype: 'FZ826',
    header,
    verzekerde: {
      verzekerdennummer,
      mutatieFZ: mutatieFZ.map((mutatie, index) => retourMutatie(mutatie, mutatiePath(index), codesOf)),
      retourcodes: codesOf(VERZEKERDE),
    },
  };
}

const HEADER = '/Bericht/Header';
const VERZEKERDE = '/Bericht/Verzekerde';

function mutatiePath(index: number): string {
  return `${VERZEKERDE}/MutatieFZ[${index + 1}]`;
}

function locatiePath(mutatie: string): string {
  return `${mutatie}/MutatieLocatie`;
}

function retourMutatie(
  { mutatieLocatie, ...mutatie }: MutatieFZ,
  path: string,
  codesOf: (path: string) => Retourcodes,
): RetourMutatieFZ {
  const locatie = mutatieLocatie && retourLocatie(mutatieLocatie, codesOf(locatiePath(path)));
  return {
    ...mutatie,
    ...(locatie === undefined ? undefined : { mutatieLocatie: locatie }),
    retourcodes: codesOf(path),
  };
}

function retourLocatie({ zorglocatie }: MutatieLocatie, retourcodes: Retourcodes): RetourMutatieLocatie {
  return { zorglocatie, retourcodes };
}

/** The distinct codes of each faulty class, by its path. */
function codesPerKlasse(
  heen: Mutatiebericht,
  findings: readonly Finding[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const klassen = new Set(listKlassen(heen));
  const codes = new Map<string, Set<string>>();
  for (const { rule, retourcode, berichtklasse, path } of findings) {
    if (retourcode === null || retourcode === GEEN_OPMERKING)
      throw new TypeError(`Finding ${rule} has no retourcode that a retourbericht can carry.`);
    const klasse = klassePath(path, berichtklasse);
    if (!klassen.has(klasse)) throw new TypeError(`Finding ${rule} stands in no class of the message.`);
    const others = codes.get(klasse);
    if (others === undefined) codes.set(klasse, new Set([retourcode]));
    else others.add(retourcode);
  }
  return codes;
}

/** The paths of all classes of a message. */
function listKlassen({ verzekerde }: Mutatiebericht): readonly string[] {
  const mutaties = verzekerde.mutatieFZ.flatMap(({ mutatieLocatie }, index) => {
    const path = mutatiePath(index);
    return mutatieLocatie === undefined ? [path] : [path, locatiePath(path)];
  });
  return [HEADER, VERZEKERDE, ...mutaties];
}

/** The path of the class that a finding belongs to: as much of its own as ends with that class. */
function klassePath(path: string, berichtklasse: string | null): string {
  const segments = path.split('/');
  const last = segments.findLastIndex((segment) => segment.replace(/\[\d+\]$/, '') === berichtklasse);
  return segments.slice(0, last + 1).join('/');
}
