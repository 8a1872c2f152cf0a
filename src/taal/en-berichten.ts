import type { ControleId } from '../../rules/ids.ts';
import type {
  BoundFacet,
  Limited,
  MalformedFault,
  RetourRule,
  StructureRule,
  Texts,
  XmlRule,
} from './catalogue.ts';
import { choose } from './choose.ts';

// The names of the standard stay Dutch, with the English word beside them where it helps.

const MALFORMED: Readonly<Record<MalformedFault, string>> = {
  elementnaam: 'this character is not allowed in the name of an element; use &lt; for <',
  'eindtag-teken': 'this character is not allowed in an end tag',
  attribuutnaam: 'this character is not allowed in the name of an attribute',
  entiteitnaam: 'after & comes the name of an entity and a semicolon; use &amp; for &',
  instructienaam: 'after <? comes the name of an instruction, then a space or ?>',
  'prefix-voorbehouden': 'the prefixes xml and xmlns and their namespaces are reserved',
  'prefix-ongedaan': 'a prefix is bound to an empty namespace',
  'prefix-onbekend': 'a prefix is not bound to a namespace',
  naam: 'a name or prefix is not allowed',
  'naamruimte-spatie': 'a namespace in xmlns begins or ends with a space',
  teken: 'this character is not allowed here; use &lt; for < and leave out control characters',
  'eindtag-anders': 'this end tag does not match the last tag that was opened',
  'eindtag-zonder-begintag': 'this end tag has no start tag',
  'eindtag-zonder-naam': 'this end tag has no name',
  'element-open': 'an element is not closed before the message ends',
  'markering-open': 'the message ends inside a tag or other markup',
  'markering-onbekend': 'after <! comes -- (a comment) or [CDATA[',
  'zonder-element': 'there is no element',
  'tweede-element': 'there is an element after the message',
  'tekst-buiten-element': 'there is text outside the message',
  'attribuut-dubbel': 'an attribute occurs twice in one tag',
  'attribuut-zonder-waarde': 'an attribute has no value',
  'attribuut-zonder-aanhalingstekens': 'the value of an attribute is not in quotes',
  'attribuut-zonder-spatie': 'there is no space between two attributes',
  'entiteit-onbekend':
    'this entity is not allowed; use &lt; &gt; &amp; &apos; &quot; or a character reference',
  tekenverwijzing: 'this character reference is not allowed',
  'cdata-einde': ']]> is not allowed in text; use ]]&gt;',
  commentaar: '-- is not allowed in a comment',
  'declaratie-plaats': 'the XML declaration is not at the start',
  'declaratie-hoofdletters': 'the XML declaration must be in lower case: <?xml',
  schrijfwijze: 'this is not how XML is written',
};

const LIMITS: Readonly<Record<Limited, readonly [what: string, unit: string]>> = {
  bytes: ['The message', 'bytes'],
  depth: ['The message', 'elements inside each other'],
  attributes: ['An element', 'attributes'],
  nameLength: ['A name', 'characters'],
  valueLength: ['A value, or the white space between two tags,', 'characters'],
  comment: ['A comment', 'characters'],
  instruction: ['An instruction', 'characters'],
  elements: ['The message', 'elements'],
};

/** Controletype 1. */
export const xmlTexts: Texts<XmlRule> = {
  'XML-LEEG': () => 'The message is empty.',
  'XML-GEEN': () => 'The message is not XML: it does not begin with an element.',
  'XML-CODERING': (args) =>
    choose(args, {
      'niet-ondersteund': 'The encoding in the XML declaration is not supported; use UTF-8.',
      'zonder-merk':
        'The text looks like UTF-32, or UTF-16 without byte order mark; use UTF-8, or UTF-16 with byte order mark.',
      'bytes-anders': 'The encoding in the XML declaration is not that of the bytes; use UTF-8 for both.',
    }),
  'XML-ONLEESBAAR': ({ encoding }) =>
    `The message cannot be read as ${encoding} here; check the encoding in which it was saved.`,
  'XML-VERSIE': () => 'The message must be XML 1.0; use version="1.0".',
  'XML-DOCTYPE': () => 'A DOCTYPE is not allowed in a message; remove it.',
  'XML-LIMIET': ({ of, limit, found }) => {
    const [what, unit] = LIMITS[of];
    return `${what} has more than ${limit} ${unit}: the limit is ${limit}, found ${found}.`;
  },
  'XML-WELGEVORMD': ({ fault }) => `The message is not well-formed XML: ${MALFORMED[fault]}.`,
};

