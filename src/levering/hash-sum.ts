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
  const bytes = new Uint8Array(32);
  const sum = new DataView(bytes.buffer);

  function add(number: Uint8Array): void {
    const added = new DataView(number.buffer, number.byteOffset, number.byteLength);
    let carry = 0;
    for (let at = 28; at >= 0; at -= 4) {
      const digit = sum.getUint32(at) + added.getUint32(at) + carry;
      sum.setUint32(at, digit);
      carry = digit > MOST ? 1 : 0;
    }
  }

  return { add, addHex: (number) => add(hexToBytes(number)), hex: () => bytesToHex(bytes) };
}

/** The largest number of 32 bits. */
const MOST = 0xffff_ffff;
