import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { completion } from '../../src/cli/commands/completion.ts';
import { loadCommands } from '../../src/cli/commands.ts';
import { cli, file, inFolder } from './cli.ts';

/** True when the shell is on this machine: elsewhere what it would be given is only looked at. */
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

const allCommands = async (): Promise<readonly Command[]> => [...(await loadCommands()), completion];

let script = '';

beforeAll(async () => {
  script = file('fz825.bash', (await cli(['completion', 'bash'])).out);
  file('bericht.xml', '');
});

/** What bash itself completes a line to, split as it splits one. */
function complete(...words: readonly string[]): readonly string[] {
  const line = `
    source ${script}
    COMP_WORDS=(fz825 ${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length}
    _fz825 2> /dev/null
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-u', '-c', line], { encoding: 'utf8', cwd: inFolder() });
  return out.split('\n').filter((word) => word !== '');
}

describe('bash completes', () => {
  test('the commands', async () => {
    const names = (await allCommands()).map(({ name }) => name);
    expect(complete('')).toEqual([...names, 'help', '--help', '--version']);
    expect(complete('le')).toEqual(['levering', 'lees-retour']);
    expect(complete('help', 'vergel')).toEqual(['vergelijk']);
  });

  test('the options of each command, as its help lists them', async () => {
    for (const { name, options } of await allCommands())
      expect(complete(name, '--')).toEqual([...Object.keys(options).map((each) => `--${each}`), '--help']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['the values of an option', ['check', '--format', 's'], ['sarif']],
    ['the same behind an equals sign', ['check', '--taal', '=', ''], ['nl', 'en']],
    ['the same, begun', ['check', '--omgeving', '=', 'T'], ['T']],
    ['a file behind an option', ['check', '--bronnen', 'ber'], ['bericht.xml']],
    ['a file of a command', ['check', '--quiet', 'ber'], ['bericht.xml']],
    ['the words of a command', ['nieuw', 'ein'], ['einde-zorg']],
    ['the shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['nothing of what is no command', ['wissen', '--'], []],
  ])('%s', (_, words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });

  test('by the name of the program', () => {
    expect(execFileSync('bash', ['-c', `source ${script}; complete -p fz825`], { encoding: 'utf8' })).toBe(
      'complete -F _fz825 fz825\n',
    );
  });
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  test('has each command and each option', async () => {
    const { code, out } = await cli(['completion', shell]);
    expect(code).toBe(0);
    for (const { name, options } of await allCommands()) {
      expect(out).toContain(name);
      for (const option of Object.keys(options))
        expect(out).toContain(shell === 'zsh' ? `--${option}` : `-l ${option} `);
    }
  });

  test.runIf(has(shell))('can be read by the shell', async () => {
    const path = file(`fz825.${shell}`, (await cli(['completion', shell])).out);
    expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

test.each([
  [[], 'Voor welke shell? Kies bash, zsh, fish.'],
  [['bash', 'zsh'], 'Voor welke shell? Kies bash, zsh, fish.'],
  [['zhs'], 'Onbekende shell zhs. Bedoelde u zsh?'],
  [['constructor'], 'Onbekende shell constructor.'],
])('completion %j is told, with exit code 2', async (args, expected) => {
  expect(await cli(['completion', ...args])).toEqual({ code: 2, out: '', err: `fz825: ${expected}\n` });
});
