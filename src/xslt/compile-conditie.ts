import type { Conditie, Controle, Operand } from '../check/index.ts';
import { isPlainDateType, type SimpleType } from '../schema/index.ts';
import type { ElementNames } from './element-names.ts';
import { elementIn, isMandatory, type Klasse } from './klassen.ts';
import { textOf } from './text-of.ts';
import { and, comparison, dateNumber, implies, literal, not, or, primary, type XPathTest } from './xpath.ts';

/** What a language that holds XPath has to offer: XSLT finds occurrences by keys, Schematron by looking at all. */
export interface Dialect {
  /** The occurrences of a group that have the same text as the one at hand. */
  readonly members: (groep: Group) => string;
  /** No earlier occurrence of a group has the same text as the one at hand. */
  readonly isFirst: (groep: Group) => XPathTest;
  /** A text of the occurrence at hand, to be used where another one is at hand. */
  readonly keep: (path: string, name: string) => string;
}

/** Occurrences of a class that have something in common. */
export interface Group {
  readonly klasse: Klasse;
  /** Which occurrences count; all when undefined. */
  readonly where: XPathTest | undefined;
  /** True when `onder` depends on what the caller says of the moment of the check. */
  readonly asksGegeven: boolean;
  /** What they have in common, as an expression. */
  readonly use: string;
}

/** What the names in the condition of a control stand for. */
export interface XPathScope {
  readonly controle: Controle;
  readonly klasse: Klasse;
  readonly klassen: ReadonlyMap<string, Klasse>;
  readonly names: ElementNames;
  readonly dialect: Dialect;
}

/** A text in XPath. */
interface XPathText {
  readonly text: string;
  /** What has to be there for there to be a text; undefined when the text itself says so, or is always there. */
  readonly exists?: string;
}

/**
 * Writes a condition in XPath 1.0, for an occurrence of the class at hand.
 *
 * @throws TypeError when XPath 1.0 cannot say it: what asks a source, and groups in groups
 */
