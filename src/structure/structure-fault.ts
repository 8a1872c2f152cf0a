import { meldingen } from '../finding/index.ts';
import type { ElementDeclaration, SimpleType, ValueFault } from '../schema/index.ts';
import type { ContentFault } from './explain-content.ts';

/** The controls of controletype 2. */
export type StructureRule =
  | 'STR-ATTRIBUUT'
  | 'STR-BERICHT'
  | 'STR-CIJFERS'
  | 'STR-DATUM'
  | 'STR-ENUMERATIE'
  | 'STR-GRENS'
  | 'STR-HERHAALD'
  | 'STR-LEEG'
  | 'STR-LENGTE'
  | 'STR-LIMIET'
  | 'STR-NAAMRUIMTE'
  | 'STR-ONTBREEKT'
  | 'STR-ONVERWACHT'
  | 'STR-PATROON'
  | 'STR-TEKEN'
  | 'STR-TEKST'
  | 'STR-TYPE'
  | 'STR-VERSIE'
  | 'STR-VOLGORDE'
  | 'STR-VORM';

/** A rule of the structure that is broken, without its place. */
export interface StructureFault {
  readonly rule: StructureRule;
  readonly message: string;
}

/** Tells which rule of its type the text of an element breaks. */
export function describeValueFault(
  element: ElementDeclaration,
  type: SimpleType,
  text: string,
  fault: ValueFault,
): StructureFault {
  const { name } = element;
  if (text === '') return { rule: 'STR-LEEG', message: meldingen.leeg(name) };
  switch (fault.kind) {
    case 'vorm':
      return { rule: 'STR-VORM', message: meldingen.vorm(name, fault.builtin) };
    case 'bestaat niet':
      return { rule: 'STR-DATUM', message: meldingen.bestaatNiet(name, fault.builtin) };
    case 'enumeratie':
      return { rule: 'STR-ENUMERATIE', message: meldingen.enumeratie(name, fault.allowed) };
    case 'lengte':
      return { rule: 'STR-LENGTE', message: meldingen.lengte(name, fault.min, fault.max, fault.found) };
    case 'patroon':
      return { rule: 'STR-PATROON', message: meldingen.patroon(name, fault.patterns, type.documentation) };
    case 'grens':
      return { rule: 'STR-GRENS', message: meldingen.grens(name, fault.comparison, fault.bound) };
    case 'cijfers':
      return { rule: 'STR-CIJFERS', message: meldingen.cijfers(name, fault.total, fault.fraction) };
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
    return { rule: 'STR-ONTBREEKT', message: meldingen.ontbreekt(fault.element.name, klasse) };
  }
  const expected = fault.expected?.name;
  if (child === undefined || fault.kind === 'onverwacht') {
    return { rule: 'STR-ONVERWACHT', message: meldingen.onverwacht(child?.name, klasse, expected) };
  }
  if (fault.kind === 'herhaald') {
    return { rule: 'STR-HERHAALD', message: meldingen.herhaald(child.name, klasse, fault.max, expected) };
  }
  const after = elements[elements.indexOf(child) - 1]?.name;
  return { rule: 'STR-VOLGORDE', message: meldingen.volgorde(child.name, klasse, after, expected) };
}
