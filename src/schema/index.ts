export { type CompileSchemaOptions, type CompileSchemaResult, compileSchema } from './compile-schema.ts';
export { type Child, matchesContent } from './content.ts';
export type {
  BuiltinName,
  ComplexTypeDefinition,
  ElementDefinition,
  EnumerationValue,
  ParticleDefinition,
  RestrictionDefinition,
  SchemaDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
  WhiteSpace,
} from './definition.ts';
export { linkSchema } from './link-schema.ts';
export { readSchema } from './read-schema.ts';
export type {
  ComplexType,
  ElementDeclaration,
  ElementParticle,
  MessageSchema,
  Particle,
  SequenceParticle,
  SimpleType,
  ValueFault,
} from './schema.ts';
export type { SchemaFinding } from './schema-finding.ts';
export { normaliseWhiteSpace } from './white-space.ts';
