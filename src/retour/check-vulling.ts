import { AFGEKEURD, type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import { ownSchemas, type Retourbericht, type Retourcodes, type SchemaOptions } from '../model/index.ts';
import { klassenIn, pathOf } from '../structure/index.ts';
import { RETOURCODES } from './retourcodes-klasse.ts';

/** A class of a retourbericht with its retourcodes. */
export interface RetourKlasse {
  readonly path: string;
  readonly berichtklasse: string;
  readonly codes: readonly string[];
}

/** A place where a retourbericht is not filled as STB §4.5 says. */
export interface VullingFault {
  readonly path: string;
  readonly berichtklasse: string;
  readonly rule: 'RET-VULLING' | 'RET-CODE';
  readonly message: string;
}

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
  const add = (message: string): VullingFault[] => [{ ...at, rule: 'RET-VULLING', message }];
  if (retour.verzekerde === undefined) {
    const known = header.codes[0] === GEEN_OPMERKING || header.codes[0] === AFGEKEURD;
    return known && header.codes.length === 1 && !others.some(isFaulty)
      ? []
      : add('Retourcodes van een retourbericht met alleen de Header moet 0200 of 0001 zijn.');
  }
  if (isFaulty(header))
    return add('Retourcodes van de Header moet 0200 zijn in een retourbericht met alle berichtklassen.');
  return others.some(isFaulty)
    ? []
    : add('Een retourbericht zonder afgekeurde berichtklasse mag alleen de Header bevatten.');
}

function checkKlasse(
  { path, berichtklasse, codes }: RetourKlasse,
  codelijst: Codelijst,
  peildatum: string,
): readonly VullingFault[] {
  const faults: VullingFault[] = [];
  const add = (rule: VullingFault['rule'], index: number, message: string): unknown =>
    faults.push({ rule, berichtklasse, path: `${path}/Retourcodes/Retourcode[${index + 1}]`, message });
  for (const [index, code] of codes.entries()) {
    if (findCode(codelijst, code, peildatum) === undefined)
      add('RET-CODE', index, 'Retourcode moet op DagtekeningRetour in COD954-VEKT voorkomen.');
    if (codes.indexOf(code) < index)
      add('RET-VULLING', index, 'Retourcode mag in een berichtklasse niet twee keer voorkomen.');
    if (code === GEEN_OPMERKING && codes.length > 1)
      add('RET-VULLING', index, 'Retourcode 0200 mag niet naast een andere retourcode staan.');
  }
  return faults;
}
