import { hash } from 'node:crypto';
import type { Administratie, Gebeurtenis } from '../../entries/administratie.ts';
import { readBronnen } from '../../entries/bronnen.ts';
import type { Fout, LeveringOptions, Verslag } from '../../entries/levering.ts';
import {
  createLeveringJudge,
  createTeller,
  kopOf,
  type LeveringJudge,
  makeVerslag,
  type Teller,
  type VerslagKop,
} from '../../levering/index.ts';
import { describeIoError } from '../files/describe-io-error.ts';
import type { ReadInput } from '../files/read-inputs.ts';
import { printable } from '../printable.ts';
import { loadTaal } from '../taal.ts';
import { type FileFault, kindOf } from './file-fault.ts';
import type { LeveringAssignment } from './levering-assignment.ts';

/** What became of some files of a delivery: data alone. */
export interface LeveringOutcome {
  readonly files: number;
  /** Their report, with the digests. */
  readonly verslag: Verslag;
  readonly fouten: readonly Fout[];
  /** What they did to the administratie. */
  readonly gebeurtenissen: readonly { readonly naam: string; readonly gebeurtenis: Gebeurtenis }[];
  /** For stderr: which files could not be read. */
  readonly errors: readonly string[];
  readonly fault: FileFault | undefined;
}

/** Judges files of a delivery, one after the other. */
export type LeveringFilesJudge = (inputs: Iterable<ReadInput>) => LeveringOutcome;

/** What judges the files of a delivery, and what its report says besides what is counted. */
export interface LeveringMade {
  readonly judge: LeveringJudge;
  readonly kop: VerslagKop;
  /** The state before the delivery, when one was given. */
  readonly voor: Administratie | undefined;
  /** The schemas of the profile, when one was given. */
  readonly schemas: LeveringOptions['schemas'];
}

/** Makes it of an assignment. */
export async function makeLevering(assignment: LeveringAssignment): Promise<LeveringMade> {
  const options = await optionsOf(assignment);
  const judge = createLeveringJudge(options);
  const { administratie: voor, profiel } = options;
  const schemas = profiel !== undefined && 'schemas' in profiel ? profiel.schemas : undefined;
  return { judge, kop: kopOf(options, judge), voor, schemas };
}

/** Makes what judges files of a delivery. */
export function createLeveringFilesJudge({ judge, kop }: LeveringMade): LeveringFilesJudge {
  return (inputs) => {
    const teller = createFastTeller();
    const fouten: Fout[] = [];
    const gebeurtenissen: LeveringOutcome['gebeurtenissen'][number][] = [];
    const errors: string[] = [];
    let files = 0;
    let fault: FileFault | undefined;
    for (const input of inputs) {
      const { name: naam } = input;
      try {
        if ('error' in input) errors.push(`${printable(naam)}: ${describeIoError(input.error)}`);
        const oordeel =
          'error' in input ? judge.unreadable(naam) : judge.judge({ naam, inhoud: input.bytes });
        teller.add(oordeel);
        fouten.push(...oordeel.fouten);
        for (const gebeurtenis of oordeel.gebeurtenissen) gebeurtenissen.push({ naam, gebeurtenis });
        files++;
      } catch (error) {
        fault = { name: naam, kind: kindOf(error) };
        break;
      }
    }
    return {
      files,
      verslag: makeVerslag(teller, { ...kop, isDeel: true }),
      fouten,
      gebeurtenissen,
      errors,
      fault,
    };
  };
}

/** Counts with the SHA-256 of Node.js. */
export function createFastTeller(): Teller {
  return createTeller((text) => hash('sha256', text, 'buffer'));
}

/** The options of the library. Everything was looked at before, and is known to be right. */
async function optionsOf(assignment: LeveringAssignment): Promise<LeveringOptions> {
  const { peildatum, omgeving, controletype, criteria, proef, gegevens, isFolded, profiel } = assignment;
  return {
    ...{ peildatum, omgeving, controletype, proef, taal: await loadTaal(assignment.taal) },
    ...(criteria === undefined ? undefined : { criteria }),
    ...(profiel === undefined ? undefined : await profielOf(profiel)),
    ...(gegevens === undefined ? undefined : isFolded ? await stateOf(gegevens) : bronnenOf(gegevens)),
  };
}

async function profielOf({
  text,
  schemas,
}: NonNullable<LeveringAssignment['profiel']>): Promise<Pick<LeveringOptions, 'profiel'>> {
  const { bindProfiel } = await import('../../entries/profiel.ts');
  const bound = bindProfiel(text, { schemas });
  if (!bound.ok) throw new TypeError('The profile is known to be right.');
  return { profiel: bound.api };
}

type Gegevens = NonNullable<LeveringAssignment['gegevens']>;

async function stateOf(gegevens: Gegevens): Promise<Pick<LeveringOptions, 'administratie'>> {
  const { administratie } = await import('../../entries/administratie.ts');
  const made = administratie(gegevens);
  if (!made.ok) throw new TypeError('The data are known to be right.');
  return { administratie: made.administratie };
}

function bronnenOf(gegevens: Gegevens): Pick<LeveringOptions, 'bronnen'> {
  const read = readBronnen(gegevens);
  if (!read.ok) throw new TypeError('The data are known to be right.');
  return { bronnen: read.bronnen };
}
