import { type Controle, listUncheckable, controles as ownControles } from '../check/index.ts';
import { isObject } from '../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { hashOf } from '../hash/index.ts';
import { type BerichtSchemas, fz825Schema, fz826Schema } from '../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { EN_PROFIELEN, inTaal, type TaalOptions } from '../taal/index.ts';
import { readSchemaInput, requireElements, requireMirror } from '../with-schemas/index.ts';
import type { Aanvulling, Geen } from './aanvulling.ts';
import { type BerichtProfiel, isBerichtProfiel } from './bericht/bericht-profiel.ts';
import { type BindBerichtOptions, type BindBerichtResult, bindBerichten } from './bericht/bind-berichten.ts';
import type { BerichtGegevens } from './bericht/bound-berichten.ts';
import { readBerichtProfiel } from './bericht/read-bericht-profiel.ts';
import type { BerichtProfielFinding } from './bericht/read-bericht-schema.ts';
import { type BoundProfiel, bindAll } from './bind-all.ts';
import { type MappedSchema, mapSchema } from './map/map-schema.ts';
import { perEntry } from './per-entry.ts';
import type { Profiel, ProfielDeel, RetourDeel } from './profiel.ts';
import { type ProfielFinding, schemaFinding } from './profiel-finding.ts';
import { readProfiel } from './read-profiel.ts';
import { type Placer, readProfielText } from './read-profiel-text.ts';
import { type ProfielRapport, reviewSchemas } from './review-schemas.ts';

/** What a profile is bound to, and what its caller may choose. */
export interface BindProfielOptions extends TaalOptions {
  /** The texts of the XSDs, or what `compileSchema` made of them; those in the profile itself unless given. */
  readonly schemas?: {
    readonly fz825: string | MessageSchema;
    readonly fz826: string | MessageSchema;
    readonly imports?: Readonly<Record<string, string>>;
  };
  /** The controls that the api runs, unless a call gives others: those of this package unless others are given. */
  readonly controles?: readonly Controle[];
}

/** The library on the schemas of a profile, or why it cannot be. */
export type BindProfielResult<E extends Aanvulling = Geen> =
  | {
      readonly ok: true;
      readonly api: BoundProfiel<E>;
      /** What works on this profile and what does not. */
      readonly rapport: ProfielRapport;
    }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/**
 * Binds this library to a profile: to the XSDs that you have, and to how their messages map to the model. What callers
 * write and read stays the model; what stands in the XML, and the paths, lines and columns of findings, are those of the
 * XSDs.
 *
 * What cannot be is a finding: a way that leads nowhere, a code that the schema does not allow, and all that answering a
 * message stands on (STB chapter 2, step 7, and §4.5). What works but in part stands in `rapport`: a control that names
 * what the schema does not have is `unchecked` on every message, which then is never accepted.
 *
 * `E` is what messages hold besides the model, by class: `generateTypes` writes it. The builders take those fields beside
 * their own, parsed messages have them, and one that is misspelt does not compile.
 *
 * @param profiel the profile, as data or as the text of its JSON: then findings have line and column
 * @returns the api and a report, or findings, at least one
 * @throws TypeError when a schema is neither text nor a compiled schema, or a control is not well stated
 */
export function bindProfiel<E extends Aanvulling = Geen>(
  profiel: (Profiel & { readonly bericht?: never; readonly berichten?: never }) | string,
  options?: BindProfielOptions,
): BindProfielResult<E>;
/**
 * Binds this library to messages that it has no model of, such as the FZ821 or those of the iWlz, by their XSDs alone: their
 * structure, their content as typed JSON (see `generateTypes`), and controls of your own, on the classes and elements of
 * that XSD. A control that names what the XSD does not have is told in `rapport`, and `unchecked` on every message, which
 * then is never accepted. `B` is what the messages hold.
 *
 * @param profiel the profile, as data or as the text of its JSON: then findings have line and column
 * @returns the api and a report, or findings, at least one
 * @throws TypeError when a schema is neither text nor a compiled schema, or a control is not well stated
 */
export function bindProfiel<B extends BerichtGegevens = BerichtGegevens>(
  profiel: BerichtProfiel | string,
  options?: BindBerichtOptions,
): BindBerichtResult<B>;
export function bindProfiel(
  profiel: Profiel | BerichtProfiel | string,
  options: BindProfielOptions | BindBerichtOptions = {},
): BindProfielResult | BindBerichtResult {
  return inTaal(bindAny(profiel, options), options.taal, EN_PROFIELEN);
}

function bindAny(
  profiel: Profiel | BerichtProfiel | string,
  options: BindProfielOptions | BindBerichtOptions,
): BindProfielResult | BindBerichtResult {
  const text = typeof profiel === 'string' ? readProfielText(profiel) : undefined;
  if (text?.ok === false) return text;
  const value: unknown = text === undefined ? profiel : text.value;
  const bound =
    isObject(value) && isBerichtProfiel(value)
      ? bindOther(value, options as BindBerichtOptions)
      : bindOwn(value, options as BindProfielOptions);
  return bound.ok || text === undefined ? bound : placed(bound.findings, text.place);
}

