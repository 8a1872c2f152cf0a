/**
 * What a finding or a retourcode means, and what to do; what is certain to mend it; what a message says.
 *
 * @packageDocumentation
 */
export {
  type Explainable,
  type ExplainOptions,
  type Explanation,
  explain,
  type Lezer,
  type MogelijkeControle,
} from '../uitleg/index.ts';
