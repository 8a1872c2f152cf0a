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
