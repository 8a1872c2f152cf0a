import { controles } from '../../check/index.ts';
import type { ExportFile, SchematronOptions } from '../../xslt/index.ts';
import { type Command, command } from '../command.ts';
import { requireDatum } from '../context.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { writeFiles } from '../files/write-files.ts';
import { EXIT, UsageError } from '../io.ts';
import { JUDGE_OPTIONS, PROFIEL_OPTION } from '../judge-options.ts';
import { printable } from '../printable.ts';
import { asTable } from '../rbc-table.ts';

/** The forms in which the controls are listed; what makes them is loaded when it is asked for. */
const LISTS = ['table', 'json', 'csv', 'markdown'];

/** The forms that are written to files. */
const EXPORTS: Readonly<Record<string, (options: SchematronOptions) => Promise<readonly ExportFile[]>>> = {
  xslt: async ({ profiel }) => (await import('../../xslt/index.ts')).exportXslt({ profiel }),
  schematron: async (options) => [(await import('../../xslt/index.ts')).exportSchematron(options)],
};

export const regels: Command = command({
  name: 'regels',
  usage: '',
  options: {
    format: {
      type: 'string',
      value: 'VORM',
      choices: [...LISTS, ...Object.keys(EXPORTS)],
      help: 'table, json, csv of markdown, en met --output: xslt of schematron; standaard table',
    },
    ...PROFIEL_OPTION,
    output: { type: 'string', value: 'MAP', help: 'map waarin xslt of schematron wordt geschreven' },
    peildatum: { ...JUDGE_OPTIONS.peildatum, help: 'peildatum in het schematron; zonder keurt het alles af' },
    omgeving: { ...JUDGE_OPTIONS.omgeving, help: 'omgeving in het schematron; zonder keurt het alles af' },
  },
  notes: 'De controles zijn een reconstructie, niet de officiële RBC. Een code met * is voorlopig.',
  run: async ({ format = 'table', output, omgeving, ...values }, positionals, io) => {
    if (positionals.length > 0) throw new UsageError('regels neemt geen bestanden.');
    const peildatum = requireDatum(values.peildatum, '--peildatum');
    if (format !== 'schematron' && (peildatum ?? omgeving) !== undefined)
      throw new UsageError('--peildatum en --omgeving zijn alleen voor --format schematron.');
    const profiel = await loadProfiel(values.profiel, io);
    for (const [id, { redenen }] of Object.entries(profiel?.rapport.controles ?? {}))
      for (const reden of redenen)
        await io.stderr.write(`fz825: ${id} is op dit profiel niet uit te voeren: ${reden}\n`);
    if (LISTS.includes(format)) {
      if (output !== undefined) throw new UsageError('--output is alleen voor --format xslt of schematron.');
      const list = format === 'table' ? asTable : (await import('../rbc.ts')).RBC_FORMATS[format];
      await io.stdout.write(`${list?.(controles)}\n`);
      return EXIT.accepted;
    }
    if (output === undefined) throw new UsageError(`Geef --output, de map voor de bestanden van ${format}.`);
    const options: SchematronOptions = {
      ...(profiel === undefined ? undefined : { profiel }),
      ...(peildatum === undefined ? undefined : { peildatum }),
      ...(omgeving === undefined ? undefined : { omgeving: omgeving === 'T' ? 'T' : 'P' }),
    };
    const paths = await writeFiles(output, (await EXPORTS[format]?.(options)) ?? []);
    await io.stdout.write(`${paths.map(printable).join('\n')}\n`);
    return EXIT.accepted;
  },
});
