import { type CharacterSet, intervalsOf } from '../schema/index.ts';

/** Code points from `first` up to and including `last`. */
export type Interval = NonNullable<ReturnType<typeof intervalsOf>>[number];

/** The code points of a set of characters, in order and apart. */
export function codePointsOf(set: CharacterSet): readonly Interval[] {
  return intervalsOf(set) ?? intervalsOf(spelled(set)) ?? [];
}

/** The set with its Unicode categories written out. */
function spelled(set: CharacterSet): CharacterSet {
  if (set.kind === 'range') return set;
  if (set.kind === 'category')
    return { kind: 'class', negated: set.negated, members: rangesOf(set.name), except: undefined };
  const except = set.except === undefined ? undefined : spelled(set.except);
  return {
    kind: 'class',
    negated: set.negated,
    members: set.members.map(spelled),
    except: except?.kind === 'class' ? except : undefined,
  };
}

/** What was read off the engine: there are fewer than 40 categories. */
const known = new Map<string, readonly CharacterSet[]>();

/** The characters of a category: those that the regular expressions of the engine take, which judge the values as well. */
function rangesOf(category: string): readonly CharacterSet[] {
  const before = known.get(category);
  if (before !== undefined) return before;
  const ranges = Array.from({ length: 0x110000 / BLOCK }, (_, block) =>
    rangesIn(block * BLOCK, category),
  ).flat();
  known.set(category, ranges);
  return ranges;
}

const BLOCK = 1_024;

/** The characters of a category among so many code points, as ranges. */
function rangesIn(from: number, category: string): readonly CharacterSet[] {
  const codes = Array.from({ length: BLOCK }, (_, index) => from + index);
  // Half a character is none.
  const block = String.fromCodePoint(...codes.filter((code) => code < 0xd800 || code > 0xdfff));
  return Array.from(block.matchAll(new RegExp(`\\p{${category}}+`, 'gu')), ([run]) => {
    const [last = ''] = /.$/su.exec(run.slice(-2)) ?? [];
    return { kind: 'range', first: run.codePointAt(0) ?? 0, last: last.codePointAt(0) ?? 0 };
  });
}
