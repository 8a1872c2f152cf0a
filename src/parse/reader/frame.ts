import type { Child, ComplexType, ElementDeclaration, Opened } from '../../schema/index.ts';
import { berichtklasseOf, createValue, segment } from '../../structure/index.ts';
import type { Place } from '../place.ts';

/** An open element with elements. */
export interface Frame extends Place {
  readonly children: Child[];
  readonly offsets: number[];
  inner: (Place | undefined)[] | undefined;
  readonly name: string;
  /** The berichtklasse of what stands in it: none for the document and its root. */
  readonly klasse: string | null;
  readonly type: ComplexType;
  /** Undefined for the document itself. */
  readonly parent: Frame | undefined;
  /** Index among the children of the parent. */
  readonly index: number;
  readonly value: Record<string, unknown>;
  /** The field of the parent that it is in. */
  readonly element: ElementDeclaration | undefined;
  /** Its namespace, when that is not the one its class gives it; its children may be in the same. */
  readonly strayNamespace: string | undefined;
  /** What its start tag was, of one that has more than a type. */
  readonly own: Opened | undefined;
  /** Made when the first path of a child is asked for. */
  numbering: Numbering | undefined;
  /** The names of the children that the type does not know, by index; made for the first of them. */
  unknown: Map<number, string> | undefined;
  /** Where the faults of a child begin and end among all faults, by index; made for the first child with faults. */
  faulty: Map<number, readonly [from: number, to: number]> | undefined;
  hasText: boolean;
  /** Where among the elements of the class the next child most likely is. */
  next: number;
}

/** For each child counted so far, its number among the children of the same name. */
interface Numbering {
  readonly ordinals: number[];
  readonly counts: Map<Child, number>;
}

/** Opens an element with elements. */
export function createFrame(
  element: ElementDeclaration | undefined,
  type: ComplexType,
  parent: Frame | undefined,
  index: number,
  offset: number,
  strayNamespace?: string,
  own?: Opened,
): Frame {
  return {
    name: element?.name ?? '',
    klasse: element === undefined || parent === undefined ? null : klasseOfChild(parent, element),
    element,
    type,
    parent,
    index,
    offset,
    value: parent === undefined ? {} : createValue(element, parent.value),
    children: [],
    offsets: [],
    inner: undefined,
    strayNamespace,
    own,
    numbering: undefined,
    unknown: undefined,
    faulty: undefined,
    hasText: false,
    next: 0,
  };
}

/** What the class says of a child by its name; of one in any namespace when none is given. */
export function declarationOf(frame: Frame, local: string, uri?: string): ElementDeclaration | undefined {
  const { elements } = frame.type;
  // Children stand in the order of the class more often than not.
  for (let count = 0, at = frame.next; count < elements.length; count++, at++) {
    const index = at < elements.length ? at : at - elements.length;
    const element = elements[index];
    if (element?.name === local && (uri === undefined || element.namespace === uri)) {
      frame.next = index;
      return element;
    }
  }
  return undefined;
}

/** The berichtklasse of a child; the root is in none. */
export function klasseOfChild({ klasse, parent }: Frame, child: ElementDeclaration): string | null {
  return parent === undefined ? null : berichtklasseOf(child, klasse);
}

/** The indexed path of an open element; empty for the document. */
export function pathOf(frame: Frame): string {
  let path = '';
  for (let { parent, index } = frame; parent !== undefined; { parent, index } = parent)
    path = `/${segmentOf(parent, index)}${path}`;
  return path;
}

/** The last part of the path of a child; an unknown one stands as `*[n]`, because its name may be personal data. */
export function segmentOf(frame: Frame, index: number): string {
  const { children } = frame;
  frame.numbering ??= { ordinals: [], counts: new Map() };
  const { ordinals, counts } = frame.numbering;
  for (let next = ordinals.length; next <= index; next++) {
    const count = (counts.get(children[next]) ?? 0) + 1;
    counts.set(children[next], count);
    ordinals.push(count);
  }
  const child = children[index];
  return child === undefined ? `*[${index + 1}]` : segment(child, ordinals[index] ?? 1);
}
