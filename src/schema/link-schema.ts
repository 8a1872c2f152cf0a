import type {
  ElementDefinition,
  ParticleDefinition,
  SchemaDefinition,
  SequenceDefinition,
} from './definition.ts';
import { isEmptiable } from './emptiable.ts';
import { linkSimpleType, type Occurrences, type TypeSupport } from './link-simple-type.ts';
import type {
  ComplexType,
  ElementDeclaration,
  MessageSchema,
  Particle,
  SequenceParticle,
  SimpleType,
} from './schema.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Resolves the references of a definition and compiles its patterns.
 *
 * @param definition a definition that `readSchema` made; any other may throw
 * @param support what the simple types may stand on
 * @param lists names of elements that stand in an array, also where only one may occur
 */
export function linkSchema(
  definition: SchemaDefinition,
  support: TypeSupport = {},
  lists: ReadonlySet<string> = new Set(),
): MessageSchema {
  const contents = new Map<Mutable<ComplexType>, SequenceDefinition>();
  const types = new Map<string, ComplexType | SimpleType>();

  function linkType(key: string): ComplexType | SimpleType {
    const type = types.get(key);
    if (type === undefined) throw new Error(`The definition has no type ${key}.`);
    return type;
  }

  function linkElements(content: SequenceDefinition): ReadonlyMap<string, ElementDeclaration> {
    const elements = new Map<string, ElementDeclaration>();
    const fields = new Set<string>();
    for (const { element, max } of (support.countElements ?? occurrences)(content)) {
      const name = expandedName(element);
      const known = elements.get(name);
      const repeatable = max > 1 || known !== undefined || lists.has(element.name);
      elements.set(
        name,
        known === undefined ? linkElement(element, repeatable, fields) : { ...known, repeatable },
      );
    }
    return elements;
  }

  function linkElement(
    element: ElementDefinition,
    repeatable: boolean,
    fields: Set<string>,
  ): ElementDeclaration {
    const { name, namespace = definition.namespace } = element;
    const base = name.charAt(0).toLowerCase() + name.slice(1);
    let field = base;
    for (let n = 2; fields.has(field); n++) field = `${base}${n}`;
    fields.add(field);
    const type = linkType(element.type);
    return {
      name: asKey(name),
      namespace,
      field: asKey(field),
      repeatable,
      type,
      // With all that a profile may add, objects have one shape for V8.
      klasse: undefined,
      inModel: undefined,
      markup: support.createMarkup?.(element, type, definition),
    };
  }

  for (const [key, simple] of Object.entries(definition.simpleTypes))
    types.set(key, linkSimpleType({ name: key, ...simple }, support));
  // Classes contain each other, and themselves: all must be there before their elements are linked.
  for (const [name, { content }] of Object.entries(definition.complexTypes)) {
    const type: Mutable<ComplexType> = {
      kind: 'complex',
      name,
      elements: [],
      content: EMPTY,
      model: undefined,
    };
    contents.set(type, content);
    types.set(name, type);
  }
  for (const [type, content] of contents) {
    const elements = linkElements(content);
    type.elements = [...elements.values()];
    type.content = linkGroup(content, elements);
    type.model = support.createContentModel?.(type.content);
  }
  return { definition, roots: definition.roots.map((root) => linkElement(root, false, new Set())) };
}

/** The same text as V8 holds the names of fields: comparing it, and asking an object for it, takes less. */
function asKey(text: string): string {
  return Object.keys({ [text]: text })[0] ?? text;
}

const EMPTY: SequenceParticle = {
  kind: 'sequence',
  min: 1,
  max: 1,
  particles: [],
  first: new Set(),
  emptiable: true,
};

function linkGroup<G extends Exclude<ParticleDefinition, { kind: 'element' }>>(
  group: G,
  elements: ReadonlyMap<string, ElementDeclaration>,
) {
  const particles = group.particles.map((particle): Particle => {
    if (particle.kind !== 'element') return linkGroup(particle, elements);
    const element = elements.get(expandedName(particle.element));
    if (element === undefined) throw new Error('Every element of a class has been linked.');
    return { kind: 'element', ...bounds(particle), element };
  });
  return {
    kind: group.kind as G['kind'],
    ...bounds(group),
    particles,
    first: firstOf(particles),
    emptiable: isEmptiable({ ...group, min: 1 }),
  };
}

function firstOf(particles: readonly Particle[]): ReadonlySet<ElementDeclaration> {
  const first = new Set<ElementDeclaration>();
  for (const particle of particles) {
    for (const element of particle.kind === 'element' ? [particle.element] : particle.first)
      first.add(element);
    if (particle.min > 0 && (particle.kind === 'element' || !particle.emptiable)) break;
  }
  return first;
}

function bounds({ min, max }: ParticleDefinition): { min: number; max: number } {
  return { min, max: max ?? Number.POSITIVE_INFINITY };
}

function expandedName({ namespace, name }: ElementDefinition): string {
  return `{${namespace}}${name}`;
}

/** The element particles of a content, with how often each may occur all in all. */
function occurrences(content: ParticleDefinition, times = 1): readonly Occurrences[] {
  const max = bounds(content).max * times;
  if (content.kind === 'element') return [{ element: content.element, max }];
  return content.particles.flatMap((particle) => occurrences(particle, max));
}
