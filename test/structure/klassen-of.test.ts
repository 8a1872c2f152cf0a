import { expect, test } from 'vitest';
import { schemas } from '../../src/model/index.ts';
import { compileSchema, type MessageSchema } from '../../src/schema/index.ts';
import { klassenOf, rootOf } from '../../src/structure/index.ts';

function schemaWith(types: string, root = 'Bericht'): MessageSchema {
  const compiled = compileSchema(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Bericht" type="${root}"/>${types}</xs:schema>`,
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.schema;
}

/** A class with elements: `Name:Type`, or a text by its name alone. */
function klasse(name: string, ...elements: readonly string[]): string {
  const declared = elements.map((each) => {
    const [own, type = 'xs:string'] = each.split(/:(.*)/);
    return `<xs:element name="${own}" type="${type}" minOccurs="0"/>`;
  });
  return `<xs:complexType name="${name}"><xs:sequence>${declared.join('')}</xs:sequence></xs:complexType>`;
}

/** Each class with the one around it, and `*` when its name stands in more places. */
function describeKlassen(schema: MessageSchema): readonly string[] {
  return Array.from(
    klassenOf(schema).values(),
    ({ element, parent, ambiguous }) =>
      `${parent?.element.name ?? ''}/${element.name}${ambiguous ? '*' : ''}`,
  );
}

test('the classes of the messages, each with the class that it stands in', () => {
  expect(schemas.map(describeKlassen)).toEqual([
    ['/Bericht', 'Bericht/Header', 'Bericht/Verzekerde', 'Verzekerde/MutatieFZ', 'MutatieFZ/MutatieLocatie'],
    [
      '/Bericht',
      'Bericht/Header',
      'Header/Retourcodes*',
      'Bericht/Verzekerde',
      'Verzekerde/MutatieFZ',
      'MutatieFZ/MutatieLocatie',
    ],
  ]);
});

test('what is in a class of two places stands in two places too', () => {
  const types = [
    klasse('Bericht', 'Links:Zaal', 'Rechts:Zaal', 'Apart:Apart'),
    klasse('Zaal', 'Bed:Bed'),
    klasse('Bed', 'Nummer', 'Laken:Laken'),
    klasse('Laken', 'Kleur'),
    klasse('Apart', 'Naam'),
  ];
  expect(describeKlassen(schemaWith(types.join('')))).toEqual([
    '/Bericht',
    'Bericht/Links',
    'Links/Bed*',
    'Bed/Laken*',
    'Bericht/Rechts',
    'Bericht/Apart',
  ]);
});

test('classes of one name and different types: the first, and it is told that there is another', () => {
  const types = [
    klasse('Bericht', 'Een:Een', 'Twee:Twee'),
    klasse('Een', 'Zaal:Eerste'),
    klasse('Twee', 'Zaal:Tweede'),
    klasse('Eerste', 'Nummer'),
    klasse('Tweede', 'Bed:Bed'),
    klasse('Bed', 'Nummer'),
  ];
  const schema = schemaWith(types.join(''));
  expect(describeKlassen(schema)).toEqual([
    '/Bericht',
    'Bericht/Een',
    'Een/Zaal*',
    'Bericht/Twee',
    'Zaal/Bed*',
  ]);
  expect(klassenOf(schema).get('Zaal')?.type.name).toBe('Eerste');
});

test('a class may contain itself', () => {
  const types = [klasse('Bericht', 'Doos:Doos'), klasse('Doos', 'Naam', 'Doos:Doos')];
  expect(describeKlassen(schemaWith(types.join('')))).toEqual(['/Bericht', 'Bericht/Doos*']);
});

test('a message without classes has no root to walk', () => {
  const schema = schemaWith('', 'xs:string');
  expect([...klassenOf(schema)]).toEqual([]);
  expect(() => rootOf(schema)).toThrow('has classes');
});
