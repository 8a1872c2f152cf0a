import {
  type CheckOptions,
  checkBericht,
  type Finding,
  type Mutatiebericht,
  type MutatieFZ,
  parseBericht,
  serializeBericht,
} from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from './example-bericht.ts';
import { GEGEVENS } from './gegevens.ts';

export { GEGEVENS } from './gegevens.ts';

/** A message, the moment at which it is judged, and exactly what is found in it. */
export interface ControleCase {
  readonly name: string;
  readonly bericht: Mutatiebericht;
  /** Default 2026-03-15. */
  readonly peildatum?: string;
  /** Default T, as in the messages made here. */
  readonly omgeving?: 'P' | 'T';
  /** For controletype 4 and 5; everything that the messages made here name is known unless other data are given. */
  readonly gegevens?: BronGegevens;
  /** The last controletype to run: that of the control unless another is given. */
  readonly controletype?: 3 | 4 | 5;
  readonly options?: CheckOptions;
  /** The findings of all controls, as `VC009 8011* MutatieFZ /Bericht/…`; the asterisk is for voorlopig. */
  readonly findings: readonly string[];
  /** The waarschuwingen of all controls, in the same way; not looked at when absent. */
  readonly waarschuwingen?: readonly string[];
}

/** All that is told in a case. */
export function linesOf({ findings, waarschuwingen = [] }: ControleCase): readonly string[] {
  return [...findings, ...waarschuwingen];
}

/** How a case is judged that does not say otherwise. */
export const DEFAULTS: Required<Pick<ControleCase, 'peildatum' | 'omgeving' | 'gegevens'>> = {
  peildatum: '2026-03-15',
  omgeving: 'T',
  gegevens: GEGEVENS,
};

/** A message with these mutations, and what else is changed in its header. */
export function berichtMet(
  mutaties: readonly MutatieFZ[],
  header: Partial<Mutatiebericht['header']> = {},
  verzekerdennummer = '1234567',
): Mutatiebericht {
  const example = exampleBericht();
  return {
    ...example,
    header: { ...example.header, ...header },
    verzekerde: { verzekerdennummer, mutatieFZ: mutaties },
  };
}

/** A verplaatsing on 2026-03-02, changed as given. A field that is given as undefined is left out. */
export function verplaatst(
  changes: { readonly [F in keyof MutatieFZ]?: MutatieFZ[F] | undefined } = {},
): MutatieFZ {
  return changed(
    {
      mutatieIdentificatie: 'M-1',
      plaatsingsbesluitnummer: '202600017',
      statusAanlevering: '1',
      soortMutatie: '1',
      mutatiedatum: '2026-03-02',
      mutatieLocatie: { zorglocatie: '06290002' },
    },
    changes,
  );
}

/** An einde zorg on 2026-03-09, changed as given. A field that is given as undefined is left out. */
export function beeindigd(
  changes: { readonly [F in keyof MutatieFZ]?: MutatieFZ[F] | undefined } = {},
): MutatieFZ {
  return changed(
    {
      mutatieIdentificatie: 'M-2',
      plaatsingsbesluitnummer: '202600017',
      statusAanlevering: '1',
      soortMutatie: '2',
      mutatiedatum: '2026-03-09',
    },
    changes,
  );
}

const collected = new Map<string, readonly ControleCase[]>();

/** The cases of the controls whose tests were loaded, by the id of the control. */
export const COLLECTED: ReadonlyMap<string, readonly ControleCase[]> = collected;

/** Whether the test file that runs is that of the control: for any other, and outside Vitest, it only has the cases. */
function isItsOwnTest(id: string): boolean {
  return (
    process.env['VITEST'] !== undefined && expect.getState().testPath?.endsWith(`/${id}.test.ts`) === true
  );
}

/**
 * Judges each case twice: parsed, where every finding must stand at the tag it names, and as it was built, where it has
 * no place. Both must give exactly the findings of the case, by this control and all others of its controletype.
 */
export function testControle(id: string, controletype: 3 | 4 | 5, cases: readonly ControleCase[]): void {
  collected.set(id, cases);
  if (!isItsOwnTest(id)) return;
  describe(id, () => {
    test('has messages that it accepts and messages that it rejects', () => {
      const rejects = (one: ControleCase): boolean => linesOf(one).some((line) => line.startsWith(`${id} `));
      expect(cases.some(rejects)).toBe(true);
      expect(cases.some((one) => !rejects(one))).toBe(true);
    });

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const { bericht, peildatum, omgeving, gegevens, findings, options } = { ...DEFAULTS, ...one };
      const sources = readBronnen(gegevens);
      if (!sources.ok) throw new Error(JSON.stringify(sources.findings));
      const context = { peildatum, omgeving, bronnen: sources.bronnen };
      const upTo = { controletype: one.controletype ?? controletype, ...options };

      const built = checkBericht(bericht, context, upTo);
      expect(built.findings.map(describeFinding)).toEqual(findings);
      expect(built.findings.every(({ line, column }) => line === null && column === null)).toBe(true);
      expect(built.errors).toEqual([]);
      if (one.waarschuwingen !== undefined)
        expect(built.waarschuwingen.map(describeFinding)).toEqual(one.waarschuwingen);

      const { xml, parsed } = throughXml(bericht);
      const read = checkBericht(parsed, context, upTo);
      expect(read.findings.map(describeFinding)).toEqual(findings);
      expect(read.waarschuwingen.map(describeFinding)).toEqual(built.waarschuwingen.map(describeFinding));
      for (const finding of [...read.findings, ...read.waarschuwingen]) expectPlace(finding, xml);
      expect(read.controles).toEqual(built.controles);
    });
  });
}

/** A finding in one line. */
export function describeFinding({ rule, retourcode, voorlopig, berichtklasse, path }: Finding): string {
  return `${rule} ${retourcode ?? '-'}${voorlopig ? '*' : ''} ${berichtklasse} ${path}`;
}

function throughXml(bericht: Mutatiebericht) {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  const parsed = parseBericht(serialized.xml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { xml: serialized.xml, parsed };
}

/** The place of a finding is that of the start tag that its path leads to. */
function expectPlace({ path, line, column }: Finding, xml: string): void {
  const [, name = '', ordinal = '1'] = /([^/[]+)(?:\[(\d+)\])?$/.exec(path) ?? [];
  const rest = xml.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1) ?? '';
  expect(rest).toMatch(new RegExp(`^<mbfz:${name}>`));
  if (name !== 'MutatieFZ') return;
  const before = xml.split('\n').slice(0, line ?? 0);
  expect(before.filter((text) => text.includes('<mbfz:MutatieFZ>'))).toHaveLength(Number(ordinal));
}

function changed(
  mutatie: MutatieFZ,
  changes: { readonly [F in keyof MutatieFZ]?: MutatieFZ[F] | undefined },
): MutatieFZ {
  const entries = Object.entries({ ...mutatie, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as MutatieFZ;
}
