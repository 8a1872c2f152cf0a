import type { ContentFault, ElementDeclaration, SimpleType, ValueFault } from '../schema/index.ts';
import type { Fault, StructureRule } from '../taal/index.ts';

/** A rule of the structure that is broken, without its place. */
export type StructureFault = Fault<StructureRule>;

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
  element: ElementDeclaration,
  type: SimpleType,
  text: string,
  fault: ValueFault,
): Fault<ValueRule> {
  const { name } = element;
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

/**
 * Tells what is wrong with the content of a class.
 *
 * @param klasse name of the element that the fault is in
 * @param elements the elements of the class, in the order of the schema
 * @param child the declaration of the child that the fault is about; undefined when the class does not know it
 */
export function describeContentFault(
  fault: ContentFault,
  klasse: string,
  elements: readonly ElementDeclaration[],
  child: ElementDeclaration | undefined,
): StructureFault {
  if (fault.kind === 'ontbreekt') {
    return { rule: 'STR-ONTBREEKT', args: { element: fault.element.name, klasse, keuze: namesOf(fault) } };
  }
  const expected = fault.expected?.name;
  if (child === undefined || fault.kind === 'onverwacht') {
    const keuze = fault.kind === 'onverwacht' ? namesOf(fault) : undefined;
    return { rule: 'STR-ONVERWACHT', args: { fault: 'element', element: child?.name, klasse, expected, keuze } };
  }
  const { name: element } = child;
  if (fault.kind === 'herhaald') {
    return { rule: 'STR-HERHAALD', args: { element, klasse, max: fault.max, expected } };
  }
  const after = elements[elements.indexOf(child) - 1]?.name;
  return { rule: 'STR-VOLGORDE', args: { element, klasse, after, expected } };
}

function namesOf({ keuze }: Extract<ContentFault, { kind: 'ontbreekt' | 'onverwacht' }>) {
  return keuze?.map(({ name }) => name);
}
