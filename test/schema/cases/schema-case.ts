import type { Arbitrary } from 'fast-check';
import type { BuiltinName } from '../../../src/schema/definition.ts';
import { facet, oneElementMessage } from '../../support/one-element.ts';
import type { Imports } from '../../support/oracles.ts';
import { schema, simpleType } from '../xsd-texts.ts';

/** An XSD that is not ours, with what it accepts and what it rejects. */
export interface SchemaCase {
  readonly name: string;
  readonly xsd: string;
  /** The schemas that it imports, by schemaLocation. */
  readonly imports?: Imports;
  /** Whole documents, which start with `<`, or values of an element `v`. */
  readonly accepted: readonly string[];
  /** Each with the rule of its one finding. */
  readonly rejected: readonly Rejected[];
  /** More instances, near the edges. */
  readonly random?: Arbitrary<string>;
}

export type Rejected = readonly [instance: string, rule: string];
export type Facets = Readonly<Record<string, string | number | readonly string[]>>;
type Instances = Pick<SchemaCase, 'accepted' | 'rejected' | 'random'>;

/** A case of a built-in type with restrictions of it, each of the one before. */
export function valueCase(
  name: string,
  builtin: BuiltinName,
  steps: readonly Facets[],
  instances: Instances,
): SchemaCase {
  const types = steps.map((facets, index) =>
    simpleType(`t${index + 1}`, index === 0 ? `xs:${builtin}` : `t${index}`, facetsOf(facets)),
  );
  const type = steps.length === 0 ? `xs:${builtin}` : `t${steps.length}`;
  return { name, xsd: schema(`<xs:element name="v" type="${type}"/>${types.join('')}`), ...instances };
}

/** A case of an element `v` with this content. */
export function contentCase(name: string, content: string, instances: Instances): SchemaCase {
  const type = `<xs:complexType>${content}</xs:complexType>`;
  return { name, xsd: schema(`<xs:element name="v">${type}</xs:element>`), ...instances };
}

/** Instances that all break one rule; an empty value always breaks the same one. */
export function breaking(rule: string, ...instances: readonly string[]): readonly Rejected[] {
  return instances.map((instance) => [instance, instance === '' ? 'STR-LEEG' : rule]);
}

/** Facets as XML text; a list is a facet that stands there several times. */
function facetsOf(facets: Facets): string {
  return Object.entries(facets)
    .flatMap(([name, values]) => [values].flat().map((value) => facet(name, value)))
    .join('');
}

/** A sequence with attributes such as `minOccurs="0"`. */
export function sequence(attributes: string, ...particles: readonly string[]): string {
  return `<xs:sequence ${attributes}>${particles.join('')}</xs:sequence>`;
}

/** A document `v` with an empty element for each letter. */
export function letters(text: string): string {
  return `<v>${[...text].map((letter) => `<${letter}/>`).join('')}</v>`;
}

export function documentOf(instance: string): string {
  return instance.startsWith('<') ? instance : oneElementMessage(instance);
}
