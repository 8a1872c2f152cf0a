/** A character that XML 1.0 does not have, not even as a reference; half of a surrogate pair is none either. */
export const NOT_IN_XML: RegExp = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
