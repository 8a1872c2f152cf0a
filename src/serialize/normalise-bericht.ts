import { type Finding, type FindingOptions, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import { assign } from '../structure/index.ts';
import { type FoundSchema, findSchema } from './find-schema.ts';
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
  const findings = walkMessage(found, sink, options);
  if (isNonEmpty(findings)) return { ok: false, findings };
  // The generated types describe what these schemas let through; a test keeps the two in step.
  const { definition, wire } = found.schema;
  const held = wire === undefined ? sink.result() : Object(wire.fromWire(sink.result()).value);
  const value: unknown = { berichttype: definition.berichttype, ...held };
  return { ok: true, bericht: value as Mutatiebericht | Retourbericht };
}

type Value = Record<string, unknown>;

/** A sink that puts the message together again. */
function createValueSink(): MessageSink & { result(): Value } {
  const root: Value = {};
  const open: Value[] = [];
  return {
    open: (element) => {
      const parent = open.at(-1);
      const value = parent === undefined ? root : {};
      if (parent !== undefined) assign(parent, element, value);
      open.push(value);
    },
    value: (element, text) => {
      const parent = open.at(-1);
      if (parent !== undefined) assign(parent, element, text);
    },
    close: () => {
      open.pop();
    },
    result: () => root,
  };
}
