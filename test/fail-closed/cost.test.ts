import {
  checkBericht,
  controles,
  type Finding,
  parseBericht,
  parseBerichtStream,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { COD954, findCode, loadRetourcodes } from 'fz825/codelijst';
import { formatFoutbericht, judgeMutatiebericht, receiveMutatiebericht } from 'fz825/keten';
import { compileSchema, validateStructure } from 'fz825/schema';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { fz825Matchers } from 'fz825/vitest';
import { exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

const FREE = { depth: Number.POSITIVE_INFINITY };

test('without a limit on depth, a document takes time in proportion to it, whatever its prefixes', () => {
  const depth = 40_000;
  const nested = (start: (level: number) => string, end: (level: number) => string): string => {
    const levels = Array.from({ length: depth }, (_, level) => level);
    return levels.map(start).join('') + levels.reverse().map(end).join('');
  };
  const documents = [
    nested(
      () => '<a>',
      () => '</a>',
    ),
    // The first half declares, the second half uses what was declared farthest away.
    nested(
      (level) => (level < depth / 2 ? `<a xmlns:p${level}="urn:p">` : `<p${level - depth / 2}:a>`),
      (level) => (level < depth / 2 ? '</a>' : `</p${level - depth / 2}:a>`),
    ),
  ];
  for (const document of documents) {
    const parsed = parseBericht(document, { limits: FREE });
    expect(parsed.ok || parsed.findings.map(({ rule }) => rule)).toEqual(['STR-BERICHT']);
  }
});

test('the paths of faults that are not told are not put together', () => {
  const compiled = compileSchema(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="A"/><xs:complexType name="A"><xs:sequence><xs:element name="A" type="A" minOccurs="0"/></xs:sequence></xs:complexType></xs:schema>',
  );
  if (!compiled.ok) throw new Error('The schema is right.');
  const depth = 40_000;
  const document = '<A>x'.repeat(depth) + '</A>'.repeat(depth);
  const findings = validateStructure(document, compiled.schema, { limits: FREE });
  expect(findings.at(-1)?.args).toMatchObject({ limit: 100, found: depth });
  expect(findings[2]?.path).toBe('/A/A/A');
});

test('a stream of nothing but empty pieces ends', async () => {
  for (const piece of ['', new Uint8Array()]) {
    let asked = 0;
    const endless = (async function* () {
      for (;;) {
        asked++;
        yield piece;
      }
    })();
    await expect(parseBerichtStream(endless)).rejects.toThrow(
      new TypeError('A source gave nothing but empty pieces.'),
    );
    expect(asked).toBe(10_001);
  }
});

test('what a source does at its end is not waited for, and is asked for once', async () => {
  for (const end of [new Promise<never>(() => undefined), Promise.reject(new Error('not told'))]) {
    let ended = 0;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: '<' }),
        return: () => {
          ended++;
          return end;
        },
      }),
    };
    const parsed = await parseBerichtStream(source);
    expect(parsed.ok || parsed.findings[0].rule).toBe('XML-WELGEVORMD');
    expect(ended).toBe(1);
  }
});

test('a list of holes in a message given as an object is no list', () => {
  const mutatieFZ: never[] = [];
  mutatieFZ.length = 2 ** 32 - 1;
  const { verzekerde, ...rest } = exampleBericht();
  const bericht = { ...rest, verzekerde: { ...verzekerde, mutatieFZ } };
  const told = { rule: 'STR-TYPE', path: '/Bericht/Verzekerde/MutatieFZ', args: { fault: 'rij' } };
  expect(serializeBericht(bericht)).toMatchObject({ ok: false, findings: [told] });
  const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;
  expect(checkBericht(bericht, context).findings).toMatchObject([told]);
  expect(mutatieberichtSchema['~standard'].validate(bericht).issues).toHaveLength(1);
  const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  expect(serializeBericht(retourbericht(bericht, [], gegevens)).ok).toBe(true);
  expect(readBronnen({ agb: mutatieFZ })).toMatchObject({
    ok: false,
    findings: [{ rule: 'BRON-VORM', path: '/agb', args: { fault: 'rij' } }],
  });
  const findings: never[] = [];
  findings.length = 2 ** 32 - 1;
  expect(checkBericht({ ok: false, findings } as never, context).findings).toMatchObject([
    { rule: 'STR-BERICHT' },
  ]);
});

