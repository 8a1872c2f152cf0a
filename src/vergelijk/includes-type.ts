import type { BuiltinName, RestrictionDefinition } from '../schema/index.ts';
import type { ValueType } from './schema-element.ts';

/** The type that each built-in type is a restriction of (XML Schema part 2 §3). */
const BASE: Readonly<Partial<Record<BuiltinName, BuiltinName>>> = {
  integer: 'decimal',
  nonPositiveInteger: 'integer',
  negativeInteger: 'nonPositiveInteger',
  long: 'integer',
  int: 'long',
  short: 'int',
  byte: 'short',
  nonNegativeInteger: 'integer',
  unsignedLong: 'nonNegativeInteger',
  unsignedInt: 'unsignedLong',
  unsignedShort: 'unsignedInt',
  unsignedByte: 'unsignedShort',
  positiveInteger: 'nonNegativeInteger',
};

const TEXTS: ReadonlySet<BuiltinName> = new Set<BuiltinName>(['string', 'normalizedString', 'token']);

/** True for a type of which any text may be a value, as far as its facets allow. */
export function isText({ definition }: ValueType): boolean {
  return TEXTS.has(definition.builtin);
}

/**
 * True when what two types ask shows that the wider takes all that the narrower does: each facet of the wider is one of
 * the narrower too, or follows from one. False where it does not show, though it may be so.
 */
export function includesType(wider: ValueType, narrower: ValueType): boolean {
  const asked = wider.definition.restrictions;
  const isBare = asked.every((step) => Object.keys(step).length === 0);
  if (isText(wider) && isBare) return true;
  if (wider.type.whiteSpace !== narrower.type.whiteSpace) return false;
  if (!isText(wider) && !isWithin(narrower.definition.builtin, wider.definition.builtin)) return false;
  return asked.every((step) => follows(step, wider, narrower));
}

function isWithin(builtin: BuiltinName, wider: BuiltinName): boolean {
  for (let at: BuiltinName | undefined = builtin; at !== undefined; at = BASE[at])
    if (at === wider) return true;
  return false;
}

/** Whether all that one step of the wider type asks follows from the narrower type. */
function follows(step: RestrictionDefinition, wider: ValueType, narrower: ValueType): boolean {
  const own = narrower.definition.restrictions;
  const { pattern, enumeration, length, minLength, maxLength, totalDigits, fractionDigits } = step;
  if (pattern !== undefined && !own.some((each) => isOneOf(each, pattern))) return false;
  if (enumeration !== undefined) {
    const codes = new Set(enumeration.map(({ value }) => value));
    if (!own.some((each) => each.enumeration?.every(({ value }) => codes.has(value)))) return false;
  }
  const least = length ?? minLength ?? 0;
  const most = length ?? maxLength ?? Number.POSITIVE_INFINITY;
  if (least > 0 && !own.some((each) => (each.length ?? each.minLength ?? 0) >= least)) return false;
  if (
    most < Number.POSITIVE_INFINITY &&
    !own.some((each) => (each.length ?? each.maxLength ?? most + 1) <= most)
  )
    return false;
  if (totalDigits !== undefined && !own.some((each) => (each.totalDigits ?? totalDigits + 1) <= totalDigits))
    return false;
  const isWhole = isWithin(narrower.definition.builtin, 'integer');
  if (
    fractionDigits !== undefined &&
    !isWhole &&
    !own.some((each) => (each.fractionDigits ?? fractionDigits + 1) <= fractionDigits)
  )
    return false;
  return followsBound(step, 'min', wider, own) && followsBound(step, 'max', wider, own);
}

/** True when every pattern of a step is one of these. */
function isOneOf(
  { pattern }: RestrictionDefinition,
  allowed: NonNullable<RestrictionDefinition['pattern']>,
): boolean {
  return pattern?.every(({ source }) => allowed.some((other) => other.source === source)) === true;
}

/** A bound follows when the narrower type has one on that side that the wider type takes, or the same. */
function followsBound(
  step: RestrictionDefinition,
  side: 'min' | 'max',
  { type }: ValueType,
  own: readonly RestrictionDefinition[],
): boolean {
  const inclusive = step[`${side}Inclusive`];
  const exclusive = step[`${side}Exclusive`];
  if (inclusive === undefined && exclusive === undefined) return true;
  const isTaken = (bound: string | undefined): boolean => {
    if (bound === undefined) return false;
    const fault = type.fault(bound);
    // Patterns are judged behind bounds.
    return fault === undefined || fault.kind === 'patroon';
  };
  return own.some((each) => {
    const reached = each[`${side}Inclusive`];
    const approached = each[`${side}Exclusive`];
    return isTaken(reached) || isTaken(approached) || (exclusive !== undefined && approached === exclusive);
  });
}
