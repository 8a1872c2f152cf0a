/** What goes wrong between the parties, and is the fault of none of the programs that are shown. */
import type { PGlite } from '@electric-sql/pglite';
import { eindeZorg, type Mutatiebericht, mutatiebericht, retourbericht, serializeBericht } from 'fz825';
import { bestandsnaam } from 'fz825/keten';
import { AFZENDER, type Day, OMGEVING, orThrow, rowsOf } from './day.ts';
import { judge, readAdministratie } from './dji.ts';

/** Everything that is on its way to the zorgaanbieder is lost. */
export async function lose({ mailbox, tell, afterStep }: Day): Promise<void> {
  for (const delivery of mailbox.listFor('zorgaanbieder')) {
    mailbox.confirm(delivery);
    tell(`${delivery.name} is lost on its way`);
    await afterStep(`lost ${delivery.name}`);
  }
}

/** At DJI a message is judged anew that has its answer, by a program that does not recognise it. */
export async function contradict(dji: PGlite, { datum, mailbox, afterStep }: Day): Promise<void> {
  const [row] = await rowsOf<{ heen: Mutatiebericht }>(dji, 'select heen from antwoord order by kenmerk');
  if (row === undefined) throw new Error('Nothing was answered.');
  const { xml } = orThrow(serializeBericht(row.heen));
  const state = await readAdministratie(dji, row.heen);
  const judged = judge(state, xml, { datum, identificatieRetour: 'R-2026-9001' });
  mailbox.send('DJI', 'VECOZO', bestandsnaam(judged.retourbericht), judged.xml);
  await afterStep('contradicted');
}

/** DJI answers a message that the zorgaanbieder never sent. */
export async function answerNothing({ datum, mailbox, afterStep }: Day): Promise<void> {
  const mutatie = { mutatieIdentificatie: 'M-1', plaatsingsbesluitnummer: '202600017', mutatiedatum: datum };
  const heen = mutatiebericht({
    identificatieAanlevering: 'A-2025-0400',
    dagtekening: datum,
    berichtsoort: OMGEVING,
    afzender: AFZENDER,
    verzekerdennummer: '1234567',
    mutaties: [eindeZorg(mutatie)],
  });
  const retour = retourbericht(heen, [], { identificatieRetour: 'R-2026-9002', dagtekeningRetour: datum });
  mailbox.send('DJI', 'VECOZO', bestandsnaam(retour), orThrow(serializeBericht(retour)).xml);
  await afterStep('answered nothing');
}
