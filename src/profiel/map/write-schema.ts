import type {
  ComplexType,
  ElementDeclaration,
  MessageSchema,
  Particle,
  SequenceParticle,
} from '../../schema/index.ts';
import type { Place } from './plan.ts';

/** The schema that messages are read and written by, and the declaration of each place: its own when no way leads there. */
export interface WireSchema {
  readonly schema: MessageSchema;
  readonly at: (place: Place) => ElementDeclaration;
}

/** Makes the schema of the XML: as the caller gave it, with the berichtklasse of each element that a way leads to. */
export function makeWireSchema({ definition }: MessageSchema, root: Place): WireSchema {
  const declared = new Map<Place, ElementDeclaration>();

  function declare(place: Place): ElementDeclaration {
    const { element, within, klasse, asList } = place;
    const type = element.type.kind === 'complex' ? declareWithin(element.type, within) : element.type;
    // The root is in no class.
    const own = element.type.kind === 'complex' && place.around !== undefined ? { klasse } : undefined;
    const made = { ...element, ...own, type, repeatable: element.repeatable || asList };
    declared.set(place, made);
    return made;
  }

  function declareWithin(type: ComplexType, within: Place['within']): ComplexType {
    if (within.size === 0) return type;
    const others = new Map(Array.from(within, ([element, place]) => [element, declare(place)]));
    const other = (element: ElementDeclaration): ElementDeclaration => others.get(element) ?? element;
    return { ...type, elements: type.elements.map(other), content: replaceIn(type.content, other) };
  }

  const roots = [declare(root)];
  return {
    schema: { definition, roots },
    at: (place) => declared.get(place) ?? place.element,
  };
}

function replaceIn(
  sequence: SequenceParticle,
  other: (element: ElementDeclaration) => ElementDeclaration,
): SequenceParticle {
  const particles = sequence.particles.map(
    (particle): Particle =>
      particle.kind === 'sequence'
        ? replaceIn(particle, other)
        : { ...particle, element: other(particle.element) },
  );
  return { ...sequence, particles, first: new Set([...sequence.first].map(other)) };
}
