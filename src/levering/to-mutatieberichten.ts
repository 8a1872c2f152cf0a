import { type Mutatie, type MutatieberichtInvoer, mutatiebericht } from '../build/index.ts';
import { addTo } from '../data/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import type { PlanRollbackResult } from './plan-rollback.ts';

/** What messages have besides their mutations. */
export interface ToMutatieberichtenOptions
  extends Pick<MutatieberichtInvoer, 'dagtekening' | 'berichtsoort' | 'ontvanger'> {
  /** The IdentificatieAanlevering of the nth message, from 1: 1 to 12 characters, never used before. */
  readonly identificatieAanlevering: (n: number) => string;
}

/**
 * Makes the messages of a plan of `planRollback`: one FZ825 for each verzekerde and zorgaanbieder, as an FZ825 has one
 * Verzekerde (STB §3.2) and one Afzender. They may be sent in any order. The values are not judged here: `serializeBericht`
 * and `assessBericht` do that.
 *
 * @throws TypeError when `plan` is no plan, or `identificatieAanlevering` no function
 */
export function toMutatieberichten(
  plan: Extract<PlanRollbackResult, { readonly ok: true }>,
  { identificatieAanlevering, ...header }: ToMutatieberichtenOptions,
): readonly Mutatiebericht[] {
  if (typeof identificatieAanlevering !== 'function')
    throw new TypeError('identificatieAanlevering must be a function.');
  if (plan?.ok !== true || !Array.isArray(plan.mutaties) || plan.stappen?.length !== plan.mutaties.length)
    throw new TypeError('plan must be what planRollback gave, and ok.');
  const grouped = new Map<string, Mutatie[]>();
  for (const [index, mutatie] of plan.mutaties.entries()) {
    const { verzekerdennummer, zorgaanbieder } = plan.stappen[index] ?? {};
    addTo(grouped, JSON.stringify([verzekerdennummer, zorgaanbieder]), mutatie);
  }
  return Array.from(grouped, ([key, mutaties], index) => {
    const [verzekerdennummer, afzender] = JSON.parse(key);
    const { dagtekening, berichtsoort, ontvanger } = header;
    return mutatiebericht({
      identificatieAanlevering: identificatieAanlevering(index + 1),
      dagtekening,
      berichtsoort,
      ...(ontvanger === undefined ? undefined : { ontvanger }),
      afzender,
      verzekerdennummer,
      mutaties,
    });
  });
}
