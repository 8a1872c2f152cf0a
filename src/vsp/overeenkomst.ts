import type { Bericht } from '../parse/index.ts';
import type { RuleArgs } from '../taal/index.ts';
import type { VspGegevens } from './gegevens/read-vsp-gegevens.ts';
import { type VspFinding, vspFinding } from './vsp-finding.ts';
import { VSP_PROFIEL, type VspProfiel } from './vsp-profiel.ts';

/** Who made a message. */
export type VanWie = 'zorgaanbieder' | 'DJI' | 'VECOZO';

/** Who a party of a message is, and its code; VECOZO has none in the message. */
interface PartijIn {
  readonly wie: VanWie;
  readonly code?: string;
  /** The element that has the code. */
  readonly element: 'Afzender' | 'Ontvanger';
}

/** Metadata, sent or received. */
type Metadata = VspGegevens<'BerichtMetadataPush'>;

/**
 * From whom a message is and for whom. The Header of a retourbericht is that of its heenbericht (STB §4.5), so that its
 * Afzender is who receives it.
 */
export function partijenIn(
  { berichttype, header }: Bericht,
  van: 'VECOZO' | undefined,
): { readonly afzender: PartijIn; readonly geadresseerde: PartijIn } {
  const zorgaanbieder: PartijIn = { wie: 'zorgaanbieder', code: header.afzender, element: 'Afzender' };
  const dji: PartijIn = { wie: 'DJI', code: header.ontvanger, element: 'Ontvanger' };
  if (berichttype === 'FZ825') return { afzender: zorgaanbieder, geadresseerde: dji };
  const vecozo: PartijIn = { wie: 'VECOZO', element: 'Ontvanger' };
  return { afzender: van === 'VECOZO' ? vecozo : dji, geadresseerde: zorgaanbieder };
}

/** Who made the message that came with metadata: a retourbericht of VECOZO has the rol of VECOZO. */
export function vanWie(
  { berichttype }: Bericht,
  { routeringgegevens }: Metadata,
  { rollen }: VspProfiel,
): VanWie {
  if (berichttype === 'FZ825') return 'zorgaanbieder';
  const { VECOZO = VSP_PROFIEL.rollen.VECOZO } = rollen ?? {};
  return routeringgegevens.afzender.rol === VECOZO ? 'VECOZO' : 'DJI';
}

/** What is wrong with metadata as those of a message: each value in them that the message contradicts. */
export function judgeOvereenkomst(
  { routeringgegevens, referentiegegevens }: Metadata,
  bericht: Bericht,
  van: VanWie,
): readonly VspFinding[] {
  const { afzender, geadresseerden, berichtstroom } = routeringgegevens;
  const findings: VspFinding[] = [];
  const add = (path: string, args: RuleArgs['VSP-BERICHT']): void => {
    findings.push(vspFinding(path, { rule: 'VSP-BERICHT', args }));
  };
  const compare = (path: string, found: unknown, expected: readonly unknown[], element: string): void => {
    if (!expected.includes(found)) add(path, { fault: 'waarde', element });
  };

  const at = '/routeringgegevens';
  const partijen = partijenIn(bericht, van === 'VECOZO' ? van : undefined);
  if (van === 'VECOZO' && bericht.berichttype === 'FZ825') add(`${at}/afzender`, { fault: 'vecozo' });
  if (partijen.afzender.code !== undefined)
    compare(`${at}/afzender/code`, afzender.code, [partijen.afzender.code], partijen.afzender.element);
  const { code, element } = partijen.geadresseerde;
  if (geadresseerden.length !== 1) add(`${at}/geadresseerden`, { fault: 'een-geadresseerde' });
  for (const [index, each] of geadresseerden.entries())
    compare(`${at}/geadresseerden/${index}/code`, each.code, [code], element);
  const { berichtversie, berichtsubversie } = bericht.header;
  const stroom = `${at}/berichtstroom`;
  compare(`${stroom}/berichtversie`, berichtstroom.berichtversie, [Number(berichtversie)], 'Berichtversie');
  compare(
    `${stroom}/berichtsubversie`,
    berichtstroom.berichtsubversie,
    [Number(berichtsubversie)],
    'Berichtsubversie',
  );
  judgeReferenties(referentiegegevens, bericht, { add, compare });
  return findings;
}

function judgeReferenties(
  { traceerId, alsAntwoordOp, referentieId }: VspGegevens<'Referentiegegevens'>,
  { berichttype, header }: Bericht,
  {
    add,
    compare,
  }: {
    readonly add: (path: string, args: RuleArgs['VSP-BERICHT']) => void;
    readonly compare: (path: string, found: unknown, expected: readonly unknown[], element: string) => void;
  },
): void {
  const at = '/referentiegegevens';
  if (alsAntwoordOp === undefined && berichttype === 'FZ826')
    add(`${at}/alsAntwoordOp`, { fault: 'antwoord-ontbreekt' });
  if (alsAntwoordOp?.toLowerCase() === traceerId.toLowerCase())
    add(`${at}/alsAntwoordOp`, { fault: 'antwoord-zichzelf' });
  const own = berichttype === 'FZ826' ? [header.identificatieRetour] : [];
  if (referentieId !== undefined)
    compare(
      `${at}/referentieId`,
      referentieId,
      [header.identificatieAanlevering, ...own],
      'IdentificatieAanlevering',
    );
}

/** Metadata that are held against the values that are not public. */
export interface OngecontroleerdResult {
  readonly findings: readonly VspFinding[];
  /** JSON Pointers to what no profile tells the value of. */
  readonly ongecontroleerd: readonly string[];
}

/** Holds metadata against a profile. Of what that does not tell, only what our own guess says of the other message is wrong. */
export function judgeProfiel(
  { routeringgegevens }: Metadata,
  bericht: Bericht,
  van: VanWie,
  { berichttype = {}, berichtsubtype = {}, actie = {}, rollen = {} }: VspProfiel,
): OngecontroleerdResult {
  const { afzender, geadresseerden, berichtstroom } = routeringgegevens;
  const kind = bericht.berichttype;
  const other = kind === 'FZ825' ? 'FZ826' : 'FZ825';
  const { geadresseerde } = partijenIn(bericht, undefined);
  const at = '/routeringgegevens';
  const findings: VspFinding[] = [];
  const ongecontroleerd: string[] = [];
  const compare = (path: string, found: string | undefined, expected: string | undefined): void => {
    if (expected === undefined) ongecontroleerd.push(path);
    else if (found !== expected)
      findings.push(vspFinding(path, { rule: 'VSP-BERICHT', args: { fault: 'profiel' } }));
  };

  compare(`${at}/afzender/rol`, afzender.rol, van === 'VECOZO' ? afzender.rol : rollen[van]);
  for (const [index, { rol }] of geadresseerden.entries())
    compare(`${at}/geadresseerden/${index}/rol`, rol, rollen[geadresseerde.wie]);
  const { berichttype: found } = berichtstroom;
  const isOfOther =
    berichttype[kind] === undefined && [berichttype[other], VSP_PROFIEL.berichttype[other]].includes(found);
  compare(
    `${at}/berichtstroom/berichttype`,
    found,
    isOfOther ? VSP_PROFIEL.berichttype[kind] : berichttype[kind],
  );
  if (berichtstroom.berichtsubtype !== undefined || berichtsubtype[kind] !== undefined)
    compare(`${at}/berichtstroom/berichtsubtype`, berichtstroom.berichtsubtype, berichtsubtype[kind]);
  compare(`${at}/berichtstroom/actie`, berichtstroom.actie, actie[kind]);
  return { findings, ongecontroleerd };
}
