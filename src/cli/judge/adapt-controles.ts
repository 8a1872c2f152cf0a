import { controles as allControles, type Controle } from '../../check/index.ts';
import type { Aanpassing, Uitgezet } from '../report/file-report.ts';

/** Controls as somebody chose them. */
export interface AdaptedControles {
  /** Those that are run; frozen, so that they are prepared once. Undefined for all of ours as they are. */
  readonly controles: readonly Controle[] | undefined;
  /** Those that are not, among them what cannot be judged without one of them. */
  readonly uitgezet: readonly Uitgezet[];
}

/** Makes the controls of what was chosen of some: off, or a waarschuwing, which rejects nothing and has no retourcode. */
export function adaptControles(aanpassingen: readonly Aanpassing[]): AdaptedControles {
  if (aanpassingen.length === 0) return { controles: undefined, uitgezet: [] };
  const chosen = new Map(aanpassingen.map((each) => [each.rule, each]));
  const uitgezet: Uitgezet[] = [];
  const controles: Controle[] = [];
  const gone = new Set<string>();
  // What a control comes behind stands before it.
  for (const controle of allControles) {
    const { id: rule, controletype, after } = controle;
    const own = chosen.get(rule);
    const without = after?.controles.find((id) => gone.has(id));
    if (own?.ernst === 'uit' || without !== undefined) {
      const reden =
        own?.reden ?? `zonder ${without}, ${chosen.get(without ?? '')?.reden ?? 'dat niet wordt uitgevoerd'}`;
      uitgezet.push({ rule, controletype, reden });
      gone.add(rule);
    } else if (own?.ernst === 'waarschuwing') {
      controles.push({ ...controle, ernst: 'waarschuwing', retourcode: null, voorlopig: false });
      // A waarschuwing decides on nothing, also not on whether another control is run.
      gone.add(rule);
    } else controles.push(controle);
  }
  return { controles: Object.freeze(controles), uitgezet };
}
