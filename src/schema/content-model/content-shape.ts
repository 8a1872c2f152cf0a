/** A content as it is declared or linked. */
export type ContentSource<X> =
  | { readonly kind: 'element'; readonly min: number; readonly max: number | null; readonly element: X }
  | {
      readonly kind: 'sequence' | 'choice';
      readonly min: number;
      readonly max: number | null;
      readonly particles: readonly ContentSource<X>[];
    };

/** What is left of a content without the groups and the counting that make no difference. */
export type Shape<E> =
  | { readonly kind: 'element'; readonly min: number; readonly max: number; readonly element: E }
  | GroupShape<E>;

interface GroupShape<E> {
  readonly kind: 'sequence' | 'choice';
  readonly min: number;
  readonly max: number;
  readonly parts: readonly Shape<E>[];
}

const ENDLESS = Number.POSITIVE_INFINITY;

/** The shape of a content: it allows the same children, each as the same particle. */
export function shapeOf<X, E>(source: ContentSource<X>, keyOf: (element: X) => E): Shape<E> {
  const { kind, min } = source;
  const max = source.max ?? ENDLESS;
  if (kind === 'element') return { kind, min, max, element: keyOf(source.element) };
  const parts = source.particles.map((part) => shapeOf(part, keyOf)).flatMap((part) => inlined(part, kind));
  const [only] = parts;
  const joined = only === undefined || parts.length > 1 ? undefined : joinRounds(only, min, max);
  return joined ?? withoutInnerRounds({ kind, min, max, parts });
}

/** The parts of a group that stands once in one of its own kind. */
function inlined<E>(part: Shape<E>, kind: Shape<E>['kind']): readonly Shape<E>[] {
  return part.kind === kind && part.kind !== 'element' && part.min === 1 && part.max === 1
    ? part.parts
    : [part];
}

/** Rounds of rounds as rounds; undefined where not every number of them between the least and the most is possible. */
function joinRounds<E>(part: Shape<E>, min: number, max: number): Shape<E> | undefined {
  const hasGap =
    part.max === ENDLESS || min === 0
      ? min === 0 && part.min > 1
      : min < max && min * part.max < (min + 1) * part.min - 1;
  return hasGap ? undefined : { ...part, min: min * part.min, max: max * part.max };
}

/**
 * In a group that may occur any number of times, a part that is all that a round must have need not have rounds of its
 * own: `(a{1,3} | b)*` allows what `(a | b)*` does.
 */
function withoutInnerRounds<E>(group: GroupShape<E>): GroupShape<E> {
  const { kind, min, max, parts } = group;
  if (min > 1 || max !== ENDLESS) return group;
  const needed = kind === 'choice' ? [] : parts.filter((part) => !isEmptiable(part));
  const isAll = (part: Shape<E>): boolean =>
    needed.length === 0 || (needed.length === 1 && needed[0] === part);
  return {
    ...group,
    parts: parts.map((part) => (part.min <= 1 && part.max > 1 && isAll(part) ? { ...part, max: 1 } : part)),
  };
}

function isEmptiable<E>(shape: Shape<E>): boolean {
  if (shape.min === 0) return true;
  if (shape.kind === 'choice') return shape.parts.some(isEmptiable);
  return shape.kind === 'sequence' && shape.parts.every(isEmptiable);
}
