import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComplexType,
  type ContentFault,
  compileSchema,
  matchesContent,
} from '../../src/schema/index.ts';
import { explainContent } from '../../src/structure/index.ts';
import { campaign } from '../support/campaign.ts';
import { boundsOf, childrenOf, classOf, xsdOf } from '../support/content-models.ts';

const SEED = 825;

/** Required, optional and repeatable elements, and a group that may be left out. */
const CLASS = '(A B? C D* (E F)? G{0,3} H)';

/** How many children a long list has. */
const MANY = campaign(4_000, 50_000).runs;

describe('explainContent', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['A ontbreekt voor 0', 'C ontbreekt voor 0', 'H ontbreekt voor 0']],
    ['all but the first', 'B C H', ['A ontbreekt voor 0']],
    ['all but one in the middle', 'A B H', ['C ontbreekt voor 2']],
    ['all but the last', 'A B C', ['H ontbreekt voor 3']],
    ['the first and the last alone', 'A H', ['C ontbreekt voor 1']],
    ['the last alone', 'H', ['A ontbreekt voor 0', 'C ontbreekt voor 0']],
    ['optional elements alone', 'D D D', ['A ontbreekt voor 0', 'C ontbreekt voor 0', 'H ontbreekt voor 3']],

    ['the first twice', 'A A C H', ['1 herhaald, hoogstens 1, verwacht C']],
    ['an optional one twice', 'A B B C H', ['2 herhaald, hoogstens 1, verwacht C']],
    ['one in the middle twice', 'A C C H', ['2 herhaald, hoogstens 1, verwacht H']],
    ['the last twice', 'A C H H', ['3 herhaald, hoogstens 1, verwacht niets']],
    ['one again, further on', 'A C D A H', ['3 herhaald, hoogstens 1, verwacht H']],
    ['four of three', 'A C G G G G H', ['5 herhaald, hoogstens 3, verwacht niets']],
    [
      'five of three',
      'A C G G G G G H',
      ['5 herhaald, hoogstens 3, verwacht niets', '6 herhaald, hoogstens 3, verwacht niets'],
    ],

    ['one moved to the front', 'H A C', ['0 volgorde, verwacht A']],
    ['the second before the first', 'C A H', ['0 volgorde, verwacht A']],
    ['the second before the first, of four', 'C A B H', ['0 volgorde, verwacht A']],
    ['the last before the one before it', 'A H C', ['1 volgorde, verwacht C']],
    ['an optional one before the first', 'B A C H', ['0 volgorde, verwacht A']],
    ['an optional one behind the last', 'A C H D', ['2 volgorde, verwacht D']],
    ['a repeatable one behind the last', 'A C D D H D', ['4 volgorde, verwacht D']],
    ['a repeatable one before its place', 'A D C H', ['1 volgorde, verwacht C']],
    ['all in reverse', 'H C A', ['0 volgorde, verwacht A', '1 volgorde, verwacht A']],

    ['the first renamed', 'X C H', ['0 onverwacht, verwacht A']],
    ['one in the middle renamed', 'A X H', ['1 onverwacht, verwacht C']],
    ['the last renamed', 'A C X', ['2 onverwacht, verwacht H']],
    ['a repeatable one renamed', 'A C D X D H', ['3 onverwacht, verwacht D']],
    ['a required one renamed to the one before', 'A A H', ['1 onverwacht, verwacht C']],
    ['a required one renamed to an optional one', 'A B B H', ['2 onverwacht, verwacht C']],
    ['the last renamed to the first', 'A C A', ['2 onverwacht, verwacht H']],
    ['the last renamed to the one before', 'A C C', ['2 onverwacht, verwacht H']],

    ['an unknown one before the first', 'X A C H', ['0 onverwacht, verwacht A']],
    ['an unknown one between two', 'A X C H', ['1 onverwacht, verwacht C']],
    ['an unknown one behind the last', 'A C H X', ['3 onverwacht, verwacht niets']],
    ['two unknown ones together', 'A C X X H', ['2 onverwacht, verwacht H', '3 onverwacht, verwacht H']],
    [
      'unknown ones alone',
      'X X X',
      ['0 onverwacht, verwacht A', '1 onverwacht, verwacht C', '2 onverwacht, verwacht H'],
    ],
    [
      'fewer unknown ones than are required',
      'X',
      ['0 onverwacht, verwacht A', 'C ontbreekt voor 1', 'H ontbreekt voor 1'],
    ],

    ['half of the group', 'A C E H', ['F ontbreekt voor 3']],
    ['the other half of the group', 'A C F H', ['E ontbreekt voor 2']],
    ['the group in reverse', 'A C F E H', ['2 volgorde, verwacht E']],
    ['half of the group twice', 'A C E E H', ['3 onverwacht, verwacht F']],
    ['half of the group, and an unknown one', 'A C E X H', ['3 onverwacht, verwacht F']],
    ['an unknown one, and half of the group', 'A C X F H', ['2 onverwacht, verwacht E']],
    ['the group with an end too many', 'A C E F F H', ['4 herhaald, hoogstens 1, verwacht niets']],
    [
      'the group twice',
      'A C E F E F H',
      ['4 herhaald, hoogstens 1, verwacht niets', '5 herhaald, hoogstens 1, verwacht niets'],
    ],
    ['the group behind the last', 'A C H E F', ['2 volgorde, verwacht E']],
    ['the group before the first', 'E F A C H', ['0 volgorde, verwacht A', '1 volgorde, verwacht A']],

    ['one moved and one absent', 'B A H', ['0 volgorde, verwacht A', 'C ontbreekt voor 2']],
    [
      'one moved and two absent',
      'A E C',
      ['1 volgorde, verwacht C', 'F ontbreekt voor 3', 'H ontbreekt voor 3'],
    ],
    [
      'one unknown, one twice',
      'X A C H H',
      ['0 onverwacht, verwacht A', '4 herhaald, hoogstens 1, verwacht niets'],
    ],
    ['two renamed', 'A X X H', ['1 onverwacht, verwacht C', '2 onverwacht, verwacht H']],
  ])('tells what is wrong with %s', (_, children, expected) => {
    expect(faultsOf(CLASS, children)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['a broken first round', '(A (E F)* H)', 'A F H', ['E ontbreekt voor 1']],
    ['a broken last round', '(A (E F)* H)', 'A E F E H', ['F ontbreekt voor 4']],
    ['a broken round between two', '(A (E F)* H)', 'A E F E E F H', ['F ontbreekt voor 4']],
    ['a round without its start', '(A (E F)* H)', 'A E F F H', ['E ontbreekt voor 3']],
    ['an unknown one in a round', '(A (E F)* H)', 'A E X E F H', ['2 onverwacht, verwacht F']],
    ['an unknown one between rounds', '(A (E F)* H)', 'A E F X E F H', ['3 onverwacht, verwacht E']],
    [
      'three broken rounds',
      '(A (E F)* H)',
      'A E E E H',
      ['F ontbreekt voor 2', 'F ontbreekt voor 3', 'F ontbreekt voor 4'],
    ],
    ['a round behind the last', '(A (E F)* H)', 'A E F H E F', ['3 volgorde, verwacht E']],
    ['a round too few', '((E F?){2,3})', 'E', ['E ontbreekt voor 1']],
    ['a round too many', '((E F?){2,3})', 'E F E F E F E F', ['6 herhaald, hoogstens 3, verwacht niets']],
    ['an unknown one before the rounds', '((E F?){2,3})', 'X E E', ['0 onverwacht, verwacht E']],
    ['an unknown one behind the rounds', '((E F?){2,3})', 'E E X', ['2 onverwacht, verwacht niets']],
    ['an unknown one, in a class that is all rounds', '(A B)+', 'X A B', ['0 onverwacht, verwacht A']],
    [
      'an unknown one and a broken round',
      '(A B)+',
      'X A',
      ['0 onverwacht, verwacht A', 'B ontbreekt voor 2'],
    ],
    ['no round at all', '(A B)+', '', ['A ontbreekt voor 0', 'B ontbreekt voor 0']],
    ['half a round, of one that may start halfway', '(A? B)+', 'A A B', ['B ontbreekt voor 1']],
    ['groups within groups', '(A ((E F?)? G)? H)', 'A F H', ['E ontbreekt voor 1', 'G ontbreekt voor 2']],
    ['the wrong order in groups within groups', '(A ((E F?)? G)? H)', 'A G E H', ['1 volgorde, verwacht E']],
    ['too few of one element', '(A B{2,3} C)', 'A B C', ['B ontbreekt voor 2']],
    ['too many of one element', '(A B{2,3} C)', 'A B B B B C', ['4 herhaald, hoogstens 3, verwacht niets']],
    ['one of two equal elements absent', '(A B A)', 'A B', ['A ontbreekt voor 2']],
    ['the other of two equal elements absent', '(A B A)', 'B A', ['A ontbreekt voor 0']],
    ['what stands between two equal elements absent', '(A B A)', 'A A', ['B ontbreekt voor 1']],
    ['a third of two equal elements', '(A B A)', 'A B A A', ['3 herhaald, hoogstens 2, verwacht niets']],
    ['one of two equal elements renamed', '(A B A)', 'X B A', ['0 onverwacht, verwacht A']],
    [
      'three of one element, of which one in the place of another',
      '(A B? C)',
      'A A A',
      ['1 onverwacht, verwacht C', '2 herhaald, hoogstens 1, verwacht niets'],
    ],
    [
      'a misplaced one where another is absent',
      '(A B? C)',
      'C B',
      ['0 volgorde, verwacht A', 'A ontbreekt voor 1'],
    ],
    ['one of a group of any number of rounds, too early', '(A (B C)*)', 'B A', ['0 volgorde, verwacht A']],
    [
      'an absent one, and a group in reverse behind it',
      '(A (B C)? D)',
      'C B',
      ['A ontbreekt voor 0', '0 volgorde, verwacht B', 'D ontbreekt voor 2'],
    ],
    [
      'a broken group, and what should stand before it',
      '(A (B C)? D)',
      'B B A',
      ['1 onverwacht, verwacht C', '2 volgorde, verwacht D', 'D ontbreekt voor 3'],
    ],
    [
      'one that stands before its round, and one too many elsewhere',
      '(A (B C){2,2})',
      'C A B B C C',
      ['0 volgorde, verwacht A', '5 herhaald, hoogstens 2, verwacht niets'],
    ],
    ['a round without its start between two', '(A B C)+', 'A B C B C A B C', ['A ontbreekt voor 3']],
    [
      'children of an empty class',
      '()',
      'X X',
      ['0 onverwacht, verwacht niets', '1 onverwacht, verwacht niets'],
    ],
  ])('tells what is wrong with %s', (_, model, children, expected) => {
    expect(faultsOf(model, children)).toEqual(expected);
  });

  it('has something to say of all children that are refused', () => {
    const { runs, part } = campaign(48, 1_500);
    const refused = { count: 0 };
    fc.assert(
      fc.property(
        NESTED_CLASS,
        fc.array(fc.array(fc.constantFrom(...'ABCDX')), { maxLength: 10 }),
        (type, lists) => {
          for (const names of lists) {
            const children = childrenOf(type, names);
            if (matchesContent(type, children)) continue;
            refused.count++;
            const places = explainContent(type, children).map(({ at }) => at);
            expect(places).not.toEqual([]);
            expect(places).toEqual(
              places.filter((at) => at >= 0 && at <= names.length).sort((a, b) => a - b),
            );
          }
        },
      ),
      { seed: SEED, numRuns: runs },
    );
    expect(refused.count).toBeGreaterThan(part(5_000));
  });

  describe('of one change to a valid list', () => {
    it.each<[Change['kind'], (fault: ContentFault, change: Change, names: readonly string[]) => boolean]>([
      ['drop', (fault, { at }, names) => fault.kind === 'ontbreekt' && fault.element.name === names[at]],
      ['repeat', ({ kind }) => kind === 'herhaald'],
      ['rename', ({ kind, at }, change) => kind === 'onverwacht' && at === change.at],
      ['move', ({ kind }) => kind === 'volgorde'],
    ])('makes one fault: %s', (kind, isRight) => {
      const { runs, part } = campaign(48, 1_500);
      const refused = { count: 0 };
      fc.assert(
        fc.property(FLAT_CLASS, fc.nat(), fc.nat(), ({ model, names }, from, to) => {
          fc.pre(names.length > 0);
          const change = { kind, at: from % names.length, to: to % names.length };
          const type = classOf(model);
          const children = childrenOf(type, changed(names, change));
          if (matchesContent(type, children)) return;
          refused.count++;
          const faults = explainContent(type, children);
          expect(faults).toHaveLength(1);
          expect(faults.filter((fault) => isRight(fault, change, names))).toEqual(faults);
        }),
        { seed: SEED, numRuns: runs },
      );
      expect(refused.count).toBeGreaterThan(part(400));
    });
  });

  it.each<[string, string, string[], number]>([
    ['too many of one element', '(A B{0,3} C)', ['A', ...times(MANY, 'B'), 'C'], MANY - 3],
    ['one element over and over', '(A B? C)', ['A', ...times(MANY, 'B'), 'C'], MANY - 1],
    ['more than a call can take as arguments', '(A B{0,3} C)', ['A', ...times(200_000, 'B'), 'C'], 199_997],
    ['broken rounds', '(A (E F)* C)', ['A', ...times(MANY, 'E'), 'C'], MANY],
    ['unknown elements in rounds', '(E F)*', times(MANY / 2, 'E', 'X'), MANY / 2],
    ['unknown elements alone', '(A B C)', times(MANY, 'X'), MANY],
    ['elements that stand everywhere', '(A D* C)', times(MANY / 2, 'C', 'D', 'A'), MANY],
  ])('takes long lists in its stride: %s', (_, model, names, count) => {
    const type = classOf(model);
    expect(explainContent(type, childrenOf(type, names))).toHaveLength(count);
  });
});

