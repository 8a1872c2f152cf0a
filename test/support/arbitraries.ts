import fc, { type Arbitrary } from 'fast-check';
import type { Bericht, Mutatiebericht, MutatieFZ, Retourbericht, Retourcodes, RetourMutatieFZ } from 'fz825';

/**
 * Messages that the schemas accept: every shape they allow, also those that a business rule would refuse, such as an
 * einde zorg with a location or a first delivery with a reference.
 */
function mutatieberichten(maxMutaties = 6): Arbitrary<Mutatiebericht> {
  return record<Mutatiebericht>({
    berichttype: fc.constant('FZ825'),
    header: record({ berichtcode: fc.constant('494'), ...HEADER }),
    verzekerde: record({ verzekerdennummer: SKN, mutatieFZ: list(MUTATIE, maxMutaties) }),
  });
}

/** The same for the retourbericht, whole or with its header alone. */
function retourberichten(maxMutaties = 6): Arbitrary<Retourbericht> {
  return record<Retourbericht>(
    {
      berichttype: fc.constant('FZ826'),
      header: record({
        berichtcode: fc.constant('495'),
        ...HEADER,
        identificatieRetour: texts(12),
        dagtekeningRetour: dates(),
        retourcodes: RETOURCODES,
      }),
      verzekerde: record({
        verzekerdennummer: SKN,
        mutatieFZ: list(RETOURMUTATIE, maxMutaties),
        retourcodes: RETOURCODES,
      }),
    },
    ['verzekerde'],
  );
}

/** A message of either kind. */
export function berichten(maxMutaties = 6): Arbitrary<Bericht> {
  return fc.oneof(mutatieberichten(maxMutaties), retourberichten(maxMutaties));
}

/** Texts of 1 to `max` characters, at least one of them not white space, among them all that XML treats specially. */
function texts(max: number): Arbitrary<string> {
  const length = fc.oneof(fc.constantFrom(1, max), fc.integer({ min: 1, max }));
  const pieces = fc.array(PIECE, { minLength: 1, maxLength: max, size: 'max' });
  return fc.tuple(pieces, length).map(([some, count]) => {
    const text = [...some.join('').repeat(max)].slice(0, count).join('');
    return /[^ \t\r\n]/.test(text) ? text : `${text.slice(1)}x`;
  });
}

/** Dates that exist, of the years 0001 to 9999, leap days among them. */
function dates(): Arbitrary<string> {
  const any = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  return fc.oneof(
    fc.constantFrom('2024-02-29', '2000-02-29', '0004-02-29', '1900-02-28', '0001-01-01', '9999-12-31'),
    any.map((date) => date.toISOString().slice(0, 10)),
  );
}

/** How a tree is written. Every style gives the same message. */
export interface Style {
  /** Settles all that the style leaves open. */
  readonly seed: number;
  /** What the document starts with: a byte order mark, an XML declaration, both or neither. */
  readonly start: string;
  /** `changing`: elements declare their namespace anew, by another prefix or as the default. */
  readonly prefixes: 'one' | 'default' | 'changing';
  /** Between elements, and for each line feed in a value; all on one line when empty. */
  readonly lineEnd: '' | '\n' | '\r\n' | '\r';
  /** Comments and processing instructions between elements, in values and around the root. */
  readonly notes: boolean;
  /** CDATA sections and character references. */
  readonly escapes: boolean;
  /** White space in tags, either quote, references in namespaces. */
  readonly loose: boolean;
}

/** The plainest style. */
export const PLAIN: Style = {
  seed: 0,
  start: '',
  prefixes: 'default',
  lineEnd: '\n',
  notes: false,
  escapes: false,
  loose: false,
};

/** Ways to write a message. */
export function styles(): Arbitrary<Style> {
  return fc.record<Style>({
    seed: fc.nat(),
    start: fc.constantFrom(
      '',
      '\ufeff',
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="UTF-8"?>',
      "\ufeff<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n",
    ),
    prefixes: fc.constantFrom('one', 'default', 'changing'),
    lineEnd: fc.constantFrom('', '\n', '\r\n', '\r'),
    notes: fc.boolean(),
    escapes: fc.boolean(),
    loose: fc.boolean(),
  });
}

/** Fields that are there, except for the optional ones that may be there. */
function record<T>(fields: { [K in keyof T]-?: Arbitrary<T[K]> }, optional: readonly (keyof T)[] = []) {
  const keys = Object.keys(fields) as (keyof T & string)[];
  const requiredKeys = keys.filter((key) => !optional.includes(key));
  return fc.record<Record<string, unknown>>(fields, { requiredKeys, noNullPrototype: true }) as Arbitrary<T>;
}

function list<T>(item: Arbitrary<T>, maxLength: number): Arbitrary<T[]> {
  return fc.array(item, { minLength: 1, maxLength, size: 'max' });
}

function digits(minLength: number, maxLength: number = minLength): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
}

const PIECE: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abcXYZ0189-_/') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(']]>', '&lt;', '&amp;', '&#13;', '<!--', '-->', '<?', '?>', '</a>'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...'\r\n\t <>&\'"]', '\r\n', '  ') },
  { weight: 2, arbitrary: fc.constantFrom('é', 'ß', '\u{1f600}', '\u{10ffff}', 'e\u0301', '漢') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\u00a0', '\u0085', '\u2028', '\u3000', '\ufeff', '\ufffd', '\u007f'),
  },
);

const SKN = digits(7, 8);
const RETOURCODES: Arbitrary<Retourcodes> = record<Retourcodes>({ retourcode: list(digits(4), 3) });

const HEADER = {
  berichtversie: fc.constant<'2'>('2'),
  berichtsubversie: fc.constant<'0'>('0'),
  berichtsoort: fc.constantFrom<'P' | 'T'>('P', 'T'),
  identificatieAanlevering: texts(12),
  dagtekening: dates(),
  afzender: digits(8),
  ontvanger: digits(4),
};

const MUTATIE_FIELDS = {
  mutatieIdentificatie: texts(20),
  plaatsingsbesluitnummer: digits(9),
  statusAanlevering: fc.constantFrom<'1' | '2' | '3'>('1', '2', '3'),
  referentieMutatie: texts(20),
  soortMutatie: fc.constantFrom<'1' | '2'>('1', '2'),
  mutatiedatum: dates(),
};

const MUTATIE: Arbitrary<MutatieFZ> = record<MutatieFZ>(
  { ...MUTATIE_FIELDS, mutatieLocatie: record({ zorglocatie: digits(8) }) },
  ['referentieMutatie', 'mutatieLocatie'],
);

const RETOURMUTATIE: Arbitrary<RetourMutatieFZ> = record<RetourMutatieFZ>(
  {
    ...MUTATIE_FIELDS,
    mutatieLocatie: record({ zorglocatie: digits(8), retourcodes: RETOURCODES }),
    retourcodes: RETOURCODES,
  },
  ['referentieMutatie', 'mutatieLocatie'],
);
