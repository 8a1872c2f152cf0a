import type { Mutatiebericht } from '../model/index.ts';
import { canonicalContent, digestOf, type Sha256 } from './canonical.ts';

/** What tells a message that was delivered twice from all others: digests, and no value of the message. */
export interface BerichtDigests {
  readonly naam: string;
  /** Of Afzender and IdentificatieAanlevering. */
  readonly aanlevering: string;
  /** Of the content of each mutation: all of it but MutatieIdentificatie. */
  readonly mutaties: readonly string[];
}

/** Makes the digests of a message. */
export function digestsOf(naam: string, bericht: Mutatiebericht, hash: Sha256): BerichtDigests {
  const { afzender, identificatieAanlevering } = bericht.header;
  return {
    naam,
    aanlevering: digestOf(JSON.stringify([afzender, identificatieAanlevering]), hash),
    mutaties: bericht.verzekerde.mutatieFZ.map((mutatie) =>
      digestOf(canonicalContent(bericht, mutatie), hash),
    ),
  };
}

/** A message that is there twice. */
export interface Dubbel {
  /** The name of the message that comes later. */
  readonly naam: string;
  /**
   * The name of the one before it with the same IdentificatieAanlevering, or the same content of a mutation; its own when
   * two of its mutations have the same content.
   */
  readonly eerder: string;
}

/** Finds what is there twice, message by message. */
export interface DubbelFinder {
  add(digests: BerichtDigests): void;
  readonly digests: readonly BerichtDigests[];
  /**
   * As few pairs as tell which messages are there twice: of three that are the same the second and the third are told of,
   * each with the first. How many there are does not depend on the order of the messages.
   */
  readonly dubbel: readonly Dubbel[];
}

/** Makes a finder, of no message yet. */
export function createDubbelFinder(): DubbelFinder {
  const digests: BerichtDigests[] = [];
  const dubbel: Dubbel[] = [];
  /** The number of the first message that has a digest. */
  const first = new Map<string, number>();
  /** Of each message an earlier one with which it is told of, or itself. */
  const parents: number[] = [];

  function rootOf(nummer: number): number {
    let root = nummer;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    parents[nummer] = root;
    return root;
  }

  return {
    digests,
    dubbel,
    add: (added) => {
      const { naam, aanlevering, mutaties } = added;
      const nummer = digests.push(added) - 1;
      parents.push(nummer);
      if (new Set(mutaties).size < mutaties.length) dubbel.push({ naam, eerder: naam });
      for (const digest of [aanlevering, ...mutaties]) {
        const before = first.get(digest);
        if (before === undefined) {
          first.set(digest, nummer);
          continue;
        }
        const [one, other] = [rootOf(before), rootOf(nummer)];
        if (one === other) continue;
        parents[Math.max(one, other)] = Math.min(one, other);
        dubbel.push({ naam, eerder: digests[before]?.naam ?? naam });
      }
    },
  };
}
