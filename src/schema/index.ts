export { type CompileSchemaOptions, type CompileSchemaResult, compileSchema } from './compile-schema.ts';
export { type Child, matchesContent } from './content.ts';
export {
  alternativesOf,
  elementsInParticle,
  type Fields,
  fieldsOf,
} from './content-model/fields-of-class.ts';
export { isPlainDate } from './datatype/plain-date.ts';
export { normaliseWhiteSpace } from './datatype/white-space.ts';
export type {
  BuiltinName,
  ComplexTypeDefinition,
  ElementDefinition,
  EnumerationValue,
  ParticleDefinition,
  PatternDefinition,
  RestrictionDefinition,
  SchemaDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
  WhiteSpace,
} from './definition.ts';
export { describeValueFault, type ValueRule } from './describe-value-fault.ts';
export { elementsIn } from './elements-in.ts';
export { hasOneSpelling } from './has-one-spelling.ts';
export { isPlainDateType } from './is-plain-date-type.ts';
export { isRequired } from './is-required.ts';
export { linkSchema } from './link-schema.ts';
export { NOT_IN_XML } from './not-in-xml.ts';
export { type Automaton, buildAutomaton } from './pattern/pattern-automaton.ts';
export { intervalsOf } from './pattern/pattern-intervals.ts';
export type { CharacterClass, CharacterSet, PatternNode } from './pattern/pattern-node.ts';
export { parsePattern } from './pattern/pattern-parse.ts';
export type {
  AttributeDeclaration,
  ComplexType,
  ContentFault,
  ElementDeclaration,
  GroupParticle,
  InModel,
  MarkupFault,
  MessageSchema,
  OnWire,
  Opened,
  Particle,
  SequenceParticle,
  SimpleType,
  Step,
  ValueFault,
  VersionPart,
  Wire,
  WireFault,
  Writing,
} from './schema.ts';
export { invalid, type SchemaFinding, unreadableXsd } from './schema-finding.ts';
export { linkWholeSimpleType } from './whole-support.ts';
export { withLists } from './with-lists.ts';
export { listImports, type XsdImport } from './xsd/list-imports.ts';
export { readSchema } from './xsd/read-schema.ts';
