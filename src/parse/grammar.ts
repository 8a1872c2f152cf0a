import { perObject } from '../data/index.ts';
import { type Child, type ComplexType, elementsIn, type MessageSchema } from '../schema/index.ts';
import type { PlainNames } from '../xml/index.ts';

/** What the reader of a message has to know about the schemas that the message may be of. */
export interface Grammar {
  readonly schemas: readonly MessageSchema[];
  /** What the XML of each of them is read by: the schema itself, unless its messages stand in XML otherwise. */
  readonly written: readonly MessageSchema[];
  /** A document as a class of its own: its elements are the roots of all schemas. */
  readonly document: ComplexType;
  /** The roots of messages that answer another: those of schemas with Retourcodes. */
  readonly answers: readonly Child[];
  readonly namespaces: readonly string[];
  /** What the elements of an ordinary message are called. */
  readonly names: PlainNames;
}

/** The grammar of some schemas: made once, for a schema by itself or for that list of them. */
export function grammarOf(schemas: readonly MessageSchema[]): Grammar {
  const [first] = schemas;
  return schemas.length === 1 && first !== undefined ? ofSchema(first) : ofList(schemas);
}

const ofSchema = /* @__PURE__ */ perObject((schema: MessageSchema) => makeGrammar([schema]));
const ofList = /* @__PURE__ */ perObject(makeGrammar);

function makeGrammar(given: readonly MessageSchema[]): Grammar {
  const schemas = given.map((schema) => schema.wire?.schema ?? schema);
  const elements = schemas.flatMap(elementsIn);
  // White space in a class without elements is text, which only the other way of reading hands out.
  const isPlain = elements.every(({ type }) => type.kind === 'simple' || type.elements.length > 0);
  return {
    schemas: given,
    written: schemas,
    document: {
      kind: 'complex',
      name: '',
      elements: schemas.flatMap(({ roots }) => roots),
      content: { kind: 'sequence', min: 1, max: 1, particles: [], first: new Set(), emptiable: true },
      model: undefined,
    },
    answers: given
      .filter((schema) => elementsIn(schema).some(({ name }) => name === 'Retourcodes'))
      .flatMap((schema) => schema.wire?.schema.roots ?? schema.roots),
    namespaces: [...new Set(elements.map(({ namespace }) => namespace))],
    names: isPlain ? elements.map(({ name }) => name).filter(isOrdinary) : [],
  };
}

/** A schema may have names with other letters; one that a caller put together may have anything. */
function isOrdinary(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z_][\w.-]*$/.test(name);
}
