import fc, { type Arbitrary } from 'fast-check';
import type { Mutatiebericht, MutatieFZ } from 'fz825';
import type {
  BronGegevens,
  MutatieGegeven,
  OntvangenGegeven,
  PlaatsingsbesluitGegeven,
  RegisterGegeven,
} from 'fz825/bronnen';
import { type Geval, strijdig, verwacht } from './reference.ts';

/** A week around a leap day: every date there is. */
const DATES = [
  '2024-02-26',
  '2024-02-27',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-02',
  '2024-03-03',
] as const;
/** A month and a day before some of them, or the very month. */
const LONG_BEFORE = ['2024-01-26', '2024-01-29', '2024-01-31'];
const FIRST_DAYS = DATES.slice(0, 2);
const LAST_DAYS = DATES.slice(-3);
const IDS = ['M-1', 'M-2', 'M-3', 'M-4', 'm-1'] as const;
const NUMMERS = ['202400001', '202400002'] as const;
const SKNS = ['1234567', '0000000'] as const;
const AGB = ['06290001', '06290002'] as const;
const UZOVI = ['9992', '9991'] as const;
const AANLEVERINGEN = ['A-1', 'A-2'] as const;

/** Any message over a domain so small that everything collides with everything, judged against any such data. */
export function cases(): Arbitrary<Geval> {
  return fc.record({
    bericht: berichten(pick(DATES), fc.array(MUTATIE, { minLength: 1, maxLength: 5, size: 'max' })),
    gegevens: gegevens({ certain: 2 }),
    peildatum: mostly(pick(DATES), pick(LONG_BEFORE)),
    omgeving: pick(['T', 'P'] as const),
  });
}

/** Messages of the same domain that mostly pass controletype 3, judged against data that mostly know what they name. */
export function geldigeGevallen(): Arbitrary<Geval> {
  const raw = fc.record({
    bericht: berichten(mostly(pick(LAST_DAYS), pick(DATES)), fc.constant([])),
    concepten: fc.array(CONCEPT, { minLength: 1, maxLength: 5, size: 'max' }),
    gegevens: gegevens({ certain: 20 }),
    peildatum: pick(DATES),
    afwijkend: fc.integer({ min: 0, max: 19 }),
  });
  return raw.map(({ bericht, concepten, gegevens, peildatum, afwijkend }) => {
    const header = {
      ...bericht.header,
      ...(afwijkend === 0 ? undefined : { ontvanger: UZOVI[0], berichtsoort: 'T' as const }),
    };
    const verzekerdennummer = SKNS[afwijkend === 1 ? 1 : 0];
    let geval: Geval = {
      bericht: { ...bericht, header, verzekerde: { verzekerdennummer, mutatieFZ: [] } },
      gegevens,
      peildatum: peildatum < header.dagtekening && afwijkend !== 2 ? header.dagtekening : peildatum,
      omgeving: 'T',
    };
    for (const concept of concepten) {
      const next = withMutatie(geval, mutatieVan(concept, geval));
      // The first one stays, whatever it is: a message has at least one.
      if (next.bericht.verzekerde.mutatieFZ.length === 1 || passes(next) || !passes(geval)) geval = next;
    }
    return geval;
  });
}

function passes(geval: Geval): boolean {
  return verwacht(geval).states[3] === 'passed';
}

function withMutatie(geval: Geval, mutatie: MutatieFZ): Geval {
  const { bericht } = geval;
  const mutatieFZ = [...bericht.verzekerde.mutatieFZ, mutatie];
  return { ...geval, bericht: { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ } } };
}

/** What a mutation is made of that goes with what stands before it. */
interface Concept {
  readonly nummer: string;
  /** True for an identification that no other has. */
  readonly nieuw: boolean;
  readonly id: string;
  readonly status: '1' | '2' | '3';
  readonly soort: '1' | '2';
  readonly datum: string;
  readonly zorglocatie: string;
  /** Which of the mutations before it is referred to. */
  readonly keuze: number;
  /** True for the SoortMutatie of the one that is referred to. */
  readonly zelfdeSoort: boolean;
}

