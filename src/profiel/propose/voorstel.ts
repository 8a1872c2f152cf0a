/** One line of a proposal: where something of the model would stand, and how sure that is. */
export interface Voorstel {
  /** `fz825 Header/Afzender`: the message, and the class, the element, the code or the field. */
  readonly waar: string;
  /** The way, the code or the value; null when none was found. */
  readonly voorstel: string | null;
  /**
   * `zeker`: it has the name and the form of the model. `voorstel`: to be looked at by somebody who knows the schemas.
   * `ontbreekt`: nothing is like it.
   */
  readonly zekerheid: 'zeker' | 'voorstel' | 'ontbreekt';
  /** What it was chosen by. */
  readonly waarom: Waarom;
  /** What comes after it; null when nothing does. */
  readonly naastBeste: string | null;
}

/** What a place was chosen by: the surest comes first. */
export type Waarom =
  | 'naam'
  | 'synoniem'
  | 'deel-van-naam'
  | 'heenbericht'
  | 'omschrijving'
  | 'enige-waarde'
  | 'vorm'
  | 'geen';
