import { describeLimit, type Limited, limitOf } from '../limits.ts';
import type { XmlFault } from '../tokens.ts';
import { type SaxesMessage, translateSaxesMessage } from './saxes-messages.ts';
import { firstCharacter, markupStart, type SaxesState } from './saxes-state.ts';

/** Thrown inside the tokenizer to leave it at the first fault; never leaves this folder. */
export class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.rule);
    this.fault = fault;
  }
}

/** A fault of the markup, where its message says that it stands. */
export function placed(state: SaxesState, { rule, message, at }: SaxesMessage): Stop {
  const offset = {
    markup: markupStart(state),
    text: state.start,
    endtag: state.closeStart,
    entity: state.entityStart,
    character: state.parser.position - 1,
    end: state.length,
  }[at];
  return new Stop({ rule, message, offset });
}

/** Text in front of the root, which makes that the document is no XML, or behind it. */
export function textOutsideRoot(state: SaxesState): Stop {
  const { rule, message } = state.sawMarkup
    ? translateSaxesMessage('text data outside of root node')
    : ({ rule: 'XML-GEEN', message: 'Het bericht is geen XML: het begint niet met een element.' } as const);
  return new Stop({ rule, message, offset: firstCharacter(state)?.offset ?? state.start });
}

/**
 * Stops at the markup that is being read: there is more of something than its limit.
 *
 * @throws Stop always
 */
export function exceed(state: SaxesState, kind: Limited, found: number): never {
  const message = describeLimit(kind, state.limits[limitOf(kind)], found);
  throw placed(state, { rule: 'XML-LIMIET', message, at: 'markup' });
}
