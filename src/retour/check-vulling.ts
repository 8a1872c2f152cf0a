import { AFGEKEURD, type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import { ownSchemas, type Retourbericht, type Retourcodes, type SchemaOptions } from '../model/index.ts';
import { klassenIn, pathOf } from '../structure/index.ts';
import type { Fault, RuleArgs } from '../taal/index.ts';
import { RETOURCODES } from './retourcodes-klasse.ts';

/** A class of a retourbericht with its retourcodes. */
export interface RetourKlasse {
  readonly path: string;
  readonly berichtklasse: string;
  readonly codes: readonly string[];
}

/** A place where a retourbericht is not filled as STB §4.5 says. */
export type VullingFault = Fault<'RET-VULLING' | 'RET-CODE'> & {
  readonly path: string;
  readonly berichtklasse: string;
};

/** The classes of a retourbericht, in the order in which their retourcodes stand in the message. */
export function listRetourKlassen(
  retour: Retourbericht,
  { schemas: { fz826 } = ownSchemas }: SchemaOptions = {},
): readonly RetourKlasse[] {
  return klassenIn(fz826, retour).flatMap(({ element, parent, value }) => {
    if (element.name !== RETOURCODES || parent === undefined) return [];
    // The schema has judged the message.
    const { retourcode } = value as unknown as Retourcodes;
    return { path: pathOf(parent), berichtklasse: parent.element.name, codes: retourcode };
  });
}

/** True when a class carries a remark. */
export function isFaulty({ codes }: RetourKlasse): boolean {
  return codes.some((code) => code !== GEEN_OPMERKING);
}

/** What is wrong with the retourcodes of a message (STB §4.5). */
export function checkVulling(
  retour: Retourbericht,
  klassen: readonly RetourKlasse[],
  codelijst: Codelijst,
): readonly VullingFault[] {
  const { dagtekeningRetour } = retour.header;
  const header = klassen.find(({ berichtklasse }) => berichtklasse === 'Header');
  const others = klassen.filter((each) => each !== header);
  const faults = klassen.flatMap((each) => checkKlasse(each, codelijst, dagtekeningRetour));
  if (faults.length > 0 || header === undefined) return faults;
  const at = { path: `${header.path}/Retourcodes`, berichtklasse: header.berichtklasse };
  if (retour.verzekerde === undefined) {
    const known = header.codes[0] === GEEN_OPMERKING || header.codes[0] === AFGEKEURD;
    return known && header.codes.length === 1 && !others.some(isFaulty)
      ? []
      : [{ ...at, ...vulling('alleen-header') }];
  }
  if (isFaulty(header)) return [{ ...at, ...vulling('header') }];
  return others.some(isFaulty) ? [] : [{ ...at, ...vulling('zonder-afkeuring') }];
}

function checkKlasse(
  { path, berichtklasse, codes }: RetourKlasse,
  codelijst: Codelijst,
  peildatum: string,
): readonly VullingFault[] {
  const faults: VullingFault[] = [];
  for (const [index, code] of codes.entries()) {
    const at = { berichtklasse, path: `${path}/Retourcodes/Retourcode[${index + 1}]` };
    if (findCode(codelijst, code, peildatum) === undefined)
      faults.push({ ...at, rule: 'RET-CODE', args: {} });
    if (codes.indexOf(code) < index) faults.push({ ...at, ...vulling('dubbel') });
    if (code === GEEN_OPMERKING && codes.length > 1) faults.push({ ...at, ...vulling('geen-opmerking') });
  }
  return faults;
}

function vulling(fault: RuleArgs['RET-VULLING']['fault']): Fault<'RET-VULLING'> {
  return { rule: 'RET-VULLING', args: { fault } };
}
