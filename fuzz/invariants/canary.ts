import { SECRET } from '../../test/serialize/half-typed.ts';
import { clip, hold } from '../failure.ts';

/** Stands for personal data in an input: may not occur in anything but the message itself. */
export const CANARY: string = SECRET;

/** Nothing of the input is in a result. */
export function holdsNoCanary(result: unknown, key: string): void {
  const text = JSON.stringify(result) ?? '';
  hold(!text.includes(CANARY), `${key}: holds a value of the input`, () => clip(text));
}
