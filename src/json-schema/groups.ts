import {
  alternativesOf,
  type ElementDeclaration,
  elementsInParticle,
  type Fields,
  type GroupParticle,
  type Particle,
} from '../schema/index.ts';
import type { LayoutPart } from '../structure/index.ts';
import type { JsonSchema } from './value-schema.ts';

/** What must be there in a class: fields of its own, and what follows from what else is there. */
export interface Presence {
  readonly required: readonly string[];
  readonly rules: readonly JsonSchema[];
}

/** True for a content that is elements in a row, each once in it. */
export function isRow({ kind, min, max, particles }: GroupParticle): boolean {
  return kind === 'sequence' && min === 1 && max === 1 && particles.every((part) => part.kind === 'element');
}

/** How often an element may occur in a particle, all in all. */
export function mostOf(particle: Particle, element: ElementDeclaration): number {
  if (particle.kind === 'element') return particle.element === element ? particle.max : 0;
  const counts = particle.particles.map((part) => mostOf(part, element));
  const once =
    particle.kind === 'choice' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  return once === 0 ? 0 : once * particle.max;
}

/**
 * What must be there in a class with groups: of each choice one of its alternatives, and nothing of the others.
 *
 * @throws TypeError when JSON Schema cannot say exactly what the schema says
 */
export function presenceOfGroups(content: GroupParticle, parts: readonly LayoutPart[]): Presence {
  if (parts.some((part) => part.kind !== 'leaf' || part.steps.length > 1 || part.within.length > 0))
    throw new TypeError('A choice or a group in another place than its own has no JSON Schema yet.');
  const isOnce = content.kind === 'sequence' && content.min === 1 && content.max === 1;
  const particles = isOnce ? content.particles : [content];
  const seen = new Set<ElementDeclaration>();
  const required: string[] = [];
  const rules: JsonSchema[] = [];
  for (const particle of particles) {
    const elements = elementsInParticle(particle);
    const alternatives = alternativesOf(particle, true);
    if (alternatives === undefined || [...elements].some((element) => seen.has(element)))
      throw new TypeError('Elements of which the order or the number goes together have no JSON Schema yet.');
    for (const element of elements) seen.add(element);
    const [only] = alternatives;
    if (alternatives.length > 1) {
      rules.push({ anyOf: alternatives.map((each) => alternative(each, elements, particle)) });
      continue;
    }
    const needed = [...(only ?? [])].filter(([, isMust]) => isMust).map(([element]) => element);
    required.push(...needed.filter((element) => !element.repeatable).map(({ field }) => field));
    rules.push(
      ...needed.filter((element) => element.repeatable).map((element) => isThere(element, particle)),
    );
  }
  return { required, rules };
}

/** That the fields of an alternative are there that must be, and none of the others. */
function alternative(
  fields: Fields,
  elements: ReadonlySet<ElementDeclaration>,
  particle: Particle,
): JsonSchema {
  const must = [...fields].filter(([, isMust]) => isMust).map(([element]) => isThere(element, particle));
  const others = [...elements].filter((element) => !fields.has(element)).map(isAbsent);
  return { allOf: [...must, ...others] };
}

function isThere(element: ElementDeclaration, particle: Particle): JsonSchema {
  const { field, repeatable } = element;
  const least = Math.max(leastOf(particle, element), 1);
  const held = repeatable ? { type: 'array', minItems: least } : true;
  return { type: 'object', properties: { [field]: held }, required: [field] };
}

/** An empty list is as good as none. */
function isAbsent({ field, repeatable }: ElementDeclaration): JsonSchema {
  const held = repeatable ? { type: 'array', maxItems: 0 } : false;
  return { type: 'object', properties: { [field]: held } };
}

/** How often an element must occur where it does. */
function leastOf(particle: Particle, element: ElementDeclaration): number {
  if (particle.kind === 'element') return particle.element === element ? particle.min : 0;
  return Math.max(0, ...particle.particles.map((part) => leastOf(part, element)));
}
