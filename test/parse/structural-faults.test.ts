import fc from 'fast-check';
import { compileSchema, validateStructure } from 'fz825/schema';
import { describe, expect, it } from 'vitest';
import { elementsOf, type FoundElement, findingLines, pathOf, placeOf, readCase } from './messages.ts';

const FZ825 = readCase('fz825-geldig');
const FZ826 = readCase('fz826-afgekeurd');
const ELEMENTS = elementsOf(FZ825);

const KLASSEN = ['Header', 'Verzekerde', 'MutatieFZ', 'MutatieLocatie'];
/** Elements that this message can do without: the schema asks for one MutatieFZ, and there are two. */
const OPTIONAL = ['MutatieFZ', 'ReferentieMutatie', 'MutatieLocatie'];
/** The element that stands in front of each in the schema; none in front of the first of a class. */
const PREDECESSORS: Readonly<Record<string, string>> = {
  Berichtversie: 'Berichtcode',
  Berichtsubversie: 'Berichtversie',
  Berichtsoort: 'Berichtsubversie',
  IdentificatieAanlevering: 'Berichtsoort',
  Dagtekening: 'IdentificatieAanlevering',
  Plaatsingsbesluitnummer: 'MutatieIdentificatie',
  StatusAanlevering: 'Plaatsingsbesluitnummer',
  ReferentieMutatie: 'StatusAanlevering',
  SoortMutatie: 'ReferentieMutatie',
};
const BERICHT = JSON.stringify({
  fault: 'root',
  supported: [
    { berichttype: 'FZ825', root: 'Bericht', namespace: 'http://ei.vektis.nl/mutatiebericht494' },
    { berichttype: 'FZ826', root: 'Bericht', namespace: 'http://ei.vektis.nl/mutatiebericht495' },
  ],
});
const AFZENDER = JSON.stringify({
  element: 'Afzender',
  patterns: ['[0-9]{8}'],
  documentation: 'AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
});
const VERZEKERDENNUMMER = JSON.stringify({
  element: 'Verzekerdennummer',
  patterns: ['[0-9]{7,8}'],
  documentation:
    'Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)',
});
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A message with the first occurrence of something replaced. */
function replaced(from: string, to: string, message = FZ825): string {
  if (!message.includes(from)) throw new Error(`The message has no ${from}.`);
  return message.replace(from, () => to);
}

/** The FZ825 with another value in the first element of this name. */
function withValue(name: string, value: string): string {
  return FZ825.replace(new RegExp(`(<mbfz:${name}>)[^<]*`), (_, tag: string) => tag + value);
}

/** The FZ825 with an element renamed. */
function renamed({ name, start, closeStart }: FoundElement, to: string): string {
  const open = start + '<mbfz:'.length;
  const close = closeStart + '</mbfz:'.length;
  return (
    FZ825.slice(0, open) + to + FZ825.slice(open + name.length, close) + to + FZ825.slice(close + name.length)
  );
}

/** The FZ825 with the lines of an element moved in front of another line; lines count from 1. */
function withLinesMoved(from: number, count: number, before: number): string {
  const lines = FZ825.split('\n');
  const moved = lines.slice(from - 1, from - 1 + count);
  const rest = lines.map((line, index) => (index >= from - 1 && index < from - 1 + count ? [] : [line]));
  return rest.flatMap((line, index) => (index === before - 1 ? [...moved, ...line] : line)).join('\n');
}

function nameOfNext(element: FoundElement): string | undefined {
  const siblings = element.parent?.children ?? [];
  return siblings[siblings.indexOf(element) + 1]?.name;
}

/** The args of a finding as they stand in its line. */
function args(of: object, expected: string | undefined): string {
  return JSON.stringify({ ...of, ...(expected === undefined ? undefined : { expected }) });
}

/** The berichtklasse of a fault at an element: its own name when it is one, or else its parent's. */
function klasseOf({ name, parent }: FoundElement): string {
  return KLASSEN.includes(name) ? name : (parent?.name ?? '-');
}

/** The path of something unknown in the place of an element. */
function unknownPathOf(element: FoundElement): string {
  const { parent } = element;
  return parent === undefined ? '/*' : `${pathOf(parent)}/*[${parent.children.indexOf(element) + 1}]`;
}

/** All elements but the root, with a label and the name of the class that each stands in. */
const CHILDREN = ELEMENTS.flatMap((element) =>
  element.parent === undefined
    ? []
    : [{ label: pathOf(element), element, name: element.name, klasse: element.parent.name }],
);

