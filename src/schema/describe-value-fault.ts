import type { Fault } from '../taal/index.ts';
import type { SimpleType, ValueFault } from './schema.ts';

/** The rules that the text of an element may break. */
export type ValueRule =
  | 'STR-LEEG'
  | 'STR-VORM'
  | 'STR-DATUM'
  | 'STR-ENUMERATIE'
  | 'STR-LENGTE'
  | 'STR-PATROON'
  | 'STR-GRENS'
  | 'STR-CIJFERS';

/** Tells which rule of its type the text of an element breaks. */
export function describeValueFault(
  { name }: { readonly name: string },
  type: SimpleType,
  text: string,
  fault: ValueFault,
): Fault<ValueRule> {
  if (text === '') return { rule: 'STR-LEEG', args: { element: name } };
  switch (fault.kind) {
    case 'vorm':
      return { rule: 'STR-VORM', args: { element: name, builtin: fault.builtin } };
    case 'bestaat niet':
      return { rule: 'STR-DATUM', args: { element: name, builtin: fault.builtin } };
    case 'enumeratie': {
      // Copies: what a finding holds is the caller's, and the schema is not.
      const allowed = fault.allowed.map(({ value, documentation }) => ({ value, documentation }));
      return { rule: 'STR-ENUMERATIE', args: { element: name, allowed } };
    }
    case 'lengte': {
      const { min, found } = fault;
      const max = fault.max === Number.POSITIVE_INFINITY ? undefined : fault.max;
      return { rule: 'STR-LENGTE', args: { element: name, min, max, found } };
    }
    case 'patroon': {
      const patterns = [...fault.patterns];
      return { rule: 'STR-PATROON', args: { element: name, patterns, documentation: type.documentation } };
    }
    case 'grens':
      return { rule: 'STR-GRENS', args: { element: name, facet: fault.facet, bound: fault.bound } };
    case 'cijfers':
      return { rule: 'STR-CIJFERS', args: { element: name, total: fault.total, fraction: fault.fraction } };
  }
}
