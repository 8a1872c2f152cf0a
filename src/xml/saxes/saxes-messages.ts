import type { Fault, MalformedFault, XmlRule } from '../../taal/index.ts';

/** What a fault of the tokenizer means, without the names that its own message may hold. */
export type SaxesFault = Fault<XmlRule> & {
  /**
   * Where the fault stands: at the start of the markup or text it occurs in, at the end tag or the `&` of the entity
   * that was read last, at the character that was read last, or at the end of the document.
   */
  readonly at: 'markup' | 'text' | 'endtag' | 'entity' | 'character' | 'end';
};

type Row = readonly [start: string, at: SaxesFault['at'], fault: MalformedFault];

/** The starts of the messages of saxes 6, and what is told instead. */
const ROWS: readonly Row[] = [
  ['disallowed character in tag name', 'character', 'elementnaam'],
  ['disallowed character in closing tag', 'character', 'eindtag-teken'],
  ['disallowed character in attribute name', 'character', 'attribuutnaam'],
  ['disallowed character in entity name', 'entity', 'entiteitnaam'],
  ['disallowed character in processing', 'character', 'instructienaam'],
  ['processing instruction without a target', 'character', 'instructienaam'],
  ['xml prefix must be bound', 'character', 'prefix-voorbehouden'],
  ['xmlns prefix must be bound', 'character', 'prefix-voorbehouden'],
  ['may not assign', 'character', 'prefix-voorbehouden'],
  ['the default namespace may not be set', 'character', 'prefix-voorbehouden'],
  ['tags may not have "xmlns"', 'character', 'prefix-voorbehouden'],
  ['invalid attempt to undefine prefix', 'character', 'prefix-ongedaan'],
  ['malformed name', 'character', 'naam'],
  ['disallowed character', 'character', 'teken'],
  ['unexpected close tag', 'endtag', 'eindtag-anders'],
  ['unmatched closing tag', 'markup', 'eindtag-zonder-begintag'],
  ['weird empty close tag', 'markup', 'eindtag-zonder-naam'],
  ['unclosed tag', 'end', 'element-open'],
  ['unexpected end', 'end', 'markering-open'],
  ['document must contain a root element', 'end', 'zonder-element'],
  ['documents may contain only one root', 'markup', 'tweede-element'],
  ['text data outside of root node', 'text', 'tekst-buiten-element'],
  ['duplicate attribute', 'markup', 'attribuut-dubbel'],
  ['unbound namespace prefix', 'markup', 'prefix-onbekend'],
  ['undefined entity', 'entity', 'entiteit-onbekend'],
  ['empty entity name', 'entity', 'entiteitnaam'],
  ['malformed character entity', 'entity', 'tekenverwijzing'],
  ['the string "]]>"', 'character', 'cdata-einde'],
  ['malformed comment', 'character', 'commentaar'],
  ['attribute without value', 'character', 'attribuut-zonder-waarde'],
  ['unquoted attribute value', 'character', 'attribuut-zonder-aanhalingstekens'],
  ['no whitespace between attributes', 'character', 'attribuut-zonder-spatie'],
  ['an XML declaration must be at the start', 'markup', 'declaratie-plaats'],
  ['the XML declaration must appear at the start', 'markup', 'declaratie-hoofdletters'],
  ['incorrect syntax', 'markup', 'markering-onbekend'],
];

const UNKNOWN: Row = ['', 'character', 'schrijfwijze'];
const UNCLOSED_ENTITY: Row = ['', 'entity', 'entiteitnaam'];

/** A document type declaration, wherever it stands. */
export const DOCTYPE: SaxesFault = { rule: 'XML-DOCTYPE', at: 'markup', args: {} };

/** A processing instruction whose name is followed by something else than white space or its end. */
export const BARE_INSTRUCTION: SaxesFault = malformed('markup', 'instructienaam');

/** A prefix that cannot start a name. */
export const BAD_PREFIX: SaxesFault = malformed('markup', 'naam');

/** The names of namespaces are compared to the letter; saxes would take the space away. */
export const SPACED_NAMESPACE: SaxesFault = malformed('markup', 'naamruimte-spatie');

/** Any other version than 1.0 in the XML declaration. */
export const WRONG_VERSION: SaxesFault = { rule: 'XML-VERSIE', at: 'markup', args: {} };

/**
 * Translates a message of saxes; one that is not in the table gives the bare statement.
 *
 * @param inEntity true when saxes was reading the name of an entity: it then takes all up to a `;` for that name
 */
export function translateSaxesMessage(message: string, inEntity = false): SaxesFault {
  if (message.startsWith('inappropriately located doctype')) return DOCTYPE;
  if (message.startsWith('version number must match')) return WRONG_VERSION;
  const row = ROWS.find(([start]) => message.startsWith(start)) ?? UNKNOWN;
  const [, at, fault] = inEntity && row[1] === 'end' ? UNCLOSED_ENTITY : row;
  return malformed(at, fault);
}

function malformed(at: SaxesFault['at'], fault: MalformedFault): SaxesFault {
  return { rule: 'XML-WELGEVORMD', at, args: { fault } };
}
