/**
 * The one setting of all campaigns, tests of many generated inputs: `npm test` runs each of them short,
 * `npm run test:campaigns` long, as many times as its `--scale` says (scripts/campaigns.ts).
 */
const { CAMPAIGN_SCALE, CAMPAIGN_SEED } = process.env;

/** The seed of the campaigns that may have another one than their own. */
export const SEED: number = Number(CAMPAIGN_SEED ?? 825);

/** How long a campaign is in this run. */
export interface Campaign {
  readonly runs: number;
  /**
   * More often than this a thing occurs in these runs that occurs more often than `times` in the long campaign: its
   * share of them, but for what chance may take away (three standard deviations). It is above 0 however short the
   * campaign: what is counted occurs at least once.
   */
  readonly part: (times: number) => number;
}

/** A campaign of so many inputs in `npm test`, and so many in `npm run test:campaigns`. */
export function campaign(short: number, long: number): Campaign {
  const runs =
    CAMPAIGN_SCALE === undefined ? short : Math.max(short, Math.ceil(long * Number(CAMPAIGN_SCALE)));
  const part = (times: number): number => {
    const share = (times * runs) / long;
    return runs === long ? times : Math.max(0.5, share - 3 * Math.sqrt(share));
  };
  return { runs, part };
}

/** True in a run that is long: of what takes seconds and finds the same each time. */
export const IS_LONG: boolean = CAMPAIGN_SCALE !== undefined;

/** Some of a list in `npm test`, spread over it and the first among them; all in a long run. */
export function some<T>(items: readonly T[], oneIn: number): readonly T[] {
  return IS_LONG ? items : items.filter((_, index) => index % oneIn === 0);
}
