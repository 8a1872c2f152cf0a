import {
  type ElementDeclaration,
  isRequired,
  type MessageSchema,
  type SimpleType,
} from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import type { ProfielDeel } from '../profiel.ts';
import { childrenOf, isVague, type Likeness, nameLikeness, SAMPLES, typeLikeness } from './likeness.ts';
import type { Voorstel } from './voorstel.ts';

/** A way in a schema: the elements that it leads through, the one that it leads to the last. */
export type Way = readonly ElementDeclaration[];

/** What is proposed for one message. */
export interface DeelVoorstel {
  readonly deel: Required<Pick<ProfielDeel, 'klassen' | 'elementen'>>;
  readonly regels: readonly Voorstel[];
  /** Where each element of the model would stand, by `class/element`. */
  readonly placed: ReadonlyMap<string, { readonly own: ElementDeclaration; readonly way: Way }>;
  /** The ways that something of the model stands at the end of, or leads through. */
  readonly taken: ReadonlySet<ElementDeclaration>;
  /** The element of each class. */
  readonly homes: ReadonlyMap<string, ElementDeclaration>;
}

interface Candidate {
  readonly way: Way;
  readonly score: number;
  readonly like: Likeness;
  readonly type: number;
  /** How alike they are but for their names. */
  readonly form: number;
}

/** How deep a way may lead. */
const MOST_DEPTH = 4;
/** How many elements are looked at in one class. */
const MOST_ELEMENTS = 2_000;
/** Less than this is no likeness. */
const LEAST = 55;

/**
 * Proposes where the classes and elements of the model stand in a schema: by name, by what they are called in the sibling
 * families, by type, by how often they must occur, and by place.
 *
 * @param before the ways that the other message was proposed to have, which this one most likely has too
 */
