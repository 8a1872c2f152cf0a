import { isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import type { ValueRule } from '../schema/index.ts';
import {
  type BronRule,
  bronTexts,
  type Fault,
  plainArgs,
  render,
  structureTexts,
  type Texts,
} from '../taal/index.ts';
import type { VervallenMutatie } from '../verloop/index.ts';
import { formatFault } from './format-fault.ts';

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
  /** The mutations in force, in the order in which they were reported; a correctie has the place of what it corrects. */
  readonly mutaties: readonly MutatieGegeven[];
  /** The identifications that were used before and are not in force: see `Plaatsingsbesluit`. */
  readonly vervallen?: readonly VervallenGegeven[];
  /** True when there may be others: see `Plaatsingsbesluit`. */
  readonly vervallenOnvolledig?: boolean;
}

/** An identification, or what is known of it. */
export type VervallenGegeven = VervallenMutatie;

export interface MutatieGegeven {
  readonly mutatieIdentificatie: string;
  readonly soortMutatie: '1' | '2';
  readonly mutatiedatum: string;
  readonly zorglocatie?: string;
}

export interface OntvangenGegeven {
  readonly afzender: string;
  readonly identificatieAanlevering: string;
  /** What tells its content from any other, 32 hexadecimal digits: an administratie keeps it with what it received. */
  readonly inhoud?: string;
}

/** One thing that is wrong with the data. */
export interface GegevensFinding {
  /** That of a control of controletype 2 when a value has not the form that it has in the FZ825. */
  readonly rule: BronRule | ValueRule | 'STR-TYPE';
  /** What `message` is about, for programs; never a value from the data. */
  readonly args: Finding['args'];
  /** JSON Pointer to it, e.g. `/plaatsingsbesluiten/0/startdatum`. */
  readonly path: string;
  /** Sentence, in Dutch unless `taal` was given; never a value from the data. */
  readonly message: string;
}

/** Tells what is wrong with a value at a path. */
export type GegevensJudge = (value: unknown, path: string, findings: GegevensFinding[]) => void;

/** What is wrong at a path. */
export function gegevensFinding(path: string, fault: Fault<GegevensFinding['rule']>): GegevensFinding {
  const { rule, args } = fault;
  return { rule, args: plainArgs(args), path, message: render(fault, TEXTS) };
}

const TEXTS: Texts<GegevensFinding['rule']> = { ...bronTexts, ...structureTexts };

/** A text of the form that an element of the FZ825 has. */
export function textOfForm(element: string): GegevensJudge {
  return (value, path, findings) => {
    const naam = path.slice(path.lastIndexOf('/') + 1);
    const fault: Fault<GegevensFinding['rule']> | undefined =
      typeof value === 'string'
        ? formatFault(element, value, naam)
        : { rule: 'STR-TYPE', args: { fault: 'tekst', element: naam } };
    if (fault !== undefined) findings.push(gegevensFinding(path, fault));
  };
}

/** A text of that form, or an object. */
function textOr(element: string, judgeObject: GegevensJudge): GegevensJudge {
  const text = textOfForm(element);
  return (value, path, findings) =>
    (isObject(value) && !Array.isArray(value) ? judgeObject : text)(value, path, findings);
}

function trueOrFalse(value: unknown, path: string, findings: GegevensFinding[]): void {
  if (typeof value !== 'boolean')
    findings.push(gegevensFinding(path, { rule: 'BRON-VORM', args: { fault: 'ja-of-nee' } }));
}

function digest(value: unknown, path: string, findings: GegevensFinding[]): void {
  if (typeof value !== 'string' || !/^[\da-f]{32}$/.test(value))
    findings.push(gegevensFinding(path, { rule: 'BRON-VORM', args: { fault: 'inhoud' } }));
}

/** An array, each item of which is judged. */
export function arrayOf(item: GegevensJudge): GegevensJudge {
  return (value, path, findings) => {
    if (Array.isArray(value))
      for (const [index, each] of value.entries()) item(each, `${path}/${index}`, findings);
    else findings.push(gegevensFinding(path, { rule: 'BRON-VORM', args: { fault: 'rij' } }));
  };
}

/** An object with these fields and no others. */
export function objectWith(
  required: Readonly<Record<string, GegevensJudge>>,
  optional: Readonly<Record<string, GegevensJudge>>,
): GegevensJudge {
  const judges = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, findings) => {
    const add = (at: string, fault: Fault<BronRule>): unknown =>
      findings.push(gegevensFinding(`${path}${at}`, fault));
    if (!isObject(value)) {
      add('', { rule: 'BRON-VORM', args: { fault: 'object' } });
      return;
    }
    for (const field of Object.keys(required)) {
      if (!Object.hasOwn(value, field) || Reflect.get(value, field) === undefined)
        add(`/${field}`, { rule: 'BRON-ONTBREEKT', args: { field } });
    }
    for (const [field, item] of Object.entries(value)) {
      const judge = judges.get(field);
      if (judge === undefined) add('/*', { rule: 'BRON-ONBEKEND', args: { known: [...judges.keys()] } });
      else if (item !== undefined) judge(item, `${path}/${field}`, findings);
    }
  };
}

const datum = textOfForm('Mutatiedatum');
const mutatieIdentificatie = textOfForm('MutatieIdentificatie');

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
                mutatieIdentificatie,
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
          vervallen: arrayOf(
            textOr(
              'MutatieIdentificatie',
              objectWith(
                { mutatieIdentificatie },
                { vervangenDoor: mutatieIdentificatie, intrekkingVan: mutatieIdentificatie },
              ),
            ),
          ),
          vervallenOnvolledig: trueOrFalse,
        },
      ),
    ),
    ontvangen: arrayOf(
      objectWith(
        {
          afzender: textOfForm('Afzender'),
          identificatieAanlevering: textOfForm('IdentificatieAanlevering'),
        },
        { inhoud: digest },
      ),
    ),
  },
);
