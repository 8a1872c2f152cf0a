import fc from 'fast-check';
import { type Bericht, retourbericht } from 'fz825';
import { bestandsnaam } from 'fz825/keten';
import { expect, test } from 'vitest';
import { berichten } from '../support/arbitraries.ts';
import { berichtMet } from '../support/controle-cases.ts';

const named = (identificatieAanlevering: string): string =>
  bestandsnaam(berichtMet([], { identificatieAanlevering }));

test.each([
  ['A-2026-0031', 'FZ825_06290001_A-2026-0031_T.xml'],
  ['a', 'FZ825_06290001_a~1_T.xml'],
  ['aB', 'FZ825_06290001_aB~2_T.xml'],
  ['Ab', 'FZ825_06290001_Ab~1_T.xml'],
  ['8bd3fe', 'FZ825_06290001_8bd3fe~F_T.xml'],
  ['abcdefghijkl', 'FZ825_06290001_abcdefghijkl~FFF_T.xml'],
  ['Abcdefghijkl', 'FZ825_06290001_Abcdefghijkl~7FF_T.xml'],
  ['1-b-2-D', 'FZ825_06290001_1-b-2-D~2_T.xml'],
  ['..', 'FZ825_06290001_+00002E+00002E_T.xml'],
  ['a/b\\c', 'FZ825_06290001_a+00002Fb+00005Cc~7_T.xml'],
  ['\u{1f600} é', 'FZ825_06290001_+01F600+000020+0000E9_T.xml'],
  ['A~A_+', 'FZ825_06290001_A+00007EA+00005F+00002B_T.xml'],
])('%j', (identificatie, expected) => {
  expect(named(identificatie)).toBe(expected);
});

test('a retourbericht has its own identification behind that of its heenbericht', () => {
  const heen = berichtMet([], { identificatieAanlevering: 'a' });
  const retour = retourbericht(heen, [], { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' });
  expect(bestandsnaam(retour)).toBe('FZ826_06290001_a~1_R-1_T.xml');
});

test('the same identification has another name in production than in test', () => {
  expect((['P', 'T'] as const).map((berichtsoort) => bestandsnaam(berichtMet([], { berichtsoort })))).toEqual(
    ['FZ825_06290001_A-1_P.xml', 'FZ825_06290001_A-1_T.xml'],
  );
});

/** Two names that a file system takes for one, are one: in every normal form, in capitals or in small letters. */
const folded = (name: string): string => {
  const forms = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) =>
    name.normalize(form).toUpperCase().toLowerCase(),
  );
  expect(new Set(forms).size).toBe(1);
  return forms[0] ?? '';
};

/** What a name is made of: in the order of the name. */
function identityOf({ berichttype, header }: Bericht): readonly string[] {
  const own = 'identificatieRetour' in header ? [header.identificatieRetour] : [];
  return [berichttype, header.afzender, header.identificatieAanlevering, ...own, header.berichtsoort];
}

/** The way back. It takes the case of a letter from the mask alone, as a file system may not keep it. */
function decode(name: string): readonly string[] {
  return name
    .toUpperCase()
    .replace(/\.XML$/, '')
    .split('_')
    .map((part) => {
      const [body = '', mask = '0'] = part.split('~');
      const tokens = body.match(/\+[0-9A-F]{6}|[0-9A-Z-]/g) ?? [];
      let left = tokens.filter((token) => /^[A-Z]$/.test(token)).length;
      return tokens
        .map((token) => {
          if (token.startsWith('+')) return String.fromCodePoint(Number.parseInt(token.slice(1), 16));
          if (!/^[A-Z]$/.test(token)) return token;
          left -= 1;
          return (Number.parseInt(mask, 16) >> left) % 2 === 1 ? token.toLowerCase() : token;
        })
        .join('');
    });
}

test('different messages have different names on every file system, equal ones the same', () => {
  const names = new Map<string, string>();
  fc.assert(
    fc.property(berichten(1), (bericht) => {
      const name = bestandsnaam(bericht);
      expect(name).toMatch(/^FZ82[56]_\d{8}(_[0-9A-Za-z~+-]+){1,2}_[PT]\.xml$/);
      expect(name.length).toBeLessThan(256);
      expect(decode(name)).toEqual(identityOf(bericht));
      const identity = identityOf(bericht).join();
      const other = names.get(folded(name));
      if (other !== undefined) expect(identity).toBe(other);
      names.set(folded(name), identity);
    }),
    { numRuns: 2_000 },
  );
});

const SIMILAR = [
  ...['a', 'A', 'é', 'e\u0301', 'É', 'k', 'K', '\u212a', 'ß', 'SS', 'ss', 'ı', 'İ', 'ﬁ', 'Ａ', 'A_B', 'A~B'],
  ...[
    'Ab',
    'AB',
    'A B',
    'A.B',
    '/',
    '\ud83d',
    '\ude00',
    '\u{1f600}',
    '~',
    '+',
    '_',
    '-',
    '1',
    '000041',
    'a~1',
  ],
];

test('identifications that only differ in case, normal form or separators have different names', () => {
  const parts = fc.array(fc.constantFrom(...SIMILAR), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(parts, parts, (one, two) => {
      const [a, b] = [one.join(''), two.join('')];
      expect(folded(named(a)) === folded(named(b))).toBe(a === b);
    }),
    { numRuns: 5_000 },
  );
});

test('of two messages that differ in one thing, the names differ in it too', () => {
  const text = fc
    .array(fc.constantFrom(...SIMILAR), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(''));
  const header = fc.record({
    berichtsoort: fc.constantFrom('P', 'T'),
    afzender: fc.constantFrom('06290001', '06290002'),
    identificatieAanlevering: text,
  });
  const bericht = fc.tuple(header, fc.option(text)).map(([changes, identificatieRetour]): Bericht => {
    const heen = berichtMet([], changes);
    return identificatieRetour === null
      ? heen
      : retourbericht(heen, [], { identificatieRetour, dagtekeningRetour: '2026-03-15' });
  });
  fc.assert(
    fc.property(bericht, bericht, (one, two) => {
      expect(decode(bestandsnaam(one))).toEqual(identityOf(one));
      const same = JSON.stringify(identityOf(one)) === JSON.stringify(identityOf(two));
      expect(folded(bestandsnaam(one)) === folded(bestandsnaam(two))).toBe(same);
    }),
    { numRuns: 3_000 },
  );
});

test('the longest names fit, and no part of a name is one that Windows keeps for itself', () => {
  const identificatie = '\u{10ffff}'.repeat(12);
  const heen = berichtMet([], { identificatieAanlevering: identificatie });
  const own = { identificatieRetour: identificatie, dagtekeningRetour: '2026-03-15' };
  expect(new TextEncoder().encode(bestandsnaam(retourbericht(heen, [], own))).length).toBe(190);
  for (const reserved of ['CON', 'nul', 'COM1', 'lpt9', 'aux.', ' '])
    expect(named(reserved)).toMatch(/^FZ825_06290001_[^. ]+_T\.xml$/);
});
