const WIDTH = 140;

/** JSON as the formatter of this project wants it: objects over several lines, a row of texts on one where it fits. */
export function printJson(value: unknown): string {
  return `${print(value, '', '')}\n`;
}

/** @param before what stands before the value on its line */
function print(value: unknown, indent: string, before: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => print(item, inner, inner));
    const line = `[${items.join(', ')}]`;
    const fits = before.length + line.length + 1 <= WIDTH && !line.includes('\n');
    return fits ? line : `[\n${items.map((item) => inner + item).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + print(item, inner, start);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}
