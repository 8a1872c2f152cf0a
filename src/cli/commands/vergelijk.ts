import { type CompareRbcResult, compareRbc, compareSchemas } from '../../entries/vergelijk.ts';
import type { Values } from '../args.ts';
import { type Command, command } from '../command.ts';
import { readBytes } from '../context.ts';
import { readXsdSet } from '../files/read-xsd-set.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { COMPARISON_FORMATS, type Comparison, countWijzigingen } from '../report/wijzigingen.ts';

const OPTIONS = {
  import: {
    type: 'string',
    value: 'BESTAND',
    multiple: true,
    help: 'XSD die beide importeren; mag vaker, en wordt anders naast de XSD gezocht',
  },
  'oud-import': {
    type: 'string',
    value: 'BESTAND',
    multiple: true,
    help: 'XSD die de oude importeert; mag vaker',
  },
  'nieuw-import': {
    type: 'string',
    value: 'BESTAND',
    multiple: true,
    help: 'XSD die de nieuwe importeert; mag vaker',
  },
  'rbc-oud': {
    type: 'string',
    value: 'BESTAND',
    help: 'RBC als CSV of JSON; standaard de controles van dit pakket',
  },
  'rbc-nieuw': { type: 'string', value: 'BESTAND', help: 'RBC als CSV of JSON, om mee te vergelijken' },
  format: {
    type: 'string',
    value: 'VORM',
    choices: Object.keys(COMPARISON_FORMATS),
    help: 'pretty, json of markdown; standaard pretty',
  },
} as const;

export const vergelijk: Command = command({
  name: 'vergelijk',
  usage: '<oud.xsd> <nieuw.xsd>',
  options: OPTIONS,
  notes: [
    'Zonder XSD’s worden alleen de RBC’s vergeleken. Een RBC heeft de kolommen of velden van fz825 regels.',
    'Exitcode 0: geen verschil. 1: verschil. 2: niet te vergelijken.',
  ].join('\n'),
  run: async (values, positionals, io) => {
    const comparison: Comparison = {
      ...(await compareXsds(values, positionals, io)),
      ...(await compareRbcs(values, io)),
    };
    const write = COMPARISON_FORMATS[values.format ?? 'pretty'];
    await io.stdout.write(`${write?.(comparison)}\n`);
    return countWijzigingen(comparison) === 0 ? EXIT.accepted : EXIT.rejected;
  },
});

async function compareXsds(
  values: Values<typeof OPTIONS>,
  [oldPath, newPath, ...rest]: readonly string[],
  io: Io,
): Promise<Pick<Comparison, 'schemas'>> {
  if (oldPath === undefined && (values['rbc-nieuw'] ?? values['rbc-oud']) !== undefined) return {};
  if (oldPath === undefined || newPath === undefined || rest.length > 0)
    throw new UsageError('Geef twee bestanden: de oude en de nieuwe XSD.');
  const both = values.import ?? [];
  const old = await readXsdSet(oldPath, [...both, ...(values['oud-import'] ?? [])], io);
  const now = await readXsdSet(newPath, [...both, ...(values['nieuw-import'] ?? [])], io);
  await requireOtherFile(io.stdout, await identifyAll([...old.paths, ...now.paths]));
  const schemas = compareSchemas(old, now);
  if (schemas.ok) return { schemas };
  const lines = schemas.findings.map(({ schema, document, line, column, rule, message }) => {
    const path = schema === 'oud' ? oldPath : newPath;
    const file = document === '' ? path : `${path} (${document})`;
    return `${printable(file)}:${line}:${column}  ${rule}\n  ${message}`;
  });
  throw new UsageError(`de XSD’s zijn niet te vergelijken.\n${lines.join('\n')}`);
}

async function compareRbcs(values: Values<typeof OPTIONS>, io: Io): Promise<Pick<Comparison, 'rbc'>> {
  const { 'rbc-oud': oldPath, 'rbc-nieuw': newPath } = values;
  if (newPath === undefined) {
    if (oldPath !== undefined) throw new UsageError('Geef --rbc-nieuw, de RBC om mee te vergelijken.');
    return {};
  }
  await requireOtherFile(io.stdout, await identifyAll([oldPath, newPath]));
  const rbc: CompareRbcResult = compareRbc(
    oldPath === undefined ? undefined : await readBytes(oldPath, io),
    await readBytes(newPath, io),
  );
  if (rbc.ok) return { rbc };
  const lines = rbc.findings.map(({ rbc: side, line, column, path, rule, message }) => {
    const file = side === 'oud' ? (oldPath ?? '') : newPath;
    const place = line === null ? (path === '' ? '' : ` ${path}`) : `:${line}:${column}`;
    return `${printable(file)}${place}  ${rule}\n  ${message}`;
  });
  throw new UsageError(`de RBC’s zijn niet te vergelijken.\n${lines.join('\n')}`);
}
