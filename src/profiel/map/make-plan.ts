import type { ComplexType, ElementDeclaration, MessageSchema, SimpleType } from '../../schema/index.ts';
import { NOT_IN_XML, normaliseWhiteSpace } from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import type { Fault } from '../../taal/index.ts';
import { perEntry } from '../per-entry.ts';
import type { RetourDeel } from '../profiel.ts';
import { type ProfielFinding, pointerTo, profielFinding } from '../profiel-finding.ts';
import { type Codes, makeCodes } from './codes.ts';
import { createPlace, type ElementPlan, type KlassePlan, type Place, type VastPlan, wayTo } from './plan.ts';

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
  const findings: ProfielFinding[] = [];
  const absent: string[] = [];
  const { klassen = {}, elementen = {}, codes = {}, vast = {} } = deel;

  function add(names: readonly string[], fault: Fault<'PRF-PLAATS' | 'PRF-CODE' | 'PRF-VAST'>): undefined {
    findings.push(profielFinding(pointerTo(schema, ...names), fault, schema));
  }

  function refuse(...args: Parameters<typeof add>): readonly never[] {
    add(...args);
    return [];
  }

  /** The places on a way; undefined when it does not lead anywhere, which is told when the profile itself named it. */
  function follow(from: Place, way: string, named: readonly string[] | undefined): Place[] | undefined {
    const route: Place[] = [];
    for (const name of way.split('/')) {
      const at: Place = route.at(-1) ?? from;
      const { type } = at.element;
      const element = type.kind === 'complex' ? type.elements.find((each) => each.name === name) : undefined;
      if (element === undefined) {
        const path = `${wayTo(at)}/${name}`;
        const fault = type.kind === 'complex' ? 'ontbreekt' : 'klasse';
        return (
          named &&
          add(named, { rule: 'PRF-PLAATS', args: { fault, path: fault === 'klasse' ? wayTo(at) : path } })
        );
      }
      const place = at.within.get(element) ?? createPlace(element, at);
      at.within.set(element, place);
      route.push(place);
    }
    return route;
  }

  /** Takes the last place of a way for a class or an element of the model. */
  function settle(
    route: readonly Place[],
    use: 'klasse' | 'element',
    repeatable: boolean,
    named: readonly string[],
  ): boolean {
    const last = route.at(-1);
    if (last === undefined) return false;
    const path = wayTo(last);
    const kind = last.element.type.kind === 'complex' ? 'klasse' : 'element';
    const isTaken = last.use !== undefined || last.within.size > 0;
    const repeated = route.filter(({ element }) => element.repeatable).length;
    if (kind !== use)
      add(named, { rule: 'PRF-PLAATS', args: { fault: use === 'klasse' ? 'klasse' : 'waarde', path } });
    else if (isTaken || route.slice(0, -1).some((each) => each.use !== undefined))
      add(named, { rule: 'PRF-PLAATS', args: { fault: 'dubbel', path } });
    else if (repeatable && repeated > 1)
      add(named, { rule: 'PRF-PLAATS', args: { fault: 'herhaald', path } });
    else {
      last.use = use;
      if (repeatable && repeated === 0) last.asList = true;
      return true;
    }
    return false;
  }

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
    const vastPlans = planVast(own.name, place, isInline);
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

  function planVast(klasse: string, place: Place, isInline: boolean): readonly VastPlan[] {
    return Object.entries(vast).flatMap(([name, value]): readonly VastPlan[] => {
      const [of, ...names] = name.split('/');
      if (of !== klasse) return [];
      const named = ['vast', name];
      const route = follow(place, names.join('/'), named);
      const last = route?.at(-1);
      if (route === undefined || last === undefined) return [];
      const path = wayTo(last);
      const { type } = last.element;
      if (last.use !== undefined) return refuse(named, { rule: 'PRF-VAST', args: { fault: 'model', path } });
      if (route.some((each) => each.use !== undefined))
        return refuse(named, { rule: 'PRF-PLAATS', args: { fault: 'dubbel', path } });
      if (type.kind === 'complex')
        return refuse(named, { rule: 'PRF-PLAATS', args: { fault: 'waarde', path } });
      const written = normaliseWhiteSpace(value, type.whiteSpace);
      if (NOT_IN_XML.test(written) || type.fault(written) !== undefined)
        return refuse(named, { rule: 'PRF-VAST', args: { fault: 'waarde', path } });
      // It is of that class, which has no element to stand in, and not of the class around it.
      if (isInline) last.use = 'element';
      return [{ route, value: written }];
    });
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
