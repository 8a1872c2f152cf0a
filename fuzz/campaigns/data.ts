import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import {
  type Bericht,
  type Controle,
  checkBericht,
  controles,
  type Mutatiebericht,
  readRetourbericht,
  retourbericht,
} from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { type Codelijst, loadCodelijst } from 'fz825/codelijst';
import type { Conditie } from 'fz825/vocabulary';
import type { Geval } from '../../test/check/reference.ts';
import { halfTyped } from '../../test/serialize/half-typed.ts';
import { type Style, styles } from '../../test/support/arbitraries.ts';
import { OPERATORS } from '../../test/support/mutants.ts';
import { createChoose, readTree, render } from '../../test/support/xml-tree.ts';
import type { Campaign, Trial } from '../campaign.ts';
import { clip, hold, same } from '../failure.ts';
import { holdCheck } from '../invariants/assessment.ts';
import { CANARY, holdsNoCanary } from '../invariants/canary.ts';
import { holdSomeFindings } from '../invariants/findings.ts';
import { GEVALLEN } from './settings.ts';
import { show } from './values.ts';

const PLAIN = { noNullPrototype: true } as const;

// Code lists.

const LISTS = ['COD002', 'COD467', 'COD856', 'COD954'].map((name) =>
  readFileSync(new URL(`../../schemas/codelijsten/${name}-VEKT.xml`, import.meta.url), 'utf8'),
);
const LIST_TREES = LISTS.map((text) => {
  const tree = readTree(text);
  // The first elements say it all, and leave room for more inputs.
  tree.children = tree.children.slice(0, 6);
  return tree;
});
const ELEMENTS: readonly string[] = [
  '<CodelijstElement/>',
  '<CodelijstElement><Code>1</Code></CodelijstElement>',
  `<CodelijstElement><Code>${CANARY}</Code><Ingangsdatum>${CANARY}</Ingangsdatum></CodelijstElement>`,
  '<CodelijstElement><Code>1</Code><Ingangsdatum>2024-02-30</Ingangsdatum></CodelijstElement>',
  '<CodelijstElement><Code>1</Code><Expiratiedatum> 2024-02-29 </Expiratiedatum></CodelijstElement>',
  '<CodelijstElement><Code>1</Code><Code>2</Code></CodelijstElement>',
  '<CodelijstElement><Code><Code>1</Code></Code></CodelijstElement>',
  '<Codelijstcode>X</Codelijstcode>',
  '</Codelijst>',
  '&#0;',
  '<!DOCTYPE x>',
];
interface ListParts {
  readonly base: number;
  readonly names: readonly string[];
  readonly style: Style;
  readonly seed: number;
  readonly extra: readonly string[];
  readonly cut: number;
}
const lists: Arbitrary<Trial> = fc
  .record<ListParts>({
    base: fc.nat(LISTS.length - 1),
    names: fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { maxLength: 2 }),
    style: styles(),
    seed: fc.nat(),
    extra: fc.array(fc.constantFrom(...ELEMENTS), { maxLength: 2 }),
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat() }),
  })
  .map((parts) => {
    const text = listText(parts);
    return {
      describe: () => JSON.stringify(text),
      run: (tally) => {
        const loaded = loadCodelijst(text);
        same(loadCodelijst(text), loaded, 'loadCodelijst: not twice the same');
        if (text.isWellFormed() && !/encoding|^.{0,4}\0/s.test(text.slice(0, 200)))
          same(loadCodelijst(new TextEncoder().encode(text)), loaded, 'loadCodelijst: bytes not the same');
        tally.note(loaded.ok ? 'code list: loaded' : 'code list: refused');
        if (loaded.ok) {
          holdCodelijst(loaded.codelijst);
          return;
        }
        tally.findings(loaded.findings);
        holdSomeFindings(loaded.findings, 'loadCodelijst', { places: 'text', names: LIST_NAMES });
        holdsNoCanary(loaded.findings, 'loadCodelijst');
      },
    };
  });
const LIST_NAMES: ReadonlySet<string> = new Set([
  ...['*', 'Codelijst', 'CodelijstElement', 'Code', 'Betekenis', 'Ingangsdatum', 'Expiratiedatum'],
]);

function listText({ base, names, style, seed, extra, cut }: ListParts): string {
  const tree = structuredClone(LIST_TREES[base]);
  if (tree === undefined) return '';
  const choose = createChoose(seed);
  for (const name of names) OPERATORS[name]?.(tree, choose);
  let text = render(tree, style);
  for (const each of extra) {
    const at = text.lastIndexOf('</');
    text = text.slice(0, at) + each + text.slice(at);
  }
  return cut === 0 ? text : text.slice(0, cut % (text.length + 1));
}

