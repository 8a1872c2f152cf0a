import type { ElementDefinition, MessageSchema, ParticleDefinition, SimpleType } from '../schema/index.ts';
import { hasOneSpelling } from '../schema/index.ts';

/** What an XSD says about its elements, by the way to them. */
export interface Notes {
  /** Documentation of the complex type of that key; empty when there is none. */
  readonly ofType: (key: string | undefined) => string;
  /** The element at the end of a way from the content of a complex type; undefined when no way leads there. */
  readonly at: (key: string | undefined, names: readonly string[]) => ElementDefinition | undefined;
  /** The key of the type of a root. */
  readonly ofRoot: (name: string) => string | undefined;
}

/** Reads what the XSD of a schema says. */
export function notesOf({ definition: { complexTypes = {}, roots = [] } }: MessageSchema): Notes {
  const typeAt = (key: string | undefined) =>
    key !== undefined && Object.hasOwn(complexTypes, key) ? complexTypes[key] : undefined;

  function at(key: string | undefined, [name, ...names]: readonly string[]): ElementDefinition | undefined {
    const content = typeAt(key)?.content;
    const element = content === undefined ? undefined : elementIn(content, name);
    return element === undefined || names.length === 0 ? element : at(element.type, names);
  }

  return {
    ofType: (key) => typeAt(key)?.documentation ?? '',
    at,
    ofRoot: (name) => roots.find((root) => root.name === name)?.type,
  };
}

function elementIn(particle: ParticleDefinition, name: string | undefined): ElementDefinition | undefined {
  if (particle.kind === 'element') return particle.element.name === name ? particle.element : undefined;
  for (const each of particle.particles) {
    const found = elementIn(each, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The codes of a type, when they are all that its values can be: not where a code may be written in more ways. */
export function codesOf(type: SimpleType): SimpleType['enumeration'] {
  const { enumeration } = type;
  return enumeration !== undefined && enumeration.length > 0 && hasOneSpelling(type)
    ? enumeration
    : undefined;
}

/** What is said about a type with values: what it is, and what each of its codes means. */
export function notesOfValues(type: SimpleType): readonly string[] {
  const meanings = (type.enumeration ?? []).flatMap(({ value, documentation }) =>
    documentation === '' ? [] : [`- \`${value}\`: ${documentation}`],
  );
  return [type.documentation, meanings.join('\n')];
}
