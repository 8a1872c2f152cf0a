import type { Conditie, Controle, Operand } from '../check/index.ts';
import { isPlainDateType, type SimpleType } from '../schema/index.ts';
import { elementIn, isVerplicht, type Klasse } from './klassen.ts';
import type { Namen } from './namen.ts';
import { textOf } from './text-of.ts';
import { and, comparison, dateNumber, implies, literal, not, or, primary, type XPathTest } from './xpath.ts';

/** What a language that holds XPath has to offer: XSLT finds occurrences by keys, Schematron by looking at all. */
export interface Taal {
  /** The occurrences of a group that have the same text as the one at hand. */
  readonly groep: (groep: Groep) => string;
  /** No earlier occurrence of a group has the same text as the one at hand. */
  readonly eerste: (groep: Groep) => XPathTest;
  /** A text of the occurrence at hand, to be used where another one is at hand. */
  readonly bewaar: (path: string, name: string) => string;
}

/** Occurrences of a class that have something in common. */
export interface Groep {
  readonly klasse: Klasse;
  /** Which occurrences count; all when undefined. */
  readonly onder: XPathTest | undefined;
  /** True when `onder` depends on what the caller says of the moment of the check. */
  readonly vraagtGegeven: boolean;
  /** What they have in common, as an expression. */
  readonly use: string;
}

/** What the names in the condition of a control stand for. */
export interface Omgeving {
  readonly controle: Controle;
  readonly klasse: Klasse;
  readonly klassen: ReadonlyMap<string, Klasse>;
  readonly namen: Namen;
  readonly taal: Taal;
}

/** A text in XPath. */
interface Tekst {
  readonly text: string;
  /** What has to be there for there to be a text; undefined when the text itself says so, or is always there. */
  readonly exists?: string;
}

/**
 * Writes a condition in XPath 1.0, for an occurrence of the class at hand.
 *
 * @throws TypeError when XPath 1.0 cannot say it: what asks a source, and groups in groups
 */
