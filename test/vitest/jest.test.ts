import { expect as jestExpect } from 'expect';
import { describe, expect, test } from 'vitest';
import { type Fz825Matchers, fz825Matchers } from '../../src/vitest/index.ts';
import { CONTEXT, FZ825, FZ826, VC009, WRONG } from './setup.ts';

declare module 'expect' {
  // The line that the documentation gives to whoever uses @jest/globals.
  interface Matchers<R> extends Fz825Matchers<R> {}
}

describe("in Jest's expect", () => {
  jestExpect.extend(fz825Matchers);

  test('the matchers hold', () => {
    jestExpect(FZ825).toBeGeldigBericht();
    jestExpect(FZ825).toBeGeldigBericht(CONTEXT);
    jestExpect(WRONG).not.toBeGeldigBericht();
    jestExpect(VC009).toHaveBevinding({ rule: 'VC009' }, CONTEXT);
    jestExpect(FZ825).not.toHaveBevinding({ rule: 'VC009' }, CONTEXT);
    jestExpect(FZ826).toHaveRetourcode('0200', '/Bericht/Header');
    jestExpect(FZ826).not.toHaveRetourcode('0001');
  });

  test('they fail with the same text', () => {
    expect(() => jestExpect(WRONG).toBeGeldigBericht()).toThrow(
      /^expect\(received\)\.toBeGeldigBericht\(\)\n\n- een geldig bericht\n\+ STR-PATROON {2}\/Bericht\/Header\/Afzender {2}10:5 /,
    );
    expect(() => jestExpect(FZ825).not.toHaveBevinding({ rule: 'VC009' })).toThrow(
      /^expect\(received\)\.not\.toHaveBevinding.*\n\n- niet: VC009 {2}\(VC009 is niet beoordeeld: niet gecontroleerd\)\n/,
    );
  });

  test('they work on what a promise gives', async () => {
    await jestExpect(Promise.resolve(FZ825)).resolves.toBeGeldigBericht();
    await expect(jestExpect(Promise.resolve(WRONG)).resolves.toBeGeldigBericht()).rejects.toThrow(
      'STR-DATUM',
    );
  });
});
