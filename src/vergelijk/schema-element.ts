import {
  type ElementDefinition,
  linkWholeSimpleType,
  type ParticleDefinition,
  type SchemaDefinition,
  type SequenceDefinition,
  type SimpleType,
  type SimpleTypeDefinition,
} from '../schema/index.ts';

/** An element in its place in a message: where a class stands in two places, each has elements of its own. */
export interface SchemaElement {
  readonly name: string;
  readonly namespace: string;
  readonly documentation: string;
  /** The element that it stands in; undefined for a root. */
  readonly parent: SchemaElement | undefined;
  /** Its number among the elements of its class, from 0. */
  readonly index: number;
  /** How often it occurs in its class, all in all. */
  readonly min: number;
  readonly max: number;
  /** Undefined for a class. */
  readonly value: ValueType | undefined;
  /** The content of a class; undefined for a value. */
  readonly content: SequenceDefinition | undefined;
  /** Empty for a value, and for a class that stands in itself: it is told where it stands first. */
  readonly children: readonly SchemaElement[];
}

/** A type of values, as it is defined and as it judges. */
export interface ValueType {
  readonly key: string;
  readonly definition: SimpleTypeDefinition;
  readonly type: SimpleType;
}

/** The roots of a schema with all that is in them; undefined when there is more than the limits allow. */
export type ElementTree = readonly SchemaElement[] | undefined;

/** How many places a schema may have, and how deep: far more than any message, and soon compared. */
export const TREE_LIMITS = { elements: 10_000, depth: 64 } as const;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Writes a schema out as the places that a message of it may have. */
export function treeOf({ namespace: own, roots, complexTypes, simpleTypes }: SchemaDefinition): ElementTree {
  const values = new Map<string, ValueType>();
  let count = 0;
  let isTooLarge = false;

  function make(
    { element, min, max }: Occurrences,
    index: number,
    parent: SchemaElement | undefined,
    open: readonly string[],
  ): SchemaElement {
    const { name, namespace = own, documentation = '', type: key } = element;
    const content = complexTypes[key]?.content;
    const value = content === undefined ? valueTypeOf(key) : undefined;
    const parts = { name, namespace, documentation, parent, index, min, max, content, value };
    const made: Mutable<SchemaElement> = { ...parts, children: [] };
    if (++count > TREE_LIMITS.elements || open.length > TREE_LIMITS.depth) isTooLarge = true;
    if (content === undefined || open.includes(key) || isTooLarge) return made;
    const inner = [...open, key];
    const children: SchemaElement[] = [];
    for (const occurrence of occurrencesIn(content)) {
      if (isTooLarge) break;
      children.push(make(occurrence, children.length, made, inner));
    }
    made.children = children;
    return made;
  }

  function valueTypeOf(key: string): ValueType {
    const known = values.get(key);
    if (known !== undefined) return known;
    const definition = simpleTypes[key];
    if (definition === undefined) throw new Error(`The definition has no type ${key}.`);
    const made = { key, definition, type: linkWholeSimpleType(definition) };
    values.set(key, made);
    return made;
  }

  const tree: SchemaElement[] = [];
  for (const element of rootsOf(roots, complexTypes)) {
    if (isTooLarge) break;
    tree.push(make({ element, min: 1, max: 1 }, tree.length, undefined, []));
  }
  return isTooLarge ? undefined : tree;
}

/** The global elements that are no part of another: those may be a message. All of them when each is a part. */
function rootsOf(
  roots: SchemaDefinition['roots'],
  complexTypes: SchemaDefinition['complexTypes'],
): SchemaDefinition['roots'] {
  const nameOf = ({ namespace, name, type }: ElementDefinition): string => `{${namespace}}${name} ${type}`;
  const parts = new Set(
    Object.values(complexTypes).flatMap(({ content }) =>
      occurrencesIn(content).map(({ element }) => nameOf(element)),
    ),
  );
  const whole = roots.filter((root) => !parts.has(nameOf(root)));
  return whole.length > 0 ? whole : roots;
}

interface Occurrences {
  readonly element: ElementDefinition;
  readonly min: number;
  readonly max: number;
}

/**
 * The elements of a class, each once, in the order in which they stand first, with how often they occur all in all. Of a
 * choice one alternative occurs: what another one lacks need not be there.
 */
function occurrencesIn(content: ParticleDefinition): readonly Occurrences[] {
  return [...countIn(content).values()];
}

function countIn(particle: ParticleDefinition): Map<string, Occurrences> {
  const { min, max } = particle;
  const times = (count: number): number => (count === 0 ? 0 : count * (max ?? Number.POSITIVE_INFINITY));
  const found = new Map<string, Occurrences>();
  if (particle.kind === 'element') {
    const { element } = particle;
    return found.set(`{${element.namespace}}${element.name}`, { element, min, max: times(1) });
  }
  const isChoice = particle.kind === 'choice';
  const alternatives = new Map<string, number>();
  for (const part of particle.particles)
    for (const [key, own] of countIn(part)) {
      const known = found.get(key);
      alternatives.set(key, (alternatives.get(key) ?? 0) + 1);
      if (known === undefined) found.set(key, own);
      else if (isChoice)
        found.set(key, { ...known, min: Math.min(known.min, own.min), max: Math.max(known.max, own.max) });
      else found.set(key, { ...known, min: known.min + own.min, max: known.max + own.max });
    }
  for (const [key, each] of found) {
    const isInAll = !isChoice || alternatives.get(key) === particle.particles.length;
    found.set(key, { ...each, min: isInAll ? each.min * min : 0, max: times(each.max) });
  }
  return found;
}

/** All elements of a tree, a class before what is in it. */
export function* walk(elements: readonly SchemaElement[]): Generator<SchemaElement, void> {
  for (const element of elements) {
    yield element;
    yield* walk(element.children);
  }
}

/** The path of an element by local names, e.g. `/Bericht/Header/Afzender`. */
export function pathOf({ name, parent }: SchemaElement): string {
  return `${parent === undefined ? '' : pathOf(parent)}/${name}`;
}
