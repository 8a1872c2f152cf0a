import { inconsistenties, type MutatieInWerking } from '../verloop/index.ts';

/** What is wrong with the mutations that are held of a plaatsingsbesluit. */
export interface VerloopGegevenFault {
  /** Index of the mutation; undefined when it concerns all. */
  readonly index?: number;
  /** Dutch sentence; never a value. */
  readonly message: string;
}

/** Judges the mutations in force: identifications occur once, also among those that are not in force, and STB §3.4. */
export function judgeVerloop({
  startdatum,
  mutaties,
  vervallen = [],
}: {
  readonly startdatum?: string | undefined;
  readonly mutaties: readonly MutatieInWerking[];
  readonly vervallen?: readonly string[] | undefined;
}): readonly VerloopGegevenFault[] {
  const findings: VerloopGegevenFault[] = [];
  const gebruikt = new Set<string>(vervallen);
  for (const [index, { mutatieIdentificatie }] of mutaties.entries()) {
    if (gebruikt.has(mutatieIdentificatie))
      findings.push({ index, message: 'mutatieIdentificatie komt bij dit plaatsingsbesluit al voor.' });
    gebruikt.add(mutatieIdentificatie);
  }
  if (startdatum === undefined && mutaties.length > 0)
    findings.push({ message: 'Zonder startdatum kunnen er geen mutaties zijn.' });
  if (startdatum !== undefined && inconsistenties({ startdatum, mutaties }).length > 0)
    findings.push({
      message:
        'Het verloop is niet consistent: hoogstens één einde zorg, geen verplaatsing daarna en niets voor de startdatum.',
    });
  return findings;
}
