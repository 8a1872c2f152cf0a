import { controles } from '../../rules/index.ts';
import { listUncheckable } from '../check/index.ts';
import { perObject } from '../data/index.ts';
import { fz825Schema, fz826Schema } from '../model/index.ts';
import {
  type MessageSchema,
  type ParticleDefinition,
  type SchemaDefinition,
  withLists,
} from '../schema/index.ts';
import { gebruik } from './gebruik.ts';
import { type SchemaElement, treeOf, walk } from './schema-element.ts';

/** What of this package a difference touches: all of it empty for an element that its messages do not have. */
export interface Raakt {
  /** The controls that read the element, by id. */
  readonly controles: readonly string[];
  /** The builders that fill it. */
  readonly bouwers: readonly string[];
  /** The other functions of this package whose code names it, or stands on code that does. */
  readonly functies: readonly string[];
}

/**
 * What of an element is another: itself, also all that is in it, or that it is there, which touches whoever fills the
 * class around it.
 */
export type Reach = 'zelf' | 'geheel' | 'nieuw';

/** Tells what a difference in some elements touches. */
export type Touches = (elements: readonly SchemaElement[], reach: Reach) => Raakt;

const NOTHING: Raakt = { controles: [], bouwers: [], functies: [] };

/** The share of the elements of one of our messages that a schema has at least, to be one of that message. */
const LEAST_SHARE = 0.25;

/** Tells what a difference between two schemas touches: nothing when neither is of a message of this package. */
export function touchesOf(old: readonly SchemaElement[], now: readonly SchemaElement[]): Touches {
  const own = ownMessageOf(old) ?? ownMessageOf(now);
  if (own === undefined) return () => NOTHING;
  return (elements, reach) => {
    const known = reached(elements, reach).filter((element) => own.has(placeOf(element)));
    const names = new Set(known.map(({ name }) => name));
    const users = [...names].flatMap((name) => gebruik[name] ?? []);
    const bouwers = unite(users.map((each) => each.bouwers));
    if (reach === 'nieuw') return { ...NOTHING, bouwers };
    return {
      controles: own === ownPlaces(fz825Schema) ? controlesReading(known.map(placeOf)) : [],
      bouwers,
      functies: unite(users.map(({ functies }) => functies)),
    };
  };
}

function reached(elements: readonly SchemaElement[], reach: Reach): readonly SchemaElement[] {
  switch (reach) {
    case 'zelf':
      return elements;
    case 'geheel':
      return [...walk(elements)];
    case 'nieuw':
      return elements.flatMap(({ parent }) => parent?.children ?? []);
  }
}

function unite(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}

/** An element as the controls name it: by its class and its own name. */
function placeOf({ name, parent }: SchemaElement): string {
  return parent === undefined ? `/${name}` : `${parent.name}/${name}`;
}

/** The places of the message of this package that a schema is most like; undefined when it is like none. */
function ownMessageOf(roots: readonly SchemaElement[]): ReadonlySet<string> | undefined {
  const places = new Set(Array.from(walk(roots), placeOf));
  const likeness = (own: ReadonlySet<string>): number => {
    const shared = [...own].filter((place) => places.has(place)).length;
    return shared < own.size * LEAST_SHARE ? 0 : shared / (own.size + places.size - shared);
  };
  const [best] = [fz825Schema, fz826Schema]
    .map(ownPlaces)
    .map((own) => ({ own, like: likeness(own) }))
    .sort((a, b) => b.like - a.like);
  return best === undefined || best.like === 0 ? undefined : best.own;
}

const ownPlaces = /* @__PURE__ */ perObject(
  ({ definition }: MessageSchema): ReadonlySet<string> =>
    new Set(Array.from(walk(treeOf(definition) ?? []), placeOf)),
);

/** Of each place of a schema the controls that read it: those that cannot be run on the schema without it. */
const readersIn = /* @__PURE__ */ perObject(
  (schema: MessageSchema): ReadonlyMap<string, readonly string[]> => {
    const { definition } = schema;
    return new Map(
      Array.from(ownPlaces(schema), (place) => {
        const lacking = withLists({ definition: without(definition, place), roots: [] }, new Set());
        return [place, listUncheckable(controles, lacking).map(({ rule }) => rule)];
      }),
    );
  },
);

function controlesReading(places: readonly string[]): readonly string[] {
  const readers = readersIn(fz825Schema);
  const found = new Set(places.flatMap((place) => readers.get(place) ?? []));
  return controles.map(({ id }) => id).filter((id) => found.has(id));
}

/** The schema without the element at a place; a root is there under another name. */
function without(definition: SchemaDefinition, place: string): SchemaDefinition {
  const [klasse = '', name = ''] = place.split('/');
  if (klasse === '')
    return {
      ...definition,
      roots: definition.roots.map((root) => (root.name === name ? { ...root, name: `${name}-` } : root)),
    };
  const complexTypes = Object.entries(definition.complexTypes).map(([key, type]) => [
    key,
    key === klasse ? { ...type, content: withoutElement(type.content, name) } : type,
  ]);
  return { ...definition, complexTypes: Object.fromEntries(complexTypes) };
}

function withoutElement<G extends Exclude<ParticleDefinition, { kind: 'element' }>>(
  content: G,
  name: string,
): G {
  const particles = content.particles.flatMap((particle): readonly ParticleDefinition[] => {
    if (particle.kind !== 'element') return [withoutElement(particle, name)];
    return particle.element.name === name ? [] : [particle];
  });
  return { ...content, particles };
}
