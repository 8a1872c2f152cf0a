import type { MessageSchema } from '../../schema/index.ts';
import type { TokenHandler } from '../../xml/index.ts';
import type { Grammar } from '../grammar.ts';
import type { DocumentLimits } from '../limits.ts';
import type { Place } from '../place.ts';
import { closeFrame } from './close-frame.ts';
import { openElement, openInLeaf } from './open-element.ts';
import type { PlacedFault } from './placed-fault.ts';
import { createReaderState } from './reader-state.ts';
import { addText, closeLeaf } from './text.ts';

/** What was read of a message. It is complete and correct only when there are no faults. */
export interface MessageRead {
  /** The schema of the root; undefined when no schema knows it. */
  readonly schema: MessageSchema | undefined;
  /** What the root holds. */
  readonly value: unknown;
  /** The document, whose only child is the root. */
  readonly place: Place;
  readonly faults: readonly PlacedFault[];
}

/** Receives the tokens of a document. */
export interface MessageReader extends TokenHandler {
  /** To be called when the document has ended without a fault. */
  result(): MessageRead;
}

/**
 * Makes the consumer of tokens that turns a document into a message and its structural faults. One pass: an element
 * is recognised by its name in the class it stands in, wherever it stands there, so that its own content is judged
 * even when its place is wrong; the content of an unknown element is passed over.
 *
 * It stands in one of three places, and each token means something else in each: in an element that is passed over,
 * in a leaf, or in a frame.
 */
export function createMessageReader(grammar: Grammar, limits: DocumentLimits): MessageReader {
  const state = createReaderState(grammar, limits);
  return {
    open: (uri, local, attributes, offset) => {
      if (state.skipped > 0) state.skipped++;
      else if (state.leaf !== undefined) openInLeaf(state, state.leaf, local, offset);
      else openElement(state, uri, local, attributes, offset);
    },
    text: (value, offset, cdata) => {
      if (state.skipped > 0) return;
      if (state.leaf !== undefined) state.leaf.text += value;
      else addText(state, value, offset, cdata);
    },
    close: (offset) => {
      if (state.skipped > 0) state.skipped--;
      else if (state.leaf !== undefined) closeLeaf(state, state.leaf);
      else if (state.frame.parent !== undefined) closeFrame(state, state.frame, state.frame.parent, offset);
    },
    result: () => {
      const { document, faults } = state;
      const [root] = document.children;
      return {
        schema: grammar.schemas.find(
          (_, index) => root !== undefined && grammar.written[index]?.roots.includes(root),
        ),
        value: root === undefined ? undefined : document.value[root.field],
        place: document,
        faults: faults.sort((a, b) => a.offset - b.offset),
      };
    },
  };
}
