import fc from 'fast-check';
import { type Bericht, retourbericht } from 'fz825';
import { bestandsnaam } from 'fz825/keten';
import { expect, test } from 'vitest';
import { berichten } from '../support/arbitraries.ts';
import { berichtMet } from '../support/controle-cases.ts';

const named = (identificatieAanlevering: string): string =>
  bestandsnaam(berichtMet([], { identificatieAanlevering }));

test.each([
  ['A-2026-0031', 'FZ825_06290001_A-2026-0031.xml'],
  ['a', 'FZ825_06290001_~A.xml'],
  ['..', 'FZ825_06290001_+00002E+00002E.xml'],
  ['a/b\\c', 'FZ825_06290001_~A+00002F~B+00005C~C.xml'],
  ['\u{1f600} é', 'FZ825_06290001_+01F600+000020+0000E9.xml'],
  ['A~A_+', 'FZ825_06290001_A+00007EA+00005F+00002B.xml'],
])('%j', (identificatie, expected) => {
  expect(named(identificatie)).toBe(expected);
});

test('a retourbericht has its own identification behind that of its heenbericht', () => {
  const heen = berichtMet([], { identificatieAanlevering: 'a' });
  const retour = retourbericht(heen, [], { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' });
  expect(bestandsnaam(retour)).toBe('FZ826_06290001_~A_R-1.xml');
});

/** Two names that a file system takes for one, are one. */
const folded = (name: string): string => name.normalize('NFKD').toLowerCase();

test('different messages have different names on every file system, equal ones the same', () => {
  const identity = ({ berichttype, header }: Bericht): string =>
    JSON.stringify([
      berichttype,
      header.afzender,
      header.identificatieAanlevering,
      'identificatieRetour' in header && header.identificatieRetour,
    ]);
  const names = new Map<string, string>();
  fc.assert(
    fc.property(berichten(1), (bericht) => {
      const name = bestandsnaam(bericht);
      expect(name).toMatch(/^FZ82[56]_\d{8}(_[0-9A-Z~+-]+){1,2}\.xml$/);
      expect(name.length).toBeLessThan(256);
      const other = names.get(folded(name));
      if (other !== undefined) expect(identity(bericht)).toBe(other);
      names.set(folded(name), identity(bericht));
    }),
    { numRuns: 2_000 },
  );
});

test('identifications that only differ in case, normal form or separators have different names', () => {
  const similar = [
    'a',
    'A',
    'é',
    'e\u0301',
    'É',
    'K',
    '\u212a',
    'ß',
    'SS',
    'ss',
    'A_B',
    'A~B',
    'Ab',
    'AB',
    'A B',
    'A.B',
    '/',
  ];
  const parts = fc.array(fc.constantFrom(...similar, '~', '+', '_', '000041'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(parts, parts, (one, two) => {
      const [a, b] = [one.join(''), two.join('')];
      expect(folded(named(a)) === folded(named(b))).toBe(a === b);
    }),
    { numRuns: 5_000 },
  );
});
