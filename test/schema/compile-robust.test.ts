import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/schema/index.ts';
import { campaign } from '../support/campaign.ts';
import { schemaErrors } from '../support/oracles.ts';
import { anyText } from '../support/random-values.ts';
import {
  chain,
  content,
  element,
  FZ825_XSD,
  facet,
  facetRich,
  kindOf,
  ROOT,
  SEED,
  schema,
  simple,
  simpleType,
  XS,
} from './xsd-texts.ts';

describe('compileSchema never throws', () => {
  it('for any text', () => {
    const words = fc.constantFrom(
      '<xs:schema ',
      `xmlns:xs="${XS}"`,
      '>',
      '<xs:element ',
      'name="a"',
      '/>',
      '</xs:schema>',
      '<!--',
      '&amp;',
      '\u0000',
      ' ',
    );
    const text = fc.oneof(
      anyText(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (xsd) => {
        const compiled = compileSchema(xsd);
        expect(compiled.ok || compiled.findings.length > 0).toBe(true);
      }),
      { seed: SEED, numRuns: campaign(32, 2_000).runs },
    );
  });

  it.each<[string, string]>([
    ['elements in each other', '<a>'.repeat(2_000)],
    ['sequences in each other', content('<xs:sequence>'.repeat(2_000) + '</xs:sequence>'.repeat(2_000))],
    ['simple types that restrict each other', schema(ROOT + chain(5_000))],
    ['simple types that restrict each other, the last first', schema(ROOT + chain(5_000, 'backwards'))],
    [
      'classes that contain each other',
      schema(
        ROOT +
          Array.from(
            { length: 5_000 },
            (_, n) =>
              `<xs:complexType name="k${n}"><xs:sequence><xs:element name="e" type="k${(n + 1) % 5_000}" minOccurs="0"/></xs:sequence></xs:complexType>`,
          ).join(''),
      ),
    ],
    [
      'elements that refer to each other',
      schema(
        Array.from(
          { length: 5_000 },
          (_, n) =>
            `<xs:element name="e${n}"><xs:complexType><xs:sequence><xs:element ref="e${(n + 1) % 5_000}" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>`,
        ).join(''),
      ),
    ],
    [
      'values',
      simple('string', Array.from({ length: 20_000 }, (_, n) => facet('enumeration', `${n}`)).join('')),
    ],
    ['annotations', schema(`${'<xs:annotation/>'.repeat(20_000) + ROOT}<xs:import/>`)],
    [
      'optional elements',
      content(Array.from({ length: 500 }, (_, n) => element(`e${n}`, ' minOccurs="0"')).join('')),
    ],
  ])('for a great many %s', (_, xsd) => {
    const compiled = compileSchema(xsd);
    expect(compiled.ok || compiled.findings.length > 0).toBe(true);
  });
});

describe('a mutated schema', () => {
  const BASES = [
    FZ825_XSD,
    FZ825_XSD.replace(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, ''),
    facetRich(),
  ].map(
    (xsd) => xsd.match(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/?[\w:]+|[\w:]+="[^"]*"|\/?>|[^<>\s]+|\s+/g) ?? [],
  );

  /** Token changes: left out, doubled, or changed places with another of its kind. */
  const MUTANT: Arbitrary<string> = fc
    .record({
      base: fc.constantFrom(...BASES),
      edits: fc.array(
        fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'copy'), at: fc.nat(), other: fc.nat() }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .map(({ base, edits }) => {
      const tokens = [...base];
      for (const { kind, at, other } of edits) {
        const index = at % tokens.length;
        const token = tokens[index] ?? '';
        const alike = tokens.flatMap((text, n) => (kindOf(text) === kindOf(token) ? [n] : []));
        const partner = alike[other % alike.length] ?? index;
        if (kind === 'drop') tokens[index] = '';
        if (kind === 'double') tokens[index] = token + token;
        if (kind === 'copy') tokens[index] = tokens[partner] ?? '';
        if (kind === 'swap') [tokens[index], tokens[partner]] = [tokens[partner] ?? '', token];
      }
      return tokens.join('');
    });

  it('is taken apart without loss', () => {
    expect(BASES[0]?.join('')).toBe(FZ825_XSD);
  });

  it('makes compileSchema say what is wrong, or is one that libxml2 takes too', () => {
    const { runs, part } = campaign(32, 2_000);
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(MUTANT, (xsd) => {
        const compiled = compileSchema(xsd);
        if (compiled.ok) {
          seen.accepted++;
          expect(schemaErrors(xsd).map(({ message }) => message)).toEqual([undefined, undefined]);
        } else {
          seen.refused++;
          expect(compiled.findings).not.toEqual([]);
          expect(compiled.findings.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(seen.accepted).toBeGreaterThan(part(300));
    expect(seen.refused).toBeGreaterThan(part(300));
  });

  /** Schemas that one of the oracles judges otherwise, and why the compiler is right. */
  it.each<[string, string, { ours: boolean; oracles: readonly boolean[] }]>([
    [
      'a name of the fifth edition of XML 1.0, unknown to libxml2 2.9.9',
      schema('<xs:element name="a\u2c00" type="xs:string"/>'),
      { ours: true, oracles: [false, true] },
    ],
    [
      'a count with a sign and space, which libxml2 does not read (§3.2.20)',
      simple('string', facet('maxLength', ' +12 ')),
      { ours: true, oracles: [true, true] },
    ],
    [
      'an element that may not occur, which is no particle at all (§3.9.2)',
      content(element('e', ' minOccurs="0" maxOccurs="0"') + element('e')),
      { ours: true, oracles: [false, false] },
    ],
    [
      'two types for one element of a class (§3.8.6)',
      content(`${element('e')}${element('f')}<xs:element name="e" type="xs:int"/>`),
      { ours: false, oracles: [true, true] },
    ],
    [
      'a minimum that the base type rules out (part 2 §4.3.2.4)',
      schema(
        `${ROOT}${simpleType('a', 'xs:string', facet('maxLength', '3'))}${simpleType('b', 'a', facet('minLength', '4'))}`,
      ),
      { ours: false, oracles: [true, true] },
    ],
    [
      'weaker white space than that of a built-in type (part 2 §4.3.6.4)',
      simple('token', facet('whiteSpace', 'preserve')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'a facet that occurs twice (part 2 §4.3)',
      simple('string', facet('maxLength', '1') + facet('maxLength', '1')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'bounds that cannot be compared',
      simple('date', facet('minInclusive', '2024-01-01') + facet('maxInclusive', '2024-01-01Z')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'repetition in repetition',
      content(
        `<xs:sequence minOccurs="2" maxOccurs="5"><xs:sequence minOccurs="2" maxOccurs="3">${element('e')}</xs:sequence></xs:sequence>`,
      ),
      { ours: true, oracles: [true, true] },
    ],
    [
      'a fixed number of an element before the same element',
      content(element('e', ' minOccurs="2" maxOccurs="2"') + element('e')),
      { ours: true, oracles: [true, false] },
    ],
    ['a schema without elements', schema(''), { ours: false, oracles: [true, true] }],
    ['an element without type', schema('<xs:element name="r"/>'), { ours: false, oracles: [true, true] }],
  ])('differs by decision: %s', (_, xsd, { ours, oracles }) => {
    expect(compileSchema(xsd).ok).toBe(ours);
    expect(schemaErrors(xsd).map(({ message }) => message === undefined)).toEqual(oracles);
  });
});
