import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageSchema } from '../../../src/json-schema/message-schema.ts';
import { parseDocument } from '../../../src/parse/document-parser.ts';
import { findAmong, type SerializeResult, serializeFound } from '../../../src/serialize/index.ts';
import { generateTypes } from '../../../src/typen/index.ts';
import { createAjv } from '../../json-schema/judge.ts';
import { campaign } from '../../support/campaign.ts';
import { ANY, classOf, element, OPTIONAL, schemaOf } from './construct.ts';

const SCHEMA = schemaOf(
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" id="T">${classOf(
    `<xs:sequence>${element('i')}<xs:choice>${element('a')}<xs:sequence>${element('b', ' maxOccurs="2"')}${element('c', OPTIONAL)}</xs:sequence></xs:choice><xs:choice minOccurs="0">${element('d')}${element('e')}</xs:choice><xs:choice${ANY}>${element('x')}${element('y')}</xs:choice>${element('z', OPTIONAL)}</xs:sequence>`,
  )}</xs:schema>`,
);

describe('a choice', () => {
  it('is a union in the types of a schema', () => {
    expect(generateTypes(SCHEMA)).toBe(`// Generated from the schema T: do not edit.

export type R = {
  /** Name of the message standard: tells the kinds of berichten apart. */
  readonly berichttype: 'T';
  readonly i: string;
  readonly x?: readonly string[];
  readonly y?: readonly string[];
  readonly z?: string;
} & (
  | {
      readonly a: string;
      readonly b?: never;
      readonly c?: never;
    }
  | {
      readonly b: readonly string[];
      readonly c?: string;
      readonly a?: never;
    }
) & (
  | {
      readonly d: string;
      readonly e?: never;
    }
  | {
      readonly e: string;
      readonly d?: never;
    }
  | {
      readonly d?: never;
      readonly e?: never;
    }
);
`);
  });

  it.each([
    [{ a: '1' }, '<i/><a>1</a>'],
    [{ c: '3', b: ['1', '2'] }, '<i/><b>1</b><b>2</b><c>3</c>'],
    [{ y: ['1'], a: '', e: '2', x: ['3', '4'] }, '<i/><a/><e>2</e><x>3</x><x>4</x><y>1</y>'],
  ])('is written in the order of the schema: %j', (fields, inner) => {
    expect(write({ i: '', ...fields })).toEqual({
      ok: true,
      xml: `<?xml version="1.0" encoding="UTF-8"?><r>${inner}</r>`,
    });
  });

  it.each([
    [{}, ['STR-ONTBREEKT /r/a a,b']],
    [{ a: '', b: [''] }, ['STR-ONVERWACHT /r/b[1] ']],
    [{ c: '' }, ['STR-ONTBREEKT /r/b[1] ']],
    [{ a: '', d: '', e: '' }, ['STR-ONVERWACHT /r/e ']],
    [{ b: ['', '', ''] }, ['STR-HERHAALD /r/b[3] ']],
  ])('has findings when values fit no alternative: %j', (fields, expected) => {
    const written = write({ i: '', ...fields });
    expect(
      written.ok
        ? []
        : written.findings.map(({ rule, path, args }) => `${rule} ${path} ${args['keuze'] ?? ''}`),
    ).toEqual(expected);
  });

  it('is read back as it was written, and is what JSON Schema says', () => {
    const accepts = createAjv('note').compile(messageSchema(SCHEMA, {}));
    const value = fc.constantFrom('', 'v');
    const values = fc.array(value, { maxLength: 3 });
    const record = fc.record(
      { i: value, a: value, b: values, c: value, d: value, e: value, x: values, y: values, z: value },
      { requiredKeys: ['i'] },
    );
    let written = 0;
    fc.assert(
      fc.property(record, (fields) => {
        const bericht = { berichttype: 'T', ...fields };
        const result = write(fields);
        expect(accepts(bericht), JSON.stringify(bericht)).toBe(result.ok);
        if (!result.ok) return;
        written++;
        const read = parseDocument([SCHEMA], result.xml);
        const filled = Object.entries(fields).filter(([, held]) => !Array.isArray(held) || held.length > 0);
        expect(read.ok && read.value).toEqual(Object.fromEntries(filled));
      }),
      { numRuns: campaign(300, 5_000).runs, seed: 825 },
    );
    expect(written).toBeGreaterThan(10);
  });
});

function write(fields: object): SerializeResult {
  return serializeFound(findAmong([SCHEMA], { berichttype: 'T', ...fields }), { pretty: false });
}
