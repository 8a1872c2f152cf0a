import { isObject } from '../data/index.ts';
import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { aanvullingenOfHeen, aanvullingenOfRetour, KLASSEN, type KlasseNaam } from './aanvulling.ts';
import {
  attributeTexts,
  createInterfaces,
  type Interfaces,
  printInterface,
  printType,
  type Veld,
} from './interfaces.ts';
import { onOneLine } from './jsdoc.ts';
import { createNames, literal } from './names.ts';
import { type Notes, notesOf } from './notes.ts';

/** A profile that `bindProfiel` bound: of the FZ825 and the FZ826, or of other messages. */
export interface GebondenTypen {
  readonly ok: true;
  readonly rapport: { readonly naam: string };
  readonly api: {
    readonly schemas:
      | { readonly fz825: MessageSchema; readonly fz826: MessageSchema }
      | Readonly<Record<string, MessageSchema>>;
  };
}

/**
 * Writes the types of the messages of a profile, or of a compiled schema, as the text of a `.d.ts`: the same text each time.
 *
 * Of a profile of the FZ825 and the FZ826 it is the model with what the XML has besides: an interface `Aanvullend`, to hand
 * to `bindProfiel<Aanvullend>()`, and the messages with it. Of a profile of other messages, and of a schema of
 * `compileSchema`, it is an interface for each message, as the parser makes it, and for each class in it. What may occur
 * more than once is an array, what a message can do without is optional, and codes are literals with their meaning.
 *
 * @param van what `bindProfiel` gave, or what `compileSchema` gave of an XSD
 * @throws TypeError when it is neither
 */
export function generateTypes(van: GebondenTypen | MessageSchema): string {
  if (isSchema(van)) return printMessages(`the schema ${van.definition.berichttype}`, [van]);
  if (!isObject(van) || !isObject(van.rapport) || !isObject(van.api) || !isObject(van.api.schemas))
    throw new TypeError('Types are of what bindProfiel bound, or of what compileSchema made of an XSD.');
  const of = `the profile ${van.rapport.naam}`;
  const { fz825, fz826, ...others } = van.api.schemas;
  if (fz825 !== undefined && fz826 !== undefined) return printAanvullend(of, fz825, fz826);
  return printMessages(of, Object.values(others), true);
}

function isSchema(van: unknown): van is MessageSchema {
  return isObject(van) && Array.isArray(van['roots']) && isObject(van['definition']);
}

function notice(of: string): string {
  return `// Generated from ${onOneLine(of)}: do not edit.\n`;
}

/** Where each type of the model stands in a message. */
const WAYS: readonly (readonly [naam: KlasseNaam, type: string])[] = [
  ['Mutatiebericht', 'MutatieberichtMet<Aanvullend>'],
  ['Header', "Mutatiebericht['header']"],
  ['Verzekerde', "Mutatiebericht['verzekerde']"],
  ['MutatieFZ', "Verzekerde['mutatieFZ'][number]"],
  ['MutatieLocatie', "NonNullable<MutatieFZ['mutatieLocatie']>"],
  ['Retourbericht', 'RetourberichtMet<Aanvullend>'],
  ['RetourHeader', "Retourbericht['header']"],
  ['RetourVerzekerde', "NonNullable<Retourbericht['verzekerde']>"],
  ['RetourMutatieFZ', "RetourVerzekerde['mutatieFZ'][number]"],
  ['RetourMutatieLocatie', "NonNullable<RetourMutatieFZ['mutatieLocatie']>"],
  ['Retourcodes', "RetourHeader['retourcodes']"],
];

/** The model with what the two messages have besides. */
function printAanvullend(of: string, fz825: MessageSchema, fz826: MessageSchema): string {
  const nameOf = createNames([
    'Aanvullend',
    'MutatieberichtMet',
    'RetourberichtMet',
    'NonNullable',
    ...KLASSEN,
    ...KLASSEN.map((naam) => `${naam}Aanvullend`),
  ]);
  const heen = createInterfaces(notesOf(fz825), nameOf);
  const retour = createInterfaces(notesOf(fz826), (wanted) => nameOf(`Retour${wanted}`));
  const klassen: readonly (readonly [KlasseNaam, readonly Veld[], Interfaces])[] = [
    ...Array.from(aanvullingenOfHeen(fz825), ([naam, velden]) => [naam, velden, heen] as const),
    ...Array.from(aanvullingenOfRetour(fz826), ([naam, velden]) => [naam, velden, retour] as const),
  ].sort(([one], [other]) => KLASSEN.indexOf(one) - KLASSEN.indexOf(other));
  const all = printInterface(
    'Aanvullend',
    'What the messages of this profile hold besides the model, by class: for `bindProfiel<Aanvullend>()`.',
    klassen.map(([naam]) => `  readonly ${naam}: ${naam}Aanvullend;`),
  );
  const each = klassen.map(([naam, velden, { veld }]) =>
    printInterface(`${naam}Aanvullend`, `What ${naam} holds besides the model.`, velden.map(veld)),
  );
  const types = WAYS.map(([naam, type]) =>
    printType(naam, `${naam} of the model, with what this profile has besides.`, type),
  );
  return [
    notice(of),
    "import type { MutatieberichtMet, RetourberichtMet } from 'fz825/profiel';\n",
    all,
    ...each,
    ...heen.take(),
    ...retour.take(),
    ...types,
  ].join('\n');
}

/** The messages of some schemas, each an interface for each of its roots. */
function printMessages(of: string, schemas: readonly MessageSchema[], isNamed = false): string {
  const nameOf = createNames(isNamed ? ['Berichten'] : []);
  const roots = schemas.flatMap((schema) =>
    schema.roots.flatMap((root) => {
      if (root.type.kind === 'simple') return [];
      const name = nameOf(isNamed ? schema.definition.berichttype : root.name);
      return [{ schema, root, type: root.type, name }];
    }),
  );
  const blocks = roots.map(({ schema, root, type, name }) => {
    const notes = notesOf(schema);
    return printRoot(name, { root, type }, schema, notes, createInterfaces(notes, nameOf));
  });
  const names = roots.map(({ name }) => name).join(' | ');
  const all = isNamed ? [printType('Berichten', 'The messages of this profile.', names)] : [];
  return [notice(of), ...all, ...blocks.flat()].join('\n');
}

function printRoot(
  name: string,
  { root, type }: { readonly root: ElementDeclaration; readonly type: ComplexType },
  { definition }: MessageSchema,
  notes: Notes,
  { klasse, take }: Interfaces,
): readonly string[] {
  const documentation = definition.roots?.find((each) => each.name === root.name)?.documentation;
  const said = [documentation, notes.ofType(notes.ofRoot(root.name))].filter(
    (each) => each !== undefined && each !== '',
  );
  // What the parser reads goes before the name of the message.
  const isTaken = type.elements.some(({ field }) => field === 'berichttype');
  const soort = [
    '  /** Name of the message standard: tells the kinds of berichten apart. */',
    `  readonly berichttype: ${literal(definition.berichttype)};`,
  ];
  const own = [...(isTaken ? [] : soort), ...attributeTexts(root.markup?.attributes)];
  return [klasse(name, said.join(' '), type, own), ...take()];
}
