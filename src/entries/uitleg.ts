/**
 * What a finding or a retourcode means, and what to do; what is certain to mend it; what a message says.
 *
 * @packageDocumentation
 */
export {
  applyEdits,
  type DescribeOptions,
  type DescribeResult,
  describeAntwoord,
  describeBericht,
  type Edit,
  type Explainable,
  type ExplainOptions,
  type Explanation,
  explain,
  type Lezer,
  type MogelijkeControle,
  type Suggestion,
  type SuggestOptions,
  suggestEdits,
  withDocs,
} from '../uitleg/index.ts';
