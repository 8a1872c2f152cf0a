import { type Finding, finding, type NonEmpty } from '../finding/index.ts';
import { ownSchemas, type SchemaOptions } from '../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { structureTexts } from '../taal/index.ts';

/** The schema of a message and what its root holds, or a finding when its `berichttype` is not known. */
export type FoundSchema =
  | {
      readonly ok: true;
      readonly schema: MessageSchema;
      readonly root: ElementDeclaration;
      readonly value: unknown;
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Chooses the schema by the `berichttype` of a message, which may be anything. */
export function findSchema(
  bericht: unknown,
  { schemas: { fz825, fz826 } = ownSchemas }: SchemaOptions = {},
): FoundSchema {
  const schemas = [fz825, fz826];
  if (typeof bericht === 'object' && bericht !== null && 'berichttype' in bericht) {
    const { berichttype, ...value } = bericht;
    const schema = schemas.find(({ definition }) => definition.berichttype === berichttype);
    const root = schema?.roots[0];
    if (schema !== undefined && root !== undefined) return { ok: true, schema, root, value };
  }
  const supported = schemas.map(({ definition }) => definition.berichttype);
  const args = { fault: 'berichttype', supported } as const;
  return { ok: false, findings: [finding({ controletype: 2, rule: 'STR-BERICHT', args }, structureTexts)] };
}
