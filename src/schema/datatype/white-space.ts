import type { WhiteSpace } from '../definition.ts';

/**
 * Applies the whiteSpace facet: `replace` turns tab, line feed and carriage return into spaces, `collapse` also
 * joins runs of spaces and trims. Other Unicode spaces (such as the no-break space) are content and stay.
 *
 * Returns the very same string when nothing changes.
 */
export function normaliseWhiteSpace(text: string, whiteSpace: WhiteSpace): string {
  switch (whiteSpace) {
    case 'preserve':
      return text;
    case 'replace':
      return CONTROL.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text;
    case 'collapse':
      return SPACE.test(text) ? collapse(text) : text;
  }
}

function collapse(text: string): string {
  const joined = text.replace(/[ \t\n\r]+/g, ' ');
  return joined.slice(joined.startsWith(' ') ? 1 : 0, joined.endsWith(' ') ? -1 : undefined);
}

const CONTROL = /[\t\n\r]/;
const SPACE = /[ \t\n\r]/;
