export type { Controletype, Finding, FindingOptions, NonEmpty, Position } from './finding.ts';
export { finding, isNonEmpty } from './finding.ts';
export { meldingen } from './meldingen.ts';
export { MOST_FINDINGS, tooManyFindings } from './too-many-findings.ts';