function holdCodelijst({ codelijstcode, elementen }: Codelijst): void {
  hold(typeof codelijstcode === 'string' && elementen.length > 0, 'loadCodelijst: an empty list');
  for (const { code, betekenis, ingangsdatum, expiratiedatum } of elementen) {
    hold(code !== '' && typeof betekenis === 'string', 'loadCodelijst: an element without code');
    for (const date of [ingangsdatum, expiratiedatum])
      hold(date === undefined || !Number.isNaN(Date.parse(date)), 'loadCodelijst: no date');
  }
  const codelijst = { codelijstcode, elementen };
  try {
    checkBericht(RETOUR_HEEN, { peildatum: '2026-03-15', omgeving: 'T' }, { codelijst });
  } catch (error) {
    hold(error instanceof TypeError, 'checkBericht: throws no TypeError with another code list');
  }
  const retour = retourbericht(RETOUR_HEEN, [], {
    identificatieRetour: 'R-1',
    dagtekeningRetour: '2026-03-15',
  });
  const read = readRetourbericht(RETOUR_HEEN, retour, { codelijst });
  hold(read.ok || read.findings.every(({ rule }) => rule === 'RET-CODE'), 'readRetourbericht: another rule');
}

const RETOUR_HEEN: Mutatiebericht = {
  berichttype: 'FZ825',
  header: {
    berichtcode: '494',
    berichtversie: '2',
    berichtsubversie: '0',
    berichtsoort: 'T',
    identificatieAanlevering: 'A-1',
    dagtekening: '2026-03-10',
    afzender: '06290001',
    ontvanger: '9992',
  },
  verzekerde: {
    verzekerdennummer: '1234567',
    mutatieFZ: [
      {
        mutatieIdentificatie: 'M-1',
        plaatsingsbesluitnummer: '202600017',
        statusAanlevering: '1',
        soortMutatie: '2',
        mutatiedatum: '2026-03-02',
      },
    ],
  },
};

// Data for sources.

const geval: Arbitrary<Geval> = GEVALLEN;
const tampered: Arbitrary<unknown> = fc.oneof(
  geval.map(({ gegevens }) => gegevens as unknown),
  halfTyped(geval.map(({ gegevens }) => gegevens) as unknown as Arbitrary<Bericht>),
  fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
);
const sources: Arbitrary<Trial> = fc
  .tuple(geval, tampered)
  .map(([{ bericht, peildatum, omgeving }, gegevens]) => ({
    describe: () => `${show(gegevens)}\n${JSON.stringify({ bericht, peildatum, omgeving })}`,
    run: (tally) => {
      const result = readBronnen(gegevens as BronGegevens);
      tally.note(result.ok ? 'data: taken' : 'data: refused');
      if (result.ok) {
        const checked = checkBericht(bericht, { peildatum, omgeving, bronnen: result.bronnen });
        holdCheck(checked, 5, { places: 'built' });
        hold(checked.errors.length === 0, 'readBronnen: gives sources that throw', () =>
          JSON.stringify(checked.errors),
        );
        tally.findings(checked.findings);
        noteReached(checked.controletypes, tally.note);
        return;
      }
      hold(result.findings.length > 0, 'readBronnen: refused without a fault');
      for (const { path, message } of result.findings) {
        hold(/^(?:\/(?:[A-Za-z]+|\d+|\*))*$/.test(path), 'readBronnen: an odd path', () => path);
        hold(
          message.length > 5 && !/undefined|\[object/.test(message),
          'readBronnen: an odd message',
          () => message,
        );
      }
      holdsNoCanary(result.findings, 'readBronnen');
      same(readBronnen(gegevens as BronGegevens), result, 'readBronnen: not twice the same');
    },
  }));

function noteReached(states: Readonly<Record<number, string>>, note: (name: string) => void): void {
  for (const type of [3, 4, 5])
    if (states[type] === 'passed' || states[type] === 'failed') note(`controls: type ${type} judged`);
}

// Controls.

const PATHS = [
  ...[
    'MutatieIdentificatie',
    'Plaatsingsbesluitnummer',
    'StatusAanlevering',
    'ReferentieMutatie',
    'SoortMutatie',
  ],
  ...[
    'Mutatiedatum',
    '/Bericht/Header/Dagtekening',
    '/Bericht/Header/Afzender',
    '/Bericht/Verzekerde/Verzekerdennummer',
  ],
] as const;
const ODD_PATHS = [
  ...[
    '',
    '/',
    '//',
    '../',
    '../Mutatiedatum',
    '/Bericht',
    '/Bericht/Header',
    '/Header/Afzender',
    'Onbekend',
    '__proto__',
  ],
  ...[
    '/Bericht/Verzekerde/MutatieFZ/Mutatiedatum',
    'MutatieLocatie',
    'constructor',
    'Afzender',
    'Zorglocatie',
    '*',
  ],
] as const;
const path: Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<string>(...PATHS) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...ODD_PATHS) },
);
const anyOperand = (onder: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: path as Arbitrary<unknown> },
    fc.record({ op: fc.constant('gegeven'), naam: fc.constantFrom('peildatum', 'omgeving') }, PLAIN),
    fc.record({ op: fc.constant('vroegste'), element: path, per: path, onder }, PLAIN),
    fc.record(
      {
        op: fc.constant('van plaatsingsbesluit'),
        naam: fc.constantFrom('verzekerdennummer', 'zorgaanbieder', 'startdatum'),
      },
      PLAIN,
    ),
  );
