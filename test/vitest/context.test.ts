import { AssertionError } from 'node:assert';
import { assessBericht } from 'fz825';
import { assertBevinding, assertGeldigBericht, assertRetourcode, assertWaarschuwing } from 'fz825/assert';
import { en } from 'fz825/taal/en';
import { createMatchers } from 'fz825/vitest';
import { afterAll, chai, describe, expect, test } from 'vitest';
import { CONTEXT, FZ825, FZ826, VC009, WRONG } from './setup.ts';

const bound = createMatchers(CONTEXT);
expect.extend(bound);
afterAll(() => {
  for (const name of Object.keys(bound)) Reflect.deleteProperty(chai.Assertion.prototype, name);
});

describe('with what they judge by given once', () => {
  test('the matchers need no options', () => {
    expect(FZ825).toBeGeldigBericht();
    expect(VC009).not.toBeGeldigBericht();
    expect(VC009).toHaveBevinding({ rule: 'VC009' });
    expect(VC009).toHaveRetourcode('8011');
    expect(FZ825).not.toHaveWaarschuwing({ rule: 'W002' });
  });

  test('an option of a call comes before that', () => {
    expect(VC009).toBeGeldigBericht({ controletype: 2 });
    expect(FZ825).not.toBeGeldigBericht({ peildatum: '2026-01-01' });
  });

  test('a result that was judged before stays what it is', () => {
    expect(assessBericht(FZ825, CONTEXT)).toBeGeldigBericht();
    expect(assessBericht(VC009, CONTEXT)).toHaveBevinding({ rule: 'VC009' });
  });

  test('they are asymmetric matchers', () => {
    expect({ status: 200, xml: FZ825 }).toEqual({ status: 200, xml: expect.toBeGeldigBericht() });
    expect({ xml: VC009 }).not.toEqual({ xml: expect.toBeGeldigBericht() });
    expect({ xml: VC009 }).toEqual({ xml: expect.toHaveBevinding({ rule: 'VC009' }) });
    expect([FZ826]).toEqual([expect.toHaveRetourcode('0200', '/Bericht/Header')]);
  });
});

describe('the text of a failure is of one language', () => {
  const failure = (options: object): string =>
    createMatchers({ ...CONTEXT, ...options })
      .toBeGeldigBericht(VC009)
      .message();

  test('Dutch', () => {
    expect(failure({}).split('\n')).toEqual([
      'expect(received).toBeGeldigBericht()',
      '',
      '- een geldig bericht',
      '+ VC009  8011  /Bericht/Verzekerde/MutatieFZ[1]  15:5  Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
      '',
      'Beoordeeld tot en met controletype 3: 1 geslaagd, 2 geslaagd, 3 afgekeurd, 4 niet gecontroleerd, 5 niet gecontroleerd.',
    ]);
  });

  test('English, when it is given', () => {
    const [, , expected, found, , judged] = failure({ taal: en }).split('\n');
    expect(expected).toBe('- a valid bericht');
    expect(found).toMatch(/^\+ VC009 {2}8011 .* A verplaatsing \(move, /);
    expect(judged).toMatch(/^Judged up to controletype 3: 1 passed, 2 passed, 3 failed, /);
  });

  test('of a result that was judged in Dutch too', () => {
    const { toBeGeldigBericht } = createMatchers({ taal: en });
    expect(toBeGeldigBericht(assessBericht(WRONG, CONTEXT)).message()).toMatch(
      / {2}Mutatiedatum must be a date/,
    );
  });

  test('a language is nothing to judge by', () => {
    expect(createMatchers({ taal: en }).toBeGeldigBericht(VC009).pass).toBe(true);
  });
});

describe('assertions', () => {
  test('pass what the matchers pass', () => {
    assertGeldigBericht(FZ825, CONTEXT);
    assertBevinding(VC009, { rule: 'VC009' }, CONTEXT);
    assertWaarschuwing(FZ825, { rule: 'W002' }, { ...CONTEXT, peildatum: '2026-01-01', controletype: 3 });
    assertRetourcode(FZ826, '0200', '/Bericht/Header');
  });

  test.each([
    ['assertGeldigBericht', () => assertGeldigBericht(VC009, CONTEXT)],
    ['assertBevinding', () => assertBevinding(FZ825, { rule: 'VC009' }, CONTEXT)],
    ['assertBevinding of what was not judged', () => assertBevinding(FZ825, { rule: 'VC009' })],
    ['assertWaarschuwing', () => assertWaarschuwing(FZ825, { rule: 'W002' }, CONTEXT)],
    ['assertRetourcode', () => assertRetourcode(FZ826, '0300')],
  ])('%s throws what node:assert throws', (_what, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    const { name, code } = new AssertionError({ message: '' });
    expect(thrown).toMatchObject({ name, code, generatedMessage: false });
    expect((thrown as Error).message).toMatch(/^expect\(received\)\.to/);
  });

  test('what cannot be judged is a TypeError', () => {
    expect(() => assertGeldigBericht(825)).toThrow(TypeError);
  });
});
