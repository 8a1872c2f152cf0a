import type { Assessment, AssessOptions } from '../../assess/index.ts';
import type { CheckContext, CheckOptions, CheckResult, Controle } from '../../check/index.ts';
import type { Finding, NonEmpty } from '../../finding/index.ts';
import type { Locate, ParseOptions } from '../../parse/index.ts';
import type { MessageSchema } from '../../schema/index.ts';
import type { SerializeOptions, SerializeResult } from '../../serialize/index.ts';
import type { Onderdeel } from '../review-schemas.ts';

/** A message of which no more is known than which it is: `generateTypes` writes its type. */
export interface BerichtGegevens {
  readonly berichttype: string;
}

/** A message that passed controletype 1 and 2, or the findings of the first of the two that failed. */
export type BerichtParse<B> =
  | { readonly ok: true; readonly bericht: B; readonly locate: Locate }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Controls for all messages, or for each by its name. */
export type BerichtControles = readonly Controle[] | Readonly<Record<string, readonly Controle[]>>;

/** What a caller may choose when a message is checked. */
export interface BerichtCheckOptions extends Omit<CheckOptions, 'schemas' | 'controles'> {
  /** The controls to run, instead of those that were bound. */
  readonly controles?: BerichtControles;
}

/** What to judge by, and how far to go. */
export interface BerichtAssessOptions
  extends Omit<AssessOptions, 'schemas' | 'controles'>,
    BerichtCheckOptions {}

/** The library on messages that it has no model of; `B` is what they hold. */
export interface BoundBerichten<B extends BerichtGegevens = BerichtGegevens> {
  /** As `parseBericht`: the message has `berichttype`, its name in the profile, and a field for each element. */
  readonly parse: (input: string | Uint8Array, options?: Omit<ParseOptions, 'schemas'>) => BerichtParse<B>;
  /** As `parseBerichtStream`. */
  readonly parseStream: (
    source: AsyncIterable<string | Uint8Array>,
    options?: Omit<ParseOptions, 'schemas'>,
  ) => Promise<BerichtParse<B>>;
  /** As `serializeBericht`. */
  readonly serialize: (bericht: B, options?: Omit<SerializeOptions, 'schemas'>) => SerializeResult;
  /** As `checkBericht`, by the controls that were bound unless others are given. */
  readonly check: (
    bericht: B | BerichtParse<B>,
    context: CheckContext,
    options?: BerichtCheckOptions,
  ) => CheckResult;
  /** As `assessBericht`, by the controls that were bound unless others are given. */
  readonly assess: (
    input: string | Uint8Array,
    options: BerichtAssessOptions,
  ) => Omit<Assessment, 'bericht'> & { readonly bericht?: B };
  /** The controls of each message, by its name. */
  readonly controles: Readonly<Record<string, readonly Controle[]>>;
  /** The schema of each message, by its name. */
  readonly schemas: Readonly<Record<string, MessageSchema>>;
}

/** What works on a profile of other messages, and what does not. */
export interface BerichtRapport {
  readonly naam: string;
  readonly herkomst: string | null;
  /** True when every control can be run. */
  readonly werkt: boolean;
  /** The root of each message, by its name in the profile. */
  readonly berichten: Readonly<Record<string, { readonly root: string; readonly namespace: string }>>;
  /** Each control, by its id: one that does not work is `unchecked` on every message. */
  readonly controles: Readonly<Record<string, Onderdeel>>;
}
