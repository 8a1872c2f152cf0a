/** The bound of the standard normal distribution between whose negative and itself 95 % lies. */
const Z = 1.959963984540054;

/**
 * The 95 % confidence interval of a share, by Wilson's score (1927): it holds for few observations and for shares near 0
 * and 1 too.
 *
 * @param count how many of `total` have it
 * @returns shares between 0 and 1; all of it when there are no observations
 */
export function wilson(count: number, total: number): { readonly van: number; readonly tot: number } {
  if (total === 0) return { van: 0, tot: 1 };
  const share = count / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const middle = share + (Z * Z) / (2 * total);
  const scale = 1 + (Z * Z) / total;
  return {
    van: count === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    tot: count === total ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
