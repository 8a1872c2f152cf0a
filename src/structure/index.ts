export { assign, createValue } from './assign.ts';
export { berichtklasseOf } from './berichtklasse.ts';
export { explainContent } from './explain-content.ts';
export { klassenIn, type Occurrence, pathOf, visitKlassen } from './klassen-in.ts';
export { type Klasse, klassenOf } from './klassen-of.ts';
export {
  isSpread,
  type LayoutLeaf,
  type LayoutPart,
  layoutOf,
  stepsFrom,
} from './layout.ts';
export { pathOfMutatie } from './path-of-mutatie.ts';
export { createCounter, pathTo, pathToNames, segment } from './path-segment.ts';
export { rootOf } from './root-of.ts';
export { stepsOf } from './steps-of.ts';
export {
  describeContentFault,
  type StructureFault,
} from './structure-fault.ts';
