import fc, { type Arbitrary } from 'fast-check';
import type { MutatieInWerking, VerloopFinding, VerloopMutatie } from 'fz825/verloop';

/** A week around a leap day. */
const DATES = [
  '2024-02-26',
  '2024-02-27',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-02',
  '2024-03-03',
] as const;

export const datums: Arbitrary<string> = fc.constantFrom(...DATES);

/** A date as it mostly is at the start of the care, so that much of what follows is allowed. */
export const startdatums: Arbitrary<string> = fc.constantFrom(DATES[0], DATES[0], DATES[1], DATES[3]);

/** An eerste aanlevering of a verplaatsing, changed as given. */
export function verplaatst(
  mutatieIdentificatie: string,
  mutatiedatum: string,
  changes: Partial<VerloopMutatie> = {},
): VerloopMutatie {
  return {
    mutatieIdentificatie,
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum,
    mutatieLocatie: { zorglocatie: '06290002' },
    ...changes,
  };
}

/** An eerste aanlevering of an einde zorg, changed as given. */
export function beeindigd(
  mutatieIdentificatie: string,
  mutatiedatum: string,
  changes: Partial<VerloopMutatie> = {},
): VerloopMutatie {
  return { mutatieIdentificatie, statusAanlevering: '1', soortMutatie: '2', mutatiedatum, ...changes };
}

export function corrigeert(referentieMutatie: string): Partial<VerloopMutatie> {
  return { statusAanlevering: '2', referentieMutatie };
}

export function trektIn(referentieMutatie: string): Partial<VerloopMutatie> {
  return { statusAanlevering: '3', referentieMutatie };
}

/** Any mutations: identifications come back, references lead nowhere, an einde zorg has a location. */
export function mutaties(maxLength = 6): Arbitrary<VerloopMutatie[]> {
  const ids = fc.constantFrom('A', 'B', 'C', 'D');
  const mutatie = fc
    .record({
      mutatieIdentificatie: ids,
      statusAanlevering: fc.constantFrom('1' as const, '2' as const, '3' as const),
      referentieMutatie: fc.option(ids, { nil: undefined }),
      ...INHOUD,
    })
    .map(({ referentieMutatie, ...rest }) => ({
      ...rest,
      ...(referentieMutatie === undefined ? undefined : { referentieMutatie }),
    }));
  return fc.array(mutatie, { maxLength, size: 'max' });
}

/** Mutations that can all be applied, each with an identification of its own. */
export function toepasbaar(maxLength = 6): Arbitrary<VerloopMutatie[]> {
  const concept = fc.record({
    statusAanlevering: fc.constantFrom('1' as const, '1' as const, '2' as const, '3' as const),
    keuze: fc.nat(11),
    inhoud: fc.record(INHOUD),
  });
  return fc.array(concept, { maxLength, size: 'max' }).map((concepten) => {
    const made: VerloopMutatie[] = [];
    for (const [index, { statusAanlevering, keuze, inhoud }] of concepten.entries()) {
      const mutatieIdentificatie = `M-${index + 1}`;
      const before = naief('0001-01-01', made).inWerking;
      const genoemd = before[keuze % Math.max(before.length, 1)];
      if (statusAanlevering === '1' || genoemd === undefined)
        made.push({ mutatieIdentificatie, statusAanlevering: '1', ...inhoud });
      else
        made.push({
          mutatieIdentificatie,
          statusAanlevering,
          referentieMutatie: genoemd.mutatieIdentificatie,
          ...inhoud,
          soortMutatie: genoemd.soortMutatie,
        });
    }
    return made;
  });
}

/** What the mutations come to when every question about the past is answered from the list itself. */
export function naief(
  startdatum: string,
  list: readonly VerloopMutatie[],
): { readonly inWerking: readonly MutatieInWerking[]; readonly findings: readonly VerloopFinding[] } {
  /** The place of the mutation with this identification that is in force before the one at `moment`. */
  function placeOf(id: string | undefined, moment: number): number {
    for (let place = moment - 1; place >= 0; place--) {
      if (faultOf(place) !== undefined) continue;
      const { mutatieIdentificatie, statusAanlevering, referentieMutatie } = list[place] ?? NOTHING;
      if (statusAanlevering !== '3' && mutatieIdentificatie === id) return place;
      if (statusAanlevering !== '1' && referentieMutatie === id) return -1;
    }
    return -1;
  }

  function faultOf(place: number): 'referentie' | 'identificatie' | undefined {
    const { mutatieIdentificatie, statusAanlevering, referentieMutatie, soortMutatie } =
      list[place] ?? NOTHING;
    const named = placeOf(referentieMutatie, place);
    if (statusAanlevering !== '1' && list[named]?.soortMutatie !== soortMutatie) return 'referentie';
    return placeOf(mutatieIdentificatie, place) >= 0 ? 'identificatie' : undefined;
  }

  const findings: VerloopFinding[] = [];
  const final: number[] = [];
  for (const [index, { mutatieIdentificatie, soortMutatie: soort, mutatiedatum: datum }] of list.entries()) {
    const fault = faultOf(index);
    if (fault !== undefined) findings.push({ soort: fault, index });
    if (placeOf(mutatieIdentificatie, list.length) !== index) continue;
    const earlier = final.map((place) => list[place] ?? NOTHING);
    final.push(index);
    if (datum < startdatum) findings.push({ soort: 'voor startdatum', index });
    if (soort === '2' && earlier.some((other) => other.soortMutatie === '2'))
      findings.push({ soort: 'tweede einde zorg', index });
    if (
      earlier.some((other) =>
        soort === '2'
          ? other.soortMutatie === '1' && other.mutatiedatum > datum
          : other.soortMutatie === '2' && other.mutatiedatum < datum,
      )
    )
      findings.push({ soort: 'verplaatsing na einde zorg', index });
  }
  return { inWerking: final.map((place) => inWerkingVan(list[place] ?? NOTHING)), findings };
}

function inWerkingVan(mutatie: VerloopMutatie): MutatieInWerking {
  const { mutatieIdentificatie, soortMutatie, mutatiedatum, mutatieLocatie } = mutatie;
  const own = { mutatieIdentificatie, soortMutatie, mutatiedatum };
  return mutatieLocatie === undefined ? own : { ...own, zorglocatie: mutatieLocatie.zorglocatie };
}

const NOTHING: VerloopMutatie = beeindigd('', '');

const LOCATIE = fc.constantFrom('06290001', '06290002', '06290003').map((zorglocatie) => ({ zorglocatie }));

const INHOUD = {
  soortMutatie: fc.constantFrom('1' as const, '1' as const, '2' as const),
  mutatiedatum: datums,
  mutatieLocatie: LOCATIE,
};
