import { controles as allControles } from '../../rules/index.ts';
import { type Codelijst, findCode, GEEN_OPMERKING } from '../codelijst/index.ts';
import { isObject, perObject } from '../data/index.ts';
import type { ControleState } from '../gate/index.ts';
import { COD954_CODES, ownSchemas, type SchemaOptions } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { klassenOf } from '../structure/index.ts';
import type { Controle } from '../vocabulary/index.ts';
import { type CompiledControle, compileControle } from './compile/compile-controle.ts';
import { refuse } from './compile/scope.ts';
import { snapshotControle } from './snapshot-controle.ts';

/** Which controls are run, and which codes they give. */
export interface ControleOptions {
  /**
   * The controls to run, instead of `controles`. A control is read once, when it is first used, and what is done to it
   * later has no effect: change it by making another.
   */
  readonly controles?: readonly Controle[];
  /**
   * Retourcodes by the id of the control, in the place of its own; such a code is not voorlopig. Each must be in
   * `codelijst`.
   */
  readonly retourcodes?: Readonly<Record<string, string>>;
  /** The list of retourcodes that are allowed; the extract of COD954-VEKT in this package unless another is given. */
  readonly codelijst?: Codelijst;
}

/** A control as it will be run. */
export interface PreparedControle extends CompiledControle {
  /** Null for a waarschuwing. */
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
  /** True for a control that this package has neither a page nor another text of. */
  readonly eigen: boolean;
}

/** Controls that can be run, by their controletype. */
export interface ControleSet {
  readonly perType: Readonly<Record<3 | 4 | 5, readonly PreparedControle[]>>;
  /** Every control as unchecked, in the order in which they were given. */
  readonly unchecked: Readonly<Record<string, ControleState>>;
  /** All that was given of which they were made, as it was then: what tells them from any others. */
  readonly van: readonly unknown[];
}

/** No controls at all. */
export const NO_CONTROLES: ControleSet = { perType: { 3: [], 4: [], 5: [] }, unchecked: {}, van: [] };

/** Controls in a list that nobody can change, such as ours: prepared when a message is first judged by them. */
const preparedOnce = /* @__PURE__ */ perObject((fz825: MessageSchema) =>
  perObject((controles: readonly Controle[]) => prepare({ controles }, fz825)),
);

/**
 * Compiles the controls and assigns their retourcodes.
 *
 * @throws TypeError when a control is not well stated, an id occurs twice, a control comes before one that it depends
 *   on, or a retourcode is not in the list or is that of no remark
 */
export function prepareControles(options: ControleOptions & SchemaOptions): ControleSet {
  const { controles = allControles, retourcodes, codelijst, schemas: { fz825 } = ownSchemas } = options;
  if (retourcodes !== undefined || codelijst !== undefined || !Object.isFrozen(controles))
    return prepare(options, fz825);
  return preparedOnce(fz825)(controles);
}

function prepare(
  { controles = allControles, retourcodes = {}, codelijst }: ControleOptions,
  schema: MessageSchema,
): ControleSet {
  if (!Array.isArray(controles)) throw new TypeError('controles must be a list of controls.');
  if (!isObject(retourcodes)) throw new TypeError('retourcodes must be an object.');
  const seen = new Map<string, Controle>();
  const perType = { 3: [], 4: [], 5: [] } as Record<3 | 4 | 5, PreparedControle[]>;
  // Refuses what is no code list, also when there are no controls to look up a code for.
  if (codelijst !== undefined) findCode(codelijst, GEEN_OPMERKING);
  const isListed = (code: string): boolean =>
    codelijst === undefined ? COD954_CODES.has(code) : findCode(codelijst, code) !== undefined;
  for (const given of controles) {
    const controle = snapshotControle(given);
    const { id, after } = controle ?? {};
    if (typeof id !== 'string' || id === '') throw new TypeError('A control has no id.');
    if (seen.has(id)) refuse(controle, 'occurs twice');
    if (after !== undefined) requirePrerequisites(controle, after?.controles, seen, schema);
    seen.set(id, controle);
    const isAssigned = Object.hasOwn(retourcodes, id);
    const retourcode = isAssigned ? retourcodes[id] : controle.retourcode;
    const isCode = typeof retourcode === 'string' && retourcode !== GEEN_OPMERKING && isListed(retourcode);
    if (controle.ernst === 'waarschuwing' && (isAssigned || retourcode !== null))
      refuse(controle, 'is a waarschuwing with a retourcode: it has none, and null says so');
    if (controle.ernst !== 'waarschuwing' && !isCode)
      refuse(
        controle,
        'has a retourcode that is not in the code list, or that means that there is no remark',
      );
    const compiled = compileControle(given, schema);
    perType[controle.controletype].push({
      ...compiled,
      retourcode: retourcode ?? null,
      voorlopig: !isAssigned && controle.voorlopig,
      eigen: !allControles.some((own) => own.id === id && own.text === controle.text),
    });
  }
  for (const id of Object.keys(retourcodes)) {
    if (!seen.has(id)) throw new TypeError(`A retourcode is assigned to ${id}, a control that is not run.`);
  }
  return {
    perType,
    unchecked: Object.fromEntries(Array.from(seen.keys(), (id) => [id, 'unchecked'])),
    van: [[...seen.values()], { ...retourcodes }],
  };
}

/**
 * Each comes before the control and judges the same occurrences, or those around them, in the same controletype or an
 * earlier one.
 */
function requirePrerequisites(
  controle: Controle,
  ids: readonly string[],
  before: ReadonlyMap<string, Controle>,
  schema: MessageSchema,
): void {
  if (!Array.isArray(ids)) refuse(controle, 'has a list of prerequisites that is none');
  for (const id of Array.from(ids)) {
    const other = before.get(id);
    if (other === undefined) refuse(controle, `depends on ${id}, which does not come before it`);
    const around = klassenOf(schema).get(controle.berichtklasse)?.parent?.element.name;
    if (other.berichtklasse !== controle.berichtklasse && other.berichtklasse !== around)
      refuse(controle, `depends on ${id}, which is of another berichtklasse`);
    if (other.ernst === 'waarschuwing')
      refuse(controle, `depends on ${id}, a waarschuwing, which decides on nothing`);
    if (other.controletype > controle.controletype)
      refuse(controle, `depends on ${id}, which is of a later controletype`);
  }
}
