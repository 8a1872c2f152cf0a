import type { Datatype } from './datatype.ts';

/** The types of names. */
type NameKind = 'language' | 'Name' | 'NCName' | 'NMTOKEN';

/** A type of names, of which every text has a form; values are equal or incomparable. */
export function nameDatatype(kind: NameKind): Datatype {
  return {
    whiteSpace: 'collapse',
    family: 'name',
    fault: (text) => (FORMS[kind].test(text) ? undefined : 'vorm'),
    compare: (a, b) => (a === b ? 0 : undefined),
  };
}

// The names of XML 1.0 (fifth edition).
const START = String.raw`A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`;
const REST = String.raw`${START}0-9.\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}\-`;

/** A name without a colon. */
export const NCNAME: string = `[${START}][${REST}]*`;

const FORMS: Readonly<Record<NameKind, RegExp>> = {
  language: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
  Name: new RegExp(`^[:${START}][:${REST}]*$`, 'u'),
  NCName: new RegExp(`^${NCNAME}$`, 'u'),
  NMTOKEN: new RegExp(`^[:${REST}]+$`, 'u'),
};
