import fc from 'fast-check';
import { assessBericht, checkBericht, controles } from 'fz825';
import { judgeMutatiebericht, receiveMutatiebericht } from 'fz825/keten';
import { type AuditRecord, auditRecord, herkomst, verifyAudit } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { readCase } from '../parse/messages.ts';
import { documentsFor, documentsWithValues, LEAK, otherDocuments, WAYS } from '../privacy/documents.ts';
import { CONTEXT } from '../privacy/results.ts';
import { campaign } from '../support/campaign.ts';

const FZ825 = readCase('fz825-geldig');
const WIE = { wie: 'EPD, dienst levering', wanneer: '2026-04-01T10:30:00Z' } as const;
const HASH = /^[\da-f]{64}$/;

function record(line: string): AuditRecord {
  return JSON.parse(line);
}

describe('auditRecord', () => {
  test('tells what became of a message, by what and of whom, on one line', () => {
    const uitkomst = assessBericht(FZ825.replace('>9992<', '>9991<'), CONTEXT);
    const line = auditRecord(uitkomst, { ...WIE, waarom: 'oplevering' });
    expect(line).not.toContain('\n');
    expect(record(line)).toEqual({
      vorm: 'fz825-audit-1',
      previous: null,
      ...WIE,
      waarom: 'oplevering',
      bericht: { hash: expect.stringMatching(HASH), van: 'bericht', berichttype: 'FZ825' },
      verdict: 'rejected',
      controletypes: uitkomst.controletypes,
      rules: { VC003: 1 },
      retourcodes: { '0018': 1 },
      waarschuwingen: {},
      unchecked: {},
      errors: [],
      herkomst: uitkomst.herkomst,
      hash: expect.stringMatching(HASH),
    });
  });

  test('has the hash of what came in when that is given, and else that of what was read', () => {
    const uitkomst = assessBericht(FZ825, CONTEXT);
    const read = record(auditRecord(uitkomst, WIE)).bericht;
    expect(read.van).toBe('bericht');
    expect(record(auditRecord(assessBericht(` ${FZ825}`.trim(), CONTEXT), WIE)).bericht).toEqual(read);
    const given = record(auditRecord(uitkomst, { ...WIE, inhoud: FZ825 })).bericht;
    const bytes = new TextEncoder().encode(FZ825);
    expect(given).toMatchObject({ van: 'inhoud', berichttype: 'FZ825' });
    expect(record(auditRecord(uitkomst, { ...WIE, inhoud: bytes })).bericht).toEqual(given);
    expect(record(auditRecord(uitkomst, { ...WIE, inhoud: `${FZ825}\n` })).bericht.hash).not.toBe(given.hash);
    const unread = assessBericht('<Bericht', CONTEXT);
    expect(record(auditRecord(unread, WIE)).bericht).toEqual({ hash: null, van: null, berichttype: null });
    expect(record(auditRecord(unread, { ...WIE, inhoud: '<Bericht' })).bericht).toEqual({
      hash: expect.stringMatching(HASH),
      van: 'inhoud',
      berichttype: null,
    });
  });

  test('takes what checkBericht and the chain give', () => {
    const keten = { ...CONTEXT, identificatieRetour: 'R-1' };
    const received = record(auditRecord(receiveMutatiebericht(FZ825, keten), WIE));
    expect(received).toMatchObject({ verdict: null, bericht: { van: 'inhoud' } });
    expect(record(auditRecord(judgeMutatiebericht(FZ825, keten), WIE))).toHaveProperty('stroom');
    const uitkomst = assessBericht(FZ825, CONTEXT);
    const checked = checkBericht(uitkomst.bericht ?? expect.unreachable(), CONTEXT);
    expect(record(auditRecord(checked, WIE)).herkomst).toEqual(uitkomst.herkomst);
  });

  test('tells of what was not checked, and of your own controls by a hash', () => {
    const eigen = controles.slice(0, 20);
    const uitkomst = assessBericht(FZ825, {
      peildatum: '2026-04-01',
      omgeving: 'T',
      controletype: 4,
      controles: eigen,
    });
    const made = record(auditRecord(uitkomst, WIE));
    expect(made.unchecked).toMatchObject({ RC001: ['agb'], RC002: ['uzovi'] });
    expect(made.verdict).toBe('incomplete');
    expect(made.herkomst).toEqual(herkomst({ peildatum: '2026-04-01', omgeving: 'T', controles: eigen }));
  });

  test.each([
    ['no outcome', [{}, WIE]],
    ['nobody', [assessBericht(FZ825, CONTEXT), { ...WIE, wie: ' ' }]],
    ['a date without time', [assessBericht(FZ825, CONTEXT), { ...WIE, wanneer: '2026-04-01' }]],
    ['a moment that is none', [assessBericht(FZ825, CONTEXT), { ...WIE, wanneer: '2026-04-01T30:00:00Z' }]],
    ['a reason that is no text', [assessBericht(FZ825, CONTEXT), { ...WIE, waarom: 1 }]],
    ['a previous that is no record', [assessBericht(FZ825, CONTEXT), { ...WIE, previous: '{}' }]],
    ['a message that is none', [assessBericht(FZ825, CONTEXT), { ...WIE, inhoud: 1 }]],
  ])('%s is a mistake', (_, given) => {
    expect(() => auditRecord(...(given as unknown as Parameters<typeof auditRecord>))).toThrow(TypeError);
  });
});

