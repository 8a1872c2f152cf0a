import { controles } from '../../index.ts';
import { type ExportFile, exportSchematron, exportXslt, type SchematronOptions } from '../../xslt/index.ts';
import { type Command, command } from '../command.ts';
import { JUDGE_OPTIONS, requireDatum } from '../context.ts';
import { writeFiles } from '../files/write-files.ts';
import { EXIT, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { RBC_FORMATS } from '../rbc.ts';

/** The forms that are written to files. */
const EXPORTS: Readonly<Record<string, (options: SchematronOptions) => readonly ExportFile[]>> = {
  xslt: () => exportXslt(),
  schematron: (options) => [exportSchematron(options)],
};

export const regels: Command = command({
  name: 'regels',
  summary: 'toont de controles (RBC), of schrijft ze als XSLT of Schematron',
  usage: '',
  options: {
    format: {
      type: 'string',
      value: 'VORM',
      choices: [...Object.keys(RBC_FORMATS), ...Object.keys(EXPORTS)],
      help: 'table, json, csv of markdown, en met --output: xslt of schematron; standaard table',
    },
    output: { type: 'string', value: 'MAP', help: 'map waarin xslt of schematron wordt geschreven' },
    peildatum: { ...JUDGE_OPTIONS.peildatum, help: 'peildatum in het schematron; zonder keurt het alles af' },
    omgeving: { ...JUDGE_OPTIONS.omgeving, help: 'omgeving in het schematron; zonder keurt het alles af' },
  },
  notes: 'De controles zijn een reconstructie, niet de officiële RBC. Een code met * is voorlopig.',
  run: async ({ format = 'table', output, omgeving, ...values }, positionals, io) => {
    if (positionals.length > 0) throw new UsageError('regels neemt geen bestanden.');
    const list = RBC_FORMATS[format];
    const peildatum = requireDatum(values.peildatum, '--peildatum');
    if (format !== 'schematron' && (peildatum ?? omgeving) !== undefined)
      throw new UsageError('--peildatum en --omgeving zijn alleen voor --format schematron.');
    if (list !== undefined) {
      if (output !== undefined) throw new UsageError('--output is alleen voor --format xslt of schematron.');
      await io.stdout.write(`${list(controles)}\n`);
      return EXIT.accepted;
    }
    if (output === undefined) throw new UsageError(`Geef --output, de map voor de bestanden van ${format}.`);
    const options: SchematronOptions = {
      ...(peildatum === undefined ? undefined : { peildatum }),
      ...(omgeving === undefined ? undefined : { omgeving: omgeving === 'T' ? 'T' : 'P' }),
    };
    const paths = await writeFiles(output, EXPORTS[format]?.(options) ?? []);
    await io.stdout.write(`${paths.map(printable).join('\n')}\n`);
    return EXIT.accepted;
  },
});
