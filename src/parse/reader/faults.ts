import type { ElementDeclaration } from '../../schema/index.ts';
import type { StructureFault } from '../../structure/index.ts';
import { type Frame, klasseOfChild, pathOf, segmentOf } from './frame.ts';
import type { ReaderState } from './reader-state.ts';

/** Adds a fault; it is one of the class that is open unless it says otherwise. */
export function addFault(
  state: ReaderState,
  fault: StructureFault,
  {
    offset,
    path,
    value,
    lead = '',
    berichtklasse = state.frame.klasse,
  }: {
    offset: number;
    path: () => string;
    value: string | undefined;
    lead?: string;
    berichtklasse?: string | null;
  },
): void {
  state.faults.push({ fault, offset, lead, path, berichtklasse, value });
}

/** The path of the child that was opened last. */
export function lastChildPath({ frame }: ReaderState): () => string {
  const index = frame.children.length - 1;
  return () => `${pathOf(frame)}/${segmentOf(frame, index)}`;
}

/** What the schema of the XML allows more than once, and the model has once. */
export function addSecond(
  state: ReaderState,
  parent: Frame,
  index: number,
  element: ElementDeclaration,
  value?: string,
): void {
  const args = { element: element.name, klasse: parent.klasse ?? parent.name, max: 1 };
  addFault(
    state,
    { rule: 'STR-HERHAALD', args },
    {
      offset: parent.offsets[index] ?? parent.offset,
      path: () => `${pathOf(parent)}/${segmentOf(parent, index)}`,
      value,
      berichtklasse: klasseOfChild(parent, element),
    },
  );
}

/** Keeps which faults are those of a child; to be called when it has ended. */
export function recordFaults({ faults, faultsBefore }: ReaderState, parent: Frame, index: number): void {
  const from = faultsBefore.pop() ?? 0;
  if (faults.length === from) return;
  parent.faulty ??= new Map();
  parent.faulty.set(index, [from, faults.length]);
}

/** An element that has to go is told once: what is wrong inside it is not. The indexes rise. */
export function removeFaultsWithin(
  { faults }: ReaderState,
  { faulty }: Frame,
  indexes: readonly number[],
): void {
  const ranges = indexes.flatMap((index) => {
    const range = faulty?.get(index);
    return range === undefined ? [] : [range];
  });
  const [first] = ranges;
  if (first === undefined) return;
  const removed = new Set(ranges.flatMap(([from, to]) => faults.slice(from, to)));
  // Faults of what came before the first of them are not looked at: there may be many, and many classes to close.
  for (const fault of faults.splice(first[0])) if (!removed.has(fault)) faults.push(fault);
}
