import type {
  ComplexType,
  ElementDeclaration,
  GroupParticle,
  MessageSchema,
  Particle,
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
    return replaceElements(type, (element) => {
      const place = within.get(element);
      return place === undefined ? element : declare(place);
    });
  }

  const roots = [declare(root)];
  return {
    schema: { definition, roots },
    at: (place) => declared.get(place) ?? place.element,
  };
}

/** The same class with other declarations of its elements, each made once. */
export function replaceElements(
  type: ComplexType,
  declare: (element: ElementDeclaration) => ElementDeclaration,
): ComplexType {
  const others = new Map(type.elements.map((element) => [element, declare(element)]));
  const other = (element: ElementDeclaration): ElementDeclaration => others.get(element) ?? element;
  const content = replaceIn(type.content, other);
  return { ...type, elements: type.elements.map(other), content, model: type.model?.of(content) };
}

function replaceIn<G extends GroupParticle>(
  group: G,
  other: (element: ElementDeclaration) => ElementDeclaration,
): G {
  const particles = group.particles.map(
    (particle): Particle =>
      particle.kind === 'element'
        ? { ...particle, element: other(particle.element) }
        : replaceIn(particle, other),
  );
  return { ...group, particles, first: new Set([...group.first].map(other)) };
}
