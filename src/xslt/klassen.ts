import { type ElementDeclaration, elementsIn, isRequired, type MessageSchema } from '../schema/index.ts';
import { klassenOf, rootOf, type Klasse as SchemaKlasse, stepsFrom } from '../structure/index.ts';
import type { ElementNames } from './element-names.ts';
import { or, primary, type XPathTest } from './xpath.ts';

/** A class of a message as a stylesheet sees it. */
export interface Klasse extends Pick<SchemaKlasse, 'element' | 'type'> {
  readonly parent: Klasse | undefined;
  /** The elements in the XML that lead to it from the class around it; none when it has no element of its own. */
  readonly steps: readonly ElementDeclaration[];
  /** The element in the XML that its elements stand in: its own, or that of the class around it. */
  readonly place: ElementDeclaration;
  /** Absolute XPath of all elements that it may stand in. */
  readonly nodes: string;
  /** That it is there, while such an element is at hand; undefined when that element is the class itself. */
  readonly present: XPathTest | undefined;
  /** Absolute XPath of all its occurrences. */
  readonly path: string;
  /** The pattern of XSLT that its occurrences match, and no other elements. */
  readonly pattern: string;
}

/** The root of a message, and the classes in it by their names. */
export interface Klassen {
  readonly root: Klasse;
  readonly klassen: ReadonlyMap<string, Klasse>;
  readonly names: ElementNames;
  /** The class that an element of another one is. */
  readonly within: (parent: Klasse, element: ElementDeclaration) => Klasse;
}

/** The schema that messages stand in XML by. */
export function onWire(schema: MessageSchema): MessageSchema {
  return schema.wire?.schema ?? schema;
}

/** Lists the classes of a schema. */
export function listKlassen(schema: MessageSchema, names: ElementNames): Klassen {
  const wire = onWire(schema);
  const counts = new Map<string, number>();
  for (const each of elementsIn(wire)) counts.set(names.of(each), (counts.get(names.of(each)) ?? 0) + 1);

  function within(parent: Klasse, element: ElementDeclaration): Klasse {
    const { type } = element;
    if (type.kind === 'simple') throw new Error('A class has elements.');
    const steps = stepsFrom(parent.place, element);
    const place = steps.at(-1) ?? parent.place;
    const nodes = [parent.nodes, ...steps.map(names.of)].join('/');
    const isInline = steps.length === 0;
    const present = isInline ? isPresent(pathsOfElements({ type, place }, names)) : undefined;
    const where = present === undefined ? '' : `[${present.text}]`;
    const own = names.of(place);
    // Where another element has the same name, what it stands in tells which is meant.
    const around = counts.get(own) === 1 ? '' : `[${ancestorsIn(nodes)}]`;
    return {
      element,
      type,
      parent,
      steps,
      place,
      nodes,
      present,
      path: nodes + where,
      pattern: own + around + where,
    };
  }

  const { root: element, type } = rootOf(schema);
  const place = rootOf(wire).root;
  const path = `/${names.of(place)}`;
  const root: Klasse = {
    ...{ element, type, place },
    parent: undefined,
    steps: [],
    nodes: path,
    present: undefined,
    path,
    pattern: names.of(place),
  };
  const klassen = new Map<string, Klasse>();
  for (const [name, { element, parent: around }] of klassenOf(schema)) {
    const parent = around?.element === root.element ? root : klassen.get(around?.element.name ?? '');
    // A schema may have other roots, for other messages.
    if (parent !== undefined) klassen.set(name, within(parent, element));
  }
  return { root, klassen, names, within };
}

/** The way back from the element at the end of a path to the root. */
function ancestorsIn(path: string): string {
  const around = path.split('/').slice(1, -1).reverse();
  return around.map((name) => `parent::${name}`).join('/');
}

/**
 * The paths to an element from the one that those of its class stand in: one, or those of all elements of a class that
 * has no element of its own.
 */
export function pathsTo(
  klasse: Pick<Klasse, 'place'>,
  element: ElementDeclaration,
  names: ElementNames,
): readonly string[] {
  const steps = stepsFrom(klasse.place, element);
  if (steps.length > 0) return [steps.map(names.of).join('/')];
  const { type } = element;
  return type.kind === 'simple' ? [] : pathsOfElements({ type, place: klasse.place }, names);
}

function pathsOfElements(klasse: Pick<Klasse, 'type' | 'place'>, names: ElementNames): readonly string[] {
  return klasse.type.elements.flatMap((element) => pathsTo(klasse, element, names));
}

/** One of some paths leads to something. */
export function isPresent(paths: readonly string[]): XPathTest {
  return paths.length === 0 ? primary('false()') : or(...paths.map(primary));
}

/** What some paths lead to, as one; nothing at all when there are none. */
export function unionOf(paths: readonly string[]): string {
  const [only] = paths;
  if (only === undefined) return '/..';
  return paths.length === 1 ? only : `(${paths.join(' | ')})`;
}

/** The class in which a class stands in XML: itself, or the one around it when it has no element of its own. */
export function holderOf(klasse: Klasse): Klasse {
  return klasse.steps.length === 0 && klasse.parent !== undefined ? holderOf(klasse.parent) : klasse;
}

/** The element of a class by its name: the controls have been held against the schema. */
export function elementIn(klasse: Klasse, name: string): ElementDeclaration {
  const found = klasse.type.elements.find((element) => element.name === name);
  if (found === undefined) throw new Error('A message that is exported has the elements that are named.');
  return found;
}

/** True when a class cannot be without an element. */
export function isMandatory(klasse: Klasse, name: string): boolean {
  return isRequired(klasse.type.content, elementIn(klasse, name));
}

/** The class by its name: the schemas have been held against what a message needs. */
export function klasseBy(klassen: ReadonlyMap<string, Klasse>, name: string): Klasse {
  const klasse = klassen.get(name);
  if (klasse === undefined) throw new Error('A message that is exported has the classes of the standard.');
  return klasse;
}
