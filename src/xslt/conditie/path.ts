import type { ElementDeclaration, SimpleType } from '../../schema/index.ts';
import { elementIn, type Klasse, pathsTo, unionOf } from '../klassen.ts';
import { modelText } from '../recode.ts';
import { textOf } from '../text-of.ts';
import { refuse, type Scope } from './scope.ts';

/** A text in XPath. */
export interface XPathText {
  readonly text: string;
  /** What has to be there for there to be a text; undefined when the text itself says so, or is always there. */
  readonly exists?: string;
}

/** The path to an element in XPath. */
export function pathOf(path: string, scope: Scope): string {
  const { parent, name } = resolve(path, scope);
  const around = path.startsWith('/') ? `${parent.nodes}/` : path.startsWith('../') ? up(scope) : '';
  return unionOf(pathsTo(parent, elementIn(parent, name), scope.names).map((own) => around + own));
}

/** From a class to the one around it. */
function up({ klasse }: Scope): string {
  return '../'.repeat(klasse.steps.length);
}

/** The text of an element, as the model has it. */
export function textAt(path: string, scope: Scope): XPathText {
  const { selected, text, element } = wireTextAt(path, scope);
  const own = modelText(text, element);
  return own === selected ? { text: own } : { text: own, exists: selected };
}

/** The text of an element as it stands in the XML, and where. */
export function wireTextAt(
  path: string,
  scope: Scope,
): { readonly selected: string; readonly text: string; readonly element: ElementDeclaration } {
  const { parent, name } = resolve(path, scope);
  const selected = pathOf(path, scope);
  return { selected, text: textOf(selected, typeOf(path, scope)), element: elementIn(parent, name) };
}

/** The type of an element with text. */
export function typeOf(path: string, scope: Scope): SimpleType {
  const { parent, name } = resolve(path, scope);
  const { type } = elementIn(parent, name);
  return type.kind === 'complex' ? refuse(scope, 'it needs the text of an element without one') : type;
}

/** The class that holds what a path leads to: at hand, around that, or anywhere by its name. */
export function resolve(path: string, scope: Scope): { readonly parent: Klasse; readonly name: string } {
  const { klasse, klassen } = scope;
  const name = lastOf(path);
  const around = path.startsWith('../') ? klasse.parent : klasse;
  const parent = path.startsWith('/') ? klassen.get(lastOf(path.slice(0, -name.length - 1))) : around;
  return parent === undefined ? refuse(scope, 'it has a path that leads nowhere') : { parent, name };
}

/** The last name in a path. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
