import { isObject } from '../data/index.ts';
import { describeFormatFault } from './describe-format-fault.ts';

/** The data from which `readBronnen` makes sources: plain JSON. */
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
export interface GegevensFinding {
  /** JSON Pointer to it, e.g. `/plaatsingsbesluiten/0/startdatum`. */
  readonly path: string;
  /** Dutch sentence; never a value from the data. */
  readonly message: string;
}

/** Tells what is wrong with a value at a path. */
export type GegevensJudge = (value: unknown, path: string, findings: GegevensFinding[]) => void;

/** A text of the form that an element of the FZ825 has. */
function textOfForm(element: string): GegevensJudge {
  return (value, path, findings) => {
    const naam = path.slice(path.lastIndexOf('/') + 1);
    const message =
      typeof value === 'string'
        ? describeFormatFault(element, value, naam)
        : `${naam} moet een tekst (string) zijn.`;
    if (message !== undefined) findings.push({ path, message });
  };
}

function arrayOf(item: GegevensJudge): GegevensJudge {
  return (value, path, findings) => {
    if (!Array.isArray(value)) findings.push({ path, message: 'Hier wordt een rij (array) verwacht.' });
    else for (const [index, each] of value.entries()) item(each, `${path}/${index}`, findings);
  };
}

function objectWith(
  required: Readonly<Record<string, GegevensJudge>>,
  optional: Readonly<Record<string, GegevensJudge>>,
): GegevensJudge {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, findings) => {
    if (!isObject(value)) {
      findings.push({ path, message: 'Hier wordt een object verwacht.' });
      return;
    }
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(value, name) || Reflect.get(value, name) === undefined)
        findings.push({ path: `${path}/${name}`, message: `${name} ontbreekt.` });
    }
    for (const [name, item] of Object.entries(value)) {
      const keuring = known.get(name);
      if (keuring === undefined)
        findings.push({
          path: `${path}/*`,
          message: `Onbekend veld; bekend zijn ${[...known.keys()].join(', ')}.`,
        });
      else if (item !== undefined) keuring(item, `${path}/${name}`, findings);
    }
  };
}

const datum = textOfForm('Mutatiedatum');

/** The form of the data as a whole. */
export const judgeGegevens: GegevensJudge = objectWith(
  {},
  {
    agb: arrayOf(objectWith({ code: textOfForm('Afzender') }, { van: datum, tot: datum })),
    uzovi: arrayOf(objectWith({ code: textOfForm('Ontvanger') }, { van: datum, tot: datum })),
    plaatsingsbesluiten: arrayOf(
      objectWith(
        {
          plaatsingsbesluitnummer: textOfForm('Plaatsingsbesluitnummer'),
          verzekerdennummer: textOfForm('Verzekerdennummer'),
          zorgaanbieder: textOfForm('Afzender'),
          mutaties: arrayOf(
            objectWith(
              {
                mutatieIdentificatie: textOfForm('MutatieIdentificatie'),
                soortMutatie: textOfForm('SoortMutatie'),
                mutatiedatum: datum,
              },
              { zorglocatie: textOfForm('Zorglocatie') },
            ),
          ),
        },
        {
          startdatum: datum,
          zorglocatie: textOfForm('Zorglocatie'),
          vervallen: arrayOf(textOfForm('MutatieIdentificatie')),
        },
      ),
    ),
    ontvangen: arrayOf(
      objectWith(
        {
          afzender: textOfForm('Afzender'),
          identificatieAanlevering: textOfForm('IdentificatieAanlevering'),
        },
        {},
      ),
    ),
  },
);
