import { checkBericht } from 'fz825';
import { expect, test } from 'vitest';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';

test('a source that throws for a plaatsingsbesluit is not asked again for each of its mutations', () => {
  let asked = 0;
  const plaatsingsbesluiten = {
    isVerzekerdeBekend: () => true,
    zoek: () => {
      asked++;
      throw new Error('GEHEIM');
    },
  };
  const bericht = berichtMet(
    Array.from({ length: 200 }, (_, index) => verplaatst({ mutatieIdentificatie: `M-${index}` })),
  );
  const { errors, findings, controletypes } = checkBericht(
    bericht,
    { peildatum: '2026-03-15', omgeving: 'T', bronnen: { plaatsingsbesluiten } },
    { controletype: 5 },
  );
  expect(findings).toEqual([]);
  expect(controletypes[5]).toBe('error');
  expect(new Set(errors.map(({ rule }) => rule)).size).toBe(errors.length);
  expect(errors.length).toBeGreaterThan(0);
  expect(asked).toBe(1);
});
