import { type Finding, serializeBericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { ABSENT, SHAPE, TEXTS, UNKNOWN } from './faults.ts';

describe('exactly one finding', () => {
  test.each([...SHAPE, ...TEXTS, ...UNKNOWN])('%s: %o gives %s', (field, value, ...expected) => {
    expect(findingsOf(changed(field, value))).toEqual([finding(...expected)]);
  });

  test.each(TEXTS)('%s: %o shows its value on request', (field, value, ...expected) => {
    const shown = { ...finding(...expected), value };
    expect(findingsOf(changed(field, value), true)).toEqual([shown]);
  });

  test.each(UNKNOWN)('%s shows its name on request', (field, value, ...expected) => {
    const shown = { ...finding(...expected), value: field.split('.').at(-1) };
    expect(findingsOf(changed(field, value), true)).toEqual([shown]);
  });

  test.each(SHAPE)('%s: %o has no value to show', (field, value, ...expected) => {
    expect(findingsOf(changed(field, value), true)).toEqual([finding(...expected)]);
  });
});

test('every fault gives a finding, in the order of the message; unknown fields come last in their class', () => {
  const bericht = valid();
  change(bericht, 'verzekerde.mutatieFZ.1', { soortMutatie: '2', mutatiedatum: '2026-03-02', extra: 1 });
  change(bericht, 'verzekerde.verzekerdennummer', '123456');
  change(bericht, 'header.extra', 1);
  change(bericht, 'header.afzender', '');
  expect(findingsOf(bericht).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'STR-LEEG /Bericht/Header/Afzender',
    'STR-ONVERWACHT /Bericht/Header/*',
    'STR-PATROON /Bericht/Verzekerde/Verzekerdennummer',
    'STR-ONTBREEKT /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie',
    'STR-ONTBREEKT /Bericht/Verzekerde/MutatieFZ[2]/Plaatsingsbesluitnummer',
    'STR-ONTBREEKT /Bericht/Verzekerde/MutatieFZ[2]/StatusAanlevering',
    'STR-ONVERWACHT /Bericht/Verzekerde/MutatieFZ[2]/*',
  ]);
});

function findingsOf(bericht: object, includeValues = false): readonly Finding[] {
  const serialized = serializeBericht(bericht as never, { includeValues });
  return serialized.ok ? [] : serialized.findings;
}

function finding(rule: string, path: string, berichtklasse: string | null, args: object): Finding {
  const [, nummer] = path.split('/MutatieFZ[');
  const mutatie = nummer === undefined ? null : Number.parseInt(nummer, 10) - 1;
  const place = { berichtklasse, mutatie, path, line: null, column: null };
  const url = `https://example.org/fz825/regels/${rule.toLowerCase()}.html`;
  const about = { args: args as Finding['args'], message: expect.any(String), url };
  return { controletype: 2, rule, ...about, retourcode: null, voorlopig: false, ...place };
}

function changed(field: string, value: unknown): object {
  const bericht = valid();
  change(bericht, field, value);
  return bericht;
}

/** Gives the field at a dotted path a value, or takes it away. */
function change(bericht: object, field: string, value: unknown): void {
  const keys = field.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((object, key) => Reflect.get(object, key) as object, bericht);
  if (value === ABSENT) Reflect.deleteProperty(holder, last);
  else Reflect.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
}

/** Made anew each time: the tests change it. */
function valid(): object {
  return exampleBericht({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum: '2026-03-02',
    mutatieLocatie: { zorglocatie: '06290002' },
  });
}
