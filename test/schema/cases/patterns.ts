import fc, { type Arbitrary } from 'fast-check';
import { breaking, type SchemaCase, valueCase } from './schema-case.ts';

/** What a pattern means, at the edges of its grammar. */
export const patterns: readonly SchemaCase[] = [
  patternCase(
    'every character that must be escaped',
    String.raw`\\\|\.\?\*\+\(\)\{\}\-\[\]\^`,
    [String.raw`\|.?*+(){}-[]^`],
    [String.raw`\\\|\.\?\*\+\(\)\{\}\-\[\]\^`, String.raw`\|.?*+(){}-[]`, 'x'],
    text(String.raw`\|.?*+(){}-[]^`, 4),
  ),
  patternCase(
    'line ends and tabs',
    String.raw`a\n\r?\t[\t\n]*b`,
    ['a\n\tb', 'a\n\r\tb', 'a\n\t\n\n\tb'],
    ['anrtb', 'a b', 'a\r\tb', 'a\n\r\r\tb', 'a\n\t b'],
    text('\n\r\t', 5).map((inner) => `a${inner}b`),
  ),
  patternCase(
    'characters that have a meaning elsewhere',
    '^a$/;b&"\'#',
    ['^a$/;b&"\'#'],
    ['a', 'a$/;b&"\'#', '^a$/;b&amp;"\'#'],
    text('^a$/;b', 4),
  ),
  patternCase(
    'digits of any script',
    String.raw`\d{2}\D`,
    ['12a', '٣٤-', '1٣ '],
    ['123', '1a', '²³a', 'ⅣⅣa', '12', ''],
    text('19٣²a', 4),
  ),
  patternCase(
    'white space is four characters',
    String.raw`\s\S+\s`,
    [' a ', '\ta\u00a0b\n', '\r\u2003 '],
    ['a', '  ', '\u00a0a ', ' a b '],
    text(' \t\n\r\u00a0a', 4),
  ),
  patternCase(
    'word characters are symbols too, but no punctuation',
    String.raw`\w+\W`,
    ['a1+$ ', 'é€-', '1_'],
    ['_', 'a', '-a-', 'a-b-', ' '],
    text('a1+$€é_- .', 4),
  ),
  patternCase(
    'names',
    String.raw`\i\c*\C?`,
    ['a', '_', ':x', 'é-1.b', 'a ', 'a\u00b7'],
    ['1a', '-a', '.a', ' a', 'a  ', ''],
    text('a_:1-. é', 4),
  ),
  patternCase(
    'categories and what is not in them',
    String.raw`\p{Lu}\p{L}\P{L}\p{Nd}\p{Sc}\p{Zs}`,
    ['Aa-1€ ', 'ÀЖ_٣$\u00a0'],
    ['aa-1€ ', 'A1-1€ ', 'Aaa1€ ', 'Aa-¹€ ', 'Aa-1+ ', 'Aa-1€\t'],
    fc
      .tuple(...['Aa', 'aЖ1', '-_a', '1٣¹', '€$+', ' \u00a0\t'].map((of) => fc.constantFrom(...of)))
      .map((characters) => characters.join('')),
  ),
  patternCase(
    'any character is none of the two line ends',
    '.{2}',
    ['aa', '\t ', '😀😀', '\u2028\u0085'],
    ['a\n', '\ra', 'a', '😀', 'aaa', ''],
    text('a\t\n\r😀\u2028\u0085', 3),
  ),
  patternCase(
    'a class without some of its characters',
    '[a-z-[aeiou]]+[^a-z-[0-8]]',
    ['xyz9', 'b-', 'bA'],
    ['a9', 'b1', 'ba9', 'bb', '9'],
    text('abez089-A', 4),
  ),
  patternCase(
    'a dash at either end of a class, and one that is escaped',
    String.raw`[-+]?[0-9]+[eE-]?[.\-,]`,
    ['-1-.', '+12e-', '0,', '1--'],
    ['--1.', '1', '1e', '1+.', '*1.'],
    text('-+1e.,', 4),
  ),
  patternCase(
    'a caret that is not first, and signs that mean nothing in a class',
    '[a^$.*|(){}?+]{2}[^^]',
    ['a^b', '..$', '*|(', '{}}', '?+)'],
    ['aab^', 'b^a', 'aa^', '\\aa', ''],
    text('a^$.b|', 3),
  ),
  patternCase(
    'every way to count',
    'a{0}b{2}c{1,2}d{3,}e?f*g+',
    ['bbcdddg', 'bbccddddefffgg'],
    ['abbcdddg', 'bcdddg', 'bbbcdddg', 'bbcccdddg', 'bbcddg', 'bbcdddeeg', 'bbcddd'],
    fc
      .array(fc.nat(4), { minLength: 7, maxLength: 7 })
      .map((counts) => counts.map((count, index) => ('abcdefg'[index] ?? '').repeat(count)).join('')),
  ),
  patternCase(
    'branches, one of them empty, within groups',
    '(ab|(cd|))(e|f)?',
    ['ab', 'cd', 'abe', 'cdf', 'e', ''],
    ['abcd', 'a', 'ef', 'abef'],
    text('abcdef', 4),
  ),
  patternCase(
    'characters of two code units count as one',
    '[😀-😂]{2}é',
    ['😀😂é', '😁😁é'],
    ['😀é', '😀😃é', '\u{1f5ff}😀é', '😀😀e\u0301'],
    text('😀😁😂😃é', 3),
  ),
  valueCase('pattern: nothing at all', 'string', [{ pattern: '' }], {
    accepted: [''],
    rejected: breaking('STR-PATROON', ' ', 'a', '\n'),
  }),
  valueCase(
    'pattern: one of two in a step, both of two steps',
    'string',
    [{ pattern: ['[ab]+', '[bc]+'] }, { pattern: ['.', '.{3}'] }],
    {
      accepted: ['a', 'c', 'abb', 'bcc'],
      rejected: breaking('STR-PATROON', 'ab', 'abc', 'acb', 'd', ''),
      random: text('abc', 4),
    },
  ),
  valueCase('pattern: of what is left after white space', 'token', [{ pattern: 'a b' }], {
    accepted: ['a b', ' a  b ', 'a\nb', '\ta\t\tb\r'],
    rejected: breaking('STR-PATROON', 'ab', 'a\u00a0b', 'a  b c'),
    random: text('ab \t\n', 6),
  }),
  valueCase('pattern: of a number as it is written', 'decimal', [{ pattern: String.raw`\d+\.\d{2}` }], {
    accepted: ['1.50', '01.00', ' 2.25\n'],
    rejected: [...breaking('STR-PATROON', '1.5', '1', '+1.50', '-0.00', '.50'), ['1,50', 'STR-VORM']],
    random: text('+-01.5', 5),
  }),
  valueCase('pattern: of a truth value as it is written', 'boolean', [{ pattern: 'true|false' }], {
    accepted: ['true', 'false', ' true '],
    rejected: [...breaking('STR-PATROON', '1', '0'), ...breaking('STR-VORM', 'True', 'yes', '')],
  }),
];

function patternCase(
  name: string,
  pattern: string,
  accepted: readonly string[],
  rejected: readonly string[],
  random: Arbitrary<string>,
): SchemaCase {
  const instances = { accepted, rejected: breaking('STR-PATROON', ...rejected), random };
  return valueCase(`pattern: ${name}`, 'string', [{ pattern }], instances);
}

function text(characters: string, maxLength: number): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...characters), maxLength });
}
