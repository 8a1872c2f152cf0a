import { isPlainDate } from '../schema/index.ts';

/** @throws TypeError when an argument is no existing date, `YYYY-MM-DD` */
export function requireDate(text: unknown, name: string): void {
  if (typeof text !== 'string' || !isPlainDate(text))
    throw new TypeError(`${name} must be an existing date, YYYY-MM-DD.`);
}
