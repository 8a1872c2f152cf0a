import { perObject } from '../data/index.ts';
import type { ElementDeclaration, MessageSchema, VersionPart } from '../schema/index.ts';
import type { MessageRead } from './reader/message-reader.ts';
import type { PlacedFault } from './reader/placed-fault.ts';

/**
 * A message of another version than the schema's is judged on that alone: one fault, which names the version found
 * and the one supported, stands for all the others (STB §3.1). An absent or empty version is a fault like any other.
 */
export function narrowToVersion({ schema, value, faults }: MessageRead): readonly PlacedFault[] {
  if (faults.length === 0 || schema === undefined) return faults;
  for (const parts of versionsOf(schema)) {
    const placed = faults.find(
      ({ fault, path }) =>
        fault.rule === 'STR-ENUMERATIE' &&
        parts.some((part) => part.path !== undefined && part.path === path()),
    );
    if (placed === undefined) continue;
    const numbers = parts.map(({ path, fields, toWire }) => {
      const number = fields.reduce(fieldOf, value);
      // What is wrong is kept as it stands.
      const isWrong = toWire === undefined || faults.some((each) => each.path() === path);
      return isWrong ? number : toWire.get(String(number));
    });
    const isVersion =
      numbers.length === 2 && numbers.every((each) => typeof each === 'string' && /^\d{1,2}$/.test(each));
    const args = {
      berichttype: schema.definition.berichttype,
      found: isVersion ? numbers.join('.') : undefined,
      supported: supportedBy(parts),
    };
    return [{ ...placed, fault: { rule: 'STR-VERSIE', args } }];
  }
  return faults;
}

/** The numbers that each part of the version may have; empty for a schema that lays down none. */
export function supportedVersions(schema: MessageSchema): readonly (readonly string[])[] {
  const [parts = []] = versionsOf(schema);
  return supportedBy(parts);
}

function supportedBy(parts: readonly VersionPart[]): readonly (readonly string[])[] {
  return parts.map(({ allowed }) => allowed).filter((numbers) => numbers.length > 0);
}

/** The parts of the version, by the root. */
function versionsOf(schema: MessageSchema): readonly (readonly VersionPart[])[] {
  return schema.wire === undefined ? ownVersions(schema) : [schema.wire.version];
}

const ownVersions = /* @__PURE__ */ perObject(
  ({ roots }: MessageSchema): readonly (readonly VersionPart[])[] =>
    roots.map((root) =>
      childrenOf(root, 'Header').flatMap((header) =>
        ['Berichtversie', 'Berichtsubversie'].flatMap((name) =>
          childrenOf(header, name).map(({ type, field, repeatable }) => ({
            path: repeatable ? undefined : `/${root.name}/Header/${name}`,
            fields: [header.field, field],
            allowed: type.kind === 'simple' ? (type.enumeration ?? []).map((each) => each.value) : [],
          })),
        ),
      ),
    ),
);

function childrenOf({ type }: ElementDeclaration, name: string): readonly ElementDeclaration[] {
  return type.kind === 'complex' ? type.elements.filter((element) => element.name === name) : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return Object.getOwnPropertyDescriptor(Object(value), field)?.value;
}
