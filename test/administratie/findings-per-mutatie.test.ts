import { checkBericht } from 'fz825';
import { findingsPerMutatie } from 'fz825/administratie';
import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

test('each mutation has the findings about it, in the order of the message', () => {
  const [mutatie = expect.unreachable()] = exampleBericht().verzekerde.mutatieFZ;
  const mutaties = Array.from({ length: 11 }, (_, index) => ({
    ...mutatie,
    mutatieIdentificatie: `M-${index}`,
    ...(index === 10 ? { referentieMutatie: 'M-10' } : undefined),
  }));
  const example = exampleBericht();
  const bericht = { ...example, verzekerde: { ...example.verzekerde, mutatieFZ: mutaties } };
  const { findings } = checkBericht(bericht, { peildatum: '2000-01-01', omgeving: 'T' });
  const [header] = findings;
  expect(header?.mutatie).toBe(null);
  const perMutatie = findingsPerMutatie(bericht, findings);
  expect(perMutatie.map(({ index, mutatieIdentificatie }) => `${index} ${mutatieIdentificatie}`)).toEqual(
    mutaties.map(({ mutatieIdentificatie }, index) => `${index} ${mutatieIdentificatie}`),
  );
  expect(perMutatie[10]?.findings.map(({ rule }) => rule)).toEqual(['VC006', 'VC007', 'VC012']);
  expect(perMutatie[0]?.findings).toEqual([]);
  expect(perMutatie[1]?.findings.map(({ rule }) => rule)).toEqual(['VC012']);
});

test('of what is no message', () => {
  expect(() => findingsPerMutatie({} as never, [])).toThrow(TypeError);
});
