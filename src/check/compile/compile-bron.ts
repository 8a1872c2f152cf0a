import { ask, type Plaatsingsbesluit } from '../../bronnen/index.ts';
import type { MutatieFZ } from '../../model/index.ts';
import type { Occurrence } from '../../structure/index.ts';
import { vervallenOf } from '../../verloop/index.ts';
import {
  type Application,
  applicationOf,
  besluitOf,
  VERLOOP_CODES,
  VERLOOP_ELEMENTS,
} from '../plaatsingsbesluit.ts';
import { once, type Run, type Test, type Text, Unanswered } from '../run.ts';
import { compilePath, resolvePath } from './compile-path.ts';
import { type Compile, elementOf, note, refuse, type Scope } from './scope.ts';
import { hasOtherValue, lacksValue } from './use.ts';

/** The words that ask a source. What is absent is not in it. */
export const inRegister: Compile<'in register'> = ({ register, element, datum }, scope) => {
  if (register !== 'agb' && register !== 'uzovi') return refuse(scope, 'asks an unknown register');
  scope.bronnen.add(register);
  const code = compilePath(element, scope);
  const op = compilePath(datum, scope, 'datum');
  return (occurrence, run) => {
    const text = code(occurrence, run);
    const peildatum = op(occurrence, run);
    if (text === undefined || peildatum === undefined) return false;
    return ask.isBekend(run.bronnen, register, text, peildatum);
  };
};

export const eerderOntvangen: Compile<'eerder ontvangen'> = ({ afzender, identificatie }, scope) => {
  scope.bronnen.add('ontvangen');
  const van = compilePath(afzender, scope);
  const kenmerk = compilePath(identificatie, scope);
  return (occurrence, run) => {
    const afzenderText = van(occurrence, run);
    const kenmerkText = kenmerk(occurrence, run);
    if (afzenderText === undefined || kenmerkText === undefined) return false;
    return ask.isOntvangen(run.bronnen, afzenderText, kenmerkText);
  };
};

export const verzekerdeBekend: Compile<'verzekerde bekend'> = ({ element }, scope) => {
  scope.bronnen.add('plaatsingsbesluiten');
  const nummer = compilePath(element, scope);
  return (occurrence, run) => {
    const text = nummer(occurrence, run);
    return text !== undefined && ask.isVerzekerdeBekend(run.bronnen, text);
  };
};

export const mutatieGebruikt: Compile<'mutatie gebruikt'> = ({ element }, scope) => {
  const nummer = compileNummer(scope);
  const identificatie = compilePath(element, scope);
  return (occurrence, run) => {
    const besluit = besluitOf(nummer(occurrence, run), run);
    const text = identificatie(occurrence, run);
    if (text === undefined || besluit === undefined) return false;
    if (once(run, besluit, () => usedIn(besluit)).has(text)) return true;
    if (besluit.vervallen === undefined || besluit.vervallenOnvolledig === true)
      throw new Unanswered('plaatsingsbesluiten.vervallen');
    return false;
  };
};

export const referentieInWerking: Compile<'referentie in werking'> = (_conditie, scope) => {
  const application = compileApplication(scope);
  return (occurrence, run) => application(occurrence, run).referring.has(occurrence);
};

export const verloopConsistent: Compile<'verloop consistent'> = (_conditie, scope) => {
  const application = compileApplication(scope);
  return (occurrence, run) => !application(occurrence, run).conflicting.has(occurrence);
};

export const administratieConsistent: Compile<'administratie consistent'> = (_conditie, scope) => {
  const application = compileApplication(scope);
  return (occurrence, run) => application(occurrence, run).inherited !== occurrence;
};