function mutatieVan(concept: Concept, { bericht, gegevens }: Geval): MutatieFZ {
  const { nummer, nieuw, id, datum, zorglocatie, keuze, zelfdeSoort } = concept;
  const before = bericht.verzekerde.mutatieFZ;
  const eerder: readonly Pick<MutatieFZ, 'mutatieIdentificatie' | 'soortMutatie'>[] = [
    ...(gegevens.plaatsingsbesluiten?.find((item) => item.plaatsingsbesluitnummer === nummer)?.mutaties ??
      []),
    ...before.filter((item) => item.plaatsingsbesluitnummer === nummer && item.statusAanlevering !== '3'),
  ];
  const anders = { mutatieIdentificatie: id, soortMutatie: concept.soort };
  const genoemd = keuze === 0 ? anders : eerder[keuze % eerder.length];
  const status = genoemd === undefined ? '1' : concept.status;
  const soort = status !== '1' && zelfdeSoort ? (genoemd?.soortMutatie ?? concept.soort) : concept.soort;
  return {
    mutatieIdentificatie: nieuw ? `N-${before.length + 1}` : id,
    plaatsingsbesluitnummer: nummer,
    statusAanlevering: status,
    ...(status === '1' || genoemd === undefined
      ? undefined
      : { referentieMutatie: genoemd.mutatieIdentificatie }),
    soortMutatie: soort,
    mutatiedatum: datum,
    ...(soort === '1' ? { mutatieLocatie: { zorglocatie } } : undefined),
  };
}

function berichten(
  dagtekening: Arbitrary<string>,
  mutatieFZ: Arbitrary<MutatieFZ[]>,
): Arbitrary<Mutatiebericht> {
  return fc.record(
    {
      berichttype: fc.constant('FZ825' as const),
      header: fc.record(
        {
          berichtcode: fc.constant('494' as const),
          berichtversie: fc.constant('2' as const),
          berichtsubversie: fc.constant('0' as const),
          berichtsoort: mostly(fc.constant('T' as const), fc.constant('P' as const), 3),
          identificatieAanlevering: pick(AANLEVERINGEN),
          dagtekening,
          afzender: mostly(fc.constant(AGB[0]), pick(AGB)),
          ontvanger: mostly(fc.constant(UZOVI[0]), pick(UZOVI), 3),
        },
        PLAIN,
      ),
      verzekerde: fc.record({ verzekerdennummer: pick(SKNS), mutatieFZ }, PLAIN),
    },
    PLAIN,
  );
}

/** Data that `readBronnen` accepts; `certain` is how much more often something is there and right than not. */
function gegevens({ certain }: { readonly certain: number }): Arbitrary<BronGegevens> {
  const known: Known = (right, wrong) => mostly(right, wrong, certain);
  const part = <T>(some: Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 10 * certain });
  const ontvangen = fc.record({ afzender: pick(AGB), identificatieAanlevering: pick(AANLEVERINGEN) }, PLAIN);
  const always = (codes: readonly string[]) =>
    fc.constant<readonly RegisterGegeven[]>(codes.map((code) => ({ code })));
  const besluiten = NUMMERS.map((nummer) =>
    known(
      besluit(nummer, known).map((each) => [each]),
      fc.constant<PlaatsingsbesluitGegeven[]>([]),
    ),
  );
  return fc
    .record({
      agb: part(known(always(AGB), register(AGB))),
      uzovi: part(known(always(UZOVI), register(UZOVI))),
      plaatsingsbesluiten: part(
        known(
          fc.tuple(...besluiten).map((some) => some.flat()),
          fc.constant<PlaatsingsbesluitGegeven[]>([]),
        ),
      ),
      ontvangen: part(known<readonly OntvangenGegeven[]>(fc.constant([]), fc.array(ontvangen))),
    })
    .map(compact<BronGegevens>);
}

function register(codes: readonly string[]): Arbitrary<readonly RegisterGegeven[]> {
  const day = fc.option(pick(DATES), { nil: undefined });
  const period = fc.record({ code: pick(codes), van: day, tot: day }).map(compact<RegisterGegeven>);
  return fc
    .array(period, { maxLength: 4 })
    .map((items) => items.filter(({ van, tot }) => !van || !tot || van < tot));
}

