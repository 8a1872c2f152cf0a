import { compileSchema } from '../../entries/schema.ts';
import { type Command, command } from '../command.ts';
import { listXsds } from '../files/list-xsds.ts';
import { readXsdSet } from '../files/read-xsd-set.ts';
import { EXIT, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { SCHEMA_FORMATS, type XsdVerdict } from '../report/schemas.ts';

export const schema: Command = command({
  name: 'schema',
  usage: '<map>',
  options: {
    import: {
      type: 'string',
      value: 'BESTAND',
      multiple: true,
      help: 'XSD die de andere gebruiken; mag vaker, en wordt anders naast de XSD gezocht',
    },
    format: {
      type: 'string',
      value: 'VORM',
      choices: Object.keys(SCHEMA_FORMATS),
      help: 'pretty of json; standaard pretty',
    },
  },
  notes: [
    'Alle *.xsd in de map en daaronder. Een onderdeel is een XSD zonder globaal element, die een andere gebruikt.',
    'Exitcode 0: elk bericht compileert. 1: niet elk, of er is geen bericht. 2: geen XSD, of niet te lezen.',
  ].join('\n'),
  run: async (values, positionals, io) => {
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new UsageError('Geef één map met XSD’s.');
    const paths = await listXsds(folder);
    if (paths.length === 0) throw new UsageError(`${printable(folder)}: in de map staat geen *.xsd.`);
    const verdicts: XsdVerdict[] = [];
    for (const path of paths) {
      const { xsd, imports } = await readXsdSet(path, values.import ?? [], io);
      const compiled = compileSchema(xsd, { imports });
      verdicts.push({ path, findings: compiled.ok ? [] : compiled.findings });
    }
    const write = SCHEMA_FORMATS[values.format ?? 'pretty'];
    const { text, isSuccess } = write?.(verdicts) ?? { text: '', isSuccess: false };
    await io.stdout.write(`${text}\n`);
    return isSuccess ? EXIT.accepted : EXIT.rejected;
  },
});
