import fc from 'fast-check';
import * as assertions from 'fz825/assert';
import * as document from 'fz825/document';
import * as strict from 'fz825/strict';
import * as testkit from 'fz825/testkit';
import * as matchers from 'fz825/vitest';
import * as vocabulary from 'fz825/vocabulary';
import * as api from '../../test/support/whole-api.ts';
import type { Campaign } from '../campaign.ts';
import { clip, Failure, hold } from '../failure.ts';
import { CANARY, holdsNoCanary } from '../invariants/canary.ts';
import { FUNCTIONS, type FunctionEntry } from './functions.ts';
import { show } from './values.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** Everything that a caller can call. */
const EXPORTED: ReadonlyMap<string, AnyFunction> = new Map([
  ...functionsOf(api),
  ...functionsOf(document),
  ...functionsOf(vocabulary).map(([name, value]) => [`vocabulary.${name}`, value] as const),
  ...functionsOf(matchers.fz825Matchers),
  ['createMatchers', matchers.createMatchers as AnyFunction],
  ...functionsOf(assertions).map(([name, value]) => [name, asserted(value)] as const),
  ...functionsOf(testkit),
  // Those that build a message are the ones of `fz825`, by other types.
  ...functionsOf(strict).filter(([name]) => !Object.hasOwn(api, name)),
  ['mutatieberichtSchema.validate', api.mutatieberichtSchema['~standard'].validate as AnyFunction],
  ['retourberichtSchema.validate', api.retourberichtSchema['~standard'].validate as AnyFunction],
]);

/** That what it was given does not hold is no fault of an assertion. */
function asserted(call: AnyFunction): AnyFunction {
  return (...args) => {
    try {
      return call(...args);
    } catch (error) {
      if (error instanceof Error && error.name === 'AssertionError') return undefined;
      throw error;
    }
  };
}

function functionsOf(exported: object): (readonly [string, AnyFunction])[] {
  return Object.entries(exported).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as AnyFunction] as const] : [],
  );
}

/** The functions that the table does not have, and the entries that no function has. */
export function unlistedFunctions(): readonly string[] {
  return [
    ...[...EXPORTED.keys()].filter((name) => FUNCTIONS[name] === undefined),
    ...Object.keys(FUNCTIONS).filter((name) => !EXPORTED.has(name)),
  ];
}

/** Half-typed and arbitrary values for every function that is exported. */
export const objects: Campaign = {
  name: 'objects',
  share: 26,
  trials: fc.oneof(
    ...Object.entries(FUNCTIONS).map(([name, entry]) => ({
      weight: entry.weight ?? 1,
      arbitrary: entry.args.map((args) => ({
        describe: () => `${name}(${args.map(show).join(', ')})`,
        run: async (tally: { readonly note: (text: string) => void }) =>
          tally.note(`${name}: ${await call(name, entry, args)}`),
      })),
    })),
  ),
};

async function call(name: string, entry: FunctionEntry, args: readonly unknown[]): Promise<string> {
  let result: unknown;
  try {
    result = await EXPORTED.get(name)?.(...args);
  } catch (thrown) {
    if (!(thrown instanceof TypeError) || entry.neverThrows === true) {
      const { name: kind, stack } = thrown instanceof Error ? thrown : { name: typeof thrown, stack: '' };
      throw new Failure(`${name}: throws ${kind}`, clip(stack));
    }
    const text = `${thrown.message}`;
    hold(
      !text.includes(CANARY) || entry.mayName?.(args, thrown.message) === true,
      `${name}: an error holds a value`,
      () => clip(thrown.stack),
    );
    return 'TypeError';
  }
  try {
    entry.holds(result, args);
  } catch (thrown) {
    if (thrown instanceof Failure) throw new Failure(`${name}: ${thrown.key}`, thrown.message);
    throw new Failure(`${name}: another result than is documented`, `${thrown}\n${clip(show(result))}`);
  }
  if (entry.told !== undefined) holdsNoCanary(entry.told(result, args), name);
  return 'a result';
}
