/** The width of a terminal that nobody widened. */
const WIDTH = 80;

/** Breaks a text between its words, each line so far in, and those behind the first two further. */
export function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isFirst = true;
  for (const word of text.split(' ')) {
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent + 2) + word;
    } else line = isFirst ? line + word : `${line} ${word}`;
    isFirst = false;
  }
  return [...lines, line].join('\n');
}