test('a record has no value of the message', () => {
  const { runs } = campaign(150, 20_000);
  const documents = (['FZ825', 'FZ826'] as const).flatMap((kind) => [
    ...WAYS.flatMap((way) => documentsFor(kind, way)),
    ...documentsWithValues(kind),
    ...otherDocuments(kind),
  ]);
  const step = Math.max(1, Math.floor(documents.length / runs));
  const chosen = documents.filter((_, index) => index % step === 0);
  for (const { name, input } of chosen) {
    const uitkomst = assessBericht(input, { ...CONTEXT, controletype: 5 });
    for (const inhoud of [{}, { inhoud: input }]) {
      const line = auditRecord(uitkomst, { ...WIE, ...inhoud });
      // A hash may have any digits.
      expect([name, LEAK.test(line.replaceAll(/[\da-f]{32,}/g, ''))]).toEqual([name, false]);
    }
  }
  expect(chosen.length).toBeGreaterThan(100);
});

/** A chain of so many records. */
function chain(length: number): readonly string[] {
  const uitkomst = assessBericht(FZ825, CONTEXT);
  const lines: string[] = [];
  for (let index = 0; index < length; index++) {
    const previous = lines.at(-1);
    lines.push(auditRecord(uitkomst, { ...WIE, wie: `dienst ${index}`, ...(previous && { previous }) }));
  }
  return lines;
}

/** What is found, as `fault regel`. */
function found(...given: Parameters<typeof verifyAudit>): readonly string[] {
  const result = verifyAudit(...given);
  return result.ok ? [] : result.findings.map(({ args, regel }) => `${args['fault']} ${regel}`);
}

const LINES = chain(12);
const HEAD = record(LINES.at(-1) ?? '').hash;
const { runs } = campaign(120, 20_000);

