import type { Child, ComplexType, ElementDeclaration, Opened, SimpleType } from '../../schema/index.ts';
import type { Grammar } from '../grammar.ts';
import type { DocumentLimits } from '../limits.ts';
import { createFrame, type Frame } from './frame.ts';
import type { PlacedFault } from './placed-fault.ts';

/** How far one message has been read, and what came of it so far. */
export interface ReaderState {
  readonly grammar: Grammar;
  readonly limits: DocumentLimits;
  readonly faults: PlacedFault[];
  /** How many faults there were when each of the open elements began. */
  readonly faultsBefore: number[];
  readonly document: Frame;
  /** The open element with elements that is the innermost one. */
  frame: Frame;
  /** The open element with text, when there is one: it stands in the frame. */
  leaf: Leaf | undefined;
  /** Depth inside an element that is passed over. */
  skipped: number;
  /** The children that the last element of each class had: most likely those of the next are the same. */
  readonly childrenOf: Map<ComplexType, readonly Child[]>;
  /** The namespace of the last element: as the message has it, and the same text as the schemas hold it. */
  lastNamespace: { readonly given: string; readonly declared: string };
  /** Values that were read before, each a text of its own, by what they look like. */
  readonly texts: (string | undefined)[];
}

/** An open element with text. */
export interface Leaf {
  readonly element: ElementDeclaration;
  readonly type: SimpleType;
  readonly offset: number;
  text: string;
  hasElements: boolean;
  /** What its start tag was, of one that has more than a type. */
  readonly own: Opened | undefined;
}

/** The state in front of a document. */
export function createReaderState(grammar: Grammar, limits: DocumentLimits): ReaderState {
  const document = createFrame(undefined, grammar.document, undefined, 0, 0);
  return {
    grammar,
    limits,
    faults: [],
    faultsBefore: [],
    document,
    frame: document,
    leaf: undefined,
    skipped: 0,
    childrenOf: new Map(),
    lastNamespace: { given: '', declared: '' },
    texts: new Array(64),
  };
}
