import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium on the PATH; undefined when there is none. */
export function findChromium(): string | undefined {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter)
    .map((path) => join(path, 'chromium'))
    .find((path) => existsSync(path));
}

/** Installs Chromium, as root on Debian. */
export function installChromium(): string {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version'))
    throw new Error(
      'There is no chromium on the PATH, and only root on Debian can have it installed from here.',
    );
  console.log('There is no chromium on the PATH: installing the Debian package.');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed (exit ${status}).\n${stdout}${stderr}`);
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error('The package chromium has no program chromium.');
  return installed;
}

/** What a program calls itself. */
export function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
