import { readFileSync } from 'node:fs';
import { type Check, type Job, type Outcome, type Project, passes } from './job.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A right message and one with a fault, as `fz825 nieuw` writes them. */
function writeMessages({ exec, write }: Project): void {
  write('berichten/goed.xml', exec('fz825', 'nieuw', '--seed', '1').stdout);
  write('fout/fout.xml', exec('fz825', 'nieuw', '--fout', 'VC009').stdout);
}

/** The installed program in the place of the one that npx would fetch. */
function withoutVersion(script: string): string {
  return script.replace(/npx --yes "fz825@\$\w+"/, 'npx --no-install fz825');
}

function rejects(what: string, { status, stdout, stderr }: Outcome, told: string): Check {
  const isRight = status === 1 && `${stdout}${stderr}`.includes(told);
  return { what, faults: isRight ? [] : [`exit ${status}\n${stdout}${stderr}`] };
}

const action: Job = {
  packages: [],
  run: (project) => {
    writeMessages(project);
    const [, script = ''] = /\n {6}run: \|\n([\s\S]+)$/.exec(read('action.yml')) ?? [];
    const step = (bestanden: string): Outcome =>
      project.exec(
        'env',
        ...[`BESTANDEN=${bestanden}`, 'OMGEVING=T', 'OPTIES=--controletype 3', 'VERSIE=latest'],
        ...['bash', '-e', '-o', 'pipefail', '-c', withoutVersion(script)],
      );
    return [
      passes('the step of action.yml, by bash: a right message', step('berichten')),
      rejects('the step of action.yml, by bash: a fault', step('berichten fout'), '::error'),
    ];
  },
};

const gitlab: Job = {
  packages: [],
  run: (project) => {
    writeMessages(project);
    const [, script = ''] = /\n {2}script:\n {4}- (.+)\n/.exec(read('examples/ci/gitlab.yml')) ?? [];
    const step = (bestanden: string): Outcome =>
      project.exec(
        'env',
        ...[`FZ825_BESTANDEN=${bestanden}`, 'FZ825_OMGEVING=T', 'FZ825_VERSIE=latest'],
        ...['bash', '-e', '-c', `${withoutVersion(script)} || { cat fz825.xml; exit 1; }`],
      );
    return [
      passes('the script of examples/ci/gitlab.yml, by bash: a right message', step('berichten')),
      rejects('the script of examples/ci/gitlab.yml, by bash: a fault', step('fout'), '<failure'),
    ];
  },
};

const preCommit: Job = {
  packages: [],
  run: (project) => {
    writeMessages(project);
    const [, entry = ''] = /\n {2}entry: (.+)\n/.exec(read('.pre-commit-hooks.yaml')) ?? [];
    const hook = (...files: readonly string[]): Outcome =>
      project.exec('bash', '-c', `${entry} --omgeving T ${files.join(' ')}`);
    return [
      passes(
        'the entry of the pre-commit hook, as pre-commit calls it: a right message',
        hook('berichten/goed.xml'),
      ),
      rejects(
        'the entry of the pre-commit hook: a fault',
        hook('berichten/goed.xml', 'fout/fout.xml'),
        'VC009',
      ),
    ];
  },
};

/** What repositories run: the steps of each, with the program that was packed. */
export const CI: Readonly<Record<string, Job>> = { action, gitlab, 'pre-commit': preCommit };
