import { type Controle, listUncheckable, controles as ownControles } from '../check/index.ts';
import { isObject } from '../data/index.ts';
import type { NonEmpty } from '../finding/index.ts';
import { EN_PROFIELEN, inTaal, type TaalOptions } from '../taal/index.ts';
import type { Aanvulling, Geen } from './aanvulling.ts';
import { type BerichtProfiel, isBerichtProfiel } from './bericht/bericht-profiel.ts';
import { type BindBerichtOptions, type BindBerichtResult, bindBerichten } from './bericht/bind-berichten.ts';
import type { BerichtGegevens } from './bericht/bound-berichten.ts';
import { readBerichtProfiel } from './bericht/read-bericht-profiel.ts';
import type { BerichtProfielFinding } from './bericht/read-bericht-schema.ts';
import { type BoundProfiel, bindAll } from './bind-all.ts';
import { mapProfiel, type ProfielXsds } from './map-profiel.ts';
import type { Profiel } from './profiel.ts';
import type { ProfielFinding } from './profiel-finding.ts';
import { readProfiel } from './read-profiel.ts';
import { type Placer, readProfielText } from './read-profiel-text.ts';
import { type ProfielRapport, reviewSchemas } from './review-schemas.ts';

/** What a profile is bound to, and what its caller may choose. */
export interface BindProfielOptions extends TaalOptions {
  /** The texts of the XSDs, or what `compileSchema` made of them; those in the profile itself unless given. */
  readonly schemas?: ProfielXsds;
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
  const mapped = mapProfiel(profiel, schemas);
  if (!mapped.ok) return mapped;
  const { schemas: both, parts } = mapped;
  const uncheckable = listUncheckable(controles ?? ownControles, both.fz825);
  const rapport = reviewSchemas(profiel, both, parts, {
    controles: controles ?? ownControles,
    uncheckable,
    taal,
  });
  return { ok: true, api: bindAll(both, controles), rapport };
}
