import { meldingen } from '../finding/index.ts';
import {
  type Child,
  type ComplexType,
  type ElementDeclaration,
  type MessageSchema,
  matchesContent,
  normaliseWhiteSpace,
  type SimpleType,
} from '../schema/index.ts';
import {
  assign,
  createCounter,
  describeContentFault,
  describeValueFault,
  explainContent,
  type StructureFault,
  type StructureRule,
  segment,
} from '../structure/index.ts';
import { type TokenHandler, XMLNS, type XmlAttribute } from '../xml/index.ts';
import { childPath, createFrame, declarationOf, type Frame, klasseOfChild, pathOf } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Place } from './place.ts';

/** A structural fault with its place in the text. */
export interface PlacedFault extends StructureFault {
  readonly offset: number;
  /** White space between the offset and the fault itself. */
  readonly lead: string;
  readonly path: string;
  readonly berichtklasse: string | null;
  /** What the fault is about, as it stands in the message: for callers who ask for values only. */
  readonly value: string | undefined;
}

/** What was read of a message. It is complete and correct only when there are no faults. */
export interface MessageRead {
  /** The schema of the root; undefined when no schema knows it. */
  readonly schema: MessageSchema | undefined;
  /** What the root holds. */
  readonly value: unknown;
  /** The document, whose only child is the root. */
  readonly place: Place;
  readonly faults: readonly PlacedFault[];
}

/** Receives the tokens of a document. */
export interface MessageReader extends TokenHandler {
  /** To be called when the document has ended without a fault. */
  result(): MessageRead;
}

