import { fz825Schema, fz826Schema } from '../../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import type { Edit } from './edit.ts';
import { type ElementTree, type TextElement, writtenName } from './element-tree.ts';
import { isSlip } from './is-slip.ts';
import type { Herstel } from './teksten.ts';

/** Something that may mend a finding: whether it does is still to be judged. */
export interface Candidate {
  readonly herstel: Herstel;
  /** The name of the element that it is about, as the schema has it. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** False when only a person can know whether it is what was meant. */
  readonly zeker: boolean;
}

/** What is looked at of a finding. */
export interface Placed {
  readonly rule: string;
  /** Its line and column. */
  readonly place: string;
  /** Of its args. */
  readonly fault: string;
  readonly element: string;
}

/** A text, and the element of it that a finding stands at. */
interface Place {
  readonly text: string;
  readonly element: TextElement;
}

/** What only a person can know: a date, a reference, a location. */
const OF_PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Dagtekening',
  'DagtekeningRetour',
  'Mutatiedatum',
  'MutatieIdentificatie',
  'ReferentieMutatie',
  'IdentificatieAanlevering',
  'IdentificatieRetour',
  'Zorglocatie',
]);

/** The elements that can have one value only, whatever the message says. */
const FIXED: ReadonlySet<string> = /* @__PURE__ */ new Set(['Berichtversie', 'Berichtsubversie']);

/** What may mend a finding, the likeliest first. */
export function candidatesFor(text: string, tree: ElementTree, finding: Placed): readonly Candidate[] {
  const element = tree.at.get(finding.place);
  if (element === undefined) return [];
  return BY_RULE[finding.rule]?.({ text, element }, finding) ?? [];
}

const BY_RULE: Readonly<Record<string, (place: Place, finding: Placed) => readonly Candidate[]>> = {
  'STR-BERICHT': mendRoot,
  'STR-ONVERWACHT': mendName,
  'STR-VOLGORDE': move,
  'STR-NAAMRUIMTE': mendNamespace,
  'STR-HERHAALD': removeRepetition,
  'STR-ONTBREEKT': addFixed,
  'STR-PATROON': mendValue,
  'STR-LENGTE': mendValue,
  'STR-ENUMERATIE': mendValue,
  'STR-VERSIE': mendValue,
  'STR-VORM': mendValue,
};

/** The name of the root, or its namespace, of the message that its Berichtcode tells. */
function mendRoot({ text, element }: Place): readonly Candidate[] {
  const schema = [fz825Schema, fz826Schema].find((each) => hasCode(text, element, each));
  if (schema === undefined) return [];
  const { root } = rootOf(schema);
  if (element.local !== root.name)
    return isSlip(element.local, root.name) ? [rename({ text, element }, root.name)] : [];
  const name = writtenName(text, element);
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const tag = text.slice(element.start, element.startEnd);
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const edit =
    declared?.[1] === undefined
      ? { offset: element.start + 1 + name.length, length: 0, text: ` ${attribute}="${root.namespace}"` }
      : {
          offset: element.start + declared.index + declared[0].length - declared[1].length,
          length: declared[1].length,
          text: `"${root.namespace}"`,
        };
  return [{ herstel: 'naamruimte', name: root.name, edits: [edit], zeker: true }];
}

/** Whether the Header has the Berichtcode of the message of a schema: then it is no other. */
function hasCode(text: string, root: TextElement, schema: MessageSchema): boolean {
  const header = root.children.find(({ local }) => local === 'Header');
  const code = header?.children.find(({ local }) => local === 'Berichtcode');
  const type = childrenOf(rootOf(schema).type.elements, 'Header').find(
    ({ name }) => name === 'Berichtcode',
  )?.type;
  const codes = type?.kind === 'simple' ? (type.enumeration ?? []) : [];
  return code !== undefined && codes.some(({ value }) => value === text.slice(code.startEnd, code.endStart));
}

/** A name that is one slip from one that the class knows. */
function mendName(place: Place, { fault }: Placed): readonly Candidate[] {
  if (fault !== 'element') return [];
  const names = new Set(elementsAround(place.element).map(({ name }) => name));
  if (names.has(place.element.local)) return [];
  return [...names].filter((name) => isSlip(place.element.local, name)).map((name) => rename(place, name));
}

function rename({ text, element }: Place, name: string): Candidate {
  const written = writtenName(text, element);
  const at = written.length - element.local.length;
  const tags =
    element.end === element.startEnd ? [element.start + 1] : [element.start + 1, element.endStart + 2];
  const edits = tags.map((offset) => ({ offset: offset + at, length: element.local.length, text: name }));
  return { herstel: 'naam', name, edits, zeker: true };
}

/** Behind the last of its siblings that come before it in the schema. */
function move({ text, element }: Place): readonly Candidate[] {
  const { parent, local } = element;
  const names = elementsAround(element).map(({ name }) => name);
  const own = names.indexOf(local);
  if (parent === undefined || own === -1) return [];
  const before = parent.children.findLast((each) => each !== element && names.indexOf(each.local) <= own);
  const target = before?.end ?? parent.startEnd;
  const from = beginWithSpace(text, element);
  const piece = text.slice(from, element.end);
  const edits = [
    { offset: from, length: piece.length, text: '' },
    { offset: target, length: 0, text: piece },
  ];
  return [{ herstel: 'verplaatsen', name: local, edits, zeker: true }];
}

