import { type Bericht, serializeBericht } from 'fz825';
import { expect } from 'vitest';

/** The text of a message, on one line. */
export function textOf(bericht: Bericht): string {
  const serialized = serializeBericht(bericht, { pretty: false });
  return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
}
