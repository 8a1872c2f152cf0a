/** A condition in XPath 1.0, with what decides on the parentheses around it. */
export interface XPathTest {
  readonly text: string;
  /** How tightly it holds together: 1 for `or`, 2 for `and`, 3 for a comparison, 4 for what needs no parentheses. */
  readonly level: 1 | 2 | 3 | 4;
  /** The same denied, where that reads better than `not(…)`. */
  readonly denied?: XPathTest;
}

/** A comparison, such as `a = b`. */
export function comparison(text: string): XPathTest {
  return { text, level: 3 };
}

/** A path, or a call of a function. */
export function primary(text: string): XPathTest {
  return { text, level: 4 };
}

/** All hold, of which there is at least one. */
export function and(...tests: readonly XPathTest[]): XPathTest {
  return joined(tests, 2, ' and ');
}

/** One of them holds, of which there is at least one. */
export function or(...tests: readonly XPathTest[]): XPathTest {
  return joined(tests, 1, ' or ');
}

/** It does not hold. */
export function not(test: XPathTest): XPathTest {
  return test.denied ?? { text: `not(${test.text})`, level: 4, denied: test };
}

/** Where the first holds, the second does too. */
export function implies(als: XPathTest, dan: XPathTest): XPathTest {
  const holds = or(not(als), dan);
  return { ...holds, denied: { ...and(als, not(dan)), denied: holds } };
}

/** A text as an expression: XPath 1.0 has no escapes, so one with both quotes is put together. */
export function literal(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  return `concat(${text
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)})`;
}

/** A date `YYYY-MM-DD` as a number that is greater when the date is later; not a number when there is no date. */
export function dateNumber(text: string): string {
  return `number(translate(${text}, '-', ''))`;
}

/**
 * A date `YYYY-MM-DD` as a number of days: those of the years before it, from March on, of the months and of the month
 * itself. Not a number when there is no date.
 */
export function dayNumber(text: string): string {
  const part = (start: number, length: number): string => `number(substring(${text}, ${start}, ${length}))`;
  const early = `number(${part(6, 2)} < 3)`;
  const year = `(${part(1, 4)} - ${early})`;
  const leapDays = `floor(${year} div 4) - floor(${year} div 100) + floor(${year} div 400)`;
  const months = `floor((153 * (${part(6, 2)} + 12 * ${early} - 3) + 2) div 5)`;
  return `(365 * ${year} + ${leapDays} + ${months} + ${part(9, 2)})`;
}

function joined(tests: readonly XPathTest[], level: 1 | 2, word: string): XPathTest {
  const part = (test: XPathTest): string => (test.level < level ? `(${test.text})` : test.text);
  return tests.reduce((before, test) => ({ text: `${part(before)}${word}${part(test)}`, level }));
}
