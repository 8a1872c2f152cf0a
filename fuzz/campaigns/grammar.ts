import fc, { type Arbitrary } from 'fast-check';
import { GEGEVENS } from '../../test/support/gegevens.ts';
import type { Campaign } from '../campaign.ts';
import { CANARY } from '../invariants/canary.ts';
import { judgeDocument, type Setting } from '../invariants/document.ts';
import { describeSetting } from './settings.ts';

const NS = 'http://ei.vektis.nl/mutatiebericht494';
const NS826 = 'http://ei.vektis.nl/mutatiebericht495';

/** Writes with the prefix that the document has. */
type Write = (prefix: string) => string;

const oneOf = (...texts: readonly string[]): Arbitrary<string> => fc.constantFrom(...texts);
const seldom = (arbitrary: Arbitrary<string>, often = 30): Arbitrary<string> =>
  fc.oneof({ weight: often, arbitrary: fc.constant('') }, { weight: 1, arbitrary });

const SPACE = oneOf('', '', '', ' ', '\n  ', '\t', '\r\n', '\r', '\n\n\n', ' \u0020 ');
const ODD_SPACE = oneOf('\u00a0', '\u2028', '\u0085', '\ufeff', '\v', '\f', '\0', '\u3000');
const MISC = oneOf(
  '<!---->',
  '<!-- - -- -->',
  `<!-- ${CANARY} -->`,
  '<!-- < & > ]]> -->',
  '<!--->',
  '<!-- --->',
  `<?pi ${CANARY}?>`,
  '<?pi?>',
  '<?xml version="1.0"?>',
  '<?XML x?>',
  '<?xml-stylesheet href="x"?>',
  '<? x?>',
  '<?a:b?>',
);
const JUNK = oneOf(
  CANARY,
  'x',
  '&',
  '&amp;',
  '&lt;',
  `&${CANARY};`,
  '&#0;',
  '&#x0D;',
  '&#13',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999999999999;',
  '&#X41;',
  '&;',
  '<',
  '>',
  ']]>',
  '<![CDATA[]]>',
  `<![CDATA[${CANARY}]]>`,
  '<![CDATA[ ',
  '<!',
  '</',
  '</x>',
  '<x/>',
  '<x',
  '<1/>',
  '<:/>',
  '<a:b:c/>',
  '\ud83d',
  '\ude00',
  '😀',
  '\uffff',
  '\u0001',
  `<!DOCTYPE ${CANARY}>`,
  '<!ENTITY a "b">',
);
const DOCTYPE = oneOf(
  '<!DOCTYPE Bericht>',
  `<!DOCTYPE Bericht [<!ENTITY a "${CANARY}">]>`,
  '<!DOCTYPE Bericht SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE Bericht PUBLIC "-//x" "http://127.0.0.1:1/x.dtd">',
  '<!DOCTYPE Bericht [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>',
  '<!doctype html>',
  '<!DOCTYPE',
);
const DECLARATION = fc.oneof(
  { weight: 4, arbitrary: oneOf('', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>\n') },
  {
    weight: 1,
    arbitrary: oneOf(
      '\ufeff',
      '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
      "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>",
      '<?xml version="1.1"?>',
      '<?xml version="1.0" encoding="UTF-16"?>',
      '<?xml version="1.0" encoding="ISO-8859-1"?>',
      `<?xml version="1.0" encoding="${CANARY}"?>`,
      '<?xml version="1.0" encoding=""?>',
      '<?xml encoding="UTF-8"?>',
      '<?xml?>',
      '<?xml version="1.0" standalone="maybe"?>',
      '<?xml version = "1.0"\n\tencoding\n=\n"UTF-8"?>',
      '<?xml version="1.0"',
      ' <?xml version="1.0"?>',
      '\ufeff\ufeff',
      '\n',
    ),
  },
);
const ATTRIBUTE = oneOf(
  ` ${CANARY}="${CANARY}"`,
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="x"',
  ' xml:lang="nl"',
  ' xmlns:x="urn:x"',
  ' xmlns:x="urn:x" xmlns:x="urn:x"',
  ' xmlns:a="urn:x" xmlns:b="urn:x" a:c="" b:c=""',
  ` xmlns="${NS826}"`,
  ' xmlns=""',
  ' xmlns:x=""',
  ' xmlns:xml="urn:x"',
  ' xmlns:xmlns="urn:x"',
  ' a=b',
  ' a',
  ' a="<"',
  ' a="&#10;&lt;"',
  " a='\"' a='x'",
  ' onbekend:a="x"',
  '\n\ta = "x" ',
  ' a="x"b="y"',
);
const WRONG_NAMES = oneOf(
  CANARY,
  'Berichtcode',
  'MutatieFZ',
  'Header',
  'header',
  'Afzender',
  'Mutatiedatum',
  'Bericht',
  '__proto__',
  'constructor',
  'x',
  'é',
  'a.b-c_1',
);
const PREFIXES = oneOf('', 'x:', 'xml:', 'xmlns:', 'mbfz:', 'm:', 'm:m:', ':');
const ODD_VALUES = fc.oneof(
  oneOf('', ' ', CANARY, '0', '1', '2', '3', 'P', 'T', '494', '495', '0200', '8011', '2024-02-30'),
  oneOf('2026-03-02', '2026-12-31', '0001-01-01', '9999-12-31', '2026-03-02Z', '12345678', '0000000'),
  fc.string({ unit: 'grapheme', maxLength: 25 }).map(escaped),
);

/** The ways to write one and the same value. */
const FORMS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `<![CDATA[${value}]]>`,
  (value) => [...value].map((c) => `&#${c.codePointAt(0)};`).join(''),
  (value) => [...value].map((c) => `&#x000${(c.codePointAt(0) ?? 0).toString(16)};`).join(''),
  (value) => `<!-- ${CANARY} -->${value}<?pi?>`,
  (value) => `${value.slice(0, 2)}<!-- x -->${value.slice(2)}`,
  (value) => `${value.slice(0, 3)}<![CDATA[${value.slice(3)}]]>`,
];

function leaf(name: string, values: readonly string[]): Arbitrary<Write> {
  const form = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.nat(FORMS.length - 1) },
  );
  const right = fc.tuple(fc.constantFrom(...values), form, SPACE).map(([value, index, space]): Write => {
    const text = FORMS[index]?.(value) ?? value;
    return (prefix) => `${space}<${prefix}${name}>${text}</${prefix}${name}>`;
  });
  const wrong = fc
    .record({
      name: fc.oneof({ weight: 3, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: WRONG_NAMES }),
      own: fc.option(PREFIXES, { freq: 2 }),
      value: fc.oneof(fc.constantFrom(...values), ODD_VALUES),
      attribute: seldom(ATTRIBUTE, 2),
      junk: seldom(fc.oneof(JUNK, MISC, ODD_SPACE), 3),
      space: SPACE,
      shape: fc.constantFrom('pair', 'pair', 'pair', 'pair', 'alone', 'open', 'twice', 'absent'),
    })
    .map(
      ({ name: chosen, own, value, attribute, junk, space, shape }): Write =>
        (prefix) => {
          const tag = `${own ?? prefix}${chosen}`;
          if (shape === 'absent') return junk;
          if (shape === 'alone') return `${space}<${tag}${attribute}${space}/>${junk}`;
          if (shape === 'open') return `<${tag}${attribute}>${value}${junk}`;
          const pair = `<${tag}${attribute}${space}>${junk}${value}</${tag}${space}>`;
          return shape === 'twice' ? pair + pair : space + pair;
        },
    );
  return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

