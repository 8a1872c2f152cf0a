import { assessBericht, checkBericht, parseBericht, readRetourbericht } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { compileSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { registerMatchers } from '../support/register-matchers.ts';
import { bind } from '../with-schemas/apis.ts';
import { CONTEXT, FZ825, FZ826, VC009, WRONG } from './setup.ts';

registerMatchers();

const VORM = 'path must be an indexed XPath of local names, such as /Bericht/Verzekerde/MutatieFZ[2].';
const geen = (path: string, reason: string): TypeError =>
  new TypeError(`No message has the path ${path}: ${reason}.`);

/** Each matcher that takes a path, and its `.not`. */
function asked(received: unknown, path: string, options: object = CONTEXT): readonly (() => unknown)[] {
  return [
    () => expect(received).toHaveBevinding({ rule: 'VC009', path }, options),
    () => expect(received).not.toHaveBevinding({ rule: 'VC009', path }, options),
    () => expect(received).toHaveWaarschuwing({ rule: 'W002', path }, options),
    () => expect(received).not.toHaveWaarschuwing({ rule: 'W002', path }, options),
    () => expect(received).toHaveRetourcode('8011', path, options),
    () => expect(received).not.toHaveRetourcode('8011', path, options),
  ];
}

describe('a path that no message can have is a TypeError, with .not too', () => {
  test.each([
    ['/Bericht/Verzekerde/Mutatie[1]', 'Mutatie[1] is unknown in /Bericht/Verzekerde'],
    ['/Bericht/Verzekerde/mutatieFZ[1]', 'mutatieFZ[1] is unknown in /Bericht/Verzekerde'],
    ['/Bericht/MutatieFZ[1]', 'MutatieFZ[1] is unknown in /Bericht'],
    ['/Bericht/Header/Afzender/x', 'x is unknown in /Bericht/Header/Afzender'],
    ['/mbfz:Bericht', 'mbfz:Bericht is unknown in /'],
    ['/FZ825', 'FZ825 is unknown in /'],
    ['/Bericht/*[1]/Header', '*[1] is unknown in /Bericht'],
    ['/Bericht[2]', 'Bericht[2] is more than the 1 there may be'],
    ['/Bericht/Header[2]', 'Header[2] is more than the 1 there may be'],
    ['/Bericht/Header[2]/Afzender', 'Header[2] is more than the 1 there may be'],
    ['/Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum[3]', 'Mutatiedatum[3] is more than the 1 there may be'],
    ['/Bericht/Header/Retourcodes', 'Retourcodes is unknown in /Bericht/Header'],
  ])('%s', (path, reason) => {
    for (const received of [FZ825, exampleBericht(), parseBericht(FZ825)])
      for (const ask of asked(received, path)) expect(ask).toThrow(geen(path, reason));
    for (const ask of asked(assessBericht(FZ825, CONTEXT), path, {})) expect(ask).toThrow(geen(path, reason));
  });

  test.each(['', 'Bericht', 'Bericht/Header', '//', '/Bericht/', '/Bericht//Header', '/Bericht/Header[0]'])(
    'malformed: %j',
    (path) => {
      for (const ask of asked(FZ825, path)) expect(ask).toThrow(new TypeError(VORM));
    },
  );

  test.each([
    '/Bericht/Header[01]',
    '/Bericht/Header[1',
    '/Bericht/Header[last()]',
    '/Bericht/Header[1][1]',
    '/Bericht/Header ]',
  ])('malformed: %j', (path) => {
    for (const ask of asked(FZ825, path)) expect(ask).toThrow(new TypeError(VORM));
  });

  test('a path of an FZ826 is none of an FZ825, and either will do where it is not known which it is', () => {
    const path = '/Bericht/Verzekerde/MutatieFZ[2]/Retourcodes/Retourcode[11]';
    expect(FZ826).not.toHaveRetourcode('8011', path);
    expect(WRONG).not.toHaveBevinding({ rule: 'STR-LEEG', path });
    expect(checkBericht(parseBericht(VC009), CONTEXT)).not.toHaveBevinding({ rule: 'VC010', path });
    const other = '/Bericht/Header/Retour';
    for (const received of [WRONG, { findings: [] }])
      expect(() => expect(received).not.toHaveBevinding({ rule: 'STR-LEEG', path: other })).toThrow(
        geen(other, 'Retour is unknown in /Bericht/Header'),
      );
  });
});

describe('a path that a message can have is looked at', () => {
  test.each([
    '/',
    '/*',
    '/*[1]',
    '/Bericht',
    '/Bericht[1]',
    '/Bericht/*',
    '/Bericht/Header/*[12]',
    '/Bericht/Header/Afzender/*[1]',
    '/Bericht/Verzekerde/MutatieFZ',
    '/Bericht/Verzekerde[1]/MutatieFZ[123456]/MutatieLocatie/Zorglocatie',
  ])('%s', (path) => {
    expect(FZ825).not.toHaveBevinding({ rule: 'VC009', path }, CONTEXT);
    expect(FZ825).not.toHaveWaarschuwing({ rule: 'W002', path }, CONTEXT);
    expect(FZ825).not.toHaveRetourcode('8011', path, CONTEXT);
  });

  test('there is more than there may be where the structure is wrong', () => {
    const path = '/Bericht/Header[2]';
    const twice = FZ825.replace(/<mbfz:Header>[\s\S]*<\/mbfz:Header>/, '$&$&');
    expect(twice).toHaveBevinding({ rule: 'STR-HERHAALD', path });
    expect(FZ825).not.toHaveBevinding({ rule: 'STR-HERHAALD', path });
    expect(() =>
      expect(FZ825).not.toHaveBevinding({ rule: 'STR-HERHAALD', path: '/Bericht/Kop[2]' }),
    ).toThrow(geen('/Bericht/Kop[2]', 'Kop[2] is unknown in /Bericht'));
  });

  test('of a schema of the caller, with a result too', () => {
    const { schemas, parseRetourbericht, assessBericht: assess } = bind('extra').api;
    const codes = '<rbfz:Retourcodes><rbfz:Retourcode>8021</rbfz:Retourcode></rbfz:Retourcodes>';
    const bijlage = `<rbfz:Bijlage><rbfz:Kenmerk>1</rbfz:Kenmerk>${codes}</rbfz:Bijlage>`;
    const xml = FZ826.replace('</rbfz:Verzekerde>', `$&${bijlage}`);
    const path = '/Bericht/Bijlage/Kenmerk';
    for (const received of [xml, parseRetourbericht(xml), assess(xml, CONTEXT)]) {
      expect(received).not.toHaveRetourcode('8021', path, { schemas });
      expect(() => expect(received).not.toHaveRetourcode('8021', path)).toThrow(TypeError);
    }
  });

  test('an element may stand in more than one place of a class', () => {
    const compiled = compileSchema(
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="A"/><xs:complexType name="A"><xs:sequence maxOccurs="2"><xs:element name="B" type="xs:string" maxOccurs="3"/><xs:element name="C" type="xs:string"/><xs:element name="B" type="xs:string"/></xs:sequence></xs:complexType></xs:schema>',
    );
    if (!compiled.ok) expect.unreachable(JSON.stringify(compiled.findings));
    const schemas = { fz825: compiled.schema, fz826: compiled.schema };
    const received = { findings: [] };
    for (const path of ['/A/B[8]', '/A/C[2]'])
      expect(received).not.toHaveBevinding({ rule: 'VC009', path }, { schemas });
    for (const [path, reason] of [
      ['/A/B[9]', 'B[9] is more than the 8 there may be'],
      ['/A/C[3]', 'C[3] is more than the 2 there may be'],
    ] as const)
      expect(() => expect(received).not.toHaveBevinding({ rule: 'VC009', path }, { schemas })).toThrow(
        geen(path, reason),
      );
  });

  test('what was found there can be there, and registers are no message', () => {
    const findings = [{ rule: 'EIGEN', path: '/Elders/Iets[3]' }];
    expect({ findings }).toHaveBevinding({ rule: 'EIGEN', path: '/Elders/Iets[3]' });
    expect({ findings }).not.toHaveBevinding({ rule: 'VC009', path: '/Elders/Iets[3]' });
    const read = readBronnen({ agb: 1 as never });
    expect(read).toHaveBevinding({ rule: 'BRON-VORM', path: '/agb' });
    expect(read).not.toHaveBevinding({ rule: 'BRON-VORM', path: '/uzovi' });
  });

  test('every finding stands in a path that a message can have', () => {
    for (const result of [
      assessBericht(VC009, CONTEXT),
      assessBericht(WRONG, CONTEXT),
      readRetourbericht(exampleBericht(), parseBericht(FZ826)),
      parseBericht('<x/>'),
      parseBericht(''),
    ]) {
      const { findings } = result as { findings: readonly { rule: string; path: string }[] };
      expect(findings.length).toBeGreaterThan(0);
      for (const { rule, path } of findings) expect({ findings: [] }).not.toHaveBevinding({ rule, path });
    }
  });
});