function besluit(plaatsingsbesluitnummer: string, known: Known): Arbitrary<PlaatsingsbesluitGegeven> {
  const mutatie = fc.record({
    soortMutatie: pick(['1', '2'] as const),
    mutatiedatum: pick(DATES),
    zorglocatie: fc.option(pick(AGB), { nil: undefined, freq: 4 }),
  });
  return fc
    .record({
      verzekerdennummer: known(fc.constant<string>(SKNS[0]), pick(SKNS)),
      zorgaanbieder: known(fc.constant<string>(AGB[0]), pick(AGB)),
      startdatum: known<string | undefined>(pick(FIRST_DAYS), fc.option(pick(DATES), { nil: undefined })),
      zorglocatie: fc.option(pick(AGB), { nil: undefined }),
      ids: fc.shuffledSubarray([...IDS]),
      mutaties: fc.array(mutatie, { maxLength: 4, size: 'max' }),
      vervallen: known(fc.constant(true), fc.constant(false)),
      // What an administration may hold: a startdatum that was moved, an einde zorg too many, a chain of corrections.
      inconsistent: mostly(fc.constant(false), fc.constant(true)),
      door: fc.array(fc.option(fc.nat(5), { nil: undefined }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ ids, mutaties, vervallen, startdatum, inconsistent, door, ...rest }) => {
      const kept: MutatieGegeven[] = [];
      for (const [index, { soortMutatie, mutatiedatum, zorglocatie }] of mutaties.entries()) {
        const mutatieIdentificatie = ids[index];
        if (mutatieIdentificatie === undefined) continue;
        if (!inconsistent && (startdatum === undefined || mutatiedatum < startdatum)) continue;
        const own = { soort: soortMutatie, datum: mutatiedatum };
        if (
          !inconsistent &&
          kept.some((each) => strijdig({ soort: each.soortMutatie, datum: each.mutatiedatum }, own))
        )
          continue;
        kept.push(compact<MutatieGegeven>({ mutatieIdentificatie, soortMutatie, mutatiedatum, zorglocatie }));
      }
      const unused = ids.filter((id) => kept.every((each) => each.mutatieIdentificatie !== id));
      return compact<PlaatsingsbesluitGegeven>({
        plaatsingsbesluitnummer,
        ...rest,
        startdatum,
        mutaties: kept,
        vervallen: vervallen
          ? unused.map((id, index) => {
              const vervangenDoor = ids[door[index] ?? ids.length];
              return vervangenDoor === undefined ? id : { mutatieIdentificatie: id, vervangenDoor };
            })
          : undefined,
      });
    });
}

/** What is right more often than not. */
type Known = <T>(right: Arbitrary<T>, wrong: Arbitrary<T>) => Arbitrary<T>;

/** Without the fields that are undefined. */
function compact<T>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function pick<const T>(values: readonly T[]): Arbitrary<T> {
  return fc.constantFrom(...values);
}

function mostly<T>(right: Arbitrary<T>, wrong: Arbitrary<T>, weight = 5): Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

const PLAIN = { noNullPrototype: true } as const;

const MUTATIE: Arbitrary<MutatieFZ> = fc
  .record({
    mutatieIdentificatie: pick(IDS),
    plaatsingsbesluitnummer: pick(NUMMERS),
    statusAanlevering: pick(['1', '2', '3'] as const),
    referentieMutatie: fc.option(pick(IDS), { nil: undefined, freq: 2 }),
    soortMutatie: pick(['1', '2'] as const),
    mutatiedatum: pick(DATES),
    mutatieLocatie: fc.option(fc.record({ zorglocatie: pick(AGB) }, PLAIN), { nil: undefined, freq: 2 }),
  })
  .map(compact<MutatieFZ>);

const CONCEPT: Arbitrary<Concept> = fc.record({
  nummer: pick(NUMMERS),
  nieuw: mostly(fc.constant(true), fc.constant(false), 10),
  id: pick(IDS),
  status: pick(['1', '2', '3'] as const),
  soort: pick(['1', '2'] as const),
  datum: pick(DATES),
  zorglocatie: pick(AGB),
  keuze: fc.nat(23),
  zelfdeSoort: mostly(fc.constant(true), fc.constant(false), 10),
});
