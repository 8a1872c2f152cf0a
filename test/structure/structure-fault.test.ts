import { describe, expect, it } from 'vitest';
import type { ElementDeclaration, SimpleType, ValueFault } from '../../src/schema/index.ts';
import {
  type ContentFault,
  describeContentFault,
  describeValueFault,
  type StructureFault,
} from '../../src/structure/index.ts';

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
      { rule: 'STR-VORM', message: 'A moet een datum in de vorm JJJJ-MM-DD zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'dateTime' },
      { rule: 'STR-VORM', message: 'A moet een datum met tijd in de vorm JJJJ-MM-DDTUU:MM:SS zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'time' },
      { rule: 'STR-VORM', message: 'A moet een tijd in de vorm UU:MM:SS zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'boolean' },
      { rule: 'STR-VORM', message: 'A moet true of false zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'decimal' },
      { rule: 'STR-VORM', message: 'A moet een getal zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'integer' },
      { rule: 'STR-VORM', message: 'A moet een geheel getal zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'positiveInteger' },
      { rule: 'STR-VORM', message: 'A moet een geheel getal vanaf 1 zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'nonNegativeInteger' },
      { rule: 'STR-VORM', message: 'A moet een geheel getal vanaf 0 zijn.' },
    ],
    [
      { kind: 'vorm', builtin: 'unsignedByte' },
      { rule: 'STR-VORM', message: 'A moet een xs:unsignedByte zijn.' },
    ],
    [
      { kind: 'bestaat niet', builtin: 'date' },
      { rule: 'STR-DATUM', message: 'A moet een datum in de vorm JJJJ-MM-DD zijn die bestaat.' },
    ],
    [
      { kind: 'bestaat niet', builtin: 'time' },
      { rule: 'STR-DATUM', message: 'A moet een tijd in de vorm UU:MM:SS zijn die bestaat.' },
    ],
    [
      { kind: 'enumeratie', allowed: [{ value: '494', documentation: '' }] },
      { rule: 'STR-ENUMERATIE', message: 'A moet 494 zijn.' },
    ],
    [
      { kind: 'enumeratie', allowed: [{ value: '494', documentation: 'FZ825' }] },
      { rule: 'STR-ENUMERATIE', message: 'A moet 494 (FZ825) zijn.' },
    ],
    [
      {
        kind: 'enumeratie',
        allowed: [
          { value: 'P', documentation: 'productie' },
          { value: 'T', documentation: '' },
        ],
      },
      { rule: 'STR-ENUMERATIE', message: 'A moet een van deze waarden zijn: P (productie), T.' },
    ],
    [
      { kind: 'lengte', min: 8, max: 8, found: 7 },
      { rule: 'STR-LENGTE', message: 'A moet 8 tekens lang zijn, en is nu 7 tekens lang.' },
    ],
    [
      { kind: 'lengte', min: 1, max: 12, found: 13 },
      { rule: 'STR-LENGTE', message: 'A moet 1 tot en met 12 tekens lang zijn, en is nu 13 tekens lang.' },
    ],
    [
      { kind: 'lengte', min: 0, max: 12, found: 13 },
      { rule: 'STR-LENGTE', message: 'A moet hoogstens 12 tekens lang zijn, en is nu 13 tekens lang.' },
    ],
    [
      { kind: 'lengte', min: 2, max: Number.POSITIVE_INFINITY, found: 1 },
      { rule: 'STR-LENGTE', message: 'A moet minstens 2 tekens lang zijn, en is nu 1 teken lang.' },
    ],
    [
      { kind: 'lengte', min: 1, max: 1, found: 2 },
      { rule: 'STR-LENGTE', message: 'A moet 1 teken lang zijn, en is nu 2 tekens lang.' },
    ],
    [
      { kind: 'patroon', patterns: ['[0-9]{8}'] },
      { rule: 'STR-PATROON', message: 'A heeft niet de vorm [0-9]{8}.' },
    ],
    [
      { kind: 'patroon', patterns: ['[0-9]{7}', '[0-9]{8}'] },
      { rule: 'STR-PATROON', message: 'A heeft niet de vorm [0-9]{7} of [0-9]{8}.' },
    ],
    [
      { kind: 'grens', comparison: 'minstens', bound: '1' },
      { rule: 'STR-GRENS', message: 'A moet minstens 1 zijn.' },
    ],
    [
      { kind: 'grens', comparison: 'minder dan', bound: '2027-01-01' },
      { rule: 'STR-GRENS', message: 'A moet minder dan 2027-01-01 zijn.' },
    ],
    [
      { kind: 'cijfers', total: 5, fraction: undefined },
      { rule: 'STR-CIJFERS', message: 'A mag hoogstens 5 cijfers hebben.' },
    ],
    [
      { kind: 'cijfers', total: undefined, fraction: 2 },
      { rule: 'STR-CIJFERS', message: 'A mag hoogstens 2 cijfers achter de punt hebben.' },
    ],
  ])('tells of %j', (fault, expected) => {
    expect(describeValueFault(A, TYPE, 'tekst', fault)).toEqual(expected);
  });

  it('adds what the schema says of a pattern', () => {
    const type = { ...TYPE, documentation: 'AGB-code: precies 8 cijfers.' };
    expect(describeValueFault(A, type, '1', { kind: 'patroon', patterns: ['[0-9]{8}'] })).toEqual({
      rule: 'STR-PATROON',
      message: 'A heeft niet de vorm [0-9]{8}: AGB-code: precies 8 cijfers.',
    });
  });

  it('names both limits on digits', () => {
    expect(describeValueFault(A, TYPE, '1.234', { kind: 'cijfers', total: 5, fraction: 2 })).toEqual({
      rule: 'STR-CIJFERS',
      message: 'A mag hoogstens 5 cijfers hebben, waarvan hoogstens 2 achter de punt.',
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
      message: 'A is leeg; vul een waarde in.',
    });
  });
});

describe('describeContentFault', () => {
  it.each<[string, ContentFault, ElementDeclaration | undefined, StructureFault]>([
    [
      'an absent element',
      { kind: 'ontbreekt', at: 1, element: B },
      undefined,
      { rule: 'STR-ONTBREEKT', message: 'B ontbreekt in Klasse; neem het element hier op.' },
    ],
    [
      'an absent element before another',
      { kind: 'ontbreekt', at: 1, element: B },
      C,
      { rule: 'STR-ONTBREEKT', message: 'B ontbreekt in Klasse; neem het element hier op.' },
    ],
    [
      'an unknown element in the place of another',
      { kind: 'onverwacht', at: 1, expected: B },
      undefined,
      { rule: 'STR-ONVERWACHT', message: 'Onverwacht element in Klasse; hier wordt B verwacht.' },
    ],
    [
      'an unknown element at the end',
      { kind: 'onverwacht', at: 3, expected: undefined },
      undefined,
      {
        rule: 'STR-ONVERWACHT',
        message: 'Onverwacht element in Klasse; hier wordt geen element meer verwacht.',
      },
    ],
    [
      'a known element in the place of another',
      { kind: 'onverwacht', at: 1, expected: B },
      A,
      { rule: 'STR-ONVERWACHT', message: 'Onverwacht element A in Klasse; hier wordt B verwacht.' },
    ],
    [
      'a repeated element',
      { kind: 'herhaald', at: 1, max: 1, expected: B },
      A,
      { rule: 'STR-HERHAALD', message: 'A mag in Klasse hoogstens 1 keer voorkomen; hier wordt B verwacht.' },
    ],
    [
      'a repeated element at the end',
      { kind: 'herhaald', at: 5, max: 3, expected: undefined },
      C,
      {
        rule: 'STR-HERHAALD',
        message: 'C mag in Klasse hoogstens 3 keer voorkomen; hier wordt geen element meer verwacht.',
      },
    ],
    [
      'an element in the wrong place',
      { kind: 'volgorde', at: 0, expected: A },
      C,
      { rule: 'STR-VOLGORDE', message: 'C hoort in Klasse na B; hier wordt A verwacht.' },
    ],
    [
      'the first element in the wrong place',
      { kind: 'volgorde', at: 2, expected: undefined },
      A,
      {
        rule: 'STR-VOLGORDE',
        message: 'A hoort in Klasse vooraan; hier wordt geen element meer verwacht.',
      },
    ],
  ])('tells of %s', (_, fault, child, expected) => {
    expect(describeContentFault(fault, 'Klasse', [A, B, C], child)).toEqual(expected);
  });
});

function element(name: string): ElementDeclaration {
  return { name, namespace: '', field: name.toLowerCase(), repeatable: false, type: TYPE };
}