/** An element with elements; seldom something among them that does not belong there. */
function klasse(name: string, children: readonly Arbitrary<Write>[]): Arbitrary<Write> {
  return fc
    .record({
      children: fc.tuple(...children),
      harmless: seldom(oneOf('<!-- x -->', ' ', '\n', '<?pi?>'), 3),
      junk: seldom(fc.oneof(JUNK, MISC, ODD_SPACE, SPACE), 40),
      attribute: seldom(ATTRIBUTE, 40),
      own: fc.option(PREFIXES, { freq: 60, nil: null }),
      end: seldom(oneOf('x', ' ', '\n', '>'), 60),
      swap: fc.oneof({ weight: 40, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(20) }),
    })
    .map(
      ({ children: inner, harmless, junk, attribute, end, swap }): Write =>
        (prefix) => {
          const written = inner.map((write) => write(prefix));
          if (swap >= 0) written.push(...written.splice(swap % Math.max(written.length, 1), 1));
          const content = harmless + written.join('') + junk;
          return `<${prefix}${name}${attribute}>${content}</${prefix}${name}${end}>`;
        },
    );
}

const DATES = ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10'] as const;
const SHARED: readonly (readonly [string, readonly string[]])[] = [
  ['Berichtversie', ['2']],
  ['Berichtsubversie', ['0']],
  ['Berichtsoort', ['T', 'T', 'T', 'P']],
  ['IdentificatieAanlevering', ['A-1', 'A-2', ' A-1 ']],
  ['Dagtekening', ['2026-03-10', '2026-03-10', '2026-03-11']],
  ['Afzender', ['06290001']],
  ['Ontvanger', ['9992']],
];
const LEAVES = SHARED.map(([name, values]) => leaf(name, values));
const RETOURCODES = klasse('Retourcodes', [leaf('Retourcode', ['0200', '8011', '0001'])]);
const HEADER = klasse('Header', [leaf('Berichtcode', ['494']), ...LEAVES]);
const RETOURHEADER = klasse('Header', [
  leaf('Berichtcode', ['495']),
  ...LEAVES,
  leaf('IdentificatieRetour', ['R-1']),
  leaf('DagtekeningRetour', ['2026-03-15']),
  RETOURCODES,
]);
const START = (ids: readonly string[]): Arbitrary<Write>[] => [
  leaf('MutatieIdentificatie', ids),
  leaf('Plaatsingsbesluitnummer', ['202600017', '202600017', '202600017', '202600018']),
];
const VERPLAATSING = klasse('MutatieFZ', [
  ...START(['M-1', 'M-2', 'M-3', 'M-4']),
  leaf('StatusAanlevering', ['1']),
  leaf('SoortMutatie', ['1']),
  leaf('Mutatiedatum', DATES.slice(0, 2)),
  klasse('MutatieLocatie', [leaf('Zorglocatie', ['06290001', '06290002'])]),
]);
const EINDE = klasse('MutatieFZ', [
  ...START(['M-5', 'M-6']),
  leaf('StatusAanlevering', ['1']),
  leaf('SoortMutatie', ['2']),
  leaf('Mutatiedatum', DATES.slice(2)),
]);
const CORRECTIE = klasse('MutatieFZ', [
  ...START(['M-7', 'M-8']),
  leaf('StatusAanlevering', ['2', '3']),
  leaf('ReferentieMutatie', ['M-1', 'M-5']),
  leaf('SoortMutatie', ['1', '2']),
  leaf('Mutatiedatum', DATES),
]);
const RETOURMUTATIE = klasse('MutatieFZ', [
  ...START(['M-1']),
  leaf('StatusAanlevering', ['1']),
  leaf('SoortMutatie', ['1', '2']),
  leaf('Mutatiedatum', DATES),
  RETOURCODES,
]);
const SKN = leaf('Verzekerdennummer', ['1234567', '1234567', '1234567', '12345678']);

