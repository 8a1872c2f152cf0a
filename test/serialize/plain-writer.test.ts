import fc from 'fast-check';
import type { Bericht } from 'fz825';
import { compileSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { fz825Schema } from '../../src/model/index.ts';
import { createTextSink } from '../../src/serialize/create-text-sink.ts';
import { findSchema, onWire } from '../../src/serialize/find-schema.ts';
import { writePlain } from '../../src/serialize/plain-writer.ts';
import { walkMessage } from '../../src/serialize/walk-message.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { halfTyped } from './half-typed.ts';
import { withPlainTexts } from './with-plain-texts.ts';

interface Written {
  readonly plain: string | undefined;
  /** Undefined when there are findings. */
  readonly walked: string | undefined;
}

function write(bericht: unknown, pretty: boolean): Written {
  const found = findSchema(bericht);
  if (!found.ok) return { plain: undefined, walked: undefined };
  const sink = createTextSink(found.written, pretty);
  const findings = walkMessage(onWire(found), sink);
  return {
    plain: writePlain(found.written, found.bericht, pretty),
    walked: findings.length === 0 ? sink.text() : undefined,
  };
}

test.each([true, false])('an ordinary message is written as any other is (pretty: %s)', (pretty) => {
  fc.assert(
    fc.property(berichten(4).map(withPlainTexts), (bericht) => {
      const { plain, walked } = write(bericht, pretty);
      expect(walked).toBeTypeOf('string');
      expect(plain).toBe(walked);
    }),
    { numRuns: campaign(60, 500).runs, seed: 825 },
  );
});

test('what is no message is never written', () => {
  const { runs, part } = campaign(400, 5_000);
  const seen = { ordinary: 0, other: 0, wrong: 0 };
  fc.assert(
    fc.property(
      halfTyped(
        fc.oneof(
          berichten(2),
          berichten(2).map((bericht) => withPlainTexts(bericht) as Bericht),
        ),
      ),
      fc.boolean(),
      (bericht, pretty) => {
        const { plain, walked } = write(bericht, pretty);
        if (plain !== undefined) expect(plain).toBe(walked);
        seen[plain !== undefined ? 'ordinary' : walked !== undefined ? 'other' : 'wrong']++;
      },
    ),
    { numRuns: runs, seed: 825 },
  );
  expect(seen.ordinary).toBeGreaterThan(part(80));
  expect(seen.wrong).toBeGreaterThan(part(3_000));
});

describe('it gives up at', () => {
  const mutatie = {
    mutatieIdentificatie: 'M-7',
    plaatsingsbesluitnummer: '202600017',
    statusAanlevering: '1',
    soortMutatie: '2',
    mutatiedatum: '2026-03-09',
  };
  const header = {
    berichtcode: '494',
    berichtversie: '2',
    berichtsubversie: '0',
    berichtsoort: 'P',
    identificatieAanlevering: 'A-1',
    dagtekening: '2026-03-10',
    afzender: '06290001',
    ontvanger: '9992',
  };
  const verzekerde = { verzekerdennummer: '1234567', mutatieFZ: [mutatie] };
  const plain = (value: unknown): string | undefined => writePlain(fz825Schema, value, true);
  const withMutatie = (change: object): unknown => ({
    header,
    verzekerde: { ...verzekerde, mutatieFZ: [{ ...mutatie, ...change }] },
  });
  const withHeader = (change: object): unknown => ({ header: { ...header, ...change }, verzekerde });

  test('nothing in an ordinary message, nor at a field that is undefined', () => {
    expect(plain({ header, verzekerde })).toContain(
      '<mbfz:MutatieIdentificatie>M-7</mbfz:MutatieIdentificatie>',
    );
    expect(plain(withMutatie({ mutatieLocatie: undefined }))).toBe(plain({ header, verzekerde }));
  });

  test.each([
    ['a value that must be escaped', withHeader({ identificatieAanlevering: 'A&1' })],
    ['a value with white space', withHeader({ identificatieAanlevering: 'A 1' })],
    ['a value with other letters', withHeader({ identificatieAanlevering: 'Aé' })],
    ['an empty value', withHeader({ identificatieAanlevering: '' })],
    ['a value that is too long', withHeader({ identificatieAanlevering: 'A'.repeat(100) })],
    ['a value that is not allowed', withHeader({ berichtsoort: 'X' })],
    ['a value that is a number', withHeader({ afzender: 6290001 })],
    ['a field that is absent', withHeader({ afzender: undefined })],
    ['a field that is not known', withHeader({ extra: 'x' })],
    ['a field that is inherited', { header: Object.create(header), verzekerde }],
    [
      'an inherited field and one that is not known',
      {
        header: Object.assign(Object.create({ afzender: '06290001' }), {
          ...header,
          afzender: undefined,
          x: '1',
        }),
        verzekerde,
      },
    ],
    [
      'a field that is not enumerable',
      { header: Object.defineProperty({ ...header }, 'afzender', { enumerable: false }), verzekerde },
    ],
    ['a class that is a text', { header: 'x', verzekerde }],
    ['a class that is a list', { header: [header], verzekerde }],
    ['a class that is null', { header: null, verzekerde }],
    ['a list that is none', { header, verzekerde: { ...verzekerde, mutatieFZ: mutatie } }],
    ['an empty list', { header, verzekerde: { ...verzekerde, mutatieFZ: [] } }],
    ['a list with a hole', { header, verzekerde: { ...verzekerde, mutatieFZ: new Array(1) } }],
    ['a message that is none', null],
    ['an empty message', {}],
  ])('%s', (_, value) => {
    expect(plain(value)).toBeUndefined();
  });
});

test('a class whose content is more than a row of elements is left to whoever walks the message', () => {
  const compiled = compileSchema(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" elementFormDefault="qualified">
      <xs:element name="A"><xs:complexType><xs:sequence>
        <xs:sequence minOccurs="0" maxOccurs="2"><xs:element name="B" type="xs:string"/></xs:sequence>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>`,
    { berichttype: 'A' },
  );
  if (!compiled.ok) expect.unreachable('the schema is supported');
  expect(writePlain(compiled.schema, { b: ['x'] }, true)).toBeUndefined();
});
