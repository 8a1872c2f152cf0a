import type { Limited } from '../../taal/index.ts';
import { limitFault, limitOf } from '../limits.ts';
import type { XmlFault } from '../tokens.ts';
import type { SaxesFault } from './saxes-messages.ts';
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
export function placed(state: SaxesState, { at, ...fault }: SaxesFault): Stop {
  const offset = {
    markup: markupStart(state),
    text: state.start,
    endtag: state.closeStart,
    entity: state.entityStart,
    character: state.parser.position - 1,
    end: state.length,
  }[at];
  return new Stop({ ...fault, offset });
}

/** Text in front of the root, which makes that the document is no XML, or behind it. */
export function textOutsideRoot(state: SaxesState): Stop {
  const offset = firstCharacter(state)?.offset ?? state.start;
  return new Stop(
    state.sawMarkup
      ? { rule: 'XML-WELGEVORMD', args: { fault: 'tekst-buiten-element' }, offset }
      : { rule: 'XML-GEEN', args: {}, offset },
  );
}

/**
 * Stops at the markup that is being read: there is more of something than its limit.
 *
 * @throws Stop always
 */
export function exceed(state: SaxesState, kind: Limited, found: number): never {
  throw placed(state, { ...limitFault(kind, state.limits[limitOf(kind)], found), at: 'markup' });
}
