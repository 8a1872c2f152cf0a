import type { Conditie, Controle } from 'fz825';

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
