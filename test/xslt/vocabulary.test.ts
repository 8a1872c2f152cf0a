import fc, { type Arbitrary } from 'fast-check';
import { type Controle, checkBericht } from 'fz825';
import type { Conditie } from 'fz825/vocabulary';
import { type ExportFile, exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';
import { cases } from '../check/cases.ts';
import { campaign } from '../support/campaign.ts';
import { compileXslt } from './saxon.ts';
import { textOf } from './text-of.ts';

/** How many controls are held against SaxonJS, and on how many messages each. */
const CONTROLES = campaign(10, 90).runs;
const BERICHTEN = campaign(8, 25).runs;

test('any condition says in XSLT what it says in the engine, the ways in which controls depend on each other too', async ({
  annotate,
}) => {
  const count = { failed: 0, passed: 0 };
  const conditions = fc.sample(conditie(), { numRuns: CONTROLES, seed: 825 });
  const controles = conditions.map((condition, index) => controle(condition, index));
  const used = Array.from(JSON.stringify(conditions).matchAll(/"op":"([^"]+)"/g), ([, op]) => op);
  expect([...new Set(used)].sort()).toEqual([
    'alle',
    'bestaat uit',
    'gegeven',
    'gelijk aan',
    'indien',
    'is bekend',
    'is een',
    'komt voor',
    'niet',
    'niet later dan',
    'uniek',
    'vroegste',
  ]);
  const context = { peildatum: '2024-02-29', omgeving: 'T' } as const;
  const transform = compileXslt([...exportXslt({ controles }), each(controles)], EACH);

  for (const { bericht } of fc.sample(cases(), { numRuns: BERICHTEN, seed: 825 })) {
    const { findings } = checkBericht(bericht, context, { controletype: 3, controles });
    const codes = transform(textOf(bericht), context)
      .trim()
      .split('\n')
      .map((line) => line.trim());
    for (const [index, { id, condition }] of controles.entries()) {
      const own = findings.filter(({ rule }) => rule === id);
      expect(codes[index], JSON.stringify({ condition, bericht })).toBe(
        `${id}: ${'8011 '.repeat(own.length)}`.trim(),
      );
      count[own.length > 0 ? 'failed' : 'passed']++;
    }
  }
  await annotate(JSON.stringify(count));
  expect(count.failed).toBeGreaterThan((CONTROLES * BERICHTEN) / 10);
  expect(count.passed).toBeGreaterThan((CONTROLES * BERICHTEN) / 10);
});

const EACH = 'each.xsl';

/** A stylesheet that runs each control by itself, and writes a line for each. */
function each(controles: readonly Controle[]): ExportFile {
  const imports = controles.map(({ id }) => `<xsl:import href="${id}.xsl"/>`);
  const runs = controles.map(
    ({ id }) => `<xsl:text>&#10;${id}: </xsl:text><xsl:apply-templates select="//m:MutatieFZ" mode="${id}"/>`,
  );
  const inhoud = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="http://ei.vektis.nl/mutatiebericht494">${imports.join('')}<xsl:output method="text"/>
    <xsl:template match="/">${runs.join('')}</xsl:template></xsl:stylesheet>`;
  return { name: EACH, content: inhoud };
}

function controle(condition: Conditie, index: number): Controle {
  // Every third depends on the one before it, every sixth on two.
  const before = index % 6 === 5 ? [index - 2, index - 1] : index % 3 === 2 ? [index - 1] : [];
  return {
    id: `MIJN${index}`,
    controletype: 3,
    berichtklasse: 'MutatieFZ',
    retourcode: '8011',
    voorlopig: true,
    source: 'proef',
    text: 'Een proef -- met -- koppeltekens.',
    condition,
    ...(before.length === 0 ? undefined : { after: { controles: before.map((each) => `MIJN${each}`) } }),
  };
}

const TEXTS = [
  'MutatieIdentificatie',
  'ReferentieMutatie',
  'Plaatsingsbesluitnummer',
  '/Bericht/Header/IdentificatieAanlevering',
  '/Bericht/Verzekerde/Verzekerdennummer',
] as const;
const DATES = ['Mutatiedatum', '/Bericht/Header/Dagtekening'] as const;

/** Conditions on MutatieFZ; within a group no other group. */
function conditie(inGroup = false, depth = 3): Arbitrary<Conditie> {
  const inner =
    depth === 0
      ? leaf(inGroup)
      : fc.oneof(
          leaf(inGroup),
          fc.constant(undefined).chain(() => conditie(inGroup, depth - 1)),
        );
  return fc.oneof(
    { weight: 2, arbitrary: leaf(inGroup) },
    inner.map((each): Conditie => ({ op: 'niet', conditie: each })),
    fc.array(inner, { minLength: 1, maxLength: 3 }).map((condities): Conditie => ({ op: 'alle', condities })),
    fc.tuple(inner, inner).map(([als, dan]): Conditie => ({ op: 'indien', als, dan })),
  );
}

function leaf(inGroup: boolean): Arbitrary<Conditie> {
  const path = fc.constantFrom<string>(...TEXTS, ...DATES);
  const gegeven = fc.constantFrom(
    { op: 'gegeven', naam: 'peildatum' } as const,
    {
      op: 'gegeven',
      naam: 'omgeving',
    } as const,
  );
  const plain: Arbitrary<Conditie>[] = [
    fc
      .constantFrom('ReferentieMutatie', 'MutatieLocatie', 'Mutatiedatum')
      .map((element) => ({ op: 'komt voor', element })),
    fc.oneof(path, gegeven).map((wat) => ({ op: 'is bekend', wat })),
    fc
      .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('StatusAanlevering', 'SoortMutatie'))
      .map(([waarde, element]) => ({ op: 'is een', element, waarden: [waarde, '1'] })),
    fc
      .constantFrom('M-1', "a'b", `a'"b`, '<&]]>')
      .map((waarde) => ({ op: 'is een', element: 'ReferentieMutatie', waarden: [waarde, 'M-2'] })),
    fc
      .tuple(path, fc.constantFrom('0', "'", '"', '-'))
      .map(([element, teken]) => ({ op: 'bestaat uit', element, teken })),
    fc
      .tuple(fc.oneof(path, gegeven), fc.oneof(path, gegeven))
      .map(([links, rechts]) => ({ op: 'gelijk aan', links, rechts })),
    fc.tuple(date(), date()).map(([datum, grens]) => ({ op: 'niet later dan', datum, grens })),
  ];
  if (inGroup) return fc.oneof(...plain);
  const earliest = fc
    .record({ per: fc.constantFrom<string>(...TEXTS), onder: conditie(true, 1) })
    .map((rest) => ({ op: 'vroegste' as const, element: 'Mutatiedatum', ...rest }));
  return fc.oneof(
    ...plain,
    earliest.map((wat): Conditie => ({ op: 'is bekend', wat })),
    fc.tuple(earliest, date()).map(([links, rechts]): Conditie => ({ op: 'gelijk aan', links, rechts })),
    fc.tuple(date(), earliest).map(([links, rechts]): Conditie => ({ op: 'gelijk aan', links, rechts })),
    fc.tuple(date(), earliest).map(([datum, grens]): Conditie => ({ op: 'niet later dan', datum, grens })),
    fc.tuple(earliest, date()).map(([datum, grens]): Conditie => ({ op: 'niet later dan', datum, grens })),
    fc
      .record({
        elementen: fc.uniqueArray(fc.constantFrom<string>(...TEXTS, ...DATES), {
          minLength: 1,
          maxLength: 3,
        }),
        onder: fc.option(conditie(true, 1), { nil: undefined }),
      })
      .map(
        ({ elementen, onder }): Conditie =>
          onder === undefined ? { op: 'uniek', elementen } : { op: 'uniek', elementen, onder },
      ),
  );
}

function date() {
  return fc.oneof(
    fc.constantFrom<string>(...DATES),
    fc.constant({ op: 'gegeven', naam: 'peildatum' } as const),
  );
}
