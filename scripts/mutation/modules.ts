import { readFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { type Loader, transform } from 'esbuild';
import type { Alias } from 'vite';

type Evaluate = (
  require: (specifier: string) => unknown,
  module: Instance,
  exports: unknown,
  meta: unknown,
) => void;

/** What one evaluation of a module exports. */
interface Instance {
  exports: unknown;
}

/** A module of the project, translated and compiled once. */
interface Compiled {
  readonly evaluate: Evaluate;
  readonly meta: unknown;
  /** The modules of the project that it imports, by the texts it imports them by. */
  readonly own: ReadonlyMap<string, string>;
}

/** The modules of the project: compiled once, and evaluated as often as is asked; packages are loaded once. */
export class Modules {
  readonly #aliases: readonly Alias[];
  readonly #compiled = new Map<string, Promise<Compiled>>();
  readonly #ready = new Map<string, Compiled>();
  readonly #packages = new Map<string, unknown>();

  constructor(aliases: readonly Alias[]) {
    this.#aliases = aliases;
  }

  /** Compiles a module and all that it imports. */
  async prepare(path: string): Promise<void> {
    const before = this.#compiled.get(path);
    const compiled = before ?? this.#compile(path);
    this.#compiled.set(path, compiled);
    const { own } = await compiled;
    this.#ready.set(path, await compiled);
    if (before === undefined) await Promise.all([...own.values()].map((needed) => this.prepare(needed)));
  }

  /** Evaluates modules that are prepared, each once and apart from all earlier evaluations. */
  fresh(): (path: string) => unknown {
    const instances = new Map<string, Instance>();
    const evaluate = (path: string): unknown => {
      const known = instances.get(path);
      if (known !== undefined) return known.exports;
      const compiled = this.#ready.get(path);
      if (compiled === undefined) throw new Error(`${path} is not prepared.`);
      const instance: Instance = { exports: {} };
      instances.set(path, instance);
      const imported = (specifier: string): unknown => {
        const own = compiled.own.get(specifier);
        return own === undefined ? this.#package(specifier) : evaluate(own);
      };
      compiled.evaluate(imported, instance, instance.exports, compiled.meta);
      return instance.exports;
    };
    return evaluate;
  }

  #package(specifier: string): unknown {
    if (!this.#packages.has(specifier)) throw new Error(`${specifier} could not be loaded.`);
    return this.#packages.get(specifier);
  }

  async #compile(path: string): Promise<Compiled> {
    const { code } = await transform(await readFile(path, 'utf8'), {
      loader: extname(path).slice(1) as Loader,
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      define: { 'import.meta': '__meta' },
      logLevel: 'silent',
    });
    const own = new Map<string, string>();
    const specifiers = new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, text = '']) => text));
    for (const specifier of specifiers) {
      const file = this.#fileOf(specifier, path);
      if (file === undefined) await this.#load(specifier);
      else own.set(specifier, file);
    }
    const parameters = ['require', 'module', 'exports', '__meta'];
    return {
      evaluate: compileFunction(code, parameters, { filename: path }) as Evaluate,
      meta: {
        url: pathToFileURL(path).href,
        filename: path,
        dirname: dirname(path),
        resolve: (name: string): string => import.meta.resolve(name),
      },
      own,
    };
  }

  /** The file that is imported, unless it is part of a package. */
  #fileOf(specifier: string, importer: string): string | undefined {
    if (specifier.startsWith('.')) return fileURLToPath(new URL(specifier, pathToFileURL(importer)));
    return this.#aliases.find(({ find }) => find instanceof RegExp && find.test(specifier))?.replacement;
  }

  /** What is no import, but a text that looks like one, fails only when it is needed. */
  async #load(specifier: string): Promise<void> {
    if (this.#packages.has(specifier)) return;
    const loaded: object | undefined = await import(specifier).catch(() => undefined);
    if (loaded !== undefined) this.#packages.set(specifier, { __esModule: true, ...loaded });
  }
}
