/** A reference, or an `&` that begins none of those that are known here. */
const REFERENCE = /&(?:(\w+)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g;

const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text with its references resolved; undefined when one of them is not known, or is of what is no character. */
export function resolveReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const resolved = text.replace(REFERENCE, (_, name: string, decimal: string, hexadecimal: string) => {
    const found =
      name === undefined ? characterOf(Number(decimal ?? `0x${hexadecimal}`)) : ENTITIES.get(name);
    isKnown &&= found !== undefined;
    return found ?? '';
  });
  return isKnown ? resolved : undefined;
}

/** The character with a code, when documents may hold it (XML 1.0 §2.2). */
function characterOf(code: number): string | undefined {
  const isCharacter =
    code < 0x20
      ? code === 9 || code === 10 || code === 13
      : code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