describe('an element', () => {
  it.each(CHILDREN)('$label that is absent', async ({ element, name, klasse }) => {
    const message = FZ825.slice(0, element.start) + FZ825.slice(element.end);
    const place = placeOf(message, message.indexOf('<', element.start));
    const expected = `STR-ONTBREEKT ${pathOf(element)} ${place} [${klasseOf(element)}] {"element":"${name}","klasse":"${klasse}"}`;
    expect(await findingLines(message)).toEqual(OPTIONAL.includes(name) ? [] : [expected]);
  });

  it.each(CHILDREN)('$label that stands twice', async ({ element, name, klasse }) => {
    const message = FZ825.slice(0, element.end) + FZ825.slice(element.start);
    const place = placeOf(message, element.end);
    const expected = `STR-HERHAALD ${pathOf(element)}[2] ${place} [${klasseOf(element)}] ${args({ element: name, klasse, max: 1 }, nameOfNext(element))}`;
    expect(await findingLines(message)).toEqual(name === 'MutatieFZ' ? [] : [expected]);
  });

  it.each(CHILDREN)('$label with another name', async ({ element, name, klasse }) => {
    const wanted = OPTIONAL.includes(name) ? nameOfNext(element) : name;
    expect(await findingLines(renamed(element, 'Kanarie'))).toEqual([
      `STR-ONVERWACHT ${unknownPathOf(element)} ${placeOf(FZ825, element.start)} [${klasse === 'Bericht' ? '-' : klasse}] ${args({ fault: 'element', klasse }, wanted)}`,
    ]);
  });

  it.each(CHILDREN)('$label with something unknown in front of it', async ({ element, name, klasse }) => {
    const unknown = '<Kanarie><x y="z">1</x>2</Kanarie>';
    expect(await findingLines(FZ825.slice(0, element.start) + unknown + FZ825.slice(element.start))).toEqual([
      `STR-ONVERWACHT ${unknownPathOf(element)} ${placeOf(FZ825, element.start)} [${klasse === 'Bericht' ? '-' : klasse}] ${args({ fault: 'element', klasse }, name)}`,
    ]);
  });

  // The last two of a class apart: when they change places, either may be the one that is wrong.
  const movable = CHILDREN.filter(({ element, name }) => {
    const siblings = element.parent?.children ?? [];
    return name !== 'MutatieFZ' && siblings.indexOf(element) < siblings.length - 2;
  });

  it.each(movable)('$label at the end of its class', async ({ element, name, klasse }) => {
    const end = element.parent?.closeStart ?? 0;
    const text = FZ825.slice(element.start, element.end);
    const message = FZ825.slice(0, element.start) + FZ825.slice(element.end, end) + text + FZ825.slice(end);
    const predecessor = PREDECESSORS[name];
    const after = predecessor === undefined ? undefined : { after: predecessor };
    expect(await findingLines(message)).toEqual([
      `STR-VOLGORDE ${pathOf(element)} ${placeOf(message, end - text.length)} [${klasseOf(element)}] ${args({ element: name, klasse, ...after }, undefined)}`,
    ]);
  });

  it.each(CHILDREN)('$label with an attribute', async ({ element, name }) => {
    const end = element.start + `<mbfz:${name}`.length;
    expect(await findingLines(`${FZ825.slice(0, end)} kanarie="1"${FZ825.slice(end)}`)).toEqual([
      `STR-ATTRIBUUT ${pathOf(element)} ${placeOf(FZ825, element.start)} [${klasseOf(element)}] {"fault":"attribuut","element":"${name}"}`,
    ]);
  });
});

