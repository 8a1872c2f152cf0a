import { type ElementDeclaration, isRequired } from '../schema/index.ts';
import { stepsFrom } from '../structure/index.ts';
import { holderOf, isPresent, type Klasse, type Klassen, pathsTo } from './klassen.ts';
import { type Leaf, layoutOf, type Part } from './layout.ts';
import { nest } from './nest.ts';
import { writeCode } from './recode.ts';
import { textOf } from './text-of.ts';
import { element, type XmlElement, type XmlNode } from './xml-document.ts';
import { or, primary, type XPathTest } from './xpath.ts';

/** What a copy of a message is made from. */
export interface CopySource {
  readonly from: Klassen;
  readonly to: Klassen;
  /** What stands in the copy for an element that is not copied; undefined when nothing does. */
  readonly own: (leaf: Leaf) => readonly XmlNode[] | undefined;
  /** True when what a profile gives an element goes before what is copied. */
  readonly fills: boolean;
}

/** What a part of the copy is written by. */
interface Copied {
  readonly nodes: readonly XmlNode[];
  /** When there is something of it; undefined when there always is. */
  readonly when: XPathTest | undefined;
}

/** The mode of the templates that copy. */
const COPY = 'kopie';
/** The class of which the parties may stand the other way round in a retourbericht. */
export const HEADER = 'Header';

/** A template for each class, that copies it into the class of the same name, in the order of the latter. */
export function copyTemplates(source: CopySource): readonly XmlElement[] {
  return Array.from(source.to.klassen.values()).flatMap((to) => {
    const from = source.from.klassen.get(to.element.name);
    // What has no element of its own is copied with the class that it stands in.
    if (from === undefined || from.present !== undefined || to.present !== undefined) return [];
    const inner = copyParts(layoutOf(to, source.to), from, source);
    const copy = element(source.to.names.of(to.place), {}, ...inner);
    return [element('xsl:template', { match: from.pattern, mode: COPY }, copy)];
  });
}

/** Copies some parts of a class, while an occurrence of one is at hand that has an element of its own. */
export function copyParts(parts: readonly Part[], context: Klasse, source: CopySource): readonly XmlNode[] {
  return parts.flatMap((part) => copyPart(part, context, source)?.nodes ?? []);
}

function copyPart(part: Part, context: Klasse, source: CopySource): Copied | undefined {
  if (part.kind === 'leaf') return copyLeaf(part, context, source);
  const inner = part.parts.flatMap((each) => copyPart(each, context, source) ?? []);
  if (inner.length === 0) return undefined;
  const { names } = source.to;
  const wrapped = element(names.of(part.place), {}, ...inner.flatMap(({ nodes }) => nodes));
  const tests = inner.flatMap(({ when }) => when ?? []);
  if (tests.length < inner.length) return always([wrapped]);
  const when = or(...tests);
  return { nodes: [element('xsl:if', { test: when.text }, wrapped)], when };
}

function always(nodes: readonly XmlNode[]): Copied {
  return { nodes, when: undefined };
}

function copyLeaf(leaf: Leaf, context: Klasse, source: CopySource): Copied | undefined {
  const own = source.own(leaf);
  if (own !== undefined) return always(own);
  const { element: written, steps } = leaf;
  const klasse =
    leaf.klasse === source.to.root ? source.from.root : source.from.klassen.get(leaf.klasse.element.name);
  const origin = klasse === undefined ? undefined : originOf(leaf, klasse);
  const { vast } = written;
  const given = vast === undefined ? undefined : nest(steps, source.to.names, vast);
  if (given !== undefined && (source.fills || origin === undefined || origin.vast !== undefined))
    return always([given]);
  if (klasse === undefined || origin === undefined) return undefined;
  const copied =
    origin.type.kind === 'complex'
      ? copyKlasse(leaf, klasse, origin, context, source)
      : copyValue(leaf, klasse, origin, context, source);
  if (given === undefined || copied.when === undefined) return copied;
  const kept = element('xsl:when', { test: copied.when.text }, ...copied.nodes);
  return always([element('xsl:choose', {}, kept, element('xsl:otherwise', {}, given))]);
}

/** What is copied: the element of the same name. */
function originOf({ element: { field } }: Leaf, { type }: Klasse): ElementDeclaration | undefined {
  return type.elements.find((each) => each.field === field);
}

function copyKlasse(
  { klasse: around, element: written, steps }: Leaf,
  klasse: Klasse,
  origin: ElementDeclaration,
  context: Klasse,
  source: CopySource,
): Copied {
  const from = source.from.within(klasse, origin);
  if (from.present !== undefined) {
    const to = source.to.within(around, written);
    const inner = copyParts(layoutOf(to, source.to), context, source);
    const paths = pathsTo(klasse, origin, source.from.names).map(pathFrom(context, klasse, source));
    const when = isPresent(paths);
    const copy = nest(steps, source.to.names, ...inner);
    return { nodes: [element('xsl:if', { test: when.text }, copy)], when };
  }
  const [select = ''] = pathsTo(klasse, origin, source.from.names).map(pathFrom(context, klasse, source));
  const copy = (path: string): XmlElement => element('xsl:apply-templates', { select: path, mode: COPY });
  const outer = steps.slice(0, -1);
  const nodes =
    outer.length === 0
      ? [copy(select)]
      : [element('xsl:for-each', { select }, nest(outer, source.to.names, copy('.')))];
  return { nodes, when: isAlways(context, klasse, origin) ? undefined : primary(select) };
}

/** Copies the elements of one name. */
function copyValue(
  { element: written, steps }: Leaf,
  klasse: Klasse,
  origin: ElementDeclaration,
  context: Klasse,
  source: CopySource,
): Copied {
  const { type, repeatable } = origin;
  const [select = ''] = pathsTo(klasse, origin, source.from.names).map(pathFrom(context, klasse, source));
  const value = (path: string): XmlElement => {
    const text = type.kind === 'simple' ? textOf(path, type) : path;
    return nest(steps, source.to.names, writeCode(text, origin, written));
  };
  const isThere = isAlways(context, klasse, origin);
  return {
    nodes: isThere && !repeatable ? [value(select)] : [element('xsl:for-each', { select }, value('.'))],
    when: isThere ? undefined : primary(select),
  };
}

/** True when an element is in every occurrence of the class at hand. */
function isAlways(context: Klasse, klasse: Klasse, element: ElementDeclaration): boolean {
  return klasse === context && isRequired(klasse.type.content, element);
}

/** The path of what stands in a class, from the occurrence of the class at hand in which that stands. */
function pathFrom(context: Klasse, klasse: Klasse, { from: { names } }: CopySource) {
  const steps: string[] = [];
  for (let at = klasse; at !== context && holderOf(at) !== context; at = at.parent) {
    if (at.parent === undefined) throw new Error('What is copied stands in the class at hand.');
    steps.unshift(...stepsFrom(at.parent.place, at.element).map(names.of));
  }
  return (path: string): string => [...steps, path].join('/');
}
