import type { ComplexType, ElementDeclaration, MessageSchema } from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import type { ProfielDeel } from '../profiel.ts';
import { type Found, LEAST, rankElements, type Way } from './candidate.ts';
import { chooseEach } from './choose-each.ts';
import { createRegels } from './create-regels.ts';
import { childrenOf } from './likeness.ts';
import { rankKlassen } from './rank-klassen.ts';
import type { Voorstel } from './voorstel.ts';

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

const NOWHERE: Found = { best: undefined, next: undefined, isSure: false };

/** How deep a way may lead. */
const MOST_DEPTH = 4;
/** How many elements are looked at in one class. */
const MOST_ELEMENTS = 2_000;

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
  const { klassen, elementen, regels, tell, tellInline } = createRegels(schema, before);
  const placed = new Map<string, { own: ElementDeclaration; way: Way }>();
  const taken = new Set<ElementDeclaration>();
  const homes = new Map<string, ElementDeclaration>();

  /** The elements in a class: of the classes in it no more than that they are there. */
  function reach(home: ElementDeclaration, kind: 'simple' | 'complex'): readonly Way[] {
    const others = new Set(homes.values());
    const found: Way[] = [];
    const visit = (at: Way): void => {
      for (const child of childrenOf(at.at(-1) ?? home)) {
        if (found.length >= MOST_ELEMENTS || at.includes(child) || others.has(child)) continue;
        const way = [...at, child];
        if (child.type.kind === kind && !taken.has(child)) found.push(way);
        if (child.type.kind === 'complex' && way.length < MOST_DEPTH) visit(way);
      }
    };
    visit([]);
    return found;
  }

  function proposeKlasse(
    klasse: ElementDeclaration,
    around: ElementDeclaration,
    isSureAround: boolean,
  ): void {
    const { name, type } = klasse;
    if (type.kind === 'simple') return;
    const ways = reach(around, 'complex');
    const [best, next] = rankKlassen(klasse, ways, (home) => reach(home, 'simple'), before);
    if (isInline(klasse, around) && (best === undefined || best.type < 1)) {
      tellInline(name, best);
      homes.set(name, around);
      proposeWithin(name, type, around, false);
      return;
    }
    const isNamed = best?.like.isNamed === true && best.way.length === 1 && isSureAround;
    // A class with what is asked of it, under its own name, is that class.
    tell(name, { best, next, isSure: isNamed && best.type >= 0.5 });
    const home = best?.way.at(-1);
    if (home === undefined) {
      tellAbsent(name, type);
      return;
    }
    homes.set(name, home);
    for (const each of best?.way ?? []) taken.add(each);
    proposeWithin(name, type, home, isNamed);
  }

  /** Of a class that stands nowhere nothing that is in it does. */
  function tellAbsent(name: string, { elements }: ComplexType): void {
    for (const element of elements) {
      const isElement = element.type.kind === 'simple';
      if (element.name === 'Retourcodes') continue;
      tell(isElement ? `${name}/${element.name}` : element.name, NOWHERE);
      if (element.type.kind === 'complex') tellAbsent(element.name, element.type);
    }
  }

  /** True for a location that stands in the mutation itself. */
  function isInline({ name, type }: ElementDeclaration, around: ElementDeclaration): boolean {
    if (type.kind === 'simple' || name !== 'MutatieLocatie') return false;
    const direct = childrenOf(around).filter((each) => each.type.kind === 'simple' && !taken.has(each));
    const [element] = type.elements.filter((each) => each.type.kind === 'simple');
    if (element === undefined) return false;
    const wanted = { key: `${name}/${element.name}`, element, klasse: type };
    return rankElements(
      wanted,
      around,
      direct.map((each) => [each]),
      before,
    ).some(({ score }) => score >= LEAST);
  }

  function proposeWithin(name: string, klasse: ComplexType, home: ElementDeclaration, isSure: boolean): void {
    // Of the classes in it is known where they stand before its own elements are sought.
    for (const child of klasse.elements) if (child.name !== 'Retourcodes') proposeKlasse(child, home, isSure);
    const within = reach(home, 'simple');
    const ranked = klasse.elements
      .filter(({ type }) => type.kind === 'simple')
      .map((element) => {
        const key = `${name}/${element.name}`;
        return { key, element, candidates: rankElements({ key, element, klasse }, home, within, before) };
      });
    const chosen = chooseEach(ranked, taken);
    for (const { element, key, candidates } of ranked) {
      const best = chosen.get(key);
      const others = candidates.filter((each) => each !== best && each.score >= LEAST);
      const isNamed = best?.like.isNamed === true && best.type === 1 && best.way.length === 1;
      const isOnly = !others.some(({ like }) => like.isNamed);
      tell(key, { best, next: others[0], isSure: isNamed && isOnly && isSure });
      if (best !== undefined) placed.set(key, { own: element, way: best.way });
    }
  }

  const wireRoot = rootOf(wire).root;
  for (const klasse of childrenOf(rootOf(own).root)) proposeKlasse(klasse, wireRoot, true);
  return { deel: { klassen, elementen }, regels, placed, taken, homes };
}
