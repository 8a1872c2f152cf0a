import type { Finding } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { retourbericht } from '../retour/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import type { KetenContext } from './keten-context.ts';

/**
 * The retourbericht on a message, and its text. Undefined when the FZ826 cannot hold what stands in the message, which
 * is so with schemas of the caller's alone: in those of this package it can hold the same as the FZ825.
 */
export function answer(
  heen: Mutatiebericht,
  findings: readonly Finding[],
  context: KetenContext,
): { readonly retourbericht: Retourbericht; readonly xml: string } | undefined {
  const { identificatieRetour, peildatum, dagtekeningRetour = peildatum, schemas } = context;
  const made = retourbericht(heen, findings, { identificatieRetour, dagtekeningRetour }, { schemas });
  const serialized = serializeBericht(made, { schemas });
  return serialized.ok ? { retourbericht: made, xml: serialized.xml } : undefined;
}
