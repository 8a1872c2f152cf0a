import { readFileSync } from 'node:fs';
import { type BindProfielOptions, type BoundProfiel, bindProfiel, type Profiel } from 'fz825/profiel';

/** The profiles in schemas/profielen: that of this package, and two of which names, places and codes differ. */
export const PROFIELEN = ['eigen', 'gds-stijl', 'iwlz-stijl'] as const;

export type ProfielNaam = (typeof PROFIELEN)[number];

/** A profile with the texts of its XSDs in it. */
export interface GivenProfiel extends Profiel {
  readonly schemas: {
    readonly fz825: string;
    readonly fz826: string;
    readonly imports?: Readonly<Record<string, string>>;
  };
}

/** Reads a profile, and the XSDs that it names. */
export function readProfiel(naam: ProfielNaam): GivenProfiel {
  const folder = new URL(`../../schemas/profielen/${naam}/`, import.meta.url);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const profiel = JSON.parse(read('profiel.json')) as GivenProfiel;
  const { fz825, fz826, imports = {} } = profiel.schemas;
  const texts = Object.entries(imports).map(([name, file]) => [name, read(file)]);
  return {
    ...profiel,
    schemas: { fz825: read(fz825), fz826: read(fz826), imports: Object.fromEntries(texts) },
  };
}

/** Binds one of the profiles, changed as given. */
export function bindOne(
  naam: ProfielNaam,
  change: (profiel: GivenProfiel) => Profiel = (profiel) => profiel,
  options: BindProfielOptions = {},
): { readonly ok: true; readonly api: BoundProfiel } {
  const bound = bindProfiel(change(readProfiel(naam)), options);
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  return bound;
}
