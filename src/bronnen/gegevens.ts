import { formaatFout } from './formaat.ts';

/** The data from which `bronnenUitGegevens` makes sources: plain JSON. */
export interface BronGegevens {
  /** The AGB register: a code may occur with more than one period. */
  readonly agb?: readonly RegisterGegeven[];
  /** The UZOVI register. */
  readonly uzovi?: readonly RegisterGegeven[];
  readonly plaatsingsbesluiten?: readonly PlaatsingsbesluitGegeven[];
  readonly ontvangen?: readonly OntvangenGegeven[];
}

/** A code and the period in which it is valid: from `van` until, but not on, `tot`; an absent side is open. */
export interface RegisterGegeven {
  readonly code: string;
  readonly van?: string;
  readonly tot?: string;
}

export interface PlaatsingsbesluitGegeven {
  readonly plaatsingsbesluitnummer: string;
  readonly verzekerdennummer: string;
  readonly zorgaanbieder: string;
  readonly startdatum?: string;
  readonly zorglocatie?: string;
  /** The mutations in force, in the order in which they were applied. */
  readonly mutaties: readonly MutatieGegeven[];
  /** The identifications that were used before and are not in force: see `Plaatsingsbesluit`. */
  readonly vervallen?: readonly string[];
}

export interface MutatieGegeven {
  readonly mutatieIdentificatie: string;
  readonly soortMutatie: '1' | '2';
  readonly mutatiedatum: string;
  readonly zorglocatie?: string;
}

export interface OntvangenGegeven {
  readonly afzender: string;
  readonly identificatieAanlevering: string;
}

/** One thing that is wrong with the data. */
export interface GegevensFout {
  /** JSON Pointer to it, e.g. `/plaatsingsbesluiten/0/startdatum`. */
  readonly path: string;
  /** Dutch sentence; never a value from the data. */
  readonly message: string;
}

/** Tells what is wrong with a value at a path. */
export type Keuring = (value: unknown, path: string, fouten: GegevensFout[]) => void;

/** A text of the form that an element of the FZ825 has. */
function tekst(element: string): Keuring {
  return (value, path, fouten) => {
    const naam = path.slice(path.lastIndexOf('/') + 1);
    const message =
      typeof value === 'string' ? formaatFout(element, value, naam) : `${naam} moet een tekst (string) zijn.`;
    if (message !== undefined) fouten.push({ path, message });
  };
}

function rij(item: Keuring): Keuring {
  return (value, path, fouten) => {
    if (!Array.isArray(value)) fouten.push({ path, message: 'Hier wordt een rij (array) verwacht.' });
    else for (const [index, each] of value.entries()) item(each, `${path}/${index}`, fouten);
  };
}

function velden(
  required: Readonly<Record<string, Keuring>>,
  optional: Readonly<Record<string, Keuring>>,
): Keuring {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, fouten) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fouten.push({ path, message: 'Hier wordt een object verwacht.' });
      return;
    }
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(value, name) || Reflect.get(value, name) === undefined)
        fouten.push({ path: `${path}/${name}`, message: `${name} ontbreekt.` });
    }
    for (const [name, item] of Object.entries(value)) {
      const keuring = known.get(name);
      if (keuring === undefined)
        fouten.push({
          path: `${path}/*`,
          message: `Onbekend veld; bekend zijn ${[...known.keys()].join(', ')}.`,
        });
      else if (item !== undefined) keuring(item, `${path}/${name}`, fouten);
    }
  };
}

const datum = tekst('Mutatiedatum');

/** The form of the data as a whole. */
export const keurGegevens: Keuring = velden(
  {},
  {
    agb: rij(velden({ code: tekst('Afzender') }, { van: datum, tot: datum })),
    uzovi: rij(velden({ code: tekst('Ontvanger') }, { van: datum, tot: datum })),
    plaatsingsbesluiten: rij(
      velden(
        {
          plaatsingsbesluitnummer: tekst('Plaatsingsbesluitnummer'),
          verzekerdennummer: tekst('Verzekerdennummer'),
          zorgaanbieder: tekst('Afzender'),
          mutaties: rij(
            velden(
              {
                mutatieIdentificatie: tekst('MutatieIdentificatie'),
                soortMutatie: tekst('SoortMutatie'),
                mutatiedatum: datum,
              },
              { zorglocatie: tekst('Zorglocatie') },
            ),
          ),
        },
        {
          startdatum: datum,
          zorglocatie: tekst('Zorglocatie'),
          vervallen: rij(tekst('MutatieIdentificatie')),
        },
      ),
    ),
    ontvangen: rij(
      velden(
        { afzender: tekst('Afzender'), identificatieAanlevering: tekst('IdentificatieAanlevering') },
        {},
      ),
    ),
  },
);
