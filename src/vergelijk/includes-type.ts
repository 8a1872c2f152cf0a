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
  if (!isText(wider) && !isPart(narrower, wider)) return false;
  return asked.every((step) => follows(step, wider, narrower));
}

/** True when the values of the narrower type are of the built-in type of the wider one. */
function isPart(narrower: ValueType, wider: ValueType): boolean {
  const [inner, outer] = [narrower, wider].map(({ definition }) => definition.builtin);
  if (inner === undefined || outer === undefined) return false;
  if (isWithin(inner, outer)) return true;
  // Of whole numbers the bounds tell it too.
  return (
    isWithin(inner, 'integer') &&
    isWithin(outer, 'integer') &&
    (['min', 'max'] as const).every((side) => isBounded(side, wider, narrower.definition.restrictions))
  );
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
  wider: ValueType,
  own: readonly RestrictionDefinition[],
): boolean {
  const exclusive = step[`${side}Exclusive`];
  if (step[`${side}Inclusive`] === undefined && exclusive === undefined) return true;
  const isSame = exclusive !== undefined && own.some((each) => each[`${side}Exclusive`] === exclusive);
  return isSame || isBounded(side, wider, own);
}

/** True when there is a bound on that side that the wider type takes: all within it are within those of that type. */
function isBounded(side: 'min' | 'max', { type }: ValueType, own: readonly RestrictionDefinition[]): boolean {
  return own.some((each) =>
    [each[`${side}Inclusive`], each[`${side}Exclusive`]].some((bound) => {
      if (bound === undefined) return false;
      const fault = type.fault(bound);
      // Patterns are judged behind bounds.
      return fault === undefined || fault.kind === 'patroon';
    }),
  );
}
