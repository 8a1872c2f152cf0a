import type { Verdict } from '../../index.ts';
import type { TaalNaam } from '../taal.ts';
import type { Aanpassing, LeftOut } from './file-report.ts';

/** The words around findings. */
interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly waarschuwing: string;
  readonly voorlopig: string;
  readonly waarde: string;
  readonly regel: string;
  readonly watTeDoen: string;
  readonly fout: string;
  readonly onvolledig: string;
  readonly volledig: string;
  readonly nietGecontroleerd: string;
  readonly nietVolledig: string;
  readonly gezakt: string;
  readonly nietAlles: string;
  readonly bron: string;
  readonly nietBij: (rule: string, count: number, lacks: string) => string;
  readonly eigenStructuur: string;
  readonly typen: (typen: string) => string;
  readonly geenControles: string;
  readonly zonder: (lacks: string, rules: string) => string;
  readonly overgeslagen: (lacks: string) => string;
  readonly en: string;
  readonly waarschuwingen: (count: number) => string;
  readonly bevindingen: (count: number) => string;
  readonly analyse: string;
  readonly meer: string;
  readonly bekend: (count: number) => string;
  readonly bekendHier: (count: number) => string;
  readonly uitgezet: (rule: string, reden: string) => string;
  readonly aanpassing: (aanpassing: Aanpassing) => string;
  readonly uitKeuze: string;
  readonly meerOpRegel: (count: number) => string;
  readonly weggelaten: (left: LeftOut) => string;
  readonly getoond: (count: number) => string;
  readonly samen: (counts: {
    readonly total: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly unreadable: number;
    readonly incomplete: number;
    readonly error: number;
  }) => string;
}

export const WORDS: Readonly<Record<TaalNaam, Words>> = {
  nl: {
    verdicts: {
      accepted: 'goedgekeurd',
      rejected: 'afgekeurd',
      incomplete: 'niet volledig gecontroleerd',
      error: 'fout',
    },
    waarschuwing: 'waarschuwing',
    voorlopig: 'voorlopig',
    waarde: 'waarde',
    regel: 'regel',
    watTeDoen: 'wat te doen',
    fout: 'fout',
    onvolledig: 'onvolledig',
    volledig: 'volledig',
    nietGecontroleerd: 'niet gecontroleerd',
    nietVolledig: 'Niet volledig gecontroleerd.',
    gezakt: 'Een bestand kon niet worden gelezen, of een controle niet uitgevoerd.',
    nietAlles: 'Niet alles wat gevraagd is, kon worden gecontroleerd.',
    bron: 'Bron',
    nietBij: (rule, count, lacks) =>
      `${rule} is bij ${count} ${count === 1 ? 'bericht' : 'berichten'} niet gecontroleerd, zonder ${lacks}.`,
    eigenStructuur: 'een bericht met de structuur van de reconstructie',
    typen: (typen) => `: controletype ${typen} niet gecontroleerd`,
    geenControles: '; controletype 3 tot en met 5 zijn er niet voor een retourbericht: zie fz825 lees-retour',
    zonder: (lacks, rules) => `Zonder ${lacks} niet gecontroleerd: ${rules}.`,
    overgeslagen: (lacks) => `Niet gecontroleerd zonder ${lacks}.`,
    en: ' en ',
    waarschuwingen: (count) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
    bevindingen: (count) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
    analyse: 'Berichten FZ825 en FZ826, gecontroleerd door fz825 check.',
    meer: 'Meer over',
    bekend: (count) => `${count} al bekend door de baseline, niet meegeteld.`,
    bekendHier: (count) => `al bekend: ${count}`,
    uitgezet: (rule, reden) => `${rule} is uit keuze niet gecontroleerd: ${reden}`,
    aanpassing: ({ rule, ernst, reden }) =>
      ernst === 'uit'
        ? `${rule} is uit keuze niet gecontroleerd: ${reden}`
        : `${rule} is uit keuze een waarschuwing: ${reden}`,
    uitKeuze: ', uit keuze',
    meerOpRegel: (count) => `en nog ${count} op deze regel`,
    weggelaten: ({ errors, warnings }) =>
      `Niet in dit verslag: ${errors} fouten en ${warnings} waarschuwingen, boven het hoogste aantal.`,
    getoond: (count) => `GitHub toont er ${count} per soort, de ernstigste eerst.`,
    samen: ({ total, accepted, rejected, unreadable, incomplete, error }) =>
      `${total} berichten: ${accepted} goedgekeurd, ${rejected} afgekeurd (waarvan ${unreadable} onleesbaar), ${incomplete} niet volledig gecontroleerd, ${error} fout`,
  },
  en: {
    verdicts: {
      accepted: 'accepted',
      rejected: 'rejected',
      incomplete: 'not checked completely',
      error: 'error',
    },
    waarschuwing: 'warning',
    voorlopig: 'provisional',
    waarde: 'value',
    regel: 'line',
    watTeDoen: 'what to do',
    fout: 'error',
    onvolledig: 'incomplete',
    volledig: 'complete',
    nietGecontroleerd: 'not checked',
    nietVolledig: 'Not checked completely.',
    gezakt: 'A file could not be read, or a control not be run.',
    nietAlles: 'Not all that was asked for could be checked.',
    bron: 'Source',
    nietBij: (rule, count, lacks) =>
      `${rule} was not checked on ${count} ${count === 1 ? 'message' : 'messages'}, without ${lacks}.`,
    eigenStructuur: 'a message with the structure of the reconstruction',
    typen: (typen) => `: controletype ${typen} not checked`,
    geenControles:
      '; there is no controletype 3 to 5 for a retourbericht (the answer): see fz825 lees-retour',
    zonder: (lacks, rules) => `Without ${lacks} not checked: ${rules}.`,
    overgeslagen: (lacks) => `Not checked without ${lacks}.`,
    en: ' and ',
    waarschuwingen: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    bevindingen: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    analyse: 'Messages FZ825 and FZ826, checked by fz825 check.',
    meer: 'More about',
    bekend: (count) => `${count} known by the baseline, not counted.`,
    bekendHier: (count) => `known already: ${count}`,
    uitgezet: (rule, reden) => `${rule} was not checked by choice: ${reden}`,
    aanpassing: ({ rule, ernst, reden }) =>
      ernst === 'uit'
        ? `${rule} was not checked by choice: ${reden}`
        : `${rule} is a warning by choice: ${reden}`,
    uitKeuze: ', by choice',
    meerOpRegel: (count) => `and ${count} more on this line`,
    weggelaten: ({ errors, warnings }) =>
      `Not in this report: ${errors} errors and ${warnings} warnings, above the highest number.`,
    getoond: (count) => `GitHub shows ${count} of each kind, the gravest first.`,
    samen: ({ total, accepted, rejected, unreadable, incomplete, error }) =>
      `${total} messages: ${accepted} accepted, ${rejected} rejected (of which ${unreadable} unreadable), ${incomplete} not checked completely, ${error} error`,
  },
};
