import {
  type ComplexType,
  type ElementDeclaration,
  isRequired,
  type SimpleType,
} from '../../schema/index.ts';
import { isVague, type Likeness, nameLikeness, SAMPLES, typeLikeness } from './likeness.ts';

/** A way in a schema: the elements that it leads through, the one that it leads to the last. */
export type Way = readonly ElementDeclaration[];

/** Where something of the model may stand, and how likely that is. */
export interface Candidate {
  readonly way: Way;
  readonly score: number;
  readonly like: Likeness;
  /** How much of what the model has there it can hold; of a class how many of its elements are in it. */
  readonly type: number;
  /** How alike they are but for their names. */
  readonly form: number;
}

/** The likeliest place of something, and what comes after it. */
export interface Found {
  readonly best: Candidate | undefined;
  readonly next: Candidate | undefined;
  readonly isSure: boolean;
}

/** An element of the model whose place is sought, in its class. */
export interface Wanted {
  readonly key: string;
  readonly element: ElementDeclaration;
  readonly klasse: ComplexType;
}

/** Less than this is no likeness. */
export const LEAST = 55;

/** A way as a profile has it. */
export function wayOf(way: Way): string {
  return way.map(({ name }) => name).join('/');
}

/**
 * The places of an element, the likeliest first.
 *
 * @param home the element that stands for its class
 * @param within the elements with a value in it
 * @param before the ways that the other message was proposed to have
 */
export function rankElements(
  { key, element, klasse }: Wanted,
  home: ElementDeclaration,
  within: readonly Way[],
  before: ReadonlyMap<string, string>,
): readonly Candidate[] {
  const at = klasse.elements.indexOf(element) / Math.max(1, klasse.elements.length);
  const isMust = isRequired(klasse.content, element);
  return within
    .flatMap((way, index): Candidate[] => {
      const last = way.at(-1);
      if (last?.type.kind !== 'simple' || element.type.kind !== 'simple') return [];
      const type = typeLikeness(element.type, SAMPLES[key] ?? [], last.type);
      if (type === 0) return [];
      const like = likenessOf(key, way);
      const isAlike = before.get(key) === wayOf(way) ? 30 : 0;
      const place = 10 * (1 - Math.abs(at - index / Math.max(1, within.length)));
      const must = isMust === isOnEvery(home, way) ? 8 : 0;
      const vague = like.score === 0 && (isVague(last.type) || isCommon(element.type)) ? -40 : 0;
      const form = type * 30 + place + must + isAlike - 4 * way.length;
      return [{ way, like, type, form, score: like.score * 0.7 + form + vague }];
    })
    .sort(byScore);
}

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** How the names on a way are like that of something of the model. */
export function likenessOf(key: string, way: Way): Likeness {
  return nameLikeness(
    key,
    way.map(({ name }) => name),
  );
}

function isOnEvery(home: ElementDeclaration, way: Way): boolean {
  return way.every((element, index) => {
    const around = index === 0 ? home : way[index - 1];
    return around?.type.kind === 'complex' && isRequired(around.type.content, element);
  });
}

/** Texts of any kind are everywhere: that one can hold an identification tells nothing. */
function isCommon({ builtin, enumeration }: SimpleType): boolean {
  return builtin !== 'date' && enumeration === undefined;
}
