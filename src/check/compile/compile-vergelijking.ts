import { compileOperand } from './compile-operand.ts';
import { compilePath } from './compile-path.ts';
import { type Compile, elementOf, refuse, requireList } from './scope.ts';

/** The words that look at the elements of one occurrence. */
export const komtVoor: Compile<'komt voor'> = ({ element }, scope) => {
  const { field } = elementOf(scope.berichtklasse, element, scope);
  return ({ value }) => value[field] !== undefined;
};

export const isBekend: Compile<'is bekend'> = ({ wat }, scope) => {
  const text = compileOperand(wat, scope);
  return (occurrence, run) => text(occurrence, run) !== undefined;
};

export const isEen: Compile<'is een'> = ({ element, waarden }, scope) => {
  const text = compilePath(element, scope);
  const known = new Set<string | undefined>(requireList(waarden, scope));
  if ([...known].some((waarde) => typeof waarde !== 'string')) refuse(scope, 'has a value that is no text');
  return (occurrence, run) => known.has(text(occurrence, run));
};

export const bestaatUit: Compile<'bestaat uit'> = ({ element, teken }, scope) => {
  const text = compilePath(element, scope);
  if (typeof teken !== 'string' || [...teken].length !== 1) refuse(scope, 'must name one character');
  return (occurrence, run) => text(occurrence, run)?.replaceAll(teken, '') === '';
};

export const gelijkAan: Compile<'gelijk aan'> = (conditie, scope) => {
  const links = compileOperand(conditie.links, scope);
  const rechts = compileOperand(conditie.rechts, scope);
  return (occurrence, run) => {
    const text = links(occurrence, run);
    return text !== undefined && text === rechts(occurrence, run);
  };
};

export const nietLaterDan: Compile<'niet later dan'> = (conditie, scope) => {
  const datum = compileOperand(conditie.datum, scope);
  const grens = compileOperand(conditie.grens, scope);
  return (occurrence, run) => {
    const first = datum(occurrence, run);
    const last = grens(occurrence, run);
    return first === undefined || last === undefined || first <= last;
  };
};
