import { type CheckContext, checkBericht, controles, type Mutatiebericht } from 'fz825';
import { COD954, type Codelijst } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import { type LoadRetourcodesOptions, loadRetourcodes } from '../../src/csv/load-retourcodes.ts';
import { cli } from '../cli/cli.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const SECRET = 'GEHEIM';
const CONTEXT: CheckContext = { peildatum: '2026-03-15', omgeving: 'T' };

function load(csv: string | Uint8Array, options?: LoadRetourcodesOptions): Readonly<Record<string, string>> {
  const result = loadRetourcodes(csv, options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.retourcodes;
}

/** Each fault as `rule line:column`. */
function faults(csv: string | Uint8Array, options?: LoadRetourcodesOptions): readonly string[] {
  const result = loadRetourcodes(csv, options);
  if (result.ok) return [];
  expect(result).not.toHaveProperty('retourcodes');
  expect(JSON.stringify(result)).not.toContain(SECRET);
  for (const finding of result.findings) {
    expect(finding).toMatchObject({ controletype: 2, retourcode: null, voorlopig: false, path: '/' });
    expect(finding.message).toMatch(/[.]$/);
  }
  return result.findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('what is loaded', () => {
  const EXPECTED = { VC009: '9284', VC010: '8021' };

  test.each([
    ['in the least', 'id,retourcode\nVC009,9284\nVC010,8021'],
    ['with CR LF', 'id,retourcode\r\nVC009,9284\r\nVC010,8021\r\n'],
    ['with CR', 'id,retourcode\rVC009,9284\rVC010,8021\r'],
    ['with quotes', '"id","retourcode"\n"VC009","9284"\n"VC010","8021"'],
    ['with quotes around some', 'id,"retourcode"\nVC009,"9284"\n"VC010",8021'],
    ['with semicolons', 'id;retourcode\nVC009;9284\nVC010;8021'],
    ['with semicolons and quotes', '"id";"retourcode"\n"VC009";"9284"\n"VC010";"8021"'],
    ['with a byte order mark', '\ufeffid,retourcode\nVC009,9284\nVC010,8021'],
    ['with a byte order mark and quotes', '\ufeff"id";"retourcode"\nVC009;9284\nVC010;8021'],
    ['in another order, with more', 'tekst;retourcode;x,y;id;\n"a;""b""\r\n";9284;;VC009;\n;8021;,;VC010;'],
    ['with commas between semicolons', 'a,b,c,d;id;retourcode\n,,,;VC009;9284\n;VC010;8021'],
    ['with rows that are empty', '\n\nid,retourcode,x\n\nVC009,9284,\n,,\n,\n""\nVC010,8021,\n\n'],
    ['with semicolons behind a row of white space', ' \nid;retourcode\nVC009;9284\nVC010;8021'],
    [
      'with as many columns as there may be',
      ['id,retourcode', 'VC009,9284', 'VC010,8021'].map((row) => row + ','.repeat(254)).join('\n'),
    ],
    ['with cells that are empty', 'id,retourcode\nVC008,\nVC009,9284\nVC010,8021\nVC011,""'],
  ])('%s', (_name, csv) => {
    expect(load(csv)).toEqual(EXPECTED);
    expect(load(new TextEncoder().encode(csv))).toEqual(EXPECTED);
    expect(load(Buffer.from(csv))).toEqual(EXPECTED);
    const utf16 = Buffer.from(`\ufeff${csv.replace('\ufeff', '')}`, 'utf16le');
    expect(load(new Uint8Array(utf16))).toEqual(EXPECTED);
  });

  test('a header alone assigns nothing', () => {
    expect(load('id,retourcode')).toEqual({});
  });

  test("a control's own code is assigned, unless it still is voorlopig by the file", () => {
    const { id, retourcode } = controles[0] ?? { id: '', retourcode: '' };
    expect(load(`id,retourcode\n${id},${retourcode}`)).toEqual({ [id]: retourcode });
    expect(load(`id,retourcode,voorlopig\n${id},${retourcode},nee`)).toEqual({ [id]: retourcode });
    expect(load(`id,retourcode,voorlopig\n${id},${retourcode},ja`)).toEqual({});
    expect(load(`id,voorlopig,retourcode\n${id},ja,9284`)).toEqual({ [id]: '9284' });
  });

  test('by other controls and another list', () => {
    const codelijst: Codelijst = { codelijstcode: '', elementen: [{ code: '9999', betekenis: '' }] };
    const options = { controles: [{ id: 'EIGEN é' }], codelijst };
    expect(load('id,retourcode\nEIGEN é,9999', options)).toEqual({ 'EIGEN é': '9999' });
    expect(faults('id,retourcode\nVC009,9284', options)).toEqual(['CSV-ID 2:1', 'CSV-CODE 2:7']);
  });

  test('an id of JavaScript itself is no control, and when it is one it is but a name', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const csv = `id,retourcode\n${id},9284`;
      expect(faults(csv)).toEqual(['CSV-ID 2:1']);
      const retourcodes = load(csv, { controles: [{ id }] });
      expect(Object.entries(retourcodes)).toEqual([[id, '9284']]);
      expect(Object.getPrototypeOf(retourcodes)).toBe(Object.prototype);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(faults('__proto__,id,retourcode\nx,VC009,9284')).toEqual([]);
  });
});

const HEAD = 'id,retourcode,tekst\n';

describe('what is wrong', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['nothing', '', ['CSV-LEEG 1:1']],
    ['no bytes', new Uint8Array(), ['CSV-LEEG 1:1']],
    ['white space', ' \r\n\t\n', ['CSV-LEEG 1:1']],
    ['a byte order mark', '\ufeff', ['CSV-LEEG 1:1']],
    ['rows of empty cells', ',,\n, ,\n', ['CSV-LEEG 1:1']],
    ['rows of empty cells and a byte order mark', '\ufeff;;\n"";;', ['CSV-LEEG 1:1']],
    ['another first row', `${SECRET},x\nVC009,9284`, ['CSV-KOLOM 1:1', 'CSV-KOLOM 1:1']],
    ['no id', 'ID,retourcode\nVC009,9284', ['CSV-KOLOM 1:1']],
    ['no retourcode', '\nid,Retourcode\nVC009,9284', ['CSV-KOLOM 2:1']],
    ['a column alone', 'id\nVC009', ['CSV-KOLOM 1:1']],
    ['the other column alone', 'retourcode\n9284', ['CSV-KOLOM 1:1']],
    ['two columns id', 'id,retourcode,id\nVC009,9284,VC010', ['CSV-KOLOM 1:15']],
    ['two columns retourcode', 'id,retourcode,x,retourcode\nVC009,9284,,8021', ['CSV-KOLOM 1:17']],
    ['two columns voorlopig', 'voorlopig,id,retourcode,voorlopig', ['CSV-KOLOM 1:25']],
    ['too many columns', `id,retourcode${',x'.repeat(300)}`, ['CSV-KOLOM 1:1']],
    ['too many columns without a name', `${','.repeat(300)}id,retourcode`, ['CSV-KOLOM 1:1']],
    ['tabs', 'id\tretourcode\nVC009\t9284', ['CSV-SCHEIDING 1:1']],
    ['tabs and quotes', '"id"\t"retourcode"\n"VC009"\t"9284"', ['CSV-SCHEIDING 1:1']],
    ['bars', 'id|retourcode', ['CSV-SCHEIDING 1:1']],
    ['XML', `<Codelijst>${SECRET}</Codelijst>`, ['CSV-SCHEIDING 1:1']],
    ['JSON', '{"VC009": "9284"}', ['CSV-AANHALING 1:2']],
    ['an id that is not known', `${HEAD}VC999,9284,\n${SECRET},8021,`, ['CSV-ID 2:1', 'CSV-ID 3:1']],
    ['an id in other letters', `${HEAD}vc009,9284,\n VC009,9284,`, ['CSV-ID 2:1', 'CSV-ID 3:1']],
    ['no id behind which a code stands', `${HEAD},9284,`, ['CSV-ID 2:1']],
    ['an id twice', `${HEAD}VC009,9284,\nVC010,,\nVC009,9284,`, ['CSV-HERHAALD 4:1']],
    ['an id twice, once without code', `${HEAD}VC009,,\nVC009,9284,`, ['CSV-HERHAALD 3:1']],
    ['a code of three digits', `${HEAD}VC009,300,`, ['CSV-CODE 2:7']],
    ['a code of five digits', `${HEAD}VC009,08011,`, ['CSV-CODE 2:7']],
    ['no digits', `${HEAD}VC009,"${SECRET}",`, ['CSV-CODE 2:7']],
    ['digits that are not ASCII', `${HEAD}VC009,٨٠١١,`, ['CSV-CODE 2:7']],
    ['white space around a code', `${HEAD}VC009, 9284,`, ['CSV-CODE 2:7']],
    ['a code that is not in the list', `${HEAD}VC009,9999,`, ['CSV-CODE 2:7']],
    ['the code of no remark', `${HEAD}VC009,0200,`, ['CSV-CODE 2:7']],
    ['too few cells', `${HEAD}VC009,9284\nVC010`, ['CSV-CELLEN 2:1', 'CSV-CELLEN 3:1']],
    ['too many cells', `${HEAD}VC009,9284,x,${SECRET}`, ['CSV-CELLEN 2:1']],
    ['another separator in some rows', `${HEAD}VC009;9284;`, ['CSV-CELLEN 2:1']],
    ['a quote that is not closed', `${HEAD}VC009,9284,"${SECRET}\nVC010,x,`, ['CSV-AANHALING 2:12']],
    ['a quote in a cell', `${HEAD}VC009,9284,a "b"`, ['CSV-AANHALING 2:14']],
    ['text behind a quote', `${HEAD}VC009,"9284"x,`, ['CSV-AANHALING 2:13']],
    ['NUL', `${HEAD}VC009,9284,\0`, ['CSV-ONLEESBAAR 2:12']],
    ['a lone half of UTF-16', new Uint8Array([0x69, 0, 0x64, 0]), ['CSV-ONLEESBAAR 1:1']],
    ['windows-1252', new Uint8Array(Buffer.from(`${HEAD}VC009,9284,één`, 'latin1')), ['CSV-ONLEESBAAR 2:12']],
    [
      'bytes that end in the middle of a character',
      new TextEncoder().encode(`${HEAD}VC009,9284,é`).slice(0, -1),
      ['CSV-ONLEESBAAR 2:12'],
    ],
    [
      'all in one go',
      `${HEAD}VC009,1,\nVC010\nVC009,9284,\nx,0200,`,
      ['CSV-CODE 2:7', 'CSV-CELLEN 3:1', 'CSV-HERHAALD 4:1', 'CSV-ID 5:1', 'CSV-CODE 5:3'],
    ],
  ])('%s', (_name, csv, expected) => {
    expect(faults(csv)).toEqual(expected);
    if (typeof csv === 'string') expect(faults(new TextEncoder().encode(csv))).toEqual(expected);
  });

  test('more than 10 MiB', () => {
    const limit = 10 * 1024 * 1024;
    expect(faults(' '.repeat(limit + 1))).toEqual(['CSV-LIMIET 1:1']);
    expect(faults(new Uint8Array(limit + 1))).toEqual(['CSV-LIMIET 1:1']);
    expect(faults(' '.repeat(limit))).toEqual(['CSV-LEEG 1:1']);
  });

  test('of more than 100 faults the number is told', () => {
    const { runs: count } = campaign(40_000, 1_000_000);
    const csv = HEAD + 'x,1,\n'.repeat(count);
    const told = loadRetourcodes(csv);
    if (told.ok) throw new Error('loaded');
    expect(told.findings).toHaveLength(101);
    expect(told.findings.at(-1)).toMatchObject({
      rule: 'STR-LIMIET',
      args: { fault: 'bevindingen', limit: 100, found: 2 * count },
    });
  });

  test('of 100 faults each is told, and no number', () => {
    const told = loadRetourcodes(HEAD + 'x,1,\n'.repeat(50));
    if (told.ok) throw new Error('loaded');
    expect(told.findings).toHaveLength(100);
    expect(new Set(told.findings.map(({ rule }) => rule))).toEqual(new Set(['CSV-CODE', 'CSV-ID']));
  });

  test('the code of an id that is no control, or stands there twice, is not assigned', () => {
    const told = loadRetourcodes(`${HEAD}VC009,9284,\nVC009,8011,\nx,9284,\n`);
    if (told.ok) throw new Error('loaded');
    expect(told.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['CSV-HERHAALD 3', 'CSV-ID 4']);
  });

  test('a code has four digits, whatever is in the list', () => {
    const elementen = ['19284', '92841', '9284'].map((code) => ({ code, betekenis: '' }));
    const codelijst = { codelijstcode: '', elementen };
    for (const code of ['19284', '92841']) {
      const told = loadRetourcodes(`${HEAD}VC009,${code},\n`, { codelijst });
      expect(told.ok ? [] : told.findings.map(({ rule }) => rule)).toEqual(['CSV-CODE']);
    }
    expect(loadRetourcodes(`${HEAD}VC009,9284,\n`, { codelijst })).toMatchObject({ ok: true });
  });

  test('a control that is none is a TypeError that says so', () => {
    for (const controles of [[undefined], [null], [{}]])
      expect(() => loadRetourcodes('id,retourcode', { controles: controles as never })).toThrow(
        new TypeError('A control has no id.'),
      );
  });

  test.each([undefined, null, 7, {}, ['id,retourcode'], new Date(0), new ArrayBuffer(4)])(
    'the input %j is a TypeError',
    (input) => {
      expect(() => loadRetourcodes(input as never)).toThrow(TypeError);
    },
  );

  test.each<[unknown, string]>([
    [{ controles: null }, 'controles must be a list of controls.'],
    [{ controles: {} }, 'controles must be a list of controls.'],
    [{ controles: [{}] }, 'A control has no id.'],
    [{ controles: [null] }, 'A control has no id.'],
    [{ controles: [{ id: '' }] }, 'A control has no id.'],
    [{ controles: ['VC009'] }, 'A control has no id.'],
    [{ codelijst: null }, 'codelijst must be a code list.'],
    [{ codelijst: {} }, 'codelijst must be a code list.'],
  ])('the options %j are a TypeError', (options, message) => {
    expect(() => loadRetourcodes('id,retourcode', options as never)).toThrow(new TypeError(message));
  });
});

