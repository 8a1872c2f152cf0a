import { ask } from '../../bronnen/index.ts';
import { applicationOf, besluitOf, VERLOOP_CODES, VERLOOP_ELEMENTS } from '../plaatsingsbesluit.ts';
import { once, type Text } from '../run.ts';
import { compilePath, resolvePath } from './compile-path.ts';
import { type Compile, note, refuse, type Scope } from './scope.ts';
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
    return text !== undefined && once(run, besluit, () => usedIn(besluit)).has(text);
  };
};

export const referentieInWerking: Compile<'referentie in werking'> = (_conditie, scope) => {
  const nummer = compileNummer(scope);
  return (occurrence, run) => applicationOf(nummer(occurrence, run) ?? '', run).referring.has(occurrence);
};

export const verloopConsistent: Compile<'verloop consistent'> = (_conditie, scope) => {
  const nummer = compileNummer(scope);
  return (occurrence, run) => !applicationOf(nummer(occurrence, run) ?? '', run).conflicting.has(occurrence);
};

/** The number of the plaatsingsbesluit, of the class whose mutations are applied to it. */
function compileNummer(scope: Scope): Text {
  if (scope.berichtklasse !== 'MutatieFZ') return refuse(scope, 'must be of the class MutatieFZ');
  for (const name of VERLOOP_ELEMENTS) requireVerloopElement(name, scope);
  scope.bronnen.add('plaatsingsbesluiten');
  return compilePath('Plaatsingsbesluitnummer', scope);
}

/** What the verloop is worked out from, in `plaatsingsbesluit.ts`, by its field and with the codes that have a meaning. */
function requireVerloopElement(name: (typeof VERLOOP_ELEMENTS)[number], scope: Scope): void {
  const found = resolvePath(name, scope, name === 'Mutatiedatum' ? 'datum' : 'tekst');
  if (found === undefined || scope.misfits === undefined) return;
  const { element, type } = found;
  if (element.field !== name.charAt(0).toLowerCase() + name.slice(1))
    note(scope, name, { fault: 'meermalen', path: name });
  const codes = VERLOOP_CODES.get(name);
  if (codes === undefined) return;
  for (const reason of [...lacksValue(type, name, codes), ...hasOtherValue(type, name, codes)])
    note(scope, name, reason);
}

function usedIn(besluit: ReturnType<typeof besluitOf>): ReadonlySet<string> {
  const { mutaties = [], vervallen = [] } = besluit ?? {};
  return new Set([...mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie), ...vervallen]);
}
