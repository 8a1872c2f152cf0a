import type { Bronnen } from '../../entries/bronnen.ts';
import type { Mutatiebericht } from '../../index.ts';
import { applyTo, createStand, findInconsistenties, listInWerking } from '../../verloop/index.ts';
import type { TimelineBesluit, TimelineStep } from '../protocol.ts';

type MutatieFZ = Mutatiebericht['verzekerde']['mutatieFZ'][number];
type Besluiten = Bronnen['plaatsingsbesluiten'];

const STATUS = { '1': 'eerste', '2': 'correctie', '3': 'intrekking' } as const;
/** Before any date that a message can have. */
const BEGIN = '0001-01-01';

/**
 * The verloop of each plaatsingsbesluit that a message is about: what the sources have of it, and what the message does to
 * that (STB §3.4). Without values there are no dates, numbers or locations in it, and no order that would tell of them.
 *
 * @param besluiten what is known of them; undefined without sources
 */
export function listTimeline(
  { verzekerde }: Mutatiebericht,
  besluiten: Besluiten,
  includeValues: boolean,
): readonly TimelineBesluit[] {
  const perBesluit = new Map<string, { readonly mutatie: MutatieFZ; readonly nummer: number }[]>();
  for (const [index, mutatie] of verzekerde.mutatieFZ.entries()) {
    const own = perBesluit.get(mutatie.plaatsingsbesluitnummer) ?? [];
    own.push({ mutatie, nummer: index + 1 });
    perBesluit.set(mutatie.plaatsingsbesluitnummer, own);
  }
  return Array.from(perBesluit, ([plaatsingsbesluitnummer, own]) => {
    const known = besluiten?.zoek(plaatsingsbesluitnummer);
    const dated = listSteps(own, known);
    if (includeValues) dated.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
    return {
      plaatsingsbesluitnummer: includeValues ? plaatsingsbesluitnummer : null,
      isKnown: known !== undefined,
      startdatum: includeValues ? (known?.startdatum ?? null) : null,
      steps: dated.map(({ step, datum, zorglocatie }) =>
        includeValues ? { ...step, datum, zorglocatie } : step,
      ),
    };
  });
}

/** A step without its values, and those. */
interface DatedStep {
  readonly step: TimelineStep;
  readonly datum: string;
  readonly zorglocatie: string | null;
}

function listSteps(
  own: readonly { readonly mutatie: MutatieFZ; readonly nummer: number }[],
  known: ReturnType<NonNullable<Besluiten>['zoek']>,
): DatedStep[] {
  const stand = createStand(known?.mutaties ?? [], known?.vervallen);
  const applied = own.map(({ mutatie, nummer }) => {
    const outcome = applyTo(stand, mutatie);
    const isUnknown = outcome === 'referentie' && known === undefined;
    // What it names may have been reported in an earlier message: it stands for itself.
    if (isUnknown && mutatie.statusAanlevering === '2')
      applyTo(stand, { ...mutatie, statusAanlevering: '1' });
    return {
      mutatie,
      nummer,
      isUnknown,
      refused: typeof outcome === 'string' && !isUnknown ? outcome : null,
    };
  });
  const mutaties = listInWerking(stand);
  const active = new Set(mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie));
  const conflicts = new Map(
    findInconsistenties({ startdatum: known?.startdatum ?? BEGIN, mutaties }).map(
      ({ mutatieIdentificatie, soort }) => [mutatieIdentificatie, soort],
    ),
  );
  const blank = { datum: null, zorglocatie: null, isReferenceUnknown: false } as const;
  const before = (known?.mutaties ?? []).map(
    ({ mutatieIdentificatie, soortMutatie, mutatiedatum, zorglocatie }) => ({
      datum: mutatiedatum,
      zorglocatie: zorglocatie ?? null,
      step: {
        ...blank,
        mutatie: null,
        soort: soortOf(soortMutatie),
        status: 'eerste' as const,
        state: active.has(mutatieIdentificatie) ? ('in-werking' as const) : ('vervallen' as const),
        conflict: conflicts.get(mutatieIdentificatie) ?? null,
      },
    }),
  );
  const here = applied.map(({ mutatie, nummer, isUnknown, refused }): DatedStep => {
    const { mutatieIdentificatie, statusAanlevering, soortMutatie, mutatiedatum, mutatieLocatie } = mutatie;
    const state =
      refused !== null
        ? 'niet-toegepast'
        : statusAanlevering === '3'
          ? 'intrekking'
          : active.has(mutatieIdentificatie)
            ? 'in-werking'
            : 'vervallen';
    return {
      datum: mutatiedatum,
      zorglocatie: mutatieLocatie?.zorglocatie ?? null,
      step: {
        ...blank,
        isReferenceUnknown: isUnknown,
        mutatie: nummer,
        soort: soortOf(soortMutatie),
        status: STATUS[statusAanlevering],
        state,
        conflict: refused ?? (state === 'in-werking' ? (conflicts.get(mutatieIdentificatie) ?? null) : null),
      },
    };
  });
  return [...before, ...here];
}

function soortOf(code: '1' | '2'): TimelineStep['soort'] {
  return code === '1' ? 'verplaatsing' : 'einde zorg';
}
