import { AFGEKEURD, GEEN_OPMERKING } from '../codelijst/index.ts';
import { isSpread } from '../structure/index.ts';
import type { ExportSource } from './export-source.ts';
import {
  elementIn,
  isMandatory,
  isPresent,
  type Klasse,
  type Klassen,
  klasseBy,
  pathsTo,
} from './klassen.ts';
import { type Leaf, layoutOf, type Part } from './layout.ts';
import { nest } from './nest.ts';
import { wireOf, writeCode } from './recode.ts';
import { element, type XmlElement, type XmlNode } from './xml-document.ts';
import { and, not, type XPathTest } from './xpath.ts';

/** The mode of the templates that give the retourcodes found on a class, each with a space behind it. */
export const BEVINDINGEN = 'bevindingen';

/** What runs the controls of a message by class, as its retourbericht has them. */
export interface FindingsRunner {
  /** Gives the retourcodes of the class at hand, in the order in which their findings stand in the message. */
  readonly run: (klasse: Klasse) => readonly XmlElement[];
  /** Gives those of all classes of a message but one. */
  readonly runOthers: (but: Klasse) => readonly XmlElement[];
  /** The templates of the classes that have an element of their own. */
  readonly templates: () => readonly XmlElement[];
}

/**
 * Makes what runs the controls of each class, with those of the classes in it that carry no retourcodes of their own: they
 * have no element in the retourbericht.
 */
export function createFindingsRunner(source: ExportSource, retour: Klassen): FindingsRunner {
  const all = [...source.klassen.values()];
  const own = all.filter(({ present }) => present === undefined);
  const isCarried = ({ element: { name } }: Klasse): boolean =>
    retour.klassen.get(name)?.present !== undefined;
  if (all.some((klasse) => klasse.parent === source.root && isCarried(klasse)))
    throw new TypeError('A class cannot be exported of which no element carries the retourcodes.');

  function runsWithin(klasse: Klasse): readonly XmlElement[] {
    const carried = all.filter((each) => each.parent === klasse && isCarried(each));
    const runs = carried.flatMap((each): readonly XmlElement[] => {
      if (each.present !== undefined) return runsWithin(each);
      const [select = ''] = pathsTo(klasse, each.element, source.names);
      return [element('xsl:apply-templates', { select, mode: BEVINDINGEN })];
    });
    return [...runsOf(klasse, source), ...runs];
  }

  return {
    run: (klasse) =>
      klasse.present === undefined
        ? [element('xsl:apply-templates', { select: '.', mode: BEVINDINGEN })]
        : runsWithin(klasse),
    runOthers: (but) => [
      element('xsl:apply-templates', {
        select: own
          .filter((klasse) => klasse !== but)
          .map(({ path }) => path)
          .join(' | '),
        mode: BEVINDINGEN,
      }),
      ...all
        .filter((klasse) => klasse.present !== undefined && !isCarried(klasse))
        .map((klasse) => element('xsl:for-each', { select: klasse.path }, ...runsWithin(klasse))),
    ],
    templates: () =>
      own.map((klasse) =>
        element('xsl:template', { match: klasse.pattern, mode: BEVINDINGEN }, ...runsWithin(klasse)),
      ),
  };
}

function runsOf(klasse: Klasse, { controles, names }: ExportSource): readonly XmlElement[] {
  const own = Array.from(controles.values(), ({ controle }) => controle).filter(
    ({ berichtklasse }) => berichtklasse === klasse.element.name,
  );
  const run = (mode: string, ...tests: readonly XPathTest[]): XmlElement => {
    const all = klasse.present === undefined ? tests : [klasse.present, ...tests];
    const select = all.length === 0 ? '.' : `self::*[${and(...all).text}]`;
    return element('xsl:apply-templates', { select, mode });
  };
  const isThere = (name: string): XPathTest => isPresent(pathsTo(klasse, elementIn(klasse, name), names));
  // A finding stands at its element, or at the class when that is absent.
  const atKlasse = own.flatMap(({ id, element: name }) => {
    if (name === undefined) return [run(id)];
    return isMandatory(klasse, name) ? [] : [run(id, not(isThere(name)))];
  });
  const atElements = klasse.type.elements.flatMap((place) =>
    own
      .filter((controle) => controle.element === place.name)
      .map(({ id }) => (isMandatory(klasse, place.name) ? run(id) : run(id, isThere(place.name)))),
  );
  return [...atKlasse, ...atElements];
}

