import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import type { ProfielFinding } from '../profiel-finding.ts';
import { copyOf, createFormReader, type Names, type Reader } from '../read-form.ts';
import type { BerichtDeel } from './bericht-profiel.ts';

/** A profile of other messages as it was read. */
export interface ReadBericht {
  readonly naam: string;
  readonly herkomst: string | undefined;
  readonly delen: readonly Deel[];
}

/** One of its messages. */
export interface Deel extends BerichtDeel {
  readonly naam: string;
  /** Where it stands in the profile. */
  readonly at: Names;
}

/** A profile of other messages, or why it is none. */
export type ReadBerichtResult =
  | { readonly ok: true; readonly profiel: ReadBericht }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/** Reads the form of a profile of other messages. */
export function readBerichtProfiel(given: object): ReadBerichtResult {
  const input = copyOf(given);
  const { findings, add, readFields, readMap, requireField, text, filled } = createFormReader(() => null);
  const delen: Deel[] = [];

  const readDeel =
    (naam: string): Reader =>
    (value, at) => {
      const before = findings.length;
      readFields(value, at, {
        schema: text,
        root: filled,
        imports: (held, within) => readMap(held, within, text, () => true),
      });
      if (findings.length === before) delen.push({ ...(value as BerichtDeel), naam, at });
    };

  readFields(input, [], {
    $schema: text,
    naam: filled,
    herkomst: text,
    bericht: (value, at) => readDeel('bericht')(value, at),
    berichten: (value, at) => {
      readMap(
        value,
        at,
        (held, within) => {
          const naam = String(within.at(-1));
          if (isNaam(naam)) readDeel(naam)(held, within);
          else add(within, { rule: 'PRF-VORM', args: { fault: 'naam-bericht' } });
        },
        () => true,
      );
    },
  });
  requireField(input, [], 'naam');
  if (delen.length === 0 && findings.length === 0)
    add([], { rule: 'PRF-VORM', args: { fault: 'ontbreekt', field: 'bericht' } });
  const twice = delen.find(({ naam }, index) => delen.findIndex((each) => each.naam === naam) < index);
  if (twice !== undefined) add(twice.at, { rule: 'PRF-VORM', args: { fault: 'naam-bericht' } });
  if (isNonEmpty(findings)) return { ok: false, findings };
  const { naam, herkomst } = input as { naam: string; herkomst?: string };
  return { ok: true, profiel: { naam, herkomst, delen } };
}

/** The names of the two messages that have a model, and of the option beside the schemas, are no names of others. */
function isNaam(naam: string): boolean {
  return (
    /^[A-Za-z][\w-]*$/.test(naam) && !/^(?:imports|fz82[56])$/i.test(naam) && !(naam in Object.prototype)
  );
}
