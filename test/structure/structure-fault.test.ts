import { describe, expect, it } from 'vitest';
import {
  type ContentFault,
  describeValueFault,
  type ElementDeclaration,
  type SimpleType,
  type ValueFault,
} from '../../src/schema/index.ts';
import { describeContentFault, type StructureFault } from '../../src/structure/index.ts';

const TYPE: SimpleType = {
  kind: 'simple',
  name: 'LDT_Veld',
  documentation: '',
  builtin: 'string',
  whiteSpace: 'preserve',
  enumeration: undefined,
  fault: () => undefined,
};

const A = element('A');
const B = element('B');
const C = element('C');

describe('describeValueFault', () => {
  it.each<[ValueFault, StructureFault]>([
    [
      { kind: 'vorm', builtin: 'date' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'date' } },
    ],
    [
      { kind: 'vorm', builtin: 'dateTime' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'dateTime' } },
    ],
    [
      { kind: 'vorm', builtin: 'time' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'time' } },
    ],
    [
      { kind: 'vorm', builtin: 'boolean' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'boolean' } },
    ],
    [
      { kind: 'vorm', builtin: 'decimal' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'decimal' } },
    ],
    [
      { kind: 'vorm', builtin: 'integer' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'integer' } },
    ],
    [
      { kind: 'vorm', builtin: 'positiveInteger' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'positiveInteger' } },
    ],
    [
      { kind: 'vorm', builtin: 'nonNegativeInteger' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'nonNegativeInteger' } },
    ],
    [
      { kind: 'vorm', builtin: 'unsignedByte' },
      { rule: 'STR-VORM', args: { element: 'A', builtin: 'unsignedByte' } },
    ],
    [
      { kind: 'bestaat niet', builtin: 'date' },
      { rule: 'STR-DATUM', args: { element: 'A', builtin: 'date' } },
    ],
    [
      { kind: 'bestaat niet', builtin: 'time' },
      { rule: 'STR-DATUM', args: { element: 'A', builtin: 'time' } },
    ],
    [
      { kind: 'enumeratie', allowed: [{ value: '494', documentation: '' }] },
      { rule: 'STR-ENUMERATIE', args: { element: 'A', allowed: [{ value: '494', documentation: '' }] } },
    ],
    [
      { kind: 'enumeratie', allowed: [{ value: '494', documentation: 'FZ825' }] },
      { rule: 'STR-ENUMERATIE', args: { element: 'A', allowed: [{ value: '494', documentation: 'FZ825' }] } },
    ],
    [
      {
        kind: 'enumeratie',
        allowed: [
          { value: 'P', documentation: 'productie' },
          { value: 'T', documentation: '' },
        ],
      },
      {
        rule: 'STR-ENUMERATIE',
        args: {
          element: 'A',
          allowed: [
            { value: 'P', documentation: 'productie' },
            { value: 'T', documentation: '' },
          ],
        },
      },
    ],
    [
      { kind: 'lengte', min: 8, max: 8, found: 7 },
      { rule: 'STR-LENGTE', args: { element: 'A', min: 8, max: 8, found: 7 } },
    ],
    [
      { kind: 'lengte', min: 1, max: 12, found: 13 },
      { rule: 'STR-LENGTE', args: { element: 'A', min: 1, max: 12, found: 13 } },
    ],
    [
      { kind: 'lengte', min: 0, max: 12, found: 13 },
      { rule: 'STR-LENGTE', args: { element: 'A', min: 0, max: 12, found: 13 } },
    ],
    [
      { kind: 'lengte', min: 2, max: Number.POSITIVE_INFINITY, found: 1 },
      { rule: 'STR-LENGTE', args: { element: 'A', min: 2, found: 1 } },
    ],
    [
      { kind: 'lengte', min: 1, max: 1, found: 2 },
      { rule: 'STR-LENGTE', args: { element: 'A', min: 1, max: 1, found: 2 } },
    ],
    [
      { kind: 'patroon', patterns: ['[0-9]{8}'] },
      { rule: 'STR-PATROON', args: { element: 'A', patterns: ['[0-9]{8}'], documentation: '' } },
    ],
    [
      { kind: 'patroon', patterns: ['[0-9]{7}', '[0-9]{8}'] },
      { rule: 'STR-PATROON', args: { element: 'A', patterns: ['[0-9]{7}', '[0-9]{8}'], documentation: '' } },
    ],
    [
      { kind: 'grens', facet: 'minInclusive', bound: '1' },
      { rule: 'STR-GRENS', args: { element: 'A', facet: 'minInclusive', bound: '1' } },
    ],
    [
      { kind: 'grens', facet: 'maxExclusive', bound: '2027-01-01' },
      { rule: 'STR-GRENS', args: { element: 'A', facet: 'maxExclusive', bound: '2027-01-01' } },
    ],
    [
      { kind: 'cijfers', total: 5, fraction: undefined },
      { rule: 'STR-CIJFERS', args: { element: 'A', total: 5 } },
    ],
    [
      { kind: 'cijfers', total: undefined, fraction: 2 },
      { rule: 'STR-CIJFERS', args: { element: 'A', fraction: 2 } },
    ],
  ])('tells of %j', (fault, expected) => {
    expect(describeValueFault(A, TYPE, 'tekst', fault)).toEqual(expected);
  });

  it('adds what the schema says of a pattern', () => {
    const type = { ...TYPE, documentation: 'AGB-code: precies 8 cijfers.' };
    expect(describeValueFault(A, type, '1', { kind: 'patroon', patterns: ['[0-9]{8}'] })).toEqual({
      rule: 'STR-PATROON',
      args: { element: 'A', patterns: ['[0-9]{8}'], documentation: 'AGB-code: precies 8 cijfers.' },
    });
  });

  it('names both limits on digits', () => {
    expect(describeValueFault(A, TYPE, '1.234', { kind: 'cijfers', total: 5, fraction: 2 })).toEqual({
      rule: 'STR-CIJFERS',
      args: { element: 'A', total: 5, fraction: 2 },
    });
  });

  it.each<ValueFault>([
    { kind: 'vorm', builtin: 'date' },
    { kind: 'enumeratie', allowed: [] },
    { kind: 'lengte', min: 1, max: 12, found: 0 },
    { kind: 'patroon', patterns: ['[0-9]{8}'] },
  ])('tells of an element without text that it is empty, whatever rule it breaks: %j', (fault) => {
    expect(describeValueFault(A, TYPE, '', fault)).toEqual({
      rule: 'STR-LEEG',
      args: { element: 'A' },
    });
  });
});

