import {
  at,
  atChild,
  attributed,
  hasSiblings,
  inClass,
  insert,
  inValue,
  type Operator,
  pick,
  renamed,
  renamespaced,
  valued,
} from './mutation.ts';
import {
  type Choose,
  createChoose,
  element,
  isElement,
  isLeaf,
  listElements,
  text,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

/** A changed message, and the names of what was done to it. */
export interface Mutant {
  readonly tree: XmlElement;
  readonly operators: readonly string[];
}

/** Applies operators to a copy of a tree, one after the other; those that find no place in it are left out. */
export function mutate(root: XmlElement, names: readonly string[], seed: number): Mutant {
  const tree = structuredClone(root);
  const choose: Choose = createChoose(seed);
  return { tree, operators: names.filter((name) => OPERATORS[name]?.(tree, choose)) };
}

const FZ825 = 'http://ei.vektis.nl/mutatiebericht494';
const FZ826 = 'http://ei.vektis.nl/mutatiebericht495';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XSD = 'http://www.w3.org/2001/XMLSchema';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Everything that can be done to a message, harmful or not, by name. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  'element dropped': atChild(({ element, parent }) => {
    parent.children.splice(parent.children.indexOf(element), 1);
  }),
  'element repeated': atChild(({ element, parent }) => {
    parent.children.splice(parent.children.indexOf(element), 0, structuredClone(element));
  }),
  'element moved within its parent': atChild(({ element, parent }, choose) => {
    const from = parent.children.indexOf(element);
    parent.children.splice(from, 1);
    insert(parent, element, (count) => (from + 1 + choose(count - 1)) % count);
  }, hasSiblings),
  'element moved to another parent': atChild(({ element, parent }, choose, root) => {
    parent.children.splice(parent.children.indexOf(element), 1);
    const parents = listElements(root).filter((place) => !isLeaf(place.element) && place.element !== parent);
    insert(pick(parents, choose)?.element ?? root, element, choose);
  }),
  'elements swapped': atChild(({ element, parent }, choose) => {
    const other = pick(
      parent.children.filter((sibling) => sibling !== element),
      choose,
    );
    parent.children = parent.children.map((child) =>
      child === element ? (other ?? child) : child === other ? element : child,
    );
  }, hasSiblings),
  'renamed: unknown': renamed(() => ['Onbekend', 'x', 'Toelichting', 'MutatieFZ2']),
  "renamed: a sibling's name": renamed(({ parent }) => parent?.children.filter(isElement).map(nameOf)),
  "renamed: another class's name": renamed(({ parent }, root) =>
    listElements(root)
      .filter((place) => place.parent?.name !== parent?.name)
      .map((place) => nameOf(place.element)),
  ),
  'renamed: other case': renamed(({ element: { name } }) => [name.toLowerCase(), name.toUpperCase()]),

  'value: empty': valued(() => ['']),
  'value: blank': valued(() => [' ', '\n', '\t\r ', '            ']),
  "value: another element's": valued((_, root) =>
    listElements(root)
      .filter(({ element }) => isLeaf(element))
      .map(({ element }) => textOf(element)),
  ),
  'value: boundary length': valued(() =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 20, 21].flatMap((length) =>
      ['1', 'x', ' x', 'é', '\u{1f600}', '0\u{1f600}'].map((unit) =>
        [...unit.repeat(length)].slice(0, length).join(''),
      ),
    ),
  ),
  'value: date': valued(() => DATES, isDate),
  'value: zone': valued(
    (date) => ['Z', '+01:00', '-14:00', '+14:01', 'z', ' Z'].map((zone) => date + zone),
    isDate,
  ),
  'value: space around': valued((value) =>
    SPACES.flatMap((space) => [space + value, value + space, space + value + space]),
  ),
  'value: other digits': valued(
    (value) =>
      [0x660, 0x966, 0xff10, 0x1d7ce].flatMap((zero) => [
        value.replace(/\d/, (digit) => String.fromCodePoint(zero + Number(digit))),
        value.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
      ]),
    (value) => /\d/.test(value),
  ),
  'value: one character': valued((value) => {
    const characters = [...value];
    const at = characters.length >> 1;
    return ['', '0', '-', 'a', ' ', '\n', '+'].flatMap((by) => [
      [by, ...characters.slice(1)].join(''),
      [...characters.slice(0, -1), by].join(''),
      [...characters.slice(0, at), by, ...characters.slice(at)].join(''),
    ]);
  }),
  'value: very long': valued((value) => [
    'x'.repeat(5_000),
    ' '.repeat(5_000),
    '12345678'.repeat(1_000),
    value + ' '.repeat(5_000),
  ]),

  'namespace: none': renamespaced(() => ''),
  'namespace: other': renamespaced(
    (_, choose) =>
      pick(['urn:other', `${FZ825}/`, `${FZ825} `, FZ825.toUpperCase(), `${FZ826}0`, XSD, XSI], choose) ?? '',
  ),
  'namespace: of the other message': renamespaced((namespace) => (namespace === FZ826 ? FZ825 : FZ826)),

  'text: blank': inClass(() => [' ', '\n\t', '\r'].map(text)),
  'text: no-break space': inClass(() => ['\u00a0', ' \u00a0', '\u2028', '\ufeff'].map(text)),
  'text: letters': inClass(() => ['x', ' 1 ', '&', ']]>'].map(text)),
  'text: CDATA': inClass(() => ['x', ' x'].map(cdata)),
  'text: blank CDATA': inClass(() => [' ', '\n'].map(cdata)),
  'text: empty CDATA': inClass(() => [cdata('')]),
  'comment in content': inClass(() => ['', 'x', ' <a> '].map(comment)),
  'comment in a value': inValue(() => ['', 'x', ' <a> '].map(comment)),
  'instruction in content': inClass(() => [instruction('pi')]),
  'instruction in a value': inValue(() => [instruction('pi'), instruction('xml-model')]),
  'CDATA in a value': inValue(() => [cdata('')]),
  'element in a value': inValue(({ namespace, name }, root) => [
    element(namespace, 'Onbekend'),
    element('urn:other', 'x', [text('x')]),
    element(namespace, name, [text('1')]),
    structuredClone(root),
  ]),
  'element made self-closing': at(
    () => true,
    ({ element }) => {
      element.children = [];
      element.selfClosing = true;
    },
  ),

  'attribute: plain': attributed('', ['id', 'type', 'nil', 'versie', 'schemaLocation'], ['x', '', 'true']),
  'attribute: xml:lang': attributed(XML, ['lang'], ['nl', '']),
  'attribute: xml:space': attributed(XML, ['space'], ['preserve', 'default']),
  'attribute: foreign': attributed('urn:other', ['a', 'nil', 'schemaLocation'], ['x', 'true']),
  'attribute: own namespace': attributed(FZ825, ['versie', 'Berichtcode'], ['2', '494']),
  'attribute: xsi:schemaLocation': attributed(
    XSI,
    ['schemaLocation'],
    [`${FZ825} absent.xsd`, 'urn:x y.xsd', 'absent.xsd', ''],
  ),
  'attribute: xsi:noNamespaceSchemaLocation': attributed(
    XSI,
    ['noNamespaceSchemaLocation'],
    ['absent.xsd', ''],
  ),
  'attribute: xsi:nil true': attributed(XSI, ['nil'], ['true', '1', ' true ']),
  'attribute: xsi:nil false': attributed(XSI, ['nil'], ['false', '0', '', 'nee']),
  'attribute: xsi, unknown': attributed(XSI, ['Nil', 'lang', 'schemalocation'], ['true', 'x']),
  'namespace declared': at(
    () => true,
    ({ element }, choose) => {
      const declaration = pick(DECLARATIONS, choose);
      if (declaration !== undefined) element.declarations.push([...declaration]);
    },
  ),
};

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