/** An open element with text. */
interface Leaf {
  readonly element: ElementDeclaration;
  readonly type: SimpleType;
  readonly offset: number;
  text: string;
  hasElements: boolean;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const NOT_SPACE = /[^ \t\r\n]/;
/** All but the white space at the start. */
const REST = /[^ \t\r\n].*/s;

/**
 * Makes the consumer of tokens that turns a document into a message and its structural faults. One pass: an element
 * is recognised by its name in the class it stands in, wherever it stands there, so that its own content is judged
 * even when its place is wrong; the content of an unknown element is passed over.
 */
export function createMessageReader(grammar: Grammar): MessageReader {
  const faults: PlacedFault[] = [];
  /** How many faults there were when each of the open elements began. */
  const faultsBefore: number[] = [];
  const { schemas } = grammar;
  const document = createFrame(undefined, grammar.document, undefined, 0, 0);
  let frame = document;
  let leaf: Leaf | undefined;
  /** Depth inside an element that is passed over. */
  let skipped = 0;
  /** The children that the last element of each class had: most likely those of the next are the same. */
  const childrenOf = new Map<ComplexType, readonly Child[]>();
  let lastNamespace = { given: '', declared: '' };
  /** Every value once, as a text of its own. */
  const texts = new Map<string, string>();

  /** The namespace as the schemas hold it: then comparing it takes no time. */
  function asDeclared(uri: string): string {
    if (uri !== lastNamespace.given)
      lastNamespace = { given: uri, declared: grammar.namespaces.find((each) => each === uri) ?? uri };
    return lastNamespace.declared;
  }

  function openElement(
    uri: string,
    local: string,
    attributes: readonly XmlAttribute[],
    offset: number,
  ): void {
    const exact = declarationOf(frame, local, uri);
    const element = exact ?? (frame === document ? undefined : declarationOf(frame, local));
    const index = frame.children.push(element) - 1;
    frame.offsets.push(offset);
    if (element === undefined) {
      skipped = 1;
      frame.unknown ??= new Map();
      frame.unknown.set(index, local);
      if (frame === document) addUnknownRoot(local, offset);
      return;
    }
    faultsBefore.push(faults.length);
    if (exact === undefined && uri !== frame.strayNamespace) addStrayNamespace(element, uri, offset);
    if (attributes.length > 0) checkAttributes(attributes, element, offset);
    const { type } = element;
    if (type.kind === 'simple') leaf = { element, type, offset, text: '', hasElements: false };
    else frame = createFrame(element, type, frame, index, offset, exact === undefined ? uri : undefined);
  }

  function openInValue(inside: Leaf, local: string, offset: number): void {
    skipped = 1;
    if (inside.hasElements) return;
    inside.hasElements = true;
    addFault('STR-ONVERWACHT', meldingen.elementInWaarde(inside.element.name), {
      offset,
      path: lastChildPath(),
      value: local,
    });
  }

  function addUnknownRoot(local: string, offset: number): void {
    const supported = schemas.flatMap(({ definition: { berichttype }, roots }) =>
      roots.map(({ name, namespace }) => ({ berichttype, root: name, namespace })),
    );
    addFault('STR-BERICHT', meldingen.bericht(supported), { offset, path: '/*', value: local });
  }

  /** The name is right, the namespace is not: told once for the element that brings it in, not for all that is in it. */
  function addStrayNamespace(element: ElementDeclaration, uri: string, offset: number): void {
    const message = meldingen.naamruimte(element.name, element.namespace);
    addFault('STR-NAAMRUIMTE', message, {
      offset,
      path: lastChildPath(),
      value: uri,
      berichtklasse: klasseOfChild(frame, element),
    });
  }

  /** Checks the attributes of the child that was opened last. */
  function checkAttributes(
    attributes: readonly XmlAttribute[],
    element: ElementDeclaration,
    offset: number,
  ): void {
    for (const { uri, local, value } of attributes) {
      if (uri === XMLNS) continue;
      if (uri === XSI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')) continue;
      const message =
        uri === XSI && local === 'nil' ? meldingen.nil(element.name) : meldingen.attribuut(element.name);
      const berichtklasse = klasseOfChild(frame, element);
      addFault('STR-ATTRIBUUT', message, {
        offset,
        path: lastChildPath(),
        value: `${local}="${value}"`,
        berichtklasse,
      });
    }
  }

  function addFault(
    rule: StructureRule,
    message: string,
    at: { offset: number; path: string; value: string; lead?: string; berichtklasse?: string | null },
  ): void {
    faults.push({ rule, message, lead: '', berichtklasse: frame.klasse, ...at });
  }

  function closeLeaf({ element, type, offset, text, hasElements }: Leaf): void {
    const value = normaliseWhiteSpace(text, type.whiteSpace);
    assign(frame.value, element, keep(value));
    if (hasElements) return;
    const fault = type.fault(value);
    if (fault === undefined) return;
    const { rule, message } = describeValueFault(element, type, value, fault);
    addFault(rule, message, { offset, path: lastChildPath(), value: text });
  }

  /** Values occur again and again: each is kept once. */
  function keep(value: string): string {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const own = ownText(value);
    texts.set(own, own);
    return own;
  }

  function closeFrame(closing: Frame, parent: Frame, offset: number): void {
    if (!matchesContent(closing.type.content, closing.children)) addContentFaults(closing, offset);
    if (closing.element !== undefined) assign(parent.value, closing.element, closing.value);
    const { offset: start, type, offsets, inner } = closing;
    const sibling = childrenOf.get(type);
    const children =
      sibling !== undefined && isSame(sibling, closing.children) ? sibling : closing.children.slice();
    childrenOf.set(type, children);
    // Copies are no longer than what they hold.
    parent.inner ??= [];
    parent.inner[closing.index] = {
      offset: start,
      children,
      offsets: offsets.slice(),
      inner: inner?.slice(),
    };
    recordFaults(parent, closing.index);
    frame = parent;
  }

  function addContentFaults(at: Frame, end: number): void {
    const found = explainContent(at.type.content, at.children);
    const countBefore = createCounter(at.children);
    removeFaultsWithin(
      at,
      found.filter(({ kind }) => kind === 'onverwacht' || kind === 'herhaald').map((fault) => fault.at),
    );
    for (const fault of found) {
      const child = at.children[fault.at];
      const absent = fault.kind === 'ontbreekt';
      const subject = absent ? fault.element : child;
      faults.push({
        ...describeContentFault(fault, at.name, at.type.elements, child),
        offset: at.offsets[fault.at] ?? end,
        lead: '',
        path: absent
          ? `${pathOf(at)}/${segment(fault.element, countBefore(fault.element, fault.at) + 1)}`
          : childPath(at, fault.at),
        berichtklasse: subject === undefined ? at.klasse : klasseOfChild(at, subject),
        value: absent ? undefined : at.unknown?.get(fault.at),
      });
    }
  }

  /** To be called when an element of the class has ended. */
  function recordFaults(parent: Frame, index: number): void {
    const from = faultsBefore.pop() ?? 0;
    if (faults.length === from) return;
    parent.faulty ??= new Map();
    parent.faulty.set(index, [from, faults.length]);
  }

  /** An element that has to go is told once: what is wrong inside it is not. The indexes rise. */
  function removeFaultsWithin({ faulty }: Frame, indexes: readonly number[]): void {
    const ranges = indexes.flatMap((index) => {
      const range = faulty?.get(index);
      return range === undefined ? [] : [range];
    });
    const [first] = ranges;
    if (first === undefined) return;
    const removed = new Set(ranges.flatMap(([from, to]) => faults.slice(from, to)));
    // Faults of what came before the first of them are not looked at: there may be many, and many classes to close.
    for (const fault of faults.splice(first[0])) if (!removed.has(fault)) faults.push(fault);
  }

  function lastChildPath(): string {
    return childPath(frame, frame.children.length - 1);
  }

  return {
    open: (uri, local, attributes, offset) => {
      if (skipped > 0) skipped++;
      else if (leaf !== undefined) openInValue(leaf, local, offset);
      else openElement(asDeclared(uri), local, attributes, offset);
    },
    text: (value, offset, cdata) => {
      if (skipped > 0) return;
      if (leaf !== undefined) leaf.text += value;
      else if (!frame.hasText && isText(value, cdata, frame)) {
        frame.hasText = true;
        const lead = cdata ? '' : value.replace(REST, '');
        addFault('STR-TEKST', meldingen.tekst(frame.name), { offset, path: pathOf(frame), value, lead });
      }
    },
    close: (offset) => {
      if (skipped > 0) skipped--;
      else if (leaf !== undefined) {
        closeLeaf(leaf);
        leaf = undefined;
        recordFaults(frame, frame.children.length - 1);
      } else if (frame.parent !== undefined) closeFrame(frame, frame.parent, offset);
    },
    result: () => {
      const [root] = document.children;
      return {
        schema: schemas.find(({ roots }) => root !== undefined && roots.includes(root)),
        value: root === undefined ? undefined : document.value[root.field],
        place: document,
        faults: faults.sort((a, b) => a.offset - b.offset),
      };
    },
  };
}

/**
 * White space between elements is no text, but in a class without elements it is. A CDATA section always is, blank or
 * not: XML Schema would let a blank one pass, but libxml2 and others in the chain do not.
 */
function isText(value: string, cdata: boolean, { type }: Frame): boolean {
  return cdata || type.content.particles.length === 0 || NOT_SPACE.test(value);
}

function isSame(one: readonly Child[], other: readonly Child[]): boolean {
  return one.length === other.length && one.every((child, index) => child === other[index]);
}

/**
 * A text that does not keep the whole document in memory, as part of which V8 made it. Shorter texts than this are
 * copied anyway.
 */
function ownText(value: string): string {
  return value.length < 13 ? value : JSON.parse(JSON.stringify(value));
}
