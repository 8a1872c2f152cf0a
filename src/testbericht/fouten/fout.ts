import type { Mutatiebericht, MutatieFZ } from '../../model/index.ts';
import type { Geval } from '../make-geldig.ts';
import type { Recept } from '../recept.ts';

/** How a rule is broken in a message that is right. */
export interface Fout {
  /** What the right message must have for it. */
  readonly recept?: (recept: Recept) => Partial<Recept>;
  /** Changes the message or the situation. */
  readonly geval?: (geval: Geval, plaats: number) => Geval;
  /** Changes the text. */
  readonly tekst?: (xml: string, plaats: number) => string;
}

/** One of some items; the same for the same place. */
export function pick<T>(items: readonly T[], plaats: number): T {
  const item = items[plaats % items.length];
  if (item === undefined) throw new RangeError('There is no place for this fault.');
  return item;
}

/** The same with another header. */
export function withHeader(geval: Geval, changes: Partial<Mutatiebericht['header']>): Geval {
  const { bericht } = geval;
  return { ...geval, bericht: { ...bericht, header: { ...bericht.header, ...changes } } };
}

/** The same with other mutations. */
export function withMutaties(
  geval: Geval,
  change: (mutaties: readonly MutatieFZ[]) => readonly MutatieFZ[],
): Geval {
  const { bericht } = geval;
  const mutatieFZ = change(bericht.verzekerde.mutatieFZ);
  return { ...geval, bericht: { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ } } };
}

/** A fault in one of the mutations that suit: in which is a matter of the place. */
export function inMutatie(
  change: (mutatie: MutatieFZ, geval: Geval) => MutatieFZ,
  suits: (mutatie: MutatieFZ) => boolean = () => true,
): NonNullable<Fout['geval']> {
  return (geval, plaats) =>
    withMutaties(geval, (mutaties) => {
      const chosen = pick(mutaties.filter(suits), plaats);
      return mutaties.map((mutatie) => (mutatie === chosen ? change(mutatie, geval) : mutatie));
    });
}
