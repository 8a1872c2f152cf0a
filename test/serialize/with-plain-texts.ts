/** A message whose values are letters, digits and hyphens only. */
export function withPlainTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[^A-Za-z0-9-]/gu, 'x');
  if (Array.isArray(value)) return value.map(withPlainTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, withPlainTexts(held)]));
}
