import { and, comparison, implies, literal, or, type XPathTest } from './xpath.ts';

/** In XPath 1.0, that a text is an existing date `YYYY-MM-DD`: what is no date would be later than every other. */
export function isDate(text: string): string {
  const form = comparison(`translate(${text}, '0123456789', '0000000000') = ${literal('0000-00-00')}`);
  const part = (...place: readonly number[]): string => `number(substring(${[text, ...place].join(', ')}))`;
  const [year, month, day] = [part(1, 4), part(6, 2), part(9)] as const;
  const isShort = [4, 6, 9, 11].map((number) => comparison(`${month} = ${number}`));
  const isFebruary = comparison(`${month} = 2`);
  const isLeap = and(
    comparison(`${year} mod 4 = 0`),
    or(comparison(`${year} mod 100 != 0`), comparison(`${year} mod 400 = 0`)),
  );
  const within = (number: string, most: number): readonly XPathTest[] => [
    comparison(`${number} >= 1`),
    comparison(`${number} <= ${most}`),
  ];
  const all = and(
    form,
    comparison(`${year} >= 1`),
    ...within(month, 12),
    ...within(day, 31),
    implies(or(...isShort), comparison(`${day} <= 30`)),
    implies(isFebruary, or(comparison(`${day} <= 28`), and(comparison(`${day} = 29`), isLeap))),
  );
  return all.text;
}
