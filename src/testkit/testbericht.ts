import {
  chooseRecept,
  type FoutRule,
  fouten,
  isFoutRule,
  kiesVan,
  makeTestbericht,
  type Testbericht,
} from '../testbericht/index.ts';

export type { FoutRule, Testbericht } from '../testbericht/index.ts';

/** What a caller chooses of a test message. */
export interface TestberichtOptions {
  /** The rule that it breaks; none when absent: a message that is accepted. */
  readonly fout?: FoutRule;
  /** A whole number: another number, another message. */
  readonly seed?: number;
}

/** The rules that a test message can break: all of an FZ825, of the controletypes 1 to 5 and the waarschuwingen. */
export const FOUTEN: readonly FoutRule[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(fouten) as FoutRule[],
);

/**
 * Makes one test message: the same for the same options, on every machine. What `fz825 nieuw --fout` writes.
 *
 * @throws TypeError when `fout` is none of `FOUTEN`, or `seed` is no whole number
 * @example
 * const { xml, peildatum, omgeving } = testbericht({ fout: 'VC009', seed: 7 });
 * assessBericht(xml, { peildatum, omgeving }).findings.map(({ rule }) => rule); //=> ['VC009']
 */
export function testbericht({ fout, seed = 1 }: TestberichtOptions = {}): Testbericht {
  if (fout !== undefined) requireFout(fout);
  if (!Number.isSafeInteger(seed)) throw new TypeError('seed must be a whole number.');
  return makeTestbericht(chooseRecept(kiesVan(seed)), fout ?? null);
}

/** @throws TypeError when it is none of `FOUTEN` */
export function requireFout(fout: unknown): asserts fout is FoutRule {
  if (!isFoutRule(fout)) throw new TypeError('fout must be the id of a rule in FOUTEN.');
}
