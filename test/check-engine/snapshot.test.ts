import { assessBericht, type Controle, checkBericht, controles } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { OMGEVING, PEILDATUM } from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { textOf } from '../xslt/text-of.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
/** A verplaatsing without its location, which VC009 rejects. */
const { mutatieLocatie: _locatie, ...ZONDER } = verplaatst();
const WRONG = textOf(berichtMet([ZONDER]));
const VC009 = controles.find(({ id }) => id === 'VC009') as Controle;

test('what is exported is frozen, and all that is in it', () => {
  function thaws(value: unknown, path: string): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = Object.isFrozen(value) ? [] : [path];
    return [...own, ...Object.entries(value).flatMap(([name, each]) => thaws(each, `${path}/${name}`))];
  }
  expect(thaws({ controles, COD954, PEILDATUM, OMGEVING }, '').slice(1)).toEqual([]);
  expect(() => (controles as Controle[]).splice(0, 1)).toThrow(TypeError);
  expect(assessBericht(WRONG, CONTEXT).findings.map(({ rule }) => rule)).toEqual(['VC009']);
});

describe('a control is read once, when it is first used', () => {
  const changes: readonly (readonly [string, object])[] = [
    ['its berichtklasse', { berichtklasse: 'MutatieLocatie' }],
    ['its controletype', { controletype: 5 }],
    ['its retourcode', { retourcode: '9284' }],
    ['its text', { text: 'Anders.' }],
    ['its condition', { condition: { op: 'komt voor', element: 'SoortMutatie' } }],
  ];
  test.each(changes)('%s is changed later, and nothing comes of it', (_, change) => {
    const own = structuredClone(VC009);
    const options = { controles: [own] };
    const before = checkBericht(berichtMet([ZONDER]), CONTEXT, options);
    expect(before.findings).toHaveLength(1);
    Object.assign(own, change);
    Object.assign(own.condition, { op: 'alle', condities: [] });
    expect(checkBericht(berichtMet([ZONDER]), CONTEXT, options)).toEqual(before);
  });

  test.each(Object.keys(VC009))('%s answers differently each time it is asked', (field) => {
    const own = structuredClone(VC009) as unknown as Record<string, unknown>;
    const value = own[field];
    let asked = 0;
    Object.defineProperty(own, field, {
      enumerable: true,
      get: () => (asked++ === 0 ? value : 'iets anders'),
    });
    const found = checkBericht(berichtMet([ZONDER]), CONTEXT, { controles: [own as unknown as Controle] });
    expect(found.findings.map(({ rule, retourcode }) => `${rule} ${retourcode}`)).toEqual(['VC009 8011']);
    expect(found.controles).toEqual({ VC009: 'failed' });
    expect(asked).toBe(1);
  });
});

test('a condition that goes on without end is refused', () => {
  const condition = { op: 'niet' };
  Object.assign(condition, { conditie: condition });
  const own = { ...VC009, condition } as unknown as Controle;
  expect(() => checkBericht(berichtMet([ZONDER]), CONTEXT, { controles: [own] })).toThrow(
    new TypeError('Control VC009 has conditions too deep in each other.'),
  );
});

test('a list of controls with holes is refused at the first, however long it is', () => {
  const list: Controle[] = [VC009];
  list.length = 2 ** 32 - 1;
  expect(() => checkBericht(berichtMet([ZONDER]), CONTEXT, { controles: list })).toThrow(
    new TypeError('A control has no id.'),
  );
});
