import { type Finding, finding, meldingen } from '../finding/index.ts';
import {
  type ComplexType,
  type ElementDeclaration,
  matchesContent,
  normaliseWhiteSpace,
  type SimpleType,
} from '../schema/index.ts';
import {
  berichtklasseOf,
  describeContentFault,
  describeValueFault,
  explainContent,
  type StructureFault,
  type StructureRule,
} from '../structure/index.ts';
import { arrange, type Item } from './arrange.ts';

/** Receives a message element by element, in the order of its schema. */
export interface MessageSink {
  /** An element with elements begins. */
  open(element: ElementDeclaration): void;
  /** An element with text. The text has no character that XML does not have. */
  value(element: ElementDeclaration, text: string): void;
  /** The element that was opened last ends. */
  close(): void;
}

/** What a caller may choose when a message is written. */
export interface WalkOptions {
  /** Puts the offending text in `value` of each finding. Off by default: these are personal data. */
  readonly includeValues?: boolean;
}

const NOT_IN_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Hands a message to a sink while holding it against its schema, in one pass.
 *
 * @param value what the root holds; anything at all, of any shape
 * @returns the findings of controletype 2, without line and column; what the sink received is a valid message only
 *   when there are none
 */
export function walkMessage(
  root: ElementDeclaration,
  value: unknown,
  sink: MessageSink,
  { includeValues = false }: WalkOptions = {},
): readonly Finding[] {
  const findings: Finding[] = [];

  function add(
    { rule, message }: StructureFault,
    path: string,
    berichtklasse: string | null,
    text?: string,
  ): void {
    findings.push(
      finding({
        controletype: 2,
        rule,
        message,
        path,
        berichtklasse,
        value: includeValues ? text : undefined,
      }),
    );
  }

  function walk(element: ElementDeclaration, item: unknown, path: string, klasse: string | null): void {
    if (element.type.kind === 'simple') walkValue(element, element.type, item, path, klasse);
    else
      walkClass(
        element,
        element.type,
        item,
        path,
        path === `/${element.name}` ? null : berichtklasseOf(element, klasse),
      );
  }

  function walkValue(
    element: ElementDeclaration,
    type: SimpleType,
    item: unknown,
    path: string,
    klasse: string | null,
  ): void {
    if (typeof item !== 'string') {
      add(fault('STR-TYPE', meldingen.geenTekst(element.name)), path, klasse);
      return;
    }
    if (NOT_IN_XML.test(item)) {
      add(fault('STR-TEKEN', meldingen.teken(element.name)), path, klasse, item);
      return;
    }
    const text = normaliseWhiteSpace(item, type.whiteSpace);
    const broken = type.fault(text);
    if (broken === undefined) sink.value(element, text);
    else add(describeValueFault(element, type, text, broken), path, klasse, item);
  }

  function walkClass(
    element: ElementDeclaration,
    type: ComplexType,
    item: unknown,
    path: string,
    klasse: string | null,
  ): void {
    if (!isObject(item)) {
      add(fault('STR-TYPE', meldingen.klasse(element.name)), path, klasse);
      return;
    }
    for (const { name } of type.elements.filter(
      (child) => child.repeatable && !isListOrAbsent(item[child.field]),
    )) {
      add(fault('STR-TYPE', meldingen.rij(name)), `${path}/${name}`, klasse);
    }
    const items = arrange(type.content, type.elements, (child) => valuesOf(item, child));
    const children = items.map((child) => child.element);
    const faults = matchesContent(type.content, children) ? [] : explainContent(type.content, children);
    sink.open(element);
    for (let index = 0; index <= items.length; index++) {
      for (const broken of faults) {
        if (broken.at !== index) continue;
        const subject = broken.kind === 'ontbreekt' ? { element: broken.element, ordinal: 1 } : items[index];
        if (subject === undefined || isWrongList(item, subject.element)) continue;
        const described = describeContentFault(broken, element.name, type.elements, children[index]);
        add(described, childPath(path, subject), berichtklasseOf(subject.element, klasse));
      }
      const child = items[index];
      if (child !== undefined) walk(child.element, child.value, childPath(path, child), klasse);
    }
    sink.close();
    const known = new Set(type.elements.map(({ field }) => field));
    for (const field of Object.keys(item)) {
      if (known.has(field) || item[field] === undefined) continue;
      add(fault('STR-ONVERWACHT', meldingen.onverwachtVeld(element.name)), `${path}/*`, klasse, field);
    }
  }

  walk(root, value, `/${root.name}`, null);
  return findings;
}

function fault(rule: StructureRule, message: string): StructureFault {
  return { rule, message };
}

function isObject(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function isWrongList(
  item: Readonly<Record<string, unknown>>,
  { field, repeatable }: ElementDeclaration,
): boolean {
  return repeatable && !isListOrAbsent(item[field]);
}

function valuesOf(
  item: Readonly<Record<string, unknown>>,
  { field, repeatable }: ElementDeclaration,
): readonly unknown[] {
  const value = Object.hasOwn(item, field) ? item[field] : undefined;
  if (value === undefined) return [];
  if (!repeatable) return [value];
  return Array.isArray(value) ? value : [];
}

function childPath(path: string, { element, ordinal }: Pick<Item, 'element' | 'ordinal'>): string {
  return `${path}/${element.name}${element.repeatable ? `[${ordinal}]` : ''}`;
}
