import { compileSchema } from 'fz825/schema';
import { expect, test } from 'vitest';
import { isMessageSchema } from '../../src/with-schemas/is-message-schema.ts';
import { xsds } from './apis.ts';

const WAARDE = {
  name: 'Waarde',
  namespace: '',
  field: 'waarde',
  repeatable: false,
  type: { kind: 'simple', fault: () => undefined },
};
const LEAF = { kind: 'element', min: 1, element: WAARDE };
const SCHEMA = {
  definition: { prefixes: {} },
  roots: [
    {
      name: 'Bericht',
      namespace: 'urn:x',
      field: 'bericht',
      repeatable: false,
      type: {
        kind: 'complex',
        elements: [WAARDE],
        content: { kind: 'sequence', min: 0, particles: [LEAF] },
      },
    },
  ],
};
const TYPE = SCHEMA.roots[0]?.type;

/** A copy with another value in one place. */
function changed(of: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy: object = Array.isArray(of) ? [...of] : { ...(of as object) };
  const own: unknown = rest.length === 0 ? value : changed(Reflect.get(copy, key), rest.join('.'), value);
  return Object.assign(copy, { [key]: own });
}

const metType = (type: unknown): unknown => changed(SCHEMA, 'roots.0.type', type);
const metContent = (content: unknown): unknown => metType({ ...TYPE, content });

/** So many sequences in each other, with an element in the innermost. */
function nested(depth: number): object {
  let content: object = LEAF;
  for (let left = depth; left > 0; left--) content = { kind: 'sequence', min: 1, particles: [content] };
  return content;
}

test('what compileSchema made is a compiled schema', () => {
  for (const xsd of Object.values(xsds('eigen'))) {
    const compiled = compileSchema(xsd);
    expect(compiled.ok && isMessageSchema(compiled.schema)).toBe(true);
  }
});

test.each<[string, unknown]>([
  ['in the least', SCHEMA],
  ['without roots', { ...SCHEMA, roots: [] }],
  ['of a value alone', metType(WAARDE.type)],
  ['of an element alone', metContent(LEAF)],
  ['of sequences as deep as they may be', metContent(nested(200))],
])('a schema %s is one', (_name, schema) => {
  expect(isMessageSchema(schema)).toBe(true);
});

test('an element may stand in itself', () => {
  const element = { ...WAARDE, type: {} };
  Object.assign(element.type, { ...TYPE, elements: [element] });
  expect(isMessageSchema({ ...SCHEMA, roots: [element] })).toBe(true);
});

const NO_DATA: readonly unknown[] = [undefined, null, 'x', 7, () => true];
const NO_LIST: readonly unknown[] = [...NO_DATA, {}, { length: 0 }, new Set()];
const NO_TEXT: readonly unknown[] = [undefined, null, 7, {}];
const ROOT = 'roots.0';
const CONTENT = `${ROOT}.type.content`;
const ELEMENT = `${CONTENT}.particles.0.element`;

test.each<[string, readonly unknown[]]>([
  ['definition', NO_DATA],
  ['definition.prefixes', NO_DATA],
  ['roots', NO_LIST],
  ['roots', [new Array(1)]],
  ['roots.0', NO_DATA],
  [`${ROOT}.name`, NO_TEXT],
  [`${ROOT}.namespace`, NO_TEXT],
  [`${ROOT}.field`, NO_TEXT],
  [`${ROOT}.repeatable`, [undefined, null, 0, 'true']],
  [`${ROOT}.type`, [...NO_DATA, {}]],
  [`${ROOT}.type.kind`, [undefined, 'simple', 'Complex', '']],
  [`${ROOT}.type.elements`, NO_LIST],
  [`${ROOT}.type.elements`, [new Array(1), [null], [{}]]],
  [`${ROOT}.type.elements.0.name`, NO_TEXT],
  [`${ROOT}.type.elements.0.type.kind`, [undefined, 'complex', '']],
  [`${ROOT}.type.elements.0.type.fault`, [undefined, null, {}, 'x']],
  [CONTENT, [...NO_DATA, {}]],
  [`${CONTENT}.kind`, [undefined, 'element', 'choice', '']],
  [`${CONTENT}.min`, [undefined, null, '0']],
  [`${CONTENT}.particles`, NO_LIST],
  [`${CONTENT}.particles`, [new Array(1), [null], [{}], [LEAF, null]]],
  [`${CONTENT}.particles.0.kind`, [undefined, 'sequence', 'choice']],
  [`${CONTENT}.particles.0.min`, [undefined, '1']],
  [ELEMENT, [...NO_DATA, {}]],
  [`${ELEMENT}.name`, NO_TEXT],
])('with something else at %s it is none', (path, values) => {
  for (const value of values) expect(isMessageSchema(changed(SCHEMA, path, value))).toBe(false);
});

test('a type of another kind is none, whatever it has', () => {
  expect(isMessageSchema(metType({ ...TYPE, ...WAARDE.type, kind: 'union' }))).toBe(false);
  expect(isMessageSchema(metContent({ ...LEAF, particles: [], kind: 'choice' }))).toBe(false);
});

test('sequences that are too deep, or stand in themselves, are none', () => {
  expect(isMessageSchema(metContent(nested(201)))).toBe(false);
  const content = { kind: 'sequence', min: 1, particles: [] as unknown[] };
  content.particles.push(content);
  expect(isMessageSchema(metContent(content))).toBe(false);
});

test.each(NO_DATA.map((input) => [input]))('%s is none', (input) => {
  expect(isMessageSchema(input)).toBe(false);
});
