import { type Compile, requireList } from './scope.ts';

/** The words that put conditions together. */
export const niet: Compile<'niet'> = ({ conditie }, { compile }) => {
  const test = compile(conditie);
  return (occurrence, run) => !test(occurrence, run);
};

export const alle: Compile<'alle'> = ({ condities }, scope) => {
  const tests = requireList(condities, scope).map(scope.compile);
  return (occurrence, run) => tests.every((test) => test(occurrence, run));
};

export const indien: Compile<'indien'> = (conditie, { compile }) => {
  const als = compile(conditie.als);
  const dan = compile(conditie.dan);
  return (occurrence, run) => !als(occurrence, run) || dan(occurrence, run);
};
