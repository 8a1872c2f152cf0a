/** A reference, or an `&` that begins none that is known here. */
const REFERENCE = /&(?:(\w+)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g;

const ENTITIES: ReadonlyMap<string | undefined, string> = /* @__PURE__ */ new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What no document holds. */
const UNKNOWN = '\0';

/** A text with its references resolved; those that are not known, or stand for no character, become U+0000. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, name: string, decimal: string, hexadecimal: string) => {
    const code = Number(decimal ?? `0x${hexadecimal}`);
    if (!(code < 0x110000)) return ENTITIES.get(name) ?? UNKNOWN;
    const character = String.fromCodePoint(code);
    return character.isWellFormed() ? character : UNKNOWN;
  });
}
