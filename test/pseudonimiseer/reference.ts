import { createHash, createHmac } from 'node:crypto';

/** The mapping as the library documents it, worked out once more with the synchronous functions of Node. */
export interface Reference {
  readonly nummer: (digits: string, soort: string) => string;
  readonly kenmerk: (text: string, soort: string, length: number) => string;
}

export function reference(sleutel: string | Uint8Array): Reference {
  const key = createHash('sha256').update(sleutel).digest();
  const mac = (...texts: readonly string[]): Buffer =>
    createHmac('sha256', key)
      .update(['fz825/pseudonimiseer/1', ...texts].join('\u0000'))
      .digest();
  return {
    nummer: (digits, soort) => {
      if (/^0+$/.test(digits)) return digits;
      let found = digits;
      do found = feistel(found, soort, mac);
      while (/^0+$/.test(found));
      return found;
    },
    kenmerk: (text, soort, length) =>
      [...mac(soort, text).subarray(0, length)]
        .map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte & 31])
        .join(''),
  };
}

/** Ten rounds over two halves, as numbers. */
function feistel(digits: string, soort: string, mac: (...texts: readonly string[]) => Buffer): string {
  const widths = [Math.floor(digits.length / 2), Math.ceil(digits.length / 2)] as const;
  const halves = [Number(digits.slice(0, widths[0])), Number(digits.slice(widths[0]))];
  for (let round = 0; round < 10; round++) {
    // One half is changed by the other, which stays; they take turns.
    const [own, other] = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    const input = String(halves[other]).padStart(widths[other], '0');
    const word = mac(soort, String(digits.length), String(round), input).readBigUInt64BE();
    halves[own] = Number((BigInt(halves[own] ?? 0) + word) % BigInt(10 ** widths[own]));
  }
  return halves.map((half, index) => String(half).padStart(widths[index] ?? 0, '0')).join('');
}
