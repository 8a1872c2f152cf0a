import { controles } from 'fz825';
import type { MessageSchema } from 'fz825/schema';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { bind, IMPORTS, xsds } from '../with-schemas/apis.ts';
import { mijn } from './own-controle.ts';

const HEEN = 'http://ei.vektis.nl/mutatiebericht494';
const RETOUR = 'http://ei.vektis.nl/mutatiebericht495';
const ELEMENTEN = 'urn:voorbeeld:fz:elementen';
const XSL = 'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"';

test('a control that does not fit the schema is not left out: the export is refused, until it is', () => {
  const { api, uncheckable } = bind('zonder-referentie');
  const { schemas } = api;
  const unfit = new Set(uncheckable.map(({ rule }) => rule));
  for (const exported of [exportXslt, exportSchematron])
    expect(() => exported({ schemas })).toThrow(
      new TypeError('Control VC005 cannot be exported: it does not fit the schema.'),
    );
  const fit = controles.filter(({ id }) => !unfit.has(id));
  const names = exportXslt({ schemas, controles: fit }).map(({ name }) => name);
  expect(names).not.toContain('VC005.xsl');
  expect(names).toContain('VC009.xsl');
});

describe('the prefixes', () => {
  test('two schemas with the same prefix, which looks made up, are told apart', () => {
    expect(startsOf({ schemas: prefixed('ns2:') })).toEqual([
      `${XSL} xmlns:ns3="${HEEN}" xmlns:ns2="${RETOUR}" version="1.0" exclude-result-prefixes="ns3"`,
      `${XSL} xmlns:ns3="${HEEN}" xmlns:ns2="${RETOUR}" version="1.0" exclude-result-prefixes="ns2"`,
      `${XSL} xmlns:ns3="${HEEN}" version="1.0"`,
      `${XSL} xmlns:ns3="${HEEN}" version="1.0"`,
    ]);
  });

  test.each([
    ['one of the stylesheet', 'xsl:'],
    ['one of Schematron', 'sch:'],
    ['none', ''],
  ])('a schema with %s gets another', (_, prefix) => {
    const schemas = prefixed(prefix);
    expect(startsOf({ schemas })).toEqual([
      `${XSL} xmlns:ns2="${HEEN}" xmlns:ns1="${RETOUR}" version="1.0" exclude-result-prefixes="ns2"`,
      `${XSL} xmlns:ns2="${HEEN}" xmlns:ns1="${RETOUR}" version="1.0" exclude-result-prefixes="ns1"`,
      `${XSL} xmlns:ns2="${HEEN}" version="1.0"`,
      `${XSL} xmlns:ns2="${HEEN}" version="1.0"`,
    ]);
    expect(nsOf(exportSchematron({ schemas }).content)).toEqual([`prefix="ns1" uri="${HEEN}"`]);
  });

  test.each(['xml', 'xmlns', undefined])('a schema that was made to have %j gets another', (prefix) => {
    const { fz825, fz826 } = bind('eigen').api.schemas;
    const prefixes: Readonly<Record<string, string>> = prefix === undefined ? {} : { [HEEN]: prefix };
    const schemas = { fz825: { ...fz825, definition: { ...fz825.definition, prefixes } }, fz826 };
    expect(startsOf({ schemas })[2]).toBe(`${XSL} xmlns:ns2="${HEEN}" version="1.0"`);
  });

  test('a namespace that both messages have is not left out of either', () => {
    const { schemas } = bind('import').api;
    const both = `${XSL} xmlns:el="${ELEMENTEN}" xmlns:mbfz="${HEEN}" xmlns:rbfz="${RETOUR}" version="1.0"`;
    expect(startsOf({ schemas }).slice(0, 2)).toEqual([
      `${both} exclude-result-prefixes="mbfz"`,
      `${both} exclude-result-prefixes="rbfz"`,
    ]);
    expect(nsOf(exportSchematron({ schemas }).content)).toEqual([
      `prefix="mbfz" uri="${HEEN}"`,
      `prefix="el" uri="${ELEMENTEN}"`,
    ]);
  });

  test('all namespaces that the other message alone has are left out', () => {
    const { fz825, fz826 } = xsds('import');
    const toRetour = (text: string): string =>
      text.replaceAll(ELEMENTEN, `${ELEMENTEN}:retour`).replace('elementen.xsd', 'retour.xsd');
    const imports = { ...IMPORTS, 'retour.xsd': toRetour(IMPORTS['elementen.xsd'] ?? '') };
    const { schemas } = bind('import', { imports }, { fz825, fz826: toRetour(fz826) }).api;
    const both = `${XSL} xmlns:mbfz="${HEEN}" xmlns:ns4="${ELEMENTEN}" xmlns:rbfz="${RETOUR}" xmlns:el="${ELEMENTEN}:retour" version="1.0"`;
    expect(startsOf({ schemas }).slice(0, 2)).toEqual([
      `${both} exclude-result-prefixes="mbfz ns4"`,
      `${both} exclude-result-prefixes="rbfz el"`,
    ]);
  });

  test('a message without a namespace has none, and leaves none out', () => {
    const { fz825, fz826 } = xsds('eigen');
    const bare = fz825
      .replace(` targetNamespace="${HEEN}"`, '')
      .replace(` xmlns:mbfz="${HEEN}"`, '')
      .replaceAll('"mbfz:', '"');
    const { schemas } = bind('eigen', {}, { fz825: bare, fz826 }).api;
    expect(startsOf({ schemas })).toEqual([
      `${XSL} xmlns:rbfz="${RETOUR}" version="1.0"`,
      `${XSL} xmlns:rbfz="${RETOUR}" version="1.0" exclude-result-prefixes="rbfz"`,
      `${XSL} version="1.0"`,
      `${XSL} version="1.0"`,
    ]);
    expect(templateOf('heenbericht.xsl', 'rbfz:MutatieLocatie', { schemas })).toEqual([
      '<MutatieLocatie>',
      '<Zorglocatie>',
      '<xsl:value-of select="rbfz:Zorglocatie"/>',
      '</Zorglocatie>',
      '</MutatieLocatie>',
    ]);
    const { content } = exportSchematron({ schemas });
    expect(nsOf(content)).toEqual([]);
    expect(content).toContain(`<sch:assert test="not(SoortMutatie = '1') or MutatieLocatie">VC009 8011 `);
  });
});

