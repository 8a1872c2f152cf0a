import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Mutatiebericht, Retourbericht } from 'fz825';
import { expect, expectTypeOf, test } from 'vitest';
import { mutatieberichtSchema, retourberichtSchema } from '../../src/standard-schema/index.ts';

test('the schemas are those of the specification, with its types', () => {
  const mutatie: StandardSchemaV1<unknown, Mutatiebericht> = mutatieberichtSchema;
  const retour: StandardSchemaV1<unknown, Retourbericht> = retourberichtSchema;
  expect([mutatie['~standard'], retour['~standard']]).toEqual([
    { version: 1, vendor: 'fz825', validate: expect.any(Function) },
    { version: 1, vendor: 'fz825', validate: expect.any(Function) },
  ]);
});

test('a library infers the message from them', () => {
  expectTypeOf<StandardSchemaV1.InferInput<typeof mutatieberichtSchema>>().toEqualTypeOf<unknown>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof mutatieberichtSchema>>().toEqualTypeOf<Mutatiebericht>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof retourberichtSchema>>().toEqualTypeOf<Retourbericht>();
});

test('the result narrows by its issues, and is no promise', () => {
  const result = mutatieberichtSchema['~standard'].validate(undefined);
  if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<Mutatiebericht>();
  else expectTypeOf(result.issues[0]?.path).toEqualTypeOf<readonly (string | number)[] | undefined>();
  expect(result.issues).toHaveLength(1);
});
