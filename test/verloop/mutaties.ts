import fc, { type Arbitrary } from 'fast-check';
import type { MutatieInWerking, VerloopFinding, VerloopMutatie, Vervallen } from 'fz825/verloop';

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

/** What the mutations come to, in the plainest way: one list of all that was reported, gone through again and again. */
export function naief(
  startdatum: string,
  list: readonly VerloopMutatie[],
): {
  readonly inWerking: readonly MutatieInWerking[];
  readonly vervallen: readonly Vervallen[];
  readonly findings: readonly VerloopFinding[];
} {
  const findings: VerloopFinding[] = [];
  /** The mutations in force by index, in their order. */
  let force: readonly number[] = [];
  const vervallen: Vervallen[] = [];
  const idOf = (index: number): string => list[index]?.mutatieIdentificatie ?? '';

  /** What is in force where the corrections of an identification lead. */
  function endOf(id: string | undefined): number | undefined {
    const found = force.find((index) => idOf(index) === id);
    if (found !== undefined || id === undefined) return found;
    return endOf(vervallen.find((each) => each.mutatieIdentificatie === id)?.vervangenDoor);
  }

  for (const [index, mutatie] of list.entries()) {
    const { mutatieIdentificatie, statusAanlevering, referentieMutatie, soortMutatie } = mutatie;
    const target = statusAanlevering === '1' ? undefined : endOf(referentieMutatie);
    const isUsed =
      force.some((each) => idOf(each) === mutatieIdentificatie) ||
      vervallen.some((each) => each.mutatieIdentificatie === mutatieIdentificatie);
    if (statusAanlevering !== '1' && (target === undefined || list[target]?.soortMutatie !== soortMutatie))
      findings.push({ soort: 'referentie', index });
    else if (isUsed) findings.push({ soort: 'identificatie', index });
    else if (target === undefined) force = [...force, index];
    else if (statusAanlevering === '2') {
      force = force.map((each) => (each === target ? index : each));
      vervallen.push({ mutatieIdentificatie: idOf(target), vervangenDoor: mutatieIdentificatie });
    } else {
      force = force.filter((each) => each !== target);
      vervallen.push({ mutatieIdentificatie: idOf(target) });
      vervallen.push({ mutatieIdentificatie, intrekkingVan: idOf(target) });
    }
  }

  for (const index of force) {
    const { soortMutatie: soort, mutatiedatum: datum } = list[index] ?? NOTHING;
    const reportedBefore = force.filter((each) => each < index).map((each) => list[each] ?? NOTHING);
    if (datum < startdatum) findings.push({ soort: 'voor startdatum', index });
    if (soort === '2' && reportedBefore.some((other) => other.soortMutatie === '2'))
      findings.push({ soort: 'tweede einde zorg', index });
    if (
      reportedBefore.some((other) =>
        soort === '2'
          ? other.soortMutatie === '1' && other.mutatiedatum > datum
          : other.soortMutatie === '2' && other.mutatiedatum < datum,
      )
    )
      findings.push({ soort: 'verplaatsing na einde zorg', index });
  }
  return {
    inWerking: force.map((index) => inWerkingVan(list[index] ?? NOTHING)),
    vervallen,
    findings: findings.sort((a, b) => a.index - b.index),
  };
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
