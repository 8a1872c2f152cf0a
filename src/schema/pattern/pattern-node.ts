/** An XSD regular expression as a tree. The tree is bounded in depth and size by `parsePattern`. */
export type PatternNode = PatternChoice | PatternSequence | PatternRepeat | CharacterSet;

export interface PatternChoice {
  readonly kind: 'choice';
  readonly branches: readonly PatternNode[];
}

/** Empty for an empty branch, which matches the empty string. */
export interface PatternSequence {
  readonly kind: 'sequence';
  readonly items: readonly PatternNode[];
}

export interface PatternRepeat {
  readonly kind: 'repeat';
  readonly node: PatternNode;
  readonly min: number;
  /** `Infinity` when there is no maximum. */
  readonly max: number;
}

/** What matches exactly one character (code point). The multi-character escapes are written out as classes. */
export type CharacterSet = CharacterRange | CharacterCategory | CharacterClass;

/** Code points, both ends included; a single character when they are equal. */
export interface CharacterRange {
  readonly kind: 'range';
  readonly first: number;
  readonly last: number;
}

export interface CharacterCategory {
  readonly kind: 'category';
  /** Unicode general category, e.g. `Lu`. */
  readonly name: string;
  readonly negated: boolean;
}

/** The union of the members, complemented when `negated`, and then without what is in `except`. */
export interface CharacterClass {
  readonly kind: 'class';
  readonly negated: boolean;
  readonly members: readonly CharacterSet[];
  readonly except: CharacterClass | undefined;
}
