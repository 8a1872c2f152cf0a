import fc from 'fast-check';
import type { Mutatiebericht, Retourbericht } from 'fz825';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { describe, expect, test } from 'vitest';
import { cases } from '../check/cases.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { bindOne, PROFIELEN } from '../support/profielen.ts';

const SLEUTEL = 'een sleutel van genoeg bytes';

/** What is replaced, of either message. */
const REPLACED = [
  ...['verzekerdennummer', 'plaatsingsbesluitnummer', 'afzender', 'zorglocatie', 'identificatieAanlevering'],
  ...['identificatieRetour', 'mutatieIdentificatie', 'referentieMutatie'],
];

describe.each(PROFIELEN)('on a profile: %s', (naam) => {
  const profiel = bindOne(naam);
  const { api } = profiel;

  test('the message that comes out is the one of this package, as the profile has it', async () => {
    const { runs, part } = campaign(24, 600);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(berichten(2), async (bericht) => {
        const result = await pseudonymiseBericht(bericht, { sleutel: SLEUTEL, profiel });
        const serialized = api.serializeBericht(bericht);
        if (!serialized.ok) {
          expect(result).toEqual(serialized);
          return;
        }
        if (!result.ok) expect.unreachable(JSON.stringify(result.findings));
        const own = await pseudonymiseBericht(bericht, { sleutel: SLEUTEL });
        expect(own.ok && valuesOf(result.bericht)).toEqual(own.ok && valuesOf(own.bericht));
        const written = api.serializeBericht(result.bericht);
        const read = written.ok && api.parseBericht(written.xml);
        expect(read && read.ok && read.bericht).toStrictEqual(result.bericht);
        made++;
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(made).toBeGreaterThan(part(300));
  });

  test('the same controls find the same', async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async ({ bericht, peildatum, omgeving }) => {
        const result = await pseudonymiseBericht(bericht, { sleutel: SLEUTEL, profiel });
        if (!result.ok) expect.unreachable(JSON.stringify(result.findings));
        const context = { peildatum, omgeving };
        const of = (each: Mutatiebericht): unknown => api.checkBericht(each, context, { controletype: 3 });
        expect(of(result.bericht)).toEqual(of(bericht));
      }),
      { numRuns: campaign(12, 300).runs, seed: 825 },
    );
  });
});

