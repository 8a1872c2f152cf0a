export type {
  Controletype,
  Finding,
  FindingOptions,
  NonEmpty,
  Position,
  Rule,
} from './finding.ts';
export { controleFinding, finding, isNonEmpty } from './finding.ts';
export { MOST_FINDINGS, tooManyFindings } from './too-many-findings.ts';
