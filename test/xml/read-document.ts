import { expect } from 'vitest';
import { createXmlReader, type XmlFault } from '../../src/xml/index.ts';

/** What became of a document: its tokens, and the fault that ended it. */
export interface DocumentRead {
  /** Such as `open {urn:x}a b="1" 1:1`, `text "x" 1:9` and `close 1:10`; text that follows text is merged with it. */
  readonly tokens: readonly string[];
  readonly fault?: PlacedXmlFault;
}

/** A fault with its place as `line:column`. */
export type PlacedXmlFault = XmlFault & { readonly at: string };

/** Reads a document that arrives in these pieces. */
export function readPieces(pieces: readonly (string | Uint8Array)[]): DocumentRead {
  const found: { kind: 'open' | 'text' | 'close'; name: string; offset: number }[] = [];
  const reader = createXmlReader({
    open: (uri, local, attributes, offset) => {
      const listed = attributes.map(
        (attribute) => ` ${expanded(attribute)}=${JSON.stringify(attribute.value)}`,
      );
      found.push({ kind: 'open', name: expanded({ uri, local }) + listed.join(''), offset });
    },
    text: (value, offset) => {
      const last = found.at(-1);
      if (last?.kind === 'text') last.name += value;
      else found.push({ kind: 'text', name: value, offset });
    },
    close: (offset) => found.push({ kind: 'close', name: '', offset }),
  });
  for (const piece of pieces) if (!reader.write(piece)) break;
  const fault = reader.end();
  const place = (offset: number): string => {
    const { line, column } = reader.locate(offset);
    return `${line}:${column}`;
  };
  const tokens = found.map(({ kind, name, offset }) => {
    const content = kind === 'text' ? JSON.stringify(name) : name;
    return [kind, content, place(offset)].filter((part) => part !== '').join(' ');
  });
  if (fault === undefined) return { tokens };
  return { tokens, fault: { ...fault, at: place(fault.offset) } };
}

/**
 * Reads a document whole, split at every offset, and in pieces of one character and of one byte; expects the same
 * result each time. A text is also read as UTF-8 bytes, unless it is not well-formed Unicode or says otherwise.
 */
export function readEveryWay(document: string | Uint8Array): DocumentRead {
  const whole = readPieces([document]);
  const asBytes =
    typeof document !== 'string' || (document.isWellFormed() && !document.includes('encoding='));
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const ways = [
    ...(typeof document === 'string' ? waysToSplit(document) : []),
    ...(asBytes ? waysToSplit(bytes) : []),
  ];
  const different = ways.filter((pieces) => JSON.stringify(readPieces(pieces)) !== JSON.stringify(whole));
  expect(different, 'pieces with another result').toEqual([]);
  return whole;
}

/** A document in two pieces, split at every offset, and in pieces of one character or byte. */
function waysToSplit<T extends string | Uint8Array>(document: T): (string | Uint8Array)[][] {
  const offsets = Array.from({ length: document.length + 1 }, (_, index) => index);
  const inTwo = offsets.map((at) => [document.slice(0, at), document.slice(at)]);
  return [...inTwo, offsets.slice(0, -1).map((at) => document.slice(at, at + 1))];
}

function expanded({ uri, local }: { uri: string; local: string }): string {
  return uri === '' ? local : `{${uri}}${local}`;
}
