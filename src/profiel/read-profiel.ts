import { isObject } from '../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { fz825Schema, fz826Schema } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import type { Profiel } from './profiel.ts';
import type { ProfielFinding } from './profiel-finding.ts';
import { copyOf, createFormReader, type Names, type Reader } from './read-form.ts';

/** A profile, or why it is none. */
export type ReadProfielResult =
  | { readonly ok: true; readonly profiel: Profiel }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/** Reads the form of a profile: what it names, but not yet whether a schema has it. What comes of it is a copy. */
export function readProfiel(given: unknown): ReadProfielResult {
  const input = copyOf(given);
  const { findings, add, readFields, readMap, requireField, text, filled } = createFormReader(schemaOf);
  const way = (value: unknown, at: Names): void => {
    if (typeof value !== 'string' || !WAY.test(value)) add(at, { rule: 'PRF-VORM', args: { fault: 'weg' } });
  };
  const codes: Reader = (value, at) => {
    readMap(value, at, readCode, () => true);
  };
  const readCode: Reader = (value, at) => {
    const isCode = (each: unknown): boolean => typeof each === 'string' && each !== '';
    if (isCode(value)) return;
    if (!Array.isArray(value) || value.length === 0 || !Array.from(value).every(isCode))
      add(at, { rule: 'PRF-VORM', args: { fault: 'codes' } });
  };

  const deel =
    (schema: MessageSchema, own: Readonly<Record<string, Reader>> = {}): Reader =>
    (value, at) => {
      const { klassen, elementen, plaatsen } = namesOf(schema);
      readFields(value, at, {
        klassen: (held, within) =>
          readMap(
            held,
            within,
            (each, to) => each === '.' || way(each, to),
            (name) => klassen.has(name),
          ),
        elementen: (held, within) => readMap(held, within, way, (name) => elementen.has(name)),
        codes: (held, within) => readMap(held, within, codes, (name) => elementen.has(name)),
        vast: (held, within) => readMap(held, within, text, (name) => isInKlasse(name, plaatsen)),
        ...own,
      });
    };

  readFields(input, [], {
    $schema: text,
    naam: filled,
    herkomst: text,
    toelichting: (value, at) => {
      if (!Array.isArray(value) || !Array.from(value).every(isObject))
        add(at, { rule: 'PRF-VORM', args: { fault: 'objecten' } });
    },
    schemas: (value, at) => {
      readFields(value, at, {
        fz825: text,
        fz826: text,
        imports: (held, within) => readMap(held, within, text, () => true),
      });
      for (const field of ['fz825', 'fz826']) requireField(value, at, field);
    },
    fz825: deel(fz825Schema),
    fz826: deel(fz826Schema, {
      header: (value, at) => {
        if (value !== 'heenbericht' && value !== 'omgekeerd')
          add(at, { rule: 'PRF-VORM', args: { fault: 'header' } });
      },
    }),
  });
  requireField(input, [], 'naam');

  return isNonEmpty(findings) ? { ok: false, findings } : { ok: true, profiel: input as Profiel };
}

/** Local names of elements, with a slash between them. */
const WAY = /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?:\/[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)*$/u;

function schemaOf([first]: Names): ProfielFinding['schema'] {
  return first === 'fz825' || first === 'fz826' ? first : null;
}

function isInKlasse(name: string, plaatsen: ReadonlySet<string>): boolean {
  const [klasse = '', ...way] = name.split('/');
  return plaatsen.has(klasse) && WAY.test(way.join('/'));
}

/** The classes of a message, and `class/element` of all its elements with a value and of the retourcodes of a class. */
function namesOf({ roots }: MessageSchema): {
  readonly klassen: ReadonlySet<string>;
  readonly elementen: ReadonlySet<string>;
  /** Where elements may stand that the model does not have. */
  readonly plaatsen: ReadonlySet<string>;
} {
  const klassen = new Set<string>();
  const elementen = new Set<string>();
  for (const stack = [...roots]; stack.length > 0; ) {
    const around = stack.pop();
    if (around?.type.kind !== 'complex') continue;
    for (const child of around.type.elements) {
      const isKlasse = child.type.kind === 'complex' && child.name !== 'Retourcodes';
      if (isKlasse) klassen.add(child.name);
      else elementen.add(`${around.name}/${child.name}`);
      stack.push(child);
    }
  }
  return { klassen, elementen, plaatsen: new Set([...elementen].map((name) => name.split('/')[0] ?? '')) };
}
