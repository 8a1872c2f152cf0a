import { controles } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import { schemas } from '../model/index.ts';
import { elementsIn } from '../schema/index.ts';
import { structureTexts, xmlTexts } from '../taal/index.ts';

/** What there is to say about a control. */
export interface RuleDescription {
  readonly id: string;
  readonly controletype: Controletype;
  readonly text: string;
  readonly source: string;
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
}

/** All controls that can give a finding in a message. */
export const rules: readonly RuleDescription[] = [
  ...withoutCode(1, xmlTexts),
  ...withoutCode(2, structureTexts),
  ...controles,
];

function withoutCode(
  controletype: Controletype,
  texts: Readonly<Record<string, { readonly description: string }>>,
): readonly RuleDescription[] {
  return Object.entries(texts).map(([id, { description: text }]) => ({
    id,
    controletype,
    text,
    source: 'STB §4.3',
    retourcode: null,
    voorlopig: false,
  }));
}

/** The names of all elements of the standard. */
export const elementNames: ReadonlySet<string> = new Set(
  schemas.flatMap((schema) => elementsIn(schema).map(({ name }) => name)),
);