describe('describeContentFault', () => {
  it.each<[string, ContentFault, ElementDeclaration | undefined, StructureFault]>([
    [
      'an absent element',
      { kind: 'ontbreekt', at: 1, element: B },
      undefined,
      { rule: 'STR-ONTBREEKT', args: { element: 'B', klasse: 'Klasse' } },
    ],
    [
      'an absent element before another',
      { kind: 'ontbreekt', at: 1, element: B },
      C,
      { rule: 'STR-ONTBREEKT', args: { element: 'B', klasse: 'Klasse' } },
    ],
    [
      'an unknown element in the place of another',
      { kind: 'onverwacht', at: 1, expected: B },
      undefined,
      { rule: 'STR-ONVERWACHT', args: { fault: 'element', klasse: 'Klasse', expected: 'B' } },
    ],
    [
      'an unknown element at the end',
      { kind: 'onverwacht', at: 3, expected: undefined },
      undefined,
      {
        rule: 'STR-ONVERWACHT',
        args: { fault: 'element', klasse: 'Klasse' },
      },
    ],
    [
      'a known element in the place of another',
      { kind: 'onverwacht', at: 1, expected: B },
      A,
      { rule: 'STR-ONVERWACHT', args: { fault: 'element', element: 'A', klasse: 'Klasse', expected: 'B' } },
    ],
    [
      'a repeated element',
      { kind: 'herhaald', at: 1, max: 1, expected: B },
      A,
      { rule: 'STR-HERHAALD', args: { element: 'A', klasse: 'Klasse', max: 1, expected: 'B' } },
    ],
    [
      'a repeated element at the end',
      { kind: 'herhaald', at: 5, max: 3, expected: undefined },
      C,
      {
        rule: 'STR-HERHAALD',
        args: { element: 'C', klasse: 'Klasse', max: 3 },
      },
    ],
    [
      'an element in the wrong place',
      { kind: 'volgorde', at: 0, expected: A },
      C,
      { rule: 'STR-VOLGORDE', args: { element: 'C', klasse: 'Klasse', after: 'B', expected: 'A' } },
    ],
    [
      'the first element in the wrong place',
      { kind: 'volgorde', at: 2, expected: undefined },
      A,
      {
        rule: 'STR-VOLGORDE',
        args: { element: 'A', klasse: 'Klasse' },
      },
    ],
  ])('tells of %s', (_, fault, child, expected) => {
    expect(describeContentFault(fault, 'Klasse', [A, B, C], child)).toEqual(expected);
  });
});

function element(name: string): ElementDeclaration {
  return { name, namespace: '', field: name.toLowerCase(), repeatable: false, type: TYPE };
}