export function compileConditie(conditie: Conditie, omgeving: XPathScope): XPathTest {
  const { klasse, names: namen, dialect: taal } = omgeving;
  /** While another occurrence than the one that is judged is at hand: what is found out of its group. */
  let inGroup: { asksGegeven: boolean } | undefined;

  return compile(conditie);

  function compile(each: Conditie): XPathTest {
    switch (each.op) {
      case 'komt voor':
        return primary(pathOf(each.element));
      case 'is bekend':
        return isKnown(each.wat);
      case 'is een':
        return isOneOf(each.element, each.waarden);
      case 'bestaat uit': {
        const text = textAt(each.element);
        const rest = comparison(`translate(${text.text}, ${literal(each.teken)}, '') = ''`);
        return and(primary(pathOf(each.element)), rest);
      }
      case 'gelijk aan':
        return equals(each.links, each.rechts);
      case 'niet later dan':
        return notLaterThan(each.datum, each.grens);
      case 'niet':
        return not(compile(each.conditie));
      case 'alle':
        return and(...each.condities.map(compile));
      case 'indien':
        return implies(compile(each.als), compile(each.dan));
      case 'uniek': {
        const groep = groupOf(each.elementen, each.onder);
        const eerste = taal.isFirst(groep);
        return groep.where === undefined ? eerste : implies(groep.where, eerste);
      }
      default:
        return refuse(omgeving, ASKS_A_SOURCE);
    }
  }

  function isKnown(wat: Operand): XPathTest {
    if (typeof wat === 'string') return primary(pathOf(wat));
    if (wat.op === 'gegeven') return primary('true()');
    if (!isVroegste(wat)) return refuse(omgeving, ASKS_A_SOURCE);
    const { members, element } = membersOf(wat);
    return primary(`${members}[${element.path}]`);
  }

  function isOneOf(element: string, waarden: readonly string[]): XPathTest {
    const { text } = textAt(element);
    const tests = waarden.map((waarde) => {
      const same = comparison(`${text} = ${literal(waarde)}`);
      return waarde === '' ? and(primary(pathOf(element)), same) : same;
    });
    return or(...tests);
  }

  function equals(links: Operand, rechts: Operand): XPathTest {
    if (isVroegste(links)) return equalsVroegste(links, rechts);
    if (isVroegste(rechts)) return equalsVroegste(rechts, links);
    const [a, b] = [textOfOperand(links), textOfOperand(rechts)];
    const same = comparison(`${a.text} = ${b.text}`);
    const there = [a.exists, b.exists].filter((path) => path !== undefined).map(primary);
    return and(...there, same);
  }

  /** The earliest date is the one that is there, while there is none before it. */
  function equalsVroegste(date: Vroegste, other: Operand): XPathTest {
    const { members, element } = membersOf(date);
    const saved = kept(other);
    const number = dateNumber(element.text);
    const same = primary(`${members}[${element.text} = ${saved}]`);
    const before = primary(`${members}[${number} < ${dateNumber(saved)}]`);
    return and(same, not(before));
  }

  /** Where either is absent, its number is none, and no number is greater. */
  function notLaterThan(datum: Operand, grens: Operand): XPathTest {
    requireDate(datum);
    requireDate(grens);
    if (isVroegste(grens)) {
      const { members, element } = membersOf(grens);
      return not(primary(`${members}[${dateNumber(element.text)} < ${dateNumber(kept(datum))}]`));
    }
    if (isVroegste(datum)) {
      const { members, element } = membersOf(datum);
      const known = primary(`${members}[${element.path}]`);
      return implies(
        known,
        primary(`${members}[not(${dateNumber(element.text)} > ${dateNumber(kept(grens))})]`),
      );
    }
    return not(
      comparison(`${dateNumber(textOfOperand(datum).text)} > ${dateNumber(textOfOperand(grens).text)}`),
    );
  }

  /** Dates are compared as numbers; other texts cannot be compared in XPath 1.0. */
  function requireDate(operand: Operand): void {
    if (typeof operand !== 'string') return;
    if (!isPlainDateType(typeOf(operand))) refuse(omgeving, 'it compares texts that are no dates as dates');
  }

  function membersOf({ element, per, onder }: Vroegste) {
    requireDate(element);
    const members = taal.members(groupOf([per], onder));
    return { members, element: { path: pathOf(element), text: textAt(element).text } };
  }

  function groupOf(elementen: readonly string[], onder: Conditie | undefined): Group {
    if (inGroup !== undefined) return refuse(omgeving, 'it has a group in the condition of another');
    const found = { asksGegeven: false };
    inGroup = found;
    const test = onder === undefined ? undefined : compile(onder);
    inGroup = undefined;
    return { klasse, where: test, ...found, use: useOf(elementen) };
  }

  /** The texts of some elements as one, that differs whenever one of them does or is absent. */
  function useOf(elementen: readonly string[]): string {
    const parts = elementen.flatMap((element, index) => {
      const { parent, name } = resolve(element);
      const { text } = textAt(element);
      const isLast = index === elementen.length - 1;
      const length = isLast ? [] : [`string-length(${text})`, "' '"];
      return [
        ...(isMandatory(parent, name) ? [] : [`count(${pathOf(element)})`, "' '"]),
        ...length,
        text,
      ].concat(isLast ? [] : ["' '"]);
    });
    const all = parts.join(', ');
    return parts.length === 1 ? all : `concat(${all})`;
  }

  /** A text of the occurrence that is judged, to be used in a group. */
  function kept(operand: Operand): string {
    if (typeof operand !== 'string') return textOfOperand(operand).text;
    if (operand.startsWith('/')) return textAt(operand).text;
    return taal.keep(textAt(operand).text, resolve(operand).name);
  }

  function textOfOperand(operand: Operand): XPathText {
    if (typeof operand === 'string') return textAt(operand);
    if (operand.op === 'gegeven') {
      if (inGroup !== undefined) inGroup.asksGegeven = true;
      return { text: `$${operand.naam}` };
    }
    return refuse(omgeving, isVroegste(operand) ? 'it compares a group with a group' : ASKS_A_SOURCE);
  }

  function textAt(path: string): XPathText {
    const selected = pathOf(path);
    const text = textOf(selected, typeOf(path));
    return text === selected ? { text } : { text, exists: selected };
  }

  function typeOf(path: string): SimpleType {
    const { parent, name } = resolve(path);
    const { type } = elementIn(parent, name);
    return type.kind === 'complex' ? refuse(omgeving, 'it needs the text of an element without one') : type;
  }

  function pathOf(path: string): string {
    const { parent, name } = resolve(path);
    const own = namen.of(elementIn(parent, name));
    if (path.startsWith('/')) return `${parent.path}/${own}`;
    return path.startsWith('../') ? `../${own}` : own;
  }

  /** The class that holds what a path leads to. */
  function resolve(path: string): { readonly parent: Klasse; readonly name: string } {
    const name = lastOf(path);
    const around = path.startsWith('../') ? klasse.parent : klasse;
    const parent = path.startsWith('/')
      ? omgeving.klassen.get(lastOf(path.slice(0, -name.length - 1)))
      : around;
    return parent === undefined ? refuse(omgeving, 'it has a path that leads nowhere') : { parent, name };
  }
}

const ASKS_A_SOURCE = 'it asks a source';

type Vroegste = Extract<Operand, { readonly op: 'vroegste' }>;

function isVroegste(operand: Operand): operand is Vroegste {
  return typeof operand === 'object' && operand.op === 'vroegste';
}

/** The last name in a path. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function refuse({ controle }: Pick<XPathScope, 'controle'>, why: string): never {
  throw new TypeError(`Control ${controle.id} cannot be written in XPath 1.0: ${why}.`);
}
