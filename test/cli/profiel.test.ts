import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cli, inFolder } from './cli.ts';

const D = fileURLToPath(new URL('../../schemas/profielen', import.meta.url));
const PROFIELEN = ['eigen', 'gds-stijl', 'iwlz-stijl'];
const JUDGE = ['--peildatum', '2026-03-15', '--omgeving', 'T'];

function profielOf(naam: string): string {
  return `${D}/${naam}/profiel.json`;
}

/** A folder with the files of a profile, of which some are other ones. */
function folderWith(
  name: string,
  naam: string,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): string {
  const folder = inFolder(name);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(`${D}/${naam}`)) copyFileSync(`${D}/${naam}/${file}`, `${folder}/${file}`);
  for (const [file, change] of Object.entries(changes))
    writeFileSync(`${folder}/${file}`, change(readFileSync(`${folder}/${file}`, 'utf8')));
  return folder;
}

async function write(name: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await cli(args);
  expect({ code: [0, 1].includes(code), err }).toEqual({ code: true, err: '' });
  writeFileSync(inFolder(name), out);
  return inFolder(name);
}

describe.each(PROFIELEN)('every command takes the profile %s', (naam) => {
  const own = ['--profiel', profielOf(naam)];
  const DATES = ['--mutatiedatum', '2026-03-09', '--dagtekening', '2026-03-10'];

  test('nieuw writes, check judges, retour answers, lees-retour reads', async () => {
    const heen = await write(`${naam}.xml`, ['nieuw', 'einde-zorg', ...DATES, ...own]);
    expect((await cli(['check', heen, ...JUDGE, ...own])).code).toBe(0);
    const fout = await write(`${naam}-fout.xml`, [
      'nieuw',
      'verplaatsing',
      '--plaatsingsbesluitnummer',
      '000000000',
      ...DATES,
      ...own,
    ]);
    expect((await cli(['check', fout, ...own, '--peildatum', '2026-03-01'])).code).toBe(1);
    const args = [
      'retour',
      fout,
      '--identificatie',
      'R-1',
      '--controletype',
      '3',
      ...own,
      '--peildatum',
      '2026-03-01',
    ];
    const retour = await write(`${naam}-retour.xml`, args);
    expect(await cli(['lees-retour', fout, retour, ...own])).toMatchObject({ code: 1, err: '' });
  });
});

test('regels writes the controls on the XML of a profile, and tells which cannot be run', async () => {
  const own = ['--profiel', profielOf('iwlz-stijl')];
  const args = ['regels', '--format', 'xslt', '--output', inFolder('xslt'), ...own];
  expect(await cli(args)).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(inFolder('xslt/VC009.xsl'), 'utf8')).toContain('MutatieFunctie');
  const folder = folderWith('zonder-soort', 'gds-stijl', {
    'profiel.json': (text) => text.replaceAll('"1": "V",\n        ', ''),
  });
  const { code, err } = await cli(['regels', '--profiel', `${folder}/profiel.json`]);
  expect([code, err]).toEqual([
    0,
    expect.stringMatching(/^fz825: VC009 is op dit profiel niet uit te voeren: /m),
  ]);
});

test('the place of a finding is that of the XML', async () => {
  const own = ['--profiel', profielOf('iwlz-stijl')];
  const path = await write('pad.xml', [
    'nieuw',
    'einde-zorg',
    '--mutatiedatum',
    '2026-03-12',
    '--dagtekening',
    '2026-03-10',
    ...own,
  ]);
  const { code, out } = await cli(['check', path, ...JUDGE, ...own, '--format', 'json']);
  const [file] = JSON.parse(out).files;
  expect([
    code,
    file.findings.map((each: { path: string; rule: string; line: number; mutatie: number }) => [
      each.rule,
      each.path,
      each.line,
      each.mutatie,
    ]),
  ]).toEqual([
    1,
    [['VC011', '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie[1]/Mutatiedatum', 23, 0]],
  ]);
});

test('many files are judged on more threads as on one', async () => {
  const own = ['--profiel', profielOf('gds-stijl')];
  const text = readFileSync(
    await write('een.xml', [
      'nieuw',
      'einde-zorg',
      '--dagtekening',
      '2026-03-10',
      '--mutatiedatum',
      '2026-03-09',
      ...own,
    ]),
    'utf8',
  );
  mkdirSync(inFolder('veel'), { recursive: true });
  for (let n = 10; n < 30; n++)
    writeFileSync(inFolder(`veel/${n}.xml`), n % 3 === 0 ? text.replace('>N<', '>C<') : text);
  const args = ['check', inFolder('veel'), ...JUDGE, ...own, '--format', 'json'];
  const one = await cli([...args, '--workers', '1']);
  expect(JSON.parse(one.out).summary).toMatchObject({ accepted: 14, rejected: 6 });
  expect(await cli([...args, '--workers', '2'])).toEqual(one);
});

