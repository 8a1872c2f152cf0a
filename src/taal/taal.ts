/**
 * A language in which this package tells something; Dutch where none is given. English is `en` of `fz825/taal/en`.
 */
export interface Taal {
  /** By which the rooms that have more texts than those of the findings know which ones are asked for. */
  readonly naam: 'nl' | 'en';
}
