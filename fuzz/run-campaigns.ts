import fc, { type IAsyncProperty, type RunDetails } from 'fast-check';
import type { Campaign, Trial } from './campaign.ts';
import { bytes } from './campaigns/bytes.ts';
import { data } from './campaigns/data.ts';
import { grammar } from './campaigns/grammar.ts';
import { hostile } from './campaigns/hostile.ts';
import { mutants } from './campaigns/mutants.ts';
import { objects, unlistedFunctions } from './campaigns/objects.ts';
import { xsd } from './campaigns/xsd.ts';
import { clip, Failure, keyOf } from './failure.ts';
import { type Counts, createTally, emptyCounts } from './tally.ts';

/** All campaigns, by name. */
export const CAMPAIGNS: readonly Campaign[] = [mutants, bytes, grammar, xsd, objects, data, hostile];

/** How far to go, and from where. */
export interface FuzzOptions {
  readonly seed: number;
  /** Of all campaigns together. */
  readonly inputs: number;
  /** No batch is begun after this. */
  readonly minutes?: number;
  /** Only these campaigns. */
  readonly campaigns?: readonly string[];
  /** Told before each input: a campaign that hangs can be seen from outside. */
  readonly onInput?: (campaign: string, place: Place) => void;
  readonly onBatch?: (campaign: string, counts: Counts) => void;
}

/** Where an input comes from: `--campaign name --replay=seed:path`. */
export interface Place {
  readonly seed: number;
  /** Of fast-check: the number of the input, and which steps were taken to make it smaller. */
  readonly path: string;
}

/** An input that took longer than all others. */
export interface Slowest extends Place {
  readonly ms: number;
  readonly input: string;
}

/** Something that did not hold, once, with the smallest input that shows it. */
export interface FoundFailure extends Place {
  readonly campaign: string;
  readonly key: string;
  readonly message: string;
  readonly input: string;
  /** How many inputs showed it. */
  readonly times: number;
}

/** What became of one campaign. */
export interface CampaignReport extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly slowest: Slowest;
}

/** What became of all. */
export interface FuzzReport {
  readonly seed: number;
  readonly inputs: number;
  readonly seconds: number;
  readonly campaigns: readonly CampaignReport[];
  readonly failures: readonly FoundFailure[];
}

const BATCH = 500;
/** An input that takes longer is a failure. */
const MAX_MS = 2_000;
/** How many smaller inputs are tried for one failure. */
const MAX_SHRINKS = 3_000;
const BROKEN = 'an input could not be made';
const SLOW = `an input took more than ${MAX_MS} ms`;

/** Runs campaigns: the same inputs for the same seed and number of inputs. */
export async function runCampaigns(options: FuzzOptions): Promise<FuzzReport> {
  const { seed, inputs, minutes = Number.POSITIVE_INFINITY, campaigns: names } = options;
  const chosen = CAMPAIGNS.filter(({ name }) => names === undefined || names.includes(name));
  if (chosen.length === 0) throw new TypeError(`Campaigns: ${CAMPAIGNS.map(({ name }) => name).join(', ')}.`);
  const unlisted = chosen.includes(objects) ? unlistedFunctions() : [];
  if (unlisted.length > 0) throw new TypeError(`fuzz/campaigns/functions.ts: ${unlisted.join(', ')}.`);
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  const started = performance.now();
  const reports: CampaignReport[] = [];
  const failures: FoundFailure[] = [];
  for (const campaign of chosen) {
    // Each has its own part of the time, and what the ones before it left.
    const parts = reports.length + 1;
    const deadline = started + (minutes * 60_000 * partOf(chosen.slice(0, parts))) / shares;
    const own = Math.round((inputs * campaign.share) / shares);
    reports.push(await runCampaign(campaign, own, seed, deadline, options, failures));
  }
  return {
    seed,
    inputs: reports.reduce((sum, report) => sum + report.inputs, 0),
    seconds: secondsSince(started),
    campaigns: reports,
    failures,
  };
}

function partOf(campaigns: readonly Campaign[]): number {
  return campaigns.reduce((sum, { share }) => sum + share, 0);
}

