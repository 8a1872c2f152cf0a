import { controles } from '../../rules/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import {
  EN_VERGELIJK,
  enOverig,
  inTaal,
  type OverigeTexts,
  type RbcWijzigingSoort,
  rbcWijzigingTexts,
  type TaalOptions,
} from '../taal/index.ts';
import { type RbcFinding, type RbcInput, type RbcRegel, readRbc } from './read-rbc.ts';

/** One difference between the controls of two RBC's: plain data, fit for JSON. */
export interface RbcWijziging {
  readonly soort: RbcWijzigingSoort;
  /** Id of the control. */
  readonly controle: string;
  /** What the old RBC says; null when it says that there is none, or does not have the control. */
  readonly oud: string | null;
  /** What the new RBC says. */
  readonly nieuw: string | null;
  /** True when this package has a control of that id. */
  readonly eigen: boolean;
  /** Sentence, in Dutch unless `taal` was given. */
  readonly message: string;
}

/** What is different, in the order of the new RBC; or why the two cannot be compared. */
export type CompareRbcResult =
  | { readonly ok: true; readonly wijzigingen: readonly RbcWijziging[] }
  | { readonly ok: false; readonly findings: NonEmpty<RbcFinding> };

/** What is compared, in the order in which it is told. */
const COMPARED = ['controletype', 'berichtklasse', 'ernst', 'retourcode', 'voorlopig', 'tekst'] as const;

/**
 * Compares the controls of two RBC's: which were added or removed, and which have another retourcode, controletype,
 * berichtklasse or text. Controls are the same by their ids; what one of the two does not say is not compared, and white
 * space in texts tells nothing apart.
 *
 * @param old a CSV or JSON as `fz825 regels --format csv` or `--format json` writes it, UTF-8 or a string, or a list of
 *   controls; the controls of this package when it is undefined
 * @param now the same of the other RBC
 * @returns the differences, or findings: with line and column of a CSV, with a JSON Pointer of JSON
 * @throws TypeError when either is neither text, bytes nor a list
 * @example
 * const now = 'id;retourcode\r\nVC009;9284';
 * const compared = compareRbc('id;retourcode\r\nVC009;8011', now);
 * compared.ok && compared.wijzigingen.map(({ message }) => message); //=> ['Controle VC009 geeft nu retourcode 9284; dat was 8011.']
 */
export function compareRbc(
  old: RbcInput | undefined,
  now: RbcInput,
  { taal }: TaalOptions = {},
): CompareRbcResult {
  const tell = createTell(taal?.naam === 'en' ? enOverig.rbcWijzigingTexts : rbcWijzigingTexts);
  const before = readRbc('oud', old === undefined ? controles : old);
  const after = readRbc('nieuw', now);
  const findings = [before, after].flatMap((side) => (side.ok ? [] : side.findings));
  if (isNonEmpty(findings)) return inTaal({ ok: false, findings }, taal, EN_VERGELIJK);
  if (!before.ok || !after.ok) throw new Error('An RBC that is not read has a finding.');
  const wijzigingen = [
    ...Array.from(after.regels, ([id, regel]) => {
      const was = before.regels.get(id);
      return was === undefined
        ? [tell('toegevoegd', id, null, textOf(regel))]
        : compareRegel(id, was, regel, tell);
    }).flat(),
    ...Array.from(before.regels).flatMap(([id, regel]) =>
      after.regels.has(id) ? [] : [tell('verwijderd', id, textOf(regel), null)],
    ),
  ];
  return { ok: true, wijzigingen };
}

function compareRegel(id: string, was: RbcRegel, is: RbcRegel, tell: Tell): readonly RbcWijziging[] {
  return COMPARED.flatMap((field): readonly RbcWijziging[] => {
    const oud = was[field];
    const nieuw = is[field];
    if (oud === undefined || nieuw === undefined || fold(oud) === fold(nieuw)) return [];
    return [tell(field, id, oud, nieuw)];
  });
}

function fold(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}

function textOf({ tekst }: RbcRegel): string | null {
  return tekst ?? null;
}

type Tell = (soort: RbcWijzigingSoort, id: string, oud: string | null, nieuw: string | null) => RbcWijziging;

function createTell(texts: OverigeTexts['rbcWijzigingen']): Tell {
  return (soort, id, oud, nieuw) => {
    const message = texts[soort]({ id, oud, nieuw });
    const eigen = controles.some((controle) => controle.id === id);
    return { soort, controle: id, oud, nieuw, eigen, message };
  };
}
