import { controles } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import {
  regels,
  type StructureRule,
  structureTexts,
  type Texts,
  type XmlRule,
  xmlTexts,
} from '../taal/index.ts';

/** What there is to say about a control. */
export interface RuleDescription {
  readonly id: string;
  readonly controletype: Controletype;
  readonly text: string;
  readonly source: string;
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
  readonly ernst?: 'fout' | 'waarschuwing';
}

/** All controls that can give a finding in a message, or a waarschuwing. */
export const rules: readonly RuleDescription[] = [
  ...withoutCode(1, xmlTexts),
  ...withoutCode(2, structureTexts),
  ...controles,
];

function withoutCode(
  controletype: Controletype,
  texts: Texts<XmlRule> | Texts<StructureRule>,
): readonly RuleDescription[] {
  return (Object.keys(texts) as (XmlRule | StructureRule)[]).map((id) => ({
    id,
    controletype,
    text: regels[id],
    source: 'STB §4.3',
    retourcode: null,
    voorlopig: false,
  }));
}
