import { perObject } from '../data/index.ts';
import type { Controle } from '../vocabulary/index.ts';
import { refuse } from './compile/scope.ts';

/**
 * A control as it is when it is first seen: each of its fields is read once, and what is done to it later has no effect.
 * What is no object stays what it is, for whoever reads it to refuse.
 *
 * @throws TypeError when its conditions are too deep in each other, or go on without end
 */
export function snapshotControle(controle: Controle): Controle {
  return typeof controle === 'object' && controle !== null ? snapshotOf(controle) : controle;
}

/** More than the compiler of conditions takes, in any way of writing, and no danger to the stack. */
const MOST_DEPTH = 500;

const snapshotOf = /* @__PURE__ */ perObject((controle: Controle): Controle => {
  const { id, controletype, berichtklasse, ernst, retourcode, voorlopig, source, text } = controle;
  const { element, after, condition } = controle;
  const copied = copier({ id });
  // What is no text is refused by whoever reads it, and is the caller's.
  return Object.freeze({
    ...{ id, controletype, berichtklasse, retourcode, voorlopig, source, text },
    ...(ernst === undefined ? undefined : { ernst }),
    ...(element === undefined ? undefined : { element }),
    ...(after === undefined ? undefined : { after: copied(after) }),
    condition: copied(condition),
  } as Controle);
});

/** Copies plain data; what stands in it twice is copied once. */
function copier(control: Pick<Controle, 'id'>): (value: unknown) => unknown {
  const copies = new Map<object, unknown>();
  let depth = 0;

  function copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    if (++depth > MOST_DEPTH) return refuse(control, 'has conditions too deep in each other');
    const made = Array.isArray(value)
      ? copyList(value)
      : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]));
    depth--;
    copies.set(value, Object.freeze(made));
    return made;
  }

  function copyList(list: readonly unknown[]): readonly unknown[] {
    const items: unknown[] = [];
    // A list with holes is read no further than the first: no hole is a condition or a text.
    for (let index = 0; index < list.length; index++) {
      items.push(copy(list[index]));
      if (!(index in list)) break;
    }
    return items;
  }

  return copy;
}
