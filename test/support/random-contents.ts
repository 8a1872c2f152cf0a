import fc, { type Arbitrary } from 'fast-check';

/** A content over elements of one letter; `max` is `Infinity` for unbounded. */
export type Model =
  | { readonly kind: 'element'; readonly letter: string; readonly min: number; readonly max: number }
  | {
      readonly kind: 'sequence' | 'choice';
      readonly parts: readonly Model[];
      readonly min: number;
      readonly max: number;
    };

const BOUNDS: Arbitrary<{ min: number; max: number }> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ min: 1, max: 1 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom({ min: 0, max: 1 }, { min: 0, max: Infinity }, { min: 1, max: Infinity }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(2), fc.nat(2)).map(([min, more]) => ({ min, max: Math.max(1, min + more) })),
  },
);

const { group } = fc.letrec<{ group: Model; part: Model; element: Model }>((tie) => ({
  element: fc
    .record({ letter: fc.constantFrom(...'abcdef'), bounds: BOUNDS })
    .map(({ letter, bounds }): Model => ({ kind: 'element', letter, ...bounds })),
  group: fc
    .record({
      kind: fc.constantFrom('sequence' as const, 'choice' as const),
      parts: fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
      bounds: BOUNDS,
    })
    .map(({ kind, parts, bounds }): Model => ({ kind, parts, ...bounds })),
  part: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: tie('element') },
    { weight: 2, arbitrary: tie('group') },
  ),
}));

/** Contents of sequences and choices, correct ones and others. */
export const MODELS: Arbitrary<Model> = group;

/** A schema of one class with that content. */
export function schemaOf(model: Model): string {
  return (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType>' +
    `${xsdOf(model)}</xs:complexType></xs:element></xs:schema>`
  );
}

/** The particle as it stands in an XSD. */
function xsdOf(model: Model): string {
  const { min, max, kind } = model;
  const bounds = `minOccurs="${min}" maxOccurs="${max === Infinity ? 'unbounded' : max}"`;
  if (kind === 'element') return `<xs:element name="${model.letter}" type="xs:string" ${bounds}/>`;
  return `<xs:${kind} ${bounds}>${model.parts.map(xsdOf).join('')}</xs:${kind}>`;
}

/** The particle as a regular expression of its letters: another way to read the same content. */
export function expressionOf(model: Model): string {
  const { min, max } = model;
  const once =
    model.kind === 'element'
      ? model.letter
      : model.parts.map(expressionOf).join(model.kind === 'choice' ? '|' : '');
  return `(?:${once}){${min},${max === Infinity ? '' : max}}`;
}

/** Children that a content allows, found by a walk that some numbers steer. */
export function walk(model: Model, numbers: readonly number[]): string {
  let next = 0;
  const number = (): number => numbers[next++ % numbers.length] ?? 0;
  const visit = (particle: Model): string => {
    const most = Math.min(particle.max, particle.min + 3);
    const rounds = particle.min + (number() % (most - particle.min + 1));
    let text = '';
    for (let round = 0; round < rounds && text.length < 40; round++) {
      if (particle.kind === 'element') text += particle.letter;
      else if (particle.kind === 'sequence') text += particle.parts.map(visit).join('');
      else {
        const part = particle.parts[number() % particle.parts.length];
        text += part === undefined ? '' : visit(part);
      }
    }
    return text;
  };
  return visit(model);
}

/** A message with those children. */
export function messageOf(children: string): string {
  return `<r>${[...children].map((letter) => `<${letter}/>`).join('')}</r>`;
}

/**
 * True when a content is not ambiguous, by the standard's words: its particles are written out, each as often as it
 * may occur, and no two different ones may take the same child. For contents of which the counts are low.
 */
export function isUnambiguous(model: Model): boolean {
  const { first, follow } = positionsOf(model);
  return [first, ...follow.values()].every((positions) => !hasRivals(positions));
}