/** Gives findings their places in the text of the profile. */
function placed(findings: NonEmpty<BerichtProfielFinding>, place: Placer): BindBerichtResult {
  const [first, ...others] = findings;
  return { ok: false, findings: [place(first), ...others.map(place)] };
}

function bindOther(profiel: object, options: BindBerichtOptions): BindBerichtResult {
  const read = readBerichtProfiel(profiel);
  return read.ok ? bindBerichten(read.profiel, options) : read;
}

function bindOwn(profiel: unknown, { schemas, ...options }: BindProfielOptions): BindProfielResult {
  const read = readProfiel(profiel);
  return read.ok ? bindSchemas(read.profiel, schemas ?? read.profiel.schemas, options) : read;
}

function bindSchemas(
  profiel: Profiel,
  schemas: BindProfielOptions['schemas'],
  { controles, taal }: Omit<BindProfielOptions, 'schemas'>,
): BindProfielResult {
  if (schemas === undefined) throw new TypeError('schemas must be given: a profile of its own has none.');
  const { fz825: heen = {}, fz826: retour = {} } = profiel;
  const { fz825: given825, fz826: given826, imports = {} } = schemas;
  for (const given of [given825, given826])
    if (isObject(given) && given['wire'] !== undefined)
      throw new TypeError('A schema of a profile has its profile already.');
  const fz825 = readSchemaInput('fz825', given825, { imports }, isRootOf(heen));
  const fz826 = readSchemaInput('fz826', given826, { imports }, isRootOf(retour));
  if (!fz825.ok || !fz826.ok) {
    const found = [...(fz825.ok ? [] : fz825.findings), ...(fz826.ok ? [] : fz826.findings)];
    return refused(found.map(schemaFinding));
  }
  const mapped825 = mapPart(fz825Schema, fz825.schema, heen, 'fz825');
  const mapped826 = mapPart(fz826Schema, fz826.schema, retour, 'fz826');
  const faults = [...mapped825.findings, ...mapped826.findings];
  if (isNonEmpty(faults)) return refused(faults);
  const lacks = [
    ...requireElements('fz825', mapped825.schema),
    ...requireElements('fz826', mapped826.schema),
    ...requireMirror(mapped825.schema, mapped826.schema, (klasse, field) =>
      mapped825.additional.some((each) => each.klasse === klasse && each.field === field),
    ),
  ];
  if (isNonEmpty(lacks)) return refused(lacks.map(schemaFinding));
  const both: BerichtSchemas = Object.freeze({
    fz825: mapped825.schema,
    fz826: mapped826.schema,
    herkomst: {
      schemas: hashOf([
        [heen, retour].map((deel) => (isIdentity(deel) ? null : deel)),
        fz825.schema.definition,
        fz826.schema.definition,
      ]),
      profiel: profiel.naam,
      hash: hashOf,
    },
  });
  const uncheckable = listUncheckable(controles ?? ownControles, both.fz825);
  const rapport = reviewSchemas(profiel, both, [mapped825, mapped826], {
    controles: controles ?? ownControles,
    uncheckable,
    taal,
  });
  return { ok: true, api: bindAll(both, controles), rapport };
}

/** What comes of one of the two schemas. */
export type Mapped = Pick<MappedSchema, 'schema' | 'absent' | 'additional' | 'unread' | 'findings'>;

/** A part of a profile that names nothing leaves the schema as it is. */
function mapPart(
  own: MessageSchema,
  given: MessageSchema,
  deel: RetourDeel,
  schema: 'fz825' | 'fz826',
): Mapped {
  if (isIdentity(deel)) return { schema: given, absent: [], additional: [], unread: [], findings: [] };
  return mapSchema(own, given, deel, schema);
}

function isIdentity({ header, klassen, elementen, codes, vast }: RetourDeel): boolean {
  const names = [klassen, elementen, codes, vast].flatMap((each) => Object.keys(each ?? {}));
  return header !== 'omgekeerd' && names.length === 0;
}

/** The root of a message is the global element in which the way to the Header leads somewhere. */
function isRootOf({ klassen = {} }: ProfielDeel): (element: ElementDeclaration) => boolean {
  const way = perEntry(klassen, 'Header') ?? 'Header';
  return (root) => {
    let at: ElementDeclaration | undefined = root;
    if (at.type.kind === 'simple') return false;
    for (const name of way === '.' ? [] : way.split('/'))
      at = at?.type.kind === 'complex' ? at.type.elements.find((each) => each.name === name) : undefined;
    return at !== undefined;
  };
}

function refused(findings: readonly ProfielFinding[]): Extract<BindProfielResult, { ok: false }> {
  if (!isNonEmpty(findings)) throw new Error('What is refused has a finding.');
  return { ok: false, findings };
}
