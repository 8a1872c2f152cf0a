import type { ElementDeclaration } from '../../schema/index.ts';
import type { Occurrence } from '../occurrences.ts';
import type { Text } from '../run.ts';
import { elementOf, type Names, refuse } from './scope.ts';

/** Compiles a path to what the element holds: its text, or undefined when it is absent. */
export function compilePath(path: unknown, scope: Names): Text {
  if (typeof path !== 'string') return refuse(scope, 'has a path that is no string');
  if (path.startsWith('/')) return compileAbsolute(path, scope);
  if (path.startsWith('../')) {
    const around = scope.klassen.get(scope.berichtklasse)?.parent;
    const { field } = valueElement(around, path.slice(3), scope);
    return ({ parent }) => textOf(parent, field);
  }
  const { field } = valueElement(scope.berichtklasse, path, scope);
  return (occurrence) => textOf(occurrence, field);
}

/** Only through classes that a message has once: there is no telling which of several is meant. */
function compileAbsolute(path: string, scope: Names): Text {
  const names = path.slice(1).split('/');
  const name = names.pop();
  const klasse = names.at(-1);
  for (const [index, each] of names.entries()) {
    const known = scope.klassen.get(each);
    if (known === undefined || known.repeatable || known.parent !== names[index - 1])
      return refuse(scope, 'has a path that does not lead from the root to one element');
  }
  const { field } = valueElement(klasse, name, scope);
  return (_occurrence, { occurrences }) => textOf(occurrences.get(klasse ?? '')?.[0], field);
}

function valueElement(klasse: string | undefined, name: unknown, scope: Names): ElementDeclaration {
  const element = elementOf(klasse, name, scope);
  return element.type.kind === 'simple' ? element : refuse(scope, 'needs an element with a value');
}

function textOf(occurrence: Occurrence | undefined, field: string): string | undefined {
  const value = occurrence?.value[field];
  return typeof value === 'string' ? value : undefined;
}
