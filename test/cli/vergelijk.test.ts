import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folders.ts';
import { bericht, el, st } from '../vergelijk/xsd.ts';
import { cli } from './cli.ts';

const FZ825 = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');
const IMPORTING = (type: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b" id="T"><xs:import namespace="urn:b" schemaLocation="./Basis.xsd"/><xs:element name="A" type="b:${type}"/></xs:schema>`;
const BASIS = (pattern: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:b">${st('string', `pattern=${pattern}`).replace('<xs:simpleType>', '<xs:simpleType name="T">')}</xs:schema>`;

/** Writes files to a folder of their own. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('no difference is exit code 0, a difference 1, with what it touches', async () => {
  const folder = folderOf({ 'a.xsd': FZ825, 'b.xsd': FZ825.replaceAll('"Afzender"', '"Verzender"') });
  const [a, b] = [join(folder, 'a.xsd'), join(folder, 'b.xsd')];
  expect(await cli(['vergelijk', a, a])).toEqual({
    code: 0,
    out: 'FZ825 494 2.0 → FZ825 494 2.0: geen wijzigingen\n',
    err: '',
  });
  const { code, out, err } = await cli(['vergelijk', a, b]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.split('\n').slice(0, 4)).toEqual([
    'FZ825 494 2.0 → FZ825 494 2.0: 1 wijziging',
    '  hernoemd    /Bericht/Header/Afzender heet nu Verzender.',
    '              controles: RC001, LCB001, LCB004',
    '              bouwers: mutatiebericht',
  ]);
  const json = JSON.parse((await cli(['vergelijk', a, b, '--format', 'json'])).out);
  expect(json.schemas.wijzigingen[0]).toMatchObject({ soort: 'hernoemd', zekerheid: 'zeker' });
  const markdown = (await cli(['vergelijk', a, b, '--format', 'markdown'])).out;
  expect(markdown).toContain('| hernoemd | /Bericht/Header/Afzender | /Bericht/Header/Verzender |');
  expect((await cli(['vergelijk', a, a, '--format', 'markdown'])).out).toContain('Geen wijzigingen.');
});

test('what is imported is found beside the XSD, and other capitals are told', async () => {
  const folder = folderOf({
    'oud/a.xsd': IMPORTING('T'),
    'oud/Basis.xsd': BASIS('[0-9]{2}'),
    'nieuw/a.xsd': IMPORTING('T'),
    'nieuw/basis.XSD': BASIS('[0-9]{1,2}'),
  });
  const args = ['vergelijk', join(folder, 'oud/a.xsd'), join(folder, 'nieuw/a.xsd')];
  const { code, out, err } = await cli(args);
  expect({ code, out }).toEqual({
    code: 1,
    out: 'T → T: 1 wijziging\n  verruimd    /A mag meer waarden hebben; nu ook "1".\n',
  });
  expect(err).toBe(
    `fz825: ${join(folder, 'nieuw/a.xsd')}: Basis.xsd is gelezen uit basis.XSD, dat anders is geschreven.\n`,
  );
});

test('what is imported is given: for both, or for one', async () => {
  const folder = folderOf({
    'a.xsd': IMPORTING('T'),
    'uit/een.xsd': BASIS('[0-9]{2}'),
    'uit/twee.xsd': BASIS('[0-9]{3}'),
  });
  const [a, een, twee] = ['a.xsd', 'uit/een.xsd', 'uit/twee.xsd'].map((name) => join(folder, name));
  const run = (...args: readonly (string | undefined)[]) =>
    cli(['vergelijk', a ?? '', a ?? '', ...args.map((each) => each ?? '')]);
  expect((await run('--import', een)).code).toBe(0);
  expect((await run('--oud-import', een, '--nieuw-import', twee)).code).toBe(1);
  const { code, out, err } = await run();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('XSD-ONGELDIG');
});

test('an XSD makes the program read nothing outside its folder', async () => {
  const folder = folderOf({
    'geheim.xsd': BASIS('[0-9]'),
    'in/a.xsd': IMPORTING('T').replace('./Basis.xsd', '../geheim.xsd'),
  });
  const a = join(folder, 'in/a.xsd');
  expect((await cli(['vergelijk', a, a])).code).toBe(2);
});

test('RBCs are compared, with XSDs or without', async () => {
  const folder = folderOf({
    'a.xsd': bericht(el('A', 'date')),
    'oud.csv': 'id;retourcode\r\nVC009;8011',
    'nieuw.csv': 'id;retourcode\r\nVC009;9284',
    'fout.csv': 'id;retourcode\r\nVC009;300',
  });
  const [a, oud, nieuw, fout] = ['a.xsd', 'oud.csv', 'nieuw.csv', 'fout.csv'].map((name) =>
    join(folder, name),
  );
  const of = (...args: readonly (string | undefined)[]) =>
    cli(['vergelijk', ...args.map((each) => each ?? '')]);
  expect(await of('--rbc-oud', oud, '--rbc-nieuw', nieuw)).toEqual({
    code: 1,
    out: 'RBC: 1 wijziging\n  retourcode    Controle VC009 geeft nu retourcode 9284; dat was 8011.\n',
    err: '',
  });
  expect((await of(a, a, '--rbc-oud', oud, '--rbc-nieuw', oud)).code).toBe(0);
  expect((await of(a, a, '--rbc-oud', oud, '--rbc-nieuw', nieuw, '--format', 'markdown')).out).toContain(
    '## RBC',
  );
  const refused = await of('--rbc-nieuw', fout);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('fout.csv:2:1  CSV-CODE');
  expect((await of('--rbc-oud', oud)).err).toBe('fz825: Geef --rbc-nieuw, de RBC om mee te vergelijken.\n');
});

test.each([[[]], [['een.xsd']], [['een.xsd', 'twee.xsd', 'drie.xsd']]])(
  '%j is not two files',
  async (files) => {
    const { code, err } = await cli(['vergelijk', ...files]);
    expect([code, err]).toEqual([2, 'fz825: Geef twee bestanden: de oude en de nieuwe XSD.\n']);
  },
);
