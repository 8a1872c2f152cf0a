import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a schema says besides what it asks. */
const TOLD = new Set(['description', 'x-mark']);

/**
 * The files of src/vsp/model/ that follow from the OpenAPI description of the VSP-koppeling, by name: its types, and its
 * schemas as data without their descriptions.
 */
export async function generateVsp(description: string): Promise<ReadonlyMap<string, string>> {
  const { components } = JSON.parse(description) as { components: { schemas: { [name: string]: Json } } };
  const head = '// Generated from schemas/vsp by `npm run generate`: do not edit.\n\n';
  // The paths are for who makes a client; only the schemas have types here.
  const document = { openapi: '3.1.0', info: { title: 'VSP', version: '1' }, paths: {}, components };
  const ast = await openapiTypescript(document as unknown as OpenAPI3, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    additionalProperties: false,
  });
  const types = astToString(ast).replace(/^export (?:type (?:paths|webhooks|\$defs|operations)\b).*\n/gm, '');
  const schemas = JSON.stringify(withoutWords(components.schemas), null, 2);
  return new Map([
    ['types.ts', `${head}${types}`],
    [
      'schemas.ts',
      `${head}import type { JsonSchema } from '../gegevens/json-schema.ts';\nimport type { components } from './types.ts';\n\n/** The names of the schemas. */\nexport type VspSoort = keyof components['schemas'];\n\nexport const schemas: Readonly<Record<VspSoort, JsonSchema>> = ${schemas};\n`,
    ],
  ]);
}

/** A schema without its descriptions: a field that happens to be called like one of those is kept. */
function withoutWords(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema as { readonly [name: string]: Json })
      .filter(([name, held]) => !(TOLD.has(name) && typeof held === 'string'))
      .map(([name, held]) => [name, withoutWords(held)]),
  );
}
