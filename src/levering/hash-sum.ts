import { bytesToHex, hexToBytes } from '@noble/hashes/utils';

/** A sum of 256-bit numbers, modulo 2 to the power 256: it does not depend on their order. */
export interface HashSum {
  /** Adds a number of 32 bytes, the most significant first. */
  add(number: Uint8Array): void;
  /** Adds a number of 64 hexadecimal digits. */
  addHex(number: string): void;
  /** The sum as 64 hexadecimal digits, in lower case. */
  hex(): string;
}

/** Makes a sum, of nothing yet: 64 zeros. */
export function createHashSum(): HashSum {
  const sum = new Uint8Array(32);

  function add(number: Uint8Array): void {
    let carry = 0;
    for (let index = 31; index >= 0; index--) {
      const digit = (sum[index] ?? 0) + (number[index] ?? 0) + carry;
      sum[index] = digit & 0xff;
      carry = digit >> 8;
    }
  }

  return { add, addHex: (number) => add(hexToBytes(number)), hex: () => bytesToHex(sum) };
}
