export { assign } from './assign.ts';
export { berichtklasseOf } from './berichtklasse.ts';
export { type ContentFault, explainContent } from './explain-content.ts';
export { createCounter, segment } from './path-segment.ts';
export {
  describeContentFault,
  describeValueFault,
  type StructureFault,
  type StructureRule,
} from './structure-fault.ts';
