import { controles } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import { schemas } from '../model/index.ts';
import { elementsIn } from '../schema/index.ts';
import type { StructureRule } from '../structure/index.ts';
import type { XmlRule } from '../xml/index.ts';

/** What there is to say about a control. */
export interface RuleDescription {
  readonly id: string;
  readonly controletype: Controletype;
  readonly text: string;
  readonly source: string;
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
}

const XML_RULES: Readonly<Record<XmlRule, string>> = {
  'XML-LEEG': 'Een bericht mag niet leeg zijn.',
  'XML-GEEN': 'Een bericht moet XML zijn.',
  'XML-CODERING': 'De tekens van een bericht moeten kloppen met de codering die het noemt.',
  'XML-ONLEESBAAR': 'Een bericht moet leesbaar zijn.',
  'XML-VERSIE': 'Een bericht moet XML 1.0 zijn.',
  'XML-DOCTYPE': 'Een bericht mag geen DOCTYPE hebben.',
  'XML-LIMIET': 'Een bericht mag de grenzen van de lezer niet overschrijden.',
  'XML-WELGEVORMD': 'Een bericht moet welgevormd XML zijn.',
};

const STRUCTURE_RULES: Readonly<Record<StructureRule, string>> = {
  'STR-BERICHT': 'Het rootelement moet dat van een FZ825 of FZ826 zijn.',
  'STR-VERSIE': 'De berichtversie moet een ondersteunde versie zijn.',
  'STR-ONTBREEKT': 'Een verplicht element moet voorkomen.',
  'STR-ONVERWACHT': 'Er mogen geen elementen zijn die het schema niet kent.',
  'STR-HERHAALD': 'Een element mag niet vaker voorkomen dan het schema toestaat.',
  'STR-VOLGORDE': 'De elementen moeten in de volgorde van het schema staan.',
  'STR-NAAMRUIMTE': 'Een element moet in de naamruimte van het schema staan.',
  'STR-TEKST': 'Tussen de elementen van een berichtklasse mag geen tekst staan.',
  'STR-ATTRIBUUT': 'Een element mag geen attributen hebben.',
  'STR-LEEG': 'Een element moet een waarde hebben.',
  'STR-VORM': 'Een waarde moet de vorm van haar type hebben.',
  'STR-DATUM': 'Een datum of tijd moet bestaan.',
  'STR-ENUMERATIE': 'Een waarde moet een van de toegestane waarden zijn.',
  'STR-LENGTE': 'Een waarde moet de toegestane lengte hebben.',
  'STR-LIMIET': 'Van meer bevindingen dan de grens wordt alleen het aantal verteld.',
  'STR-PATROON': 'Een waarde moet aan de reguliere expressie van haar type voldoen.',
  'STR-GRENS': 'Een waarde moet binnen de grenzen van haar type liggen.',
  'STR-CIJFERS': 'Een getal mag niet meer cijfers hebben dan zijn type toestaat.',
  'STR-TYPE': 'Een veld moet de vorm van zijn element hebben: tekst, object of rij.',
  'STR-TEKEN': 'Een waarde mag alleen tekens bevatten die in XML bestaan.',
};

/** All controls that can give a finding in a message. */
export const rules: readonly RuleDescription[] = [
  ...Object.entries(XML_RULES).map(([id, text]) => withoutCode(id, 1, text)),
  ...Object.entries(STRUCTURE_RULES).map(([id, text]) => withoutCode(id, 2, text)),
  ...controles,
];

function withoutCode(id: string, controletype: Controletype, text: string): RuleDescription {
  return { id, controletype, text, source: 'STB §4.3', retourcode: null, voorlopig: false };
}

/** The names of all elements of the standard. */
export const elementNames: ReadonlySet<string> = new Set(
  schemas.flatMap((schema) => elementsIn(schema).map(({ name }) => name)),
);
