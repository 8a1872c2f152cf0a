import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import type { MessageSink } from './walk-message.ts';
import { escapeText } from './xml-text.ts';

/** A sink that writes the text of a message. */
export interface TextSink extends MessageSink {
  /** The document so far. */
  text(): string;
}

/** Makes a sink that writes UTF-8 XML with the prefixes of the schema, indented by two spaces or on one line. */
export function createTextSink({ definition }: MessageSchema, pretty: boolean): TextSink {
  const open: string[] = [];
  let xml = '<?xml version="1.0" encoding="UTF-8"?>';
  /** True while the last start tag may still turn out to close itself. */
  let pending = false;

  function start(name: string): void {
    if (pending) xml += '>';
    pending = false;
    if (pretty) xml += `\n${'  '.repeat(open.length)}`;
    xml += `<${name}`;
    if (open.length > 0) return;
    for (const [uri, prefix] of Object.entries(definition.prefixes)) {
      xml += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeText(uri).replaceAll('"', '&quot;')}"`;
    }
  }

  return {
    open: (element) => {
      const name = qualifiedName(element, definition.prefixes);
      start(name);
      open.push(name);
      pending = true;
    },
    value: (element, text) => {
      const name = qualifiedName(element, definition.prefixes);
      start(name);
      xml += text === '' ? '/>' : `>${escapeText(text)}</${name}>`;
    },
    close: () => {
      const name = open.pop();
      if (pending) xml += '/>';
      else xml += `${pretty ? `\n${'  '.repeat(open.length)}` : ''}</${name}>`;
      pending = false;
    },
    text: () => xml,
  };
}

/** The name of an element with the prefix of its namespace. */
export function qualifiedName(
  { name, namespace }: ElementDeclaration,
  prefixes: Readonly<Record<string, string>>,
): string {
  const prefix = prefixes[namespace] ?? '';
  return prefix === '' ? name : `${prefix}:${name}`;
}
