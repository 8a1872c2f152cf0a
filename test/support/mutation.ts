import {
  type Choose,
  isLeaf,
  listElements,
  type Placed,
  text,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

/** Changes a tree in one place. Returns false when the tree has no such place. */
export type Operator = (root: XmlElement, choose: Choose) => boolean;

/** What is done to a place. */
export type Change<P extends Placed> = (place: P, choose: Choose, root: XmlElement) => void;

/** An element below the root. */
export interface PlacedChild extends Placed {
  readonly parent: XmlElement;
}

/** An operator on one of the elements that suit. */
export function at(suits: (place: Placed) => boolean, change: Change<Placed>): Operator {
  return (root, choose) => {
    const place = pick(listElements(root).filter(suits), choose);
    if (place !== undefined) change(place, choose, root);
    return place !== undefined;
  };
}

/** An operator on any element but the root. */
export function atChild(
  change: Change<PlacedChild>,
  suits: (place: Placed) => boolean = () => true,
): Operator {
  return at(
    (place) => place.parent !== undefined && suits(place),
    ({ element, parent }, choose, root) => {
      if (parent !== undefined) change({ element, parent }, choose, root);
    },
  );
}

/** Gives an element one of some names, another than it has. */
export function renamed(names: (place: Placed, root: XmlElement) => readonly string[] | undefined): Operator {
  return (root, choose) => {
    const place = pick(listElements(root), choose);
    const others = place && names(place, root)?.filter((name) => name !== place.element.name);
    const name = pick(others ?? [], choose);
    if (place !== undefined && name !== undefined) place.element.name = name;
    return name !== undefined;
  };
}

/** Gives a leaf one of some values. */
export function valued(
  values: (value: string, root: XmlElement) => readonly string[],
  suits: (value: string) => boolean = () => true,
): Operator {
  return at(
    ({ element }) => isLeaf(element) && suits(textOf(element)),
    ({ element }, choose, root) => {
      const value = pick(values(textOf(element), root), choose) ?? '';
      element.children = value === '' ? [] : [text(value)];
    },
  );
}

/** Gives an element another namespace, alone or with all that is in it. */
export function renamespaced(other: (namespace: string, choose: Choose) => string): Operator {
  return at(
    () => true,
    ({ element }, choose) => {
      const namespace = other(element.namespace, choose);
      const places = choose(2) === 0 ? [{ element }] : listElements(element);
      for (const place of places) place.element.namespace = namespace;
    },
  );
}

/** Puts a node among the children of an element that has elements. */
export function inClass(nodes: () => readonly XmlNode[]): Operator {
  return at(
    ({ element }) => !isLeaf(element),
    ({ element }, choose) => insert(element, pick(nodes(), choose), choose),
  );
}

/** Puts a node before, after or in the middle of a value. */
export function inValue(nodes: (leaf: XmlElement, root: XmlElement) => readonly XmlNode[]): Operator {
  return at(
    ({ element }) => isLeaf(element),
    ({ element }, choose, root) => {
      const characters = [...textOf(element)];
      const middle = choose(characters.length + 1);
      const parts = [characters.slice(0, middle), characters.slice(middle)].map((part) => part.join(''));
      const node = pick(nodes(element, root), choose);
      element.children = parts.filter((part) => part !== '').map(text);
      if (node !== undefined) element.children.splice(middle === 0 ? 0 : 1, 0, node);
    },
  );
}

/** Adds an attribute that the element does not have yet. */
export function attributed(namespace: string, names: readonly string[], values: readonly string[]): Operator {
  return (root, choose) => {
    const name = pick(names, choose) ?? '';
    const has = ({ element }: Placed): boolean =>
      element.attributes.some((attribute) => attribute.namespace === namespace && attribute.name === name);
    const add = at(
      (place) => !has(place),
      ({ element }) => {
        element.attributes.push({ namespace, name, value: pick(values, choose) ?? '' });
      },
    );
    return add(root, choose);
  };
}

/** Puts a node at a place of choice. */
export function insert(parent: XmlElement, node: XmlNode | undefined, choose: Choose): void {
  if (node !== undefined) parent.children.splice(choose(parent.children.length + 1), 0, node);
}

/** One of the items; undefined when there are none. */
export function pick<T>(items: readonly T[], choose: Choose): T | undefined {
  return items[choose(items.length)];
}

/** True for an element that is not alone in its parent. */
export function hasSiblings({ parent }: Placed): boolean {
  return (parent?.children.length ?? 0) > 1;
}
