import fc, { type Arbitrary } from 'fast-check';
import type { Bericht } from 'fz825';
import { berichten } from '../support/arbitraries.ts';
import { createChoose } from '../support/xml-tree.ts';
import type { Name } from './apis.ts';

/** Messages that the schemas accept, with all in them that only those know. */
export function berichtenVan(name: Name, maxMutaties = 3): Arbitrary<Bericht> {
  const change = CHANGES[name] ?? ((bericht) => bericht);
  return fc
    .tuple(berichten(maxMutaties), fc.nat())
    .map(([bericht, seed]) => change(bericht, seed) as unknown as Bericht);
}

type Change = (bericht: Bericht, seed: number) => object;

const CHANGES: { readonly [N in Name]?: Change } = { extra, lengtes };

/** Adds what the schemas `extra` know besides: each of them or not, as the seed says. */
function extra(bericht: Bericht, seed: number): object {
  const choose = createChoose(seed);
  const some = (key: string, make: () => unknown): object => (choose(2) === 0 ? {} : { [key]: make() });
  const text = (): string => TEXTS[choose(TEXTS.length)] ?? '';
  const list = (max: number, make: () => unknown): readonly unknown[] =>
    Array.from({ length: 1 + choose(max) }, make);
  const codes = bericht.berichttype === 'FZ826' ? { retourcodes: { retourcode: ['0200'] } } : {};
  const adres = (): object => ({ regel: list(3, text), ...codes });
  const contact = (): object => ({ naam: text(), ...some('adres', adres), ...codes });
  const { verzekerde, ...rest } = bericht;
  const changed = {
    ...rest,
    header: { ...bericht.header, ...some('toelichting', text) },
    ...some('bijlage', () => ({ kenmerk: text(), ...codes })),
  };
  if (verzekerde === undefined) return changed;
  const mutatieFZ = verzekerde.mutatieFZ.map((mutatie) => ({
    ...mutatie,
    ...some('einddatum', () => '2026-03-31'),
    ...some('opmerking', () => list(3, text)),
  }));
  return { ...changed, verzekerde: { ...verzekerde, ...some('contact', () => list(2, contact)), mutatieFZ } };
}

const TEXTS = ['x', ' x ', '&<>"', ']]>', 'één\r\n', '\u{1f600}', '01234567890123456789012345678 '];

/** Makes identifications as long as the schemas `lengtes` allow, and the Afzender as short. */
function lengtes(bericht: Bericht, seed: number): object {
  const { header, verzekerde, ...rest } = bericht;
  const longer = (text: string, length: number): string =>
    seed % 3 === 0 ? text : text.padEnd(seed % 3 === 1 ? length : 21, 'y');
  const changed = {
    ...rest,
    header: {
      ...header,
      identificatieAanlevering: longer(`A${seed % 9}`, 35),
      afzender: header.afzender.slice(seed % 3),
    },
  };
  if (verzekerde === undefined) return changed;
  const mutatieFZ = verzekerde.mutatieFZ.map((mutatie, index) => ({
    ...mutatie,
    mutatieIdentificatie: longer(`M${index}`, 40),
    plaatsingsbesluitnummer: mutatie.plaatsingsbesluitnummer + '1'.repeat(seed % 4),
  }));
  return { ...changed, verzekerde: { ...verzekerde, mutatieFZ } };
}
