import {
  eindeZorg,
  type Finding,
  type Mutatie,
  type Mutatiebericht,
  type Retourbericht,
  type RetourberichtGegevens,
  retourbericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import { expect } from 'vitest';
import { berichtMet, LOCATIES, NUMMERS } from './verhalen.ts';

const [NUMMER] = NUMMERS;

/** A move in March, by its identification and its day. */
export function move(
  mutatieIdentificatie: string,
  dag: string,
  zorglocatie: string = LOCATIES[1],
): ReturnType<typeof verplaatsing> {
  return verplaatsing({
    ...{ mutatieIdentificatie, plaatsingsbesluitnummer: NUMMER },
    ...{ mutatiedatum: `2026-03-${dag}`, zorglocatie },
  });
}

/** An end of care in March. */
export function end(mutatieIdentificatie: string, dag: string): ReturnType<typeof eindeZorg> {
  return eindeZorg({
    ...{ mutatieIdentificatie, plaatsingsbesluitnummer: NUMMER },
    mutatiedatum: `2026-03-${dag}`,
  });
}

/** A move on the second, one on the third, and an end on the fourth. */
export const HEEN: Mutatiebericht = berichtMet('A-1', [
  move('M-1', '02'),
  move('M-2', '03', LOCATIES[2]),
  end('M-3', '04'),
] satisfies readonly Mutatie[]);

const RETOUR: RetourberichtGegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-10' };

/** A retourbericht with these codes, each at a path within the message; without any it accepts. */
export function retour(
  heen: Mutatiebericht,
  codes: Readonly<Record<string, string>> = {},
  gegevens: Partial<RetourberichtGegevens> = {},
): Retourbericht {
  const findings = Object.entries(codes).map(([path, retourcode]) => ({
    ...{ path: `/Bericht/${path}`, retourcode, rule: 'X' },
    berichtklasse: path.split('/').at(-1)?.replace(/\[.*/, '') ?? null,
  }));
  return retourbericht(heen, findings as unknown as readonly Finding[], { ...RETOUR, ...gegevens });
}

export function xmlOf(bericht: Mutatiebericht | Retourbericht): string {
  const serialized = serializeBericht(bericht);
  return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
}
