import type { Mutatiebericht, MutatieFZ } from 'fz825';
import type {
  BronGegevens,
  PlaatsingsbesluitGegeven,
  RegisterGegeven,
  VervallenGegeven,
} from 'fz825/bronnen';
import { TABLE } from '../rules/table.ts';

/** A message, the data against which it is judged, and the moment. */
export interface Geval {
  readonly bericht: Mutatiebericht;
  readonly gegevens: BronGegevens;
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
}

type State = 'passed' | 'failed' | 'skipped' | 'unchecked';

/** What must come of it: the findings as `describeFinding` writes them, and the state of each controletype. */
export interface Verwachting {
  readonly findings: readonly string[];
  readonly waarschuwingen: readonly string[];
  readonly states: Readonly<Record<3 | 4 | 5, State>>;
}

/**
 * What the controls of `READ` must find, worked out in the plainest way: every question is answered by going through the
 * whole message and all data again.
 */
export function verwacht(geval: Geval): Verwachting {
  const { agb, uzovi, plaatsingsbesluiten, ontvangen } = geval.gegevens;
  const without4 = agb === undefined || uzovi === undefined;
  const without5 = plaatsingsbesluiten === undefined || ontvangen === undefined;
  const early = inDocumentOrder(vroegeWaarschuwingen(geval), geval);
  const type3 = inDocumentOrder(verbandcontroles(geval), geval);
  if (type3.length > 0)
    return {
      findings: type3,
      waarschuwingen: early,
      states: { 3: 'failed', 4: 'skipped', 5: 'skipped' },
    };
  const type4 = inDocumentOrder(referentiecontroles(geval), geval);
  if (type4.length > 0)
    return {
      findings: type4,
      waarschuwingen: early,
      states: { 3: 'passed', 4: 'failed', 5: 'skipped' },
    };
  const type5 = inDocumentOrder(lcbControles(geval), geval);
  const state4 = without4 ? 'unchecked' : 'passed';
  const state5 = type5.length > 0 ? 'failed' : without5 || isOpen(geval) ? 'unchecked' : 'passed';
  return {
    findings: type5,
    waarschuwingen: [...early, ...inDocumentOrder(lateWaarschuwingen(geval), geval)],
    states: { 3: 'passed', 4: state4, 5: state5 },
  };
}

/** A mutation in force; `index` is its place in the message, -1 for one that DJI had already. */
interface InForce {
  readonly id: string;
  readonly soort: '1' | '2';
  readonly datum: string;
  readonly locatie: string | undefined;
  readonly index: number;
}

/** True when one is an einde zorg and the other an einde zorg too, or a verplaatsing after it. */
export function strijdig(a: Pick<InForce, 'soort' | 'datum'>, b: Pick<InForce, 'soort' | 'datum'>): boolean {
  if (a.soort === '2' && b.soort === '2') return true;
  if (a.soort === '2' && b.soort === '1') return b.datum > a.datum;
  if (a.soort === '1' && b.soort === '2') return a.datum > b.datum;
  return false;
}

