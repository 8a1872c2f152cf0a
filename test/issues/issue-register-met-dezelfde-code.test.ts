import { readBronnen } from 'fz825/bronnen';
import { expect, test } from 'vitest';

test('a register in which one code stands many times is read in time with its length', () => {
  // With 20,000 periods it took four seconds: all periods of a code were copied for each that came after.
  const agb = Array.from({ length: 200_000 }, (_, index) => ({
    code: '06290001',
    van: '2026-01-01',
    tot: `2026-01-${index % 2 === 0 ? '02' : '03'}`,
  }));
  const result = readBronnen({ agb });
  expect(result.ok && result.bronnen.agb?.isBekend('06290001', '2026-01-02')).toBe(true);
  expect(result.ok && result.bronnen.agb?.isBekend('06290001', '2026-01-03')).toBe(false);
});
