import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentParser,
  type DocumentParse,
  parseDocument,
} from '../../../src/parse/document-parser.ts';
import { compileSchema, type MessageSchema } from '../../../src/schema/index.ts';
import { compileOracles, type Imports } from '../../support/oracles.ts';

/** One schema, the messages that it allows, and those that it refuses with what is told of them. */
export interface Construct {
  /** What stands in `xs:schema`. */
  readonly body: string;
  /** Attributes of `xs:schema`. */
  readonly attributes?: string;
  readonly imports?: Imports;
  /** Children of `r` by letters: `ab` is `<r><a/><b/></r>`, `a(bc)` has `b` and `c` in `a`. */
  readonly accepted: readonly string[];
  /** Each with its findings: `RULE path`. */
  readonly rejected: readonly (readonly [children: string, ...findings: string[]])[];
  /** What stands in the start tag of the root. */
  readonly root?: string;
}

/** Judges the messages of a schema: as both generations of libxml2 do, whole and in pieces alike. */
export function describeConstruct(title: string, construct: Construct): void {
  const { body, attributes = '', imports = {}, accepted, rejected, root = 'r' } = construct;
  const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${attributes}>${body}</xs:schema>`;
  const message = (children: string): string => `<${root}>${elements(children)}</${root.split(' ')[0]}>`;

  describe(title, () => {
    const oracles = compileOracles(xsd, undefined, imports);
    const schema = schemaOf(xsd, imports);
    afterAll(() => {
      for (const oracle of oracles) oracle.dispose();
    });

    it.each(accepted)('accepts "%s"', (children) => {
      const xml = message(children);
      expect(findingsOf(parseDocument([schema], xml))).toEqual([]);
      expect(oracles.map((oracle) => oracle.accepts(xml))).toEqual(oracles.map(() => true));
    });

    it.each(rejected)('rejects "%s" by %s', (children, ...findings) => {
      const xml = message(children);
      const whole = parseDocument([schema], xml);
      expect(findingsOf(whole)).toEqual(findings);
      expect(oracles.map((oracle) => oracle.accepts(xml))).toEqual(oracles.map(() => false));
      for (let at = 1; at < xml.length; at += 3) {
        const parser = createDocumentParser([schema]);
        parser.write(xml.slice(0, at));
        parser.write(xml.slice(at));
        expect(parser.end()).toEqual(whole);
      }
    });
  });
}

/** The compiled schema; fails with the findings when there is none. */
export function schemaOf(xsd: string, imports: Imports = {}): MessageSchema {
  const compiled = compileSchema(xsd, { imports });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings, null, 1));
  return compiled.schema;
}

function findingsOf(parsed: DocumentParse): readonly string[] {
  return parsed.ok ? [] : parsed.findings.map(({ rule, path }) => `${rule} ${path}`);
}

function elements(children: string): string {
  return children
    .replace(/([a-z])\(/g, '<$1>(')
    .split('')
    .reduce<{ xml: string; open: string[] }>(
      (state, character, index, all) => {
        const isTag = all[index - 1] === '<' || all[index + 1] === '>';
        if (character === '(') state.open.push(all[index - 2] ?? '');
        else if (character === ')') state.xml += `</${state.open.pop()}>`;
        else state.xml += /[a-z]/.test(character) && !isTag ? `<${character}/>` : character;
        return state;
      },
      { xml: '', open: [] },
    ).xml;
}

/** A class named `K`, and a root of it. */
export function classOf(content: string): string {
  return `<xs:element name="r"><xs:complexType>${content}</xs:complexType></xs:element>`;
}

/** An element with a text that may be empty. */
export function element(name: string, occurs = ''): string {
  return `<xs:element name="${name}" type="xs:string"${occurs}/>`;
}

export const OPTIONAL = ' minOccurs="0"';
export const MANY = ' maxOccurs="unbounded"';
export const ANY = ' minOccurs="0" maxOccurs="unbounded"';
