import type { Finding } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { retourbericht } from '../retour/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import type { KetenContext } from './keten-context.ts';

/** The retourbericht on a message, and its text. */
export function answer(
  heen: Mutatiebericht,
  findings: readonly Finding[],
  { identificatieRetour, peildatum, dagtekeningRetour = peildatum }: KetenContext,
): { readonly retourbericht: Retourbericht; readonly xml: string } {
  const made = retourbericht(heen, findings, { identificatieRetour, dagtekeningRetour });
  const serialized = serializeBericht(made);
  if (serialized.ok) return { retourbericht: made, xml: serialized.xml };
  // The heenbericht has the structure of its schema: only what the caller added can be wrong.
  throw new TypeError(serialized.findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
