import { fz825Schema } from '../model/index.ts';
import {
  describeValueFault,
  type ElementDeclaration,
  elementsIn,
  type SimpleType,
  type ValueRule,
} from '../schema/index.ts';
import type { Fault } from '../taal/index.ts';

/**
 * Holds a value against the type that an element of the FZ825 has, so that data from outside have the same form as
 * those in a message.
 *
 * @param naam what the value is called there
 * @returns what is wrong, without the value; undefined for a good one
 */
export function formatFault(element: string, value: string, naam: string): Fault<ValueRule> | undefined {
  const declared = TYPES.get(element);
  if (declared === undefined) throw new Error('The schema of the FZ825 has this element.');
  const fault = declared.type.fault(value);
  return fault === undefined
    ? undefined
    : describeValueFault({ ...declared.element, name: naam }, declared.type, value, fault);
}

interface Typed {
  readonly element: ElementDeclaration;
  readonly type: SimpleType;
}

const TYPES: ReadonlyMap<string, Typed> = new Map(
  elementsIn(fz825Schema).flatMap((element) => {
    const { name, type } = element;
    return type.kind === 'simple' ? [[name, { element, type }]] : [];
  }),
);
