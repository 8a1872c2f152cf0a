import type { Fault } from '../taal/index.ts';
import {
  findInconsistenties,
  type MutatieInWerking,
  type VervallenMutatie,
  vervallenOf,
} from '../verloop/index.ts';

/** What is wrong with the mutations that are held of a plaatsingsbesluit, and where among their data. */
export type VerloopGegevenFault = Fault<'BRON-HERHAALD' | 'BRON-VERLOOP'> & { readonly path: string };

interface Held {
  readonly startdatum?: string | undefined;
  readonly mutaties: readonly MutatieInWerking[];
  readonly vervallen?: readonly VervallenMutatie[] | undefined;
}

/** An identification in force stands for one mutation: what breaks that makes the data useless. */
export function judgeIdentificaties({ mutaties, vervallen = [] }: Held): readonly VerloopGegevenFault[] {
  const found: VerloopGegevenFault[] = [];
  const gebruikt = new Set<string>(vervallen.map((each) => vervallenOf(each).mutatieIdentificatie));
  for (const [index, { mutatieIdentificatie }] of mutaties.entries()) {
    const path = `/mutaties/${index}/mutatieIdentificatie`;
    if (gebruikt.has(mutatieIdentificatie))
      found.push({ rule: 'BRON-HERHAALD', args: { field: 'mutatieIdentificatie' }, path });
    gebruikt.add(mutatieIdentificatie);
  }
  return found;
}

/**
 * What an administration may hold, though the messages that led to it should not have: an inconsistent verloop
 * (STB §3.4), or a correctie that is not there. Only warnings: new mutations are judged by what they add to it.
 */
export function judgeVerloop({ startdatum, mutaties, vervallen = [] }: Held): readonly VerloopGegevenFault[] {
  const found: VerloopGegevenFault[] = [];
  if (startdatum === undefined && mutaties.length > 0)
    found.push({ rule: 'BRON-VERLOOP', args: { fault: 'zonder-startdatum' }, path: '/mutaties' });
  if (startdatum !== undefined && findInconsistenties({ startdatum, mutaties }).length > 0)
    found.push({ rule: 'BRON-VERLOOP', args: { fault: 'inconsistent' }, path: '/mutaties' });
  const known = new Set([
    ...mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie),
    ...vervallen.map((each) => vervallenOf(each).mutatieIdentificatie),
  ]);
  for (const [index, each] of vervallen.entries()) {
    const { vervangenDoor } = vervallenOf(each);
    if (vervangenDoor !== undefined && !known.has(vervangenDoor))
      found.push({
        rule: 'BRON-VERLOOP',
        args: { fault: 'vervanging' },
        path: `/vervallen/${index}/vervangenDoor`,
      });
  }
  return found;
}
