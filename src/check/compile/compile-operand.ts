import type { DagenNa, Operand } from '../../vocabulary/index.ts';
import { besluitOf } from '../plaatsingsbesluit.ts';
import { once, type Run, type Test, type Text } from '../run.ts';
import { compilePath } from './compile-path.ts';
import { refuse, type Scope } from './scope.ts';
import type { Use } from './use.ts';

/** Compiles a text to compare. */
export function compileOperand(operand: Operand, scope: Scope, gebruik: Use): Text {
  if (typeof operand !== 'object' || operand === null) return compilePath(operand, scope, gebruik);
  switch (operand.op) {
    case 'gegeven':
      return compileGegeven(operand.naam, scope);
    case 'dagen na':
      return compileDagenNa(operand, scope);
    case 'vroegste': {
      const element = compilePath(operand.element, scope, 'datum');
      const per = compilePath(operand.per, scope);
      const onder = scope.compile(operand.onder);
      const { berichtklasse } = scope;
      const key = {};
      return (occurrence, run) =>
        once(run, key, () => earliest(element, per, onder, berichtklasse, run)).get(per(occurrence, run));
    }
    case 'van plaatsingsbesluit': {
      const { naam } = operand;
      if (naam !== 'verzekerdennummer' && naam !== 'zorgaanbieder' && naam !== 'startdatum')
        return refuse(scope, 'asks for something that is not known of a plaatsingsbesluit');
      scope.bronnen.add('plaatsingsbesluiten');
      const nummer = compilePath('Plaatsingsbesluitnummer', scope);
      return (occurrence, run) => besluitOf(nummer(occurrence, run), run)?.[naam];
    }
    default:
      return refuse(scope, 'has an operand of an unknown kind');
  }
}

/** The date is worked out again when the peildatum is another than the last. */
function compileDagenNa({ datum, dagen }: DagenNa, scope: Scope): Text {
  const isCount = Number.isInteger(dagen) && dagen >= 0 && dagen <= MOST_DAYS;
  if (!isCount || datum?.op !== 'gegeven' || datum.naam !== 'peildatum')
    return refuse(scope, 'must count 0 to 36,500 days from the peildatum');
  let known = { peildatum: '', dag: '' };
  return (_occurrence, { peildatum }) => {
    if (known.peildatum !== peildatum) known = { peildatum, dag: daysAfter(peildatum, dagen) };
    return known.dag;
  };
}

const MOST_DAYS = 36_500;

/** The last day there is, when the date would be after it. */
function daysAfter(datum: string, dagen: number): string {
  const day = new Date(`${datum}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + dagen);
  return day.getUTCFullYear() > 9999 ? '9999-12-31' : day.toISOString().slice(0, 10);
}

function compileGegeven(naam: unknown, scope: Scope): Text {
  if (naam === 'peildatum') return (_occurrence, { peildatum }) => peildatum;
  if (naam === 'omgeving') return (_occurrence, { omgeving }) => omgeving;
  return refuse(scope, 'asks for something that the context does not have');
}

function earliest(
  element: Text,
  per: Text,
  onder: Test,
  berichtklasse: string,
  run: Run,
): ReadonlyMap<string | undefined, string> {
  const found = new Map<string | undefined, string>();
  for (const occurrence of run.occurrences.get(berichtklasse) ?? []) {
    if (!onder(occurrence, run)) continue;
    const datum = element(occurrence, run);
    const key = per(occurrence, run);
    const before = found.get(key);
    if (datum !== undefined && (before === undefined || datum < before)) found.set(key, datum);
  }
  return found;
}