describe('verifyAudit', () => {
  test('takes the lines that were written, as a list or as a text', () => {
    const right = { ok: true, aantal: 12, head: HEAD };
    expect(verifyAudit(LINES)).toEqual(right);
    expect(verifyAudit(LINES.join('\n'), { head: HEAD, aantal: 12 })).toEqual(right);
    expect(verifyAudit(`${LINES.join('\n')}\n`)).toEqual(right);
    const { hash: previous } = record(LINES[4] ?? '');
    expect(verifyAudit(LINES.slice(5), { previous })).toEqual({ ...right, aantal: 7 });
  });

  test('previous is the line before it, or its hash', () => {
    const [first = '', second] = LINES;
    const options = { ...WIE, wie: 'dienst 1' };
    const uitkomst = assessBericht(FZ825, CONTEXT);
    expect(auditRecord(uitkomst, { ...options, previous: first })).toBe(second);
    expect(auditRecord(uitkomst, { ...options, previous: record(first).hash })).toBe(second);
  });

  test('a line that is removed is told at the line behind it; at the end only by head or aantal', () => {
    for (const index of LINES.keys()) {
      const less = LINES.toSpliced(index, 1);
      expect(found(less)).toEqual(index === 11 ? [] : [`ontbreekt ${index + 1}`]);
      expect(found(less, { aantal: 12 })[0]).toBe('aantal null');
    }
    expect(found(LINES.slice(0, 11), { head: HEAD })).toEqual(['head null']);
    expect(found(LINES.toSpliced(3, 4))).toEqual(['ontbreekt 4']);
  });

  test('a line that was moved is named', () => {
    const moved = LINES.toSpliced(2, 1).toSpliced(8, 0, LINES[2] ?? '');
    expect(found(moved)).toEqual(['verplaatst 9']);
    const swapped = LINES.with(2, LINES[8] ?? '').with(8, LINES[2] ?? '');
    expect(found(swapped)).toEqual(['verplaatst 3', 'verplaatst 9']);
  });

  test('a line that stands twice, or was put in, is named', () => {
    expect(found(LINES.toSpliced(5, 0, LINES[1] ?? ''))).toEqual(['herhaald 6']);
    const uitkomst = assessBericht(FZ825, CONTEXT);
    const forged = auditRecord(uitkomst, { ...WIE, previous: LINES[4] ?? '' });
    expect(found(LINES.toSpliced(5, 0, forged))).toEqual(['ingevoegd 6']);
    expect(found(LINES.toSpliced(0, 0, auditRecord(uitkomst, WIE)))).toEqual(['ingevoegd 1']);
  });

  test('a change of any byte is found, at its line', () => {
    const bytes = new TextEncoder().encode(LINES[6]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          bytes.map((byte, index) => (index === at ? (byte + by) % 256 : byte)),
        );
        expect(found(LINES.with(6, other))).toContain('gewijzigd 7');
      }),
      { numRuns: runs, seed: 825 },
    );
    for (let at = 0; at < bytes.length; at++) {
      const text = LINES[6] ?? '';
      expect(found(LINES.with(6, text.slice(0, at) + text.slice(at + 1)))).toContain('gewijzigd 7');
    }
  });

  test('whatever is done to the lines is found', () => {
    const deed = fc.record({ soort: fc.nat(3), van: fc.nat(11), naar: fc.nat(11) });
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 5 }), (deeds) => {
        let lines = LINES;
        for (const { soort, van, naar } of deeds) {
          const line = lines[van] ?? '';
          if (soort === 0) lines = lines.toSpliced(van, 1);
          else if (soort === 1) lines = lines.toSpliced(van, 1).toSpliced(naar, 0, line);
          else if (soort === 2) lines = lines.toSpliced(naar, 0, line);
          else lines = lines.map((each, index) => (index === van ? each.replace('dienst', 'Dienst') : each));
        }
        const isSame = lines.length === 12 && lines.every((line, index) => line === LINES[index]);
        expect(verifyAudit(lines, { head: HEAD, aantal: 12 }).ok).toBe(isSame);
        const isStart = lines.length > 0 && lines.every((line, index) => line === LINES[index]);
        expect(verifyAudit(lines).ok).toBe(isStart);
      }),
      { numRuns: runs, seed: 826 },
    );
  });

  test('what is no record is found, and never an exception; nothing at all is not right', () => {
    expect(found(['', 'x', '{}', null as never, '{"hash":"', `${LINES[0]} `])).toEqual(
      [1, 2, 3, 4, 5, 6].map((regel) => `gewijzigd ${regel}`),
    );
    expect(found([])).toEqual(['leeg null']);
    expect(found('')).toEqual(['leeg null']);
    expect(verifyAudit([], { aantal: 0 })).toEqual({ ok: true, aantal: 0, head: null });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...LINES), fc.anything())), (lines) => {
        const result = verifyAudit(lines as string[]);
        expect(result.ok).toBe(lines.length > 0 && lines.every((line, index) => line === LINES[index]));
      }),
      { numRuns: runs, seed: 827 },
    );
    expect(() => verifyAudit(1 as never)).toThrow(TypeError);
    expect(() => verifyAudit([], { head: 'x' })).toThrow(TypeError);
    expect(() => verifyAudit([], { previous: 'x' })).toThrow(TypeError);
    expect(() => verifyAudit([], { aantal: -1 })).toThrow(TypeError);
  });
});
