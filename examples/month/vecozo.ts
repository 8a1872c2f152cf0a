/** VECOZO, in the middle: it judges by the registers, and passes on or answers. It keeps nothing. */
import { type RegisterGegeven, readBronnen } from 'fz825/bronnen';
import { receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';
import { type Day, OMGEVING, orThrow } from './day.ts';
import type { Delivery } from './mailbox.ts';

const AGB: readonly RegisterGegeven[] = [
  { code: '06290001' },
  { code: '06290002' },
  { code: '06290003' },
  { code: '06290004' },
];
const { bronnen } = orThrow(readBronnen({ agb: AGB, uzovi: [{ code: '9992' }] }));

/** Passes on all that came in. */
export async function passOn(day: Day): Promise<void> {
  for (const delivery of day.mailbox.listFor('VECOZO')) {
    if (delivery.van === 'DJI') passBack(delivery, day);
    else passForth(delivery, day);
    await day.afterStep(`VECOZO: passed ${delivery.name}`);
    day.mailbox.confirm(delivery);
    await day.afterStep(`VECOZO: confirmed ${delivery.name}`);
  }
}

function passForth({ name, inhoud }: Delivery, { datum, mailbox, tell }: Day): void {
  const context = { peildatum: datum, omgeving: OMGEVING, bronnen, identificatieRetour: 'V-1' } as const;
  const received = receiveMutatiebericht(inhoud, context);
  if (received.stroom === 4) {
    mailbox.send('zorgaanbieder', 'DJI', name, received.inhoud);
  } else if (received.stroom === 2) {
    tell(`VECOZO: rejects ${name}`);
    mailbox.send('VECOZO', 'zorgaanbieder', `${name}.fout`, JSON.stringify(received.foutbericht));
  } else {
    throw new Error('The zorgaanbieder has checked controletype 3 before he sent it.');
  }
}

function passBack({ name, inhoud }: Delivery, { mailbox }: Day): void {
  const received = receiveRetourbericht(inhoud);
  if (received.stroom !== 7) throw new Error('DJI sends what was serialized.');
  mailbox.send('DJI', 'zorgaanbieder', name, received.inhoud);
}
