import { type Finding, type FindingOptions, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import type { ElementDeclaration, Writing } from '../schema/index.ts';
import { assign, createValue } from '../structure/index.ts';
import { type FoundSchema, findSchema, onWire } from './find-schema.ts';
import { type MessageSink, walkMessage } from './walk-message.ts';

/** A message as it would be when it had been serialized and parsed, or why it is not one. */
export type NormaliseResult =
  | { readonly ok: true; readonly bericht: Mutatiebericht | Retourbericht }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Judges a built message against its schema (controletype 2) and copies it: white space as the types prescribe, no
 * field that is undefined. The result is what parsing the serialized message would give.
 *
 * @param bericht anything at all, of any shape
 */
export function normaliseBericht(
  bericht: unknown,
  options: FindingOptions & SchemaOptions = {},
): NormaliseResult {
  return normaliseFound(findSchema(bericht, options), options);
}

/** Judges and copies a message of which the schema was found. */
export function normaliseFound(found: FoundSchema, options: FindingOptions): NormaliseResult {
  if (!found.ok) return found;
  const sink = createValueSink();
  const findings = walkMessage(onWire(found), sink, options);
  if (isNonEmpty(findings)) return { ok: false, findings };
  // The generated types describe what these schemas let through; a test keeps the two in step.
  const value: unknown = { berichttype: found.schema.definition.berichttype, ...sink.result() };
  return { ok: true, bericht: value as Mutatiebericht | Retourbericht };
}

type Value = Record<string, unknown>;

/** A sink that puts the message together again. */
function createValueSink(): MessageSink & { result(): Value } {
  const document: Value = {};
  const open: {
    readonly element: ElementDeclaration;
    readonly value: Value;
    readonly own: Writing | undefined;
  }[] = [];
  const last = (): Value => open.at(-1)?.value ?? document;
  let root: ElementDeclaration | undefined;
  return {
    open: (element, own) => {
      root ??= element;
      open.push({ element, value: createValue(element, last()), own });
    },
    value: (element, text, own) => {
      assign(last(), element, own ? own.item(text) : text);
    },
    close: () => {
      const closed = open.pop();
      if (closed !== undefined)
        assign(last(), closed.element, closed.own?.item(closed.value) ?? closed.value);
    },
    result: () => (root === undefined ? {} : (document[root.field] as Value)),
  };
}
