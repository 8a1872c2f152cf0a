/** Text as a comment for a declaration, its lines at an indent; empty when there is nothing to say. */
export function jsdoc(paragraphs: readonly string[], indent: number): string {
  const lines = paragraphs
    .filter((text) => text !== '')
    .map((text) => text.replaceAll('*/', '* /'))
    .join('\n\n')
    .split(LINE_END);
  const start = ' '.repeat(indent);
  if (lines.length === 1) return lines[0] === '' ? '' : `${start}/** ${lines[0]} */`;
  return [`${start}/**`, ...lines.map((line) => `${start} * ${line}`.trimEnd()), `${start} */`].join('\n');
}

/** Text on one line, for a comment that ends with it. */
export function onOneLine(text: string): string {
  return text.split(LINE_END).join(' ');
}

/** All that ends a line of a program. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
