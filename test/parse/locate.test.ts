import { describe, expect, it } from 'vitest';
import { parseBericht } from '../../src/parse/index.ts';
import { elementsOf, pathOf, placeOf, readCase } from './messages.ts';

const FZ825 = readCase('fz825-geldig');
const FZ826 = readCase('fz826-afgekeurd');

/** More mutaties than are looked through one by one. */
const MANY = FZ825.replace(/<mbfz:MutatieFZ>.*<\/mbfz:MutatieFZ>/s, (mutaties) => mutaties.repeat(9));

/** Locates in an accepted message. */
function locating(message: string | Uint8Array): (path: string) => string | undefined {
  const result = parseBericht(message);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return (path) => {
    const position = result.locate(path);
    return position && `${position.line}:${position.column}`;
  };
}

/** The path and place of each element, found in the text itself. */
function placesIn(text: string): readonly (readonly [path: string, place: string])[] {
  return elementsOf(text).map((element) => [pathOf(element), placeOf(text, element.start)]);
}

describe('locate', () => {
  it.each([
    ['FZ825', FZ825],
    ['FZ826', FZ826],
    ['FZ826 with only a header', readCase('fz826-header-0001')],
    ['FZ825 with many mutaties', MANY],
    [
      'FZ825 with mutaties of which some have one element more than those in front of them',
      MANY.replaceAll(/<mbfz:ReferentieMutatie>.*<\/mbfz:ReferentieMutatie>/g, ''),
    ],
    ['FZ825 in the default namespace', FZ825.replaceAll('mbfz:', '').replace('xmlns:mbfz', 'xmlns')],
    ['FZ825 with CR LF', FZ825.replaceAll('\n', '\r\n')],
    ['FZ825 with CR', FZ825.replaceAll('\n', '\r')],
    ['FZ825 with a byte order mark', `\ufeff${FZ825}`],
    ['FZ825 on one line', FZ825.replaceAll(/\n\s*/g, '')],
    ['FZ825 on one line with a byte order mark', `\ufeff${FZ825.replaceAll(/\n\s*/g, '')}`],
    ['FZ825 behind white space', FZ825.replace(/^.*\?>/, '\n \t')],
    ['FZ825 with tags over several lines', FZ825.replaceAll('>', '\n>').replace('?\n>', '?>')],
    ['FZ825 with long characters', FZ825.replace('A20260401', '\u{1F600}é').replaceAll(/>\n\s*/g, '>')],
  ])('finds every element of %s', (_, text) => {
    const expected = placesIn(text);
    const locate = locating(text);
    expect(expected.map(([path]) => [path, locate(path)])).toEqual(expected);
    const locateInBytes = locating(new TextEncoder().encode(text));
    expect(expected.map(([path]) => [path, locateInBytes(path)])).toEqual(expected);
  });

  it('counts UTF-16 code units in UTF-16 too', () => {
    const text = `\ufeff${FZ825.replace('UTF-8', 'UTF-16').replace('A20260401', '\u{1F600}é')}`;
    const locate = locating(new Uint8Array(Buffer.from(text, 'utf16le')));
    expect(placesIn(text).map(([path]) => [path, locate(path)])).toEqual(placesIn(text));
  });

  it('passes over commentary and CDATA', () => {
    const message = FZ825.replace('<mbfz:Header>', '<!-- <mbfz:Header> --><mbfz:Header>')
      .replace('>9992<', '><![CDATA[9992]]><')
      .replace('<mbfz:Verzekerde>', '<?pi <mbfz:Verzekerde> ?><mbfz:Verzekerde>');
    const locate = locating(message);
    expect(['/Bericht/Header', '/Bericht/Header/Ontvanger', '/Bericht/Verzekerde'].map(locate)).toEqual([
      '3:25',
      '11:5',
      '13:28',
    ]);
  });

  it('takes a path with and without [1]', () => {
    const locate = locating(FZ825);
    expect(locate('/Bericht/Verzekerde/MutatieFZ/Mutatiedatum')).toBe('20:7');
    expect(locate('/Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum[1]')).toBe('20:7');
    expect(locate('/Bericht[1]/Verzekerde[1]/MutatieFZ[2]/Mutatiedatum[1]')).toBe('31:7');
    expect(locate('/Bericht[1]')).toBe('2:1');
  });

  it.each([
    ['nothing', ''],
    ['the document', '/'],
    ['another root', '/Kanarie'],
    ['a child that is not there', '/Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie'],
    ['a child that is there somewhere else', '/Bericht/Mutatiedatum'],
    ['a child of a value', '/Bericht/Header/Afzender/Afzender'],
    ['a child of a value in front of a class', '/Bericht/Verzekerde/Verzekerdennummer/Zorglocatie'],
    ['a number too high', '/Bericht/Verzekerde/MutatieFZ[3]'],
    ['a second root', '/Bericht[2]'],
    ['a number 0', '/Bericht/Verzekerde/MutatieFZ[0]'],
    ['a number with a zero in front', '/Bericht/Verzekerde/MutatieFZ[01]'],
    ['a negative number', '/Bericht/Verzekerde/MutatieFZ[-1]'],
    ['a very high number', '/Bericht/Verzekerde/MutatieFZ[99999999999999999999]'],
    ['no number', '/Bericht/Verzekerde/MutatieFZ[]'],
    ['two numbers', '/Bericht/Verzekerde/MutatieFZ[1][1]'],
    ['a ] too many', '/Bericht/Verzekerde/MutatieFZ[1]]'],
    ['no / in front', 'Bericht/Header'],
    ['something else in front', 'Bericht/Bericht'],
    ['a / behind', '/Bericht/Header/'],
    ['two slashes', '/Bericht//Afzender'],
    ['small letters', '/bericht/header'],
    ['a prefix', '/mbfz:Bericht/mbfz:Header'],
    ['a wildcard', '/Bericht/*[1]'],
    ['text', '/Bericht/Header/Afzender/text()'],
    ['a name of JavaScript itself', '/Bericht/constructor'],
    ['the prototype', '/Bericht/__proto__'],
  ])('gives undefined for %s', (_, path) => {
    expect(locating(FZ825)(path)).toBeUndefined();
  });

  it.each([
    ['without a number, the first', 'MutatieFZ', '15:5'],
    ['with the number of the last', 'MutatieFZ[18]', '161:5'],
    ['with a number too high', 'MutatieFZ[19]', undefined],
    ['with two numbers', 'MutatieFZ[1][1]', undefined],
    ['with a ] too many', 'MutatieFZ[1]]', undefined],
    ['of something else', 'Verzekerdennummer[2]', undefined],
    ['of the only one of its name', 'Verzekerdennummer', '14:5'],
  ])('finds one of many: %s', (_, segment, place) => {
    const locate = locating(MANY);
    expect(locate(`/Bericht/Verzekerde/${segment}`)).toBe(place);
    expect(locate(`/Bericht/Verzekerde/${segment}`)).toBe(place);
  });
});
