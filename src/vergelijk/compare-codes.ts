import type { EnumerationValue } from '../schema/index.ts';
import { takes } from './compare-types.ts';
import type { ValueType } from './schema-element.ts';

/** What became of a list of codes. */
export interface CodeWijzigingen {
  readonly toegevoegd: readonly string[];
  readonly verwijderd: readonly string[];
  /** Codes of which the text is another; empty for a code without a text. */
  readonly tekst: readonly { readonly code: string; readonly oud: string; readonly nieuw: string }[];
}

/** Compares the codes of two types; undefined when they are the same, or one of the two has no list of them. */
export function compareCodes(old: ValueType, now: ValueType): CodeWijzigingen | undefined {
  if (old.type.enumeration === undefined || now.type.enumeration === undefined) return undefined;
  const before = listCodes(old);
  const after = listCodes(now);
  const toegevoegd = [...after.keys()].filter((code) => !before.has(code));
  const verwijderd = [...before.keys()].filter((code) => !after.has(code));
  const tekst = [...before].flatMap(([code, oud]) => {
    const nieuw = after.get(code);
    return nieuw === undefined || nieuw === oud ? [] : [{ code, oud, nieuw }];
  });
  return toegevoegd.length + verwijderd.length + tekst.length === 0
    ? undefined
    : { toegevoegd, verwijderd, tekst };
}

/** The codes that a type takes, with their texts. */
function listCodes(value: ValueType): ReadonlyMap<string, string> {
  const codes: readonly EnumerationValue[] = value.type.enumeration ?? [];
  return new Map(
    codes.filter((code) => takes(value, code.value)).map((code) => [code.value, code.documentation]),
  );
}
