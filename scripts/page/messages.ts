import { eindeZorg, mutatiebericht, serializeBericht } from '../../src/index.ts';
import { projectFile } from './project-file.ts';

const HEADER = {
  identificatieAanlevering: 'KENMERK-9',
  dagtekening: '2025-03-10',
  berichtsoort: 'P',
  afzender: '06290007',
  verzekerdennummer: '7654321',
} as const;

/** What stands in the messages of the checks, and must not be seen before it is asked for. */
export const VALUES: readonly string[] = [
  '7654321',
  '06290007',
  '202500099',
  'KENMERK-9',
  'GEHEIM-1',
  '2025-03-12',
  '12 maart 2025',
];

/** A message of about 1.5 kB in which an einde zorg lies after its Dagtekening. */
export const FAULTY: string = write([
  { mutatieIdentificatie: 'GEHEIM-1', plaatsingsbesluitnummer: '202500099', mutatiedatum: '2025-03-12' },
  { mutatieIdentificatie: 'GEHEIM-2', plaatsingsbesluitnummer: '202500098', mutatiedatum: '2025-03-01' },
]);

/** The same without a fault. */
export const GOOD: string = write([
  { mutatieIdentificatie: 'GEHEIM-1', plaatsingsbesluitnummer: '202500099', mutatiedatum: '2025-03-02' },
]);

/** A message with an element in the wrong place, a name that is one letter off, and white space in a number. */
export const MISSPELT: string = GOOD.replace(
  'Afzender>06290007</mbfz:Afzender',
  'Afzendr>06290007</mbfz:Afzendr',
).replace('>7654321<', '>76543 21<');

/** An FZ825 and the FZ826 that answers it. */
export const HEEN: string = projectFile('examples/exchange/FZ825_06290001_A-2026-0033_T.xml');
export const RETOUR: string = projectFile('examples/exchange/FZ826_06290001_A-2026-0033_R-17_T.xml');

/** What `--bronnen` of the program takes. */
export const BRONNEN: string = JSON.stringify({
  agb: [{ code: '06290007' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202500099',
      verzekerdennummer: '7654321',
      zorgaanbieder: '06290007',
      startdatum: '2025-01-05',
      mutaties: [],
    },
  ],
  ontvangen: [],
});

/** A message of so many mutations, each of which breaks a control. */
export function largeMessage(count: number): string {
  const made = serializeBericht(
    mutatiebericht({
      ...HEADER,
      mutaties: Array.from({ length: count }, (_, index) =>
        eindeZorg({
          mutatieIdentificatie: `GEHEIM-${index}`,
          plaatsingsbesluitnummer: String(202_500_000 + (index % 1_000)),
          mutatiedatum: '2025-03-12',
        }),
      ),
    }),
  );
  if (!made.ok) throw new Error('The large message cannot be written.');
  return made.xml;
}

function write(mutaties: readonly Parameters<typeof eindeZorg>[0][]): string {
  const made = serializeBericht(mutatiebericht({ ...HEADER, mutaties: mutaties.map(eindeZorg) }));
  if (!made.ok) throw new Error('A message of the checks cannot be written.');
  return made.xml;
}