export function proposeDeel(
  schema: 'fz825' | 'fz826',
  own: MessageSchema,
  wire: MessageSchema,
  before: ReadonlyMap<string, string> = new Map(),
): DeelVoorstel {
  const klassen: Record<string, string> = {};
  const elementen: Record<string, string> = {};
  const regels: Voorstel[] = [];
  const placed = new Map<string, { own: ElementDeclaration; way: Way }>();
  const taken = new Set<ElementDeclaration>();
  const homes = new Map<string, ElementDeclaration>();

  function tell(naam: string, found: Found, isKlasse: boolean): void {
    const { best, next, isSure } = found;
    const waar = `${schema} ${naam}`;
    if (best === undefined) {
      regels.push({ waar, voorstel: null, zekerheid: 'ontbreekt', waarom: 'geen', naastBeste: null });
      return;
    }
    const way = wayOf(best.way);
    const name = naam.split('/').at(-1);
    if (isKlasse && way !== name) klassen[naam] = way;
    if (!isKlasse && way !== name) elementen[naam] = way;
    const naastBeste = next === undefined ? null : wayOf(next.way);
    regels.push({
      waar,
      voorstel: way,
      zekerheid: isSure ? 'zeker' : 'voorstel',
      waarom: found.isBefore ? 'heenbericht' : best.like.reason,
      naastBeste,
    });
  }

  /** The elements in a class: of the classes in it no more than that they are there. */
  function reach(home: ElementDeclaration, kind: 'simple' | 'complex'): readonly Way[] {
    const found: Way[] = [];
    const visit = (at: Way): void => {
      for (const child of childrenOf(at.at(-1) ?? home)) {
        if (found.length >= MOST_ELEMENTS || at.includes(child) || isHome(child)) continue;
        const way = [...at, child];
        if (child.type.kind === kind && !taken.has(child)) found.push(way);
        if (child.type.kind === 'complex' && way.length < MOST_DEPTH) visit(way);
      }
    };
    visit([]);
    return found;
  }

  function isHome(element: ElementDeclaration): boolean {
    return [...homes.values()].includes(element);
  }

  function proposeKlasse(
    around: ElementDeclaration,
    klasse: ElementDeclaration,
    wireAround: ElementDeclaration,
    isSureAround: boolean,
  ): void {
    const { name, type } = klasse;
    if (type.kind === 'simple') return;
    const ownElements = type.elements.filter((each) => each.type.kind === 'simple');
    const candidates = reach(wireAround, 'complex').flatMap((way): Candidate[] => {
      const last = way.at(-1);
      if (last === undefined) return [];
      const like = nameLikeness(
        name,
        way.map((each) => each.name),
      );
      const within = reach(last, 'simple');
      const fits = ownElements.map((element) =>
        Math.max(
          0,
          ...rank(`${name}/${element.name}`, element, type.elements, last, within).map(({ score }) => score),
        ),
      );
      const content = fits.filter((score) => score >= LEAST).length / Math.max(1, ownElements.length);
      const isRepeated = way.some(({ repeatable }) => repeatable);
      const repeats = klasse.repeatable === isRepeated ? 15 : klasse.repeatable ? -40 : 0;
      // Of a class and what stands around it the nearer one is meant.
      const score = like.score * 0.6 + content * 60 + repeats - way.length * 3;
      return content > 0 || like.isNamed ? [{ way, score, like, type: content, form: 0 }] : [];
    });
    const inline = proposeInline(klasse, wireAround);
    const found = choose(name, candidates, 45, isSureAround);
    if (inline !== undefined && (found.best === undefined || found.best.type < 1)) {
      klassen[name] = '.';
      regels.push({
        waar: `${schema} ${name}`,
        voorstel: '.',
        zekerheid: 'voorstel',
        waarom: 'vorm',
        naastBeste: found.best === undefined ? null : wayOf(found.best.way),
      });
      homes.set(name, wireAround);
      proposeWithin(klasse, wireAround, false);
      return;
    }
    // A class with all that is asked of it, under its own name, is that class.
    tell(name, { ...found, isSure: found.isSure && (found.best?.type ?? 0) >= 0.5 }, true);
    const home = found.best?.way.at(-1);
    if (home === undefined) return;
    homes.set(name, home);
    for (const each of found.best?.way ?? []) taken.add(each);
    proposeWithin(klasse, home, found.isSure);
  }

  /** A class of which the elements stand in the class around it. */
  function proposeInline({ name, type }: ElementDeclaration, around: ElementDeclaration): true | undefined {
    if (type.kind === 'simple' || name !== 'MutatieLocatie') return undefined;
    const direct = childrenOf(around)
      .filter((each) => each.type.kind === 'simple' && !taken.has(each))
      .map((each) => [each]);
    const [own] = type.elements.filter((each) => each.type.kind === 'simple');
    if (own === undefined) return undefined;
    return (
      rank(`${name}/${own.name}`, own, type.elements, around, direct).some(({ score }) => score >= LEAST) ||
      undefined
    );
  }

  function proposeWithin(klasse: ElementDeclaration, home: ElementDeclaration, isSure: boolean): void {
    if (klasse.type.kind === 'simple') return;
    const { elements } = klasse.type;
    const inner = elements.filter(({ type, name }) => type.kind === 'complex' && name !== 'Retourcodes');
    const simple = elements.filter(({ type }) => type.kind === 'simple');
    // Of the classes in it is known where they stand before its own elements are sought.
    const wanted = simple.map((element) => ({ element, key: `${klasse.name}/${element.name}` }));
    for (const child of inner) proposeKlasse(klasse, child, home, isSure);
    assign(wanted, home, isSure, elements);
  }

  /** Gives each element the likeliest place that is left, the surest first. */
  function assign(
    wanted: readonly { readonly element: ElementDeclaration; readonly key: string }[],
    home: ElementDeclaration,
    isSure: boolean,
    elements: readonly ElementDeclaration[],
  ): void {
    const within = reach(home, 'simple');
    const ranked = wanted.map(({ element, key }) => ({
      element,
      key,
      candidates: rank(key, element, elements, home, within),
    }));
    const pairs = ranked.flatMap(({ element, key, candidates }) =>
      candidates.filter(({ score }) => score >= LEAST).map((candidate) => ({ element, key, candidate })),
    );
    pairs.sort((a, b) => b.candidate.score - a.candidate.score);
    const chosen = new Map<string, Candidate>();
    for (const { key, candidate } of pairs) {
      const last = candidate.way.at(-1);
      if (last === undefined || chosen.has(key) || taken.has(last)) continue;
      chosen.set(key, candidate);
      taken.add(last);
    }
    // Of what is left the form and the place must tell: the most alike first.
    const rest = ranked
      .filter(({ key }) => !chosen.has(key))
      .flatMap(({ key, candidates }) =>
        candidates.filter(isPlausible).map((candidate) => ({ key, candidate })),
      )
      .sort((a, b) => b.candidate.form - a.candidate.form);
    for (const { key, candidate } of rest) {
      const last = candidate.way.at(-1);
      if (last === undefined || chosen.has(key) || taken.has(last)) continue;
      chosen.set(key, candidate);
      taken.add(last);
    }
    for (const { element, key, candidates } of ranked) {
      const best = chosen.get(key);
      const others = candidates.filter((each) => each !== best && each.score >= LEAST);
      const isNamed = best !== undefined && best.like.isNamed && best.type === 1 && best.way.length === 1;
      const isOnly = !others.some(({ like }) => like.isNamed);
      const isBefore = best !== undefined && before.get(key) === wayOf(best.way);
      tell(key, { best, next: others[0], isSure: isNamed && isOnly && isSure, isBefore }, false);
      if (best !== undefined) placed.set(key, { own: element, way: best.way });
    }
  }

  function rank(
    key: string,
    element: ElementDeclaration,
    elements: readonly ElementDeclaration[],
    home: ElementDeclaration,
    within: readonly Way[],
  ): readonly Candidate[] {
    const at = elements.indexOf(element) / Math.max(1, elements.length);
    return within
      .flatMap((way, index): Candidate[] => {
        const last = way.at(-1);
        if (last?.type.kind !== 'simple' || element.type.kind !== 'simple') return [];
        const like = nameLikeness(
          key,
          way.map((each) => each.name),
        );
        const type = typeLikeness(element.type, SAMPLES[key] ?? [], last.type);
        if (type === 0) return [];
        const isAlike = before.get(key) === wayOf(way) ? 30 : 0;
        const place = 10 * (1 - Math.abs(at - index / Math.max(1, within.length)));
        const must = isMust(element, elements, own) === isOnEvery(home, way) ? 8 : 0;
        const vague = like.score === 0 && (isVague(last.type) || isCommon(element.type)) ? -40 : 0;
        const form = type * 30 + place + must + isAlike - 4 * way.length;
        return [{ way, like, type, form, score: like.score * 0.7 + form + vague }];
      })
      .sort((a, b) => b.score - a.score);
  }

  function choose(
    name: string,
    candidates: readonly Candidate[],
    least: number,
    isSureAround: boolean,
  ): Found {
    const sorted = [...candidates].sort((a, b) => b.score - a.score).filter(({ score }) => score >= least);
    const [best, next] = sorted;
    const isNamed = best !== undefined && best.like.isNamed && best.way.length === 1;
    return {
      best,
      next,
      isSure: isNamed && isSureAround,
      isBefore: best !== undefined && before.get(name) === wayOf(best.way),
    };
  }

  const { root } = rootOf(own);
  const wireRoot = rootOf(wire).root;
  for (const klasse of childrenOf(root)) proposeKlasse(root, klasse, wireRoot, true);
  return { deel: { klassen, elementen }, regels, placed, taken, homes };
}

interface Found {
  readonly best: Candidate | undefined;
  readonly next: Candidate | undefined;
  readonly isSure: boolean;
  readonly isBefore: boolean;
}

/** A way as a profile has it. */
export function wayOf(way: Way): string {
  return way.map(({ name }) => name).join('/');
}

function isMust(
  element: ElementDeclaration,
  elements: readonly ElementDeclaration[],
  { roots }: MessageSchema,
): boolean {
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.type.kind === 'simple') continue;
    if (at.type.elements === elements) return isRequired(at.type.content, element);
    open.push(...at.type.elements);
  }
  return false;
}

function isOnEvery(home: ElementDeclaration, way: Way): boolean {
  return way.every((element, index) => {
    const around = index === 0 ? home : way[index - 1];
    return around?.type.kind === 'complex' && isRequired(around.type.content, element);
  });
}

/** That it can hold all that the model has there, and stands in the class itself. */
function isPlausible({ type, way }: Candidate): boolean {
  return type >= 0.8 && way.length === 1;
}

/** Texts of any kind are everywhere: that one can hold an identification tells nothing. */
function isCommon({ builtin, enumeration }: SimpleType): boolean {
  return builtin !== 'date' && enumeration === undefined;
}
