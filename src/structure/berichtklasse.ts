import type { ElementDeclaration } from '../schema/index.ts';

/**
 * The berichtklasse that an element belongs to: its own name when it is a class, else that of the class it stands in.
 * Retourcodes has elements, but is no class: it tells of the class that it stands in (STB §4.5).
 */
export function berichtklasseOf(
  { name, type, klasse }: ElementDeclaration,
  around: string | null,
): string | null {
  if (klasse !== undefined) return klasse ?? around;
  return type.kind === 'complex' && name !== 'Retourcodes' ? name : around;
}
