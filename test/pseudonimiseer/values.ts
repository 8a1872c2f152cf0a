import type { Bericht } from 'fz825';

/** A value of a message, and the field that holds it. */
export interface Value {
  readonly path: string;
  readonly veld: string;
  readonly text: string;
}

/** Every text of a message, in order. */
export function values(bericht: Bericht): readonly Value[] {
  return listValues(bericht, '', '');
}

function listValues(item: unknown, path: string, veld: string): readonly Value[] {
  if (typeof item === 'string') return [{ path, veld, text: item }];
  const isList = Array.isArray(item);
  return Object.entries(item as object).flatMap(([key, value]) =>
    listValues(value, `${path}/${key}`, isList ? veld : key),
  );
}

/** The name space of every field that is replaced: equal values in it must stay equal, and others not. */
export const REPLACED: Readonly<Record<string, string>> = {
  verzekerdennummer: 'verzekerde',
  plaatsingsbesluitnummer: 'plaatsingsbesluit',
  afzender: 'agb',
  zorglocatie: 'agb',
  identificatieAanlevering: 'aanlevering',
  identificatieRetour: 'retour',
  mutatieIdentificatie: 'mutatie',
  referentieMutatie: 'mutatie',
};

/** The name spaces of numbers; those of the others hold identifications. */
export const NUMMERS: ReadonlySet<string> = new Set(['verzekerde', 'plaatsingsbesluit', 'agb']);
