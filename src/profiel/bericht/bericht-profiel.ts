/**
 * A profile of messages that this package has no model of, such as the FZ821: what holds for them is their XSD, and the
 * controls that you give. Plain JSON.
 */
export type BerichtProfiel = {
  readonly $schema?: string;
  readonly naam: string;
  /** Where the schemas come from, as free text; shown in reports. */
  readonly herkomst?: string;
} & (
  | {
      /** The one message, which is then called `bericht`. */
      readonly bericht: BerichtDeel;
      readonly berichten?: Readonly<Record<string, BerichtDeel>>;
    }
  | {
      /** The messages by their names: letters, digits, `-` and `_`. */
      readonly berichten: Readonly<Record<string, BerichtDeel>>;
      readonly bericht?: BerichtDeel;
    }
);

/** One kind of message. */
export interface BerichtDeel {
  /** The file of its XSD, beside that of the profile; its text when the library is given it. */
  readonly schema?: string;
  /** What the XSD imports, by the schemaLocation, or the namespace, that it names: files or texts, as `schema`. */
  readonly imports?: Readonly<Record<string, string>>;
  /** The root of the message, where the XSD has more global elements that stand in no other. */
  readonly root?: string;
}

/** Tells the two forms of a profile apart. */
export function isBerichtProfiel(profiel: object): boolean {
  return 'bericht' in profiel || 'berichten' in profiel;
}