const op = (name: string, fields: Record<string, Arbitrary<unknown>>): Arbitrary<unknown> =>
  fc.record({ op: fc.constant(name), ...fields }, PLAIN);
const conditie: Arbitrary<unknown> = fc.letrec<{ conditie: unknown }>((tie) => {
  const inner = tie('conditie');
  const operand = anyOperand(fc.constant({ op: 'komt voor', element: 'Mutatiedatum' }));
  return {
    conditie: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      op('komt voor', { element: path }),
      op('is bekend', { wat: operand }),
      op('is een', {
        element: path,
        waarden: fc.array(fc.constantFrom('1', '2', 'M-1'), { minLength: 1, maxLength: 2 }),
      }),
      op('bestaat uit', { element: path, teken: fc.constantFrom('0', 'M', '😀') }),
      op('gelijk aan', { links: operand, rechts: operand }),
      op('niet later dan', { datum: operand, grens: operand }),
      op('uniek', { elementen: fc.array(path, { minLength: 1, maxLength: 2 }) }),
      op('in register', { register: fc.constantFrom('agb', 'uzovi'), element: path, datum: path }),
      op('eerder ontvangen', { afzender: path, identificatie: path }),
      op('verzekerde bekend', { element: path }),
      op('mutatie gebruikt', { element: path }),
      op('referentie in werking', {}),
      op('verloop consistent', {}),
      op('niet', { conditie: inner }),
      op('alle', { condities: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
      op('indien', { als: inner, dan: inner }),
      op('uniek', { elementen: fc.array(path, { minLength: 1, maxLength: 2 }), onder: inner }),
    ),
  };
}).conditie;
const made: Arbitrary<unknown> = fc
  .record({
    controletype: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(3, 4, 5) },
      fc.constantFrom<unknown>(0, '3', 6),
    ),
    condition: fc.oneof({ weight: 8, arbitrary: conditie }, halfTyped(conditie as Arbitrary<Bericht>)),
    element: fc.option(
      path.filter((each) => !each.startsWith('/')),
      { nil: undefined },
    ),
  })
  .map(({ element, ...rest }) => ({
    id: 'EIGEN001',
    berichtklasse: 'MutatieFZ',
    retourcode: '8028',
    voorlopig: true,
    source: 'x',
    text: 'Een eigen controle van de keten.',
    ...rest,
    ...(element === undefined ? undefined : { element }),
  }));
const deep: Arbitrary<unknown> = fc.constantFrom(10, 300, 20_000).map((depth) => {
  let condition: Conditie = { op: 'komt voor', element: 'Mutatiedatum' };
  for (let n = 0; n < depth; n++) condition = { op: 'niet', conditie: condition };
  return { ...controles[6], id: 'DIEP', after: undefined, condition };
});
const set: Arbitrary<readonly unknown[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.subarray([...controles]), made).map(([some, one]) => [...closed(some), one]),
  },
  { weight: 3, arbitrary: fc.array(made, { minLength: 1, maxLength: 2 }).map(numbered) },
  {
    weight: 2,
    arbitrary: halfTyped(
      fc.constant([...structuredClone(controles)]) as unknown as Arbitrary<Bericht>,
    ) as Arbitrary<readonly unknown[]>,
  },
  { weight: 1, arbitrary: deep.map((one) => [one]) },
);

function numbered(some: readonly unknown[]): readonly unknown[] {
  return some.map((one, index) => ({ ...(one as object), id: `EIGEN00${index}` }));
}

/** Only the controls that depend on none that is absent. */
function closed(some: readonly Controle[]): readonly Controle[] {
  const ids = new Set(some.map(({ id }) => id));
  return some.filter(({ after }) => (after?.controles ?? []).every((id) => ids.has(id)));
}

const stated: Arbitrary<Trial> = fc.tuple(geval, set).map(([some, list]) => ({
  describe: () => `${show(list)}\n${JSON.stringify(some)}`,
  run: (tally) => {
    const { bericht, gegevens, peildatum, omgeving } = some;
    const result = readBronnen(gegevens);
    const context = { peildatum, omgeving, ...(result.ok ? { bronnen: result.bronnen } : undefined) };
    const options = { controles: list as readonly Controle[] };
    let checked: ReturnType<typeof checkBericht>;
    try {
      checked = checkBericht(bericht, context, options);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      tally.note('controls: refused');
      return;
    }
    tally.note('controls: taken');
    noteReached(checked.controletypes, tally.note);
    holdCheck(checked, 5, { places: 'built', ownTexts: true });
    hold(checked.errors.length === 0, 'checkBericht: a control that was taken throws', () =>
      clip(
        JSON.stringify(
          checkBericht(bericht, context, { ...options, includeValues: true }).errors.map(({ cause }) =>
            String(cause),
          ),
        ),
      ),
    );
    same(checkBericht(bericht, context, options), checked, 'checkBericht: not twice the same');
  },
}));

/** Code lists, data for sources and controls that were tampered with. */
export const data: Campaign = {
  name: 'data',
  share: 10,
  trials: fc.oneof(
    { weight: 2, arbitrary: lists },
    { weight: 2, arbitrary: sources },
    { weight: 3, arbitrary: stated },
  ),
};
