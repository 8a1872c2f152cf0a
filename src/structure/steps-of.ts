import type { ElementDeclaration, Step } from '../schema/index.ts';

/** The way to an element in the XML, from that of its class: itself, unless a profile says otherwise. */
export function stepsOf(element: ElementDeclaration): readonly Step[] {
  return element.steps ?? [element];
}
