import { readFileSync } from 'node:fs';
import {
  assessBericht,
  type CheckOptions,
  type Controle,
  checkBericht,
  eindeZorg,
  type Finding,
  parseBericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { loadCodelijst } from 'fz825/codelijst';
import { toDocument } from 'fz825/document';
import { bestandsnaam } from 'fz825/keten';
import { compileSchema, validateStructure } from 'fz825/schema';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { verloop } from 'fz825/verloop';
import { fz825Matchers } from 'fz825/vitest';
import { createXsdValidator } from 'fz825/xsd';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cli, file } from '../cli/cli.ts';
import { readCase } from '../parse/messages.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { compileOracles } from '../support/oracles.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { NAMES, prototypes, withKey } from './prototypes.ts';

const FZ825 = readCase('fz825-geldig');
const CONTEXT = { peildatum: '2026-04-01', omgeving: 'T' } as const;
const XSD = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');

let before: readonly unknown[] = [];
beforeEach(() => {
  before = prototypes();
});
afterEach(() => {
  const after = prototypes();
  expect(after.length).toBe(before.length);
  expect(after.filter((item, index) => item !== before[index])).toEqual([]);
});

function inHeader(markup: string): string {
  return FZ825.replace('<mbfz:Header>', `<mbfz:Header>${markup}`);
}

/** The findings of a document, as its own parser and an assessment give them. */
function findingsOf(input: string): readonly string[] {
  const result = parseBericht(input);
  expect(assessBericht(input, CONTEXT).findings).toEqual(result.ok ? [] : result.findings);
  return result.ok ? [] : result.findings.map(lineOf);
}

function lineOf({ rule, path, args }: Finding): string {
  return `${rule} ${path} ${JSON.stringify(args)}`;
}

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error instanceof TypeError ? error.message : error;
  }
}

describe.each(NAMES)('%s in a document', (name) => {
  test('as an element of a class', () => {
    expect(findingsOf(inHeader(`<${name}><${name}/>x</${name}>`))).toEqual([
      'STR-ONVERWACHT /Bericht/Header/*[1] {"fault":"element","klasse":"Header","expected":"Berichtcode"}',
    ]);
    expect(findingsOf(FZ825.replace('</mbfz:MutatieFZ>', `<mbfz:${name}/></mbfz:MutatieFZ>`))).toEqual([
      'STR-ONVERWACHT /Bericht/Verzekerde/MutatieFZ[1]/*[7] {"fault":"element","klasse":"MutatieFZ"}',
    ]);
  });

  test('as an element in a value, and as the root', () => {
    expect(findingsOf(FZ825.replace('>1234567<', `><${name}/>1234567<`))).toEqual([
      'STR-ONVERWACHT /Bericht/Verzekerde/Verzekerdennummer {"fault":"in-waarde","element":"Verzekerdennummer"}',
    ]);
    expect(findingsOf(`<${name}/>`).map((line) => line.slice(0, 14))).toEqual(['STR-BERICHT /*']);
  });

  test('as an attribute', () => {
    const line = 'STR-ATTRIBUUT /Bericht/Header {"fault":"attribuut","element":"Header"}';
    expect(findingsOf(FZ825.replace('<mbfz:Header>', `<mbfz:Header ${name}="1">`))).toEqual([line]);
    expect(
      findingsOf(FZ825.replace('<mbfz:Header>', `<mbfz:Header xmlns:${name}="urn:x" ${name}:${name}="1">`)),
    ).toEqual([line]);
  });

  test('as a prefix', () => {
    expect(findingsOf(FZ825.replaceAll('mbfz:', `${name}:`).replace('xmlns:mbfz', `xmlns:${name}`))).toEqual(
      [],
    );
    const line = 'XML-WELGEVORMD / {"fault":"prefix-onbekend"}';
    expect(findingsOf(inHeader(`<${name}:x/>`))).toEqual([line]);
    expect(findingsOf(FZ825.replace('<mbfz:Header>', `<mbfz:Header ${name}:x="1">`))).toEqual([line]);
  });

  test('as a namespace', () => {
    expect(findingsOf(FZ825.replace('http://ei.vektis.nl/mutatiebericht494', name)).length).toBe(1);
    expect(findingsOf(inHeader(`<Berichtcode xmlns="${name}">494</Berichtcode>`)).length).toBeGreaterThan(0);
  });

  test('as an entity, an instruction and an encoding', () => {
    expect(findingsOf(inHeader(`&${name};`))).toEqual(['XML-WELGEVORMD / {"fault":"entiteit-onbekend"}']);
    expect(findingsOf(inHeader(`<?${name} ${name}?>`))).toEqual([]);
    const bytes = new TextEncoder().encode(FZ825.replace('UTF-8', name));
    const result = parseBericht(bytes);
    expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).toEqual(['XML-CODERING']);
  });

  test('as a path to be located', () => {
    const result = parseBericht(FZ825);
    for (const path of [name, `/${name}`, `/Bericht/${name}`, `/Bericht/Header/${name}[1]`]) {
      expect(result.ok && result.locate(path)).toBeUndefined();
    }
  });

  test('as a value', () => {
    const line =
      'STR-PATROON /Bericht/Verzekerde/Verzekerdennummer {"element":"Verzekerdennummer","patterns":["[0-9]{7,8}"]';
    expect(
      findingsOf(FZ825.replace('>1234567<', `>${name}<`)).map((each) => each.slice(0, line.length)),
    ).toEqual([line]);
    expect(findingsOf(FZ825.replaceAll('M2026-0103', name))).toEqual([]);
    expect(findingsOf(FZ825.replace('>T<', `>${name}<`)).map((each) => each.slice(0, 14))).toEqual([
      'STR-ENUMERATIE',
    ]);
  });

  test('for libxml2', () => {
    const created = createXsdValidator(XSD);
    if (!created.ok) throw new Error('The XSD is right.');
    const { validator } = created;
    const paths = (xml: string): readonly string[] => validator.validate(xml).map(({ path }) => path);
    expect(paths(inHeader(`<${name}/>`))).toEqual(['/Bericht/Header/*[1]']);
    expect(paths(FZ825.replace('<mbfz:Header>', `<mbfz:Header ${name}="1">`))).toEqual(['/Bericht/Header']);
    validator.dispose();
    const absent = createXsdValidator(XSD.replace('<xs:annotation>', `<xs:import namespace="${name}"/>$&`));
    expect(absent.ok ? [] : absent.findings.map(({ construct }) => construct)).toEqual(['xs:import']);
  });
});

