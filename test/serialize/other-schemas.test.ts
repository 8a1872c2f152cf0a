import { serializeBericht } from 'fz825';
import { compileSchema, type MessageSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { xsdOf } from '../support/content-models.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const TWICE = { a: ['1', '3'], b: ['2', '4'] };
const PRETTY_TWICE = '\n<r>\n  <A>1</A>\n  <B>2</B>\n  <A>3</A>\n  <B>4</B>\n</r>';
const PRETTY_LIST = '\n<r>\n  <A>1</A>\n  <A>2</A>\n</r>';

function compiled(xsd: string): MessageSchema {
  const result = compileSchema(xsd, { berichttype: 'FZ825' });
  return result.ok ? result.schema : expect.unreachable(JSON.stringify(result.findings));
}

/** The text of a message of another schema; or what is wrong with it, one line for each finding. */
function written(schema: MessageSchema, fields: object, pretty = false): string | readonly string[] {
  const bericht = { berichttype: 'FZ825', ...fields };
  const result = serializeBericht(bericht as never, { pretty, schemas: { fz825: schema, fz826: schema } });
  return result.ok ? result.xml : result.findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe('a message of another schema is written', () => {
  test.each<[string, string, object, string, string]>([
    ['without any element', '(A? B?)', {}, '<r/>', '\n<r/>'],
    ['with an empty text', '(A)', { a: '' }, '<r><A/></r>', '\n<r>\n  <A/>\n</r>'],
    ['with a class twice', '(A B){1,2}', TWICE, '<r><A>1</A><B>2</B><A>3</A><B>4</B></r>', PRETTY_TWICE],
    [
      'with a list as long as it may be',
      '(A{0,2})',
      { a: ['1', '2'] },
      '<r><A>1</A><A>2</A></r>',
      PRETTY_LIST,
    ],
  ])('%s', (_, model, fields, line, lines) => {
    expect(written(compiled(xsdOf(model)), fields)).toBe(DECLARATION + line);
    expect(written(compiled(xsdOf(model)), fields, true)).toBe(DECLARATION + lines);
  });

  test.each([
    [
      'in the default namespace',
      'xmlns="urn:r" targetNamespace="urn:r"',
      '<r xmlns="urn:r"><A>1 &lt; 2</A></r>',
    ],
    [
      'in a namespace that has to be escaped',
      'xmlns:p="urn:&quot;&amp;" targetNamespace="urn:&quot;&amp;"',
      '<p:r xmlns:p="urn:&quot;&amp;"><p:A>1 &lt; 2</p:A></p:r>',
    ],
  ])('%s, whether its values are ordinary or not', (_, attributes, text) => {
    const schema = compiled(
      xsdOf('(A)').replace('<xs:schema ', `<xs:schema elementFormDefault="qualified" ${attributes} `),
    );
    expect(written(schema, { a: '1 < 2' })).toBe(DECLARATION + text);
    expect(written(schema, { a: '12' })).toBe(DECLARATION + text.replace('1 &lt; 2', '12'));
  });
});

describe('a message that another schema refuses is not written', () => {
  test.each<[string, string, object, readonly string[]]>([
    ['a list that is too long', '(A{0,2} B?)', { a: ['1', '2', '3'] }, ['STR-HERHAALD /r/A[3]']],
    [
      'a class that has to stand there twice, and does once',
      '(A B){2,2}',
      { a: ['1'], b: ['2'] },
      ['STR-ONTBREEKT /r/A[2]', 'STR-ONTBREEKT /r/B[2]'],
    ],
    ['a group that is absent', '(A (B))', { a: '1' }, ['STR-ONTBREEKT /r/B']],
    [
      'a field that is not known, beside an element that stands in two places',
      '(A B A)',
      { a: ['1', '2'], b: '3', c: '4' },
      ['STR-ONVERWACHT /r/*'],
    ],
    [
      'the same, and that element once',
      '(A B A)',
      { a: ['1'], b: '3', c: '4' },
      ['STR-ONTBREEKT /r/A[2]', 'STR-ONVERWACHT /r/*'],
    ],
  ])('%s', (_, model, fields, findings) => {
    expect(written(compiled(xsdOf(model)), fields)).toEqual(findings);
  });

  test('a schema without a root', () => {
    expect(written({ ...compiled(xsdOf('(A)')), roots: [] }, { a: '1' })).toEqual(['STR-BERICHT /']);
  });
});
