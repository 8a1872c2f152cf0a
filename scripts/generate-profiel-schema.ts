import { fz825Schema, fz826Schema } from '../src/model/index.ts';
import type { MessageSchema } from '../src/schema/index.ts';
import { printJson } from './json-schema/print-json.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a profile of messages without a model. */
export function generateBerichtProfielSchema(): string {
  return printJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://www.npmjs.com/package/fz825/schemas/bericht-profiel.schema.json',
    $comment: 'Gegenereerd door `npm run generate`: niet bewerken.',
    title: 'Profiel van fz825 voor berichten zonder model',
    type: 'object',
    required: ['naam'],
    anyOf: [{ required: ['bericht'] }, { required: ['berichten'] }],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      naam: { description: 'Naam van het profiel.', type: 'string', pattern: '\\S' },
      herkomst: { description: 'Waar de schema’s vandaan komen.', type: 'string' },
      bericht: { $ref: '#/$defs/bericht', description: 'Het ene bericht, dat dan bericht heet.' },
      berichten: {
        description: 'Meer berichten, per naam.',
        type: 'object',
        minProperties: 1,
        propertyNames: {
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
          not: { pattern: '^(?:[iI][mM][pP][oO][rR][tT][sS]|[fF][zZ]82[56])$' },
        },
        additionalProperties: { $ref: '#/$defs/bericht' },
      },
    },
    $defs: {
      bericht: {
        type: 'object',
        additionalProperties: false,
        properties: {
          schema: { description: 'De XSD: een bestand naast dit profiel.', type: 'string' },
          imports: {
            description: 'Per schemaLocation of naamruimte.',
            type: 'object',
            additionalProperties: { type: 'string' },
          },
          root: {
            description: 'Het element van het bericht, als de XSD er meer heeft.',
            type: 'string',
            pattern: '\\S',
          },
        },
      },
    },
  });
}

/** The JSON Schema of a profile: its names are those of the model. */
export function generateProfielSchema(): string {
  return printJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://www.npmjs.com/package/fz825/schemas/profiel.schema.json',
    $comment: 'Gegenereerd door `npm run generate`: niet bewerken.',
    title: 'Profiel van fz825: het model op andere schema’s',
    type: 'object',
    required: ['naam'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      naam: { description: 'Naam van het profiel.', type: 'string', pattern: '\\S' },
      herkomst: { description: 'Waar de schema’s vandaan komen.', type: 'string' },
      schemas: {
        description: 'De XSD’s: bestanden naast dit profiel.',
        type: 'object',
        required: ['fz825', 'fz826'],
        additionalProperties: false,
        properties: {
          fz825: { type: 'string' },
          fz826: { type: 'string' },
          imports: {
            description: 'Per schemaLocation of naamruimte.',
            type: 'object',
            additionalProperties: { type: 'string' },
          },
        },
      },
      toelichting: {
        description: 'Van een voorstel: hoe zeker elke regel is.',
        type: 'array',
        items: { type: 'object' },
      },
      fz825: deel(fz825Schema, {}),
      fz826: deel(fz826Schema, {
        header: {
          description: 'Wiens Afzender en Ontvanger in de Header staan.',
          enum: ['heenbericht', 'omgekeerd'],
        },
      }),
    },
    $defs: {
      weg: {
        description: 'Lokale namen van elementen, met / ertussen.',
        type: 'string',
        pattern: `^${NAME}(?:/${NAME})*$`,
      },
      codes: {
        description: 'Per code van het model die in het XML; van meer wordt de eerste geschreven.',
        type: 'object',
        additionalProperties: {
          anyOf: [
            { type: 'string', minLength: 1 },
            { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
          ],
        },
      },
    },
  });
}

const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.·\\-]*';

function deel({ roots }: MessageSchema, own: JsonSchema): JsonSchema {
  const klassen = new Set<string>();
  const elementen = new Set<string>();
  const plaatsen = new Set<string>();
  for (const open = [...roots]; open.length > 0; ) {
    const around = open.shift();
    if (around?.type.kind !== 'complex') continue;
    plaatsen.add(around.name);
    for (const child of around.type.elements) {
      if (child.type.kind === 'complex' && child.name !== 'Retourcodes') klassen.add(child.name);
      else elementen.add(`${around.name}/${child.name}`);
      open.push(child);
    }
  }
  const weg = { $ref: '#/$defs/weg' };
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      klassen: object(
        klassen,
        { anyOf: [{ const: '.' }, weg] },
        'De weg naar het element van een klasse, vanaf dat van de klasse eromheen; . als zij geen eigen element heeft.',
      ),
      elementen: object(elementen, weg, 'De weg naar een element, vanaf dat van zijn klasse.'),
      codes: object(elementen, { $ref: '#/$defs/codes' }, 'De codes in het XML.'),
      vast: {
        description: 'Vaste waarden van elementen die het model niet heeft, per klasse/weg.',
        type: 'object',
        propertyNames: { pattern: `^(?:${[...plaatsen].join('|')})(?:/${NAME})+$` },
        additionalProperties: { type: 'string' },
      },
      ...own,
    },
  };
}

function object(names: ReadonlySet<string>, value: JsonSchema, description: string): JsonSchema {
  return {
    description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...names].map((name) => [name, value])),
  };
}