describe('a single fault', () => {
  const HEADER = '/Bericht/Header';
  const MUTATIE = '/Bericht/Verzekerde/MutatieFZ[1]';
  const renameTo = (from: string, to: string): string =>
    ELEMENTS.filter(({ name }) => name === from)
      .slice(0, 1)
      .map((element) => renamed(element, to))
      .join();

  const cases: readonly (readonly [label: string, message: string, finding: string])[] = [
    // The name of a sibling
    [
      'Afzender is called Ontvanger',
      renameTo('Afzender', 'Ontvanger'),
      `STR-ONVERWACHT ${HEADER}/Ontvanger 10:5 [Header] {"fault":"element","element":"Ontvanger","klasse":"Header","expected":"Afzender"}`,
    ],
    [
      'Ontvanger is called Afzender',
      renameTo('Ontvanger', 'Afzender'),
      `STR-ONVERWACHT ${HEADER}/Afzender[2] 11:5 [Header] {"fault":"element","element":"Afzender","klasse":"Header","expected":"Ontvanger"}`,
    ],
    [
      'Dagtekening is called Berichtcode',
      renameTo('Dagtekening', 'Berichtcode'),
      `STR-ONVERWACHT ${HEADER}/Berichtcode[2] 9:5 [Header] {"fault":"element","element":"Berichtcode","klasse":"Header","expected":"Dagtekening"}`,
    ],
    [
      'Header is called Verzekerde',
      renameTo('Header', 'Verzekerde'),
      'STR-ONVERWACHT /Bericht/Verzekerde 3:3 [Verzekerde] {"fault":"element","element":"Verzekerde","klasse":"Bericht","expected":"Header"}',
    ],
    [
      'Verzekerde is called Header',
      renameTo('Verzekerde', 'Header'),
      'STR-ONVERWACHT /Bericht/Header[2] 13:3 [Header] {"fault":"element","element":"Header","klasse":"Bericht","expected":"Verzekerde"}',
    ],
    [
      'Mutatiedatum is called MutatieLocatie',
      renameTo('Mutatiedatum', 'MutatieLocatie'),
      `STR-ONVERWACHT ${MUTATIE}/MutatieLocatie 20:7 [MutatieLocatie] {"fault":"element","element":"MutatieLocatie","klasse":"MutatieFZ","expected":"Mutatiedatum"}`,
    ],
    [
      'StatusAanlevering is called ReferentieMutatie',
      renameTo('StatusAanlevering', 'ReferentieMutatie'),
      `STR-ONTBREEKT ${MUTATIE}/StatusAanlevering 18:7 [MutatieFZ] {"element":"StatusAanlevering","klasse":"MutatieFZ"}`,
    ],
    // Another place
    [
      'Afzender at the start',
      withLinesMoved(10, 1, 4),
      `STR-VOLGORDE ${HEADER}/Afzender 4:5 [Header] {"element":"Afzender","klasse":"Header","after":"Dagtekening","expected":"Berichtcode"}`,
    ],
    [
      'Berichtsoort two places on',
      withLinesMoved(7, 1, 10),
      `STR-VOLGORDE ${HEADER}/Berichtsoort 9:5 [Header] {"element":"Berichtsoort","klasse":"Header","after":"Berichtsubversie","expected":"Afzender"}`,
    ],
    [
      'Verzekerde in front of Header',
      withLinesMoved(13, 21, 3),
      'STR-VOLGORDE /Bericht/Verzekerde 3:3 [Verzekerde] {"element":"Verzekerde","klasse":"Bericht","after":"Header","expected":"Header"}',
    ],
    [
      'Verzekerdennummer between the mutaties',
      withLinesMoved(14, 1, 25),
      `STR-VOLGORDE ${MUTATIE} 14:5 [MutatieFZ] {"element":"MutatieFZ","klasse":"Verzekerde","after":"Verzekerdennummer","expected":"Verzekerdennummer"}`,
    ],
    [
      'MutatieLocatie too early',
      withLinesMoved(21, 3, 18),
      `STR-VOLGORDE ${MUTATIE}/MutatieLocatie 18:7 [MutatieLocatie] {"element":"MutatieLocatie","klasse":"MutatieFZ","after":"Mutatiedatum","expected":"StatusAanlevering"}`,
    ],
    [
      'MutatieFZ in MutatieFZ',
      replaced('<mbfz:MutatieLocatie>', '<mbfz:MutatieFZ/><mbfz:MutatieLocatie>'),
      `STR-ONVERWACHT ${MUTATIE}/*[6] 21:7 [MutatieFZ] {"fault":"element","klasse":"MutatieFZ","expected":"MutatieLocatie"}`,
    ],
    // Namespaces
    [
      'an element without namespace',
      replaced('<mbfz:Afzender>06290001</mbfz:Afzender>', '<Afzender>06290001</Afzender>'),
      `STR-NAAMRUIMTE ${HEADER}/Afzender 10:5 [Header] {"element":"Afzender","namespace":"http://ei.vektis.nl/mutatiebericht494"}`,
    ],
    [
      'an element in the namespace of the FZ826',
      replaced(
        '<mbfz:Zorglocatie>06290002</mbfz:Zorglocatie>',
        '<Zorglocatie xmlns="http://ei.vektis.nl/mutatiebericht495">06290002</Zorglocatie>',
      ),
      `STR-NAAMRUIMTE ${MUTATIE}/MutatieLocatie/Zorglocatie 22:9 [MutatieLocatie] {"element":"Zorglocatie","namespace":"http://ei.vektis.nl/mutatiebericht494"}`,
    ],
    [
      'a class without namespace, with all that is in it',
      replaced('<mbfz:MutatieLocatie>', '<MutatieLocatie>')
        .replace('</mbfz:MutatieLocatie>', '</MutatieLocatie>')
        .replace('<mbfz:Zorglocatie>06290002</mbfz:Zorglocatie>', '<Zorglocatie>06290002</Zorglocatie>'),
      `STR-NAAMRUIMTE ${MUTATIE}/MutatieLocatie 21:7 [MutatieLocatie] {"element":"MutatieLocatie","namespace":"http://ei.vektis.nl/mutatiebericht494"}`,
    ],
    // Text and attributes
    [
      'text in the message',
      replaced('<mbfz:Header>', 'kanarie <mbfz:Header>'),
      'STR-TEKST /Bericht 3:3 [-] {"klasse":"Bericht"}',
    ],
    [
      'text in a class, on a line of its own',
      replaced('<mbfz:Verzekerde>', '<mbfz:Verzekerde>\r\n\r\n  kanarie\r\n'),
      'STR-TEKST /Bericht/Verzekerde 15:3 [Verzekerde] {"klasse":"Verzekerde"}',
    ],
    [
      'a CDATA section of white space in a class',
      replaced('<mbfz:Header>', '<mbfz:Header><![CDATA[ \n]]>'),
      `STR-TEKST ${HEADER} 3:16 [Header] {"klasse":"Header"}`,
    ],
    [
      'text in a class, behind its start tag and white space',
      replaced('<mbfz:Header>', '<mbfz:Header> \tkanarie'),
      `STR-TEKST ${HEADER} 3:18 [Header] {"klasse":"Header"}`,
    ],
    [
      'text in a class, in two places',
      replaced('<mbfz:Mutatiedatum>', 'x<mbfz:Mutatiedatum>').replace(
        '<mbfz:MutatieLocatie>',
        'y<mbfz:MutatieLocatie>',
      ),
      `STR-TEKST ${MUTATIE} 20:7 [MutatieFZ] {"klasse":"MutatieFZ"}`,
    ],
    [
      'an attribute of the root',
      replaced('<mbfz:Bericht ', '<mbfz:Bericht versie="2.0" '),
      'STR-ATTRIBUUT /Bericht 2:1 [-] {"fault":"attribuut","element":"Bericht"}',
    ],
    [
      'an attribute in the namespace of the message',
      replaced('<mbfz:Afzender>', '<mbfz:Afzender mbfz:x="1">'),
      `STR-ATTRIBUUT ${HEADER}/Afzender 10:5 [Header] {"fault":"attribuut","element":"Afzender"}`,
    ],
    [
      'xml:lang',
      replaced('<mbfz:Header>', '<mbfz:Header xml:lang="nl">'),
      `STR-ATTRIBUUT ${HEADER} 3:3 [Header] {"fault":"attribuut","element":"Header"}`,
    ],
    [
      'xsi:nil',
      replaced('<mbfz:Afzender>', `<mbfz:Afzender ${XSI} xsi:nil="false">`),
      `STR-ATTRIBUUT ${HEADER}/Afzender 10:5 [Header] {"fault":"nil","element":"Afzender"}`,
    ],
    [
      'an attribute nil of another namespace',
      replaced('<mbfz:Afzender>', '<mbfz:Afzender nil="true">'),
      `STR-ATTRIBUUT ${HEADER}/Afzender 10:5 [Header] {"fault":"attribuut","element":"Afzender"}`,
    ],
    [
      'an attribute schemaLocation of another namespace',
      replaced('<mbfz:Header>', '<mbfz:Header schemaLocation="x">'),
      `STR-ATTRIBUUT ${HEADER} 3:3 [Header] {"fault":"attribuut","element":"Header"}`,
    ],
    [
      'xsi:type',
      replaced('<mbfz:Header>', `<mbfz:Header ${XSI} xsi:type="x">`),
      `STR-ATTRIBUUT ${HEADER} 3:3 [Header] {"fault":"attribuut","element":"Header"}`,
    ],
    [
      'another attribute of xsi',
      replaced('<mbfz:Header>', `<mbfz:Header ${XSI} xsi:kanarie="x">`),
      `STR-ATTRIBUUT ${HEADER} 3:3 [Header] {"fault":"attribuut","element":"Header"}`,
    ],
    // Values
    [
      'an element in a value',
      withValue('Afzender', '0629<b/><b>0</b>0001'),
      `STR-ONVERWACHT ${HEADER}/Afzender 10:24 [Header] {"fault":"in-waarde","element":"Afzender"}`,
    ],
    [
      'no value',
      withValue('Afzender', ''),
      `STR-LEEG ${HEADER}/Afzender 10:5 [Header] {"element":"Afzender"}`,
    ],
    [
      'a self-closing value',
      replaced('<mbfz:Zorglocatie>06290002</mbfz:Zorglocatie>', '<mbfz:Zorglocatie/>'),
      `STR-LEEG ${MUTATIE}/MutatieLocatie/Zorglocatie 22:9 [MutatieLocatie] {"element":"Zorglocatie"}`,
    ],
    [
      'a date of only white space',
      withValue('Mutatiedatum', ' \n '),
      `STR-LEEG ${MUTATIE}/Mutatiedatum 20:7 [MutatieFZ] {"element":"Mutatiedatum"}`,
    ],
    [
      'a text of only white space',
      withValue('MutatieIdentificatie', '   '),
      `STR-PATROON ${MUTATIE}/MutatieIdentificatie 16:7 [MutatieFZ] {"element":"MutatieIdentificatie","patterns":["\\\\s*\\\\S[\\\\s\\\\S]*"],"documentation":"Kenmerk van een mutatie: 1 tot en met 20 tekens, waarvan ten minste één geen witruimte is. (R)"}`,
    ],
    [
      'one value that is allowed',
      withValue('Berichtcode', '495'),
      `STR-ENUMERATIE ${HEADER}/Berichtcode 4:5 [Header] {"element":"Berichtcode","allowed":[{"value":"494","documentation":"bericht Mutatie Forensische Zorg (FZ825)"}]}`,
    ],
    [
      'several values that are allowed',
      withValue('Berichtsoort', 'p'),
      `STR-ENUMERATIE ${HEADER}/Berichtsoort 7:5 [Header] {"element":"Berichtsoort","allowed":[{"value":"P","documentation":"productie"},{"value":"T","documentation":"test"}]}`,
    ],
    [
      'a value with white space around it',
      withValue('SoortMutatie', ' 1 '),
      `STR-ENUMERATIE ${MUTATIE}/SoortMutatie 19:7 [MutatieFZ] {"element":"SoortMutatie","allowed":[{"value":"1","documentation":"verplaatsing (wijziging van de FZ-zorglocatie)"},{"value":"2","documentation":"einde zorg"}]}`,
    ],
    [
      'a pattern',
      withValue('Verzekerdennummer', '123456'),
      'STR-PATROON /Bericht/Verzekerde/Verzekerdennummer 14:5 [Verzekerde] {"element":"Verzekerdennummer","patterns":["[0-9]{7,8}"],"documentation":"Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)"}',
    ],
    [
      'digits of another script',
      withValue('Ontvanger', '٩٩٩٢'),
      `STR-PATROON ${HEADER}/Ontvanger 11:5 [Header] {"element":"Ontvanger","patterns":["[0-9]{4}"],"documentation":"UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)"}`,
    ],
    [
      'a text that is too long',
      withValue('IdentificatieAanlevering', 'A20260401-012'),
      `STR-LENGTE ${HEADER}/IdentificatieAanlevering 8:5 [Header] {"element":"IdentificatieAanlevering","min":1,"max":12,"found":13}`,
    ],
    [
      'a text that is too long in characters, not in code units',
      withValue('IdentificatieAanlevering', '\u{1F600}'.repeat(13)),
      `STR-LENGTE ${HEADER}/IdentificatieAanlevering 8:5 [Header] {"element":"IdentificatieAanlevering","min":1,"max":12,"found":13}`,
    ],
    [
      'a date that is none',
      withValue('Dagtekening', '2026-02-29'),
      `STR-DATUM ${HEADER}/Dagtekening 9:5 [Header] {"element":"Dagtekening","builtin":"date"}`,
    ],
    [
      'a date of another form',
      withValue('Mutatiedatum', '02-03-2026'),
      `STR-VORM ${MUTATIE}/Mutatiedatum 20:7 [MutatieFZ] {"element":"Mutatiedatum","builtin":"date"}`,
    ],
    [
      'a date with a time zone',
      withValue('Dagtekening', '2026-04-01Z'),
      `STR-PATROON ${HEADER}/Dagtekening 9:5 [Header] {"element":"Dagtekening","patterns":["[0-9]{4}-[0-9]{2}-[0-9]{2}"],"documentation":"Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)"}`,
    ],
    // Versions
    [
      'version 1.0',
      withValue('Berichtversie', '1'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","found":"1.0","supported":[["2"],["0"]]}`,
    ],
    [
      'version 3.0',
      withValue('Berichtversie', '3'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","found":"3.0","supported":[["2"],["0"]]}`,
    ],
    [
      'version 2.1',
      withValue('Berichtsubversie', '1'),
      `STR-VERSIE ${HEADER}/Berichtsubversie 6:5 [Header] {"berichttype":"FZ825","found":"2.1","supported":[["2"],["0"]]}`,
    ],
    [
      'a version that looks like something else',
      withValue('Berichtversie', '123'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","supported":[["2"],["0"]]}`,
    ],
    [
      'a version in words',
      withValue('Berichtversie', 'twee'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","supported":[["2"],["0"]]}`,
    ],
    [
      'a version of two digits',
      withValue('Berichtversie', '12'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","found":"12.0","supported":[["2"],["0"]]}`,
    ],
    [
      'a version behind something else',
      withValue('Berichtversie', 'kanarie3'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","supported":[["2"],["0"]]}`,
    ],
    [
      'a version in front of something else',
      withValue('Berichtsubversie', '1kanarie'),
      `STR-VERSIE ${HEADER}/Berichtsubversie 6:5 [Header] {"berichttype":"FZ825","supported":[["2"],["0"]]}`,
    ],
    [
      'another version, without its second number',
      withValue('Berichtversie', '3').replace('<mbfz:Berichtsubversie>0</mbfz:Berichtsubversie>', ''),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","supported":[["2"],["0"]]}`,
    ],
    [
      'an empty version',
      withValue('Berichtversie', ''),
      `STR-LEEG ${HEADER}/Berichtversie 5:5 [Header] {"element":"Berichtversie"}`,
    ],
    [
      'version 1.2 with other faults',
      withValue('Berichtversie', '1')
        .replace('subversie>0<', 'subversie>2<')
        .replace('<mbfz:Afzender>06290001</mbfz:Afzender>', '<kanarie/>')
        .replace('>T<', '>kanarie<'),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ825","found":"1.2","supported":[["2"],["0"]]}`,
    ],
    [
      'a retourcode: of the class that it tells of',
      replaced('<rbfz:Retourcode>0200<', '<rbfz:Retourcode>200<', FZ826),
      `STR-PATROON ${HEADER}/Retourcodes/Retourcode[1] 15:7 [Header] {"element":"Retourcode","patterns":["[0-9]{4}"],"documentation":"Retourcode volgens codelijst COD954-VEKT: precies 4 cijfers. STB §4.4. (S bestaan, V vorm)"}`,
    ],
    [
      'another version of the FZ826',
      replaced('Berichtversie>2<', 'Berichtversie>3<', FZ826),
      `STR-VERSIE ${HEADER}/Berichtversie 5:5 [Header] {"berichttype":"FZ826","found":"3.0","supported":[["2"],["0"]]}`,
    ],
    // Roots
    ['another root', '<kanarie a="1"><Bericht/></kanarie>', `STR-BERICHT /* 1:1 [-] ${BERICHT}`],
    ['a root without namespace', FZ825.replaceAll('mbfz:', ''), `STR-BERICHT /* 2:1 [-] ${BERICHT}`],
    [
      'a root in another namespace',
      FZ825.replace('mutatiebericht494', 'mutatiebericht494/v2'),
      `STR-BERICHT /* 2:1 [-] ${BERICHT}`,
    ],
    ['another root in the namespace', renameTo('Bericht', 'bericht'), `STR-BERICHT /* 2:1 [-] ${BERICHT}`],
    [
      'a class as root',
      '\n<Header xmlns="http://ei.vektis.nl/mutatiebericht494"/>',
      `STR-BERICHT /* 2:1 [-] ${BERICHT}`,
    ],
  ];

  it.each(cases)('%s', async (_, message, expected) => {
    expect(await findingLines(message)).toEqual([expected]);
  });
});

describe('several faults', () => {
  it('of an FZ825 in the namespace of the FZ826', async () => {
    const codes = (path: string, at: string, klasse: string): string =>
      `STR-ONTBREEKT /Bericht${path}/Retourcodes ${at} [${klasse}] {"element":"Retourcodes","klasse":"${klasse}"}`;
    expect(await findingLines(FZ825.replace('mutatiebericht494', 'mutatiebericht495'))).toEqual([
      'STR-ENUMERATIE /Bericht/Header/Berichtcode 4:5 [Header] {"element":"Berichtcode","allowed":[{"value":"495","documentation":"retourbericht Mutatie Forensische Zorg (FZ826)"}]}',
      'STR-ONTBREEKT /Bericht/Header/IdentificatieRetour 12:3 [Header] {"element":"IdentificatieRetour","klasse":"Header"}',
      'STR-ONTBREEKT /Bericht/Header/DagtekeningRetour 12:3 [Header] {"element":"DagtekeningRetour","klasse":"Header"}',
      codes('/Header', '12:3', 'Header'),
      codes('/Verzekerde/MutatieFZ[1]/MutatieLocatie', '23:7', 'MutatieLocatie'),
      codes('/Verzekerde/MutatieFZ[1]', '24:5', 'MutatieFZ'),
      codes('/Verzekerde/MutatieFZ[2]', '32:5', 'MutatieFZ'),
      codes('/Verzekerde', '33:3', 'Verzekerde'),
    ]);
  });

  it('of an empty message', async () => {
    const message = '<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494"/>';
    expect(await findingLines(message)).toEqual([
      'STR-ONTBREEKT /Bericht/Header 1:1 [Header] {"element":"Header","klasse":"Bericht"}',
      'STR-ONTBREEKT /Bericht/Verzekerde 1:1 [Verzekerde] {"element":"Verzekerde","klasse":"Bericht"}',
    ]);
  });

  it('of a Verzekerde without mutaties', async () => {
    const message = FZ825.replace(/<mbfz:MutatieFZ>.*<\/mbfz:MutatieFZ>/s, '').replace('>1234567<', '>123<');
    expect(await findingLines(message)).toEqual([
      `STR-PATROON /Bericht/Verzekerde/Verzekerdennummer 14:5 [Verzekerde] ${VERZEKERDENNUMMER}`,
      'STR-ONTBREEKT /Bericht/Verzekerde/MutatieFZ[1] 16:3 [MutatieFZ] {"element":"MutatieFZ","klasse":"Verzekerde"}',
    ]);
  });

  it('of one element', async () => {
    const message = replaced('<mbfz:Afzender>06290001', `<mbfz:Afzender a="1" b="2">kanarie`);
    expect(await findingLines(message)).toEqual([
      'STR-ATTRIBUUT /Bericht/Header/Afzender 10:5 [Header] {"fault":"attribuut","element":"Afzender"}',
      'STR-ATTRIBUUT /Bericht/Header/Afzender 10:5 [Header] {"fault":"attribuut","element":"Afzender"}',
      `STR-PATROON /Bericht/Header/Afzender 10:5 [Header] ${AFZENDER}`,
    ]);
  });

  it('of an element in the wrong place, whose own faults are told too', async () => {
    const message = withLinesMoved(10, 1, 4).replace('>06290001<', '>kanarie<');
    expect(await findingLines(message)).toEqual([
      `STR-PATROON /Bericht/Header/Afzender 4:5 [Header] ${AFZENDER}`,
      'STR-VOLGORDE /Bericht/Header/Afzender 4:5 [Header] {"element":"Afzender","klasse":"Header","after":"Dagtekening","expected":"Berichtcode"}',
    ]);
  });

  it('of elements that have to go, not of what is in them; and those in front of them and behind them', async () => {
    const repeated = ['2026-04-01', 'kanarie', '2026-04-01'].map(
      (value) => `<mbfz:Dagtekening>${value}</mbfz:Dagtekening>`,
    );
    const message = withValue('Berichtcode', '495')
      .replace('</mbfz:Dagtekening>', `</mbfz:Dagtekening>${repeated.join('')}`)
      .replace('>06290001<', '>kanarie<')
      .replace('>1234567<', '>123<');
    const herhaald = (number: number, column: number): string =>
      `STR-HERHAALD /Bericht/Header/Dagtekening[${number}] 9:${column} [Header] {"element":"Dagtekening","klasse":"Header","max":1,"expected":"Afzender"}`;
    expect(await findingLines(message)).toEqual([
      'STR-ENUMERATIE /Bericht/Header/Berichtcode 4:5 [Header] {"element":"Berichtcode","allowed":[{"value":"494","documentation":"bericht Mutatie Forensische Zorg (FZ825)"}]}',
      herhaald(2, 52),
      herhaald(3, 99),
      herhaald(4, 143),
      `STR-PATROON /Bericht/Header/Afzender 10:5 [Header] ${AFZENDER}`,
      `STR-PATROON /Bericht/Verzekerde/Verzekerdennummer 14:5 [Verzekerde] ${VERZEKERDENNUMMER}`,
    ]);
  });

  it('of which two to five at once are all told, in the order of the message', async () => {
    /** Changes of lines of the FZ825 that leave the others where they are, and what each should give. */
    const changes: readonly (readonly [line: number, from: string, to: string, finding: string])[] = [
      [
        4,
        '494',
        '495',
        'STR-ENUMERATIE /Bericht/Header/Berichtcode 4:5 [Header] {"element":"Berichtcode","allowed":[{"value":"494","documentation":"bericht Mutatie Forensische Zorg (FZ825)"}]}',
      ],
      [
        7,
        '<mbfz:Berichtsoort>T</mbfz:Berichtsoort>',
        '',
        'STR-ONTBREEKT /Bericht/Header/Berichtsoort 8:5 [Header] {"element":"Berichtsoort","klasse":"Header"}',
      ],
      [
        9,
        '04-01',
        '04-31',
        'STR-DATUM /Bericht/Header/Dagtekening 9:5 [Header] {"element":"Dagtekening","builtin":"date"}',
      ],
      [
        11,
        '9992',
        '<b>kanarie</b>',
        'STR-ONVERWACHT /Bericht/Header/Ontvanger 11:21 [Header] {"fault":"in-waarde","element":"Ontvanger"}',
      ],
      [
        14,
        '1234567',
        '',
        'STR-LEEG /Bericht/Verzekerde/Verzekerdennummer 14:5 [Verzekerde] {"element":"Verzekerdennummer"}',
      ],
      [
        18,
        '<mbfz:StatusAanlevering>1</mbfz:StatusAanlevering>',
        '<kanarie/>',
        'STR-ONVERWACHT /Bericht/Verzekerde/MutatieFZ[1]/*[3] 18:7 [MutatieFZ] {"fault":"element","klasse":"MutatieFZ","expected":"StatusAanlevering"}',
      ],
      [
        20,
        'datum>',
        'datum kanarie="1">',
        'STR-ATTRIBUUT /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum 20:7 [MutatieFZ] {"fault":"attribuut","element":"Mutatiedatum"}',
      ],
      [
        25,
        'FZ>',
        'FZ>kanarie',
        'STR-TEKST /Bericht/Verzekerde/MutatieFZ[2] 25:21 [MutatieFZ] {"klasse":"MutatieFZ"}',
      ],
      [
        30,
        'Mutatie>2</mbfz:SoortMutatie>',
        'Mutatie>2</mbfz:SoortMutatie><mbfz:SoortMutatie>1</mbfz:SoortMutatie>',
        'STR-HERHAALD /Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie[2] 30:47 [MutatieFZ] {"element":"SoortMutatie","klasse":"MutatieFZ","max":1,"expected":"Mutatiedatum"}',
      ],
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray([...changes], { minLength: 2, maxLength: 5 }), async (chosen) => {
        const lines = FZ825.split('\n');
        for (const [line, from, to] of chosen) lines[line - 1] = replaced(from, to, lines[line - 1] ?? '');
        const expected = chosen.map(([, , , finding]) => finding);
        expect(await findingLines(lines.join('\n'))).toEqual(expected);
      }),
      { numRuns: 30, seed: 825 },
    );
  });
});

describe('a root that is not known, of a schema of its own', () => {
  it.each<[string, string, string | undefined, readonly [berichttype: string, namespace: string]]>([
    ['without namespace or name', '', undefined, ['', '']],
    ['without namespace', '', 'R', ['R', '']],
    ['with both', 'targetNamespace="urn:r"', 'R', ['R', 'urn:r']],
    ['named after its namespace', 'targetNamespace="urn:r"', undefined, ['urn:r', 'urn:r']],
  ])('is told what is expected: a schema %s', (_, attributes, berichttype, [told, namespace]) => {
    const compiled = compileSchema(
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attributes}><xs:element name="r" type="xs:string"/></xs:schema>`,
      berichttype === undefined ? {} : { berichttype },
    );
    if (!compiled.ok) return expect.unreachable('the schema is supported');
    expect(validateStructure('<x/>', compiled.schema)).toMatchObject([
      {
        rule: 'STR-BERICHT',
        args: { fault: 'root', supported: [{ berichttype: told, root: 'r', namespace }] },
      },
    ]);
  });
});
