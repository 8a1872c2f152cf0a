import type { Operand } from '../../vocabulary/index.ts';
import { compileOperand } from './compile-operand.ts';
import { compilePath, resolvePath } from './compile-path.ts';
import { type Compile, elementOf, note, refuse, requireList } from './scope.ts';
import { lacksValue, type Use } from './use.ts';

/** The words that look at the elements of one occurrence. */
export const komtVoor: Compile<'komt voor'> = ({ element }, scope) => {
  const field = elementOf(scope.berichtklasse, element, scope)?.field ?? '';
  return ({ value }) => value[field] !== undefined;
};

export const isBekend: Compile<'is bekend'> = ({ wat }, scope) => {
  const text = compileOperand(wat, scope, 'bestaan');
  return (occurrence, run) => text(occurrence, run) !== undefined;
};

export const isEen: Compile<'is een'> = ({ element, waarden }, scope) => {
  const found = resolvePath(element, scope);
  const values = requireList(waarden, scope);
  if (values.some((waarde) => typeof waarde !== 'string')) refuse(scope, 'has a value that is no text');
  if (found === undefined) return () => false;
  for (const reden of lacksValue(found.type, element, values)) note(scope, element, reden);
  const { text } = found;
  const known = new Set<string | undefined>(values);
  return (occurrence, run) => known.has(text(occurrence, run));
};

export const bestaatUit: Compile<'bestaat uit'> = ({ element, teken }, scope) => {
  const text = compilePath(element, scope);
  if (typeof teken !== 'string' || [...teken].length !== 1) refuse(scope, 'must name one character');
  return (occurrence, run) => text(occurrence, run)?.replaceAll(teken, '') === '';
};

export const gelijkAan: Compile<'gelijk aan'> = (conditie, scope) => {
  const links = compileOperand(conditie.links, scope, gebruikNaast(conditie.rechts));
  const rechts = compileOperand(conditie.rechts, scope, gebruikNaast(conditie.links));
  return (occurrence, run) => {
    const text = links(occurrence, run);
    return text !== undefined && text === rechts(occurrence, run);
  };
};

export const nietLaterDan: Compile<'niet later dan'> = (conditie, scope) => {
  const datum = compileOperand(conditie.datum, scope, 'datum');
  const grens = compileOperand(conditie.grens, scope, 'datum');
  return (occurrence, run) => {
    const first = datum(occurrence, run);
    const last = grens(occurrence, run);
    return first === undefined || last === undefined || first <= last;
  };
};

/** What an element is used as when it is held against another operand. */
function gebruikNaast(other: Operand): Use {
  if (typeof other !== 'object' || other === null) return 'tekst';
  if (other.op === 'vroegste') return 'datum';
  if (other.op === 'dagen na') return 'datum';
  if (other.naam === 'omgeving') return 'omgeving';
  return other.naam === 'peildatum' || other.naam === 'startdatum' ? 'datum' : 'tekst';
}
