import type { Controle } from 'fz825';
import type { Conditie } from 'fz825/vocabulary';

/** A control to export, changed as given. */
export function mijn(condition: Conditie, part: Partial<Controle> = {}): Controle {
  return {
    id: 'MIJN001',
    controletype: 3,
    berichtklasse: 'MutatieFZ',
    retourcode: '8011',
    voorlopig: true,
    source: 'proef',
    text: 'Een proef.',
    condition,
    ...part,
  };
}
