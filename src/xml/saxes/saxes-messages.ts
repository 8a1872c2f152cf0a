import type { XmlRule } from '../tokens.ts';

/** What a fault of the tokenizer means, without the names that its own message may hold. */
export interface SaxesMessage {
  readonly rule: XmlRule;
  readonly message: string;
  /**
   * Where the fault stands: at the start of the markup or text it occurs in, at the end tag or the `&` of the entity
   * that was read last, at the character that was read last, or at the end of the document.
   */
  readonly at: 'markup' | 'text' | 'endtag' | 'entity' | 'character' | 'end';
}

const ENTITY_NAME =
  'na & hoort de naam van een entiteit, gevolgd door een puntkomma; gebruik &amp; voor het teken &';

const INSTRUCTION_NAME = 'na <? hoort de naam van een verwerkingsinstructie, en daarna een spatie of ?>';
const MALFORMED_NAME = 'een naam of prefix is niet geldig binnen naamruimten';
const RESERVED = 'de prefixen xml en xmlns en hun naamruimten zijn gereserveerd';

type Row = readonly [start: string, at: SaxesMessage['at'], reason: string];

/** The starts of the messages of saxes 6, and what is told instead. */
const ROWS: readonly Row[] = [
  [
    'disallowed character in tag name',
    'character',
    'dit teken mag niet in de naam van een element staan; gebruik &lt; voor het teken <',
  ],
  ['disallowed character in closing tag', 'character', 'dit teken mag niet in een eindtag staan'],
  [
    'disallowed character in attribute name',
    'character',
    'dit teken mag niet in de naam van een attribuut staan',
  ],
  ['disallowed character in entity name', 'entity', ENTITY_NAME],
  ['disallowed character in processing', 'character', INSTRUCTION_NAME],
  ['processing instruction without a target', 'character', INSTRUCTION_NAME],
  ['xml prefix must be bound', 'character', RESERVED],
  ['xmlns prefix must be bound', 'character', RESERVED],
  ['may not assign', 'character', RESERVED],
  ['the default namespace may not be set', 'character', RESERVED],
  ['tags may not have "xmlns"', 'character', RESERVED],
  [
    'invalid attempt to undefine prefix',
    'character',
    'een prefix kan niet aan geen naamruimte worden gebonden',
  ],
  ['malformed name', 'character', MALFORMED_NAME],
  [
    'disallowed character',
    'character',
    'dit teken is hier niet toegestaan; gebruik &lt; voor < en laat stuurtekens weg',
  ],
  ['unexpected close tag', 'endtag', 'deze eindtag past niet bij de laatste geopende tag'],
  ['unmatched closing tag', 'markup', 'deze eindtag heeft geen begintag'],
  ['weird empty close tag', 'markup', 'deze eindtag heeft geen naam'],
  ['unclosed tag', 'end', 'een element is niet afgesloten voordat het bericht eindigt'],
  ['unexpected end', 'end', 'het bericht eindigt midden in een tag of andere markering'],
  ['document must contain a root element', 'end', 'er is geen element'],
  ['documents may contain only one root', 'markup', 'na het einde van het bericht volgt nog een element'],
  ['text data outside of root node', 'text', 'buiten het bericht staat nog tekst'],
  ['duplicate attribute', 'markup', 'een attribuut staat twee keer in dezelfde tag'],
  ['unbound namespace prefix', 'markup', 'een prefix is niet aan een naamruimte gebonden'],
  [
    'undefined entity',
    'entity',
    'deze entiteit bestaat niet; alleen &lt; &gt; &amp; &apos; &quot; en tekenverwijzingen mogen',
  ],
  ['empty entity name', 'entity', ENTITY_NAME],
  ['malformed character entity', 'entity', 'deze tekenverwijzing noemt geen toegestaan teken'],
  ['the string "]]>"', 'character', 'de tekens ]]> mogen niet in tekst staan; gebruik ]]&gt;'],
  ['malformed comment', 'character', 'in commentaar mag geen -- staan'],
  ['attribute without value', 'character', 'een attribuut heeft geen waarde'],
  ['unquoted attribute value', 'character', 'de waarde van een attribuut staat niet tussen aanhalingstekens'],
  ['no whitespace between attributes', 'character', 'tussen twee attributen ontbreekt een spatie'],
  ['an XML declaration must be at the start', 'markup', 'de XML-declaratie staat niet aan het begin'],
  [
    'the XML declaration must appear at the start',
    'markup',
    'de XML-declaratie wordt met kleine letters geschreven: <?xml',
  ],
  ['incorrect syntax', 'markup', 'na <! hoort -- (commentaar) of [CDATA['],
];

const UNKNOWN: Row = ['', 'character', 'de schrijfwijze is hier geen XML'];
const UNCLOSED_ENTITY: Row = ['', 'entity', ENTITY_NAME];

/** A document type declaration, wherever it stands. */
export const DOCTYPE: SaxesMessage = {
  rule: 'XML-DOCTYPE',
  at: 'markup',
  message: 'Een DOCTYPE is in een bericht niet toegestaan; verwijder de declaratie.',
};

/** A processing instruction whose name is followed by something else than white space or its end. */
export const BARE_INSTRUCTION: SaxesMessage = malformed('markup', INSTRUCTION_NAME);

/** A prefix that cannot start a name. */
export const BAD_PREFIX: SaxesMessage = malformed('markup', MALFORMED_NAME);

/** The names of namespaces are compared to the letter; saxes would take the space away. */
export const SPACED_NAMESPACE: SaxesMessage = malformed(
  'markup',
  'een naamruimte in xmlns begint of eindigt met een spatie',
);

/** Any other version than 1.0 in the XML declaration. */
export const WRONG_VERSION: SaxesMessage = {
  rule: 'XML-VERSIE',
  at: 'markup',
  message: 'Het bericht moet XML 1.0 zijn; zet version="1.0".',
};

/**
 * Translates a message of saxes; one that is not in the table gives the bare statement.
 *
 * @param inEntity true when saxes was reading the name of an entity: it then takes all up to a `;` for that name
 */
export function translateSaxesMessage(message: string, inEntity = false): SaxesMessage {
  if (message.startsWith('inappropriately located doctype')) return DOCTYPE;
  if (message.startsWith('version number must match')) return WRONG_VERSION;
  const row = ROWS.find(([start]) => message.startsWith(start)) ?? UNKNOWN;
  const [, at, reason] = inEntity && row[1] === 'end' ? UNCLOSED_ENTITY : row;
  return malformed(at, reason);
}

function malformed(at: SaxesMessage['at'], reason: string): SaxesMessage {
  return { rule: 'XML-WELGEVORMD', at, message: `Het bericht is geen welgevormd XML: ${reason}.` };
}
