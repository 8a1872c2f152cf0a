import type { ComplexType, ElementDeclaration, MessageSchema, SimpleType } from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import { perEntry } from '../per-entry.ts';
import type { RetourDeel } from '../profiel.ts';
import type { ProfielFinding } from '../profiel-finding.ts';
import { type Codes, makeCodes } from './codes.ts';
import { createPlaces } from './create-places.ts';
import { createPlace, type ElementPlan, type KlassePlan, type Place } from './plan.ts';
import { planVast } from './plan-vast.ts';

/** How a message maps, what of the model has no place in it, and what of the profile cannot be. */
export interface Plan {
  readonly root: KlassePlan;
  /** Elements and classes of the model that the schema does not have, by `class/name`. */
  readonly absent: readonly string[];
  readonly findings: readonly ProfielFinding[];
}

/**
 * Holds a profile against a schema: finds the place in the XML of each class and element of the model.
 *
 * @param own the schema of this package, which is the model
 * @param wire the schema of the caller
 */
export function makePlan(
  own: MessageSchema,
  wire: MessageSchema,
  deel: RetourDeel,
  schema: 'fz825' | 'fz826',
): Plan {
  const places = createPlaces(schema);
  const { findings, add, follow, settle } = places;
  const absent: string[] = [];
  const { klassen = {}, elementen = {}, codes = {}, vast = {} } = deel;

  function planElement(
    klasse: string,
    own: ElementDeclaration,
    place: Place,
    isSpread: boolean,
  ): ElementPlan | undefined {
    const name = `${klasse}/${own.name}`;
    const placed = (deel.header === 'omgekeerd' ? perEntry(OMGEKEERD, name) : undefined) ?? own.name;
    const key = `${klasse}/${placed}`;
    const given = perEntry(elementen, key);
    const named = ['elementen', key];
    const route = follow(place, given ?? placed, given === undefined ? undefined : named);
    if (route === undefined) absent.push(name);
    if (route === undefined || !settle(route, 'element', own.repeatable && !isSpread, named))
      return undefined;
    return {
      own,
      route,
      codes: planCodes(name, own.type as SimpleType, route.at(-1)?.element.type as SimpleType),
    };
  }

  function planCodes(name: string, own: SimpleType, wire: SimpleType): Codes | undefined {
    const given = perEntry(codes, name);
    if (given === undefined) return undefined;
    const made = makeCodes(own, wire, given);
    for (const { code, fault } of made.faults) add(['codes', name, code], fault);
    return made.codes;
  }

  function planKlasse(
    around: Pick<ElementDeclaration, 'name' | 'type'>,
    own: ElementDeclaration,
    place: Place,
  ): KlassePlan | undefined {
    if (own.type.kind !== 'complex') return undefined;
    const isRetourcodes = own.name === 'Retourcodes';
    const name = isRetourcodes ? `${around.name}/${own.name}` : own.name;
    const given = perEntry(isRetourcodes ? elementen : klassen, name);
    const needsElement = own.repeatable || (hasRetourcodes(own.type) && !hasRetourcodes(around.type));
    if (given === '.' && needsElement)
      return add(['klassen', name], { rule: 'PRF-PLAATS', args: { fault: 'eigen-element', klasse: name } });
    if (given === '.') return planWithin(own, own.type, place, [], true);
    const named = [isRetourcodes ? 'elementen' : 'klassen', name];
    const route = follow(place, given ?? own.name, given === undefined ? undefined : named);
    if (route === undefined) absent.push(`${around.name}/${own.name}`);
    if (route === undefined || !settle(route, 'klasse', own.repeatable, named)) return undefined;
    const last = route.at(-1) ?? place;
    last.klasse = isRetourcodes ? null : own.name;
    return planWithin(own, own.type, last, route, false);
  }

  function planWithin(
    own: ElementDeclaration,
    type: ComplexType,
    place: Place,
    route: readonly Place[],
    isInline: boolean,
  ): KlassePlan {
    const isSpread =
      !own.repeatable &&
      route.some(({ element }) => element.repeatable) &&
      type.elements.some((each) => each.repeatable && each.type.kind === 'simple');
    const elementPlans: ElementPlan[] = [];
    const klassePlans: KlassePlan[] = [];
    for (const child of type.elements) {
      // A class without an element of its own has no retourcodes of its own either.
      if (isInline && child.name === 'Retourcodes') continue;
      if (child.type.kind === 'simple')
        elementPlans.push(...some(planElement(own.name, child, place, isSpread)));
      else klassePlans.push(...some(planKlasse(own, child, place)));
    }
    const vastPlans = planVast(own.name, place, isInline, vast, places);
    return {
      own,
      type,
      route,
      place,
      isInline,
      isSpread,
      elementen: elementPlans,
      klassen: klassePlans,
      vast: vastPlans,
    };
  }

  const { root, type } = rootOf(own);
  const place = createPlace(rootOf(wire).root);
  place.use = 'klasse';
  return { root: planWithin(root, type, place, [], false), absent, findings };
}

/** The elements that stand in each other's place in a Header the other way round. */
const OMGEKEERD: Readonly<Record<string, string>> = {
  'Header/Afzender': 'Ontvanger',
  'Header/Ontvanger': 'Afzender',
};

function hasRetourcodes(type: ElementDeclaration['type']): boolean {
  return type.kind === 'complex' && type.elements.some(({ name }) => name === 'Retourcodes');
}

function some<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}
