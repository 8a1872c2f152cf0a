import { generateTypes } from '../../entries/profiel.ts';
import { compileSchema } from '../../entries/schema.ts';
import { type Command, command } from '../command.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { readXsdSet } from '../files/read-xsd-set.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { unusableXsd } from '../files/unusable-xsd.ts';
import { writeWholeFile } from '../files/whole-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { PROFIEL_OPTION } from '../judge-options.ts';

export const types: Command = command({
  name: 'types',
  usage: '--profiel <profiel.json> | <bericht.xsd>',
  options: {
    ...PROFIEL_OPTION,
    import: {
      type: 'string',
      value: 'BESTAND',
      multiple: true,
      help: 'XSD die de XSD importeert; mag vaker, en wordt anders naast de XSD gezocht',
    },
    output: {
      type: 'string',
      value: 'BESTAND',
      help: 'schrijft de types in een bestand; standaard naar stdout',
    },
  },
  notes: 'Van een profiel: het model, met wat het XML verder heeft. Van een XSD: wat de parser ervan maakt.',
  run: async (values, positionals, io) => {
    const [xsd, ...others] = positionals;
    if (others.length > 0 || (xsd === undefined) === (values.profiel === undefined))
      throw new UsageError('Geef een profiel met --profiel, of één XSD.');
    if (xsd === undefined && values.import !== undefined)
      throw new UsageError('Een profiel noemt zelf wat zijn XSD’s importeren.');
    const profiel = await loadProfiel(values.profiel, io);
    const read = xsd === undefined ? undefined : await typesOfXsd(xsd, values.import ?? [], io);
    const paths = [...(profiel?.file.paths ?? []), ...(read?.paths ?? [])];
    await requireOtherFile(values.output ?? io.stdout, await identifyAll(paths));
    const text = profiel === undefined ? (read?.text ?? '') : generateTypes(profiel);
    if (values.output === undefined) {
      await io.stdout.write(text);
      return EXIT.accepted;
    }
    await writeWholeFile(values.output, text);
    return EXIT.accepted;
  },
});

async function typesOfXsd(
  path: string,
  given: readonly string[],
  io: Io,
): Promise<{ readonly text: string; readonly paths: readonly string[] }> {
  const { xsd, imports, paths } = await readXsdSet(path, given, io);
  const compiled = compileSchema(xsd, { imports });
  if (compiled.ok) return { text: generateTypes(compiled.schema), paths };
  throw unusableXsd(path, compiled.findings);
}
