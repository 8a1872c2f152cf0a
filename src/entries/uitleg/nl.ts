/**
 * `explain` of `fz825/uitleg` in Dutch alone, for a bundle that should not carry the English texts.
 *
 * @packageDocumentation
 */
export {
  type Explainable,
  type ExplainOptions,
  type Explanation,
  explainNl as explain,
  type Lezer,
  type MogelijkeControle,
} from '../../uitleg/index.ts';
