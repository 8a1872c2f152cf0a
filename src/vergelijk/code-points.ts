import { type CharacterSet, intervalsOf } from '../schema/index.ts';

/** Code points from `first` up to and including `last`. */
export type Interval = NonNullable<ReturnType<typeof intervalsOf>>[number];

/** Tells the code points of a set of characters, in order and apart. */
export type CodePoints = (set: CharacterSet) => readonly Interval[];

/**
 * Makes what tells the code points of sets, of Unicode categories too: those are read off the regular expressions of the
 * engine, which judge the values as well, each category once.
 */
export function createCodePoints(): CodePoints {
  const known = new Map<string, readonly CharacterSet[]>();
  let blocks: readonly string[] | undefined;

  function rangesOf(name: string): readonly CharacterSet[] {
    const before = known.get(name);
    if (before !== undefined) return before;
    blocks ??= listBlocks();
    const ranges = blocks.flatMap((block) => rangesIn(block, name));
    known.set(name, ranges);
    return ranges;
  }

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

  return (set) => intervalsOf(set) ?? intervalsOf(spelled(set)) ?? [];
}

const BLOCK = 1_024;

/** Every character that is not half of another, in order, so many at a time. */
function listBlocks(): readonly string[] {
  return Array.from({ length: 0x110000 / BLOCK }, (_, block) => {
    const codes = Array.from({ length: BLOCK }, (_each, index) => block * BLOCK + index);
    return String.fromCodePoint(...codes.filter((code) => code < 0xd800 || code > 0xdfff));
  });
}

/** The characters of a block that are in a category, as ranges. */
function rangesIn(block: string, category: string): readonly CharacterSet[] {
  return Array.from(block.matchAll(new RegExp(`\\p{${category}}+`, 'gu')), ([run]) => {
    const [last = ''] = /.$/su.exec(run.slice(-2)) ?? [];
    return { kind: 'range', first: run.codePointAt(0) ?? 0, last: last.codePointAt(0) ?? 0 };
  });
}
