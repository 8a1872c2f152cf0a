import type { ElementDeclaration, SimpleType } from '../../schema/index.ts';
import type { Occurrence } from '../../structure/index.ts';
import type { Text } from '../run.ts';
import { elementOf, misfit, type Names, note, refuse } from './scope.ts';
import { type Use, unfitFor } from './use.ts';

/** An element with a value, and what it holds in an occurrence. */
export interface Waarde {
  readonly element: ElementDeclaration;
  readonly type: SimpleType;
  /** Its text, or undefined when it is absent. */
  readonly text: Text;
}

/**
 * Compiles a path to what the element holds: its text, or undefined when it is absent.
 *
 * @param gebruik what is done with the text, for which the type of the element must be fit
 */
export function compilePath(path: unknown, scope: Names, gebruik: Use = 'tekst'): Text {
  return resolvePath(path, scope, gebruik)?.text ?? nothing;
}

/** The element that a path leads to, with its text; undefined when there is none, which is noted. */
export function resolvePath(path: unknown, scope: Names, gebruik: Use = 'tekst'): Waarde | undefined {
  if (typeof path !== 'string') return refuse(scope, 'has a path that is no string');
  if (path.startsWith('/')) return resolveAbsolute(path, scope, gebruik);
  if (path.startsWith('../')) {
    const around = scope.klassen.get(scope.berichtklasse)?.parent?.element.name;
    return waardeIn(around, path.slice(3), path, scope, gebruik, ({ parent }) => parent);
  }
  return waardeIn(scope.berichtklasse, path, path, scope, gebruik, (occurrence) => occurrence);
}

/** Only through classes that a message has once: there is no telling which of several is meant. */
function resolveAbsolute(path: string, scope: Names, gebruik: Use): Waarde | undefined {
  const names = path.slice(1).split('/');
  const name = names.pop();
  const klasse = names.at(-1);
  for (const [index, each] of names.entries()) {
    const known = scope.klassen.get(each);
    const isOnce = known?.element.repeatable === false && !known.ambiguous;
    if (!isOnce || known.parent?.element.name !== names[index - 1])
      return misfit(scope, 'has a path that does not lead from the root to one element', path, {
        fault: 'weg',
        path,
      });
  }
  return waardeIn(
    klasse,
    name,
    path,
    scope,
    gebruik,
    (_occurrence, { occurrences }) => occurrences.get(klasse ?? '')?.[0],
  );
}

function waardeIn(
  klasse: string | undefined,
  name: unknown,
  path: string,
  scope: Names,
  gebruik: Use,
  from: (...args: Parameters<Text>) => Occurrence | undefined,
): Waarde | undefined {
  const element = elementOf(klasse, name, scope, path);
  if (element === undefined) return undefined;
  const { field, type } = element;
  if (type.kind !== 'simple')
    return misfit(scope, 'needs an element with a value', path, { fault: 'waarde', path });
  if (scope.misfits !== undefined)
    for (const reason of unfitFor(element, type, path, gebruik)) note(scope, path, reason);
  return { element, type, text: (occurrence, run) => textOf(from(occurrence, run), field) };
}

const nothing: Text = () => undefined;

function textOf(occurrence: Occurrence | undefined, field: string): string | undefined {
  const value = occurrence?.value[field];
  return typeof value === 'string' ? value : undefined;
}
