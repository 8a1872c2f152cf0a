import { type CheckContext, type Controle, type Mutatiebericht, serializeBericht } from 'fz825';
import { type BronGegevens, type Bronnen, readBronnen } from 'fz825/bronnen';
import { expect } from 'vitest';
import { berichtMet, GEGEVENS, verplaatst } from '../support/controle-cases.ts';

/** Without sources. */
export const CONTEXT: CheckContext = { peildatum: '2026-03-15', omgeving: 'T' };

/** A message that passes all five controletypes with `bronnen()`. */
export const GOED: Mutatiebericht = berichtMet([verplaatst()]);

/** A message with one finding: VC009 at its first mutation. */
export const ZONDER_LOCATIE: Mutatiebericht = berichtMet([verplaatst({ mutatieLocatie: undefined })]);

export function bronnen(changes: Partial<BronGegevens> = {}): Bronnen {
  const result = readBronnen({ ...GEGEVENS, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.bronnen;
}

/** A control that is well stated, changed as given: what came as data may be anything. */
export function control(changes: Readonly<Record<string, unknown>> = {}): Controle {
  return {
    id: 'X-1',
    controletype: 3,
    berichtklasse: 'MutatieFZ',
    retourcode: '8011',
    voorlopig: true,
    source: 'test',
    text: 'Mutatiedatum moet voorkomen.',
    condition: { op: 'komt voor', element: 'Mutatiedatum' },
    ...changes,
  } as Controle;
}

/** The message of the TypeError that a call ends in; any other end fails the test. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(TypeError);
    return (thrown as TypeError).message;
  }
  return expect.unreachable('it was not refused');
}

export function toXml(bericht: Mutatiebericht): string {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}