const several = (...some: readonly Arbitrary<Write>[]): Arbitrary<Write> =>
  fc
    .array(fc.oneof(...some), { minLength: 1, maxLength: 3 })
    .map((writes) => (prefix) => writes.map((write) => write(prefix)).join(''));
const MUTATIES: Arbitrary<Write> = fc.oneof(
  { weight: 2, arbitrary: VERPLAATSING },
  { weight: 2, arbitrary: EINDE },
  { weight: 2, arbitrary: several(VERPLAATSING, EINDE, CORRECTIE) },
);
const FZ825 = fc.tuple(HEADER, klasse('Verzekerde', [SKN, MUTATIES]));
const FZ826 = fc.tuple(
  RETOURHEADER,
  fc.oneof(
    fc.constant<Write>(() => ''),
    klasse('Verzekerde', [SKN, several(RETOURMUTATIE), RETOURCODES]),
  ),
);

const ROOTS: Arbitrary<readonly [prefix: string, attributes: string]> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      ['', ` xmlns="${NS}"`] as const,
      ['m:', ` xmlns:m="${NS}"`] as const,
      ['é:', ` xmlns:é='${NS}'`] as const,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['', ''] as const,
      ['m:', ''] as const,
      ['m:', ` xmlns="${NS}"`] as const,
      ['', ` xmlns="${NS} "`] as const,
      ['', ` xmlns="&#104;ttp://ei.vektis.nl/mutatiebericht494"`] as const,
      ['', ` xmlns="urn:${CANARY}"`] as const,
      ['xml:', ''] as const,
      ['m:', ` xmlns:m="${NS}" xmlns:m="${NS}"`] as const,
    ),
  },
);