const FORMS: ReadonlyMap<string, string> = new Map([
  ['date', 'a date written as YYYY-MM-DD'],
  ['dateTime', 'a date and time written as YYYY-MM-DDThh:mm:ss'],
  ['time', 'a time written as hh:mm:ss'],
  ['boolean', 'true or false'],
  ['decimal', 'a number'],
  ['integer', 'a whole number'],
  ['positiveInteger', 'a whole number from 1'],
  ['nonNegativeInteger', 'a whole number from 0'],
]);

const BOUNDS: Readonly<Record<BoundFacet, string>> = {
  minInclusive: 'at least',
  maxInclusive: 'at most',
  minExclusive: 'more than',
  maxExclusive: 'less than',
};

/** Controletype 2. */
export const structureTexts: Texts<StructureRule> = {
  'STR-BERICHT': (args) =>
    choose(args, {
      berichttype: ({ supported }) => `The field berichttype must be ${anyOf(supported)}.`,
      root: ({ supported }) =>
        `The root element is not that of a message known here; expected is ${anyOf(
          supported.map(
            ({ berichttype, root, namespace }) =>
              `${root} ${namespace === '' ? 'without namespace' : `in namespace ${namespace}`}${berichttype === '' ? '' : ` (${berichttype})`}`,
          ),
        )}.`,
    }),
  'STR-VERSIE': ({ berichttype, found, supported }) =>
    `Berichtversie (version)${found === undefined ? '' : ` ${found}`} of ${berichttype} is not supported; supported is ${supported.map(anyOf).join('.')}.`,
  'STR-ONTBREEKT': ({ element, klasse, keuze }) =>
    `${keuze?.join(' or ') ?? element} is missing in ${klasse}; add the ${element[0] === '@' ? 'attribute' : 'element'} here.`,
  'STR-ONVERWACHT': (args) =>
    choose(args, {
      element: ({ element, klasse, expected, keuze }) =>
        `Unexpected element${element === undefined ? '' : ` ${element}`} in ${klasse}; ${expectation(keuze?.join(' or ') ?? expected)}.`,
      'in-waarde': ({ element }) => `${element} may not have elements, only a value.`,
      veld: ({ element }) => `${element} has a field that the schema does not have; remove it.`,
    }),
  'STR-HERHAALD': ({ element, klasse, max, expected }) =>
    `${element} may occur at most ${max === 1 ? 'once' : `${max} times`} in ${klasse}; ${expectation(expected)}.`,
  'STR-VOLGORDE': ({ element, klasse, after, expected }) =>
    `${element} must come ${after === undefined ? 'first' : `after ${after}`} in ${klasse}; ${expectation(expected)}.`,
  'STR-NAAMRUIMTE': ({ element, namespace }) =>
    `${element} ${namespace === '' ? 'must be without namespace' : `is not in namespace ${namespace}`}; check the prefix or xmlns.`,
  'STR-TEKST': ({ klasse }) => `${klasse} may not have text of its own, only elements; remove the text.`,
  'STR-ATTRIBUUT': ({ fault, element }) =>
    choose(
      { fault },
      {
        attribuut: `${element} may not have this attribute; remove it.`,
        nil: `${element} may not have the attribute xsi:nil; leave the element out or give it a value.`,
      },
    ),
  'STR-LEEG': ({ element }) => `${element} is empty; give it a value.`,
  'STR-VORM': ({ element, builtin }) => `${element} must be ${formOf(builtin)}.`,
  'STR-DATUM': ({ element, builtin }) => `${element} must be ${formOf(builtin)} that exists.`,
  'STR-ENUMERATIE': ({ element, allowed }) =>
    `${element} must be ${allowed.length === 1 ? '' : 'one of '}${allowed
      .map(({ value, documentation }) => (documentation === '' ? value : `${value} (${documentation})`))
      .join(', ')}.`,
  'STR-LENGTE': ({ element, min, max, found }) =>
    `${element} must have ${range(min, max)}, and has ${found} now.`,
  'STR-LIMIET': (args) =>
    choose(args, {
      bevindingen: ({ limit, found }) =>
        `There are more than ${limit} findings: the limit is ${limit}, found ${found}.`,
      diepte: ({ limit }) => `The message has more than ${limit} elements inside each other.`,
    }),
  'STR-PATROON': ({ element, patterns, documentation }) =>
    `${element} is not written as ${anyOf(patterns)}${documentation === '' ? '.' : `: ${documentation}`}`,
  'STR-GRENS': ({ element, facet, bound }) => `${element} must be ${BOUNDS[facet]} ${bound}.`,
  'STR-CIJFERS': ({ element, total, fraction }) => {
    const part = fraction === undefined ? '' : `at most ${fraction} behind the point`;
    const all = `${element} may have ${total === undefined ? '' : `at most ${total} `}digits`;
    return `${all}${total === undefined ? ' ' : part === '' ? '' : ', of which '}${part}.`;
  },
  'STR-TYPE': ({ fault, element }) =>
    choose(
      { fault },
      {
        object: `${element} must be an object with the fields of this class.`,
        rij: `${element} must be an array, as it may occur more than once.`,
        tekst: `${element} must be a string.`,
      },
    ),
  'STR-TEKEN': ({ element }) =>
    `${element} has a character that XML does not have (a control character or lone surrogate).`,
};

