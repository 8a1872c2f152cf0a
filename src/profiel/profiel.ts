/**
 * How the messages of other schemas map to the model of this package, as data: on which elements of the XML its classes
 * and elements stand, and with which codes. What is not named stands under its own name. Plain JSON; its JSON Schema is
 * `schemas/profiel.schema.json`.
 */
export interface Profiel {
  readonly naam: string;
  /** Where the schemas come from, as free text; shown in reports. */
  readonly herkomst?: string;
  /** The files of the XSDs, beside that of the profile; their texts when the library is given them. */
  readonly schemas?: ProfielSchemas;
  /** Of a proposal: how sure each line of it is, for who edits it. Nothing else reads it. */
  readonly toelichting?: readonly object[];
  readonly fz825?: ProfielDeel;
  readonly fz826?: RetourDeel;
}

/** The XSDs of a profile. */
export interface ProfielSchemas {
  readonly fz825: string;
  readonly fz826: string;
  /** By the schemaLocation, or the namespace, that the XSDs name. */
  readonly imports?: Readonly<Record<string, string>>;
}

/** How one of the two messages maps. A way leads through elements, by their local names with `/` between them. */
export interface ProfielDeel {
  /**
   * The way to the element of a class, from that of the class around it: `{ "Verzekerde": "Clienten/Client" }`. `.` for a
   * class that has no element of its own: its elements stand in the class around it, and it is there when one of them is.
   */
  readonly klassen?: Readonly<Record<string, string>>;
  /** The way to an element, from that of its class: `{ "Header/Afzender": "Verzender" }`. */
  readonly elementen?: Readonly<Record<string, string>>;
  /**
   * The codes in the XML by those of the model: `{ "MutatieFZ/SoortMutatie": { "1": "17", "2": ["19", "20"] } }`. Of
   * several the first is written, and each is read. A code that is not named is itself. A code of the XML that stands for
   * none of the model is refused.
   */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  /**
   * The values of elements that the model does not have, by the way to them from their class: `{ "Header/VerzenderRol":
   * "1" }`. Written when a message does not say otherwise; what is read is kept, whatever the schema allows.
   */
  readonly vast?: Readonly<Record<string, string>>;
}

/** How the FZ826 maps. */
export interface RetourDeel extends ProfielDeel {
  /**
   * Whose Afzender and Ontvanger stand in its Header: those of the heenbericht, or the other way round. `heenbericht`
   * unless given.
   */
  readonly header?: 'heenbericht' | 'omgekeerd';
}
