import type { ElementDeclaration, MarkupFault } from '../../schema/index.ts';
import { XMLNS, type XmlAttribute } from '../../xml/index.ts';
import { addFault, lastChildPath } from './faults.ts';
import { createFrame, declarationOf, klasseOfChild } from './frame.ts';
import type { Leaf, ReaderState } from './reader-state.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A start tag in a frame: another frame, a leaf, or an element that is passed over. */
export function openElement(
  state: ReaderState,
  uri: string,
  local: string,
  attributes: readonly XmlAttribute[],
  offset: number,
): void {
  const { frame } = state;
  const namespace = asDeclared(state, uri);
  const exact = declarationOf(frame, local, namespace);
  const element = exact ?? (frame === state.document ? undefined : declarationOf(frame, local));
  if (frame === state.document) {
    // The root tells how much there may be behind it.
    if (state.grammar.answers.includes(element)) Object.assign(state.limits, state.limits.answer);
    state.limits.untilRoot = 0;
  }
  const index = frame.children.push(element) - 1;
  frame.offsets.push(offset);
  if (element === undefined) {
    state.skipped = 1;
    frame.unknown ??= new Map();
    frame.unknown.set(index, local);
    if (frame === state.document) addUnknownRoot(state, local, offset);
    return;
  }
  state.faultsBefore.push(state.faults.length);
  if (exact === undefined && namespace !== frame.strayNamespace)
    addStrayNamespace(state, element, namespace, offset);
  const own = element.markup?.open(attributes);
  if (own !== undefined) for (const each of own.faults) addTagFault(state, each, element, offset);
  else if (attributes.length > 0) checkAttributes(state, attributes, element, offset);
  const { type } = own ?? element;
  if (type.kind === 'simple') state.leaf = { element, type, offset, text: '', hasElements: false, own };
  else {
    const strayNamespace = exact === undefined ? namespace : undefined;
    state.frame = createFrame(element, type, frame, index, offset, strayNamespace, own);
  }
}

/** A start tag in a leaf: it is told once, and passed over. */
export function openInLeaf(state: ReaderState, leaf: Leaf, local: string, offset: number): void {
  state.skipped = 1;
  if (leaf.hasElements) return;
  leaf.hasElements = true;
  const args = { fault: 'in-waarde', element: leaf.element.name } as const;
  addFault(state, { rule: 'STR-ONVERWACHT', args }, { offset, path: lastChildPath(state), value: local });
}

/** The namespace as the schemas hold it: then comparing it takes no time. */
function asDeclared(state: ReaderState, uri: string): string {
  if (uri !== state.lastNamespace.given) {
    const declared = state.grammar.namespaces.find((each) => each === uri) ?? uri;
    state.lastNamespace = { given: uri, declared };
  }
  return state.lastNamespace.declared;
}

function addUnknownRoot(state: ReaderState, local: string, offset: number): void {
  const supported = state.grammar.written.flatMap(({ definition: { berichttype }, roots }) =>
    roots.map(({ name, namespace }) => ({ berichttype, root: name, namespace })),
  );
  const args = { fault: 'root', supported } as const;
  addFault(state, { rule: 'STR-BERICHT', args }, { offset, path: () => '/*', value: local });
}

/** The name is right, the namespace is not: told once for the element that brings it in, not for all that is in it. */
function addStrayNamespace(
  state: ReaderState,
  element: ElementDeclaration,
  uri: string,
  offset: number,
): void {
  const args = { element: element.name, namespace: element.namespace };
  addFault(
    state,
    { rule: 'STR-NAAMRUIMTE', args },
    {
      offset,
      path: lastChildPath(state),
      value: uri,
      berichtklasse: klasseOfChild(state.frame, element),
    },
  );
}

/** Checks the attributes of the child that was opened last: there may be none but those of XML Schema and namespaces. */
function checkAttributes(
  state: ReaderState,
  attributes: readonly XmlAttribute[],
  element: ElementDeclaration,
  offset: number,
): void {
  for (const { uri, local, value } of attributes) {
    if (uri === XMLNS) continue;
    if (uri === XSI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')) continue;
    const fault = uri === XSI && local === 'nil' ? 'nil' : 'attribuut';
    const args = { fault, element: element.name } as const;
    const found = { fault: { rule: 'STR-ATTRIBUUT', args }, value: `${local}="${value}"` } as const;
    addTagFault(state, { ...found, name: undefined }, element, offset);
  }
}

/** Adds what is wrong with the start tag of the child that was opened last. */
function addTagFault(
  state: ReaderState,
  { fault, name, value }: MarkupFault,
  element: ElementDeclaration,
  offset: number,
): void {
  const path = lastChildPath(state);
  addFault(state, fault, {
    offset,
    path: name ? () => `${path()}/${name}` : path,
    value,
    berichtklasse: klasseOfChild(state.frame, element),
  });
}