/** A retourbericht as the answer to a heenbericht. */
export const retourTexts: Texts<RetourRule> = {
  'RET-HEEN': (args) =>
    choose(args, {
      bericht: 'The answer to a mutatiebericht must be a retourbericht (FZ826).',
      waarde: ({ element }) => `${element} is not the same as in the heenbericht (message answered).`,
      ontbreekt: ({ element }) => `${element} is in the heenbericht (message answered), but not here.`,
      toegevoegd: ({ element }) => `${element} is not in the heenbericht (message answered).`,
    }),
  'RET-VULLING': (args) =>
    choose(args, {
      'alleen-header': 'Retourcodes of a retourbericht with only the Header must be 0200 or 0001.',
      header: 'Retourcodes of the Header must be 0200 in a retourbericht with all classes.',
      'zonder-afkeuring': 'A retourbericht without a rejected class may have only the Header.',
      dubbel: 'Retourcode may not occur twice in one class.',
      'geen-opmerking': 'Retourcode 0200 may not occur beside another retourcode.',
    }),
  'RET-CODE': () => 'Retourcode must be in COD954-VEKT on DagtekeningRetour.',
  W005: () => 'DagtekeningRetour is before the Dagtekening (date) of the heenbericht.',
  W006: () => 'Retourcode is not in COD954-VEKT on DagtekeningRetour.',
};

/** A control, or a controletype, that broke down. */
export const controleTexts: Texts<'RBC-FOUT'> = {
  'RBC-FOUT': (args) =>
    choose(args, {
      controle: ({ controle }) =>
        `Internal error in control ${controle} or in a source that it asks; the message was not judged.`,
      controletype: ({ controletype }) =>
        `Internal error in controletype ${controletype}; the message was not judged.`,
    }),
};

