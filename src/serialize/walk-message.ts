import { type Fields, isList, isObject } from '../data/index.ts';
import {
  type Finding,
  type FindingOptions,
  finding,
  MOST_FINDINGS,
  tooManyFindings,
} from '../finding/index.ts';
import {
  type ComplexType,
  describeValueFault,
  type ElementDeclaration,
  type MessageSchema,
  matchesContent,
  NOT_IN_XML,
  normaliseWhiteSpace,
  type SimpleType,
  type WireFault,
  type Writing,
} from '../schema/index.ts';
import {
  berichtklasseOf,
  createCounter,
  describeContentFault,
  explainContent,
  type StructureFault,
  segment,
} from '../structure/index.ts';
import { structureTexts } from '../taal/index.ts';
import { arrange } from './arrange.ts';
import { MOST_DEPTH } from './most-depth.ts';

export type { Writing };

/** Receives a message element by element, in the order of its schema. */
export interface MessageSink {
  /** An element with elements begins. */
  open(element: ElementDeclaration, own?: Writing): void;
  /** An element with text. The text has no character that XML does not have. */
  value(element: ElementDeclaration, text: string, own?: Writing): void;
  /** The element that was opened last ends. */
  close(): void;
}

/** A message as it is to be written. */
export interface Written {
  /** As the model has it. */
  readonly schema: MessageSchema;
  /** As the XML has it, as all that follows. */
  readonly root: ElementDeclaration;
  /** What the root holds: anything at all, of any shape. */
  readonly value: unknown;
  /** What of the message the XML cannot hold. */
  readonly faults: readonly WireFault[];
}

/**
 * Hands a message to a sink while holding it against its schema, in one pass.
 *
 * @returns the findings of controletype 2, without line and column: the first 100, and then how many there are; what
 *   the sink received is a valid message only when there are none
 */
export function walkMessage(
  { schema, root, value, faults }: Written,
  sink: MessageSink,
  { includeValues = false }: FindingOptions = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  let found = 0;

  function add(fault: StructureFault, path: string, berichtklasse: string | null, text?: string): void {
    if (++found > MOST_FINDINGS) return;
    findings.push(
      finding(
        {
          controletype: 2,
          ...fault,
          path,
          berichtklasse,
          mutatie: schema.wire?.mutatieOf(path),
          value: includeValues ? text : undefined,
        },
        structureTexts,
      ),
    );
  }

  /** `klasse` is the berichtklasse that the element belongs to. */
  function walk(
    element: ElementDeclaration,
    item: unknown,
    path: string,
    klasse: string | null,
    depth: number,
  ): void {
    const own = element.markup?.write(item);
    for (const { fault, name, value } of own?.faults ?? [])
      add(fault, name === undefined ? path : `${path}/${name}`, klasse, value);
    const { type } = own ?? element;
    const held = own ? own.held : item;
    if (type.kind === 'simple') walkValue(element, type, held, path, klasse, own);
    else if (depth > MOST_DEPTH)
      add({ rule: 'STR-LIMIET', args: { fault: 'diepte', limit: MOST_DEPTH } }, path, klasse);
    else walkClass(element, type, held, path, klasse, depth, own);
  }

  function walkValue(
    element: ElementDeclaration,
    type: SimpleType,
    item: unknown,
    path: string,
    klasse: string | null,
    own: Writing | undefined,
  ): void {
    if (typeof item !== 'string') {
      add({ rule: 'STR-TYPE', args: { fault: 'tekst', element: element.name } }, path, klasse);
      return;
    }
    if (NOT_IN_XML.test(item)) {
      add({ rule: 'STR-TEKEN', args: { element: element.name } }, path, klasse, item);
      return;
    }
    const text = normaliseWhiteSpace(item, type.whiteSpace);
    const broken = type.fault(text);
    if (broken === undefined) sink.value(element, text, own);
    else add(describeValueFault(element, type, text, broken), path, klasse, item);
  }

  function walkClass(
    element: ElementDeclaration,
    type: ComplexType,
    given: unknown,
    path: string,
    klasse: string | null,
    depth: number,
    own: Writing | undefined,
  ): void {
    if (!isObject(given)) {
      add({ rule: 'STR-TYPE', args: { fault: 'object', element: element.name } }, path, klasse);
      return;
    }
    // Each field is read once: what is judged is what goes to the sink, whatever a getter says the next time.
    const item = { ...given };
    for (const { name } of type.elements.filter(
      (child) => child.repeatable && !isListOrAbsent(item[child.field]),
    )) {
      add({ rule: 'STR-TYPE', args: { fault: 'rij', element: name } }, `${path}/${name}`, klasse);
    }
    const items = arrange(type, (child) => valuesOf(item, child));
    const children = items.map((child) => child.element);
    const faults = matchesContent(type, children) ? [] : explainContent(type, children);
    const countBefore = createCounter(children);
    const pathOf = (child: ElementDeclaration, at: number): string => `${path}/${segment(child, at)}`;
    let next = 0;
    sink.open(element, own);
    for (let index = 0; index <= items.length; index++) {
      const child = items[index];
      for (let broken = faults[next]; broken?.at === index; broken = faults[++next]) {
        const subject = broken.kind === 'ontbreekt' ? broken.element : child?.element;
        if (subject === undefined || isWrongList(item, subject)) continue;
        const described = describeContentFault(broken, element.name, type.elements, child?.element);
        const ordinal = countBefore(subject, index) + 1;
        add(described, pathOf(subject, ordinal), berichtklasseOf(subject, klasse));
      }
      if (child === undefined) continue;
      const { element: inner, value: held, ordinal } = child;
      walk(inner, held, pathOf(inner, ordinal), berichtklasseOf(inner, klasse), depth + 1);
    }
    sink.close();
    const known = new Set(type.elements.map(({ field }) => field));
    for (const field of Object.keys(item)) {
      if (known.has(field) || item[field] === undefined) continue;
      const args = { fault: 'veld', element: element.name } as const;
      add({ rule: 'STR-ONVERWACHT', args }, `${path}/*`, klasse, field);
    }
  }

  for (const each of faults) add(each.fault, each.path, each.berichtklasse, each.value);
  walk(root, value, `/${root.name}`, null, 1);
  if (found > MOST_FINDINGS) findings.push(tooManyFindings(MOST_FINDINGS, found));
  return findings;
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || isList(value);
}

function isWrongList(item: Fields, { field, repeatable }: ElementDeclaration): boolean {
  return repeatable && !isListOrAbsent(item[field]);
}

function valuesOf(item: Fields, { field, repeatable }: ElementDeclaration): readonly unknown[] {
  const value = Object.hasOwn(item, field) ? item[field] : undefined;
  if (value === undefined) return [];
  if (!repeatable) return [value];
  return isList(value) ? value : [];
}
