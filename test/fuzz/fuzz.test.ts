import { beforeAll, describe, expect, test } from 'vitest';
import { unlistedFunctions } from '../../fuzz/campaigns/objects.ts';
import { CAMPAIGNS, type FuzzReport, runCampaigns } from '../../fuzz/run-campaigns.ts';
import { campaign } from '../support/campaign.ts';

// A short run of what `npm run fuzz` does at length.

const NAMES = CAMPAIGNS.map(({ name }) => name);
const { runs: INPUTS, part } = campaign(400, 1_200);
let report: FuzzReport;

beforeAll(async () => {
  report = await runCampaigns({ seed: 825, inputs: INPUTS });
}, 120_000);

describe.each(NAMES)('the campaign %s', (name) => {
  test('finds nothing that does not hold', () => {
    const own = report.failures.filter(({ campaign }) => campaign === name);
    expect(own.map(({ key, message, input }) => `${key}\n${message}\n${input}`)).toEqual([]);
    expect(report.campaigns.find((each) => each.name === name)?.inputs).toBeGreaterThanOrEqual(part(100));
  });
});

test.each(['mutants', 'bytes', 'grammar'])(
  '%s reaches every controletype, and messages that are accepted',
  (name) => {
    const own = report.campaigns.find((each) => each.name === name);
    for (const type of [1, 2, 3, 4, 5] as const) expect(own?.reached[type], `${type}`).toBeGreaterThan(0);
    for (const verdict of ['accepted', 'rejected']) expect(own?.verdicts[verdict]).toBeGreaterThan(0);
  },
);

test('XSDs are compiled, and documents judged by them', () => {
  const other = countsOf('xsd');
  for (const name of ['compiled', 'refused', 'document accepted', 'document refused'])
    expect(other[name], name).toBeGreaterThan(0);
});

test('code lists, data and controls are taken and refused', () => {
  const other = countsOf('data');
  for (const name of ['code list: loaded', 'code list: refused', 'data: taken', 'data: refused'])
    expect(other[name], name).toBeGreaterThan(0);
  for (const name of ['controls: taken', 'controls: refused', 'controls: type 5 judged'])
    expect(other[name], name).toBeGreaterThan(0);
});

test('what is hostile is refused or right: objects, realms, controls and sources', () => {
  const other = countsOf('hostile');
  for (const name of ['objects: refused', 'objects: accepted', 'realms: the same', 'controls: refused'])
    expect(other[name], name).toBeGreaterThan(0);
  for (const name of ['sources: error', 'sources: rejected']) expect(other[name], name).toBeGreaterThan(0);
});

test('every function that is exported is given values', () => {
  expect(unlistedFunctions()).toEqual([]);
});

test('the same seed gives the same inputs', async () => {
  const options = { seed: 825, inputs: 60, campaigns: ['bytes', 'data'] };
  const [first, second] = [await runCampaigns(options), await runCampaigns(options)];
  expect(withoutTimes(second)).toEqual(withoutTimes(first));
});

function countsOf(name: string): Readonly<Record<string, number>> {
  return report.campaigns.find((each) => each.name === name)?.other ?? {};
}

function withoutTimes({ campaigns, failures }: FuzzReport): unknown {
  return [campaigns.map(({ seconds: _, slowest: __, ...counts }) => counts), failures];
}
