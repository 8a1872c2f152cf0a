/** Clients that nobody has: what DJI knows of them, and what is still to be reported. The same ones each time. */
import { correctie, eindeZorg, type Mutatie, mutatiebericht, serializeBericht, verplaatsing } from 'fz825';
import type { BronGegevens, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import type { LeveringBericht } from 'fz825/levering';

export const AFZENDER = '06290001';
export const OMGEVING = 'T';
export const PEILDATUM = '2026-03-15';
const LOCATIES = ['06290002', '06290003', '06290004'] as const;

/** What is wrong with the last message of a client, by the number of its kind; -1 is nothing. */
const FAULT = {
  withoutLocation: 0,
  endAfterDagtekening: 1,
  unknownLocation: 2,
  unknownBesluit: 3,
  correctieOfNothing: 4,
  cutOff: 5,
} as const;

/** How many messages a client with a fault of each kind has. */
const BERICHTEN = [1, 3, 1, 1, 2, 2];

/** The kind of fault that a client has, one in fifty of them; -1 for none. */
function faultOf(client: number): number {
  return client % 50 === 7 ? Math.floor(client / 50) % BERICHTEN.length : -1;
}

/** What DJI knows before the delivery: each client was moved once. */
export function stateBefore(clients: number): BronGegevens {
  return {
    agb: [AFZENDER, ...LOCATIES].map((code) => ({ code })),
    uzovi: [{ code: '9992' }],
    plaatsingsbesluiten: Array.from(
      { length: clients },
      (_, client): PlaatsingsbesluitGegeven => ({
        plaatsingsbesluitnummer: nummerOf(client),
        verzekerdennummer: String(1_000_000 + client),
        zorgaanbieder: AFZENDER,
        startdatum: '2026-01-05',
        mutaties: [
          {
            mutatieIdentificatie: `M-${client}-0`,
            soortMutatie: '1',
            mutatiedatum: '2026-01-20',
            zorglocatie: LOCATIES[0],
          },
        ],
        vervallen: [],
      }),
    ),
    ontvangen: [],
  };
}

/**
 * The messages of all clients, one to three each: a verplaatsing, its correctie, the einde zorg. `mended` has the names of
 * those in which the fault was mended.
 */
export function* histories(clients: number, mended: ReadonlySet<string>): Generator<LeveringBericht> {
  for (let client = 0; client < clients; client++) {
    const fault = faultOf(client);
    const berichten = BERICHTEN[fault] ?? 1 + (client % 3);
    for (let nummer = 1; nummer <= berichten; nummer++) {
      const naam = `${client}-${nummer}.xml`;
      const isWrong = nummer === berichten && !mended.has(naam);
      yield { naam, inhoud: write(client, nummer, isWrong ? fault : -1) };
    }
  }
}

function write(client: number, nummer: number, fault: number): string {
  const bericht = mutatiebericht({
    identificatieAanlevering: `A-${client}-${nummer}`,
    dagtekening: `2026-03-0${nummer}`,
    berichtsoort: OMGEVING,
    afzender: AFZENDER,
    verzekerdennummer: String(1_000_000 + client),
    mutaties: [report(client, nummer, fault)],
  });
  const written = serializeBericht(bericht);
  if (!written.ok) throw new Error(written.findings.map(({ path, message }) => `${path} ${message}`).join());
  const { xml } = written;
  if (fault === FAULT.withoutLocation)
    return xml.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, '');
  return fault === FAULT.cutOff ? xml.slice(0, xml.length / 2) : xml;
}

function report(client: number, nummer: number, fault: number): Mutatie {
  const besluit = {
    plaatsingsbesluitnummer: fault === FAULT.unknownBesluit ? '999999999' : nummerOf(client),
  };
  if (nummer === 3) {
    const mutatiedatum = fault === FAULT.endAfterDagtekening ? '2026-03-20' : '2026-03-02';
    return eindeZorg({ ...besluit, mutatieIdentificatie: `M-${client}-3`, mutatiedatum });
  }
  const zorglocatie =
    fault === FAULT.unknownLocation ? '06299999' : (LOCATIES[1 + ((client + nummer) % 2)] ?? LOCATIES[1]);
  const mutatie = verplaatsing({
    ...besluit,
    mutatieIdentificatie: `M-${client}-${nummer}`,
    mutatiedatum: `2026-02-0${nummer}`,
    zorglocatie,
  });
  if (nummer === 1) return mutatie;
  return correctie({
    referentieMutatie: fault === FAULT.correctieOfNothing ? 'M-9' : `M-${client}-1`,
    mutatie,
  });
}

function nummerOf(client: number): string {
  return `2026${String(client).padStart(5, '0')}`;
}