/** Writes retourcodes, each of them once, by templates of which there is one for each form that they have. */
export interface RetourcodeWriter {
  /** The Retourcodes of the class at hand; of the header, whether it was rejected (STB §4.5). */
  readonly write: (leaf: Leaf, isHeader: boolean) => readonly XmlNode[];
  /** The templates, once all is written. */
  readonly templates: () => readonly XmlElement[];
}

/** Makes what writes the retourcodes of a retourbericht. */
export function createRetourcodeWriter(
  heen: Klassen,
  retour: Klassen,
  { run }: FindingsRunner,
): RetourcodeWriter {
  const forms = new Map<string, { readonly name: string; readonly template: XmlElement }>();

  function write(leaf: Leaf, isHeader: boolean): readonly XmlNode[] {
    const { names } = retour;
    const klasse = retour.within(leaf.klasse, leaf.element);
    const spread = isSpread(leaf.element);
    const around = (inner: readonly XmlNode[]): XmlElement => nest(leaf.steps, names, ...inner);
    const retourcode = elementIn(klasse, RETOURCODE);
    const content = (codes: (own: Leaf) => XmlNode): readonly XmlNode[] =>
      fill(layoutOf(klasse, retour), codes);

    const found = run(klasseBy(heen.klassen, leaf.klasse.element.name));
    if (isHeader) {
      const variable = element('xsl:variable', { name: 'codes' }, ...found);
      const code = element(
        'xsl:choose',
        {},
        element('xsl:when', { test: "$codes != ''" }, wireOf(retourcode, AFGEKEURD)),
        element('xsl:otherwise', {}, wireOf(retourcode, GEEN_OPMERKING)),
      );
      const one = content((own) => nest(own.steps, names, code));
      return spread ? [variable, around(one)] : [around([variable, ...one])];
    }
    const call = (of: (code: XmlNode) => XmlElement): XmlElement =>
      element(
        'xsl:call-template',
        { name: nameOf(of) },
        element('xsl:with-param', { name: 'codes' }, ...found),
      );
    const single = (own: Leaf, code: XmlNode): XmlElement => nest(own.steps, names, code);
    if (spread) return [call((code) => around(content((own) => single(own, code))))];
    return [around(content((own) => call((code) => single(own, code))))];

    function nameOf(of: (code: XmlNode) => XmlElement): string {
      const any = of(writeCode('$code', {}, retourcode));
      const key = JSON.stringify(any);
      const known = forms.get(key);
      if (known !== undefined) return known.name;
      const name = forms.size === 0 ? RETOURCODES : `${RETOURCODES}-${forms.size + 1}`;
      const none = of(wireOf(retourcode, GEEN_OPMERKING));
      forms.set(key, { name, template: retourcodesTemplate(name, any, none) });
      return name;
    }
  }

  /** What stands in Retourcodes: its codes, and what a profile gives it. */
  function fill(parts: readonly Part[], codes: (own: Leaf) => XmlNode): readonly XmlNode[] {
    return parts.flatMap((part): readonly XmlNode[] => {
      if (part.kind === 'wrapper') {
        const inner = fill(part.parts, codes);
        return inner.length === 0 ? [] : [element(retour.names.of(part.place), {}, ...inner)];
      }
      if (part.element.name === RETOURCODE) return [codes(part)];
      const { vast } = part.element;
      return vast === undefined ? [] : [nest(part.steps, retour.names, vast)];
    });
  }

  return { write, templates: () => Array.from(forms.values(), ({ template }) => template) };
}

const RETOURCODE = 'Retourcode';
const RETOURCODES = 'retourcodes';

/**
 * Writes codes as elements, each of them once; without any, that there is no remark.
 *
 * @param any what is written for `$code`
 */
function retourcodesTemplate(name: string, any: XmlElement, none: XmlElement): XmlElement {
  const next = element(
    'xsl:call-template',
    { name },
    element('xsl:with-param', { name: 'codes', select: "substring-after($codes, ' ')" }),
    element('xsl:with-param', { name: 'eerder', select: "concat($eerder, $code, ' ')" }),
  );
  return element(
    'xsl:template',
    { name },
    element('xsl:param', { name: 'codes' }),
    element('xsl:param', { name: 'eerder', select: "' '" }),
    element('xsl:variable', { name: 'code', select: "substring-before($codes, ' ')" }),
    element(
      'xsl:choose',
      {},
      element(
        'xsl:when',
        { test: "$codes != ''" },
        element('xsl:if', { test: "not(contains($eerder, concat(' ', $code, ' ')))" }, any),
        next,
      ),
      element('xsl:when', { test: "$eerder = ' '" }, none),
    ),
  );
}