export function compileConditie(conditie: Conditie, omgeving: Omgeving): XPathTest {
  const { klasse, namen, taal } = omgeving;
  /** While another occurrence than the one that is judged is at hand: what is found out of its group. */
  let inGroep: { vraagtGegeven: boolean } | undefined;

  return compile(conditie);

  function compile(each: Conditie): XPathTest {
    switch (each.op) {
      case 'komt voor':
        return primary(pathOf(each.element));
      case 'is bekend':
        return isBekend(each.wat);
      case 'is een':
        return isEen(each.element, each.waarden);
      case 'bestaat uit': {
        const text = textAt(each.element);
        const rest = comparison(`translate(${text.text}, ${literal(each.teken)}, '') = ''`);
        return and(primary(pathOf(each.element)), rest);
      }
      case 'gelijk aan':
        return gelijkAan(each.links, each.rechts);
      case 'niet later dan':
        return nietLaterDan(each.datum, each.grens);
      case 'niet':
        return not(compile(each.conditie));
      case 'alle':
        return and(...each.condities.map(compile));
      case 'indien':
        return implies(compile(each.als), compile(each.dan));
      case 'uniek': {
        const groep = groepVan(each.elementen, each.onder);
        const eerste = taal.eerste(groep);
        return groep.onder === undefined ? eerste : implies(groep.onder, eerste);
      }
      default:
        return refuse(omgeving, ASKS_A_SOURCE);
    }
  }

  function isBekend(wat: Operand): XPathTest {
    if (typeof wat === 'string') return primary(pathOf(wat));
    if (wat.op === 'gegeven') return primary('true()');
    if (!isVroegste(wat)) return refuse(omgeving, ASKS_A_SOURCE);
    const { members, element } = vroegste(wat);
    return primary(`${members}[${element.path}]`);
  }

  function isEen(element: string, waarden: readonly string[]): XPathTest {
    const { text } = textAt(element);
    const tests = waarden.map((waarde) => {
      const same = comparison(`${text} = ${literal(waarde)}`);
      return waarde === '' ? and(primary(pathOf(element)), same) : same;
    });
    return or(...tests);
  }

  function gelijkAan(links: Operand, rechts: Operand): XPathTest {
    if (isVroegste(links)) return gelijkAanVroegste(links, rechts);
    if (isVroegste(rechts)) return gelijkAanVroegste(rechts, links);
    const [a, b] = [tekst(links), tekst(rechts)];
    const same = comparison(`${a.text} = ${b.text}`);
    const there = [a.exists, b.exists].filter((path) => path !== undefined).map(primary);
    return and(...there, same);
  }

  /** The earliest date is the one that is there, while there is none before it. */
  function gelijkAanVroegste(date: Vroegste, other: Operand): XPathTest {
    const { members, element } = vroegste(date);
    const saved = bewaard(other);
    const number = dateNumber(element.text);
    const same = primary(`${members}[${element.text} = ${saved}]`);
    const before = primary(`${members}[${number} < ${dateNumber(saved)}]`);
    return and(same, not(before));
  }

  /** Where either is absent, its number is none, and no number is greater. */
  function nietLaterDan(datum: Operand, grens: Operand): XPathTest {
    requireDate(datum);
    requireDate(grens);
    if (isVroegste(grens)) {
      const { members, element } = vroegste(grens);
      return not(primary(`${members}[${dateNumber(element.text)} < ${dateNumber(bewaard(datum))}]`));
    }
    if (isVroegste(datum)) {
      const { members, element } = vroegste(datum);
      const known = primary(`${members}[${element.path}]`);
      return implies(
        known,
        primary(`${members}[not(${dateNumber(element.text)} > ${dateNumber(bewaard(grens))})]`),
      );
    }
    return not(comparison(`${dateNumber(tekst(datum).text)} > ${dateNumber(tekst(grens).text)}`));
  }

  /** Dates are compared as numbers; other texts cannot be compared in XPath 1.0. */
  function requireDate(operand: Operand): void {
    if (typeof operand !== 'string') return;
    if (!isPlainDateType(typeOf(operand))) refuse(omgeving, 'it compares as dates what are none');
  }

  function vroegste({ element, per, onder }: Vroegste) {
    requireDate(element);
    const members = taal.groep(groepVan([per], onder));
    return { members, element: { path: pathOf(element), text: textAt(element).text } };
  }

  function groepVan(elementen: readonly string[], onder: Conditie | undefined): Groep {
    if (inGroep !== undefined) return refuse(omgeving, 'it has a group in the condition of another');
    const found = { vraagtGegeven: false };
    inGroep = found;
    const test = onder === undefined ? undefined : compile(onder);
    inGroep = undefined;
    return { klasse, onder: test, ...found, use: useOf(elementen) };
  }

  /** The texts of some elements as one, that differs whenever one of them does or is absent. */
  function useOf(elementen: readonly string[]): string {
    const parts = elementen.flatMap((element, index) => {
      const { parent, name } = resolve(element);
      const { text } = textAt(element);
      const isLast = index === elementen.length - 1;
      const length = isLast ? [] : [`string-length(${text})`, "' '"];
      return [
        ...(isVerplicht(parent, name) ? [] : [`count(${pathOf(element)})`, "' '"]),
        ...length,
        text,
      ].concat(isLast ? [] : ["' '"]);
    });
    const all = parts.join(', ');
    return parts.length === 1 ? all : `concat(${all})`;
  }

  /** A text of the occurrence that is judged, to be used in a group. */
  function bewaard(operand: Operand): string {
    if (typeof operand !== 'string') return tekst(operand).text;
    if (operand.startsWith('/')) return textAt(operand).text;
    return taal.bewaar(textAt(operand).text, resolve(operand).name);
  }

  function tekst(operand: Operand): Tekst {
    if (typeof operand === 'string') return textAt(operand);
    if (operand.op === 'gegeven') {
      if (inGroep !== undefined) inGroep.vraagtGegeven = true;
      return { text: `$${operand.naam}` };
    }
    return refuse(omgeving, isVroegste(operand) ? 'it compares a group with a group' : ASKS_A_SOURCE);
  }

  function textAt(path: string): Tekst {
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
    const own = namen.van(elementIn(parent, name));
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

function refuse({ controle }: Pick<Omgeving, 'controle'>, why: string): never {
  throw new TypeError(`Control ${controle.id} cannot be written in XPath 1.0: ${why}.`);
}