/** The controls of controletype 3, 4 and 5. */
export const controles: Readonly<Record<ControleId, string>> = {
  VC001: 'Berichtsoort (kind of message) must be that of the environment: P in production, T in test.',
  VC002:
    'Dagtekening (date) may not be after the reference date: use the date on which the message was made.',
  VC003: 'Ontvanger (receiver) must be the UZOVI number of DJI: 9992.',
  VC004: 'Verzekerdennummer may not be only zeros: use the SKN of the client.',
  VC005:
    'A correctie or intrekking (correction or withdrawal, StatusAanlevering 2 or 3) must have ReferentieMutatie.',
  VC006: 'An eerste aanlevering (first report, StatusAanlevering 1) may not have ReferentieMutatie.',
  VC007: 'ReferentieMutatie must refer to another mutation, not to its own MutatieIdentificatie.',
  VC008: 'MutatieIdentificatie must be unique per Plaatsingsbesluitnummer: an earlier mutation has the same.',
  VC009: 'A verplaatsing (move, SoortMutatie 1) must have MutatieLocatie.',
  VC010: 'An einde zorg (end of care, SoortMutatie 2) may not have MutatieLocatie.',
  VC011:
    'Mutatiedatum of an einde zorg (end of care, SoortMutatie 2) may not be after Dagtekening: use the real end date.',
  VC012:
    'Per Plaatsingsbesluitnummer a message may have at most one einde zorg (end of care, SoortMutatie 2) that it does not itself correct or withdraw.',
  VC013:
    'Mutatiedatum of a verplaatsing (move) may not be after that of an einde zorg (end of care) with the same Plaatsingsbesluitnummer; the same day is allowed, and what the message itself corrects or withdraws does not count.',
  VC014: 'Per Plaatsingsbesluitnummer a message may have the same ReferentieMutatie at most once.',
  RC001: 'Afzender (sender) must be in the AGB register on Dagtekening.',
  RC002: 'Ontvanger (receiver) must be in the UZOVI register on Dagtekening.',
  RC003: 'Zorglocatie (location) must be in the AGB register on Mutatiedatum.',
  LCB001:
    'IdentificatieAanlevering was received from this Afzender (sender) before: give each message its own.',
  LCB002: 'Verzekerdennummer is not known to DJI: check the SKN of the client.',
  LCB003:
    'Plaatsingsbesluitnummer (placement decision) must be known to DJI and belong to Verzekerdennummer.',
  LCB004: 'Plaatsingsbesluitnummer must be of a placement with this Afzender (sender).',
  LCB005:
    'The care must have started, and Mutatiedatum of an eerste aanlevering or correctie (first report or correction) may not be before the start date of the plaatsingsbesluit.',
  LCB006:
    'MutatieIdentificatie of this plaatsingsbesluit (placement decision) was used before: give each mutation its own.',
  LCB007:
    'ReferentieMutatie must refer to a mutation in force, as it is or as corrected, of the same plaatsingsbesluit and SoortMutatie.',
  LCB008:
    'With this mutation the plaatsingsbesluit must have at most one einde zorg (end of care), and no verplaatsing (move) after it; the same day is allowed.',
  W001: 'The client is at this Zorglocatie already: check that the verplaatsing (move) is needed.',
  W002: 'Mutatiedatum is more than 31 days in the future: check the date.',
  W003: 'This intrekking (withdrawal) is not the same as what it withdraws: check that it is the right mutation.',
  W004: 'The plaatsingsbesluit was not consistent before, between earlier mutations: have it corrected.',
};

function expectation(expected: string | undefined): string {
  return expected === undefined ? 'no more elements are expected here' : `expected here is ${expected}`;
}

function formOf(builtin: string): string {
  return FORMS.get(builtin) ?? `an xs:${builtin}`;
}

function range(min: number, max: number | undefined): string {
  if (min === max) return characters(min);
  if (max === undefined) return `at least ${characters(min)}`;
  return min === 0 ? `at most ${characters(max)}` : `${min} to ${characters(max)}`;
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

/** Alternatives. */
export function anyOf(items: readonly string[]): string {
  return items.join(' or ');
}