describe('what cannot be used is told, with exit code 2', () => {
  test.each<[string, string, Readonly<Record<string, (text: string) => string>>, RegExp]>([
    ['geen-json', 'gds-stijl', { 'profiel.json': () => '{"naam": }' }, /profiel\.json:1:10 {2}PRF-JSON/],
    [
      'veld',
      'gds-stijl',
      { 'profiel.json': (text) => text.replace('"klassen"', '"klasse"') },
      /profiel\.json:9:15 {2}PRF-VORM {2}\/fz825\/klasse\n/,
    ],
    [
      'weg',
      'iwlz-stijl',
      { 'profiel.json': (text) => text.replace('Clienten/Client', 'Clienten/Klant') },
      /profiel\.json:\d+:\d+ {2}PRF-PLAATS {2}\/fz825\/klassen\/Verzekerde\n {2}\/Bericht\/Clienten\/Klant komt/,
    ],
    [
      'xsd',
      'gds-stijl',
      { 'fz825.xsd': (text) => text.replace('<xs:sequence>', '<xs:choice>') },
      /fz825:\d+:\d+ {2}XSD-/,
    ],
    [
      'zonder',
      'gds-stijl',
      { 'profiel.json': () => '{"naam": "x"}' },
      /moet in schemas de bestanden van zijn XSD’s noemen/,
    ],
    [
      'weg-bestand',
      'gds-stijl',
      { 'profiel.json': (text) => text.replace('fz826.xsd', 'nergens.xsd') },
      /nergens\.xsd/,
    ],
  ])('%s', async (name, naam, changes, expected) => {
    const folder = folderWith(name, naam, changes);
    for (const args of [
      ['check', '-'],
      ['retour', 'x.xml', '--identificatie', 'R'],
      ['lees-retour', 'x.xml', 'y.xml'],
      ['nieuw', 'einde-zorg'],
    ]) {
      const { code, out, err } = await cli([...args, '--profiel', `${folder}/profiel.json`], '<x/>');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(expected);
    }
  });

  test('an XSD and a profile at once', async () => {
    const args = ['check', '-', '--schema', 'x.xsd', '--profiel', profielOf('eigen')];
    expect(await cli(args)).toMatchObject({ code: 2, out: '' });
  });
});

test('XSDs as they were downloaded just work: other capitals, ./ and an import that nothing uses', async () => {
  const folder = folderWith('zoals-het-is', 'iwlz-stijl', {
    'fz825.xsd': (text) =>
      text
        .replace('schemaLocation="basisschema.xsd"', 'schemaLocation="./Basisschema.XSD"')
        .replace(
          '<xs:import ',
          '<xs:import namespace="urn:ongebruikt" schemaLocation="nergens.xsd"/>\n  <xs:import ',
        ),
    'profiel.json': (text) => text.replace(/,\s*"imports": \{[^}]*\}/, ''),
  });
  const { code, out } = await cli(['nieuw', 'einde-zorg', '--profiel', `${folder}/profiel.json`]);
  expect([code, out.includes('<b:Clienten>')]).toEqual([0, true]);
});

