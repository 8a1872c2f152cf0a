import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { UsageError } from './io.ts';
import { printable } from './printable.ts';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help, e.g. `JJJJ-MM-DD`. */
  readonly value?: string;
  /** True when it may be given more than once. */
  readonly multiple?: true;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** True when `=BESTAND` may stand behind one of the choices. */
  readonly file?: true;
  /** For a value that may be left out, which then is empty: what it looks like where it stands behind the option. */
  readonly optional?: RegExp;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The values of the options that were given, by name; `true` for one without a value, a list of one that may be repeated. */
export type Values<O extends Options> = {
  readonly [N in keyof O]?: O[N]['type'] extends 'boolean'
    ? boolean
    : O[N] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};

/** What a command line says. */
export interface Arguments<O extends Options> {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
}

/**
 * Reads a command line.
 *
 * @throws UsageError for an unknown option (with the one that was meant), a value that is missing, not wanted or not
 *   one of the choices, and an option that is given twice and may not be
 */
export function readArguments<O extends Options>(args: readonly string[], options: O): Arguments<O> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, optional }]) => [
      name,
      { type: optional === undefined ? type : ('boolean' as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | readonly (string | boolean)[]> = {};
  const rest = [...positionals];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw new UsageError(unknown('optie', token.rawName, optionNames(options)));
    if (option.optional !== undefined) {
      const next = tokens[at + 1];
      const behind = next?.kind === 'positional' && option.optional.test(next.value) ? next.value : undefined;
      if (token.value === undefined && behind !== undefined) rest.splice(rest.indexOf(behind), 1);
      values[token.name] = token.value ?? behind ?? '';
      continue;
    }
    if (option.multiple === true) {
      const before = Object.hasOwn(values, token.name) ? values[token.name] : undefined;
      const value = readValue(token.rawName, token.value, option);
      values[token.name] = Array.isArray(before) ? [...before, value] : [value];
      continue;
    }
    if (Object.hasOwn(values, token.name)) throw new UsageError(`${token.rawName} is twee keer gegeven.`);
    values[token.name] = readValue(token.rawName, token.value, option);
  }
  return { values: values as Values<O>, positionals: rest };
}

function readValue(
  name: string,
  value: string | undefined,
  { type, choices, file }: Option,
): string | boolean {
  if (type === 'boolean') {
    if (value === undefined) return true;
    throw new UsageError(`${name} heeft geen waarde.`);
  }
  if (value === undefined || value === '') throw new UsageError(`${name} moet een waarde hebben.`);
  const [choice = '', ...path] = file === true ? value.split('=') : [value];
  if (choices !== undefined && !choices.includes(choice))
    throw new UsageError(`${name} moet ${choices.join(', ')} zijn.${suggestion(choice, choices)}`);
  if (path.length > 0 && path.join('=') === '')
    throw new UsageError(`${name} ${choice}= moet een bestand noemen.`);
  return value;
}

function optionNames(options: Options): readonly string[] {
  return Object.keys(options).map((name) => `--${name}`);
}

/** Says that a word is not known, and which one was probably meant. */
export function unknown(kind: string, word: string, known: readonly string[]): string {
  return `Onbekende ${kind} ${printable(word)}.${suggestion(word, known)}`;
}

/** The known word that is nearest, when it is near enough to be a slip of the keys. */
export function suggestion(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  if (nearest === undefined) return '';
  const { each, far } = nearest;
  // Of a word that is as short as a slip may be long, nothing would have to be right.
  return far < each.length && far <= Math.max(2, each.length / 3) ? ` Bedoelde u ${each}?` : '';
}