describe('an element that the model does not have', () => {
  const gds = bindOne('gds-stijl');
  const iwlz = bindOne('iwlz-stijl');
  const withRol = (verzenderRol: string): Mutatiebericht =>
    berichtMet([verplaatst()], { verzenderRol } as object);
  const withOpmerking = (): Mutatiebericht => {
    const { verzekerde, ...bericht } = exampleBericht();
    return {
      ...bericht,
      verzekerde: { ...verzekerde, opmerking: 'Belde met dhr. Jansen' },
    } as Mutatiebericht;
  };

  test('is a finding, at its place in the XML, unless somebody said what becomes of it', async () => {
    const result = await pseudonymiseBericht(withOpmerking(), { sleutel: SLEUTEL, profiel: iwlz });
    expect(result).toMatchObject({
      ok: false,
      findings: [
        {
          controletype: 2,
          rule: 'PSE-AANVULLEND',
          args: { element: 'Verzekerde/Opmerking' },
          berichtklasse: 'Verzekerde',
          path: '/Bericht/Clienten/Client/Opmerking',
        },
      ],
    });
    expect(JSON.stringify(result)).not.toContain('Jansen');
  });

  test('is left out, or kept as it is', async () => {
    const key = 'Verzekerde/Opmerking';
    const without = await pseudonymiseBericht(exampleBericht(), { sleutel: SLEUTEL, profiel: iwlz });
    const left = await pseudonymiseBericht(withOpmerking(), {
      ...{ sleutel: SLEUTEL, profiel: iwlz },
      aanvullend: { [key]: 'weglaten' },
    });
    expect(left).toEqual(without);
    const kept = await pseudonymiseBericht(withOpmerking(), {
      ...{ sleutel: SLEUTEL, profiel: iwlz },
      aanvullend: { [key]: 'behouden' },
    });
    expect(kept).toMatchObject({ ok: true, bericht: { verzekerde: { opmerking: 'Belde met dhr. Jansen' } } });
  });

  test('may have the fixed value of the profile, and no other', async () => {
    const fixed = await pseudonymiseBericht(withRol('1'), { sleutel: SLEUTEL, profiel: gds });
    // It is written anyhow, and none of the message.
    expect(fixed).toMatchObject({ ok: true, bericht: { header: { afzender: expect.any(String) } } });
    expect(fixed.ok && 'verzenderRol' in fixed.bericht.header).toBe(false);
    const other = await pseudonymiseBericht(withRol('6'), { sleutel: SLEUTEL, profiel: gds });
    expect(other).toMatchObject({
      findings: [{ rule: 'PSE-AANVULLEND', args: { element: 'Header/VerzenderRol' } }],
    });
    const left = await pseudonymiseBericht(withRol('6'), {
      ...{ sleutel: SLEUTEL, profiel: gds },
      aanvullend: { 'Header/VerzenderRol': 'weglaten' },
    });
    expect(left).toEqual(fixed);
  });

  test('that holds elements is one, also where it stands beside a retourcode', async () => {
    const retour = gds.api.retourbericht(exampleBericht(), [], {
      identificatieRetour: 'R-1',
      dagtekeningRetour: '2026-03-15',
    });
    const naam = { elementnaam: 'Afzender', elementwaarde: 'geheim' };
    const retourcodes = { retourcode: ['0001'], betrokkenElement: [naam] } as never;
    const bericht: Retourbericht = { ...retour, header: { ...retour.header, retourcodes } };
    expect(await pseudonymiseBericht(bericht, { sleutel: SLEUTEL, profiel: gds })).toMatchObject({
      findings: [{ rule: 'PSE-AANVULLEND', args: { element: 'Retourcodes/BetrokkenElement' } }],
    });
    const kept = await pseudonymiseBericht(bericht, {
      ...{ sleutel: SLEUTEL, profiel: gds },
      aanvullend: { 'Retourcodes/BetrokkenElement': 'behouden' },
    });
    expect(kept).toMatchObject({ bericht: { header: { retourcodes } } });
  });

  test('that is left out while the schema asks for it makes it no message', async () => {
    const profiel = bindOne('iwlz-stijl', (given) => ({
      ...given,
      schemas: {
        ...given.schemas,
        fz825: given.schemas.fz825.replace('type="iwlz:Opmerking" minOccurs="0"', 'type="iwlz:Opmerking"'),
      },
    }));
    const result = await pseudonymiseBericht(withOpmerking(), {
      ...{ sleutel: SLEUTEL, profiel },
      aanvullend: { 'Verzekerde/Opmerking': 'weglaten' },
    });
    expect(result).toMatchObject({ findings: [{ rule: 'STR-ONTBREEKT', args: { element: 'Opmerking' } }] });
  });

  test.each<[object, string]>([
    [
      { 'Verzekerde/Opmerkingen': 'weglaten' },
      'aanvullend names Verzekerde/Opmerkingen, which is no additional element of these schemas.',
    ],
    [
      { 'Header/Afzender': 'behouden' },
      'aanvullend names Header/Afzender, which is no additional element of these schemas.',
    ],
    [
      { 'Verzekerde/Opmerking': 'vervangen' },
      "aanvullend must say 'behouden' or 'weglaten' of Verzekerde/Opmerking.",
    ],
  ])('is named as it is, and decided on as there is to decide: %j', async (aanvullend, message) => {
    await expect(
      pseudonymiseBericht(withOpmerking(), {
        ...{ sleutel: SLEUTEL, profiel: iwlz },
        aanvullend: aanvullend as never,
      }),
    ).rejects.toThrow(new TypeError(message));
  });
});

test('what a type of the profile does not take is a finding, and nothing comes out', async () => {
  const profiel = bindOne('gds-stijl', (given) => {
    const narrow = (text: string): string =>
      text.replace('<xs:maxLength value="20"/>', '<xs:maxLength value="10"/>');
    const { fz825, fz826 } = given.schemas;
    return { ...given, schemas: { ...given.schemas, fz825: narrow(fz825), fz826: narrow(fz826) } };
  });
  const result = await pseudonymiseBericht(exampleBericht(), { sleutel: SLEUTEL, profiel });
  expect(result).toMatchObject({
    ok: false,
    findings: [
      {
        rule: 'PSE-WAARDE',
        args: { element: 'Referentienummer' },
        mutatie: 0,
        path: '/Bericht/Verzekerde/Mutatie[1]/Referentienummer',
      },
    ],
  });
});

/** The values that were replaced, in order. */
function valuesOf(bericht: unknown): readonly unknown[] {
  if (typeof bericht !== 'object' || bericht === null) return [];
  return Object.entries(bericht)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([field, held]) => (REPLACED.includes(field) ? [field, held] : valuesOf(held)));
}
