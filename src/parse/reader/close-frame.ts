import { type Child, matchesContent } from '../../schema/index.ts';
import {
  assign,
  createCounter,
  describeContentFault,
  explainContent,
  segment,
} from '../../structure/index.ts';
import { addSecond, recordFaults, removeFaultsWithin } from './faults.ts';
import { type Frame, klasseOfChild, pathOf, segmentOf } from './frame.ts';
import type { ReaderState } from './reader-state.ts';

/** The end tag of a frame: its children are all there, and are held against its class. */
export function closeFrame(state: ReaderState, closing: Frame, parent: Frame, offset: number): void {
  if (!matchesContent(closing.type, closing.children)) addContentFaults(state, closing, offset);
  const { element, index, own, value } = closing;
  if (element !== undefined && !assign(parent.value, element, own?.item(value) ?? value))
    addSecond(state, parent, index, element);
  const { offset: start, offsets, inner } = closing;
  parent.inner ??= [];
  // Copies are no longer than what they hold.
  parent.inner[index] = {
    offset: start,
    children: keepChildren(state, closing),
    offsets: offsets.slice(),
    inner: inner?.slice(),
  };
  recordFaults(state, parent, index);
  state.frame = parent;
}

/** The children, in the list that the last element of the class has when that is the same. */
function keepChildren({ childrenOf }: ReaderState, { type, children }: Frame): readonly Child[] {
  const sibling = childrenOf.get(type);
  const kept = sibling !== undefined && isSame(sibling, children) ? sibling : children.slice();
  childrenOf.set(type, kept);
  return kept;
}

function isSame(one: readonly Child[], other: readonly Child[]): boolean {
  return one.length === other.length && one.every((child, index) => child === other[index]);
}

function addContentFaults(state: ReaderState, at: Frame, end: number): void {
  const found = explainContent(at.type, at.children);
  const countBefore = createCounter(at.children);
  const tooMany = found.filter(({ kind }) => kind === 'onverwacht' || kind === 'herhaald');
  removeFaultsWithin(
    state,
    at,
    tooMany.map((fault) => fault.at),
  );
  for (const fault of found) {
    const child = at.children[fault.at];
    const absent = fault.kind === 'ontbreekt';
    const subject = absent ? fault.element : child;
    const last = absent
      ? segment(fault.element, countBefore(fault.element, fault.at) + 1)
      : segmentOf(at, fault.at);
    state.faults.push({
      fault: describeContentFault(fault, at.name, at.type.elements, child),
      offset: at.offsets[fault.at] ?? end,
      lead: '',
      path: () => `${pathOf(at)}/${last}`,
      berichtklasse: subject === undefined ? at.klasse : klasseOfChild(at, subject),
      value: absent ? undefined : at.unknown?.get(fault.at),
    });
  }
}
