import { formatFoutbericht } from '../../entries/keten.ts';
import type { Controletype } from '../../finding/index.ts';
import { isNonEmpty } from '../../finding/index.ts';
import { verdictByStates } from '../../gate/index.ts';
import { assessBericht, retourbericht, serializeBericht } from '../../index.ts';
import { type Command, command } from '../command.ts';
import { readBytes, readContext, requireDatum } from '../context.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { readBronnenFile } from '../files/read-bronnen-file.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, linesOf, UsageError } from '../io.ts';
import { JUDGE_OPTIONS, PROFIEL_OPTION, TAAL_OPTION } from '../judge-options.ts';
import { printable } from '../printable.ts';
import { uncheckedLines } from '../report/describe-unchecked.ts';
import { WORDS } from '../report/words.ts';
import { loadTaal, taalNaam } from '../taal.ts';

export const retour: Command = command({
  name: 'retour',
  usage: '<bestand | ->',
  options: {
    identificatie: {
      type: 'string',
      value: 'KENMERK',
      help: 'IdentificatieRetour, 1 tot en met 12 tekens; verplicht',
    },
    dagtekening: { type: 'string', value: 'JJJJ-MM-DD', help: 'DagtekeningRetour; standaard de peildatum' },
    controletype: {
      type: 'string',
      value: '3..5',
      choices: ['3', '4', '5'],
      help: 'tot en met welk controletype; standaard 5, en dan met --bronnen',
    },
    ...JUDGE_OPTIONS,
    ...PROFIEL_OPTION,
    ...TAAL_OPTION,
  },
  notes:
    'Een bericht zonder bevindingen wordt alleen goedgekeurd als alle vijf de controletypen zijn gecontroleerd.\nEen bericht dat op controletype 1 of 2 wordt afgekeurd krijgt geen retourbericht, maar een foutbericht op stderr.',
  run: async (values, positionals, io) => {
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new UsageError('Geef één bestand.');
    const { identificatie } = values;
    if (identificatie === undefined)
      throw new UsageError('Geef --identificatie, het kenmerk van het retourbericht.');
    const naam = taalNaam(values.taal);
    const taal = await loadTaal(naam);
    const context = readContext(values, io);
    const bronnen = values.bronnen === undefined ? {} : (await readBronnenFile(values.bronnen, io)).bronnen;
    const profiel = await loadProfiel(values.profiel, io);
    const schemas = profiel?.api.schemas;
    await requireOtherFile(
      io.stdout,
      await identifyAll([path, values.bronnen, ...(profiel?.file.paths ?? [])]),
    );
    const controletype = Number(values.controletype ?? 5) as Controletype;
    const assessment = assessBericht(await readBytes(path, io), {
      ...{ ...context, bronnen, controletype, schemas, taal },
    });
    const { verdict, findings, waarschuwingen, bericht, errors, unchecked } = assessment;
    if (verdict === 'error') {
      await io.stderr.write(`${linesOf(errors)}\n`);
      return EXIT.internal;
    }
    if (bericht?.berichttype === 'FZ826')
      throw new UsageError(
        `${printable(path)}: op een retourbericht wordt nooit met een retourbericht geantwoord.`,
      );
    if (bericht === undefined && isNonEmpty(findings)) {
      const [first] = findings;
      const fout = {
        van: 'VECOZO',
        aan: 'zorgaanbieder',
        berichttype: 'FZ825',
        controletype: first.controletype,
        findings,
      } as const;
      await io.stderr.write(`${formatFoutbericht(fout, { taal })}\n`);
      return EXIT.rejected;
    }
    if (bericht === undefined || (findings.length === 0 && verdictByStates(assessment, 5) !== 'accepted')) {
      await io.stderr.write(
        `fz825: ${printable(path)}: geen bevindingen, maar niet alle vijf de controletypen zijn gecontroleerd; er wordt niets goedgekeurd. Geef --bronnen.\n${uncheckedLines(unchecked, naam)}`,
      );
      return EXIT.rejected;
    }
    const gegevens = {
      identificatieRetour: identificatie,
      dagtekeningRetour: requireDatum(values.dagtekening, '--dagtekening') ?? context.peildatum,
    };
    const made = retourbericht(bericht, findings, gegevens, { schemas });
    const serialized = serializeBericht(made, { schemas, taal });
    if (!serialized.ok) throw new UsageError(linesOf(serialized.findings));
    // A rejection stands, but may not hold all that is wrong.
    if (unchecked.length > 0) await io.stderr.write(uncheckedLines(unchecked, naam));
    for (const { rule, path: at, message } of waarschuwingen)
      await io.stderr.write(`${WORDS[naam].waarschuwing} ${rule}  ${at}\n  ${message}\n`);
    await io.stdout.write(`${serialized.xml}\n`);
    return findings.length === 0 ? EXIT.accepted : EXIT.rejected;
  },
});
