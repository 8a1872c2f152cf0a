import type { MessageSchema } from '../schema/index.ts';
import type { MessageRead } from './reader/message-reader.ts';
import type { PlacedFault } from './reader/placed-fault.ts';

const VERSION = /^\/[^/]+\/Header\/Bericht(?:sub)?versie$/;

/**
 * A message of another version than the schema's is judged on that alone: one fault, which names the version found
 * and the one supported, stands for all the others (STB §3.1). An absent or empty version is a fault like any other.
 */
export function narrowToVersion({ schema, value, faults }: MessageRead): readonly PlacedFault[] {
  const placed = faults.find(({ fault, path }) => fault.rule === 'STR-ENUMERATIE' && VERSION.test(path()));
  if (placed === undefined || schema === undefined) return faults;
  const args = {
    berichttype: schema.definition.berichttype,
    found: versionFound(value),
    supported: supportedVersion(schema),
  };
  return [{ ...placed, fault: { rule: 'STR-VERSIE', args } }];
}

/** The version in the header, when it looks like one: anything else might be another value in its place. */
function versionFound(value: unknown): string | undefined {
  const header = fieldOf(value, 'header');
  const numbers = ['berichtversie', 'berichtsubversie'].map((field) => fieldOf(header, field));
  return numbers.every((number) => typeof number === 'string' && /^\d{1,2}$/.test(number))
    ? numbers.join('.')
    : undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  return Object.getOwnPropertyDescriptor(Object(value), field)?.value;
}

/** The numbers that are allowed, of each part of the version that is laid down. */
function supportedVersion({ roots }: MessageSchema): readonly (readonly string[])[] {
  const classes = roots.flatMap(({ type }) => (type.kind === 'complex' ? type.elements : []));
  const elements = classes.flatMap(({ name, type }) =>
    name === 'Header' && type.kind === 'complex' ? type.elements : [],
  );
  const allowed = ['Berichtversie', 'Berichtsubversie'].map((name) => {
    const type = elements.find((element) => element.name === name)?.type;
    return type?.kind === 'simple' ? (type.enumeration ?? []).map(({ value }) => value) : [];
  });
  return allowed.filter((numbers) => numbers.length > 0);
}
