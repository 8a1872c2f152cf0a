import { type Criteria, readCriteria, STRICT } from './criteria.ts';
import { wilson } from './wilson.ts';

/** Whether a delivery is to be sent, and why. */
export interface Besluit {
  readonly uitkomst: 'GO' | 'NO GO';
  /** All that it was held against; GO is when every one is satisfied. */
  readonly criteria: readonly GemetenCriterium[];
  /** When the delivery is a sample: between which percentages that of the whole lies, with 95 % confidence. */
  readonly steekproef?: Steekproef;
}

/** A criterion, and what was measured. */
export interface GemetenCriterium {
  /** As in the criteria; `perControle.` and the id of the control for one of those. */
  readonly criterium: string;
  /** The number that it may be at most, or the hash total that it must be; null when there is none. */
  readonly grens: number | string | null;
  /** Null when it could not be measured: then it is not satisfied. */
  readonly gemeten: number | string | null;
  readonly voldaan: boolean;
  /** Of a percentage: how many of `totaal`. */
  readonly aantal?: number;
  readonly totaal?: number;
}

/** An interval for the afkeurpercentage of the whole, of which the delivery is a sample. */
export interface Steekproef {
  readonly methode: 'Wilson';
  readonly betrouwbaarheid: 0.95;
  /** How many of the sample were rejected. */
  readonly aantal: number;
  /** How many messages the sample has. */
  readonly totaal: number;
  /** The percentage in the sample; null when it has no messages. */
  readonly gemeten: number | null;
  /** The bounds of the interval, as percentages; 0 and 100 when nothing was measured. */
  readonly van: number;
  readonly tot: number;
}

/** What a criterion asks, without what was measured. */
export type Eis = Pick<GemetenCriterium, 'criterium' | 'grens'>;

/** What criteria are measured by. */
export interface Gemeten {
  readonly berichten: number;
  readonly rejected: number;
  readonly nietGecontroleerd: number;
  /** How often a delivery broke off before its end. */
  readonly afgebroken: number;
  /** Null when it is not known. */
  readonly dubbel: number | null;
  readonly hashtotaal: string;
  /** Null for a control that was not run. */
  readonly perControle: (rule: string) => number | null;
  /** True when all parts were judged by the same. */
  readonly isEenHerkomst: boolean;
}

/** What criteria ask, one by one; those that are not right ask what cannot be satisfied. */
export function eisenOf(given: unknown): { readonly eisen: readonly Eis[]; readonly steekproef: boolean } {
  const read = readCriteria(given === undefined ? STRICT : given);
  if (!read.ok)
    return {
      eisen: read.findings.map(({ path }) => ({ criterium: `${ONBRUIKBAAR}${path}`, grens: null })),
      steekproef: false,
    };
  const {
    afkeurpercentage,
    perControle = {},
    dubbel,
    hashtotaal,
    nietGecontroleerd,
    steekproef,
  }: Criteria = read.criteria;
  const eisen: Eis[] = Object.entries(perControle).map(([rule, { max }]) => ({
    criterium: `${PER_CONTROLE}${rule}`,
    grens: max,
  }));
  if (afkeurpercentage !== undefined)
    eisen.push({ criterium: 'afkeurpercentage', grens: afkeurpercentage.max });
  if (dubbel !== undefined) eisen.push({ criterium: 'dubbel', grens: dubbel.max });
  if (hashtotaal !== undefined) eisen.push({ criterium: 'hashtotaal', grens: hashtotaal.gelijkAan });
  eisen.push({ criterium: 'nietGecontroleerd', grens: nietGecontroleerd?.max ?? 0 });
  return { eisen, steekproef: steekproef === true };
}

const PER_CONTROLE = 'perControle.';

/** Before the place of a criterion that cannot be read. */
const ONBRUIKBAAR = 'onbruikbaar:';

/** Those that hold for every delivery; they are told of when they are not satisfied. */
const ALWAYS: readonly Eis[] = [
  { criterium: 'berichten', grens: 1 },
  { criterium: 'afgebroken', grens: 0 },
  { criterium: 'herkomst', grens: 1 },
];

/**
 * Decides. Fail closed: a criterion that is not known, or of which nothing was measured, is not satisfied, and a delivery
 * without a message is not to be sent.
 */
export function decide(eisen: readonly Eis[], gemeten: Gemeten, isSteekproef: boolean): Besluit {
  const asked = unique(eisen.filter(({ criterium }) => !ALWAYS.some((each) => each.criterium === criterium)));
  const always = ALWAYS.map((eis) => measure(eis, gemeten)).filter(({ voldaan }) => !voldaan);
  const criteria = [...asked.map((eis) => measure(eis, gemeten)), ...always];
  const isGo = criteria.length > 0 && criteria.every(({ voldaan }) => voldaan);
  return {
    uitkomst: isGo ? 'GO' : 'NO GO',
    criteria,
    ...(isSteekproef ? { steekproef: steekproefOf(gemeten) } : undefined),
  };
}

/** In one order, each once. */
function unique(eisen: readonly Eis[]): readonly Eis[] {
  const byKey = new Map(eisen.map((eis) => [`${eis.criterium}\u0000${eis.grens}`, eis]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { criterium, grens }]) => ({ criterium, grens }));
}

function measure(eis: Eis, gemeten: Gemeten): GemetenCriterium {
  const { criterium, grens } = eis;
  const { berichten, rejected, nietGecontroleerd, afgebroken, dubbel, hashtotaal } = gemeten;
  if (criterium.startsWith(PER_CONTROLE))
    return atMost(eis, gemeten.perControle(criterium.slice(PER_CONTROLE.length)));
  switch (criterium) {
    case 'afkeurpercentage':
      return {
        ...atMost(eis, percentage(rejected, berichten)),
        // Not by the percentage, which is rounded.
        voldaan: berichten > 0 && typeof grens === 'number' && 100 * rejected <= grens * berichten,
        aantal: rejected,
        totaal: berichten,
      };
    case 'dubbel':
      return atMost(eis, dubbel);
    case 'nietGecontroleerd':
      return atMost(eis, nietGecontroleerd);
    case 'hashtotaal':
      return { criterium, grens, gemeten: hashtotaal, voldaan: grens === hashtotaal };
    case 'berichten':
      return { criterium, grens, gemeten: berichten, voldaan: berichten > 0 };
    case 'afgebroken':
      return atMost(eis, afgebroken);
    case 'herkomst':
      return { criterium, grens, gemeten: gemeten.isEenHerkomst ? 1 : null, voldaan: gemeten.isEenHerkomst };
    default:
      return { criterium, grens, gemeten: null, voldaan: false };
  }
}

function atMost({ criterium, grens }: Eis, gemeten: number | null): GemetenCriterium {
  const voldaan = gemeten !== null && typeof grens === 'number' && gemeten <= grens;
  return { criterium, grens, gemeten, voldaan };
}

function percentage(aantal: number, totaal: number): number | null {
  return totaal === 0 ? null : (100 * aantal) / totaal;
}

function steekproefOf({ rejected: aantal, berichten: totaal }: Gemeten): Steekproef {
  const { van, tot } = wilson(aantal, totaal);
  return {
    methode: 'Wilson',
    betrouwbaarheid: 0.95,
    aantal,
    totaal,
    gemeten: percentage(aantal, totaal),
    van: 100 * van,
    tot: 100 * tot,
  };
}
