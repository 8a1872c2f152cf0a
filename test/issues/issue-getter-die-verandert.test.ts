import { checkBericht, type Mutatiebericht } from 'fz825';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

/** A message with a list of mutations the first time that it is asked for, and a text from then on. */
function changing(): Mutatiebericht {
  const bericht = exampleBericht();
  let times = 0;
  const verzekerde = Object.defineProperty({ ...bericht.verzekerde }, 'mutatieFZ', {
    get: () => (times++ === 0 ? bericht.verzekerde.mutatieFZ : 'nothing'),
    enumerable: true,
  });
  return { ...bericht, verzekerde };
}

test('a field that answers differently each time is read once: what was judged is what is given back', () => {
  expect(mutatieberichtSchema['~standard'].validate(changing())).toEqual({ value: exampleBericht() });
  const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;
  expect(checkBericht(changing(), context)).toEqual(checkBericht(exampleBericht(), context));
});
