/** A reporter for Stryker that prints the changes that no test noticed, each as soon as that is known. */
import { readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { isInSample } from './sample.ts';
import { reasonFor } from './survivors/index.ts';

/** What a mutant counts for, as Stryker has it: what no test reaches was not noticed, what makes time run out was. */
export type Outcome = 'noticed' | 'unnoticed' | 'not counted';

/** What came of a mutant. */
export function outcomeOf(result: MutantResult): Outcome {
  switch (result.status) {
    case 'Killed':
    case 'Timeout':
      return 'noticed';
    case 'Survived':
      return 'unnoticed';
    // It never comes to the runner, which leaves out what is not in the sample.
    case 'NoCoverage':
      return isInSample(result) ? 'unnoticed' : 'not counted';
    default:
      return 'not counted';
  }
}

/** Why a mutant need not be noticed, if there is a reason. */
export function reasonOf(result: MutantResult): string | undefined {
  return reasonFor({ file: fileOf(result), mutatorName: result.mutatorName, code: codeOf(result) });
}

/** Sets, for the reporter, whether what has a reason is printed too. */
export function listReasons(all: boolean): void {
  Object.assign(process.env, { MUTATION_LIST: String(all) });
}

class UnnoticedReporter implements Reporter {
  onMutantTested(result: MutantResult): void {
    if (outcomeOf(result) !== 'unnoticed') return;
    const reason = reasonOf(result);
    const { MUTATION_LIST } = process.env;
    if (reason !== undefined && MUTATION_LIST !== 'true') return;
    const { mutatorName, replacement = '', status, location } = result;
    const place = `${fileOf(result)}:${location.start.line}:${location.start.column}`;
    console.log(`${place} ${status} ${mutatorName}\n  - ${codeOf(result)}\n  + ${replacement}`);
    if (reason !== undefined) console.log(`  ${reason}`);
  }
}

export const strykerPlugins: readonly unknown[] = [
  declareClassPlugin(PluginKind.Reporter, 'unnoticed', UnnoticedReporter),
];

function fileOf({ fileName }: MutantResult): string {
  return fileName.slice(process.cwd().length + 1);
}

/** What stands where the mutant was put, on one line. */
function codeOf({ fileName, location: { start, end } }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .map((line) => line.trim())
    .join(' ');
}
