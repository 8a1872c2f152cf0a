import type { StructureRule, XmlRule } from '../../taal/index.ts';
import { bericht, header, mutatie, verzekerde } from './berichten.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Of each rule of controletype 1 and 2. */
export const structuurVoorbeelden = (): Readonly<Record<XmlRule | StructureRule, Voorbeeld>> => ({
  ...xmlVoorbeelden(),
  ...strVoorbeelden(),
});

const xmlVoorbeelden = (): Readonly<Record<XmlRule, Voorbeeld>> => ({
  'XML-LEEG': { fout: '', goed: bericht() },
  'XML-GEEN': { fout: 'Geachte DJI, hierbij ons bericht.', goed: bericht() },
  'XML-CODERING': changed(bericht(), 'encoding="UTF-8"', 'encoding="UTF-16"'),
  'XML-ONLEESBAAR': changed(
    bericht().replace('<Bericht', '<!-- één cliënt -->\n<Bericht'),
    'encoding="UTF-8"',
    'encoding="US-ASCII"',
  ),
  'XML-VERSIE': changed(bericht(), 'version="1.0"', 'version="1.1"'),
  'XML-DOCTYPE': changed(bericht(), '<Bericht', '<!DOCTYPE Bericht>\n<Bericht'),
  'XML-LIMIET': changed(bericht(), '<Header>', `<Header ${many('a')}>`),
  'XML-WELGEVORMD': changed(bericht(), '</Header>', '</Heade>'),
});

const strVoorbeelden = (): Readonly<Record<StructureRule, Voorbeeld>> => ({
  'STR-BERICHT': { fout: bericht().replace(/(<\/?)Bericht(?=[ >])/g, '$1Berichten'), goed: bericht() },
  'STR-VERSIE': { fout: header({ Berichtversie: '3' }), goed: header({ Berichtversie: '2' }) },
  'STR-ONTBREEKT': changed(mutatie(), '\n  <Mutatiedatum>2026-03-02</Mutatiedatum>', ''),
  'STR-ONVERWACHT': changed(
    mutatie(),
    '\n</MutatieFZ>',
    '\n  <Opmerking>op eigen verzoek</Opmerking>\n</MutatieFZ>',
  ),
  'STR-HERHAALD': changed(
    mutatie(),
    '<SoortMutatie>1</SoortMutatie>',
    '<SoortMutatie>1</SoortMutatie>\n  <SoortMutatie>1</SoortMutatie>',
  ),
  'STR-VOLGORDE': changed(
    mutatie(),
    '  <SoortMutatie>1</SoortMutatie>\n  <Mutatiedatum>2026-03-02</Mutatiedatum>',
    '  <Mutatiedatum>2026-03-02</Mutatiedatum>\n  <SoortMutatie>1</SoortMutatie>',
  ),
  'STR-NAAMRUIMTE': changed(mutatie(), '<Mutatiedatum>', '<Mutatiedatum xmlns="">'),
  'STR-TEKST': changed(mutatie(), '<MutatieFZ>', '<MutatieFZ>verplaatst'),
  'STR-ATTRIBUUT': changed(mutatie(), '<Zorglocatie>', '<Zorglocatie soort="AGB">'),
  'STR-LEEG': changed(mutatie(), '>06290002<', '><'),
  'STR-VORM': changed(mutatie(), '2026-03-02', '02-03-2026'),
  'STR-DATUM': changed(mutatie(), '2026-03-02', '2026-02-30'),
  'STR-ENUMERATIE': changed(mutatie(), '<SoortMutatie>1<', '<SoortMutatie>3<'),
  'STR-LENGTE': {
    fout: header({ IdentificatieAanlevering: 'AANLEVERING-2026-0001' }),
    goed: header({ IdentificatieAanlevering: 'A2026-0001' }),
  },
  'STR-LIMIET': { fout: verzekerde().replaceAll(/<(\w+)>[\d-]+</g, '<$1><'), goed: verzekerde() },
  'STR-PATROON': changed(mutatie(), '06290002', '6290002'),
  'STR-GRENS': { fout: '<Aantal>1000</Aantal>', goed: '<Aantal>999</Aantal>' },
  'STR-CIJFERS': { fout: '<Bedrag>10.125</Bedrag>', goed: '<Bedrag>10.13</Bedrag>' },
  'STR-TYPE': {
    fout: '{ "mutatieIdentificatie": 1 }',
    goed: '{ "mutatieIdentificatie": "1" }',
  },
  'STR-TEKEN': {
    fout: '{ "mutatieIdentificatie": "M-1\\u0000" }',
    goed: '{ "mutatieIdentificatie": "M-1" }',
  },
});

/** What is right with one piece of it as it is wrong. */
function changed(goed: string, right: string, wrong: string): Voorbeeld {
  return { fout: goed.replace(right, wrong), goed };
}

/** More attributes than an element may have. */
function many(name: string): string {
  return Array.from({ length: 17 }, (_, index) => `${name}${index + 1}=""`).join(' ');
}
