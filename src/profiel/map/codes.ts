import type { EnumerationValue, SimpleType } from '../../schema/index.ts';
import { normaliseWhiteSpace } from '../../schema/index.ts';
import type { Fault } from '../../taal/index.ts';

/** The codes of an element: those of the model and those of the XML. */
export interface Codes {
  /** By the code of the model, the one that is written. */
  readonly toWire: ReadonlyMap<string, string>;
  /** By each code that is read, that of the model. */
  readonly fromWire: ReadonlyMap<string, string>;
  /** The codes of the model, with what they mean. */
  readonly ofModel: readonly EnumerationValue[];
  /** The type of the element in the model, and that in the XML, which allows no other code than those that are read. */
  readonly type: SimpleType;
  readonly onWire: SimpleType;
}

/** A code that is wrong. */
export interface CodeFault {
  readonly code: string;
  readonly fault: Fault<'PRF-CODE'>;
}

/**
 * Makes the codes of an element.
 *
 * @param own the type of the element in the model
 * @param wire the type of the element in the XML
 * @param given the codes in the XML by those of the model; those of the model that are not named are themselves
 */
export function makeCodes(
  own: SimpleType,
  wire: SimpleType,
  given: Readonly<Record<string, string | readonly string[]>>,
): { readonly codes: Codes; readonly faults: readonly CodeFault[] } {
  const faults: CodeFault[] = [];
  const toWire = new Map<string, string>();
  const fromWire = new Map<string, string>();
  const known = own.enumeration?.map(({ value }) => value) ?? Object.keys(given);
  for (const [code, wires] of Object.entries(given)) {
    if (!known.includes(code)) faults.push({ code, fault: codeFault({ fault: 'onbekend', code, known }) });
    for (const written of [wires].flat()) {
      const each = normaliseWhiteSpace(written, wire.whiteSpace);
      if (wire.fault(each) !== undefined)
        faults.push({ code, fault: codeFault({ fault: 'schema', code: each }) });
      else if (fromWire.has(each)) faults.push({ code, fault: codeFault({ fault: 'dubbel', code: each }) });
      else {
        fromWire.set(each, code);
        if (!toWire.has(code)) toWire.set(code, each);
      }
    }
  }
  for (const code of known) {
    if (Object.hasOwn(given, code) || fromWire.has(code) || wire.fault(code) !== undefined) continue;
    toWire.set(code, code);
    fromWire.set(code, code);
  }
  const ofModel = (own.enumeration ?? known.map(toValue)).filter(({ value }) => toWire.has(value));
  const ofWire = [...fromWire.keys()].map(
    (code) => wire.enumeration?.find(({ value }) => value === code) ?? toValue(code),
  );
  const type: SimpleType = {
    ...wire,
    enumeration: ofModel,
    fault: (text) => (toWire.has(text) ? undefined : { kind: 'enumeratie', allowed: ofModel }),
  };
  const onWire: SimpleType = {
    ...wire,
    enumeration: ofWire,
    fault: (text) => (fromWire.has(text) ? wire.fault(text) : { kind: 'enumeratie', allowed: ofWire }),
  };
  return { codes: { toWire, fromWire, ofModel, type, onWire }, faults };
}

function toValue(value: string): EnumerationValue {
  return { value, documentation: '' };
}

function codeFault(args: Fault<'PRF-CODE'>['args']): Fault<'PRF-CODE'> {
  return { rule: 'PRF-CODE', args };
}
