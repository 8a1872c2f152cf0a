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
   * How many of the inputs of the long campaign that is in these runs. Whole or not, it is more than 0: what occurs more
   * often than this occurs at least once, however short the campaign.
   */
  readonly part: (times: number) => number;
}

/** A campaign of so many inputs in `npm test`, and so many in `npm run test:campaigns`. */
export function campaign(short: number, long: number): Campaign {
  const runs =
    CAMPAIGN_SCALE === undefined ? short : Math.max(short, Math.ceil(long * Number(CAMPAIGN_SCALE)));
  return { runs, part: (times) => (times * runs) / long };
}
