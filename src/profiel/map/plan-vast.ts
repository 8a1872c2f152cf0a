import { NOT_IN_XML, normaliseWhiteSpace } from '../../schema/index.ts';
import type { Places } from './create-places.ts';
import { type Place, type VastPlan, wayTo } from './plan.ts';

/** The elements of a class that the model does not have, and that a profile gives a value. */
export function planVast(
  klasse: string,
  place: Place,
  isInline: boolean,
  vast: Readonly<Record<string, string>>,
  { add, follow }: Places,
): readonly VastPlan[] {
  const refuse = (...args: Parameters<typeof add>): readonly never[] => {
    add(...args);
    return [];
  };
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