/** These items, and holes without end. */
function withHoles(...items: readonly unknown[]): never[] {
  const list = [...items] as never[];
  list.length = 2 ** 32 - 1;
  return list;
}

test('what stands behind the holes of a list is in no class', () => {
  const { verzekerde, ...rest } = exampleBericht();
  const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  const found = {
    ...findingAt('/Bericht/Verzekerde'),
    berichtklasse: 'Verzekerde',
  };
  for (const mutatieFZ of [withHoles(), withHoles(verzekerde.mutatieFZ[0])]) {
    const bericht = { ...rest, verzekerde: { ...verzekerde, mutatieFZ } };
    const retour = retourbericht(bericht, [found], gegevens);
    expect(retour.verzekerde?.retourcodes).toEqual({ retourcode: ['8011'] });
    expect(serializeBericht(retour).ok).toBe(false);
    expect(() => retourbericht(bericht, [findingAt('/Bericht/Verzekerde/MutatieFZ[2]')], gegevens)).toThrow(
      new TypeError('Finding VC009 stands in no class of the message.'),
    );
  }
});

function findingAt(path: string): Finding {
  return {
    controletype: 3,
    rule: 'VC009',
    args: {},
    retourcode: '8011',
    voorlopig: true,
    berichtklasse: 'MutatieFZ',
    mutatie: 0,
    path,
    line: null,
    column: null,
    message: 'Er ontbreekt iets.',
    url: null,
  };
}

test('a list of holes that a caller gives beside a message is refused', () => {
  const heen = exampleBericht();
  const xml = serializeBericht(heen);
  if (!xml.ok) throw new Error('The example is valid.');
  const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  const context = { peildatum: '2026-03-15', omgeving: 'T', ...gegevens } as const;
  const found = findingAt('/Bericht/Verzekerde/MutatieFZ[1]');
  const [first] = controles;
  for (const list of [withHoles(), withHoles(first)]) {
    for (const referentiecontroles of [true, false]) {
      const options = { ...context, controles: list, referentiecontroles };
      expect(() => receiveMutatiebericht(xml.xml, options)).toThrow(TypeError);
      expect(() => judgeMutatiebericht(xml.xml, options)).toThrow(TypeError);
    }
    expect(() => checkBericht(heen, context, { controles: list })).toThrow(TypeError);
    expect(() => loadRetourcodes('id,retourcode', { controles: list })).toThrow(TypeError);
    expect(() => exportXslt({ controles: list })).toThrow(TypeError);
    expect(() => fz825Matchers.toHaveRetourcode(heen, '8011', undefined, { controles: list })).toThrow(
      TypeError,
    );
  }
  for (const list of [withHoles(), withHoles(found)]) {
    expect(() => retourbericht(heen, list, gegevens)).toThrow(TypeError);
    expect(() => formatFoutbericht({ ...MELDING, findings: list as never })).toThrow(TypeError);
    expect(fz825Matchers.toBeGeldigBericht({ findings: list }).pass).toBe(false);
    expect(() => fz825Matchers.toBeGeldigBericht({ findings: [], errors: list })).toThrow(TypeError);
    expect(() => fz825Matchers.toBeGeldigBericht({ findings: [], unchecked: list })).toThrow(TypeError);
  }
  for (const elementen of [withHoles(), withHoles(COD954.elementen[0])]) {
    const codelijst = { ...COD954, elementen };
    expect(() => findCode(codelijst, '8011')).toThrow(TypeError);
    expect(() => checkBericht(heen, context, { codelijst })).toThrow(TypeError);
    expect(() => receiveMutatiebericht(xml.xml, { ...context, codelijst })).toThrow(TypeError);
    expect(() => loadRetourcodes('id,retourcode\nVC009,8011', { codelijst })).toThrow(TypeError);
    expect(() => readRetourbericht(heen, retourbericht(heen, [found], gegevens), { codelijst })).toThrow(
      TypeError,
    );
  }
});

const MELDING = { van: 'VECOZO', aan: 'DJI', berichttype: 'FZ826', controletype: 2 } as const;
