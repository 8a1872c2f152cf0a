import type { AnyElementName, AnyPath, AnyValueName, ValueOf } from './berichtklasse.ts';
import type {
  AdministratieConsistent,
  Alle,
  AlsIngetrokken,
  BestaatUit,
  Conditie,
  DagenNa,
  EerderOntvangen,
  Gegeven,
  GelijkAan,
  Genoemd,
  Indien,
  InRegister,
  IsBekend,
  IsEen,
  KomtVoor,
  LocatieVerandert,
  MutatieGebruikt,
  Niet,
  NietLaterDan,
  Operand,
  ReferentieInWerking,
  Uniek,
  VanPlaatsingsbesluit,
  VerloopConsistent,
  VerzekerdeBekend,
  Vroegste,
} from './conditie.ts';

/**
 * The paths that are known by now: nothing is inferred from where this stands. What `NoInfer` does, which TypeScript has
 * since 5.4 only.
 */
type Settled<P extends string> = [P][P extends string ? 0 : never];

/** The date on which the check is made. */
export const PEILDATUM: Gegeven = { op: 'gegeven', naam: 'peildatum' };

/** The environment in which the check is made: P or T. */
export const OMGEVING: Gegeven = { op: 'gegeven', naam: 'omgeving' };

/** The date some days after the date of the check. */
export function dagenNa(datum: Gegeven, dagen: number): DagenNa {
  return { op: 'dagen na', datum, dagen };
}

/** The element is there. */
export function komtVoor<P extends AnyElementName>(element: P): KomtVoor<P> {
  return { op: 'komt voor', element };
}

/** There is such a value. */
export function isBekend<A extends Operand<AnyPath>>(wat: A): IsBekend<PathIn<A>> {
  return { op: 'is bekend', wat: operand(wat) };
}

/** The element has one of these values; one that is absent has none of them. */
export function isEen<E extends AnyValueName>(element: E, ...waarden: readonly ValueOf<E>[]): IsEen<E> {
  return { op: 'is een', element, waarden };
}

/** The element has no other characters than this one; an absent element has no characters. */
export function bestaatUit<P extends AnyPath>(element: P, teken: string): BestaatUit<P> {
  return { op: 'bestaat uit', element, teken };
}

/** Both are there and have the same text. */
export function gelijkAan<A extends Operand<AnyPath>, B extends Operand<AnyPath>>(
  links: A,
  rechts: B,
): GelijkAan<PathIn<A> | PathIn<B>> {
  return { op: 'gelijk aan', links: operand(links), rechts: operand(rechts) };
}

/** The first date is not later than the second. Where either is absent there is nothing to be later than. */
export function nietLaterDan<A extends Operand<AnyPath>, B extends Operand<AnyPath>>(
  datum: A,
  grens: B,
): NietLaterDan<PathIn<A> | PathIn<B>> {
  return { op: 'niet later dan', datum: operand(datum), grens: operand(grens) };
}

/** The condition does not hold. */
export function niet<P extends string = never>(conditie: Conditie<P>): Niet<Settled<P>> {
  return { op: 'niet', conditie };
}

/** All conditions hold. */
export function alle<P extends string = never>(...condities: readonly Conditie<P>[]): Alle<Settled<P>> {
  return { op: 'alle', condities };
}

/** Where the first condition holds, the second does too. */
export function indien<A extends string = never, B extends string = never>(
  als: Conditie<A>,
  dan: Conditie<B>,
): Indien<Settled<A | B>> {
  return { op: 'indien', als, dan };
}

/**
 * No earlier occurrence of the class in the message has the same values in all these elements. With `onder` it
 * concerns only the occurrences for which that holds. An absent element counts as a value of its own.
 */
export function uniek<P extends AnyPath, Q extends string = never>(
  elementen: readonly P[],
  onder?: Conditie<Q>,
): Uniek<Settled<P | Q>> {
  return onder === undefined ? { op: 'uniek', elementen } : { op: 'uniek', elementen, onder };
}

/**
 * Some occurrence of the class with the same `per`, for which `onder` holds, has the value of this element in its own
 * element `in`: it names the one at hand.
 */
