export { DOCS } from './docs.ts';
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
export { urlOfRule } from './url-of-rule.ts';
