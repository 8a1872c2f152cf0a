export {
  type Explainable,
  type ExplainOptions,
  type Explanation,
  explain,
  explainNl,
  type Lezer,
  type MogelijkeControle,
} from './explain.ts';
