import type { BronNaam } from '../bronnen/index.ts';

/** By what a message was judged. Plain data, and nothing of a message. */
export interface Herkomst {
  /** Of this package. */
  readonly versie: string;
  /**
   * Which controls, with the retourcodes that they give: two sets never have the same. The first 128 bits of the SHA-256
   * of their JSON, as 32 hexadecimal digits; of controls of your own on the schemas of this package their JSON itself, of
   * which `herkomst` of `fz825/levering` makes the hash.
   */
  readonly controles: string;
  /** Which schemas, likewise, with the profile that they are of; null when they were not bound by this package. */
  readonly schemas: string | null;
  /** `naam` of the profile, where there is one. */
  readonly profiel?: string;
  /** `YYYY-MM-DD` */
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  /** The sources that were given, by their names. */
  readonly bronnen: readonly BronNaam[];
}
