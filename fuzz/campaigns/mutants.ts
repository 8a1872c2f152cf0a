import fc, { type Arbitrary } from 'fast-check';
import { serializeBericht } from 'fz825';
import { type Style, styles } from '../../test/support/arbitraries.ts';
import { OPERATORS } from '../../test/support/mutants.ts';
import { at, attributed, type Operator, pick, renamed, valued } from '../../test/support/mutation.ts';
import {
  createChoose,
  element,
  isElement,
  isLeaf,
  listElements,
  readTree,
  render,
  text,
  textOf,
} from '../../test/support/xml-tree.ts';
import type { Campaign } from '../campaign.ts';
import { CANARY } from '../invariants/canary.ts';
import { judgeDocument } from '../invariants/document.ts';
import { CASES, type Case, describeSetting } from './settings.ts';

const DAY = 86_400_000;

/** What keeps the structure right more often than not, so that controletype 3, 4 and 5 have to judge it. */
const SEMANTIC: Readonly<Record<string, Operator>> = {
  'a day on or back': valued(
    (date) => [DAY, -DAY, 7 * DAY].map((some) => dayFrom(date, some)),
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  ),
  'the value of its namesake': at(
    ({ element }) => isLeaf(element),
    (place, choose, root) => {
      const others = listElements(root).filter(({ element }) => element.name === place.element.name);
      place.element.children = [text(textOf((pick(others, choose) ?? place).element))];
    },
  ),
  'another code': valued(
    () => ['1', '2', '3', 'P', 'T', '494', '495', '0', '9992', '0200', '0001', '8011'],
    (value) => value.length <= 4,
  ),
  'another number': valued(
    () => ['202400001', '202400002', '202600017', '06290001', '06290002', '1234567', '0000000', '12345678'],
    (value) => /^\d{7,9}$/.test(value),
  ),
  'a mutation repeated': (root, choose) => {
    const parent = listElements(root).find(({ element }) => element.name === 'Verzekerde')?.element;
    const mutaties = parent?.children.filter(isElement).filter(({ name }) => name === 'MutatieFZ') ?? [];
    const mutatie = pick(mutaties, choose);
    if (parent === undefined || mutatie === undefined) return false;
    for (let times = choose(4); times >= 0; times--) parent.children.push(structuredClone(mutatie));
    return true;
  },
  'a reference or a location added': (root, choose) => {
    const place = pick(
      listElements(root).filter(({ element }) => element.name === 'MutatieFZ'),
      choose,
    );
    const mutatie = place?.element;
    if (mutatie === undefined) return false;
    const { namespace } = mutatie;
    if (choose(2) === 0) {
      const zorglocatie = element(namespace, 'Zorglocatie', [text('06290002')]);
      mutatie.children.push(element(namespace, 'MutatieLocatie', [zorglocatie]));
    } else {
      const before = mutatie.children.findIndex((child) => isElement(child) && child.name === 'SoortMutatie');
      const value = pick(['M-1', 'M-2', 'N-1', 'N-2'], choose) ?? '';
      mutatie.children.splice(before, 0, element(namespace, 'ReferentieMutatie', [text(value)]));
    }
    return true;
  },
  'a canary as a value': valued(() => [CANARY, ` ${CANARY}\n`, `${CANARY}${CANARY}`, `x${CANARY}`]),
  'a canary as a name': renamed(() => [CANARY]),
  'a canary as an attribute': attributed('', [CANARY, 'id'], [CANARY]),
  'a canary as a namespace': at(
    () => true,
    ({ element }) => {
      element.namespace = `urn:${CANARY}`;
    },
  ),
};
const ALL: Readonly<Record<string, Operator>> = { ...OPERATORS, ...SEMANTIC };

interface Mutation {
  readonly some: Case;
  readonly style: Style;
  readonly semantic: readonly string[];
  readonly other: readonly string[];
  readonly seed: number;
}

const names = (of: Readonly<Record<string, Operator>>, maxLength: number): Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...Object.keys(of)), { maxLength });

/** Structure-aware mutations of valid messages, and of what they say. */
export const mutants: Campaign = {
  name: 'mutants',
  share: 14,
  trials: fc
    .record<Mutation>({
      some: CASES,
      style: styles(),
      semantic: names(SEMANTIC, 2),
      other: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: names(OPERATORS, 3) },
      ),
      seed: fc.nat(),
    })
    .map((mutation) => ({
      describe: () => `${xmlOf(mutation)}\n${describeSetting(mutation.some.setting)}`,
      run: (tally) => judgeDocument(xmlOf(mutation), mutation.some.setting, tally),
    })),
};

function xmlOf({ some: { bericht }, style, semantic, other, seed }: Mutation): string {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  const tree = readTree(serialized.xml);
  const choose = createChoose(seed);
  for (const name of [...semantic, ...other]) ALL[name]?.(tree, choose);
  return render(tree, style);
}

function dayFrom(date: string, some: number): string {
  return new Date(Date.parse(date) + some).toISOString().slice(0, 10);
}
