import type { Berichtstatus, ExchangeEvent } from 'fz825/vsp';
import { uuid } from './berichten.ts';

/** So many hours after the first event. */
export function at(hours: number): string {
  return new Date(Date.UTC(2026, 2, 10, 8 + hours)).toISOString();
}

/** A status that was asked for. */
export function status(
  berichtstatus: Berichtstatus,
  op: string,
  { traceerId }: { readonly traceerId: string },
): ExchangeEvent {
  return {
    type: 'status',
    status: {
      referentiegegevens: { traceerId, conversatieId: uuid(100) },
      berichtstroom: { berichttype: 'FZ825', berichtversie: 2, berichtsubversie: 0, actie: 'Aanleveren' },
      berichtstatus,
      berichtstatusGewijzigdOp: op,
      berichtOntvangenOp: at(0),
    },
  };
}
