import { describe, expect, test } from 'vitest';
import { bericht, retourHeader } from '../../src/uitleg/voorbeelden/berichten.ts';
import { hasDutch } from '../taal/dutch.ts';
import { cli, file } from './cli.ts';

const GOED = bericht();
const LOCATIE = /\s*<MutatieLocatie>[\s\S]*<\/MutatieLocatie>/;
const ZONDER = GOED.replace(LOCATIE, '');
const STRUCTUUR = GOED.replace(/\s*<Dagtekening>.*<\/Dagtekening>/, '');
const EN = ['--taal', 'en'];
const T = ['--omgeving', 'T'];
const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];

/** Their digests may read like words of any language; what is told stands in these alone. */
const isOfFingerprints = (format: string): boolean => ['sarif', 'gitlab'].includes(format);

/** The lines of a message and of the codelijst are what they are. */
const QUOTED = /^ *(?:\d+ \| |\^|retourcode \d{4}).*$/gm;

describe('check in English', () => {
  const goed = file('goed.xml', GOED);
  const zonder = file('half.xml', ZONDER);
  const structuur = file('structuur.xml', STRUCTUUR);
  const leeg = file('leeg.xml', '');

  test.each(FORMATS)('%s', async (format) => {
    const args = ['check', '--format', format, ...T, goed, zonder, structuur, leeg];
    const [dutch, english] = [await cli(args), await cli([...args, ...EN])];
    expect(english.code).toBe(dutch.code);
    expect(dutch.out).toContain('MutatieLocatie voorkomen.');
    expect(english.out).toContain('A verplaatsing (move, SoortMutatie 1) must have MutatieLocatie.');
    expect(english.out).toContain('The message is empty.');
    expect(english.out).toContain('Dagtekening is missing in Header; add the element here.');
    const results = isOfFingerprints(format)
      ? [...english.out.matchAll(/"(?:message":\{"text|description)":"([^"]*)"/g)]
          .map(([, told]) => told)
          .join('\n')
      : english.out;
    expect(results.replace(QUOTED, '').split('\n').filter(hasDutch)).toEqual([]);
  });

  test('what to do, the meaning of a code beside the official one, and what was not checked', async () => {
    const { out } = await cli(['check', '--controletype', '4', ...T, goed, zonder, ...EN]);
    expect(out).toMatch(/^ {2}what to do: \S/m);
    expect(out).toMatch(/^ {2}retourcode 8011 \(provisional\): .* \(\S.*\)$/m);
    expect(out).toContain('not checked completely: controletype 4 not checked');
    expect(out).toMatch(/Without agb not checked: RC001, RC003\./);
    expect(out).toMatch(/2 messages: 0 accepted, 1 rejected \(of which 0 unreadable\), 1 not checked/);
    const { out: verbose } = await cli(['check', ...T, zonder, '--verbose', ...EN]);
    expect(verbose).toContain('What is wrong: ');
  });

  test('SARIF has what each rule means in both languages, and the results in that of the run', async () => {
    const rulesIn = async (args: readonly string[]) => {
      const { out } = await cli(['check', '--format', 'sarif', ...T, goed, ...args]);
      const { driver } = JSON.parse(out).runs[0].tool;
      return {
        language: driver.language,
        rules: driver.rules.filter((rule: Rule) => rule.properties !== undefined),
      };
    };
    const [dutch, english] = [await rulesIn([]), await rulesIn(EN)];
    expect([dutch.language, english.language]).toEqual(['nl', 'en']);
    expect(dutch.rules.length).toBeGreaterThan(50);
    for (const [index, { shortDescription, properties }] of (dutch.rules as readonly Rule[]).entries()) {
      const { nl, en } = properties.shortDescription;
      expect(shortDescription.text).toBe(nl);
      expect(english.rules[index].shortDescription.text).toBe(en);
      expect(hasDutch(en)).toBe(false);
      expect(en).not.toBe(nl);
      expect(en).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });

  test('is the same on worker threads', async () => {
    const args = ['check', ...T, goed, zonder, structuur, ...EN];
    expect((await cli([...args, '--workers', '2'])).out).toBe((await cli([...args, '--workers', '1'])).out);
  });
});

interface Rule {
  readonly shortDescription: { readonly text: string };
  readonly properties: { readonly shortDescription: { readonly nl: string; readonly en: string } };
}

describe('the other commands in English', () => {
  test('retour: the foutbericht, and what was not checked', async () => {
    const R = ['--identificatie', 'R-1', ...T, ...EN];
    const { err } = await cli(['retour', file('structuur.xml', STRUCTUUR), ...R]);
    expect(err).toMatch(/^Foutbericht \(error message\) of VECOZO to zorgaanbieder\n/);
    expect(err).toContain('Dagtekening is missing in Header');
    const { err: open } = await cli(['retour', file('half.xml', ZONDER), '--controletype', '3', ...R]);
    expect(hasDutch(open)).toBe(false);
  });

  test('lees-retour: what it means, and why it does not fit', async () => {
    const heen = file('heen.xml', GOED);
    const retour = file(
      'retour.xml',
      `<Bericht xmlns="http://ei.vektis.nl/mutatiebericht495">${retourHeader(['0200'])}</Bericht>`,
    );
    const { code, out } = await cli(['lees-retour', heen, retour, ...EN]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The message is accepted\.\n/),
    });
    expect(out).toMatch(/: accepted\n/);
    const { err } = await cli(['lees-retour', heen, heen, ...EN]);
    expect(err).toContain('The root element is not that of a message known here');
  });

  test('toon: why it is no message', async () => {
    const { code, err } = await cli(['toon', file('leeg.xml', ''), ...EN]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('The message is empty.') });
  });

  test('levering: the faults, and what is wrong in the criteria', async () => {
    const line = JSON.stringify({ naam: 'a', inhoud: ZONDER });
    const { out } = await cli(['levering', '--ndjson', ...T, ...EN], `${line}\nx\n`);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each).fouten[0].message);
    expect(first).toBe('A verplaatsing (move, SoortMutatie 1) must have MutatieLocatie.');
    expect(second).toMatch(/^This is not a message of a delivery/);
    const criteria = file('criteria.json', '{"dubbel":{"max":-1}}');
    const { err } = await cli(['levering', file('goed.xml', GOED), '--criteria', criteria, ...EN]);
    expect(err).toContain('max must be a whole number from 0.');
  });

  test.each(['check', 'retour', 'lees-retour', 'toon', 'uitleg', 'levering'])(
    '%s: another language is a mistake',
    async (command) => {
      const { code, err } = await cli([command, '--taal', 'de', 'x']);
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining('--taal moet nl, en zijn.'),
      });
    },
  );
});
