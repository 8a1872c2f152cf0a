import { AFGEKEURD, type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import { ownSchemas, type Retourbericht, type Retourcodes, type SchemaOptions } from '../model/index.ts';
import { klassenIn, type Occurrence, pathOf, pathTo } from '../structure/index.ts';
import type { Fault, RuleArgs } from '../taal/index.ts';
import { RETOURCODES } from './retourcodes-klasse.ts';

/** A class of a retourbericht with its retourcodes. */
export interface RetourKlasse {
  readonly path: string;
  readonly berichtklasse: string;
  readonly codes: readonly string[];
  /** Its retourcodes. */
  readonly retourcodes: Occurrence;
  /** The path of the mutation that it is, or is in; undefined when it is in none. */
  readonly mutatie: string | undefined;
}

/** A place where a retourbericht is not filled as STB §4.5 says, or has a code that the list does not have. */
export type VullingFault = Fault<'RET-VULLING' | 'RET-CODE' | 'W006'> & {
  readonly path: string;
  readonly berichtklasse: string;
};

type VullingSoort = RuleArgs['RET-VULLING']['fault'];

interface CodeRequirements {
  readonly codelijst: Codelijst;
  /** True when every code must be in the list; otherwise `0200` must, as it is the one that accepts. */
  readonly strict: boolean;
}

/** The classes of a retourbericht, in the order in which their retourcodes stand in the message. */
export function listRetourKlassen(
  retour: Retourbericht,
  { schemas: { fz826 } = ownSchemas }: SchemaOptions = {},
): readonly RetourKlasse[] {
  return klassenIn(fz826, retour).flatMap((retourcodes) => {
    const { element, parent } = retourcodes;
    if (element.name !== RETOURCODES || parent === undefined) return [];
    // The schema has judged the message.
    const { retourcode } = retourcodes.value as unknown as Retourcodes;
    const mutatie = mutatieAround(parent);
    return {
      path: pathOf(parent),
      berichtklasse: parent.element.name,
      codes: retourcode,
      retourcodes,
      mutatie: mutatie && pathOf(mutatie),
    };
  });
}

function mutatieAround(klasse: Occurrence | undefined): Occurrence | undefined {
  return klasse === undefined || klasse.element.name === 'MutatieFZ' ? klasse : mutatieAround(klasse.parent);
}

/** True when a class carries a remark. */
export function isFaulty({ codes }: RetourKlasse): boolean {
  return codes.some((code) => code !== GEEN_OPMERKING);
}

/** What is wrong with the retourcodes of a message (STB §4.5), and which of them are unknown. */
export function checkVulling(
  retour: Retourbericht,
  klassen: readonly RetourKlasse[],
  requirements: CodeRequirements,
): readonly VullingFault[] {
  const { dagtekeningRetour } = retour.header;
  const header = klassen.find(({ berichtklasse }) => berichtklasse === 'Header');
  const faults = klassen.flatMap((each) => checkKlasse(each, requirements, dagtekeningRetour));
  if (faults.some(({ rule }) => rule !== 'W006') || header === undefined) return faults;
  const others = klassen.filter((each) => each !== header);
  const fault =
    retour.verzekerde === undefined ? faultOfHeader(header, others) : faultOfKlassen(header, others);
  if (fault === undefined) return faults;
  const { retourcodes, berichtklasse } = header;
  return [...faults, { path: pathOf(retourcodes), berichtklasse, ...vulling(fault) }];
}

/** What is wrong with a retourbericht that has the header alone. */
function faultOfHeader({ codes }: RetourKlasse, others: readonly RetourKlasse[]): VullingSoort | undefined {
  const known = codes[0] === GEEN_OPMERKING || codes[0] === AFGEKEURD;
  return known && codes.length === 1 && !others.some(isFaulty) ? undefined : 'alleen-header';
}

/** What is wrong with a retourbericht that has all classes. */
function faultOfKlassen(header: RetourKlasse, others: readonly RetourKlasse[]): VullingSoort | undefined {
  if (isFaulty(header)) return 'header';
  return others.some(isFaulty) ? undefined : 'zonder-afkeuring';
}

function checkKlasse(
  { berichtklasse, codes, retourcodes }: RetourKlasse,
  { codelijst, strict }: CodeRequirements,
  peildatum: string,
): readonly VullingFault[] {
  const faults: VullingFault[] = [];
  const own = retourcodes.type.elements.find(({ field }) => field === 'retourcode');
  for (const [index, code] of codes.entries()) {
    const at = { berichtklasse, path: own === undefined ? '/' : pathTo(pathOf(retourcodes), own, index + 1) };
    if (findCode(codelijst, code, peildatum) === undefined)
      faults.push({ ...at, rule: strict || code === GEEN_OPMERKING ? 'RET-CODE' : 'W006', args: {} });
    if (codes.indexOf(code) < index) faults.push({ ...at, ...vulling('dubbel') });
    if (code === GEEN_OPMERKING && codes.length > 1) faults.push({ ...at, ...vulling('geen-opmerking') });
  }
  return faults;
}

function vulling(fault: VullingSoort): Fault<'RET-VULLING'> {
  return { rule: 'RET-VULLING', args: { fault } };
}
