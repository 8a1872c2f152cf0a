import { describe, expect, test } from 'vitest';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { bindOne, PROFIELEN, type ProfielNaam } from '../support/profielen.ts';
import { registerMatchers } from '../support/register-matchers.ts';

registerMatchers();

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;

/** Where a mutation stands in the XML of each profile, its class and its SoortMutatie. */
const PATHS: Readonly<Record<ProfielNaam, readonly [mutatie: string, soort: string, verzekerde: string]>> = {
  eigen: ['/Bericht/Verzekerde/MutatieFZ', 'SoortMutatie', '/Bericht/Verzekerde'],
  'gds-stijl': ['/Bericht/Verzekerde/Mutatie', 'Soort', '/Bericht/Verzekerde'],
  'iwlz-stijl': [
    '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie',
    'Mutatiecode',
    '/Bericht/Clienten/Client',
  ],
};

describe.each(PROFIELEN)('with a profile: %s', (naam) => {
  const profiel = bindOne(naam);
  const { api } = profiel;
  const [mutatie, soort, verzekerde] = PATHS[naam];
  const options = { ...CONTEXT, profiel };
  const xmlOf = (bericht: unknown): string => {
    const written = api.serializeBericht(bericht as never);
    return written.ok ? written.xml : expect.unreachable(JSON.stringify(written.findings));
  };
  const right = berichtMet([verplaatst()], { berichtsoort: 'T' });
  // A verplaatsing without a location.
  const { mutatieLocatie: _, ...without } = verplaatst({ mutatieIdentificatie: 'M-2' });
  const wrong = berichtMet([verplaatst(), without], { berichtsoort: 'T' });

  test('a text and a message that was built are judged by it', () => {
    for (const bericht of [right, xmlOf(right), api.parseBericht(xmlOf(right))]) {
      expect(bericht).toBeGeldigBericht(options);
      expect(bericht).toBeGeldigBericht({ profiel: api });
      expect(bericht).not.toHaveBevinding({ rule: 'VC009' }, options);
    }
    for (const bericht of [wrong, xmlOf(wrong)]) {
      expect(bericht).not.toBeGeldigBericht(options);
      expect(bericht).toHaveBevinding({ rule: 'VC009', path: `${mutatie}[2]` }, options);
      expect(bericht).not.toHaveBevinding({ rule: 'VC009', path: `${mutatie}[1]/${soort}` }, options);
      expect(bericht).toHaveRetourcode('8011', `${mutatie}[2]`, options);
    }
    if (naam !== 'eigen') expect(xmlOf(right)).not.toBeGeldigBericht(CONTEXT);
  });

  test('a result of its api is taken over', () => {
    const result = api.assessBericht(xmlOf(wrong), CONTEXT);
    expect(result).toHaveBevinding({ rule: 'VC009', path: `${mutatie}[2]` }, { profiel });
    expect(result).not.toHaveBevinding({ rule: 'VC009', path: `${mutatie}[1]` }, { profiel });
  });

  test('a retourbericht carries its codes where its XML has them', () => {
    const { findings } = api.checkBericht(wrong, CONTEXT, { controletype: 3 });
    const retour = api.retourbericht(wrong, findings, {
      identificatieRetour: 'R-1',
      dagtekeningRetour: '2026-03-15',
    });
    for (const bericht of [retour, xmlOf(retour)]) {
      expect(bericht).toHaveRetourcode('8011', `${mutatie}[2]`, { profiel });
      expect(bericht).toHaveRetourcode('0200', verzekerde, { profiel });
      expect(bericht).not.toHaveRetourcode('8011', `${mutatie}[1]`, { profiel });
    }
  });

  test('a path of the model that the XML does not have is refused', () => {
    const path = '/Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie';
    const expected = expect(() => expect(wrong).not.toHaveBevinding({ rule: 'VC012', path }, options));
    if (naam === 'eigen') expected.not.toThrow();
    else expected.toThrow(TypeError);
    if (naam !== 'eigen')
      expect(() => expect(wrong).not.toHaveRetourcode('8021', path, options)).toThrow(
        /^No message has the path /,
      );
  });

  test('its controls are judged, unless others are given', () => {
    const { controles } = api;
    const few = controles.filter(({ id }) => id === 'VC001');
    const bound = bindOne(naam, undefined, { controles: few });
    expect(wrong).toBeGeldigBericht({ ...CONTEXT, profiel: bound });
    expect(wrong).not.toBeGeldigBericht({ ...CONTEXT, profiel: bound, controles });
  });
});
