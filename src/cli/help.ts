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

/** The help of one command. */
export function commandHelp({ name, usage, options, notes }: Command): string {
  const named = Object.entries(options).map(([option, { value, help }]) => ({
    left: `--${option}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const width = Math.max(...named.map(({ left }) => left.length));
  return `${[
    `fz825 ${name}: ${SUMMARIES[name]}`,
    '',
    `Gebruik: ${['fz825', name, '[opties]', usage].filter((part) => part !== '').join(' ')}`,
    '',
    ...named.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`),
    '',
    notes,
  ].join('\n')}\n`;
}
