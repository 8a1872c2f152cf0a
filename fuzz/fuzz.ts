/**
 * Gives the library inputs that nobody would write, and holds what must hold for each.
 *
 * npm run fuzz -- --seed 825 --inputs 100000                all campaigns
 * npm run fuzz -- --campaign bytes --inputs 5000            one; may be repeated
 * npm run fuzz -- --inputs 1000000 --minutes 20             stops in time, and tells how far it came
 * npm run fuzz -- --campaign bytes --replay=SEED:PATH       one input again: that of a failure or of the slowest
 * npm run fuzz -- --json FILE                               writes the report too
 *
 * Exit code 1 when something did not hold. An input that does not end within a minute ends the program.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeReport } from './describe-report.ts';
import { replay, runCampaigns } from './run-campaigns.ts';
import { startWatchdog } from './watchdog.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '825' },
    inputs: { type: 'string', default: '20000' },
    minutes: { type: 'string' },
    campaign: { type: 'string', multiple: true },
    replay: { type: 'string' },
    json: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

const watchdog = startWatchdog(60);
if (values.replay !== undefined) {
  const [seed = '', ...path] = values.replay.split(':');
  console.log(await replay(values.campaign?.[0] ?? '', { seed: Number(seed), path: path.join(':') }));
} else {
  const report = await runCampaigns({
    seed: numberOf('seed', values.seed),
    inputs: numberOf('inputs', values.inputs),
    ...(values.minutes === undefined ? undefined : { minutes: numberOf('minutes', values.minutes) }),
    ...(values.campaign === undefined ? undefined : { campaigns: values.campaign }),
    onInput: (campaign, { seed, path }) => watchdog.alive(`--campaign ${campaign} --replay=${seed}:${path}`),
    onBatch: (campaign, { inputs }) => {
      if (!values.quiet && inputs % 10_000 < 500) console.error(`${campaign} ${inputs}`);
    },
  });
  console.log(describeReport(report));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}
watchdog.stop();

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new TypeError(`--${name} must be a number.`);
  return number;
}
