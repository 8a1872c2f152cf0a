/** Escapes a text for use between tags: as little as lets it survive, so CR too, which a parser would make LF. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>\r]/g, escapeCharacter) : text;
}

const SPECIAL = /[&<>\r]/;

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return '&#13;';
  }
}
