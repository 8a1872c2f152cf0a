import {
  type ComplexType,
  type ElementDeclaration,
  elementsIn,
  isPlainDateType,
  isRequired,
  type MessageSchema,
  type SimpleType,
} from '../schema/index.ts';
import type { LackingSchema } from '../taal/index.ts';
import { lack, type WithSchemasFinding } from './with-schemas-finding.ts';

/** An element that the code asks for itself, by its names from the root. */
interface Wanted {
  readonly names: readonly string[];
  readonly kind: ElementDeclaration['type']['kind'];
  /** False for a class that may occur more than once. */
  readonly once: boolean;
  readonly required: boolean;
  readonly isDate?: true;
  /** Values that the code gives it. */
  readonly values?: readonly string[];
}

const CLASS = { kind: 'complex', required: true } as const;
const VALUE = { kind: 'simple', once: true, required: true } as const;

/** What answering a message, and reading the answer, stands on: for both messages, and for the FZ826 alone. */
const WANTED: readonly Wanted[] = [
  { names: ['Header'], ...CLASS, once: true },
  { names: ['Header', 'IdentificatieAanlevering'], ...VALUE },
  { names: ['Header', 'Afzender'], ...VALUE },
  { names: ['Verzekerde', 'MutatieFZ'], ...CLASS, once: false },
  { names: ['Verzekerde', 'MutatieFZ', 'MutatieIdentificatie'], ...VALUE },
];
const WANTED_OF: Readonly<Record<WithSchemasFinding['schema'], readonly Wanted[]>> = {
  fz825: [...WANTED, { names: ['Verzekerde'], ...CLASS, once: false }],
  fz826: [
    ...WANTED,
    { names: ['Verzekerde'], ...CLASS, once: false, required: false },
    { names: ['Header', 'Berichtcode'], ...VALUE, values: ['495'] },
    { names: ['Header', 'IdentificatieRetour'], ...VALUE },
    { names: ['Header', 'DagtekeningRetour'], ...VALUE, isDate: true },
  ],
};

/** The lacks of a schema in what the code itself asks for, apart from the controls. */
export function requireElements(
  name: WithSchemasFinding['schema'],
  schema: MessageSchema,
): readonly WithSchemasFinding[] {
  const [root] = schema.roots;
  const complex = elementsIn(schema).filter(({ type }) => type.kind === 'complex');
  const placed = ['Header', 'Verzekerde', 'MutatieFZ'].flatMap((klasse) =>
    complex.filter((element) => element.name === klasse).length > 1
      ? [lack(name, klasse, { fault: 'plaatsen', element: klasse })]
      : [],
  );
  const lacks = WANTED_OF[name].flatMap((wanted) => {
    const path = `/${[root?.name, ...wanted.names].join('/')}`;
    return complaints(root, wanted).map((fault) => lack(name, path, fault));
  });
  return [...placed, ...lacks];
}

function complaints(root: ElementDeclaration | undefined, wanted: Wanted): readonly LackingSchema[] {
  let around: ComplexType | undefined;
  let element = root;
  for (const name of wanted.names) {
    // When the class itself is not there, or is none, that is told of the class.
    if (element?.type.kind !== 'complex') return [];
    around = element.type;
    element = only(around, name);
    if (element === undefined)
      return name === wanted.names.at(-1) ? [{ fault: 'ontbreekt', element: name }] : [];
  }
  if (element === undefined || around === undefined) return [];
  const { name, type, repeatable } = element;
  if (type.kind !== wanted.kind)
    return [{ fault: wanted.kind === 'complex' ? 'klasse' : 'waarde', element: name }];
  const found: LackingSchema[] = [];
  if (wanted.once && repeatable) found.push({ fault: 'een-keer', element: name });
  if (wanted.required && !isRequired(around.content, element))
    found.push({ fault: 'verplicht', element: name });
  return type.kind === 'simple' ? [...found, ...valueComplaints(name, type, wanted)] : found;
}

function valueComplaints(
  element: string,
  type: SimpleType,
  { isDate, values = [] }: Wanted,
): readonly LackingSchema[] {
  const missing = values.filter((value) => type.fault(value) !== undefined);
  const found: LackingSchema[] = [];
  if (isDate === true && !isPlainDateType(type)) found.push({ fault: 'datum', element });
  if (missing.length > 0) found.push({ fault: 'waarden', element, values: missing });
  return found;
}

/** The one element of that name, in the field that its name gives. */
function only({ elements }: ComplexType, name: string): ElementDeclaration | undefined {
  const [found, ...others] = elements.filter((element) => element.name === name);
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  return others.length === 0 && found?.field === field ? found : undefined;
}
