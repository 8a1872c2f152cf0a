import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Foutbericht } from '../keten/index.ts';
import { type ParseOptions, type ParseResult, supportedVersions } from '../parse/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { rootOf } from '../structure/index.ts';
import { EN_PROFIELEN, inTaal, type RuleArgs, structureTexts, type TaalOptions } from '../taal/index.ts';
import type { BoundProfiel } from './bind-all.ts';
import type { BindProfielResult } from './bind-profiel.ts';
import { teeStream } from './tee-stream.ts';

/** A profile that was bound. */
export type GebondenProfiel = Extract<BindProfielResult, { readonly ok: true }>;

/** Which profile a message is of, or that it is of none of them. */
export type ChooseProfielResult =
  | {
      readonly ok: true;
      /** `naam` of the profile. */
      readonly profiel: string;
      readonly api: BoundProfiel;
      readonly parsed: ParseResult;
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** What a function of the api of one profile gave, and which profile that was; null when the message is of none. */
export type VanProfiel<R> = R & { readonly profiel: string | null };

/** Several profiles side by side, such as those of the versions of a standard. */
export interface BoundProfielen {
  /** The apis by the names of their profiles, to build and write in a version that you choose. */
  readonly perProfiel: Readonly<Record<string, BoundProfiel>>;
  /** Chooses the profile of a message by its namespace and root, and by its Berichtversie and Berichtsubversie. */
  readonly choose: (input: string | Uint8Array, options?: ParseOptions) => ChooseProfielResult;
  readonly parseBericht: (input: string | Uint8Array, options?: ParseOptions) => VanProfiel<ParseResult>;
  readonly parseBerichtStream: (
    source: AsyncIterable<string | Uint8Array>,
    options?: ParseOptions,
  ) => Promise<VanProfiel<ParseResult>>;
  readonly assessBericht: (
    ...args: Parameters<BoundProfiel['assessBericht']>
  ) => VanProfiel<ReturnType<BoundProfiel['assessBericht']>>;
  /** The answer is in the version of the message. */
  readonly receiveMutatiebericht: (
    ...args: Parameters<BoundProfiel['receiveMutatiebericht']>
  ) => VanProfiel<ReturnType<BoundProfiel['receiveMutatiebericht']>>;
  readonly judgeMutatiebericht: (
    ...args: Parameters<BoundProfiel['judgeMutatiebericht']>
  ) => VanProfiel<ReturnType<BoundProfiel['judgeMutatiebericht']>>;
  readonly receiveRetourbericht: (
    ...args: Parameters<BoundProfiel['receiveRetourbericht']>
  ) => VanProfiel<ReturnType<BoundProfiel['receiveRetourbericht']>>;
}

/**
 * Binds several profiles side by side: a message is read by the one that it is of, and answered in the version that it came
 * in. A message of none of them gives one finding: `STR-BERICHT` when no profile has its root and namespace, `STR-VERSIE`
 * when only its version is another.
 *
 * @param profielen what `bindProfiel` gave, at least one
 * @throws TypeError when one was not bound, or two have one name, or could not be told apart by root, namespace and version
 */
export function bindProfielen(profielen: readonly GebondenProfiel[]): BoundProfielen {
  if (!Array.isArray(profielen) || !isNonEmpty(profielen as readonly GebondenProfiel[]))
    throw new TypeError('profielen must be a list of profiles, and not empty.');
  const bound = (profielen as readonly GebondenProfiel[]).map((each): Bound => {
    if (each?.ok !== true) throw new TypeError('Each of profielen must be what bindProfiel bound.');
    return { naam: each.rapport.naam, api: each.api };
  });
  requireApart(bound);
  const first = bound[0] as Bound;

  const choose: BoundProfielen['choose'] = (input, options) => {
    const tried: Finding[] = [];
    for (const { naam, api } of bound) {
      const parsed = api.parseBericht(input, options);
      const other = ofOther(parsed);
      if (other === undefined) return { ok: true, profiel: naam, api, parsed };
      tried.push(other);
    }
    return inTaal({ ok: false, findings: [ofNone(tried, bound)] }, options?.taal, EN_PROFIELEN);
  };

  /** The function of the profile that a message is of; of one of none the first says how it is refused. */
  function by<N extends PerBericht>(name: N): BoundProfielen[N] {
    const run = (
      input: string | Uint8Array,
      options: Pick<ParseOptions, 'limits'> & TaalOptions = {},
    ): unknown => {
      const { limits, taal } = options;
      const chosen = choose(input, { taal, ...(limits === undefined ? undefined : { limits }) });
      const { api } = chosen.ok ? chosen : first;
      const result = (api[name] as (...args: unknown[]) => object)(input, options);
      return chosen.ok
        ? { ...result, profiel: chosen.profiel }
        : { ...refuse(result, chosen.findings), profiel: null };
    };
    return run as BoundProfielen[N];
  }

  return Object.freeze<BoundProfielen>({
    perProfiel: Object.freeze(Object.fromEntries(bound.map(({ naam, api }) => [naam, api]))),
    choose,
    parseBericht: (input, options) => {
      const chosen = choose(input, options);
      return chosen.ok ? { ...chosen.parsed, profiel: chosen.profiel } : { ...chosen, profiel: null };
    },
    parseBerichtStream: async (source, options) => {
      const all = await parseByEach(source, bound, options);
      const own = all.find(({ parsed }) => ofOther(parsed) === undefined);
      if (own !== undefined) return { ...own.parsed, profiel: own.naam };
      const tried = all.flatMap(({ parsed }) => ofOther(parsed) ?? []);
      return inTaal(
        { ok: false, findings: [ofNone(tried, bound)], profiel: null },
        options?.taal,
        EN_PROFIELEN,
      );
    },
    assessBericht: by('assessBericht'),
    receiveMutatiebericht: by('receiveMutatiebericht'),
    judgeMutatiebericht: by('judgeMutatiebericht'),
    receiveRetourbericht: by('receiveRetourbericht'),
  });
}

type PerBericht = 'assessBericht' | 'receiveMutatiebericht' | 'judgeMutatiebericht' | 'receiveRetourbericht';

interface Bound {
  readonly naam: string;
  readonly api: BoundProfiel;
}

/** What was refused for one reason, refused for another. */
function refuse(result: object, findings: NonEmpty<Finding>): object {
  const { foutbericht }: { readonly foutbericht?: Foutbericht } = result;
  const parts = foutbericht === undefined ? undefined : { foutbericht: { ...foutbericht, findings } };
  return { ...result, ...('findings' in result ? { findings } : undefined), ...parts };
}

/** The finding that tells that a message is of another profile; undefined when it is of this one. */
function ofOther(parsed: ParseResult): Finding | undefined {
  if (parsed.ok) return undefined;
  const [first] = parsed.findings;
  return first.rule === 'STR-VERSIE' || (first.rule === 'STR-BERICHT' && first.path === '/*')
    ? first
    : undefined;
}

/** One finding for a message of none: that its version is another, or else that nobody knows its root. */
function ofNone(tried: readonly Finding[], bound: readonly Bound[]): Finding {
  const versions = tried.filter(({ rule }) => rule === 'STR-VERSIE');
  const [version] = versions;
  if (version === undefined) {
    const supported = bound.flatMap(({ api: { schemas } }) =>
      [schemas.fz825, schemas.fz826].map(describeRoot),
    );
    const args = { fault: 'root', supported } as const;
    const [other] = tried;
    const position =
      other?.line == null || other.column === null ? undefined : { line: other.line, column: other.column };
    return finding({ controletype: 2, rule: 'STR-BERICHT', args, path: '/*', position }, structureTexts);
  }
  const args = version.args as RuleArgs['STR-VERSIE'];
  const supported = [
    ...new Set(versions.flatMap((each) => versionsIn((each.args as RuleArgs['STR-VERSIE']).supported))),
  ];
  const { path, berichtklasse, line, column } = version;
  return finding(
    {
      controletype: 2,
      rule: 'STR-VERSIE',
      args: { ...args, supported: [supported] },
      path,
      berichtklasse,
      position: line === null || column === null ? undefined : { line, column },
    },
    structureTexts,
  );
}

function versionsIn(parts: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = parts;
  return others.reduce<readonly string[]>(
    (before, numbers) => before.flatMap((each) => numbers.map((number) => `${each}.${number}`)),
    first,
  );
}

function describeRoot(schema: MessageSchema): { berichttype: string; root: string; namespace: string } {
  const { name, namespace } = rootOf(schema.wire?.schema ?? schema).root;
  return { berichttype: schema.definition.berichttype, root: name, namespace };
}

/** Parses a message that arrives in pieces by each profile: the pieces are not kept. */
async function parseByEach(
  source: AsyncIterable<string | Uint8Array>,
  bound: readonly Bound[],
  options: ParseOptions | undefined,
): Promise<readonly { readonly naam: string; readonly parsed: ParseResult }[]> {
  const streams = teeStream(source, bound.length);
  return Promise.all(
    bound.map(async ({ naam, api }, index) => {
      const own = streams[index];
      if (own === undefined) throw new Error('Each profile has a stream.');
      return { naam, parsed: await api.parseBerichtStream(own, options) };
    }),
  );
}

/** Two profiles that take one root must not take one version. */
function requireApart(bound: readonly Bound[]): void {
  const names = new Set<string>();
  const known = new Map<string, { readonly naam: string; readonly versions: readonly string[] }[]>();
  for (const { naam, api } of bound) {
    if (names.has(naam)) throw new TypeError(`Two profiles are called ${naam}.`);
    names.add(naam);
    for (const schema of [api.schemas.fz825, api.schemas.fz826]) {
      const { root, namespace } = describeRoot(schema);
      const key = `{${namespace}}${root}`;
      const versions = versionsIn(supportedVersions(schema));
      const others = known.get(key) ?? [];
      // A schema that lays down no version takes all.
      const rival = others.find(
        (each) =>
          versions.length === 0 ||
          each.versions.length === 0 ||
          each.versions.some((version) => versions.includes(version)),
      );
      if (rival !== undefined)
        throw new TypeError(`The profiles ${rival.naam} and ${naam} take the same root and version.`);
      known.set(key, [...others, { naam, versions }]);
    }
  }
}
