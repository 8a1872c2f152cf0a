import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testbericht } from 'fz825/testkit';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folders.ts';
import { cli } from './cli.ts';

describe('nieuw --fout', () => {
  test('writes the test message of the rule and the number, and of 1 when there is none', async () => {
    const { xml } = testbericht({ fout: 'VC009', seed: 7 });
    expect(await cli(['nieuw', '--fout', 'VC009', '--seed', '7'])).toEqual({ code: 0, out: xml, err: '' });
    expect((await cli(['nieuw', '--fout', 'VC009'])).out).toBe(testbericht({ fout: 'VC009' }).xml);
    expect((await cli(['nieuw', '--seed', '-3'])).out).toBe(testbericht({ seed: -3 }).xml);
  });

  test.each(['VC001', 'VC002', 'VC009', 'VC011', 'STR-DATUM', 'XML-LEEG'])(
    '%s is what check finds, on whatever day',
    async (fout) => {
      const { out } = await cli(['nieuw', '--fout', fout, '--seed', '7']);
      const { code, out: report } = await cli(['check', '-', '--omgeving', 'T', '--format', 'json'], out);
      expect(code).toBe(1);
      expect(report).toContain(`"rule":"${fout}"`);
    },
  );

  test('--naar writes all that it takes to judge it', async () => {
    const naar = join(tempFolder(), 'LCB008');
    const { code, out, err } = await cli(['nieuw', '--fout', 'LCB008', '--seed', '7', '--naar', naar]);
    const names = ['goed.xml', 'fout.xml', 'bronnen.json', 'oordeel.json'];
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${names.map((name) => `${naar}/${name}`).join('\n')}\n`);
    const oordeel = JSON.parse(readFileSync(join(naar, 'oordeel.json'), 'utf8'));
    expect(oordeel).toMatchObject({ fout: 'LCB008', verwacht: ['LCB008'], bronnen: 'bronnen.json' });
    const by = ['--peildatum', oordeel.peildatum, '--omgeving', oordeel.omgeving, '--controletype', '5'];
    const check = async (name: string) =>
      (
        await cli([
          'check',
          join(naar, name),
          ...by,
          '--bronnen',
          join(naar, 'bronnen.json'),
          '--format',
          'json',
        ])
      ).out;
    expect(await check('fout.xml')).toContain('"rule":"LCB008"');
    expect(readdirSync(naar).sort()).toEqual([...names].sort());
  });

  test('--naar of a message without a fault has no fout.xml', async () => {
    const naar = join(tempFolder(), 'goed');
    await cli(['nieuw', '--naar', naar]);
    expect(readdirSync(naar).sort()).toEqual(['bronnen.json', 'goed.xml', 'oordeel.json']);
    expect(readFileSync(join(naar, 'goed.xml'), 'utf8')).toBe(testbericht().xml);
  });

  test('--naar overwrites nothing', async () => {
    const naar = join(tempFolder(), 'vol');
    mkdirSync(naar);
    writeFileSync(join(naar, 'goed.xml'), 'mine');
    const { code, err } = await cli(['nieuw', '--fout', 'VC009', '--naar', naar]);
    expect({ code, err }).toEqual({ code: 2, err: `fz825: ${naar}: is niet leeg; geef een nieuwe map.\n` });
  });

  test.each([
    [['--fout', 'VC09'], 'Onbekende regel VC09. Bedoelde u VC009?'],
    [['--fout', 'STR-TYPE'], 'Onbekende regel STR-TYPE.'],
    [['--seed', '1.5'], '--seed moet een geheel getal zijn.'],
    [['--seed', 'x'], '--seed moet een geheel getal zijn.'],
    [['--fout', 'VC009', '--afzender', '06290001'], '--afzender geldt niet voor een testbericht.'],
    [
      ['verplaatsing', '--fout', 'VC009'],
      'Een testbericht heeft geen soort mutatie: die hangt af van --fout en --seed.',
    ],
  ])('%j is refused', async (args, told) => {
    expect(await cli(['nieuw', ...args])).toEqual({ code: 2, out: '', err: `fz825: ${told}\n` });
  });
});
