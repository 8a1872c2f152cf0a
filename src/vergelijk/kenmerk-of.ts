import type { SchemaDefinition } from '../schema/index.ts';
import { codesOf } from './compare-types.ts';
import { type SchemaElement, walk } from './schema-element.ts';
import type { Kenmerk } from './wijziging.ts';

/** What a schema is of. */
export function kenmerkOf({
  definition,
  tree,
}: {
  readonly definition: SchemaDefinition;
  readonly tree: readonly SchemaElement[];
}): Kenmerk {
  const onlyValue = (name: string): string | null => {
    for (const element of walk(tree)) {
      if (element.name !== name || element.value === undefined) continue;
      const codes = codesOf(element.value) ?? [];
      return codes.length === 1 ? (codes[0] ?? null) : null;
    }
    return null;
  };
  const versie = onlyValue('Berichtversie');
  const subversie = onlyValue('Berichtsubversie');
  return {
    berichttype: definition.berichttype,
    naamruimte: definition.namespace,
    berichtcode: onlyValue('Berichtcode'),
    versie: versie === null || subversie === null ? versie : `${versie}.${subversie}`,
  };
}