export const alsIngetrokken: Compile<'als ingetrokken'> = ({ naam }, scope) => {
  const path = INGETROKKEN.get(naam);
  if (path === undefined) return refuse(scope, 'asks for something that is not known of a mutation');
  const application = compileApplication(scope);
  if (naam === 'zorglocatie') requireLocatie(path, scope);
  const holds: Test = (occurrence, run) => {
    const withdrawn = application(occurrence, run).withdrawn.get(occurrence);
    const { mutatiedatum, mutatieLocatie } = occurrence.value as Partial<MutatieFZ>;
    const eigen = naam === 'mutatiedatum' ? mutatiedatum : mutatieLocatie?.zorglocatie;
    const ander = withdrawn?.[naam];
    return eigen === undefined || ander === undefined || eigen === ander;
  };
  scope.places.push({ path, holds });
  return holds;
};

const INGETROKKEN: ReadonlyMap<string, string> = new Map([
  ['mutatiedatum', 'Mutatiedatum'],
  ['zorglocatie', 'MutatieLocatie/Zorglocatie'],
]);

/** A mutation has one location, by its name: what could not be read would never differ. */
function requireLocatie(path: string, scope: Scope): void {
  elementOf('MutatieLocatie', 'Zorglocatie', scope, path);
  const repeatable = scope.klassen.get('MutatieLocatie')?.element.repeatable;
  if (repeatable !== false) note(scope, path, { fault: repeatable ? 'meermalen' : 'ontbreekt', path });
}

export const locatieVerandert: Compile<'locatie verandert'> = (_conditie, scope) => {
  requireOfKlasse('MutatieLocatie', scope);
  const application = compileApplication(scope, '../');
  return (occurrence, run) => {
    const { parent } = occurrence;
    return parent === undefined || !application(occurrence, run).standing.has(parent);
  };
};

/** What comes of the mutations of the plaatsingsbesluit that the one at hand is of. */
function compileApplication(scope: Scope, around?: '../'): (occurrence: Occurrence, run: Run) => Application {
  const nummer = compileNummer(scope, around);
  return (occurrence, run) => applicationOf(nummer(occurrence, run) ?? '', run);
}

/**
 * The number of the plaatsingsbesluit, of the class whose mutations are applied to it.
 *
 * @param around the path to that class from the one at hand
 */
function compileNummer(scope: Scope, around: '' | '../' = ''): Text {
  if (around === '') requireOfKlasse('MutatieFZ', scope);
  for (const name of VERLOOP_ELEMENTS) requireVerloopElement(name, around, scope);
  scope.bronnen.add('plaatsingsbesluiten');
  return compilePath(`${around}Plaatsingsbesluitnummer`, scope);
}

/** A word about mutations is of their class: where a schema has no such class, that is what does not fit. */
function requireOfKlasse(klasse: string, scope: Scope): void {
  if (scope.berichtklasse === klasse) return;
  if (scope.klassen.has(klasse)) refuse(scope, `must be of the class ${klasse}`);
  note(scope, null, { fault: 'klasse-ontbreekt', klasse });
}

/** What the verloop is worked out from, in `plaatsingsbesluit.ts`, by its field and with the codes that have a meaning. */
function requireVerloopElement(
  name: (typeof VERLOOP_ELEMENTS)[number],
  around: '' | '../',
  scope: Scope,
): void {
  const path = `${around}${name}`;
  const found = resolvePath(path, scope, name === 'Mutatiedatum' ? 'datum' : 'tekst');
  if (found === undefined || scope.misfits === undefined) return;
  const { element, type } = found;
  if (element.field !== name.charAt(0).toLowerCase() + name.slice(1))
    note(scope, path, { fault: 'meermalen', path });
  const codes = VERLOOP_CODES.get(name);
  if (codes === undefined) return;
  for (const reason of [...lacksValue(type, path, codes), ...hasOtherValue(type, path, codes)])
    note(scope, path, reason);
}

function usedIn({ mutaties, vervallen = [] }: Plaatsingsbesluit): ReadonlySet<string> {
  return new Set([...mutaties, ...vervallen.map(vervallenOf)].map((each) => each.mutatieIdentificatie));
}
