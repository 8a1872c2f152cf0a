import { type Controle, listUncheckable } from '../../check/index.ts';
import type { Codelijst } from '../../codelijst/index.ts';
import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import type { MessageSchema } from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import { EN_PROFIELEN, inTaal, type Taal, type TaalOptions } from '../../taal/index.ts';
import { pointerTo, profielFinding } from '../profiel-finding.ts';
import { type Onderdeel, toOnderdeel } from '../review-schemas.ts';
import { bindBerichtApi } from './bind-bericht-api.ts';
import type { BerichtControles, BerichtGegevens, BerichtRapport, BoundBerichten } from './bound-berichten.ts';
import { controlesPer } from './controles-per.ts';
import type { Deel, ReadBericht } from './read-bericht-profiel.ts';
import { type BerichtProfielFinding, readBerichtSchema } from './read-bericht-schema.ts';

/** What a profile of other messages is bound to, and what its caller may choose. */
export interface BindBerichtOptions extends TaalOptions {
  /**
   * The XSD of each message by its name, as text or as what `compileSchema` made of it, and in `imports` what they import;
   * those in the profile itself unless given.
   */
  readonly schemas?: { readonly imports?: Readonly<Record<string, string>> } & Readonly<
    Record<string, string | MessageSchema | Readonly<Record<string, string>>>
  >;
  /** The controls that the api runs, unless a call gives others: for all messages, or for each by its name. */
  readonly controles?: BerichtControles;
  /** The list of retourcodes that the controls may give; the extract of COD954-VEKT in this package unless given. */
  readonly codelijst?: Codelijst;
}

/** The library on messages that it has no model of, or why it cannot be. */
export type BindBerichtResult<B extends BerichtGegevens = BerichtGegevens> =
  | { readonly ok: true; readonly api: BoundBerichten<B>; readonly rapport: BerichtRapport }
  | { readonly ok: false; readonly findings: NonEmpty<BerichtProfielFinding> };

/**
 * Binds the library to messages that it has no model of.
 *
 * @throws TypeError when a schema is neither text nor a compiled schema, a control is not well stated, or controls are
 *   given for a message that the profile does not have
 */
export function bindBerichten(
  { naam, herkomst, delen }: ReadBericht,
  { schemas, controles = [], codelijst, taal }: BindBerichtOptions,
): BindBerichtResult {
  const findings: BerichtProfielFinding[] = [];
  const bound = new Map<string, MessageSchema>();
  const roots = new Set<string>();
  for (const deel of delen) {
    const { input, imports } = inputOf(deel, schemas);
    const read = readBerichtSchema(deel, input, imports);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const { root } = rootOf(read.schema);
    const key = `{${root.namespace}}${root.name}`;
    if (roots.has(key)) {
      const fault = { rule: 'PRF-BERICHT', args: { fault: 'dubbel', root: root.name } } as const;
      findings.push({ ...profielFinding(pointerTo(...deel.at), fault), schema: deel.naam });
    }
    roots.add(key);
    bound.set(deel.naam, read.schema);
  }
  if (isNonEmpty(findings)) return { ok: false, findings };
  const own = controlesPer([...bound.keys()], controles);
  const api = bindBerichtApi(naam, Object.fromEntries(bound), own, codelijst);
  return { ok: true, api, rapport: review({ naam, herkomst, taal }, bound, own) };
}

function inputOf(
  { naam, schema, imports = {} }: Deel,
  schemas: BindBerichtOptions['schemas'],
): { readonly input: unknown; readonly imports: Readonly<Record<string, string>> } {
  if (schemas === undefined) return { input: schema, imports };
  return { input: Object.hasOwn(schemas, naam) ? schemas[naam] : undefined, imports: schemas.imports ?? {} };
}

function review(
  {
    naam,
    herkomst,
    taal,
  }: {
    readonly naam: string;
    readonly herkomst: string | undefined;
    readonly taal: Taal | undefined;
  },
  schemas: ReadonlyMap<string, MessageSchema>,
  own: Readonly<Record<string, readonly Controle[]>>,
): BerichtRapport {
  const redenen = new Map<string, string[]>();
  const berichten: Record<string, { root: string; namespace: string }> = {};
  for (const [bericht, schema] of schemas) {
    const { root } = rootOf(schema);
    berichten[bericht] = { root: root.name, namespace: root.namespace };
    const controles = own[bericht] ?? [];
    for (const { id } of controles) redenen.set(id, redenen.get(id) ?? []);
    for (const { rule, reason } of inTaal(listUncheckable(controles, schema), taal, EN_PROFIELEN))
      redenen.get(rule)?.push(reason);
  }
  const perControle = Object.fromEntries(
    Array.from(redenen, ([id, reasons]): [string, Onderdeel] => [id, toOnderdeel(reasons)]),
  );
  return {
    naam,
    herkomst: herkomst ?? null,
    werkt: Object.values(perControle).every(({ werkt }) => werkt),
    berichten,
    controles: perControle,
  };
}
