import { type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import { groupBy } from '../data/index.ts';
import { type Finding, type FindingOptions, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import {
  type BerichtSchemas,
  COD954,
  type Mutatiebericht,
  ownSchemas,
  type Retourbericht,
  type SchemaOptions,
} from '../model/index.ts';
import { isParseResult, type Locate, type ParseResult } from '../parse/index.ts';
import { isPlainDate, type MessageSchema } from '../schema/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { klassenIn, pathOf, pathTo, rootOf } from '../structure/index.ts';
import { type Fault, inTaal, type RetourRule, retourTexts } from '../taal/index.ts';
import { checkVulling, isFaulty, listRetourKlassen, type RetourKlasse } from './check-vulling.ts';
import { compareKlasse, type Difference } from './compare-klasse.ts';
import { isWaarschuwing } from './is-waarschuwing.ts';

/** What a caller may choose when a retourbericht is read. */
export interface ReadRetourOptions extends FindingOptions, SchemaOptions {
  /** The list that tells what the retourcodes mean; the extract of COD954-VEKT in this package unless another is given. */
  readonly codelijst?: Codelijst;
  /** Refuses a retourcode that the list does not have on DagtekeningRetour: `RET-CODE` instead of the warning `W006`. */
  readonly strict?: boolean;
}

/** A retourcode and what it says. */
export interface Retourmelding {
  readonly retourcode: string;
  /** Its meaning in the code list; null when the list does not have it on DagtekeningRetour. */
  readonly betekenis: string | null;
  /** The class that carries it, and its indexed path. */
  readonly berichtklasse: string;
  readonly path: string;
}

/** What a retourbericht means for one mutation of the heenbericht. */
export interface MutatieUitkomst {
  readonly mutatieIdentificatie: string;
  /** Indexed path of the mutation, in the heenbericht and in the retourbericht. */
  readonly path: string;
  /** True when DJI has accepted the mutation. In a rejected message that is none of them (STB §4.1). */
  readonly accepted: boolean;
  /** True when the mutation, or its location, carries a remark of its own. */
  readonly faulty: boolean;
  /** Its remarks and those of its location; none for a mutation without remarks. */
  readonly meldingen: readonly Retourmelding[];
}

/** What a retourbericht means. */
export interface RetourUitkomst {
  /** True when DJI has accepted the whole message. */
  readonly accepted: boolean;
  /** The remarks on the Header and the Verzekerde, which concern every mutation. */
  readonly meldingen: readonly Retourmelding[];
  /** Each mutation of the heenbericht, in its order. */
  readonly mutaties: readonly MutatieUitkomst[];
}

/** What a retourbericht means, or why it is no answer to this heenbericht. */
export type ReadRetourResult =
  | {
      readonly ok: true;
      readonly uitkomst: RetourUitkomst;
      /** What is odd in the answer and does not change what it means: `W005` and `W006`, in the order of the message. */
      readonly waarschuwingen: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Reads an FZ826 as the answer to an FZ825: holds it against that message (same identification, parties, classes and
 * values) and against STB §4.5 (`0200` alone in its class, the forms with the header alone), and tells what it means for
 * each mutation.
 *
 * A retourbericht that does not fit gives findings, not a guess: `RET-HEEN` where it differs from the heenbericht,
 * `RET-VULLING` and `RET-CODE` where it is not filled well, with controletype 3 and without retourcode, because a
 * retourbericht is never answered (STB §4.1).
 *
 * A retourcode that the code list does not have, or not on DagtekeningRetour, rejects its class as any code but `0200`
 * does: its betekenis is null, and a warning `W006` tells where it stands. It is refused with `RET-CODE` when the caller
 * asked for `strict`, and when it is `0200`: nothing is accepted by a code that the list does not have. A
 * DagtekeningRetour before the Dagtekening of the heenbericht gives a warning `W005`, also when `strict`.
 *
 * @param heen the message that was sent
 * @param retour what `parseRetourbericht` or `parseBericht` gave, or a message that was built; when it could not be
 *   parsed, its findings come back
 * @throws TypeError when `heen` is not a valid Mutatiebericht
 */
export function readRetourbericht(
  heen: Mutatiebericht,
  retour: ParseResult | Retourbericht,
  options: ReadRetourOptions = {},
): ReadRetourResult {
  return inTaal(readAnswer(heen, retour, options), options.taal);
}

function readAnswer(
  heen: Mutatiebericht,
  retour: ParseResult | Retourbericht,
  options: ReadRetourOptions,
): ReadRetourResult {
  const { codelijst = COD954, schemas = ownSchemas, strict = false } = options;
  const sent = normaliseBericht(heen, { schemas });
  if (!sent.ok || sent.bericht.berichttype !== 'FZ825')
    throw new TypeError('The heenbericht is not a valid Mutatiebericht.');
  const parsed = isParseResult(retour) ? retour : undefined;
  if (parsed?.ok === false) return parsed;
  const received = normaliseBericht(parsed === undefined ? retour : parsed.bericht, options);
  if (!received.ok) return received;
  const { bericht } = received;
  const toFinding = (fault: RetourFault): Finding => retourFinding(fault, schemas.fz826, parsed?.locate);
  if (bericht.berichttype !== 'FZ826') return { ok: false, findings: [toFinding(noRetour(schemas))] };
  const klassen = listRetourKlassen(bericht, { schemas });
  const faults: readonly RetourFault[] = [
    ...differences(sent.bericht, bericht, schemas).map(heenFault),
    ...checkDagtekening(sent.bericht, bericht, klassen),
    ...checkVulling(bericht, klassen, { codelijst, strict }),
  ];
  const findings = faults.filter((fault) => !isWaarschuwing(fault)).map(toFinding);
  if (isNonEmpty(findings)) return { ok: false, findings };
  const uitkomst = outcomeOf(sent.bericht, bericht, klassen, { codelijst, schemas });
  return { ok: true, uitkomst, waarschuwingen: faults.map(toFinding) };
}

type RetourFault = Fault<RetourRule> & { readonly path: string; readonly berichtklasse: string | null };

function noRetour({ fz825 }: BerichtSchemas): RetourFault {
  const path = `/${rootOf(fz825).root.name}`;
  return { rule: 'RET-HEEN', args: { fault: 'bericht' }, path, berichtklasse: null };
}

function retourFinding(fout: RetourFault, schema: MessageSchema, locate: Locate | undefined): Finding {
  const mutatie = schema.wire?.mutatieOf(fout.path);
  return finding({ controletype: 3, ...fout, mutatie, position: locate?.(fout.path) }, retourTexts);
}

/** A retourbericht with the header alone has nothing more to compare. */
function differences(
  heen: Mutatiebericht,
  retour: Retourbericht,
  schemas: BerichtSchemas,
): readonly Difference[] {
  const { type } = rootOf(schemas.fz825);
  const returned = rootOf(schemas.fz826);
  const { verzekerde, ...header } = retour;
  const path = `/${returned.root.name}`;
  if (verzekerde !== undefined)
    return compareKlasse(type, returned.type, { ...heen }, { ...retour }, path, null);
  return compareKlasse(type, returned.type, { header: heen.header }, header, path, null);
}

function heenFault({ path, berichtklasse, element, soort }: Difference): RetourFault {
  return { rule: 'RET-HEEN', args: { fault: soort, element }, path, berichtklasse };
}

/** Another schema may have no Dagtekening, or one of another form than a date: then there is nothing to compare. */
function checkDagtekening(
  { header: { dagtekening } }: Mutatiebericht,
  { header: { dagtekeningRetour } }: Retourbericht,
  klassen: readonly RetourKlasse[],
): readonly RetourFault[] {
  const header = klassen.find(({ berichtklasse }) => berichtklasse === 'Header')?.retourcodes.parent;
  const element = header?.type.elements.find(({ name }) => name === 'DagtekeningRetour');
  if (header === undefined || element === undefined || typeof dagtekening !== 'string') return [];
  if (!isPlainDate(dagtekening) || dagtekening <= dagtekeningRetour) return [];
  return [{ rule: 'W005', args: {}, path: pathTo(pathOf(header), element, 1), berichtklasse: 'Header' }];
}

function outcomeOf(
  heen: Mutatiebericht,
  { header, verzekerde }: Retourbericht,
  klassen: readonly RetourKlasse[],
  { codelijst, schemas }: { readonly codelijst: Codelijst; readonly schemas: BerichtSchemas },
): RetourUitkomst {
  const accepted = verzekerde === undefined && header.retourcodes.retourcode[0] === GEEN_OPMERKING;
  const meldingenVan = (some: readonly RetourKlasse[]): readonly Retourmelding[] =>
    some.filter(isFaulty).flatMap(({ path, berichtklasse, codes }) =>
      codes.map((retourcode) => {
        const betekenis = findCode(codelijst, retourcode, header.dagtekeningRetour)?.betekenis ?? null;
        return { retourcode, betekenis, berichtklasse, path };
      }),
    );
  const perMutatie = groupBy(klassen, ({ mutatie }) => mutatie ?? '');
  return {
    accepted,
    meldingen: meldingenVan(perMutatie.get('') ?? []),
    mutaties: listMutaties(heen, schemas).map(({ path, mutatieIdentificatie }) => {
      const meldingen = meldingenVan(perMutatie.get(path) ?? []);
      return { mutatieIdentificatie, path, accepted, faulty: meldingen.length > 0, meldingen };
    }),
  };
}

/** The mutations of a heenbericht, in its order. */
function listMutaties(
  heen: Mutatiebericht,
  { fz826 }: BerichtSchemas,
): readonly Pick<MutatieUitkomst, 'path' | 'mutatieIdentificatie'>[] {
  return klassenIn(fz826, heen)
    .filter(({ element }) => element.name === 'MutatieFZ')
    .map((mutatie) => {
      // The schema has judged the message: every mutation has its identification.
      const { mutatieIdentificatie } = mutatie.value as Pick<MutatieUitkomst, 'mutatieIdentificatie'>;
      return { path: pathOf(mutatie), mutatieIdentificatie };
    });
}
