import type { Option } from './args.ts';
import type { Command } from './command.ts';
import { SUMMARIES } from './summaries.ts';

/** The help of the program. */
export function programHelp(): string {
  const lines = Object.entries(SUMMARIES).map(([name, summary]) => `  ${name.padEnd(14)}${summary}`);
  return `${[
    'fz825: berichten Mutatie Forensische Zorg (FZ825) en Retourinformatie (FZ826), versie 2.0',
    '',
    'Gebruik: fz825 <opdracht> …',
    '',
    ...lines,
    '',
    'fz825 <opdracht> --help vertelt meer over een opdracht, fz825 --version de versie.',
    'De schema’s en controles zijn een reconstructie, niet de officiële XSD en RBC.',
  ].join('\n')}\n`;
}

/** So wide is a terminal that nobody widened. */
const WIDTH = 80;

/** Behind what is longer than this the help of an option stands on a line of its own. */
const LEFT = 26;

/** The help of one command. */
export function commandHelp({ name, usage, options, notes }: Command): string {
  const lines = Object.entries(options).flatMap(([option, each]) => describe(option, each));
  return `${[
    `fz825 ${name}: ${SUMMARIES[name]}`,
    '',
    `Gebruik: ${['fz825', name, '[opties]', usage].filter((part) => part !== '').join(' ')}`,
    '',
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    ...notes.split('\n').flatMap((note) => fill(note, WIDTH)),
  ].join('\n')}\n`;
}

function describe(name: string, { value, help, optional }: Option): readonly string[] {
  const glue = optional === undefined ? ' ' : '';
  const left = `  --${name}${value === undefined ? '' : `${glue}${optional === undefined ? value : value.replace('[', '[=')}`}`;
  const [first = '', ...rest] = fill(help, WIDTH - LEFT);
  const indent = ' '.repeat(LEFT);
  const isLong = left.length > LEFT - 2;
  const lines = isLong ? [left, indent + first] : [left.padEnd(LEFT) + first];
  return [...lines, ...rest.map((line) => indent + line)];
}

/** Breaks a text between its words. */
function fill(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