describe('what the program writes', () => {
  /** A message with one fault: a verplaatsing without MutatieLocatie, VC009. */
  const bericht: Mutatiebericht = exampleBericht({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum: '2026-03-02',
  });

  function judged(csv: string): readonly string[] {
    const { findings } = checkBericht(bericht, CONTEXT, { retourcodes: load(csv) });
    return findings.map(({ rule, retourcode, voorlopig }) => `${rule} ${retourcode} ${voorlopig}`);
  }

  test('assigns nothing that is not assigned yet, and one code when that is changed', async () => {
    const { out } = await cli(['regels', '--format', 'csv']);
    const assigned = controles.filter(({ voorlopig, retourcode }) => !voorlopig && retourcode !== null);
    expect(load(out)).toEqual(Object.fromEntries(assigned.map(({ id, retourcode }) => [id, retourcode])));
    expect(judged(out)).toEqual(['VC009 8011 true']);
    const changed = out.replace(/^("VC009",.*)"8011"/m, '$1"9284"');
    expect(changed).not.toBe(out);
    expect(judged(changed)).toEqual(['VC009 9284 false']);
    const asExcelSaves = `\ufeff${changed.replaceAll('","', '";"').replaceAll(/(?<=^|;)"([^";]*)"/gm, '$1')}`;
    expect(judged(asExcelSaves)).toEqual(['VC009 9284 false']);
  });

  test('gives no TypeError of checkBericht, whatever is loaded', () => {
    const faults = controles.filter(({ ernst }) => ernst !== 'waarschuwing');
    const csv = ['id,retourcode', ...faults.map(({ id }) => `${id},9284`), 'W001,'].join('\n');
    expect(judged(csv)).toEqual(['VC009 9284 false']);
    expect(COD954.elementen.map(({ code }) => code)).toContain('9284');
  });
});
