import { type Finding, finding, type NonEmpty } from '../finding/index.ts';
import { ownSchemas, type SchemaOptions } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { structureTexts } from '../taal/index.ts';
import type { Written } from './walk-message.ts';

/** The schema of a message and what its root holds, or a finding when its `berichttype` is not known. */
export type FoundSchema =
  | (Written & {
      readonly ok: true;
      /** What is written: the schema itself, unless messages stand in XML otherwise. */
      readonly written: MessageSchema;
    })
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
    const { berichttype, ...value } = bericht;
    const schema = schemas.find(({ definition }) => definition.berichttype === berichttype);
    const written = schema?.wire?.schema ?? schema;
    const root = written?.roots[0];
    if (schema !== undefined && written !== undefined && root !== undefined) {
      const onWire = schema.wire?.toWire(value) ?? { value, faults: [] };
      return { ok: true, schema, written, root, ...onWire };
    }
  }
  const supported = schemas.map(({ definition }) => definition.berichttype);
  const args = { fault: 'berichttype', supported } as const;
  return { ok: false, findings: [finding({ controletype: 2, rule: 'STR-BERICHT', args }, structureTexts)] };
}
