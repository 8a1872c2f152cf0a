import type { BronNaam } from '../../bronnen/index.ts';
import { fz825Schema } from '../../model/index.ts';
import type { ElementDeclaration } from '../../schema/index.ts';
import type { Test, Text } from '../run.ts';
import type { Controle } from '../vocabulary/index.ts';
import { compileConditie } from './compile-conditie.ts';
import { compilePath } from './compile-path.ts';
import { elementOf, listKlassen, type Names, refuse } from './scope.ts';

/** A control that can judge. */
export interface CompiledControle {
  readonly controle: Controle;
  readonly holds: Test;
  /** The sources that it asks. */
  readonly bronnen: readonly BronNaam[];
  /** The element that its findings stand at; the class itself when undefined. */
  readonly element: ElementDeclaration | undefined;
  /** What occurrences have in common that are skipped together; the occurrence itself when undefined. */
  readonly per: Text | undefined;
}

const KLASSEN = /* @__PURE__ */ listKlassen(fz825Schema);
const COMPILED = new WeakMap<Controle, CompiledControle>();

/**
 * Compiles a control, once.
 *
 * @throws TypeError when it is not well stated, or names what the schema does not have
 */
export function compileControle(controle: Controle): CompiledControle {
  const known = COMPILED.get(controle);
  if (known !== undefined) return known;
  const compiled = compile(controle);
  COMPILED.set(controle, compiled);
  return compiled;
}

function compile(controle: Controle): CompiledControle {
  const { id, controletype, berichtklasse, voorlopig, source, text, element, after, condition } = controle;
  const bronnen = new Set<BronNaam>();
  const scope: Names = { id, berichtklasse, klassen: KLASSEN, bronnen };
  if (KLASSEN.get(berichtklasse)?.parent === undefined) refuse(scope, 'has an unknown berichtklasse');
  if (controletype !== 3 && controletype !== 4 && controletype !== 5)
    refuse(scope, 'must be of controletype 3, 4 or 5');
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
    per: after?.per === undefined ? undefined : compilePath(after.per, scope),
  };
}
