import { type ContentSource, type Shape, shapeOf } from './content-shape.ts';

/** A particle in the tree of a content. Whoever reads children stands at one of its leaves, and counts rounds. */
export interface ContentNode<E> {
  readonly kind: 'element' | 'sequence' | 'choice';
  /** How many rounds there must be, and may be: `Infinity` when there is no end to them. */
  readonly min: number;
  readonly max: number;
  /** Of a leaf: which element it is. */
  readonly element: E | undefined;
  readonly parts: readonly ContentNode<E>[];
  readonly parent: ContentNode<E> | undefined;
  /** Its number among the parts of its parent. */
  readonly index: number;
  readonly depth: number;
  /** Its number among all leaves, or that of its first one; and the number behind its last one. */
  readonly from: number;
  readonly until: number;
  /** True when a round may be without any child. */
  readonly isBlank: boolean;
  /** True when it may be without any child. */
  readonly emptiable: boolean;
  /** The leaves with which a round may start, by element: more than one only where a content is ambiguous. */
  readonly first: ReadonlyMap<E, readonly ContentNode<E>[]>;
  /** Of a sequence: by element, the parts that may start with it; and from each part on the first that must be there. */
  readonly starters: ReadonlyMap<E, readonly number[]>;
  readonly required: readonly number[];
  /** How many findings tell that a round is absent; of a sequence, also those of the parts before each. */
  readonly lack: number;
  readonly lackBefore: readonly number[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Makes the tree of a content, of which the elements are told apart by a key. */
export function contentTree<X, E extends object | string>(
  content: ContentSource<X>,
  keyOf: (element: X) => E,
): ContentNode<E> {
  let leaves = 0;

  function build(shape: Shape<E>, parent: ContentNode<E> | undefined, index: number): ContentNode<E> {
    const { kind, min, max } = shape;
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const node: Mutable<ContentNode<E>> = {
      kind,
      min,
      max,
      element: shape.kind === 'element' ? shape.element : undefined,
      parts: [],
      parent,
      index,
      depth,
      from: leaves,
      until: leaves,
      isBlank: false,
      emptiable: min === 0,
      first: new Map(),
      starters: new Map(),
      required: [],
      lack: 1,
      lackBefore: [],
    };
    if (shape.kind === 'element') {
      leaves++;
      node.first = new Map([[shape.element, [node]]]);
    } else {
      node.parts = shape.parts.map((part, at) => build(part, node, at));
      if (kind === 'sequence') completeSequence(node);
      else {
        node.isBlank = node.parts.some(({ emptiable }) => emptiable);
        node.first = firstOf(node.parts);
      }
    }
    node.until = leaves;
    node.emptiable = min === 0 || node.isBlank;
    return node;
  }

  return build(shapeOf(content, keyOf), undefined, 0);
}

function completeSequence<E>(node: Mutable<ContentNode<E>>): void {
  const { parts } = node;
  const required: number[] = new Array(parts.length);
  for (let at = parts.length - 1, next = parts.length; at >= 0; at--) {
    if (parts[at]?.emptiable === false) next = at;
    required[at] = next;
  }
  const starters = new Map<E, number[]>();
  for (const [at, { first }] of parts.entries()) {
    for (const element of first.keys()) {
      const known = starters.get(element);
      if (known === undefined) starters.set(element, [at]);
      else known.push(at);
    }
  }
  const lackBefore = [0];
  for (const { emptiable, lack } of parts) lackBefore.push((lackBefore.at(-1) ?? 0) + (emptiable ? 0 : lack));
  node.lackBefore = lackBefore;
  node.lack = lackBefore.at(-1) ?? 0;
  node.required = required;
  node.starters = starters;
  node.isBlank = parts.every(({ emptiable }) => emptiable);
  node.first = firstOf(parts.slice(0, (required[0] ?? 0) + 1));
}

function firstOf<E>(parts: readonly ContentNode<E>[]): ReadonlyMap<E, readonly ContentNode<E>[]> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.first;
  const first = new Map<E, readonly ContentNode<E>[]>();
  for (const part of parts)
    for (const [element, leaves] of part.first) {
      const known = first.get(element);
      first.set(element, known === undefined ? leaves : [...known, ...leaves]);
    }
  return first;
}

/** The part of a node that a leaf in it is in. */
export function partWith<E>(node: ContentNode<E>, leaf: ContentNode<E>): ContentNode<E> | undefined {
  let at: ContentNode<E> | undefined = leaf;
  while (at !== undefined && at.parent !== node) at = at.parent;
  return at;
}
