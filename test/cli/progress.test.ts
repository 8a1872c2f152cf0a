import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { cliOnTerminal, file, inFolder, readable, terminal } from './cli.ts';
import { VERPLAATSING } from './messages.ts';

mkdirSync(inFolder('map/diep'), { recursive: true });
const GOED = file('map/1-goed.xml', VERPLAATSING);
file('map/2-goed.xml', VERPLAATSING);
file('map/diep/3-geen.xml', 'geen XML');
file('map/diep/4-geen.txt', 'not to be counted');
const MAP = inFolder('map');
const T = ['--omgeving', 'T'];

test('a bar goes on where it was when it was taken away for other text', () => {
  let drawn = '';
  const bar = createProgress(
    terminal((text) => {
      drawn += text;
    }),
    4,
  );
  bar.advance(1);
  bar.advance(1);
  bar.remove();
  bar.remove();
  drawn += 'text\n';
  bar.advance(2);
  bar.remove();
  expect(readable(drawn)).toBe('[50% 2/4]text\n[100% 4/4]');
});

test('many files have a bar, which is taken away for what is told of one', async () => {
  const absent = inFolder('absent.xml');
  expect(await cliOnTerminal(['check', ...T, MAP, absent])).toEqual({
    code: 2,
    screen: [
      'fz825: overgeslagen: 1 bestand zonder .xml.',
      `[50% 2/4]${MAP}/diep/3-geen.xml:1:1  XML-GEEN  /`,
      '  Het bericht is geen XML: het begint niet met een element.',
      '  1 | …',
      '      ^',
      '  wat te doen: Kijk of het bestand nog ingepakt, versleuteld of base64 is, of dat een proxy een foutmelding heeft teruggegeven.',
      '',
      `${MAP}/diep/3-geen.xml: afgekeurd`,
      `[75% 3/4]${absent}  Het bestand kon niet worden gelezen: bestaat niet.`,
      `${absent}: fout`,
      `fz825: ${absent}: bestaat niet.`,
      '[100% 4/4]',
      '4 berichten: 2 goedgekeurd, 1 afgekeurd (waarvan 1 onleesbaar), 0 niet volledig gecontroleerd, 1 fout',
      '  XML-GEEN        1',
      '',
    ].join('\n'),
  });
});

test('a fault of the program takes the bar away: it would keep the program from ending', async () => {
  expect(await cliOnTerminal(['check', MAP], { today: 'geen datum' })).toEqual({
    code: 3,
    screen: `fz825: overgeslagen: 1 bestand zonder .xml.\n[0% 0/3]fz825: ${GOED}: interne fout (TypeError).\n`,
  });
});

describe('there is a bar', () => {
  const JSON_IN_FILE = ['--format', 'json', '--output', inFolder('report.json')];
  const piped = { stdoutIsTerminal: false };
  const logged = { stderrIsTerminal: false };

  test.each<[boolean, string, readonly string[], Parameters<typeof cliOnTerminal>[1]]>([
    [true, 'for a folder', [MAP], {}],
    [true, 'for two files', [GOED, GOED], {}],
    [false, 'for one file', [GOED], {}],
    [false, 'when nothing is asked for but what is wrong', ['--quiet', MAP], {}],
    [false, 'when stderr is no terminal', [MAP], logged],
    [true, 'beside a report that goes elsewhere', ['--format', 'json', MAP], piped],
    [true, 'beside a report in a file', [...JSON_IN_FILE, MAP], {}],
    [false, 'through a report for programs on the same terminal', ['--format', 'json', MAP], {}],
    [true, 'beside a report for people that goes elsewhere', [MAP], piped],
    [true, 'beside a report for people in a file', ['--output', inFolder('report.txt'), MAP], {}],
    [true, 'when the report for people is asked for by name', ['--format', 'pretty', MAP], {}],
  ])('%s: %s', async (expected, _name, args, differences) => {
    const { screen } = await cliOnTerminal(['check', ...T, ...args], differences);
    expect(/\[\d+% /.test(screen)).toBe(expected);
  });
});
