import type { BronNaam } from '../../bronnen/index.ts';
import { perObject } from '../../data/index.ts';
import { fz825Schema } from '../../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../../schema/index.ts';
import { klassenOf } from '../../structure/index.ts';
import type { Controle } from '../../vocabulary/index.ts';
import type { Test, Text } from '../run.ts';
import { snapshotControle } from '../snapshot-controle.ts';
import { compileConditie } from './compile-conditie.ts';
import { compilePath } from './compile-path.ts';
import { elementOf, type Misfit, misfit, type Names, note, type Place, refuse } from './scope.ts';

/** A control that can judge. */
export interface CompiledControle {
  readonly controle: Controle;
  readonly holds: Test;
  /** The sources that it asks. */
  readonly bronnen: readonly BronNaam[];
  /** The element that its findings stand at; the class itself when undefined. */
  readonly element: ElementDeclaration | undefined;
  /** Where its findings stand instead: at the first of which the part of the condition does not hold. */
  readonly places: readonly Place[];
  /** What occurrences have in common that are skipped together; the occurrence itself when undefined. */
  readonly per: Text | undefined;
  /** What in it does not fit the schema: unless there is nothing, it cannot judge at all. */
  readonly misfits: readonly Misfit[];
}

/**
 * Compiles a control for a schema of the FZ825, once.
 *
 * @throws TypeError when it is not well stated, or names what the schema of this package does not have
 */
export function compileControle(controle: Controle, schema: MessageSchema): CompiledControle {
  return compilerFor(schema)(controle);
}

const compilerFor = /* @__PURE__ */ perObject((schema: MessageSchema) => {
  const klassen = klassenOf(schema);
  return perObject((controle: Controle) =>
    compile(snapshotControle(controle), klassen, schema === fz825Schema ? undefined : new Map()),
  );
});

function compile(
  controle: Controle,
  klassen: Names['klassen'],
  misfits: Map<string, Misfit> | undefined,
): CompiledControle {
  const { id, controletype, berichtklasse, ernst, voorlopig, source, text, element, after, condition } =
    controle;
  const bronnen = new Set<BronNaam>();
  const places: Place[] = [];
  const scope: Names = { id, berichtklasse, klassen, bronnen, misfits, places };
  requireKlasse(scope);
  if (controletype !== 3 && controletype !== 4 && controletype !== 5)
    refuse(scope, 'must be of controletype 3, 4 or 5');
  if (ernst !== undefined && ernst !== 'fout' && ernst !== 'waarschuwing')
    refuse(scope, 'has an unknown ernst');
  if (typeof text !== 'string' || text === '') refuse(scope, 'has no text');
  if (typeof source !== 'string' || source === '') refuse(scope, 'has no source');
  if (typeof voorlopig !== 'boolean') refuse(scope, 'does not say whether its retourcode is voorlopig');
  const holds = compileConditie(condition, scope);
  if (controletype === 3 && bronnen.size > 0)
    refuse(scope, 'asks a source, which only controletype 4 and 5 may');
  return {
    controle,
    holds,
    bronnen: [...bronnen],
    element: element === undefined ? undefined : elementOf(berichtklasse, element, scope),
    places,
    per: after?.per === undefined ? undefined : compilePath(after.per, scope),
    misfits: [...(misfits?.values() ?? [])],
  };
}

function requireKlasse(scope: Names): void {
  const { berichtklasse, klassen } = scope;
  const known = klassen.get(berichtklasse);
  const unknown = 'has an unknown berichtklasse';
  if (typeof berichtklasse !== 'string') refuse(scope, unknown);
  if (known?.parent === undefined)
    misfit(scope, unknown, null, { fault: 'klasse-ontbreekt', klasse: berichtklasse });
  else if (known.ambiguous) note(scope, null, { fault: 'klasse-meermalen', klasse: berichtklasse });
}