/** One change to a list of children. */
interface Change {
  readonly kind: 'drop' | 'repeat' | 'rename' | 'move';
  readonly at: number;
  /** Where a moved child goes. */
  readonly to: number;
}

const SUFFIX = fc.constantFrom('', '', '?', '*', '+', '{0,3}', '{1,2}');

/** A class of different elements in a row, and names of children that it takes. */
const FLAT_CLASS: Arbitrary<{ model: string; names: readonly string[] }> = fc
  .array(fc.record({ suffix: SUFFIX, more: fc.nat(3) }), { minLength: 1, maxLength: 7 })
  .map((parts) => ({
    model: `(${parts.map(({ suffix }, index) => `${'ABCDEFG'.charAt(index)}${suffix}`).join(' ')})`,
    names: parts.flatMap(({ suffix, more }, index) => {
      const { min, max } = boundsOf(suffix);
      return times(Math.min(min + more, max), 'ABCDEFG'.charAt(index));
    }),
  }));

const NESTED_CLASS: Arbitrary<ComplexType> = fc
  .letrec<{ group: string; part: string }>((tie) => ({
    group: fc
      .tuple(fc.array(tie('part'), { maxLength: 4 }), SUFFIX)
      .map(([parts, suffix]) => `(${parts.join(' ')})${suffix}`),
    part: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...'ABCD'), SUFFIX).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: tie('group') },
    ),
  }))
  .group.filter((model) => compileSchema(xsdOf(model)).ok)
  .map(classOf);

function changed(names: readonly string[], { kind, at, to }: Change): readonly string[] {
  const name = names[at] ?? '';
  const rest = names.toSpliced(at, 1);
  switch (kind) {
    case 'drop':
      return rest;
    case 'repeat':
      return names.toSpliced(at, 0, name);
    case 'rename':
      return names.with(at, 'X');
    case 'move':
      return rest.toSpliced(to, 0, name);
  }
}

/** What is wrong with the children, one line for each fault. */
function faultsOf(model: string, children: string): readonly string[] {
  const type = classOf(model);
  const list = childrenOf(
    type,
    children.split(' ').filter((name) => name !== ''),
  );
  expect(matchesContent(type, list)).toBe(false);
  return explainContent(type, list).map((fault) => {
    if (fault.kind === 'ontbreekt') return `${fault.element.name} ontbreekt voor ${fault.at}`;
    const kind = fault.kind === 'herhaald' ? `herhaald, hoogstens ${fault.max}` : fault.kind;
    return `${fault.at} ${kind}, verwacht ${fault.expected?.name ?? 'niets'}`;
  });
}

function times(count: number, ...names: readonly string[]): string[] {
  return Array.from({ length: count }, () => names).flat();
}