const numbered = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${kind}${String(index + 1).padStart(3, '0')}`);

/** The controls of which there is a second reading here; any other is held by the messages of its own test. */
export const READ: ReadonlySet<string> = new Set([
  ...numbered('VC', 14),
  ...numbered('RC', 3),
  ...numbered('LCB', 8),
  ...numbered('W', 4),
]);

/** Retourcode, with an asterisk when it is voorlopig, and berichtklasse. */
const CODES = new Map(
  TABLE.map(({ id, retourcode, voorlopig, berichtklasse }) => [
    id,
    `${retourcode ?? '-'}${voorlopig ? '*' : ''} ${berichtklasse}`,
  ]),
);

const HEADER = '/Bericht/Header';
const VERZEKERDE = '/Bericht/Verzekerde';

function line(rule: string, path: string): string {
  return `${rule} ${CODES.get(rule)} ${path}`;
}

function pathOf(index: number): string {
  return `${VERZEKERDE}/MutatieFZ[${index + 1}]`;
}

/** In the order of the message; at one place in the order of the controls. */
function inDocumentOrder(found: readonly string[], { bericht }: Geval): readonly string[] {
  const paths = [HEADER, ...HEADER_ELEMENTS.map((name) => `${HEADER}/${name}`)];
  paths.push(VERZEKERDE, `${VERZEKERDE}/Verzekerdennummer`);
  for (const index of bericht.verzekerde.mutatieFZ.keys())
    paths.push(pathOf(index), ...MUTATIE_ELEMENTS.map((name) => `${pathOf(index)}/${name}`));
  return paths.flatMap((path) => found.filter((each) => each.endsWith(` ${path}`)));
}

const HEADER_ELEMENTS = [
  'Berichtcode',
  'Berichtversie',
  'Berichtsubversie',
  'Berichtsoort',
  'IdentificatieAanlevering',
  'Dagtekening',
  'Afzender',
  'Ontvanger',
];

const MUTATIE_ELEMENTS = [
  'MutatieIdentificatie',
  'Plaatsingsbesluitnummer',
  'StatusAanlevering',
  'ReferentieMutatie',
  'SoortMutatie',
  'Mutatiedatum',
  'MutatieLocatie',
  'MutatieLocatie/Zorglocatie',
];

function verbandcontroles({ bericht, peildatum, omgeving }: Geval): readonly string[] {
  const { header, verzekerde } = bericht;
  const found: string[] = [];
  if (header.berichtsoort !== omgeving) found.push(line('VC001', `${HEADER}/Berichtsoort`));
  if (header.dagtekening > peildatum) found.push(line('VC002', `${HEADER}/Dagtekening`));
  if (header.ontvanger !== '9992') found.push(line('VC003', `${HEADER}/Ontvanger`));
  if ([...verzekerde.verzekerdennummer].every((digit) => digit === '0'))
    found.push(line('VC004', `${VERZEKERDE}/Verzekerdennummer`));

  const all = verzekerde.mutatieFZ;
  for (const [index, mutatie] of all.entries()) {
    const { mutatieIdentificatie, plaatsingsbesluitnummer, statusAanlevering, referentieMutatie } = mutatie;
    const { soortMutatie, mutatiedatum, mutatieLocatie } = mutatie;
    const at = pathOf(index);
    const earlier = all.slice(0, index);
    const sameBesluit = (other: MutatieFZ) => other.plaatsingsbesluitnummer === plaatsingsbesluitnummer;
    if (statusAanlevering !== '1' && referentieMutatie === undefined) found.push(line('VC005', at));
    if (statusAanlevering === '1' && referentieMutatie !== undefined)
      found.push(line('VC006', `${at}/ReferentieMutatie`));
    if (referentieMutatie === mutatieIdentificatie) found.push(line('VC007', `${at}/ReferentieMutatie`));
    if (earlier.some((other) => sameBesluit(other) && other.mutatieIdentificatie === mutatieIdentificatie))
      found.push(line('VC008', `${at}/MutatieIdentificatie`));
    if (soortMutatie === '1' && mutatieLocatie === undefined) found.push(line('VC009', at));
    if (soortMutatie === '2' && mutatieLocatie !== undefined)
      found.push(line('VC010', `${at}/MutatieLocatie`));
    if (isEindeZorg(mutatie) && mutatiedatum > header.dagtekening)
      found.push(line('VC011', `${at}/Mutatiedatum`));
    const standingEinde = (one: MutatieFZ) => isEindeZorg(one) && isStanding(one, all);
    if (standingEinde(mutatie) && earlier.some((other) => sameBesluit(other) && standingEinde(other)))
      found.push(line('VC012', `${at}/SoortMutatie`));
    const ended = (other: MutatieFZ) => standingEinde(other) && mutatiedatum > other.mutatiedatum;
    if (
      isVerplaatsing(mutatie) &&
      isStanding(mutatie, all) &&
      all.some((other) => sameBesluit(other) && ended(other))
    )
      found.push(line('VC013', `${at}/Mutatiedatum`));
    const again = (other: MutatieFZ) => other.referentieMutatie === referentieMutatie;
    if (referentieMutatie !== undefined && earlier.some((other) => sameBesluit(other) && again(other)))
      found.push(line('VC014', `${at}/ReferentieMutatie`));
  }
  return found;
}

/** No correctie or intrekking in the message, of the same plaatsingsbesluit, names it. */
function isStanding(one: MutatieFZ, all: readonly MutatieFZ[]): boolean {
  for (const other of all) {
    if (other.statusAanlevering === '1') continue;
    if (other.plaatsingsbesluitnummer !== one.plaatsingsbesluitnummer) continue;
    if (other.referentieMutatie === one.mutatieIdentificatie) return false;
  }
  return true;
}

function vroegeWaarschuwingen({ bericht, peildatum }: Geval): readonly string[] {
  const [year = 0, month = 0, day = 0] = peildatum.split('-').map(Number);
  const limit = Date.UTC(year, month - 1, day) + 31 * 24 * 60 * 60 * 1000;
  return bericht.verzekerde.mutatieFZ.flatMap(({ mutatiedatum }, index) =>
    Date.parse(mutatiedatum) > limit ? [line('W002', `${pathOf(index)}/Mutatiedatum`)] : [],
  );
}

function isEindeZorg({ soortMutatie, statusAanlevering }: MutatieFZ): boolean {
  return soortMutatie === '2' && (statusAanlevering === '1' || statusAanlevering === '2');
}

function isVerplaatsing({ soortMutatie, statusAanlevering }: MutatieFZ): boolean {
  return soortMutatie === '1' && (statusAanlevering === '1' || statusAanlevering === '2');
}

function referentiecontroles({ bericht, gegevens: { agb, uzovi } }: Geval): readonly string[] {
  const { header, verzekerde } = bericht;
  const found: string[] = [];
  if (agb !== undefined && !isRegistered(agb, header.afzender, header.dagtekening))
    found.push(line('RC001', `${HEADER}/Afzender`));
  if (uzovi !== undefined && !isRegistered(uzovi, header.ontvanger, header.dagtekening))
    found.push(line('RC002', `${HEADER}/Ontvanger`));
  for (const [index, { mutatieLocatie, mutatiedatum }] of verzekerde.mutatieFZ.entries()) {
    if (agb === undefined || mutatieLocatie === undefined) continue;
    if (!isRegistered(agb, mutatieLocatie.zorglocatie, mutatiedatum))
      found.push(line('RC003', `${pathOf(index)}/MutatieLocatie/Zorglocatie`));
  }
  return found;
}

function isRegistered(register: readonly RegisterGegeven[], code: string, datum: string): boolean {
  for (const { code: known, van = '0000-00-00', tot = '9999-99-99' } of register) {
    if (known === code && van <= datum && datum < tot) return true;
  }
  return false;
}

function lcbControles(geval: Geval): readonly string[] {
  const { header, verzekerde } = geval.bericht;
  const { plaatsingsbesluiten, ontvangen } = geval.gegevens;
  const found: string[] = [];
  for (const { afzender, identificatieAanlevering } of ontvangen ?? []) {
    if (afzender !== header.afzender || identificatieAanlevering !== header.identificatieAanlevering)
      continue;
    found.push(line('LCB001', `${HEADER}/IdentificatieAanlevering`));
    break;
  }
  if (plaatsingsbesluiten === undefined) return found;
  if (!plaatsingsbesluiten.some((besluit) => besluit.verzekerdennummer === verzekerde.verzekerdennummer))
    found.push(line('LCB002', `${VERZEKERDE}/Verzekerdennummer`));
  for (const [index, mutatie] of verzekerde.mutatieFZ.entries()) {
    const at = pathOf(index);
    if (lcb003(mutatie, geval)) found.push(line('LCB003', `${at}/Plaatsingsbesluitnummer`));
    else {
      if (lcb004(mutatie, geval)) found.push(line('LCB004', `${at}/Plaatsingsbesluitnummer`));
      if (lcb005(mutatie, geval)) found.push(line('LCB005', `${at}/Mutatiedatum`));
      if (lcb006(mutatie, geval)) found.push(line('LCB006', `${at}/MutatieIdentificatie`));
      if (lcb007(index, mutatie, geval)) found.push(line('LCB007', `${at}/ReferentieMutatie`));
    }
    if (lcb008(index, mutatie, geval)) found.push(line('LCB008', `${at}/Mutatiedatum`));
  }
  return found;
}

function besluitVan(
  { plaatsingsbesluitnummer }: MutatieFZ,
  { gegevens }: Geval,
): PlaatsingsbesluitGegeven | undefined {
  return gegevens.plaatsingsbesluiten?.find(
    (besluit) => besluit.plaatsingsbesluitnummer === plaatsingsbesluitnummer,
  );
}

function lcb003(mutatie: MutatieFZ, geval: Geval): boolean {
  return besluitVan(mutatie, geval)?.verzekerdennummer !== geval.bericht.verzekerde.verzekerdennummer;
}

function lcb004(mutatie: MutatieFZ, geval: Geval): boolean {
  return besluitVan(mutatie, geval)?.zorgaanbieder !== geval.bericht.header.afzender;
}

function lcb005(mutatie: MutatieFZ, geval: Geval): boolean {
  if (mutatie.statusAanlevering === '3') return false;
  const startdatum = besluitVan(mutatie, geval)?.startdatum;
  return startdatum === undefined || startdatum > geval.peildatum || mutatie.mutatiedatum < startdatum;
}

function lcb006(mutatie: MutatieFZ, geval: Geval): boolean {
  const { mutaties = [], vervallen = [] } = besluitVan(mutatie, geval) ?? {};
  const used = [...mutaties.map((known) => known.mutatieIdentificatie), ...vervallen.map(idVan)];
  return used.includes(mutatie.mutatieIdentificatie);
}

function idVan(each: VervallenGegeven): string {
  return typeof each === 'string' ? each : each.mutatieIdentificatie;
}

/** Whether of some mutation it is not known that its identification was not used. */
function isOpen(geval: Geval): boolean {
  return geval.bericht.verzekerde.mutatieFZ.some((mutatie) => {
    const besluit = besluitVan(mutatie, geval);
    return !lcb003(mutatie, geval) && !lcb006(mutatie, geval) && besluit?.vervallen === undefined;
  });
}

function lcb007(index: number, mutatie: MutatieFZ, geval: Geval): boolean {
  if (mutatie.statusAanlevering === '1') return false;
  return named(mutatie, stateAfter(index, mutatie, geval)) === undefined;
}

function lcb008(index: number, mutatie: MutatieFZ, geval: Geval): boolean {
  const all = geval.bericht.verzekerde.mutatieFZ;
  for (const [other, each] of all.entries()) {
    if (each.plaatsingsbesluitnummer !== mutatie.plaatsingsbesluitnummer) continue;
    if (lcb003(each, geval) || lcb005(each, geval) || lcb006(each, geval) || lcb007(other, each, geval))
      return false;
  }
  const { inForce } = stateAfter(all.length, mutatie, geval);
  const own = inForce.find((one) => one.index === index);
  if (own === undefined) return false;
  const startdatum = besluitVan(mutatie, geval)?.startdatum;
  if (startdatum === undefined || own.datum < startdatum) return true;
  return inForce.some((other) => other.index < index && strijdig(other, own));
}

function lateWaarschuwingen(geval: Geval): readonly string[] {
  const all = geval.bericht.verzekerde.mutatieFZ;
  const found: string[] = [];
  if (geval.gegevens.plaatsingsbesluiten === undefined) return found;
  for (const [index, mutatie] of all.entries()) {
    const besluit = besluitVan(mutatie, geval);
    if (besluit === undefined) continue;
    if (lcb003(mutatie, geval) || lcb004(mutatie, geval)) continue;
    const { inForce } = stateAfter(all.length, mutatie, geval);
    if (w001(index, inForce, besluit.zorglocatie))
      found.push(line('W001', `${pathOf(index)}/MutatieLocatie/Zorglocatie`));
    const first = all.findIndex((one) => one.plaatsingsbesluitnummer === mutatie.plaatsingsbesluitnummer);
    if (index === first && isInherited(inForce, besluit.startdatum)) found.push(line('W004', pathOf(index)));
    if (mutatie.statusAanlevering !== '3' || lcb007(index, mutatie, geval)) continue;
    const before = stateAfter(index, mutatie, geval);
    const withdrawn = named(mutatie, before);
    if (withdrawn === undefined || isUsed(mutatie.mutatieIdentificatie, before)) continue;
    const { mutatiedatum, mutatieLocatie } = mutatie;
    if (withdrawn.datum !== mutatiedatum) found.push(line('W003', `${pathOf(index)}/Mutatiedatum`));
    else if (
      withdrawn.locatie !== undefined &&
      (mutatieLocatie?.zorglocatie ?? withdrawn.locatie) !== withdrawn.locatie
    )
      found.push(line('W003', `${pathOf(index)}/MutatieLocatie/Zorglocatie`));
  }
  return found;
}

/** The client came to the same location by what is before it: by date, and on one day by order. */
function w001(index: number, inForce: readonly InForce[], start: string | undefined): boolean {
  const moves = inForce.filter(({ soort }) => soort === '1');
  const place = moves.findIndex((one) => one.index === index);
  const own = moves[place];
  if (own === undefined) return false;
  let last: InForce | undefined;
  for (const [other, each] of moves.entries()) {
    const isBefore = each.datum < own.datum || (each.datum === own.datum && other < place);
    if (isBefore && (last === undefined || each.datum >= last.datum)) last = each;
  }
  const locatie = last === undefined ? start : last.locatie;
  return locatie !== undefined && locatie === own.locatie;
}

function isInherited(inForce: readonly InForce[], startdatum: string | undefined): boolean {
  const older = inForce.filter(({ index }) => index === -1);
  return older.some(
    (one) =>
      startdatum === undefined ||
      one.datum < startdatum ||
      older.some((other) => other !== one && strijdig(other, one)),
  );
}

/** What is in force, in its order, and what every identification that was used became. */
interface Stand {
  readonly inForce: readonly InForce[];
  /** Undefined for what was withdrawn, and for an intrekking. */
  readonly used: ReadonlyMap<string, string | undefined>;
}

/** The state of the plaatsingsbesluit of a mutation after the first `count` mutations of the message. */
function stateAfter(count: number, { plaatsingsbesluitnummer }: MutatieFZ, geval: Geval): Stand {
  let inForce: InForce[] = [];
  const used = new Map<string, string | undefined>();
  for (const besluit of geval.gegevens.plaatsingsbesluiten ?? []) {
    if (besluit.plaatsingsbesluitnummer !== plaatsingsbesluitnummer) continue;
    for (const { mutatieIdentificatie, soortMutatie, mutatiedatum, zorglocatie } of besluit.mutaties)
      inForce.push({
        id: mutatieIdentificatie,
        soort: soortMutatie,
        datum: mutatiedatum,
        locatie: zorglocatie,
        index: -1,
      });
    for (const each of besluit.vervallen ?? [])
      used.set(idVan(each), typeof each === 'string' ? undefined : each.vervangenDoor);
  }
  for (let index = 0; index < count; index++) {
    const mutatie = geval.bericht.verzekerde.mutatieFZ[index];
    if (mutatie?.plaatsingsbesluitnummer !== plaatsingsbesluitnummer) continue;
    const { mutatieIdentificatie: id, soortMutatie: soort, mutatiedatum: datum, mutatieLocatie } = mutatie;
    const own = { id, soort, datum, locatie: mutatieLocatie?.zorglocatie, index };
    const target = mutatie.statusAanlevering === '1' ? undefined : named(mutatie, { inForce, used });
    if (mutatie.statusAanlevering !== '1' && target === undefined) continue;
    if (isUsed(id, { inForce, used })) continue;
    if (target === undefined) inForce = [...inForce, own];
    else {
      const isCorrection = mutatie.statusAanlevering === '2';
      inForce = inForce.flatMap((one) => (one === target ? (isCorrection ? [own] : []) : [one]));
      used.set(target.id, isCorrection ? id : undefined);
      if (!isCorrection) used.set(id, undefined);
    }
  }
  return { inForce, used };
}

function isUsed(id: string, { inForce, used }: Stand): boolean {
  return used.has(id) || inForce.some((one) => one.id === id);
}

/** What is in force of the same SoortMutatie, where the chain of corrections of the reference ends. */
function named(
  { referentieMutatie, soortMutatie }: MutatieFZ,
  { inForce, used }: Stand,
): InForce | undefined {
  const seen = new Set<string>();
  let id = referentieMutatie;
  while (id !== undefined && !seen.has(id)) {
    const found = inForce.find((one) => one.id === id);
    if (found !== undefined) return found.soort === soortMutatie ? found : undefined;
    seen.add(id);
    id = used.get(id);
  }
  return undefined;
}