const DATES = [
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '1900-02-29',
  '2026-12-31',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '2026-01-32',
  '2026-1-1',
  '26-01-01',
  '0000-01-01',
  '0001-01-01',
  '10000-01-01',
  '02026-01-01',
  '-2026-01-01',
  '+2026-01-01',
  '2026-01-01T00:00:00',
  '20260101',
  '01-01-2026',
  '2026/01/01',
  '2026-01',
  '2026-01-01-',
];
const SPACES = [' ', '\n', '\t', '\r', '\u00a0', '\u3000', '\ufeff', '\u2028', '\u0085'];
/** Declarations of prefixes that nothing or everything uses: the tree does not depend on them. */
const DECLARATIONS: readonly (readonly [string, string])[] = [
  ['ongebruikt', 'urn:x'],
  ['', 'urn:other'],
  ['', FZ825],
  ['', ''],
  ['m', 'urn:other'],
  ['m', FZ826],
  ['xml', XML],
  ['xsi', XSI],
];
const nameOf = ({ name }: XmlElement): string => name;
const cdata = (value: string): XmlNode => ({ kind: 'cdata', value });
const comment = (value: string): XmlNode => ({ kind: 'comment', value });
const instruction = (target: string): XmlNode => ({ kind: 'pi', target, value: '<x' });
