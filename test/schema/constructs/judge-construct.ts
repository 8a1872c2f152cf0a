import { compileSchema, type MessageSchema, validateStructure } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { createDocumentParser } from '../../../src/parse/document-parser.ts';
import { compileOracles, type Imports, type OracleName } from '../../support/oracles.ts';
import { documentOf } from '../cases/schema-case.ts';
import { XS } from '../xsd-texts.ts';

/** An XSD with what it accepts and rejects: whole documents, which start with `<`, or values of an element `v`. */
export interface Construct {
  /** What stands in `xs:schema`. */
  readonly declarations: string;
  /** Attributes of `xs:schema`. */
  readonly attributes?: string;
  readonly imports?: Imports;
  readonly accepted: readonly string[];
  /** Each with the rules of its findings, in their order. */
  readonly rejected: readonly (readonly [instance: string, rules: string])[];
  /** The oracles that judge an instance otherwise, where the text of the standard says what we say. */
  readonly differs?: Readonly<Record<string, readonly OracleName[]>>;
}

/** The XSD of a construct. */
function xsdOf({ declarations, attributes = '' }: Pick<Construct, 'declarations' | 'attributes'>): string {
  return `<xs:schema xmlns:xs="${XS}"${attributes}>${declarations}</xs:schema>`;
}

/** Compiles an XSD that is to be correct. */
function compiled(xsd: string, imports: Imports = {}): MessageSchema {
  const result = compileSchema(xsd, { imports });
  if (!result.ok) expect.unreachable(result.findings.map(({ message }) => message).join(' '));
  return result.schema;
}

/** Holds each instance to its verdict: whole, one character at a time, and by both oracles. */
export function judgeConstruct(name: string, construct: Construct): void {
  const { imports = {}, accepted, rejected, differs = {} } = construct;
  const xsd = xsdOf(construct);
  const rows = [...accepted.map((instance) => [instance, ''] as const), ...rejected];

  describe(name, () => {
    test('each instance is judged by rule', () => {
      const schema = compiled(xsd, imports);
      const told = rows.map(([instance]) => [
        instance,
        validateStructure(documentOf(instance), schema)
          .map(({ rule }) => rule)
          .join(' '),
      ]);
      expect(told).toEqual(rows);
    });

    test('in pieces as whole', () => {
      const schema = compiled(xsd, imports);
      for (const [instance] of rows) {
        const parser = createDocumentParser([schema]);
        for (const character of documentOf(instance)) parser.write(character);
        const parsed = parser.end();
        expect(parsed.ok ? [] : parsed.findings).toEqual(validateStructure(documentOf(instance), schema));
      }
    });

    test('both oracles agree', () => {
      const wrong: Record<string, OracleName[]> = {};
      for (const oracle of compileOracles(xsd, undefined, imports)) {
        for (const [instance, rules] of rows)
          if (oracle.accepts(documentOf(instance)) !== (rules === ''))
            wrong[instance] = [...(wrong[instance] ?? []), oracle.name];
        oracle.dispose();
      }
      expect(wrong).toEqual(differs);
    });
  });
}

/** A type `t` for the element `v`. */
export function typed(body: string, more = ''): string {
  return `<xs:element name="v" type="t"/><xs:simpleType name="t">${body}</xs:simpleType>${more}`;
}

/** A restriction of a type. */
export function restricted(base: string, facets: string): string {
  return `<xs:restriction base="${base}">${facets}</xs:restriction>`;
}
