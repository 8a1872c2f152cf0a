import { valuesOf } from '../../data/index.ts';
import type { RuleArgs } from '../../taal/index.ts';
import { momentOf } from '../gegevens/moment.ts';
import type { Berichtstatus } from '../read-berichtstatus.ts';
import { type VspFinding, vspFinding } from '../vsp-finding.ts';
import type { ExchangeEvent } from './event.ts';
import { type ExchangeBericht, isOntvangen, isVerzonden } from './exchange-bericht.ts';
import { type Berichten, findBericht, putBericht } from './state.ts';
import { isTeLaat } from './toestand.ts';

/** The messages after an event, and what is wrong with it. */
export interface Stepped {
  readonly berichten: Berichten;
  readonly findings: readonly VspFinding[];
}

/** What an event of some type is. */
type Of<T extends ExchangeEvent['type']> = Extract<ExchangeEvent, { readonly type: T }>;

/** What an event does. Each thing that happened is kept as what first was said of it, in whatever order it is said. */
export function step(berichten: Berichten, event: ExchangeEvent): Stepped {
  switch (event.type) {
    case 'sent':
    case 'listed':
      return introduce(berichten, event);
    case 'refused':
      return note(berichten, event, 'geweigerdOp', isOntvangen);
    case 'download':
      return note(berichten, event, 'gedownloadOp', isVerzonden);
    case 'stored':
      return note(berichten, event, 'opgeslagenOp', isVerzonden);
    case 'confirmed':
      return confirm(berichten, event);
    case 'status':
      return takeStatus(berichten, event);
    case 'answered':
      return takeAnswer(berichten, event);
    case 'overdue':
      return markOverdue(berichten, event);
  }
}

function refuse(path: string, args: RuleArgs['VSP-UITWISSELING']): VspFinding {
  return vspFinding(path, { rule: 'VSP-UITWISSELING', args });
}

/** The earlier of two moments: what is said twice happened when it was first said to. */
function earlier(known: string | undefined, op: string): string {
  return known !== undefined && (momentOf(known) ?? 0) <= (momentOf(op) ?? 0) ? known : op;
}

/** A message that was sent, or that VECOZO holds: from now on it is known which conversation it is of. */
function introduce(berichten: Berichten, event: Of<'sent'> | Of<'listed'>): Stepped {
  const { type, traceerId, conversatieId, alsAntwoordOp, op } = event;
  const known = findBericht(berichten, traceerId);
  const isOther = type === 'sent' ? isOntvangen(known) : isVerzonden(known);
  if (isOther) return { berichten, findings: [refuse('/traceerId', { fault: 'richting' })] };
  const given = { conversatieId, alsAntwoordOp };
  const contradicted = (['conversatieId', 'alsAntwoordOp'] as const).filter(
    (field) => known.conversatieId !== undefined && known[field] !== given[field],
  );
  if (contradicted.length > 0) {
    const findings = contradicted.map((field) => refuse(`/${field}`, { fault: 'tegenspraak', field }));
    return { berichten, findings };
  }
  const own = type === 'sent' ? 'verzondenOp' : 'aangemeldOp';
  const bericht: ExchangeBericht = {
    ...known,
    conversatieId,
    ...(alsAntwoordOp === undefined ? undefined : { alsAntwoordOp }),
    [own]: earlier(known[own], op),
  };
  const next = putBericht(berichten, bericht);
  const findings = (known.antwoorden ?? []).flatMap((id) =>
    judgeConversatie(findBericht(next, id), bericht, '/conversatieId'),
  );
  if (alsAntwoordOp === undefined) return { berichten: next, findings };
  return link(next, bericht, alsAntwoordOp, findings);
}

/** Ties an answer to what it answers. */
function link(
  berichten: Berichten,
  antwoord: ExchangeBericht,
  to: string,
  found: readonly VspFinding[],
): Stepped {
  const heen = findBericht(berichten, to);
  const { antwoorden = [] } = heen;
  const findings = [...found, ...judgeConversatie(antwoord, heen, '/conversatieId')];
  if (heen.conversatieId === undefined) findings.push(refuse('/alsAntwoordOp', { fault: 'onbekend' }));
  if (antwoorden.includes(antwoord.traceerId)) return { berichten, findings };
  const linked = { ...heen, antwoorden: [...antwoorden, antwoord.traceerId].sort() };
  return { berichten: putBericht(berichten, linked), findings };
}