describe('with more elements', () => {
  /** Elements with the names of what is said of the moment of the check, a Berichtcode outside the Header, and texts in which every white space is a space. */
  const more = (prefix: string, text: string): string =>
    text
      .replaceAll('"Einddatum"', '"peildatum"')
      .replace(
        '"Opmerking"',
        `"omgeving" type="${prefix}:LDT_Datum" minOccurs="0"/><xs:element name="Opmerking"`,
      )
      .replaceAll('"Kenmerk"', '"Berichtcode"')
      .replace(/(name="LDT_Tekst">\s*<xs:restriction base="xs:)string/, '$1normalizedString');
  const { fz825, fz826 } = xsds('extra');
  const { schemas } = bind('extra', {}, { fz825: more('mbfz', fz825), fz826: more('rbfz', fz826) }).api;

  test('a variable does not hide a parameter of the same name', () => {
    const earliest = {
      op: 'vroegste',
      element: 'Mutatiedatum',
      per: 'Plaatsingsbesluitnummer',
      onder: { op: 'komt voor', element: 'MutatieLocatie' },
    } as const;
    const own = mijn({
      op: 'alle',
      condities: ['peildatum', 'omgeving', 'peildatum'].map((rechts) => ({
        op: 'gelijk aan',
        links: earliest,
        rechts,
      })),
    });
    const [, , , stylesheet] = exportXslt({ schemas, controles: [own] });
    expect(stylesheet?.content.match(/<xsl:variable .*>/g)).toEqual([
      '<xsl:variable name="peildatum_" select="normalize-space(mbfz:peildatum)"/>',
      '<xsl:variable name="omgeving_" select="normalize-space(mbfz:omgeving)"/>',
    ]);
  });

  test('the white space of a text is that of its type', () => {
    const own = mijn(
      { op: 'gelijk aan', links: 'Toelichting', rechts: 'IdentificatieAanlevering' },
      { berichtklasse: 'Header' },
    );
    expect(exportSchematron({ schemas, controles: [own] }).content).toContain(
      `<sch:assert test="mbfz:Toelichting and translate(mbfz:Toelichting, '&#9;&#10;&#13;', '   ') = mbfz:IdentificatieAanlevering">`,
    );
  });

  test('a Berichtcode outside the Header is copied', () => {
    expect(templateOf('heenbericht.xsl', 'rbfz:Bijlage', { schemas })).toEqual([
      '<mbfz:Bijlage>',
      '<mbfz:Berichtcode>',
      `<xsl:value-of select="translate(rbfz:Berichtcode, '&#9;&#10;&#13;', '   ')"/>`,
      '</mbfz:Berichtcode>',
      '</mbfz:Bijlage>',
    ]);
    expect(templateOf('retourbericht.xsl', 'mbfz:Bijlage', { schemas })).toEqual([
      '<rbfz:Bijlage>',
      '<rbfz:Berichtcode>',
      `<xsl:value-of select="translate(mbfz:Berichtcode, '&#9;&#10;&#13;', '   ')"/>`,
      '</rbfz:Berichtcode>',
      '<rbfz:Retourcodes>',
      '<xsl:call-template name="retourcodes">',
      '<xsl:with-param name="codes">',
      '<xsl:apply-templates select="." mode="bevindingen"/>',
      '</xsl:with-param>',
      '</xsl:call-template>',
      '</rbfz:Retourcodes>',
      '</rbfz:Bijlage>',
    ]);
  });

  test('what the retourbericht alone has is not filled', () => {
    const retour = fz826.replace(
      'name="Naam"',
      'name="Nieuw" type="rbfz:LDT_Tekst" minOccurs="0"/><xs:element name="Naam"',
    );
    const { schemas } = bind('extra', {}, { fz825, fz826: retour }).api;
    expect(templateOf('retourbericht.xsl', 'mbfz:Contact', { schemas }).slice(0, 4)).toEqual([
      '<rbfz:Contact>',
      '<rbfz:Naam>',
      '<xsl:value-of select="mbfz:Naam"/>',
      '</rbfz:Naam>',
    ]);
  });
});

test.each<[string, (roots: readonly ElementDeclaration[]) => readonly ElementDeclaration[], string]>([
  ['no root', () => [], 'The root of a message has classes.'],
  ['a root with a value', ([root]) => valuesIn(root), 'The root of a message has classes.'],
  ['no Retourcodes', without('Retourcodes'), 'A message that is exported has the classes of the standard.'],
  ['no Retourcode', without('Retourcode'), 'A message that is exported has the elements that are named.'],
])('a schema with %s, which was held against nothing, is refused', (_, change, message) => {
  const { fz825, fz826 } = bind('eigen').api.schemas;
  const schemas = { fz825, fz826: { ...fz826, roots: change(fz826.roots) } };
  expect(() => exportXslt({ schemas })).toThrow(new Error(message));
});

type Options = Parameters<typeof exportXslt>[0];
type ElementDeclaration = MessageSchema['roots'][number];

/** Leaves the elements of a name out, wherever they are. */
function without(name: string) {
  return (elements: readonly ElementDeclaration[]): readonly ElementDeclaration[] =>
    elements
      .filter((element) => element.name !== name)
      .map(({ type, ...rest }) =>
        type.kind === 'simple'
          ? { ...rest, type }
          : { ...rest, type: { ...type, elements: without(name)(type.elements) } },
      );
}

/** The elements with a value in a class, and in those in it. */
function valuesIn(element: ElementDeclaration | undefined): readonly ElementDeclaration[] {
  if (element === undefined) return [];
  return element.type.kind === 'simple' ? [element] : element.type.elements.flatMap(valuesIn);
}

/** The schemas of this package with another prefix; without one the namespace is the default. */
function prefixed(prefix: string) {
  const { fz825, fz826 } = xsds('eigen');
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const texts = {
    fz825: fz825.replaceAll('"mbfz:', `"${prefix}`).replace('xmlns:mbfz', declared),
    fz826: fz826.replaceAll('"rbfz:', `"${prefix}`).replace('xmlns:rbfz', declared),
  };
  return bind('eigen', {}, texts).api.schemas;
}

/** What the first four stylesheets declare. */
function startsOf(options: Options): readonly (string | undefined)[] {
  return exportXslt(options)
    .slice(0, 4)
    .map(({ content }) => /<xsl:stylesheet (.*)>/.exec(content)?.[1]);
}

function nsOf(schematron: string): readonly (string | undefined)[] {
  return Array.from(schematron.matchAll(/<sch:ns (.*)\/>/g), ([, declared]) => declared);
}

/** The lines of the template that copies a class. */
function templateOf(naam: string, match: string, options: Options): readonly string[] {
  const file = exportXslt(options).find((each) => each.name === naam);
  const [, body = ''] = file?.content.split(`<xsl:template match="${match}" mode="kopie">\n`) ?? [];
  const [inner = ''] = body.split('\n  </xsl:template>');
  return inner.split('\n').map((line) => line.trim());
}