interface Document {
  readonly declaration: string;
  readonly before: string;
  readonly doctype: string;
  readonly kind: 'FZ825' | 'FZ826';
  readonly parts: readonly Write[];
  readonly root: readonly [string, string];
  readonly name: string;
  readonly attribute: string;
  readonly junk: string;
  readonly after: string;
}

const written: Arbitrary<string> = fc
  .record<Document>({
    declaration: DECLARATION,
    before: fc.oneof({ weight: 8, arbitrary: SPACE }, { weight: 1, arbitrary: fc.oneof(MISC, JUNK) }),
    doctype: seldom(DOCTYPE, 40),
    kind: fc.constantFrom('FZ825', 'FZ825', 'FZ825', 'FZ826'),
    parts: fc.constant([]),
    root: ROOTS,
    name: fc.oneof({ weight: 60, arbitrary: fc.constant('Bericht') }, { weight: 1, arbitrary: WRONG_NAMES }),
    attribute: seldom(ATTRIBUTE, 40),
    junk: seldom(fc.oneof(JUNK, MISC, ODD_SPACE), 40),
    after: fc.oneof({ weight: 12, arbitrary: SPACE }, { weight: 1, arbitrary: fc.oneof(MISC, JUNK) }),
  })
  .chain((document) => (document.kind === 'FZ825' ? FZ825 : FZ826).map((parts) => ({ ...document, parts })))
  .map(({ declaration, before, doctype, kind, parts, root: [prefix, own], name, attribute, junk, after }) => {
    const attributes = kind === 'FZ825' ? own : own.replace(NS, NS826);
    const content = parts.map((write) => write(prefix)).join('');
    const tag = prefix + name;
    return `${declaration}${before}${doctype}<${tag}${attributes}${attribute}>${content}${junk}</${tag}>${after}`;
  });

/** Anything that looks like XML: tags in any order, mostly not well formed. */
const wild: Arbitrary<string> = fc
  .array(
    fc.oneof(
      JUNK,
      MISC,
      SPACE,
      ODD_SPACE,
      DECLARATION,
      DOCTYPE,
      fc.tuple(PREFIXES, WRONG_NAMES, seldom(ATTRIBUTE, 2)).map(([p, n, a]) => `<${p}${n}${a}>`),
      fc.tuple(PREFIXES, WRONG_NAMES).map(([p, n]) => `</${p}${n}>`),
      fc.tuple(WRONG_NAMES, fc.integer({ min: 1, max: 400 })).map(([n, times]) => `<${n}>`.repeat(times)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const SETTING: Arbitrary<Setting> = fc.record({
  peildatum: fc.constantFrom('2026-03-15', '2026-03-15', '2026-03-01'),
  omgeving: fc.constant<'T'>('T'),
  controletype: fc.oneof({ weight: 5, arbitrary: fc.constant(5) }, fc.constantFrom(1, 2, 3, 4)) as Arbitrary<
    Setting['controletype']
  >,
  gegevens: fc.constantFrom(GEGEVENS, GEGEVENS, GEGEVENS, {}),
  cuts: fc.array(fc.nat(), { maxLength: 4 }),
});

/** Documents made from the grammar of XML and the words of the two messages, right and wrong. */
export const grammar: Campaign = {
  name: 'grammar',
  share: 14,
  trials: fc
    .tuple(fc.oneof({ weight: 8, arbitrary: written }, { weight: 1, arbitrary: wild }), SETTING)
    .map(([text, setting]) => ({
      describe: () => `${JSON.stringify(text)}\n${describeSetting(setting)}`,
      run: (tally) => judgeDocument(text, setting, tally),
    })),
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
