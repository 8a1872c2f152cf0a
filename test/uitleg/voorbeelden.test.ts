import { expect, test } from 'vitest';
import { voorbeelden } from '../../src/uitleg/voorbeelden/index.ts';
import { judgeVoorbeeld } from './judge-voorbeeld.ts';

/** What cannot be wrong without something else: a client who is not known has no plaatsingsbesluit either. */
const ALONG: Readonly<Record<string, readonly string[]>> = { LCB002: ['LCB003'], 'STR-LIMIET': ['STR-LEEG'] };

const EACH = Object.entries(voorbeelden());

test.each(EACH)(
  '%s: what is wrong breaks this rule alone, and what is right none',
  async (rule, { fout, goed }) => {
    expect(await judgeVoorbeeld(rule, fout)).toEqual(expect.arrayContaining([rule]));
    const others = (await judgeVoorbeeld(rule, fout)).filter((each) => each !== rule);
    expect(others).toEqual(ALONG[rule] ?? []);
    expect(await judgeVoorbeeld(rule, goed)).toEqual([]);
  },
);
