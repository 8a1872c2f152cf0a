export type {
  BoundFacet,
  BronRule,
  CatalogueRule,
  CsvRule,
  EncodingFault,
  Fault,
  InvalidXsd,
  LackingSchema,
  Libxml2Fault,
  Limited,
  MalformedFault,
  MisfitReason,
  PatternReason,
  RetourRule,
  RuleArgs,
  StructureRule,
  Texts,
  UnsupportedXsd,
  XmlRule,
} from './catalogue.ts';
export {
  bronTexts,
  controleTexts,
  csvTexts,
  describeLack,
  libxml2Texts,
  misfitTexts,
  nl,
  retourTexts,
  structureTexts,
  xmlTexts,
  xsdTexts,
} from './nl.ts';
export { regels } from './nl-regels.ts';
export { type Arg, plainArgs } from './plain-args.ts';
export { render } from './render.ts';
