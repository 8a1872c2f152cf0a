/** What a program in TypeScript does with the types of the package. */
import {
  type Assessment,
  assessBericht,
  type Finding,
  type Mutatiebericht,
  mutatiebericht,
  parseBericht,
  verplaatsing,
} from 'fz825';
import { toDocument } from 'fz825/document';
import { controle, isEen } from 'fz825/vocabulary';

export const heen: Mutatiebericht = mutatiebericht({
  identificatieAanlevering: 'A-1',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    verplaatsing({
      mutatieIdentificatie: 'M-1',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-09',
      zorglocatie: '06290002',
    }),
  ],
});

export const eigen: ReturnType<typeof controle> = controle({
  id: 'EIGEN001',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8028',
  voorlopig: true,
  source: 'ketentest',
  text: 'Berichtsoort moet T zijn.',
  // @ts-expect-error: an element that the class does not have
  element: 'Berichtsort',
  condition: isEen('Berichtsoort', 'T'),
});

export function judge(xml: string): readonly Finding[] {
  const parsed = parseBericht(xml);
  if (!parsed.ok) return parsed.findings;
  const assessed: Assessment = assessBericht(xml, { peildatum: '2026-03-10', omgeving: 'T' });
  // @ts-expect-error: a finding is not to be changed
  for (const finding of assessed.findings) finding.line = 1;
  return assessed.findings;
}

const made = toDocument(heen);
export const text: string = made.ok ? made.document.end() : '';
