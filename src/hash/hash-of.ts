import { perObject } from '../data/index.ts';
import { shortHashOf } from './short-hash-of.ts';

/** The first 128 bits of the SHA-256 of the JSON of data that do not change, worked out once: 32 hexadecimal digits. */
export const hashOf: (data: object) => string = /* @__PURE__ */ perObject((data: object) =>
  shortHashOf(JSON.stringify(data)),
);
