import { isObject } from '../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { hashOf } from '../hash/index.ts';
import { type BerichtSchemas, fz825Schema, fz826Schema } from '../model/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { readSchemaInput, requireElements, requireMirror } from '../with-schemas/index.ts';
import { type MappedSchema, mapSchema } from './map/map-schema.ts';
import { perEntry } from './per-entry.ts';
import type { Profiel, ProfielDeel, RetourDeel } from './profiel.ts';
import { type ProfielFinding, schemaFinding } from './profiel-finding.ts';

/** The texts of the XSDs of a profile, or what `compileSchema` made of them. */
export interface ProfielXsds {
  readonly fz825: string | MessageSchema;
  readonly fz826: string | MessageSchema;
  readonly imports?: Readonly<Record<string, string>>;
}

/** The model on the schemas of a profile, or why it cannot be. */
type MapProfielResult =
  | {
      readonly ok: true;
      readonly schemas: BerichtSchemas;
      readonly parts: readonly [fz825: Mapped, fz826: Mapped];
    }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/**
 * Maps the model to the schemas of a profile: what is read, judged and written by them stands where the profile says.
 *
 * @throws TypeError when there are no schemas, or one is neither text nor a compiled schema
 */
export function mapProfiel(profiel: Profiel, schemas: ProfielXsds | undefined): MapProfielResult {
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
  return { ok: true, schemas: both, parts: [mapped825, mapped826] };
}

/** What comes of one of the two schemas. */
type Mapped = Pick<MappedSchema, 'schema' | 'absent' | 'additional' | 'unread' | 'findings'>;

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

function refused(findings: readonly ProfielFinding[]): Extract<MapProfielResult, { ok: false }> {
  if (!isNonEmpty(findings)) throw new Error('What is refused has a finding.');
  return { ok: false, findings };
}