describe('profiel', () => {
  test('proposes one that is right, and reviews it', async () => {
    const folder = folderWith('voorstel', 'gds-stijl');
    const output = `${folder}/voorstel.json`;
    const proposed = await cli([
      'profiel',
      '--fz825',
      `${folder}/fz825.xsd`,
      '--fz826',
      `${folder}/fz826.xsd`,
      '--naam',
      'gds-stijl',
      '--output',
      output,
    ]);
    expect(proposed).toMatchObject({ code: 0, err: '' });
    expect(proposed.out).toMatch(/^\d+ zeker, \d+ voorstel, 0 ontbreekt\n/);
    expect(proposed.out).toContain(
      'voorstel  fz825 Header/Afzender: Verzender\n          zo heet het in een verwante standaard',
    );
    const { herkomst: _, toelichting, ...profiel } = JSON.parse(readFileSync(output, 'utf8'));
    const { herkomst: __, ...written } = JSON.parse(readFileSync(profielOf('gds-stijl'), 'utf8'));
    expect(profiel).toEqual(written);
    expect(toelichting).toContainEqual({
      waar: 'fz825 Header/Afzender',
      voorstel: 'Verzender',
      zekerheid: 'voorstel',
      waarom: 'synoniem',
      naastBeste: null,
    });
    const reviewed = await cli(['profiel', '--controleer', output, '--format', 'json']);
    expect(reviewed).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(reviewed.out)).toMatchObject({
      ok: true,
      rapport: { werkt: true, rondreis: { berichten: 1000, werkt: true } },
    });
  });

  test('without --output the profile goes to stdout, and what is to be looked at to stderr', async () => {
    const { code, out, err } = await cli([
      'profiel',
      '--fz825',
      `${D}/iwlz-stijl/fz825.xsd`,
      '--fz826',
      `${D}/iwlz-stijl/fz826.xsd`,
    ]);
    expect([code, JSON.parse(out).naam, err.split('\n')[0]]).toEqual([
      0,
      'voorstel',
      expect.stringMatching(/zeker/),
    ]);
  });

  test('what does not work is told, with exit code 1', async () => {
    const folder = folderWith('half', 'gds-stijl', {
      'fz825.xsd': (text) =>
        text.replace('<xs:element name="GerelateerdReferentienummer" type="b:Kenmerk20" minOccurs="0"/>', ''),
      'fz826.xsd': (text) =>
        text.replace('<xs:element name="GerelateerdReferentienummer" type="b:Kenmerk20" minOccurs="0"/>', ''),
      'profiel.json': (text) =>
        text.replaceAll(/\s*"MutatieFZ\/ReferentieMutatie": "GerelateerdReferentienummer",/g, ''),
    });
    const { code, out } = await cli(['profiel', '--controleer', `${folder}/profiel.json`]);
    expect(code).toBe(1);
    expect(out).toContain('Profiel gds-stijl: niet alles werkt\n');
    expect(out).toMatch(/✗ \d+ van 29 controles\n/);
    expect(out).toContain('✗ 1000 berichten heen en terug\n');
    expect(out).toContain('fz825 MutatieFZ/ReferentieMutatie');
  });

  test('a profile that cannot be bound is told on stdout, with exit code 1', async () => {
    const folder = folderWith('kapot', 'gds-stijl', {
      'profiel.json': (text) => text.replace('"Verzender"', '"Zender"'),
    });
    const { code, out } = await cli(['profiel', '--controleer', `${folder}/profiel.json`]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('PRF-PLAATS  /fz825/elementen/Header~1Afzender'),
    ]);
  });

  test.each([
    ['nothing', []],
    ['one XSD', ['--fz825', 'a.xsd']],
    ['a file', ['a.xsd']],
    ['a format of a proposal', ['--fz825', 'a.xsd', '--fz826', 'b.xsd', '--format', 'json']],
    ['XSDs beside a profile', ['--controleer', 'p.json', '--fz825', 'a.xsd']],
    ['XSDs that are not there', ['--fz825', 'a.xsd', '--fz826', 'b.xsd']],
    ['a profile that is not there', ['--controleer', 'nergens.json']],
  ])('%s is 2', async (_, args) => {
    expect(await cli(['profiel', ...args])).toMatchObject({ code: 2, out: '' });
  });
});

describe('types', () => {
  test('of a profile have what the XML has besides the model, and of an XSD all that it has', async () => {
    const ofProfiel = await cli(['types', '--profiel', profielOf('gds-stijl')]);
    expect(ofProfiel).toMatchObject({ code: 0, err: '' });
    expect(ofProfiel.out).toMatch(/export interface Aanvullend \{[\s\S]*volgcode\?: string;/);
    const output = inFolder('types.d.ts');
    const ofXsd = await cli(['types', `${D}/iwlz-stijl/fz825.xsd`, '--output', output]);
    expect(ofXsd).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(output, 'utf8')).toContain('readonly instellingBestemming?: string;');
  });

  test.each([
    ['nothing', []],
    ['both', ['x.xsd', '--profiel', 'p.json']],
    ['two XSDs', ['x.xsd', 'y.xsd']],
    ['an import of a profile', ['--profiel', 'p.json', '--import', 'x.xsd']],
    ['an XSD that is not there', ['nergens.xsd']],
  ])('%s is 2', async (_, args) => {
    expect(await cli(['types', ...args])).toMatchObject({ code: 2, out: '' });
  });
});
