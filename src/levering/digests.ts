import type { Mutatiebericht } from '../model/index.ts';
import { canonicalContent, canonicalJson, digestOf, type Sha256 } from './canonical.ts';

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
    aanlevering: digestOf(canonicalJson([afzender, identificatieAanlevering]), hash),
    mutaties: bericht.verzekerde.mutatieFZ.map((mutatie) => digestOf(canonicalContent(bericht, mutatie), hash)),
  };
}

/** A message that is there twice. */
export interface Dubbel {
  /** The name of the message that comes later. */
  readonly naam: string;
  /** The name of the one before it with the same IdentificatieAanlevering, or the same content of a mutation. */
  readonly eerder: string;
}

/** Finds what is there twice, message by message. */
export interface DubbelFinder {
  add(digests: BerichtDigests): void;
  readonly digests: readonly BerichtDigests[];
  readonly dubbel: readonly Dubbel[];
}

/** Makes a finder, of no message yet. */
export function createDubbelFinder(): DubbelFinder {
  const digests: BerichtDigests[] = [];
  const dubbel: Dubbel[] = [];
  const first = new Map<string, string>();

  return {
    digests,
    dubbel,
    add: (added) => {
      const { naam, aanlevering, mutaties } = added;
      digests.push(added);
      const told = new Set<string>();
      for (const digest of [aanlevering, ...mutaties]) {
        const eerder = first.get(digest);
        if (eerder === undefined) first.set(digest, naam);
        else if (!told.has(eerder)) {
          told.add(eerder);
          dubbel.push({ naam, eerder });
        }
      }
    },
  };
}
