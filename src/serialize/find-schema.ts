import { type Finding, finding, type NonEmpty } from '../finding/index.ts';
import { ownSchemas, type SchemaOptions } from '../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { structureTexts } from '../taal/index.ts';
import type { Written } from './walk-message.ts';

/** The schema of a message, or a finding when its `berichttype` is not known. */
export type FoundSchema =
  | {
      readonly ok: true;
      /** As the model has it. */
      readonly schema: MessageSchema;
      /** What is written: the schema itself, unless messages stand in XML otherwise. */
      readonly written: MessageSchema;
      readonly root: ElementDeclaration;
      readonly bericht: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Chooses the schema by the `berichttype` of a message, which may be anything. */
export function findSchema(
  bericht: unknown,
  { schemas: { fz825, fz826 } = ownSchemas }: SchemaOptions = {},
): FoundSchema {
  return findAmong([fz825, fz826], bericht);
}

/** Chooses among schemas by the `berichttype` of a message, which may be anything. */
export function findAmong(schemas: readonly MessageSchema[], bericht: unknown): FoundSchema {
  if (typeof bericht === 'object' && bericht !== null && 'berichttype' in bericht) {
    const { berichttype } = bericht;
    const schema = schemas.find(({ definition }) => definition.berichttype === berichttype);
    const written = schema?.wire?.schema ?? schema;
    const root = written?.roots[0];
    if (schema !== undefined && written !== undefined && root !== undefined)
      return { ok: true, schema, written, root, bericht: bericht as Record<string, unknown> };
  }
  const supported = schemas.map(({ definition }) => definition.berichttype);
  const args = { fault: 'berichttype', supported } as const;
  return { ok: false, findings: [finding({ controletype: 2, rule: 'STR-BERICHT', args }, structureTexts)] };
}

/** A message as the XML has it. */
export function onWire({ schema, root, bericht }: Extract<FoundSchema, { ok: true }>): Written {
  const { berichttype: _, ...value } = bericht;
  return { schema, root, ...(schema.wire?.toWire(value) ?? { value, faults: [] }) };
}