async function runCampaign(
  campaign: Campaign,
  inputs: number,
  seed: number,
  deadline: number,
  { onInput, onBatch }: FuzzOptions,
  failures: FoundFailure[],
): Promise<CampaignReport> {
  const counts = emptyCounts();
  const tally = createTally(counts);
  const known = new Map<string, number>();
  const started = performance.now();
  let slowest: Slowest = { ms: 0, seed, path: '', input: '' };
  const own: FoundFailure[] = [];

  for (let batch = 0; counts.inputs < inputs && performance.now() < deadline; batch++) {
    const batchSeed = seedOf(seed, campaign.name, batch);
    let index = 0;
    let shrinking: string | undefined;
    let shrinks = 0;

    const property = fc.asyncProperty(campaign.trials, async (trial) => {
      if (shrinking !== undefined && ++shrinks > MAX_SHRINKS) return;
      const place: Place = { seed: batchSeed, path: String(index) };
      onInput?.(campaign.name, place);
      const before = performance.now();
      const failure = await failureOf(trial, tally);
      const ms = performance.now() - before;
      const thrown = failure ?? (ms > MAX_MS ? new Failure(SLOW, `${Math.round(ms)} ms`) : undefined);
      if (shrinking !== undefined) {
        tally.drop();
        if (thrown !== undefined && keyOf(thrown) === shrinking) throw thrown;
        return;
      }
      tally.count();
      index++;
      if (ms > slowest.ms) slowest = { ms, ...place, input: clip(trial.describe()) };
      if (thrown === undefined) return;
      const key = keyOf(thrown);
      const times = known.get(key);
      known.set(key, (times ?? 0) + 1);
      if (times !== undefined) return;
      shrinking = key;
      throw thrown;
    });

    const numRuns = Math.min(BATCH, inputs - counts.inputs);
    const details = await checkBatch(property, batchSeed, numRuns);
    if (details instanceof Error) {
      own.push({
        ...{ campaign: campaign.name, key: BROKEN, message: messageOf(details), input: '' },
        ...{ seed: batchSeed, path: String(index), times: 1 },
      });
      if (own.filter(({ key }) => key === BROKEN).length > 3) break;
      continue;
    }
    if (details.failed && details.counterexample !== null) {
      const [trial] = details.counterexample;
      own.push({
        campaign: campaign.name,
        key: shrinking ?? '',
        message: messageOf(details.errorInstance),
        input: trial.describe(),
        seed: batchSeed,
        path: details.counterexamplePath ?? '',
        times: 0,
      });
    }
    onBatch?.(campaign.name, counts);
  }
  failures.push(...own.map((failure) => ({ ...failure, times: known.get(failure.key) ?? failure.times })));
  return { name: campaign.name, ...counts, seconds: secondsSince(started), slowest };
}

/** An input that cannot even be made is a fault of the campaign. */
async function checkBatch(
  property: IAsyncProperty<[Trial]>,
  seed: number,
  numRuns: number,
): Promise<RunDetails<[Trial]> | Error> {
  try {
    return await fc.check(property, { seed, numRuns });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Runs one input again: that of a failure or of the slowest. */
export async function replay(name: string, { seed, path }: Place): Promise<string> {
  const campaign = CAMPAIGNS.find((each) => each.name === name);
  if (campaign === undefined) throw new TypeError(`There is no campaign ${name}.`);
  const tally = createTally(emptyCounts());
  let told = '';
  const property = fc.asyncProperty(campaign.trials, async (trial) => {
    const before = performance.now();
    const failure = await failureOf(trial, tally);
    const ms = (performance.now() - before).toFixed(1);
    told ||= `${trial.describe()}\n${ms} ms\n${failure === undefined ? 'holds' : messageOf(failure)}`;
    return false;
  });
  await fc.check(property, { seed, path, endOnFailure: true, numRuns: 1_000_000 });
  return told;
}

async function failureOf(trial: Trial, tally: ReturnType<typeof createTally>): Promise<unknown> {
  try {
    await trial.run(tally);
    return undefined;
  } catch (thrown) {
    return thrown ?? new Failure('threw nothing');
  }
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof Failure) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** A seed of its own for each batch of each campaign (FNV-1a). */
function seedOf(seed: number, name: string, batch: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${name} ${batch}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}
