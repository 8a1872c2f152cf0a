export { describeAntwoord } from './describe/describe-antwoord.ts';
export { type DescribeOptions, type DescribeResult, describeBericht } from './describe/describe-bericht.ts';
export {
  type Explainable,
  type ExplainOptions,
  type Explanation,
  explain,
  explainNl,
  type Lezer,
  type MogelijkeControle,
} from './explain.ts';
export { applyEdits, type Edit } from './suggest/edit.ts';
export { type Suggestion, type SuggestOptions, suggestEdits } from './suggest/suggest-edits.ts';
export { withDocs } from './with-docs.ts';
