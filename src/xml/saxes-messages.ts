import type { XmlRule } from './tokens.ts';

/** What a fault of the tokenizer means, without the names that its own message may hold. */
export interface SaxesMessage {
  readonly rule: XmlRule;
  readonly message: string;
  /**
   * Where the fault stands: at the start of the markup or text it occurs in, at the end tag that was read last, at
   * the character that was read last, or at the end of the document.
   */
  readonly at: 'markup' | 'text' | 'endtag' | 'character' | 'end';
}

type Row = readonly [start: string, at: SaxesMessage['at'], reason: string];

/** The starts of the messages of saxes 6, and what is told instead. */
const ROWS: readonly Row[] = [
  ['disallowed character in tag name', 'character', 'dit teken mag niet in de naam van een element staan'],
  ['disallowed character in closing tag', 'character', 'dit teken mag niet in een eindtag staan'],
  [
    'disallowed character in attribute name',
    'character',
    'dit teken mag niet in de naam van een attribuut staan',
  ],
  ['disallowed character in entity name', 'character', 'de naam van deze entiteit is geen XML-naam'],
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
    'character',
    'deze entiteit bestaat niet; alleen &lt; &gt; &amp; &apos; &quot; en tekenverwijzingen mogen',
  ],
  ['empty entity name', 'character', 'na & hoort de naam van een entiteit; gebruik &amp; voor het teken &'],
  ['malformed character entity', 'character', 'deze tekenverwijzing noemt geen toegestaan teken'],
  ['the string "]]>"', 'character', 'de tekens ]]> mogen niet in tekst staan; gebruik ]]&gt;'],
  ['malformed comment', 'character', 'in commentaar mag geen -- staan'],
  ['attribute without value', 'character', 'een attribuut heeft geen waarde'],
  ['unquoted attribute value', 'character', 'de waarde van een attribuut staat niet tussen aanhalingstekens'],
  ['no whitespace between attributes', 'character', 'tussen twee attributen ontbreekt een spatie'],
  ['an XML declaration must be at the start', 'markup', 'de XML-declaratie staat niet aan het begin'],
  ['the XML declaration must appear at the start', 'markup', 'de XML-declaratie staat niet aan het begin'],
];

/** Translates a message of saxes; one that is not in the table gives the bare statement. */
export function translateSaxesMessage(message: string): SaxesMessage {
  if (message.startsWith('inappropriately located doctype')) {
    return {
      rule: 'XML-DOCTYPE',
      at: 'markup',
      message: 'Een DOCTYPE is in een bericht niet toegestaan; verwijder de declaratie.',
    };
  }
  const row = ROWS.find(([start]) => message.startsWith(start));
  const reason = row === undefined ? 'de schrijfwijze is hier geen XML' : row[2];
  return {
    rule: 'XML-WELGEVORMD',
    at: row?.[1] ?? 'character',
    message: `Het bericht is geen welgevormd XML: ${reason}.`,
  };
}
