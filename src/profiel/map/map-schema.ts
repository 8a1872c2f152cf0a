import type { MessageSchema } from '../../schema/index.ts';
import type { RetourDeel } from '../profiel.ts';
import { type ProfielFinding, pointerTo, profielFinding } from '../profiel-finding.ts';
import { type Model, makeModel } from './make-model.ts';
import { makePlan } from './make-plan.ts';
import { mutatiesIn } from './mutaties-in.ts';
import { type KlassePlan, wayTo } from './plan.ts';
import { toWire } from './to-wire.ts';
import { versionIn } from './version-in.ts';
import { withModel } from './with-model.ts';
import { makeWireSchema } from './write-schema.ts';

/** The model on a schema of the caller. */
export interface MappedSchema {
  readonly schema: MessageSchema;
  /** Elements and classes of the model that the schema does not have, by `class/name`. */
  readonly absent: readonly string[];
  /** Codes that the schema allows and that stand for none of the model: what has them is refused. */
  readonly unread: readonly { readonly path: string; readonly codes: readonly string[] }[];
  readonly additional: Model['additional'];
  readonly findings: readonly ProfielFinding[];
}

/**
 * Maps the model to a schema: what its messages hold is what those of this package hold, and stands in the XML where the
 * profile says.
 *
 * @param own the schema of this package
 * @param given the schema of the caller, with the root of a message alone
 */
export function mapSchema(
  own: MessageSchema,
  given: MessageSchema,
  deel: RetourDeel,
  schema: 'fz825' | 'fz826',
): MappedSchema {
  const plan = makePlan(own, given, deel, schema);
  const wire = makeWireSchema(given, plan.root.place);
  const { root, map, additional, beside } = makeModel(plan.root, wire);
  const written = withModel(wire.schema, map);
  const findings = beside.map((path) =>
    profielFinding(pointerTo(schema), { rule: 'PRF-PLAATS', args: { fault: 'naast', path } }, schema),
  );
  return {
    schema: {
      definition: given.definition,
      roots: [root],
      wire: {
        schema: written,
        toWire: (value) => toWire(map, root.name, value),
        mutatieOf: mutatiesIn({ roots: [root] }),
        version: versionIn(root, written),
      },
    },
    absent: plan.absent,
    unread: unreadOf(plan.root),
    additional,
    findings: [...plan.findings, ...findings],
  };
}

function unreadOf({ elementen, klassen }: KlassePlan): MappedSchema['unread'] {
  const own = elementen.flatMap(({ codes, route }) => {
    const last = route.at(-1);
    const type = last?.element.type;
    if (codes === undefined || last === undefined || type?.kind !== 'simple') return [];
    const others = (type.enumeration ?? [])
      .map(({ value }) => value)
      .filter((code) => !codes.fromWire.has(code));
    return others.length === 0 ? [] : [{ path: wayTo(last), codes: others }];
  });
  return [...own, ...klassen.flatMap(unreadOf)];
}
