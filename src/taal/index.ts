export type {
  AdministratieRule,
  AuditRule,
  BoundFacet,
  BronRule,
  CatalogueRule,
  CsvRule,
  EncodingFault,
  Fault,
  InvalidXsd,
  LackingSchema,
  LeveringRule,
  Libxml2Fault,
  Limited,
  MalformedFault,
  MisfitReason,
  PatternReason,
  ProfielRule,
  RbcWijzigingSoort,
  Reden,
  RetourRule,
  RuleArgs,
  StructureRule,
  Texts,
  UnsupportedXsd,
  VspRule,
  WijzigingArgs,
  WijzigingSoort,
  XmlRule,
} from './catalogue.ts';
export {
  EN_ADMINISTRATIE,
  EN_BRONNEN,
  EN_CSV,
  EN_LEVERING,
  EN_PROFIELEN,
  EN_PSEUDONIMISEER,
  EN_SCHEMAS,
  EN_VERGELIJK,
  EN_VSP,
  EN_XSD,
  en,
  enGeheel,
} from './en.ts';
export * as enOverig from './en-overig.ts';
export { statusTextsEn } from './en-vsp.ts';
export {
  administratieTexts,
  auditTexts,
  bronTexts,
  controleTexts,
  csvTexts,
  describeLack,
  leveringTexts,
  libxml2Texts,
  misfitTexts,
  nl,
  profielTexts,
  pseudonimiseerTexts,
  retourTexts,
  structureTexts,
  vergelijkTexts,
  vspTexts,
  xmlTexts,
  xsdTexts,
} from './nl.ts';
export { rapportTexts } from './nl-rapport.ts';
export { redenTexts } from './nl-redenen.ts';
export { regels } from './nl-regels.ts';
export { uitlegTexts } from './nl-uitleg.ts';
export { statusTexts } from './nl-vsp.ts';
export { rbcWijzigingTexts, wijzigingTexts } from './nl-wijzigingen.ts';
export { type Arg, plainArgs } from './plain-args.ts';
export { render } from './render.ts';
export {
  type FoutberichtTexts,
  inTaal,
  type OverigeTexts,
  type OwnTexts,
  type Taal,
  type TaalOptions,
} from './taal.ts';
