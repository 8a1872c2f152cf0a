import type { BronGegevens } from '../bronnen/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import { type FoutRule, fouten } from './fouten/index.ts';
import { type Geval, makeGeldig } from './make-geldig.ts';
import type { Recept } from './recept.ts';
import { situatieVan } from './situatie.ts';

/** A test message with what it is judged by and what has to be found. All data in it are made up. */
export interface Testbericht {
  /** The text: UTF-8 when it is written as a file. */
  readonly xml: string;
  /** The message before it was written; of a fault in the text the right one. */
  readonly bericht: Mutatiebericht;
  /** The rule that it breaks; null when it is right. */
  readonly fout: FoutRule | null;
  /** The rules that are found, findings and waarschuwingen together, each once: none when it is right. */
  readonly verwacht: readonly FoutRule[];
  /** The date by which it is judged, `YYYY-MM-DD`. */
  readonly peildatum: string;
  /** The environment in which it is judged. */
  readonly omgeving: 'P' | 'T';
  /** The data of the sources: see `readBronnen` of `fz825/bronnen`. */
  readonly gegevens: BronGegevens;
}

/** What cannot be wrong without something else: a client who is not known has no plaatsingsbesluit either. */
const DAARBIJ: Readonly<Partial<Record<FoutRule, FoutRule>>> = { LCB002: 'LCB003', 'STR-LIMIET': 'STR-LEEG' };

const MERK = '<!-- Testbericht van fz825: alle gegevens zijn verzonnen. -->';

/** The message of a recept, right or with one fault. */
export function makeTestbericht(recept: Recept, fout: FoutRule | null): Testbericht {
  const { recept: needs, geval: change, tekst } = fout === null ? {} : fouten[fout];
  const whole = { ...recept, ...needs?.(recept) };
  const goed = makeGeldig(situatieVan(whole), whole);
  const geval = change?.(goed, whole.plaats) ?? goed;
  return {
    ...judgedBy(geval),
    xml: tekst?.(textOf(geval.bericht), whole.plaats) ?? textOf(geval.bericht),
    fout,
    verwacht: fout === null ? [] : [fout, ...[DAARBIJ[fout] ?? []].flat()],
  };
}

/** The right message from which the one with this fault differs by the fault alone. */
export function makeGoed(recept: Recept, fout: FoutRule): Testbericht {
  return makeTestbericht({ ...recept, ...fouten[fout].recept?.(recept) }, null);
}

/** A message that is right, in a situation. */
export function testberichtVan(geval: Geval): Testbericht {
  return { ...judgedBy(geval), xml: textOf(geval.bericht), fout: null, verwacht: [] };
}

function judgedBy({ bericht, situatie, peildatum, omgeving }: Geval) {
  return { bericht, gegevens: situatie.gegevens, peildatum, omgeving };
}

/** The text of a message, with a line that says that it is a test. */
function textOf(bericht: Mutatiebericht): string {
  const written = serializeBericht(bericht);
  if (!written.ok) throw new Error(written.findings.map(({ rule, path }) => `${rule} ${path}`).join('; '));
  return `${written.xml.replace('?>\n', `?>\n${MERK}\n`)}\n`;
}
