/**
 * The way between the parties, in the place of the connection with VECOZO: files in a folder, so that what is underway is
 * still there after a restart. What is sent twice is delivered twice, and what is not confirmed comes again.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

export type Party = 'zorgaanbieder' | 'VECOZO' | 'DJI' | 'afnemer';

export interface Delivery {
  /** Who made it: VECOZO passes on what is not its own. */
  readonly van: Party;
  readonly name: string;
  readonly inhoud: string;
  /** Its file. */
  readonly path: string;
}

export interface Mailbox {
  readonly send: (van: Party, aan: Party, name: string, inhoud: string) => void;
  /** What was sent to a party and not confirmed, in the order in which it was sent. */
  readonly listFor: (aan: Party) => readonly Delivery[];
  /** To be called when what it says is stored, and not before. */
  readonly confirm: (delivery: Delivery) => void;
}

export function openMailbox(folder: string): Mailbox {
  mkdirSync(folder, { recursive: true });
  const listFiles = (): readonly string[] =>
    readdirSync(folder)
      .filter((file) => /^\d/.test(file))
      .sort();
  return {
    send(van, aan, name, inhoud) {
      const number = String(listFiles().length + 1).padStart(4, '0');
      // A file that is half written has no number: it was not sent.
      writeFileSync(`${folder}/half`, inhoud);
      renameSync(`${folder}/half`, `${folder}/${number}=${van}=${aan}=${name}`);
    },
    listFor: (party) =>
      listFiles().flatMap((file) => {
        const [, van, aan, name = ''] = file.split('=');
        const path = `${folder}/${file}`;
        return aan === party && !file.endsWith(CONFIRMED)
          ? [{ van: van as Party, name, inhoud: readFileSync(path, 'utf8'), path }]
          : [];
      }),
    confirm: ({ path }) => renameSync(path, `${path}${CONFIRMED}`),
  };
}

const CONFIRMED = '=confirmed';
