import type { Herkomst } from '../check/index.ts';
import { shortHashOf } from '../hash/index.ts';

/** The same as plain JSON, with the hash of controls that were told by their JSON. */
export function plainHerkomst(herkomst: Herkomst): Herkomst {
  const { versie, controles, schemas, profiel, peildatum, omgeving, bronnen } = herkomst;
  return {
    versie,
    controles: controles.startsWith('[') ? shortHashOf(controles) : controles,
    schemas,
    ...(profiel === undefined ? undefined : { profiel }),
    peildatum,
    omgeving,
    bronnen: [...bronnen],
  };
}
