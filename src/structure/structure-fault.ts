import type { ContentFault, ElementDeclaration } from '../schema/index.ts';
import type { Fault, StructureRule } from '../taal/index.ts';

/** A rule of the structure that is broken, without its place. */
export type StructureFault = Fault<StructureRule>;

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
  const { keuze } = fault;
  if (fault.kind === 'ontbreekt') {
    return { rule: 'STR-ONTBREEKT', args: { element: fault.element.name, klasse, keuze } };
  }
  const expected = fault.expected?.name;
  if (child === undefined || fault.kind === 'onverwacht') {
    return {
      rule: 'STR-ONVERWACHT',
      args: { fault: 'element', element: child?.name, klasse, expected, keuze },
    };
  }
  const { name: element } = child;
  if (fault.kind === 'herhaald') {
    return { rule: 'STR-HERHAALD', args: { element, klasse, max: fault.max, expected } };
  }
  const after = elements[elements.indexOf(child) - 1]?.name;
  return { rule: 'STR-VOLGORDE', args: { element, klasse, after, expected } };
}
