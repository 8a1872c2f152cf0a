/**
 * The Dutch sentences of the findings of controletype 2. They are made of names and rules of the schema alone: no
 * function here takes anything that was read from a message, but a length and, for `versie`, a version number.
 */
export const meldingen = {
  diepte: (limit: number): string => `Het bericht heeft meer dan ${limit} elementen in elkaar.`,
  bericht: (supported: readonly Bericht[]): string =>
    `Het rootelement is geen bericht dat hier wordt herkend; verwacht wordt ${list(supported.map(describeBericht))}.`,
  berichttype: (supported: readonly string[]): string => `Het veld berichttype moet ${list(supported)} zijn.`,
  versie: (berichttype: string, found: string | undefined, supported: string): string =>
    `${found === undefined ? 'De berichtversie' : `Berichtversie ${found}`} van ${berichttype} wordt niet ondersteund; ondersteund is ${supported}.`,

  ontbreekt: (element: string, klasse: string): string =>
    `${element} ontbreekt in ${klasse}; neem het element hier op.`,
  onverwacht: (element: string | undefined, klasse: string, expected: string | undefined): string =>
    `Onverwacht element${element === undefined ? '' : ` ${element}`} in ${klasse}; ${expectation(expected)}.`,
  herhaald: (element: string, klasse: string, max: number, expected: string | undefined): string =>
    `${element} mag in ${klasse} hoogstens ${max} keer voorkomen; ${expectation(expected)}.`,
  volgorde: (
    element: string,
    klasse: string,
    after: string | undefined,
    expected: string | undefined,
  ): string =>
    `${element} hoort in ${klasse} ${after === undefined ? 'vooraan' : `na ${after}`}; ${expectation(expected)}.`,
  tekst: (klasse: string): string =>
    `${klasse} mag zelf geen tekst bevatten, alleen elementen; verwijder de tekst.`,
  elementInWaarde: (element: string): string => `${element} mag geen elementen bevatten, alleen een waarde.`,
  attribuut: (element: string): string => `${element} mag geen attributen hebben; verwijder het attribuut.`,
  nil: (element: string): string =>
    `${element} mag het attribuut xsi:nil niet hebben; laat het element weg of geef het een waarde.`,
  naamruimte: (element: string, namespace: string): string =>
    `${element} staat niet in naamruimte ${namespace === '' ? '(geen)' : namespace}; controleer het prefix of xmlns.`,

  leeg: (element: string): string => `${element} is leeg; vul een waarde in.`,
  vorm: (element: string, builtin: string): string =>
    `${element} moet ${FORMS.get(builtin) ?? `een xs:${builtin}`} zijn.`,
  bestaatNiet: (element: string, builtin: string): string =>
    `${element} moet ${FORMS.get(builtin) ?? `een xs:${builtin}`} zijn die bestaat.`,
  enumeratie: (element: string, allowed: readonly Waarde[]): string =>
    allowed.length === 1
      ? `${element} moet ${allowed.map(describeWaarde).join()} zijn.`
      : `${element} moet een van deze waarden zijn: ${allowed.map(describeWaarde).join(', ')}.`,
  lengte: (element: string, min: number, max: number, found: number): string =>
    `${element} moet ${range(min, max)} lang zijn, en is nu ${characters(found)} lang.`,
  patroon: (element: string, patterns: readonly string[], documentation: string): string =>
    `${element} heeft niet de vorm ${patterns.join(' of ')}${documentation === '' ? '.' : `: ${documentation}`}`,
  grens: (element: string, comparison: string, bound: string): string =>
    `${element} moet ${comparison} ${bound} zijn.`,
  cijfers: (element: string, total: number | undefined, fraction: number | undefined): string => {
    if (total === undefined) return `${element} mag hoogstens ${fraction} cijfers achter de punt hebben.`;
    const part = fraction === undefined ? '' : `, waarvan hoogstens ${fraction} achter de punt`;
    return `${element} mag hoogstens ${total} cijfers hebben${part}.`;
  },

  klasse: (element: string): string =>
    `${element} moet een object zijn met de velden van deze berichtklasse.`,
  onverwachtVeld: (element: string): string =>
    `${element} heeft een veld dat het schema niet kent; verwijder het.`,
  rij: (element: string): string => `${element} moet een rij (array) zijn, omdat het vaker kan voorkomen.`,
  geenTekst: (element: string): string => `${element} moet een tekst (string) zijn.`,
  teken: (element: string): string =>
    `${element} bevat een teken dat in XML niet bestaat (stuurteken of los surrogaat).`,
} as const;

interface Bericht {
  readonly berichttype: string;
  readonly root: string;
  readonly namespace: string;
}

interface Waarde {
  readonly value: string;
  readonly documentation: string;
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ['date', 'een datum in de vorm JJJJ-MM-DD'],
  ['dateTime', 'een datum met tijd in de vorm JJJJ-MM-DDTUU:MM:SS'],
  ['time', 'een tijd in de vorm UU:MM:SS'],
  ['boolean', 'true of false'],
  ['decimal', 'een getal'],
  ['integer', 'een geheel getal'],
  ['positiveInteger', 'een geheel getal vanaf 1'],
  ['nonNegativeInteger', 'een geheel getal vanaf 0'],
]);

function describeBericht({ berichttype, root, namespace }: Bericht): string {
  const where = namespace === '' ? 'zonder naamruimte' : `in naamruimte ${namespace}`;
  return `${root} ${where}${berichttype === '' ? '' : ` (${berichttype})`}`;
}

function describeWaarde({ value, documentation }: Waarde): string {
  return documentation === '' ? value : `${value} (${documentation})`;
}

function expectation(expected: string | undefined): string {
  return expected === undefined ? 'hier wordt geen element meer verwacht' : `hier wordt ${expected} verwacht`;
}

function range(min: number, max: number): string {
  if (min === max) return characters(min);
  if (max === Number.POSITIVE_INFINITY) return `minstens ${characters(min)}`;
  return min === 0 ? `hoogstens ${characters(max)}` : `${min} tot en met ${characters(max)}`;
}

function characters(count: number): string {
  return count === 1 ? '1 teken' : `${count} tekens`;
}

function list(items: readonly string[]): string {
  return items.join(' of ');
}
