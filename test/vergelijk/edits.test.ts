import fc, { type Arbitrary } from 'fast-check';
import { compareSchemas, type Wijziging } from 'fz825/vergelijk';
import { describe, expect, test } from 'vitest';
import { campaign, SEED } from '../support/campaign.ts';
import { bericht, codes, el, klasse, st } from './xsd.ts';

/** An element of a schema that is made up: a value when it has no content. */
interface Made {
  readonly name: string;
  readonly type: string;
  readonly content: readonly Made[] | undefined;
  readonly occurs: string;
}

/** Names that are not alike. */
const NAMES = [
  ...[
    'Aardappel',
    'Boomgaard',
    'Citroen',
    'Dakpan',
    'Ezel',
    'Fluit',
    'Gording',
    'Hyacint',
    'Inktvis',
    'Jutezak',
  ],
  ...[
    'Kruiwagen',
    'Lantaarn',
    'Molshoop',
    'Nachtuil',
    'Oester',
    'Puzzel',
    'Quizvraag',
    'Rozijn',
    'Sjaal',
    'Tulp',
  ],
];
const TYPES: readonly string[] = [
  'date',
  'string',
  'boolean',
  st('string', 'pattern=[0-9]{8}'),
  st('string', 'pattern=[A-Z]{2}'),
  st('string', 'maxLength=12'),
  st('integer', 'maxInclusive=99'),
  codes({ '1': 'een', '2': 'twee' }),
];
const OCCURS = ['', '0..1', '0..*', '1..3'];

/** A class of elements of which no two have one name, two deep at most. */
const trees: Arbitrary<readonly Made[]> = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 6, maxLength: 12 }),
    fc.array(fc.tuple(fc.constantFrom(...TYPES), fc.constantFrom(...OCCURS), fc.nat(2)), {
      minLength: 12,
      maxLength: 12,
    }),
  )
  .map(([names, looks]) => {
    const made = names.map((name, index): Made => {
      const [type = 'date', occurs = ''] = looks[index] ?? [];
      return { name, type, occurs, content: undefined };
    });
    const inner = made.slice(4);
    const outer = made.slice(0, 4);
    // The first and the third are classes.
    return outer.map((each, index) =>
      index % 2 === 1 ? each : { ...each, content: inner.filter((_, at) => at % 2 === index / 2) },
    );
  });

function write(elements: readonly Made[]): string {
  return elements
    .map(({ name, type, content, occurs }) =>
      content === undefined ? el(name, type, occurs) : klasse(name, write(content), occurs),
    )
    .join('');
}

type Told = readonly [soort: string, oud: string | null, nieuw: string | null];

/** Something that is done to one element, and what is told of it; undefined where it cannot be done. */
type Edit = (
  element: Made,
  path: string,
) => { readonly made: Made | undefined; readonly told: readonly Told[] } | undefined;

const at = (path: string, name: string): string => `${path.slice(0, path.lastIndexOf('/'))}/${name}`;

const EDITS: Readonly<Record<string, Edit>> = {
  removed: (_element, path) => ({ made: undefined, told: [['verwijderd', path, null]] }),
  renamed: (element, path) => ({
    made: { ...element, name: 'Wandelstok' },
    told: [['hernoemd', path, at(path, 'Wandelstok')]],
  }),
  optional: (element, path) =>
    element.occurs === ''
      ? { made: { ...element, occurs: '0..1' }, told: [['optioneel', path, path]] }
      : undefined,
  mandatory: (element, path) =>
    element.occurs === '0..1'
      ? { made: { ...element, occurs: '' }, told: [['verplicht', path, path]] }
      : undefined,
  repeated: (element, path) =>
    element.occurs === ''
      ? { made: { ...element, occurs: '1..*' }, told: [['herhaling', path, path]] }
      : undefined,
  wider: (element, path) =>
    element.content === undefined && element.type === st('string', 'pattern=[0-9]{8}')
      ? { made: { ...element, type: st('string', 'pattern=[0-9]{1,8}') }, told: [['verruimd', path, path]] }
      : undefined,
  narrower: (element, path) =>
    element.content === undefined && element.type === 'string'
      ? { made: { ...element, type: st('string', 'maxLength=40') }, told: [['versmald', path, path]] }
      : undefined,
  'another code': (element, path) =>
    element.content === undefined && element.type === codes({ '1': 'een', '2': 'twee' })
      ? { made: { ...element, type: codes({ '1': 'een', '3': 'drie' }) }, told: [['codelijst', path, path]] }
      : undefined,
  'a class more in it': (element, path) =>
    element.content === undefined
      ? undefined
      : {
          made: {
            ...element,
            content: [
              ...element.content,
              {
                name: 'Zwaluw',
                type: 'date',
                occurs: '',
                content: [{ ...element, name: 'Yoghurt', content: undefined }],
              },
            ],
          },
          told: [['toegevoegd', null, `${path}/Zwaluw`]],
        },
};

/** The elements of a tree with their paths. */
function listed(elements: readonly Made[], path: string): readonly (readonly [Made, string])[] {
  return elements.flatMap((element) => {
    const own = `${path}/${element.name}`;
    return [[element, own] as const, ...listed(element.content ?? [], own)];
  });
}

function replaced(elements: readonly Made[], from: Made, to: Made | undefined): readonly Made[] {
  return elements.flatMap((element) => {
    if (element === from) return to ?? [];
    return element.content === undefined
      ? element
      : { ...element, content: replaced(element.content, from, to) };
  });
}

function compared(old: string, now: string): readonly Wijziging[] {
  const result = compareSchemas(old, now);
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.wijzigingen;
}

const { runs } = campaign(25, 2_000);

describe('of a schema that is made up, exactly the change is told', () => {
  test.each(Object.entries(EDITS))('%s', (_name, edit) => {
    let made = 0;
    fc.assert(
      fc.property(trees, fc.nat(), (tree, chosen) => {
        const elements = listed(tree, '/Bericht');
        const possible = elements.flatMap(([element, path]) => {
          const edited = edit(element, path);
          return edited === undefined ? [] : [{ element, ...edited }];
        });
        const one = possible[chosen % Math.max(1, possible.length)];
        if (one === undefined) return;
        made++;
        const old = bericht(write(tree));
        const now = bericht(write(replaced(tree, one.element, one.made)));
        const found = compared(old, now);
        expect(found.map(({ soort, oud, nieuw }) => [soort, oud, nieuw])).toEqual(one.told);
        expect(compared(now, old).length).toBe(found.length);
        expect(compared(now, now)).toEqual([]);
      }),
      { numRuns: runs, seed: SEED },
    );
    expect(made).toBeGreaterThan(runs / 8);
  });

  test('an element that moves to another class', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const [from, , to] = tree;
        const [moved] = from?.content ?? [];
        if (from === undefined || to?.content === undefined || moved === undefined) return;
        const now = replaced(
          replaced(tree, to, { ...to, content: [...to.content, { ...moved }] }),
          moved,
          undefined,
        );
        const found = compared(bericht(write(tree)), bericht(write(now)));
        expect(found.map(({ soort, oud, nieuw }) => [soort, oud, nieuw])).toEqual([
          ['verplaatst', `/Bericht/${from.name}/${moved.name}`, `/Bericht/${to.name}/${moved.name}`],
        ]);
      }),
      { numRuns: runs, seed: SEED },
    );
  });
});
