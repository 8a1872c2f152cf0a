import { readFileSync } from 'node:fs';
import {
  type BindProfielOptions,
  type BoundProfiel,
  bindProfiel,
  type Profiel,
  type ProfielRapport,
} from 'fz825/profiel';
import type { Imports } from '../support/oracles.ts';

/** The profiles of this project: its own schemas, and two that stand in XML otherwise. */
export const PROFIELEN = ['eigen', 'gds-stijl', 'iwlz-stijl'] as const;

export type ProfielNaam = (typeof PROFIELEN)[number];

/** A profile, what belongs to it, and what it is bound to. */
export interface Gebonden {
  readonly naam: ProfielNaam;
  readonly text: string;
  readonly profiel: Profiel;
  readonly schemas: { readonly fz825: string; readonly fz826: string; readonly imports: Imports };
  readonly api: BoundProfiel;
  readonly rapport: ProfielRapport;
}

const read = (naam: string, file: string): string =>
  readFileSync(new URL(`../../schemas/profielen/${naam}/${file}`, import.meta.url), 'utf8');

/** The text of a profile, and those of its XSDs, as they stand in its folder. */
export function textsOf(naam: ProfielNaam): Pick<Gebonden, 'text' | 'profiel' | 'schemas'> {
  const text = read(naam, 'profiel.json');
  const profiel: Profiel = JSON.parse(text);
  const { fz825 = '', fz826 = '', imports = {} } = profiel.schemas ?? {};
  const texts = Object.entries(imports).map(([location, file]) => [location, read(naam, file)] as const);
  const schemas = { fz825: read(naam, fz825), fz826: read(naam, fz826), imports: Object.fromEntries(texts) };
  return { text, profiel, schemas };
}

/** A profile bound to its schemas; throws when it cannot be. */
function bindNaam(naam: ProfielNaam, options: BindProfielOptions = {}): Gebonden {
  const texts = textsOf(naam);
  const bound = bindProfiel(texts.text, { schemas: texts.schemas, ...options });
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  return { naam, ...texts, api: bound.api, rapport: bound.rapport };
}

const bound = new Map<ProfielNaam, Gebonden>();

/** As `bindNaam`, once for each profile. */
export function gebonden(naam: ProfielNaam): Gebonden {
  const known = bound.get(naam) ?? bindNaam(naam);
  bound.set(naam, known);
  return known;
}

const KLASSEN: ReadonlySet<string> = new Set(['Header', 'Verzekerde', 'MutatieFZ', 'MutatieLocatie']);

/**
 * A path of the model as it stands in the XML: by the data of the profile alone, and by which names the XSD repeats. It
 * knows nothing of how the library does this.
 */
export function wirePath(
  { profiel, schemas }: Pick<Gebonden, 'profiel' | 'schemas'>,
  schema: 'fz825' | 'fz826',
  path: string,
): string {
  const { klassen = {}, elementen = {} } = profiel[schema] ?? {};
  const repeated = new Set(
    Array.from(
      schemas[schema].matchAll(/<xs:element name="(\w+)"[^>]*maxOccurs="unbounded"/g),
      ([, name]) => name,
    ),
  );
  const [, root = '', ...segments] = path.split('/');
  const out = ['', root];
  let klasse = '';
  const add = (way: string, ordinal: string): void => {
    const names = way.split('/');
    const last = names.findLastIndex((name) => repeated.has(name));
    out.push(...names.map((name, i) => (repeated.has(name) ? `${name}[${i === last ? ordinal : 1}]` : name)));
  };
  for (const [index, segment] of segments.entries()) {
    const [, name = '', ordinal = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(segment) ?? [];
    const way = KLASSEN.has(name) ? klassen[name] : elementen[`${klasse}/${name}`];
    if (way !== '.') {
      // Where each retourcode has an element of its own around it, that is the one that is numbered.
      const next = /^Retourcode\[(\d+)\]$/.exec(segments[index + 1] ?? '')?.[1];
      add(way ?? name, name === 'Retourcodes' && next !== undefined ? next : ordinal);
    }
    if (KLASSEN.has(name) || name === 'Retourcodes') klasse = name;
  }
  return out.join('/');
}

/** Where each element of a text stands: by its path, in which each step has its number. */
function placesIn(xml: string): ReadonlyMap<string, { readonly line: number; readonly column: number }> {
  const places = new Map<string, { readonly line: number; readonly column: number }>();
  const open: { readonly path: string; readonly counts: Map<string, number> }[] = [
    { path: '', counts: new Map() },
  ];
  for (const [index, text] of xml.split('\n').entries()) {
    for (const tag of text.matchAll(/<(\/?)(?:[\w.-]+:)?([\p{L}_][\p{L}\p{N}_.-]*)[^<>]*?(\/?)>/gu)) {
      const [, end, name = '', isEmpty] = tag;
      if (end === '/') open.pop();
      const around = open.at(-1);
      if (end === '/' || around === undefined) continue;
      const ordinal = (around.counts.get(name) ?? 0) + 1;
      around.counts.set(name, ordinal);
      const path = `${around.path}/${name}[${ordinal}]`;
      places.set(path, { line: index + 1, column: tag.index + 1 });
      if (isEmpty !== '/') open.push({ path, counts: new Map() });
    }
  }
  return places;
}

/** Where the element of a path stands in a text; undefined when it is not there. */
export function placeIn(
  xml: string,
  path: string,
): { readonly line: number; readonly column: number } | undefined {
  const full = path.replaceAll(/([^\]/])(?=\/|$)/g, '$1[1]');
  return placesIn(xml).get(full.replace(/^\[1\]/, ''));
}

/** The text of a message that is known to be right. */
export function toXml({ api }: Pick<Gebonden, 'api'>, bericht: unknown): string {
  const serialized = api.serializeBericht(bericht as never);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}
