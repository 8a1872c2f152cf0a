import type { Conditie } from '../../vocabulary/index.ts';
import type { Test } from '../run.ts';
import * as bron from './compile-bron.ts';
import * as samenstelling from './compile-samenstelling.ts';
import { genoemd, uniek } from './compile-uniek.ts';
import * as vergelijking from './compile-vergelijking.ts';
import { type Compile, type Names, refuse, type Scope } from './scope.ts';

/**
 * Compiles a condition to a function, so that a message is judged without looking at the condition again.
 *
 * @throws TypeError when the condition is not one, or names what the schema does not have
 */
export function compileConditie(conditie: Conditie, around: Names): Test {
  const scope: Scope = { ...around, compile };

  let depth = 0;

  function compile(each: Conditie): Test {
    if (++depth > MAX_DEPTH) return refuse(scope, 'has conditions too deep in each other');
    const compiled = compileWord(each);
    depth--;
    return compiled;
  }

  function compileWord(each: Conditie): Test {
    const known = WORDS.get(each?.op);
    return known === undefined ? refuse(scope, 'has a condition of an unknown kind') : known(each, scope);
  }

  return compile(conditie);
}

/** How many conditions may stand in each other: enough for any control, and no danger to the stack. */
const MAX_DEPTH = 200;

const WORDS: ReadonlyMap<string, CompileAny> = words({
  'komt voor': vergelijking.komtVoor,
  'is bekend': vergelijking.isBekend,
  'is een': vergelijking.isEen,
  'bestaat uit': vergelijking.bestaatUit,
  'gelijk aan': vergelijking.gelijkAan,
  'niet later dan': vergelijking.nietLaterDan,
  niet: samenstelling.niet,
  alle: samenstelling.alle,
  indien: samenstelling.indien,
  uniek,
  'in register': bron.inRegister,
  'eerder ontvangen': bron.eerderOntvangen,
  'verzekerde bekend': bron.verzekerdeBekend,
  genoemd,
  'mutatie gebruikt': bron.mutatieGebruikt,
  'referentie in werking': bron.referentieInWerking,
  'verloop consistent': bron.verloopConsistent,
  'locatie verandert': bron.locatieVerandert,
  'als ingetrokken': bron.alsIngetrokken,
  'administratie consistent': bron.administratieConsistent,
});

type CompileAny = (conditie: Conditie, scope: Scope) => Test;

/** Every kind of condition with its compiler: TypeScript sees that none is missing, and that each is of its kind. */
function words(table: { readonly [O in Conditie['op']]: Compile<O> }): Map<string, CompileAny> {
  return new Map(Object.entries(table) as unknown as [string, CompileAny][]);
}
