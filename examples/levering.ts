/**
 * The day of a migration: the history of many clients is judged as one delivery in a trial run, which is NO GO; what the
 * list of faults names is mended; the delivery is GO and is sent through the chain; and it is undone again. Hash totals
 * show that what DJI received is what was judged, and that all is at the end as it was before.
 *
 * What to copy is here and in levering/chain.ts; levering/histories.ts makes the clients.
 *
 * Run it with: npm run demo:levering
 */
import { eindeZorg, mutatiebericht, serializeBericht, verplaatsing } from 'fz825';
import { type Administratie, administratie, toGegevens } from 'fz825/administratie';
import {
  type Criteria,
  type Fout,
  judgeLevering,
  type LeveringBericht,
  planRollback,
  sumPerPlaatsingsbesluit,
  toMutatieberichten,
  type Verslag,
} from 'fz825/levering';
import { sendAll } from './levering/chain.ts';
import { AFZENDER, histories, OMGEVING, PEILDATUM, stateBefore } from './levering/histories.ts';

/** How many clients: 5,000 with npm run demo:levering. */
const CLIENTS = Number(process.argv[2] ?? 600);

/** What was agreed before: hardly anything may be rejected, and all must have been checked. */
const CRITERIA: Criteria = {
  afkeurpercentage: { max: 0.1 },
  dubbel: { max: 0 },
  nietGecontroleerd: { max: 0 },
};

const made = administratie(stateBefore(CLIENTS));
if (!made.ok) throw new Error('The data are wrong.');
const voor = made.administratie;

console.log(`1. A trial run with the history of ${CLIENTS} clients`);
const first = await judge(new Set());
tell(first.verslag);
for (const [rule, rows] of groupByRule(first.fouten)) {
  const [{ naam, message } = { naam: '', message: '' }] = rows;
  console.log(`   ${rule}, ${rows.length} times, such as ${naam}: ${message}`);
}

console.log('\n2. What the list of faults names is mended, and judged again');
const mended = new Set(first.fouten.map(({ naam }) => naam));
const second = await judge(mended);
tell(second.verslag);
if (second.verslag.besluit.uitkomst !== 'GO') throw new Error('It should be GO.');

console.log('\n3. It is sent through the chain');
const sent = sendAll(histories(CLIENTS, mended), voor);
const { hashtotaal } = await sumPerPlaatsingsbesluit(sent.received);
console.log(`   ${sent.accepted} of ${sent.received.length} messages were accepted`);
console.log(`   received: ${short(hashtotaal)}, ${same(hashtotaal, second.verslag.hashtotaal)} as judged`);

console.log('\n4. It is undone');
const [before, after] = [await hashOfState(voor), await hashOfState(sent.administratie)];
const back = sendAll(rollback(voor, sent.administratie), sent.administratie);
const restored = await hashOfState(back.administratie);
console.log(`   ${back.accepted} of ${back.received.length} messages were accepted`);
console.log(`   in force before:        ${short(before)}`);
console.log(`   after the delivery:     ${short(after)}, ${same(after, before)} as before`);
console.log(`   after it was undone:    ${short(restored)}, ${same(restored, before)} as before`);
if (restored !== before || after === before || hashtotaal !== second.verslag.hashtotaal)
  throw new Error('The hash totals are not as they should be.');

async function judge(
  of: ReadonlySet<string>,
): Promise<{ readonly fouten: readonly Fout[]; readonly verslag: Verslag }> {
  const judged = judgeLevering(histories(CLIENTS, of), {
    peildatum: PEILDATUM,
    omgeving: OMGEVING,
    administratie: voor,
    criteria: CRITERIA,
    proef: true,
  });
  const fouten: Fout[] = [];
  for await (const fout of judged.fouten) fouten.push(fout);
  return { fouten, verslag: await judged.verslag };
}

function tell({ besluit, aantallen, hashtotaal }: Verslag): void {
  const { berichten, rejected, mutaties } = aantallen;
  console.log(`   ${besluit.uitkomst}: ${rejected} of ${berichten} messages rejected, ${mutaties} mutations`);
  for (const { criterium, gemeten, grens, voldaan } of besluit.criteria) {
    const measured = Number(gemeten).toFixed(criterium === 'afkeurpercentage' ? 2 : 0);
    console.log(`   ${criterium}: ${measured}, at most ${grens}: ${voldaan ? 'satisfied' : 'not satisfied'}`);
  }
  console.log(`   hash total ${short(hashtotaal)}`);
}

function groupByRule(fouten: readonly Fout[]): ReadonlyMap<string, readonly Fout[]> {
  const groups = new Map<string, Fout[]>();
  for (const fout of fouten) groups.set(fout.rule, [...(groups.get(fout.rule) ?? []), fout]);
  return groups;
}

/** The messages that bring back the state of before. */
function rollback(to: Administratie, from: Administratie): readonly LeveringBericht[] {
  const plan = planRollback({
    ...{ voor: to, na: from, dagtekening: PEILDATUM },
    identificatie: (n) => `T-${n}`,
  });
  if (!plan.ok) throw new Error(plan.findings.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const berichten = toMutatieberichten(plan, {
    dagtekening: PEILDATUM,
    berichtsoort: OMGEVING,
    identificatieAanlevering: (n) => `T-${n}`,
  });
  return berichten.map((bericht, index) => ({ naam: `terug-${index + 1}.xml`, inhoud: textOf(bericht) }));
}

/** The hash total of what is in force, as if it were reported today: whatever its identification has become. */
async function hashOfState(state: Administratie): Promise<string> {
  const berichten = (toGegevens(state).plaatsingsbesluiten ?? []).map((besluit): LeveringBericht => {
    const { plaatsingsbesluitnummer, verzekerdennummer, mutaties } = besluit;
    const bericht = mutatiebericht({
      ...{ identificatieAanlevering: 'A', dagtekening: PEILDATUM, berichtsoort: OMGEVING },
      ...{ afzender: AFZENDER, verzekerdennummer },
      mutaties: mutaties.map(({ soortMutatie, mutatiedatum, zorglocatie = '' }, index) => {
        const mutatie = { mutatieIdentificatie: `M-${index}`, plaatsingsbesluitnummer, mutatiedatum };
        return soortMutatie === '2' ? eindeZorg(mutatie) : verplaatsing({ ...mutatie, zorglocatie });
      }),
    });
    return { naam: plaatsingsbesluitnummer, inhoud: textOf(bericht) };
  });
  const { hashtotaal, onleesbaar } = await sumPerPlaatsingsbesluit(berichten);
  if (onleesbaar.length > 0) throw new Error('What was written can be read.');
  return hashtotaal;
}

function textOf(bericht: Parameters<typeof serializeBericht>[0]): string {
  const written = serializeBericht(bericht);
  if (!written.ok) throw new Error(written.findings.map(({ path, message }) => `${path} ${message}`).join());
  return written.xml;
}

/** Its beginning, for a line that can be read. */
function short(hashtotaal: string): string {
  return `${hashtotaal.slice(0, 16)}…`;
}

function same(one: string, other: string): string {
  return one === other ? 'the same' : 'not the same';
}
