import { type Administratie, toGegevens } from '../../entries/administratie.ts';
import { bestandsnaam } from '../../entries/keten.ts';
import { planRollback, toMutatieberichten, type Verslag } from '../../entries/levering.ts';
import { serializeBericht } from '../../index.ts';
import { writeWholeFolder } from '../files/whole-folder.ts';
import type { Io } from '../io.ts';
import type { LeveringMade } from '../judge/create-levering-judge.ts';
import { printable } from '../printable.ts';
import { describeOmvang } from './levering-words.ts';

/** What became of the messages that undo a delivery. */
export interface WrittenRollback {
  /** False when it cannot be undone: then nothing was written. */
  readonly ok: boolean;
  /** For stdout. */
  readonly text: string;
}

/**
 * Writes the messages that bring back the state of before a delivery, each as a file. What cannot be brought back is told
 * on stderr. After a NO GO there is nothing to bring back: the delivery is not sent.
 *
 * @throws UsageError (rejects) when the folder cannot be written
 */
export async function writeRollback(
  folder: string,
  verslag: Verslag,
  { judge, voor, schemas }: LeveringMade,
  io: Io,
): Promise<WrittenRollback> {
  const na = judge.administratie();
  const { peildatum: dagtekening, omgeving: berichtsoort } = verslag.herkomst ?? {};
  if (voor === undefined || na === undefined || dagtekening === undefined || berichtsoort === undefined)
    throw new TypeError('The state is known to be given.');
  if (verslag.besluit.uitkomst !== 'GO')
    return { ok: true, text: 'terugdraaien: niet gepland, want een NO GO wordt niet verzonden' };

  async function refuse(findings: readonly { readonly path: string; readonly message: string }[]) {
    for (const { path, message } of findings)
      await io.stderr.write(`fz825: terugdraaien: ${printable(path)}: ${message}\n`);
    return { ok: false, text: 'terugdraaien: kan niet; er is niets vastgelegd' };
  }

  const kenmerk = kenmerkOf(verslag.hashtotaal, na);
  const plan = planRollback({ voor, na, dagtekening, identificatie: kenmerk.mutatie });
  if (!plan.ok) return refuse(plan.findings);
  const berichten = toMutatieberichten(plan, {
    ...{ dagtekening, berichtsoort },
    identificatieAanlevering: kenmerk.aanlevering,
  });
  if (berichten.length === 0) return { ok: true, text: 'terugdraaien: er is niets terug te draaien' };
  const files: { readonly name: string; readonly content: string }[] = [];
  for (const bericht of berichten) {
    const written = serializeBericht(bericht, { schemas });
    if (!written.ok) return refuse(written.findings);
    files.push({ name: bestandsnaam(bericht), content: `${written.xml}\n` });
  }
  await writeWholeFolder(folder, files);
  return {
    ok: true,
    text: `terugdraaien: ${describeOmvang(berichten.length, plan.mutaties.length)} in ${printable(folder)}`,
  };
}

/**
 * Identifications by the hash total of the delivery: the same delivery gives the same, another others, and none is one
 * that the administratie knows.
 */
function kenmerkOf(hashtotaal: string, na: Administratie) {
  const { ontvangen = [], plaatsingsbesluiten = [] } = toGegevens(na);
  const used = [
    ...ontvangen.map(({ identificatieAanlevering }) => identificatieAanlevering),
    ...plaatsingsbesluiten.flatMap(({ mutaties, vervallen = [] }) =>
      [...mutaties, ...vervallen].map((each) =>
        typeof each === 'string' ? each : each.mutatieIdentificatie,
      ),
    ),
  ];
  const begin = beginsOf(hashtotaal).find((each) => !used.some((id) => id.startsWith(each)));
  if (begin === undefined) throw new TypeError('Of a hash total one part is not used.');
  return {
    /** 12 characters. */
    aanlevering: (n: number): string => `${begin}${n.toString(36).toUpperCase().padStart(5, '0')}`,
    /** At most 20 characters. */
    mutatie: (n: number): string => `${begin}-${n}`,
  };
}

/** `T` for terugdraaien, and six digits. */
function beginsOf(hashtotaal: string): readonly string[] {
  const digits = hashtotaal.toUpperCase();
  return Array.from({ length: digits.length - 5 }, (_, at) => `T${digits.slice(at, at + 6)}`);
}
