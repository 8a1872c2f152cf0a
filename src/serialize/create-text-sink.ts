import type { ElementDeclaration, MessageSchema, SchemaDefinition, Writing } from '../schema/index.ts';
import type { MessageSink } from './walk-message.ts';
import { escapeText } from './xml-text.ts';

/** A sink that writes the text of a message. */
export interface TextSink extends MessageSink {
  /** The document so far. */
  text(): string;
}

/** The declaration with which every document begins. */
export const START_OF_DOCUMENT = '<?xml version="1.0" encoding="UTF-8"?>';

/** Makes a sink that writes UTF-8 XML with the prefixes of the schema, indented by two spaces or on one line. */
export function createTextSink({ definition }: MessageSchema, pretty: boolean): TextSink {
  const open: ElementDeclaration[] = [];
  let xml = START_OF_DOCUMENT;
  /** True while the last start tag may still turn out to close itself. */
  let pending = false;

  function start(element: ElementDeclaration, own: Writing | undefined): void {
    if (pending) xml += '>';
    pending = false;
    xml += openLine(element, definition, pretty, open.length) + (own?.printed ?? '');
  }

  return {
    open: (element, own) => {
      start(element, own);
      open.push(element);
      pending = true;
    },
    value: (element, text, own) => {
      start(element, own);
      xml += text === '' ? '/>' : `>${escapeText(text)}${closeLine(element, definition, false, 0)}`;
    },
    close: () => {
      const element = open.pop();
      if (pending) xml += '/>';
      else if (element !== undefined) xml += closeLine(element, definition, pretty, open.length);
      pending = false;
    },
    text: () => xml,
  };
}

/** A start tag, on a line of its own unless all is on one line, without its end: it may have to close itself. */
export function openLine(
  element: ElementDeclaration,
  { prefixes }: SchemaDefinition,
  pretty: boolean,
  depth: number,
): string {
  let tag = `${newLine(pretty, depth)}<${qualifiedName(element, prefixes)}`;
  if (depth > 0) return tag;
  for (const [uri, prefix] of Object.entries(prefixes)) {
    tag += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeText(uri).replaceAll('"', '&quot;')}"`;
  }
  return tag;
}

/** An end tag, on a line of its own or not. */
export function closeLine(
  element: ElementDeclaration,
  { prefixes }: SchemaDefinition,
  ownLine: boolean,
  depth: number,
): string {
  return `${newLine(ownLine, depth)}</${qualifiedName(element, prefixes)}>`;
}

function newLine(ownLine: boolean, depth: number): string {
  return ownLine ? `\n${'  '.repeat(depth)}` : '';
}

/** The name of an element with the prefix of its namespace. */
export function qualifiedName(
  { name, namespace }: ElementDeclaration,
  prefixes: Readonly<Record<string, string>>,
): string {
  const prefix = prefixes[namespace] ?? '';
  return prefix === '' ? name : `${prefix}:${name}`;
}
