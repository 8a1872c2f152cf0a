import type { Fault } from '../../taal/index.ts';
import { type ProfielFinding, pointerTo, profielFinding } from '../profiel-finding.ts';
import { createPlace, type Place, wayTo } from './plan.ts';

/** Finds and takes places in a schema, and tells what cannot be. */
export interface Places {
  readonly findings: readonly ProfielFinding[];
  /** Tells what is wrong with the part of the profile of these names. */
  add(names: readonly string[], fault: Fault<'PRF-PLAATS' | 'PRF-CODE' | 'PRF-VAST'>): undefined;
  /** The places on a way; undefined when it does not lead anywhere, which is told when the profile itself named it. */
  follow(from: Place, way: string, named: readonly string[] | undefined): Place[] | undefined;
  /** Takes the last place of a way for a class or an element of the model; false when it cannot be. */
  settle(
    route: readonly Place[],
    use: 'klasse' | 'element',
    repeatable: boolean,
    named: readonly string[],
  ): boolean;
}

/** Makes what finds the places of one of the two schemas. */
export function createPlaces(schema: 'fz825' | 'fz826'): Places {
  const findings: ProfielFinding[] = [];

  function add(names: readonly string[], fault: Fault<'PRF-PLAATS' | 'PRF-CODE' | 'PRF-VAST'>): undefined {
    findings.push(profielFinding(pointerTo(schema, ...names), fault, schema));
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

  return { findings, add, follow, settle };
}