/** As the elements around it: without a declaration of its own, or with their prefix. */
function mendNamespace({ text, element }: Place): readonly Candidate[] {
  const { local, parent } = element;
  if (parent === undefined) return [];
  const found: (readonly Edit[])[] = [];
  if (element.xmlns !== undefined) {
    const tag = text.slice(element.start, element.startEnd);
    const declared = /\s+xmlns\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag);
    if (declared !== null)
      found.push([{ offset: element.start + declared.index, length: declared[0].length, text: '' }]);
  }
  const around = writtenName(text, parent);
  const prefix = around.slice(0, around.length - parent.local.length);
  const alike = listWithin(element).filter(({ uri }) => uri === element.uri);
  for (const elements of [[element], alike])
    found.push(elements.flatMap((each) => reprefix({ text, element: each }, prefix)));
  return found.map((edits) => ({ herstel: 'naamruimte', name: local, edits, zeker: true }));
}

function reprefix({ text, element }: Place, prefix: string): readonly Edit[] {
  const length = writtenName(text, element).length - element.local.length;
  const tags =
    element.end === element.startEnd ? [element.start + 1] : [element.start + 1, element.endStart + 2];
  return tags.map((offset) => ({ offset, length, text: prefix }));
}

/** When the same stands there already, to the character. */
function removeRepetition({ text, element }: Place): readonly Candidate[] {
  const { parent, local } = element;
  const piece = text.slice(element.start, element.end);
  const first = parent?.children.find((each) => each.local === local);
  if (first === undefined || first === element || text.slice(first.start, first.end) !== piece) return [];
  const from = beginWithSpace(text, element);
  const edits = [{ offset: from, length: element.end - from, text: '' }];
  return [{ herstel: 'dubbel', name: local, edits, zeker: true }];
}

/** In front of the element that stands where it should be. */
function addFixed({ text, element }: Place, { element: name }: Placed): readonly Candidate[] {
  const type = elementsAround(element).find((each) => each.name === name)?.type;
  if (!FIXED.has(name) || type?.kind !== 'simple') return [];
  const [only, other] = type.enumeration ?? [];
  if (only === undefined || other !== undefined) return [];
  const written = writtenName(text, element);
  const prefix = written.slice(0, written.length - element.local.length);
  const space = text.slice(beginWithSpace(text, element), element.start);
  const added = `<${prefix}${name}>${only.value}</${prefix}${name}>${space}`;
  return [
    { herstel: 'ontbreekt', name, edits: [{ offset: element.start, length: 0, text: added }], zeker: true },
  ];
}

/** A number without the white space in it; a date in the form of the standard. */
function mendValue({ text, element }: Place): readonly Candidate[] {
  const { local: name, startEnd: offset, endStart } = element;
  const value = text.slice(offset, endStart);
  // What is written with references or in parts is not certain to be what it looks like.
  if (/[<&]/.test(value)) return [];
  const change = (herstel: Herstel, other: string, zeker: boolean): Candidate => ({
    herstel,
    name,
    edits: [{ offset, length: value.length, text: other }],
    zeker,
  });
  const packed = value.replace(/[\s\u00a0]+/g, '');
  if (packed !== value && /^\d+$/.test(packed)) return [change('witruimte', packed, !OF_PEOPLE.has(name))];
  const date = /^\s*(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)\s*$/.exec(value)?.[1];
  if (date !== undefined) return [change('datum', date, false)];
  const [, day = '', month = '', year] = /^\s*(\d{1,2})-(\d{1,2})-(\d{4})\s*$/.exec(value) ?? [];
  if (year === undefined) return [];
  return [change('datum', `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, false)];
}

/** The elements that the class around an element knows, in the order of the schema. */
function elementsAround({ parent }: TextElement): readonly ElementDeclaration[] {
  if (parent === undefined) return [];
  const names: string[] = [];
  let root = parent;
  for (; root.parent !== undefined; root = root.parent) names.unshift(root.local);
  const schema = [fz825Schema, fz826Schema].find((each) => rootOf(each).root.namespace === root.uri);
  if (schema === undefined) return [];
  return names.reduce(childrenOf, rootOf(schema).type.elements);
}

/** The elements of the class among some elements that has a name. */
function childrenOf(elements: readonly ElementDeclaration[], name: string): readonly ElementDeclaration[] {
  const type = elements.find((each) => each.name === name)?.type;
  return type?.kind === 'complex' ? type.elements : [];
}

function listWithin(element: TextElement): readonly TextElement[] {
  return [element, ...element.children.flatMap(listWithin)];
}

/** Where the white space in front of an element begins. */
function beginWithSpace(text: string, { start }: TextElement): number {
  let at = start;
  while (at > 0 && /[ \t\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