interface Position {
  readonly letter: string;
  readonly particle: Model;
}

function hasRivals(positions: ReadonlySet<Position>): boolean {
  const owners = new Map<string, Model>();
  for (const { letter, particle } of positions) {
    const owner = owners.get(letter);
    if (owner !== undefined && owner !== particle) return true;
    owners.set(letter, particle);
  }
  return false;
}

interface Written {
  readonly first: ReadonlySet<Position>;
  readonly last: ReadonlySet<Position>;
  readonly emptiable: boolean;
}

/**
 * The places of the children when all rounds are written out, and which may follow which. The rounds that are not told
 * apart by what came before them are merged: states of a deterministic reading, as sets of places.
 */
function positionsOf(model: Model): {
  readonly first: ReadonlySet<Position>;
  readonly follow: ReadonlyMap<string, ReadonlySet<Position>>;
} {
  const next = new Map<Position, Set<Position>>();
  const link = (from: ReadonlySet<Position>, to: ReadonlySet<Position>): void => {
    for (const position of from) {
      const known = next.get(position) ?? new Set();
      for (const each of to) known.add(each);
      next.set(position, known);
    }
  };
  const write = (particle: Model): Written => {
    const rounds = particle.max === Infinity ? Math.max(particle.min, 1) : particle.max;
    let all: Written = { first: new Set(), last: new Set(), emptiable: true };
    for (let round = 1; round <= rounds; round++) {
      const once = writeOnce(particle);
      if (round === rounds && particle.max === Infinity) link(once.last, once.first);
      const own = { ...once, emptiable: once.emptiable || round > particle.min };
      all = behind(all, own, link);
    }
    return all;
  };
  const writeOnce = (particle: Model): Written => {
    if (particle.kind === 'element') {
      const own = new Set([{ letter: particle.letter, particle }]);
      return { first: own, last: own, emptiable: false };
    }
    const parts = particle.parts.map(write);
    if (particle.kind === 'choice')
      return {
        first: new Set(parts.flatMap((part) => [...part.first])),
        last: new Set(parts.flatMap((part) => [...part.last])),
        emptiable: parts.some((part) => part.emptiable),
      };
    return parts.reduce((all, part) => behind(all, part, link), {
      first: new Set(),
      last: new Set(),
      emptiable: true,
    } as Written);
  };
  const { first } = write(model);
  // The sets of places that one row of particles leads to: rounds may be counted in more than one way.
  const follow = new Map<string, ReadonlySet<Position>>();
  const numbers = new Map<Position, number>();
  const numberOf = (position: Position): number => {
    const number = numbers.get(position) ?? numbers.size;
    numbers.set(position, number);
    return number;
  };
  const keyOf = (positions: ReadonlySet<Position>): string =>
    [...positions]
      .map(numberOf)
      .sort((one, other) => one - other)
      .join();
  const open: ReadonlySet<Position>[] = [first];
  while (open.length > 0 && follow.size < 5_000) {
    const here = open.pop();
    if (here === undefined) break;
    const byParticle = new Map<Model, Set<Position>>();
    for (const position of here)
      byParticle.set(position.particle, (byParticle.get(position.particle) ?? new Set()).add(position));
    for (const positions of byParticle.values()) {
      const reached = new Set([...positions].flatMap((each) => [...(next.get(each) ?? [])]));
      const key = keyOf(reached);
      if (follow.has(key)) continue;
      follow.set(key, reached);
      open.push(reached);
    }
  }
  return { first, follow };
}

function behind(
  one: Written,
  other: Written,
  link: (from: ReadonlySet<Position>, to: ReadonlySet<Position>) => void,
): Written {
  link(one.last, other.first);
  return {
    first: one.emptiable ? new Set([...one.first, ...other.first]) : one.first,
    last: other.emptiable ? new Set([...one.last, ...other.last]) : other.last,
    emptiable: one.emptiable && other.emptiable,
  };
}
