import { perObject } from '../data/index.ts';
import type { ElementDeclaration, MessageSchema, Step } from '../schema/index.ts';
import { pathTo } from '../structure/index.ts';
import type { MessageRead } from './reader/message-reader.ts';
import type { PlacedFault } from './reader/placed-fault.ts';

/**
 * A message of another version than the schema's is judged on that alone: one fault, which names the version found
 * and the one supported, stands for all the others (STB §3.1). An absent or empty version is a fault like any other.
 */
export function narrowToVersion({ schema, value, faults }: MessageRead): readonly PlacedFault[] {
  if (faults.length === 0 || schema === undefined) return faults;
  for (const parts of versionsOf(schema)) {
    const paths = new Set(parts.map(({ path }) => path));
    const placed = faults.find(({ fault, path }) => fault.rule === 'STR-ENUMERATIE' && paths.has(path()));
    if (placed === undefined) continue;
    const args = {
      berichttype: schema.definition.berichttype,
      found: versionFound(value, parts),
      supported: parts.map(({ allowed }) => allowed).filter((numbers) => numbers.length > 0),
    };
    return [{ ...placed, fault: { rule: 'STR-VERSIE', args } }];
  }
  return faults;
}

/** A part of the version. */
interface VersionPart {
  /** Where it stands in the XML; undefined when it may stand there more than once. */
  readonly path: string | undefined;
  readonly fields: readonly string[];
  /** The numbers that are allowed. */
  readonly allowed: readonly string[];
}

/** The parts of the version, by the root. */
const versionsOf = /* @__PURE__ */ perObject((schema: MessageSchema): readonly (readonly VersionPart[])[] => {
  const written = schema.wire?.schema.roots ?? schema.roots;
  return schema.roots.map((root, index) => {
    const [header] = childrenOf(root, 'Header');
    const onWire = written[index] ?? root;
    if (header === undefined) return [];
    return ['Berichtversie', 'Berichtsubversie'].flatMap((name) =>
      childrenOf(header, name).map((element): VersionPart => {
        const steps = [header, element].flatMap((each) => each.steps ?? [each]);
        return {
          path: element.repeatable ? undefined : pathTo(pathTo(`/${onWire.name}`, header, 1), element, 1),
          fields: steps.map(({ field }) => field),
          allowed: numbersAt(onWire, steps),
        };
      }),
    );
  });
});

/** The numbers that each part of the version may have; empty for a schema that lays down none. */
export function supportedVersions(schema: MessageSchema): readonly (readonly string[])[] {
  const [parts = []] = versionsOf(schema);
  return parts.map(({ allowed }) => allowed).filter((numbers) => numbers.length > 0);
}

/** The numbers that are allowed in the element that the steps lead to. */
function numbersAt(root: ElementDeclaration, steps: readonly Pick<Step, 'name'>[]): readonly string[] {
  const found = steps.reduce<readonly ElementDeclaration[]>(
    (elements, { name }) => elements.flatMap((element) => childrenOf(element, name)),
    [root],
  );
  return found.flatMap(({ type }) =>
    type.kind === 'simple' ? (type.enumeration ?? []).map(({ value }) => value) : [],
  );
}

function childrenOf({ type }: ElementDeclaration, name: string): readonly ElementDeclaration[] {
  return type.kind === 'complex' ? type.elements.filter((element) => element.name === name) : [];
}

/** The version in the header, when it looks like one: anything else might be another value in its place. */
function versionFound(value: unknown, parts: readonly VersionPart[]): string | undefined {
  const numbers = parts.map(({ fields }) => fields.reduce(fieldOf, value));
  return numbers.length === 2 &&
    numbers.every((number) => typeof number === 'string' && /^\d{1,2}$/.test(number))
    ? numbers.join('.')
    : undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  return Object.getOwnPropertyDescriptor(Object(value), field)?.value;
}
