/** A processor may write a character as a reference where ours need not; a carriage return has to be one. */
export function withoutReferences(xml: string): string {
  return xml.replace(/&#(x[0-9a-f]+|[0-9]+);/gi, (reference, number: string) => {
    const code = Number(number.replace(/^x/i, '0x'));
    return code === 13 ? '&#13;' : code > 126 ? String.fromCodePoint(code) : reference;
  });
}
