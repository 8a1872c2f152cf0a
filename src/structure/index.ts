export { berichtklasseOf } from './berichtklasse.ts';
export { type ContentFault, explainContent } from './explain-content.ts';
export {
  describeContentFault,
  describeValueFault,
  type StructureFault,
  type StructureRule,
} from './structure-fault.ts';
