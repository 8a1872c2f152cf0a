const DAY = 86_400_000;

/** The date some days after another, or before it: `YYYY-MM-DD`. */
export function addDagen(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAY).toISOString().slice(0, 10);
}

/** The latest of some dates. */
export function latest(...datums: readonly string[]): string {
  return datums.reduce((one, other) => (other > one ? other : one));
}
