import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a check of the packed package with one tool is. */
export interface Job {
  /** The packages that are installed beside it, as npm takes them. */
  readonly packages: readonly string[];
  /** The files of the project, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Says what is checked; nothing that is not run may stand here. */
  readonly run: (project: Project) => readonly Check[];
}

/** What was checked, and what is wrong with it. */
export interface Check {
  readonly what: string;
  readonly faults: readonly string[];
}

/** A project with the package installed. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  /** Runs a program of the installed packages, or one of the system. */
  readonly exec: (program: string, ...args: readonly string[]) => Outcome;
}

/** What a program gave. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Installs the tarball and what a job needs in a folder of its own, and runs the job. What cannot be installed is a fault:
 * a job that was not run has not passed.
 */
export function runJob(tarball: string, { packages, files = {}, run }: Job): readonly Check[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fz825-job-')));
  try {
    const project = projectIn(folder);
    project.write('package.json', '{ "private": true, "type": "module" }\n');
    const specs = [tarball, ...packages];
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, stderr } = project.exec('npm', ...install, ...specs);
    if (status !== 0)
      return [
        { what: `install ${packages.join(' ')}: it cannot be had here`, faults: [stderr.slice(0, 2000)] },
      ];
    for (const [path, text] of Object.entries(files)) project.write(path, text);
    return run(project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function projectIn(folder: string): Project {
  const PATH = `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  return {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    exec: (program, ...args) => {
      const env = { ...process.env, PATH, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' };
      const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 300_000,
        env,
      });
      return { status, stdout: stdout ?? '', stderr: `${stderr ?? ''}${error ?? ''}` };
    },
  };
}

/** That a program ends well and tells this, among what it tells. */
export function passes(what: string, { status, stdout, stderr }: Outcome, told = ''): Check {
  const isRight = status === 0 && `${stdout}${stderr}`.includes(told);
  return { what, faults: isRight ? [] : [`exit ${status}\n${stdout.slice(-3000)}${stderr.slice(-3000)}`] };
}
