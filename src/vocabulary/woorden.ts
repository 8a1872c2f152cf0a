import type { AnyElementName, AnyPath, AnyValueName, ValueOf } from './berichtklasse.ts';
import type {
  Alle,
  BestaatUit,
  Conditie,
  EerderOntvangen,
  Gegeven,
  GelijkAan,
  Indien,
  InRegister,
  IsBekend,
  IsEen,
  KomtVoor,
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

/** The date on which the check is made. */
export const PEILDATUM: Gegeven = { op: 'gegeven', naam: 'peildatum' };

/** The environment in which the check is made: P or T. */
export const OMGEVING: Gegeven = { op: 'gegeven', naam: 'omgeving' };

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
export function niet<P extends string = never>(conditie: Conditie<P>): Niet<NoInfer<P>> {
  return { op: 'niet', conditie };
}

/** All conditions hold. */
export function alle<P extends string = never>(...condities: readonly Conditie<P>[]): Alle<NoInfer<P>> {
  return { op: 'alle', condities };
}

/** Where the first condition holds, the second does too. */
export function indien<A extends string = never, B extends string = never>(
  als: Conditie<A>,
  dan: Conditie<B>,
): Indien<NoInfer<A | B>> {
  return { op: 'indien', als, dan };
}

/**
 * No earlier occurrence of the class in the message has the same values in all these elements. With `onder` it
 * concerns only the occurrences for which that holds. An absent element counts as a value of its own.
 */
export function uniek<P extends AnyPath, Q extends string = never>(
  elementen: readonly P[],
  onder?: Conditie<Q>,
): Uniek<NoInfer<P | Q>> {
  return onder === undefined ? { op: 'uniek', elementen } : { op: 'uniek', elementen, onder };
}

/** The earliest date in an element, among the occurrences of the class with the same `per` for which `onder` holds. */
export function vroegste<P extends AnyPath, Q extends AnyPath, R extends string = never>(
  element: P,
  { per, onder }: { readonly per: Q; readonly onder: Conditie<R> },
): Vroegste<NoInfer<P | Q | R>> {
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
 * ReferentieMutatie names a mutation of the same SoortMutatie that is in force under the plaatsingsbesluit when this
 * one is applied: after the mutations before it in the message (STB §3.4).
 */
export const referentieInWerking: ReferentieInWerking = { op: 'referentie in werking' };

/** Once the whole message is applied, this mutation is, and it contradicts none that was applied before it (STB §3.4). */
export const verloopConsistent: VerloopConsistent = { op: 'verloop consistent' };

/** The paths in an operand. */
type PathIn<O> = O extends string ? O : O extends Vroegste<infer P> ? P : never;

/** Of an operand the compiler knows after this which paths are in it, and no more. */
function operand<O extends Operand<AnyPath>>(of: O): Operand<PathIn<O>> {
  return of as unknown as Operand<PathIn<O>>;
}
