import type { Explanation } from '../../entries/uitleg.ts';
import { printable } from '../printable.ts';
import { wrap } from './wrap.ts';

/** The words around an explanation, in the language that it is in. */
const KOPJES = {
  nl: {
    watIsEr: 'Wat is er',
    waarom: 'Waarom',
    watTeDoen: 'Wat te doen',
    fout: 'Fout',
    goed: 'Goed',
    uitgangspunt: 'Uitgangspunt',
    oorzaken: 'Mogelijke oorzaken',
    meer: 'Meer',
  },
  en: {
    watIsEr: 'What is wrong',
    waarom: 'Why it matters',
    watTeDoen: 'What to do',
    fout: 'Wrong',
    goed: 'Right',
    uitgangspunt: 'Starting point',
    oorzaken: 'Possible causes',
    meer: 'More',
  },
} as const;

/** An explanation as it is read in a terminal, each line so far in. */
export function asText(told: Explanation, naam: keyof typeof KOPJES, indent = 0): string {
  const kop = KOPJES[naam];
  const space = ' '.repeat(indent);
  const { voorbeeld, mogelijkeControles, url } = told;
  const lines = [
    wrap(`${kop.watIsEr}: ${told.watIsEr}`, indent),
    wrap(`${kop.waarom}: ${told.waarom}`, indent),
    wrap(`${kop.watTeDoen}: ${told.watTeDoen}`, indent),
  ];
  if (mogelijkeControles.length > 0) {
    lines.push('', `${space}${kop.oorzaken}:`);
    for (const { rule, berichtklasse, titel, watTeDoen } of mogelijkeControles)
      lines.push(wrap(`${rule} (${berichtklasse}): ${titel}`, indent + 2), wrap(watTeDoen, indent + 4));
  }
  if (voorbeeld !== null) {
    lines.push('');
    if (voorbeeld.uitgangspunt !== null)
      lines.push(wrap(`${kop.uitgangspunt}: ${voorbeeld.uitgangspunt}`, indent));
    for (const each of ['fout', 'goed'] as const)
      lines.push(`${space}${kop[each]}:`, ...exampleLines(voorbeeld[each], indent + 2));
  }
  if (url !== null) lines.push('', `${space}${kop.meer}: ${url}`);
  return lines.join('\n');
}

/** Text as it is; a sentence between its words. */
function exampleLines(text: string, indent: number): readonly string[] {
  if (text === '') return [];
  if (/^\p{L}[^\n]*\.$/u.test(text)) return [wrap(text, indent)];
  return text.split('\n').map((line) => `${' '.repeat(indent)}${printable(line)}`);
}

/** The first thing to do, for a line of its own. */
export function firstSentence(text: string): string {
  return /^.+?[.](?= |$)/s.exec(text)?.[0] ?? text;
}