describe.each(NAMES)('%s in an object', (name) => {
  const bericht = deepFreeze(exampleBericht());

  test('as a field of a class', () => {
    const line = (klasse: string): string =>
      `STR-ONVERWACHT ${klasse}/* {"fault":"veld","element":"${klasse.split('/').at(-1)}"}`;
    const header = deepFreeze({ ...bericht, header: withKey(name, { polluted: '1' }, bericht.header) });
    const root = deepFreeze(withKey(name, { header: bericht.header }, bericht));
    for (const [built, klasse] of [
      [header, '/Bericht/Header'],
      [root, '/Bericht'],
    ] as const) {
      for (const result of [serializeBericht(built), toDocument(built)])
        expect(result.ok ? [] : result.findings.map(lineOf)).toEqual([line(klasse)]);
      expect(checkBericht(built, CONTEXT).findings.map(lineOf)).toEqual([line(klasse)]);
      const { issues = [] } = mutatieberichtSchema['~standard'].validate(built);
      expect(issues.map(({ path }) => path)).toEqual([klasse === '/Bericht' ? [] : ['header']]);
    }
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });

  test('what is inherited by that name is no field', () => {
    const heir = deepFreeze(Object.setPrototypeOf({ berichttype: 'FZ825' }, { ...bericht }));
    expect(serializeBericht(heir).ok).toBe(false);
  });

  test('as berichttype, and as a value', () => {
    const wrong = serializeBericht({ ...bericht, berichttype: name as never });
    expect(wrong.ok ? [] : wrong.findings.map(({ rule }) => rule)).toEqual(['STR-BERICHT']);
    const named = { ...bericht, header: { ...bericht.header, identificatieAanlevering: name.slice(0, 12) } };
    expect(serializeBericht(named).ok).toBe(true);
    expect(bestandsnaam(named)).toMatch(/^FZ825_06290001_[0-9A-Za-z~+-]+_T\.xml$/);
  });

  test('as the name of a limit', () => {
    expect(thrownBy(() => parseBericht('<a/>', { limits: deepFreeze(withKey(name, 1)) }))).toBe(
      'A limit has a name that is not known.',
    );
  });

  test('as a key of source data', () => {
    const args = { known: ['agb', 'uzovi', 'plaatsingsbesluiten', 'ontvangen'] };
    const root = readBronnen(deepFreeze(withKey(name, [])));
    expect(root).toMatchObject({ ok: false, findings: [{ rule: 'BRON-ONBEKEND', args, path: '/*' }] });
    const deep = readBronnen(deepFreeze({ agb: [withKey(name, '1', { code: '06290001' })] }));
    expect(deep.ok ? [] : deep.findings.map(({ path }) => path)).toEqual(['/agb/0/*']);
  });

  test('as an identification in source data', () => {
    const data = readBronnen(
      deepFreeze({
        plaatsingsbesluiten: [
          {
            plaatsingsbesluitnummer: '202600017',
            verzekerdennummer: '1234567',
            zorgaanbieder: '06290001',
            startdatum: '2026-01-05',
            mutaties: [{ mutatieIdentificatie: name, soortMutatie: '2', mutatiedatum: '2026-03-30' }],
            vervallen: NAMES.filter((other) => other !== name),
          },
        ],
        ontvangen: [{ afzender: '06290001', identificatieAanlevering: name.slice(0, 12) }],
      }),
    );
    if (!data.ok) throw new Error('The data are right.');
    const { bronnen } = data;
    expect(NAMES.map((other) => bronnen.ontvangen?.isOntvangen('06290001', other.slice(0, 12)))).toEqual(
      NAMES.map((other) => other === name),
    );
    const rules = (mutatieIdentificatie: string): readonly string[] =>
      checkBericht(
        exampleBericht({ ...MUTATIE, mutatieIdentificatie }),
        { ...CONTEXT, bronnen },
        { controles: LCB006 },
      ).findings.map(({ rule }) => rule);
    expect(rules(name)).toEqual(['LCB006']);
    expect(rules('M-1')).toEqual([]);
  });

  test('as the identifications of a verloop', () => {
    const mutatie = {
      mutatieIdentificatie: name,
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-02',
    };
    expect(verloop('2026-01-01', deepFreeze([eindeZorg(mutatie)])).ok).toBe(true);
    expect(verloop('2026-01-01', deepFreeze([eindeZorg(mutatie), eindeZorg(mutatie)]))).toEqual({
      ok: false,
      findings: [{ soort: 'identificatie', index: 1 }],
    });
  });
});