export function genoemd<P extends AnyPath, Q extends AnyPath, S extends AnyPath, R extends string = never>(
  element: P,
  { in: naam, per, onder }: { readonly in: Q; readonly per: S; readonly onder: Conditie<R> },
): Genoemd<Settled<P | Q | S | R>> {
  return { op: 'genoemd', element, in: naam, per, onder };
}

/** The earliest date in an element, among the occurrences of the class with the same `per` for which `onder` holds. */
export function vroegste<P extends AnyPath, Q extends AnyPath, R extends string = never>(
  element: P,
  { per, onder }: { readonly per: Q; readonly onder: Conditie<R> },
): Vroegste<Settled<P | Q | R>> {
  return { op: 'vroegste', element, per, onder };
}

/** The code is in the register on that date. Asks the source of that register. */
export function inRegister<P extends AnyPath, Q extends AnyPath>(
  register: 'agb' | 'uzovi',
  element: P,
  datum: Q,
): InRegister<P | Q> {
  return { op: 'in register', register, element, datum };
}

/** A delivery with this identification was received before from this afzender. Asks the source `ontvangen`. */
export function eerderOntvangen<P extends AnyPath, Q extends AnyPath>(
  afzender: P,
  identificatie: Q,
): EerderOntvangen<P | Q> {
  return { op: 'eerder ontvangen', afzender, identificatie };
}

/** The verzekerde is known to DJI. Asks the source `plaatsingsbesluiten`, as all that follow. */
export function verzekerdeBekend<P extends AnyPath>(element: P): VerzekerdeBekend<P> {
  return { op: 'verzekerde bekend', element };
}

/** What DJI holds of the plaatsingsbesluit that the MutatieFZ names. */
export function vanPlaatsingsbesluit(naam: VanPlaatsingsbesluit['naam']): VanPlaatsingsbesluit {
  return { op: 'van plaatsingsbesluit', naam };
}

/** A mutation with this identification was reported before under the plaatsingsbesluit, whatever became of it. */
export function mutatieGebruikt<P extends AnyPath>(element: P): MutatieGebruikt<P> {
  return { op: 'mutatie gebruikt', element };
}

/**
 * A mutation of its own, or a correctie, that no correctie or intrekking in the message takes out: it stands when the
 * whole message is applied (STB §3.4).
 */
export const staat: Alle<
  'StatusAanlevering' | 'MutatieIdentificatie' | 'ReferentieMutatie' | 'Plaatsingsbesluitnummer'
> = alle(
  isEen('StatusAanlevering', '1', '2'),
  niet(
    genoemd('MutatieIdentificatie', {
      in: 'ReferentieMutatie',
      per: 'Plaatsingsbesluitnummer',
      onder: isEen('StatusAanlevering', '2', '3'),
    }),
  ),
);

/**
 * ReferentieMutatie leads to a mutation of the same SoortMutatie that is in force under the plaatsingsbesluit when this
 * one is applied: it names that mutation, or one that was corrected to it, after the mutations before it in the message
 * (STB §3.4).
 */
export const referentieInWerking: ReferentieInWerking = { op: 'referentie in werking' };

/**
 * Once the whole message is applied, this mutation is, and it contradicts no older one, nor one before it in the message
 * (STB §3.4).
 */
export const verloopConsistent: VerloopConsistent = { op: 'verloop consistent' };

/**
 * Once the whole message is applied, the Zorglocatie is another than where the client was before this verplaatsing; also
 * where that is not known.
 */
export const locatieVerandert: LocatieVerandert = { op: 'locatie verandert' };

/**
 * What an intrekking says is what the mutation says that it takes out; holds for whatever is no intrekking. A finding
 * stands at the element that differs.
 */
export function alsIngetrokken(naam: AlsIngetrokken['naam']): AlsIngetrokken {
  return { op: 'als ingetrokken', naam };
}

/**
 * Once the whole message is applied, no mutations from before it contradict each other or the startdatum. Told once, at
 * the first mutation of a plaatsingsbesluit.
 */
export const administratieConsistent: AdministratieConsistent = { op: 'administratie consistent' };

/** The paths in an operand. */
type PathIn<O> = O extends string ? O : O extends Vroegste<infer P> ? P : never;

/** Of an operand the compiler knows after this which paths are in it, and no more. */
function operand<O extends Operand<AnyPath>>(of: O): Operand<PathIn<O>> {
  return of as unknown as Operand<PathIn<O>>;
}
