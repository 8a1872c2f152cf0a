import { readFileSync } from 'node:fs';
import { controles } from 'fz825';
import { compareSchemas, type Wijziging } from 'fz825/vergelijk';
import { expect, test } from 'vitest';
import { bericht, el } from './xsd.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../schemas/${name}-2.0.xsd`, import.meta.url), 'utf8');
const FZ825 = read('fz825');
const FZ826 = read('fz826');

function only(old: string, now: string): Wijziging {
  const result = compareSchemas(old, now);
  if (!result.ok || result.wijzigingen.length !== 1) throw new Error(JSON.stringify(result));
  return result.wijzigingen[0] as Wijziging;
}

/** Removes the element of that name from an XSD. */
const without = (xsd: string, name: string): string =>
  xsd.replace(new RegExp(`<xs:element name="${name}"[^]*?</xs:element>`), '');

test.each([
  ['Afzender', ['RC001', 'LCB001', 'LCB004'], ['mutatiebericht']],
  ['Berichtsoort', ['VC001'], ['mutatiebericht']],
  ['Verzekerdennummer', ['VC004', 'LCB002', 'LCB003'], ['mutatiebericht']],
  ['Zorglocatie', ['RC003', 'W001', 'W003'], ['verplaatsing']],
  ['Ontvanger', ['VC003', 'RC002'], ['mutatiebericht']],
])('%s: the controls that read it, and the builders that fill it', (name, read, bouwers) => {
  const { soort, raakt } = only(FZ825, without(FZ825, name));
  expect(soort).toBe('verwijderd');
  expect(raakt.controles).toEqual(read);
  expect(raakt.bouwers).toEqual(bouwers);
  expect(raakt.functies).toContain('pseudonymiseBericht');
});

test('a control names in its own data what it is said to read', () => {
  for (const name of ['Afzender', 'Berichtsoort', 'ReferentieMutatie', 'Dagtekening'])
    for (const controle of controles) {
      if (!JSON.stringify([controle.element, controle.condition]).includes(`${name}"`)) continue;
      expect(only(FZ825, without(FZ825, name)).raakt.controles).toContain(controle.id);
    }
});

test('a class touches all that reads it', () => {
  const { raakt } = only(
    FZ825,
    FZ825.replaceAll('"MutatieLocatie"', '"Locatie"').replaceAll('mbfz:MutatieLocatie', 'mbfz:Locatie'),
  );
  expect(raakt.controles).toEqual(expect.arrayContaining(['VC009', 'VC010', 'RC003', 'W001']));
  expect(raakt.bouwers).toEqual(['verplaatsing']);
});

test('what must be filled anew touches the builders of its class', () => {
  const now = FZ825.replace(
    '<xs:element name="Berichtsoort"',
    '<xs:element name="VerzenderRol" type="xs:date"/><xs:element name="Berichtsoort"',
  );
  expect(only(FZ825, now).raakt).toEqual({ controles: [], bouwers: ['mutatiebericht'], functies: [] });
});

test('no control reads an FZ826, and an answer is read by functions', () => {
  const { raakt } = only(FZ826, without(FZ826, 'IdentificatieRetour'));
  expect(raakt.controles).toEqual([]);
  expect(raakt.functies).toContain('retourbericht');
});

test('a schema of another message touches nothing', () => {
  expect(only(bericht(el('Afzender', 'date')), bericht(el('Afzender', 'time'))).raakt).toEqual({
    controles: [],
    bouwers: [],
    functies: [],
  });
});

test('the two say what they are of', () => {
  const result = compareSchemas(FZ825, FZ826);
  expect(result.ok && [result.oud, result.nieuw]).toEqual([
    {
      berichttype: 'FZ825',
      naamruimte: 'http://ei.vektis.nl/mutatiebericht494',
      berichtcode: '494',
      versie: '2.0',
    },
    {
      berichttype: 'FZ826',
      naamruimte: 'http://ei.vektis.nl/mutatiebericht495',
      berichtcode: '495',
      versie: '2.0',
    },
  ]);
});
