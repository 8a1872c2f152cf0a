import { clip } from './failure.ts';
import type { FuzzReport } from './run-campaigns.ts';

/** A report as text. */
export function describeReport({ seed, inputs, seconds, campaigns, failures }: FuzzReport): string {
  const lines = [`seed ${seed}, ${inputs} inputs, ${seconds} s, ${failures.length} failures`, ''];
  for (const { name, seconds, slowest, ...counts } of campaigns) {
    const share = (count: number): string => `${((100 * count) / Math.max(counts.inputs, 1)).toFixed(1)}%`;
    const list = (some: Record<string, number>): string =>
      Object.entries(some)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, count]) => `${key} ${count}`)
        .join(', ');
    const types = ([1, 2, 3, 4, 5] as const).map(
      (type) => `${type} ${share(counts.reached[type])} (passed ${share(counts.passed[type])})`,
    );
    const verdicts = Object.entries(counts.verdicts).map(([verdict, count]) => `${verdict} ${share(count)}`);
    lines.push(`${name}: ${counts.inputs} inputs in ${seconds} s`);
    if (counts.reached[1] > 0) lines.push(`  judged by controletype: ${types.join(', ')}`);
    if (verdicts.length > 0) lines.push(`  verdicts: ${verdicts.join(', ')}`);
    if (Object.keys(counts.rules).length > 0) lines.push(`  findings by rule: ${list(counts.rules)}`);
    if (Object.keys(counts.other).length > 0) lines.push(`  also: ${list(counts.other)}`);
    lines.push(
      `  slowest: ${slowest.ms.toFixed(1)} ms, --campaign ${name} --replay=${slowest.seed}:${slowest.path}`,
      '',
    );
  }
  for (const { campaign, key, message, input, seed: from, path, times } of failures) {
    lines.push(
      `FAILURE in ${campaign}, ${times} inputs: ${key}`,
      `  --campaign ${campaign} --replay=${from}:${path}`,
    );
    lines.push(indent(clip(message, 2_000)), '  input:', indent(clip(input, 4_000)), '');
  }
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
