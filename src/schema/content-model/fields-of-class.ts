import { isRequired } from '../is-required.ts';
import type { ComplexType, ElementDeclaration, GroupParticle, Particle } from '../schema.ts';

/** The fields that a class may have together: true for one that must be there. */
export type Fields = ReadonlyMap<ElementDeclaration, boolean>;

/** The fields of a class: those that it may have whatever is chosen, and for each choice what there is to choose from. */
export interface FieldsOfClass {
  readonly always: Fields;
  readonly choices: readonly (readonly Fields[])[];
}

/** More alternatives than this of one choice are not written out: their fields are optional then. */
const MOST_ALTERNATIVES = 32;

/**
 * The fields of a class, of which those of a choice exclude each other. Where a choice may be made more than once, or has
 * an element that the class has elsewhere too, its fields are optional.
 */
export function fieldsOf(type: ComplexType): FieldsOfClass {
  const always = new Map<ElementDeclaration, boolean>();
  const choices: (readonly Fields[])[] = [];
  const { content } = type;
  const parts = content.min === 1 && content.max === 1 ? content.particles : [content];
  const times = new Map<ElementDeclaration, number>();
  for (const part of parts)
    for (const element of elementsInParticle(part)) times.set(element, (times.get(element) ?? 0) + 1);
  for (const part of parts) {
    const elements = elementsInParticle(part);
    const isAlone = [...elements].every((element) => times.get(element) === 1);
    const alternatives = isAlone && hasChoice(part) ? alternativesOf(part, false) : undefined;
    if (alternatives === undefined)
      for (const element of elements) always.set(element, isRequired(content, element));
    else choices.push(alternatives);
  }
  return { always, choices };
}

/**
 * Which fields may be there together; undefined when that cannot be written out.
 *
 * @param isExact false where a group without a choice may be as its fields are, each by itself
 */
export function alternativesOf(particle: Particle, isExact: boolean): readonly Fields[] | undefined {
  if (particle.kind === 'element') return [new Map([[particle.element, particle.min > 0]])];
  if (isExact && particle.max > 1) return repeatedAlternatives(particle);
  if (!isExact && !hasChoice(particle)) {
    const elements = elementsInParticle(particle);
    return [new Map([...elements].map((element) => [element, isRequired(particle, element)]))];
  }
  const parts = particle.particles.map((part) => alternativesOf(part, isExact));
  let found: readonly Fields[] = particle.kind === 'choice' ? [] : [new Map()];
  for (const part of parts) {
    if (part === undefined) return undefined;
    found =
      particle.kind === 'choice'
        ? [...found, ...part]
        : found.flatMap((one) => part.map((other) => new Map([...one, ...other])));
    if (found.length > MOST_ALTERNATIVES) return undefined;
  }
  const mayBeEmpty = isEmptiable(particle);
  return mayBeEmpty && !found.some((fields) => [...fields.values()].every((isMust) => !isMust))
    ? [...found, new Map()]
    : found;
}

/** Of a choice between elements that may be made any number of times, any number of each. */
function repeatedAlternatives(group: GroupParticle): readonly Fields[] | undefined {
  const { kind, min, max, particles } = group;
  const elements = particles.flatMap((part) => (part.kind === 'element' ? [part.element] : []));
  const isFree = particles.every(
    (part) => part.min <= 1 && (part.max === 1 || part.max === Number.POSITIVE_INFINITY),
  );
  if (kind !== 'choice' || min > 1 || max !== Number.POSITIVE_INFINITY || !isFree) return undefined;
  if (elements.length < particles.length || new Set(elements).size < elements.length) return undefined;
  if (isEmptiable(group)) return [new Map(elements.map((element) => [element, false]))];
  return elements.map((own) => new Map(elements.map((element) => [element, element === own])));
}

function isEmptiable(particle: Particle): boolean {
  if (particle.min === 0 || particle.kind === 'element') return particle.min === 0;
  return particle.kind === 'choice'
    ? particle.particles.some(isEmptiable)
    : particle.particles.every(isEmptiable);
}

function hasChoice(particle: Particle): boolean {
  if (particle.kind === 'element' || particle.max > 1) return false;
  return particle.kind === 'choice' || particle.particles.some(hasChoice);
}

/** The elements of a particle. */
export function elementsInParticle(particle: Particle): ReadonlySet<ElementDeclaration> {
  if (particle.kind === 'element') return new Set([particle.element]);
  return new Set(particle.particles.flatMap((part) => [...elementsInParticle(part)]));
}