const MUTATIE = exampleBericht().verzekerde.mutatieFZ[0] ?? fail();
const OWN: Controle = {
  id: 'EIGEN001',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8028',
  voorlopig: false,
  source: 'test',
  text: 'Berichtsoort moet P zijn.',
  element: 'Berichtsoort',
  condition: { op: 'is een', element: 'Berichtsoort', waarden: ['P'] },
};
const LCB006: readonly Controle[] = [
  {
    ...OWN,
    id: 'LCB006',
    controletype: 5,
    berichtklasse: 'MutatieFZ',
    element: 'MutatieIdentificatie',
    condition: { op: 'niet', conditie: { op: 'mutatie gebruikt', element: 'MutatieIdentificatie' } },
  },
];

describe.each(NAMES)('%s in a control', (name) => {
  const bericht = deepFreeze(exampleBericht());
  const check = (options: CheckOptions): unknown => checkBericht(bericht, CONTEXT, deepFreeze(options));

  test('as its id', () => {
    const own = { ...OWN, id: name };
    const after = { ...OWN, id: 'EIGEN002', after: { controles: [name] } };
    const { findings, controles } = checkBericht(bericht, CONTEXT, deepFreeze({ controles: [own, after] }));
    expect(findings.map(({ rule, retourcode }) => [rule, retourcode])).toEqual([[name, '8028']]);
    expect(Object.entries(controles)).toEqual([
      [name, 'failed'],
      ['EIGEN002', 'skipped'],
    ]);
    expect(retourbericht(bericht, findings, RETOURGEGEVENS).header.retourcodes.retourcode).toEqual(['0001']);
  });

  test('as its id, with another retourcode', () => {
    const options = deepFreeze({ controles: [{ ...OWN, id: name }], retourcodes: withKey(name, '9284') });
    expect(checkBericht(bericht, CONTEXT, options).findings.map(({ retourcode }) => retourcode)).toEqual([
      '9284',
    ]);
  });

  test('as its id, for the matchers', () => {
    const controles = [
      { ...OWN, id: name, condition: { op: 'komt voor', element: 'Berichtsoort' } } as const,
    ];
    const { toHaveBevinding, toHaveRetourcode } = fz825Matchers;
    const options = deepFreeze({ ...CONTEXT, controles });
    // Judged and passed: `.not` holds.
    const judged = toHaveBevinding.call({ isNot: true }, bericht, { rule: name }, options);
    expect([judged.pass, judged.message()]).toEqual([false, expect.any(String)]);
    const coded = toHaveRetourcode.call({ isNot: true }, bericht, '8028', undefined, options);
    expect([coded.pass, coded.message().includes('not every control')]).toEqual([false, false]);
  });

  test('as a control that there is not', () => {
    const unknown = fz825Matchers.toHaveBevinding.call({ isNot: true }, bericht, { rule: name }, CONTEXT);
    expect(unknown.pass).toBe(true);
    expect(unknown.message()).toContain('is niet beoordeeld: die controle is er niet');
    expect(thrownBy(() => check({ retourcodes: withKey(name, '8011') }))).toBe(
      `A retourcode is assigned to ${name}, a control that is not run.`,
    );
    expect(thrownBy(() => check({ controles: [{ ...OWN, after: { controles: [name] } }] }))).toBe(
      `Control EIGEN001 depends on ${name}, which does not come before it.`,
    );
  });

  test.each<[string, object, string]>([
    ['berichtklasse', { berichtklasse: name }, 'has an unknown berichtklasse'],
    ['element', { element: name }, 'names an element that its berichtklasse does not have'],
    ['kind of condition', { condition: { op: name } }, 'has a condition of an unknown kind'],
    [
      'path',
      { condition: { op: 'is een', element: name, waarden: ['x'] } },
      'names an element that its berichtklasse does not have',
    ],
    [
      'absolute path',
      { condition: { op: 'is een', element: `/Bericht/${name}/x`, waarden: ['x'] } },
      'has a path that does not lead from the root to one element',
    ],
    ['operand', { condition: { op: 'is bekend', wat: { op: name } } }, 'has an operand of an unknown kind'],
    [
      'part of the context',
      { condition: { op: 'is bekend', wat: { op: 'gegeven', naam: name } } },
      'asks for something that the context does not have',
    ],
    [
      'register',
      {
        controletype: 4,
        condition: { op: 'in register', register: name, element: 'Afzender', datum: 'Dagtekening' },
      },
      'asks an unknown register',
    ],
    [
      'retourcode',
      { retourcode: name },
      'has a retourcode that is not in the code list, or that means that there is no remark',
    ],
  ])('as its %s', (_, other, complaint) => {
    const controles = [{ ...OWN, ...other } as Controle];
    expect(thrownBy(() => check({ controles }))).toBe(`Control EIGEN001 ${complaint}.`);
  });

  test('as a word that it must have', () => {
    const controles = [
      { ...OWN, condition: { op: 'is een', element: 'Berichtsoort', waarden: [name] } } as Controle,
    ];
    expect(checkBericht(bericht, CONTEXT, { controles }).findings.length).toBe(1);
  });

  test('as a code of a code list', () => {
    const loaded = loadCodelijst(
      `<Codelijst xmlns="http://ei.vektis.nl/codelijsten/v1"><${name}/><CodelijstElement><${name}>x</${name}><Code>${name}</Code></CodelijstElement></Codelijst>`,
    );
    if (!loaded.ok) throw new Error('The list is right.');
    const codelijst = deepFreeze(loaded.codelijst);
    expect(codelijst.elementen).toEqual([{ code: name, betekenis: '' }]);
    const controles = [{ ...OWN, retourcode: name }];
    const { findings } = checkBericht(bericht, CONTEXT, deepFreeze({ controles, codelijst }));
    expect(findings.map(({ retourcode }) => retourcode)).toEqual([name]);
    const made = retourbericht(
      bericht,
      [{ ...(findings[0] ?? fail()), berichtklasse: 'Verzekerde', path: '/Bericht/Verzekerde' }],
      RETOURGEGEVENS,
    );
    expect(made.verzekerde?.retourcodes.retourcode).toEqual([name]);
    const read = readRetourbericht(bericht, made, { codelijst });
    expect(read.ok ? [] : read.findings.map(({ rule }) => rule)).toEqual(['STR-PATROON']);
  });
});

const RETOURGEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-02' };

function fail(): never {
  throw new Error('There is one.');
}

describe.each(NAMES)('%s on the command line', (name) => {
  const path = file('bericht.xml', FZ825);

  test.each([
    [['check', `--${name}`, path], `Onbekende optie --${name}.`],
    [['check', `--${name}=1`, path], `Onbekende optie --${name}.`],
    [['check', `--no-${name}`, path], `Onbekende optie --no-${name}.`],
    [['regels', `--${name}`], `Onbekende optie --${name}.`],
    [['nieuw', name], `Onbekende mutatie ${name}.`],
    [[name], `Onbekende opdracht ${name}. Zie fz825 --help.`],
    [['help', name], `Onbekende opdracht ${name}. Zie fz825 --help.`],
    [
      ['check', '--format', name, path],
      '--format moet pretty, json, ndjson, junit, sarif, github, gitlab zijn.',
    ],
    [['check', '--omgeving', name, path], '--omgeving moet P, T zijn.'],
    [['check', '--controletype', name, path], '--controletype moet 1, 2, 3, 4, 5 zijn.'],
    [['regels', '--format', name], '--format moet table, json, csv, markdown, xslt, schematron zijn.'],
    [['check', '--bronnen', name, path], `${name}: bestaat niet.`],
  ])('%j', async (args, complaint) => {
    expect(await cli(args)).toEqual({ code: 2, out: '', err: `fz825: ${complaint}\n` });
  });

  test('in sources', async () => {
    const bronnen = file('bronnen.json', JSON.stringify(withKey(name, [])));
    const { code, err } = await cli(['check', '--bronnen', bronnen, path]);
    expect([code, err.includes('/*: Onbekend veld')]).toEqual([2, true]);
  });

  test.each(['pretty', 'json', 'junit', 'sarif', 'github'])('in a report as %s', async (format) => {
    const named = file(`${name}.xml`, inHeader(`<${name} ${name}="1"/>`));
    const { code, out, err } = await cli(['check', '--format', format, named]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('STR-ONVERWACHT');
  });

  test('in a message to start from', async () => {
    const { code, out } = await cli(['nieuw', 'einde-zorg', '--mutatie', name]);
    expect(code).toBe(0);
    expect(out).toContain(`<mbfz:MutatieIdentificatie>${name}</mbfz:MutatieIdentificatie>`);
  });
});

describe('a schema whose names are those of JavaScript', () => {
  const xs = (content: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  /** A class with these elements, the second one repeatable, and types of the same names. */
  const xsd = (first: string, second: string): string =>
    xs(
      `<xs:element name="${first}" type="${first}"/>` +
        `<xs:complexType name="${first}"><xs:sequence>` +
        `<xs:element name="${first}" type="${second}"/>` +
        `<xs:element name="${second}" type="${second}" minOccurs="0" maxOccurs="3"/>` +
        `<xs:element name="x"><xs:complexType><xs:sequence><xs:element name="${second}" type="xs:date"/>` +
        `<xs:element name="${first}" minOccurs="0"><xs:complexType><xs:sequence>` +
        `<xs:element name="${second}" type="xs:integer" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>` +
        '</xs:sequence></xs:complexType></xs:element>' +
        '</xs:sequence></xs:complexType>' +
        `<xs:simpleType name="${second}"><xs:restriction base="xs:string"><xs:pattern value="[0-9]"/></xs:restriction></xs:simpleType>`,
    );
  // An element of that name would be a field that JavaScript does not let be one: such a schema is refused.
  const others = NAMES.filter((name) => name !== '__proto__');
  const pairs = others.map((name, index) => [name, others[(index + 1) % others.length] ?? ''] as const);

  test('__proto__ is refused by compileSchema, wherever it is declared, and not by libxml2', () => {
    for (const text of [xsd('__proto__', 'a'), xsd('a', '__proto__')]) {
      const compiled = compileSchema(text);
      expect(compiled.ok ? [] : [...new Set(compiled.findings.map(({ rule }) => rule))]).toEqual([
        'XSD-ONDERSTEUND',
      ]);
      const created = createXsdValidator(text);
      if (!created.ok) throw new Error('libxml2 takes it.');
      expect(created.validator.validate('<__proto__/>').length).toBeGreaterThan(0);
      created.validator.dispose();
    }
  });

  test.each(pairs)('%s and %s: the verdict is that of libxml2', (a, b) => {
    const text = xsd(a, b);
    const compiled = compileSchema(text);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const oracles = compileOracles(text);
    const el = (name: string, content: string): string => `<${name}>${content}</${name}>`;
    const date = el(b, '2026-01-01');
    const instances = [
      el(a, el(a, '1') + el('x', date)),
      el(a, el(a, '1') + el(b, '2') + el(b, '3') + el(b, '4') + el('x', date)),
      el(a, el(a, '1') + el(b, '2') + el(b, '3') + el(b, '4') + el(b, '5') + el('x', date)),
      el(a, el(a, '1') + el('x', date + el(a, el(b, '1') + el(b, '2')))),
      el(a, el(a, '1') + el('x', date + el(a, el(b, '1') + el(b, 'x')))),
      el(a, el(a, '1') + el('x', date + el(a, ''))),
      el(a, el(a, 'x') + el('x', date)),
      el(a, el(a, '1') + el(b, 'x') + el('x', date)),
      el(a, el('x', date)),
      el(a, el(a, '1')),
      el(a, el(b, '1') + el(a, '1') + el('x', date)),
      el(a, el(a, '1') + el(a, '1') + el('x', date)),
      el(a, el(a, '1') + el('x', el(b, '2026-02-30'))),
      el(a, el(a, '1') + el('x', '')),
      el(a, el(a, '1') + NAMES.map((name) => `<${name}/>`).join('') + el('x', date)),
      el(a, ''),
      el(b, '1'),
      el('x', date),
    ];
    const verdicts = instances.map((xml) => validateStructure(xml, compiled.schema).length === 0);
    for (const { name, accepts, dispose } of oracles) {
      expect([name, instances.map(accepts)]).toEqual([name, verdicts]);
      dispose();
    }
    expect(verdicts.filter((accepted) => accepted).length).toBe(3);
  });

  test.each(others)('findings name %s of the schema, at its path', (name) => {
    const compiled = compileSchema(xsd(name, 'y'));
    if (!compiled.ok) throw new Error('The XSD is right.');
    expect(validateStructure(`<${name}/>`, compiled.schema).map(lineOf)).toEqual([
      `STR-ONTBREEKT /${name}/${name} {"element":"${name}","klasse":"${name}"}`,
      `STR-ONTBREEKT /${name}/x {"element":"x","klasse":"${name}"}`,
    ]);
  });

  test.each(NAMES)('an import called %s', (name) => {
    const element = name === '__proto__' ? 'proto' : name;
    const main = xs(
      `<xs:import namespace="urn:i" schemaLocation="${name}"/><xs:element xmlns:i="urn:i" name="a"><xs:complexType><xs:sequence><xs:element ref="i:${element}"/></xs:sequence></xs:complexType></xs:element>`,
    );
    const imported = xs(`<xs:element name="${element}" type="xs:date"/>`).replace(
      '<xs:schema',
      '<xs:schema targetNamespace="urn:i"',
    );
    expect(compileSchema(main).ok).toBe(false);
    expect(createXsdValidator(main).ok).toBe(false);
    const imports = deepFreeze(withKey(name, imported)) as Record<string, string>;
    const compiled = compileSchema(main, { imports });
    const created = createXsdValidator(main, { imports });
    if (!compiled.ok || !created.ok) throw new Error('Both take it.');
    for (const [value, count] of [
      ['2026-01-01', 0],
      ['x', 1],
    ] as const) {
      const xml = `<a><i:${element} xmlns:i="urn:i">${value}</i:${element}></a>`;
      expect(validateStructure(xml, compiled.schema).length).toBe(count);
      expect(created.validator.validate(xml).length).toBe(count);
    }
    created.validator.dispose();
  });
});