function judgeConversatie(
  antwoord: ExchangeBericht,
  heen: ExchangeBericht,
  path: string,
): readonly VspFinding[] {
  if (antwoord.conversatieId === undefined || heen.conversatieId === undefined) return [];
  return antwoord.conversatieId === heen.conversatieId ? [] : [refuse(path, { fault: 'conversatie' })];
}

/** What is said of a message that nobody has introduced is kept, for when it is. */
function judgeKnown({ conversatieId }: ExchangeBericht, path: string): readonly VspFinding[] {
  return conversatieId === undefined ? [refuse(path, { fault: 'onbekend' })] : [];
}

function note(
  berichten: Berichten,
  { traceerId, op }: Of<'refused'> | Of<'download'> | Of<'stored'> | Of<'confirmed'>,
  field: 'geweigerdOp' | 'gedownloadOp' | 'opgeslagenOp' | 'bevestigdOp',
  isOther: (bericht: ExchangeBericht) => boolean,
): Stepped {
  const known = findBericht(berichten, traceerId);
  if (isOther(known)) return { berichten, findings: [refuse('/traceerId', { fault: 'richting' })] };
  const next = putBericht(berichten, { ...known, [field]: earlier(known[field], op) });
  return { berichten: next, findings: judgeKnown(known, '/traceerId') };
}

function confirm(berichten: Berichten, event: Of<'confirmed'>): Stepped {
  const { opgeslagenOp } = findBericht(berichten, event.traceerId);
  if (opgeslagenOp !== undefined) return note(berichten, event, 'bevestigdOp', isVerzonden);
  return { berichten, findings: [refuse('/traceerId', { fault: 'niet-opgeslagen' })] };
}

/** The order of what is said at the same moment. */
const STEPS: readonly Berichtstatus[] = [
  'Ontvangen',
  'DeelsOntvangen',
  'WordtVerwerkt',
  'VerwerkingVoltooid',
  'Aangeboden',
  'Bezorgd',
  'DeelberichtAanleveringAfgekeurd',
  'AfgekeurdDoorDienst',
];

function takeStatus(berichten: Berichten, { status }: Of<'status'>): Stepped {
  const { referentiegegevens, berichtstatus, berichtstatusGewijzigdOp: op } = status;
  const known = findBericht(berichten, referentiegegevens.traceerId.toLowerCase());
  const findings = judgeKnown(known, '/status/referentiegegevens/traceerId');
  if (known.status !== undefined) {
    const later = (momentOf(op) ?? 0) - (momentOf(known.status.op) ?? 0);
    const further = STEPS.indexOf(berichtstatus) - STEPS.indexOf(known.status.berichtstatus);
    if (later < 0 || (later === 0 && further <= 0)) return { berichten, findings };
  }
  return { berichten: putBericht(berichten, { ...known, status: { berichtstatus, op } }), findings };
}

function takeAnswer(berichten: Berichten, { traceerId, alsAntwoordOp, op }: Of<'answered'>): Stepped {
  const antwoord = findBericht(berichten, traceerId);
  if (antwoord.conversatieId !== undefined && antwoord.alsAntwoordOp !== alsAntwoordOp)
    return {
      berichten,
      findings: [refuse('/alsAntwoordOp', { fault: 'tegenspraak', field: 'alsAntwoordOp' })],
    };
  const verwerkt = putBericht(berichten, { ...antwoord, verwerktOp: earlier(antwoord.verwerktOp, op) });
  const linked = link(verwerkt, antwoord, alsAntwoordOp, judgeKnown(antwoord, '/traceerId'));
  const heen = findBericht(linked.berichten, alsAntwoordOp);
  const { beantwoordDoor = traceerId } = heen;
  if (beantwoordDoor !== traceerId)
    return {
      berichten: linked.berichten,
      findings: [...linked.findings, refuse('/traceerId', { fault: 'tweede-antwoord' })],
    };
  const beantwoord = { ...heen, beantwoordDoor, beantwoordOp: earlier(heen.beantwoordOp, op) };
  return { berichten: putBericht(linked.berichten, beantwoord), findings: linked.findings };
}

function markOverdue(berichten: Berichten, { op, uren }: Of<'overdue'>): Stepped {
  let next = berichten;
  for (const bericht of valuesOf(berichten))
    if (bericht.teLaatOp === undefined && isTeLaat(berichten, bericht, momentOf(op) ?? 0, uren))
      next = putBericht(next, { ...bericht, teLaatOp: op });
  return { berichten: next, findings: [] };
}
