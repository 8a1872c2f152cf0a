import type { Mutatiebericht, MutatieFZ } from 'fz825';
import type { BronGegevens, PlaatsingsbesluitGegeven, RegisterGegeven } from 'fz825/bronnen';
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
  const type3 = inDocumentOrder(verbandcontroles(geval), geval);
  if (type3.length > 0) return { findings: type3, states: { 3: 'failed', 4: 'skipped', 5: 'skipped' } };
  const type4 = inDocumentOrder(referentiecontroles(geval), geval);
  if (type4.length > 0) return { findings: type4, states: { 3: 'passed', 4: 'failed', 5: 'skipped' } };
  const type5 = inDocumentOrder(lcbControles(geval), geval);
  const state4 = without4 ? 'unchecked' : 'passed';
  const state5 = type5.length > 0 ? 'failed' : without5 ? 'unchecked' : 'passed';
  return { findings: type5, states: { 3: 'passed', 4: state4, 5: state5 } };
}

/** A mutation in force; `index` is its place in the message, -1 for one that DJI had already. */
interface InForce {
  readonly id: string;
  readonly soort: '1' | '2';
  readonly datum: string;
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
]);

/** Retourcode, with an asterisk when it is voorlopig, and berichtklasse. */
const CODES = new Map(
  TABLE.map(({ id, retourcode, voorlopig, berichtklasse }) => [
    id,
    `${retourcode}${voorlopig ? '*' : ''} ${berichtklasse}`,
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
    if (earlier.some((other) => other.mutatieIdentificatie === mutatieIdentificatie))
      found.push(line('VC008', `${at}/MutatieIdentificatie`));
    if (soortMutatie === '1' && mutatieLocatie === undefined) found.push(line('VC009', at));
    if (soortMutatie === '2' && mutatieLocatie !== undefined)
      found.push(line('VC010', `${at}/MutatieLocatie`));
    if (isEindeZorg(mutatie) && mutatiedatum > header.dagtekening)
      found.push(line('VC011', `${at}/Mutatiedatum`));
    if (isEindeZorg(mutatie) && earlier.some((other) => sameBesluit(other) && isEindeZorg(other)))
      found.push(line('VC012', `${at}/SoortMutatie`));
    const ended = (other: MutatieFZ) => isEindeZorg(other) && mutatiedatum > other.mutatiedatum;
    if (isVerplaatsing(mutatie) && all.some((other) => sameBesluit(other) && ended(other)))
      found.push(line('VC013', `${at}/Mutatiedatum`));
    const again = (other: MutatieFZ) => other.referentieMutatie === referentieMutatie;
    if (referentieMutatie !== undefined && earlier.some((other) => sameBesluit(other) && again(other)))
      found.push(line('VC014', `${at}/ReferentieMutatie`));
  }
  return found;
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
  const startdatum = besluitVan(mutatie, geval)?.startdatum;
  return startdatum === undefined || startdatum > geval.peildatum || mutatie.mutatiedatum < startdatum;
}

function lcb006(mutatie: MutatieFZ, geval: Geval): boolean {
  const { mutaties = [], vervallen = [] } = besluitVan(mutatie, geval) ?? {};
  const used = [...mutaties.map((known) => known.mutatieIdentificatie), ...vervallen];
  return used.includes(mutatie.mutatieIdentificatie);
}

function lcb007(index: number, mutatie: MutatieFZ, geval: Geval): boolean {
  if (mutatie.statusAanlevering === '1') return false;
  return !isInForce(mutatie, inForceAfter(index, mutatie, geval));
}

function lcb008(index: number, mutatie: MutatieFZ, geval: Geval): boolean {
  const all = geval.bericht.verzekerde.mutatieFZ;
  for (const [other, each] of all.entries()) {
    if (each.plaatsingsbesluitnummer !== mutatie.plaatsingsbesluitnummer) continue;
    if (lcb003(each, geval) || lcb005(each, geval) || lcb006(each, geval) || lcb007(other, each, geval))
      return false;
  }
  const final = inForceAfter(all.length, mutatie, geval);
  const place = final.findIndex((one) => one.index === index);
  const own = final[place];
  return own !== undefined && final.slice(0, place).some((earlier) => strijdig(earlier, own));
}

/** What is in force under the plaatsingsbesluit of a mutation after the first `count` mutations of the message. */
function inForceAfter(
  count: number,
  { plaatsingsbesluitnummer }: MutatieFZ,
  geval: Geval,
): readonly InForce[] {
  let state: InForce[] = [];
  for (const besluit of geval.gegevens.plaatsingsbesluiten ?? []) {
    if (besluit.plaatsingsbesluitnummer !== plaatsingsbesluitnummer) continue;
    for (const { mutatieIdentificatie, soortMutatie, mutatiedatum } of besluit.mutaties)
      state.push({ id: mutatieIdentificatie, soort: soortMutatie, datum: mutatiedatum, index: -1 });
  }
  for (let index = 0; index < count; index++) {
    const mutatie = geval.bericht.verzekerde.mutatieFZ[index];
    if (mutatie?.plaatsingsbesluitnummer !== plaatsingsbesluitnummer) continue;
    const { mutatieIdentificatie: id, soortMutatie: soort, mutatiedatum: datum } = mutatie;
    if (state.some((one) => one.id === id)) continue;
    if (mutatie.statusAanlevering !== '1') {
      if (!isInForce(mutatie, state)) continue;
      state = state.filter((one) => one.id !== mutatie.referentieMutatie);
    }
    if (mutatie.statusAanlevering !== '3') state.push({ id, soort, datum, index });
  }
  return state;
}

/** True when the mutation refers to one in force of its own SoortMutatie. */
function isInForce({ referentieMutatie, soortMutatie }: MutatieFZ, state: readonly InForce[]): boolean {
  return state.some((one) => one.id === referentieMutatie && one.soort === soortMutatie);
}
