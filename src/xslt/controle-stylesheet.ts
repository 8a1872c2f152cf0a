import type { Controle } from '../check/index.ts';
import type { Dialect, Group } from './conditie/scope.ts';
import type { ExportControle, ExportSource } from './export-source.ts';
import { faultTest } from './fault-test.ts';
import { klasseBy } from './klassen.ts';
import { comment, element, type XmlElement } from './xml-document.ts';
import { comparison, type XPathTest } from './xpath.ts';

/** The name of the file with the stylesheet of a control; null for one that has none: it asks a source, or gives no code. */
export function xsltOf(controle: Pick<Controle, 'id' | 'controletype' | 'ernst'>): string | null {
  return controle.controletype === 3 && controle.ernst !== 'waarschuwing' ? fileOf(controle) : null;
}

/** The name of the file with the stylesheet of a control. */
export function fileOf({ id }: Pick<Controle, 'id'>): string {
  return `${id}.xsl`;
}

/**
 * The stylesheet of one control: a template that gives the retourcode and a space for an occurrence that is faulty,
 * and nothing for any other. By itself it gives those of the whole message.
 */
export function controleStylesheet(each: ExportControle, source: ExportSource): XmlElement {
  const { controle, retourcode } = each;
  const { keys, variables, test } = compileToXslt(controle, source);
  const klasse = klasseBy(source.klassen, controle.berichtklasse);
  return element(
    'xsl:stylesheet',
    { version: '1.0' },
    comment(...describe(each)),
    element('xsl:import', { href: CONDITIONS }),
    element('xsl:output', { method: 'text', encoding: 'UTF-8' }),
    ...keys,
    element(
      'xsl:template',
      { match: '/' },
      element('xsl:call-template', { name: 'voorwaarden' }),
      element('xsl:apply-templates', { select: klasse.path, mode: controle.id }),
    ),
    element(
      'xsl:template',
      { match: klasse.pattern, mode: controle.id },
      ...variables,
      element('xsl:if', { test: test.text }, element('xsl:text', {}, `${retourcode} `)),
    ),
  );
}

/** The file that says what a stylesheet needs before it runs. */
export const CONDITIONS = 'voorwaarden.xsl';

/** What a reader of a control has to know of it. */
export function describe({ controle, retourcode, voorlopig }: ExportControle): readonly string[] {
  const { id, text, berichtklasse, source } = controle;
  return [
    id,
    text,
    `${retourcode === null ? 'Een waarschuwing' : `Retourcode ${retourcode}`}${voorlopig ? ' (voorlopig)' : ''}, berichtklasse ${berichtklasse}, bron: ${source}.`,
    'Een reconstructie, niet de officiële RBC.',
  ];
}

function compileToXslt(controle: Controle, source: ExportSource) {
  const keys: XmlElement[] = [];
  /** What is selected, by the name of the variable. */
  const variables = new Map<string, string>();
  /** The names of the keys, by what they find. */
  const names = new Map<string, string>();
  let number = 1;

  /** In the stylesheet of the whole message keys of one name would be one: the first has the id of the control. */
  function keyName(): string {
    if (keys.length === 0) return controle.id;
    do number++;
    while (source.controles.has(`${controle.id}-${number}`));
    return `${controle.id}-${number}`;
  }

  /** A key may not depend on a parameter or a variable: then the condition is held against what it finds. */
  function addKey({ klasse, where, asksVariable, use }: Group): string {
    const own = klasse.pattern;
    const counts = where === undefined ? '' : `[${where.text}]`;
    const match = asksVariable ? own : `${own}${counts}`;
    const known = names.get(JSON.stringify([match, use]));
    const name = known ?? keyName();
    if (known === undefined) {
      names.set(JSON.stringify([match, use]), name);
      keys.push(element('xsl:key', { name, match, use }));
    }
    return `key('${name}', ${use})${asksVariable ? counts : ''}`;
  }

  const dialect: Dialect = {
    members: addKey,
    isFirst: (group): XPathTest => comparison(`count(${addKey(group)}[1] | .) = 1`),
    keep: (select, name) => `$${keep(variables, select, name)}`,
  };
  const klasse = klasseBy(source.klassen, controle.berichtklasse);
  const { klassen, controles } = source;
  const test = faultTest({ controle, klasse, klassen, names: source.names, dialect }, controles);
  return {
    keys,
    variables: Array.from(variables, ([name, select]) => element('xsl:variable', { name, select })),
    test,
  };
}

/** What is said of the moment of the check: a variable of that name would hide it. */
const PARAMETERS: readonly string[] = ['peildatum', 'omgeving'];

/** The name of the variable with what is selected: the one wanted, unless that has something else. */
export function keep(variables: Map<string, string>, select: string, wanted: string): string {
  const own = variables.get(wanted);
  if (PARAMETERS.includes(wanted) || (own !== undefined && own !== select))
    return keep(variables, select, `${wanted}_`);
  variables.set(wanted, select);
  return wanted;
}
