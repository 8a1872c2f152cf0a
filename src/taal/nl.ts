import type {
  AdministratieRule,
  AuditRule,
  BronRule,
  Catalogue,
  CsvRule,
  LeveringRule,
  Limited,
  MalformedFault,
  ProfielRule,
  PseudonimiseerRule,
  RetourRule,
  RuleArgs,
  StructureRule,
  Texts,
  UnsupportedXsd,
  VergelijkRule,
  VspRule,
  XmlRule,
  XsdRule,
} from './catalogue.ts';
import { choose } from './choose.ts';
import { render } from './render.ts';

// Each room takes its own part of this file, so that a bundle has no texts that it cannot tell.

const ENTITY_NAME =
  'na & hoort de naam van een entiteit, gevolgd door een puntkomma; gebruik &amp; voor het teken &';

const MALFORMED: Readonly<Record<MalformedFault, string>> = {
  elementnaam: 'dit teken mag niet in de naam van een element staan; gebruik &lt; voor het teken <',
  'eindtag-teken': 'dit teken mag niet in een eindtag staan',
  attribuutnaam: 'dit teken mag niet in de naam van een attribuut staan',
  entiteitnaam: ENTITY_NAME,
  instructienaam: 'na <? hoort de naam van een verwerkingsinstructie, en daarna een spatie of ?>',
  'prefix-voorbehouden': 'de prefixen xml en xmlns en hun naamruimten zijn gereserveerd',
  'prefix-ongedaan': 'een prefix kan niet aan geen naamruimte worden gebonden',
  'prefix-onbekend': 'een prefix is niet aan een naamruimte gebonden',
  naam: 'een naam of prefix is niet geldig binnen naamruimten',
  'naamruimte-spatie': 'een naamruimte in xmlns begint of eindigt met een spatie',
  teken: 'dit teken is hier niet toegestaan; gebruik &lt; voor < en laat stuurtekens weg',
  'eindtag-anders': 'deze eindtag past niet bij de laatste geopende tag',
  'eindtag-zonder-begintag': 'deze eindtag heeft geen begintag',
  'eindtag-zonder-naam': 'deze eindtag heeft geen naam',
  'element-open': 'een element is niet afgesloten voordat het bericht eindigt',
  'markering-open': 'het bericht eindigt midden in een tag of andere markering',
  'markering-onbekend': 'na <! hoort -- (commentaar) of [CDATA[',
  'zonder-element': 'er is geen element',
  'tweede-element': 'na het einde van het bericht volgt nog een element',
  'tekst-buiten-element': 'buiten het bericht staat nog tekst',
  'attribuut-dubbel': 'een attribuut staat twee keer in dezelfde tag',
  'attribuut-zonder-waarde': 'een attribuut heeft geen waarde',
  'attribuut-zonder-aanhalingstekens': 'de waarde van een attribuut staat niet tussen aanhalingstekens',
  'attribuut-zonder-spatie': 'tussen twee attributen ontbreekt een spatie',
  'entiteit-onbekend':
    'deze entiteit bestaat niet; alleen &lt; &gt; &amp; &apos; &quot; en tekenverwijzingen mogen',
  tekenverwijzing: 'deze tekenverwijzing noemt geen toegestaan teken',
  'cdata-einde': 'de tekens ]]> mogen niet in tekst staan; gebruik ]]&gt;',
  commentaar: 'in commentaar mag geen -- staan',
  'declaratie-plaats': 'de XML-declaratie staat niet aan het begin',
  'declaratie-hoofdletters': 'de XML-declaratie wordt met kleine letters geschreven: <?xml',
  schrijfwijze: 'de schrijfwijze is hier geen XML',
};

const LIMITS: Readonly<Record<Limited, (limit: number) => string>> = {
  bytes: (limit) => `Het bericht is groter dan ${limit} bytes`,
  depth: (limit) => `Het bericht heeft meer dan ${limit} elementen in elkaar`,
  attributes: (limit) => `Een element heeft meer dan ${limit} attributen`,
  nameLength: (limit) => `Een naam is langer dan ${limit} tekens`,
  valueLength: (limit) => `Een waarde, of de witruimte tussen twee tags, is langer dan ${limit} tekens`,
  comment: (limit) => `Een commentaar is langer dan ${limit} tekens`,
  instruction: (limit) => `Een verwerkingsinstructie is langer dan ${limit} tekens`,
  elements: (limit) => `Het bericht heeft meer dan ${limit} elementen`,
};

/** Controletype 1. */
export const xmlTexts: Texts<XmlRule> = {
  'XML-LEEG': () => 'Het bericht is leeg.',
  'XML-GEEN': () => 'Het bericht is geen XML: het begint niet met een element.',
  'XML-CODERING': (args) =>
    choose(args, {
      'niet-ondersteund': 'De XML-declaratie noemt een codering die niet wordt ondersteund; gebruik UTF-8.',
      'zonder-merk':
        'De tekst lijkt UTF-32, of UTF-16 zonder byte order mark; gebruik UTF-8, of UTF-16 met byte order mark.',
      'bytes-anders':
        'De codering in de XML-declaratie is niet die van de bytes; laat beide gelijk zijn, bij voorkeur UTF-8.',
    }),
  'XML-ONLEESBAAR': ({ encoding }) =>
    `Het bericht is hier niet leesbaar als ${encoding}; controleer de codering waarin het is opgeslagen.`,
  'XML-VERSIE': () => 'Het bericht moet XML 1.0 zijn; zet version="1.0".',
  'XML-DOCTYPE': () => 'Een DOCTYPE is in een bericht niet toegestaan; verwijder de declaratie.',
  'XML-LIMIET': ({ of, limit, found }) => `${LIMITS[of](limit)}: de grens is ${limit}, gevonden ${found}.`,
  'XML-WELGEVORMD': ({ fault }) => `Het bericht is geen welgevormd XML: ${MALFORMED[fault]}.`,
};

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

const BOUNDS: Readonly<Record<RuleArgs['STR-GRENS']['facet'], string>> = {
  minInclusive: 'minstens',
  maxInclusive: 'hoogstens',
  minExclusive: 'meer dan',
  maxExclusive: 'minder dan',
};

/** Controletype 2. */
export const structureTexts: Texts<StructureRule> = {
  'STR-BERICHT': (args) =>
    choose(args, {
      berichttype: ({ supported }) => `Het veld berichttype moet ${anyOf(supported)} zijn.`,
      root: ({ supported }) =>
        `Het rootelement is geen bericht dat hier wordt herkend; verwacht wordt ${anyOf(supported.map(describeRoot))}.`,
    }),
  'STR-VERSIE': ({ berichttype, found, supported }) =>
    `${found === undefined ? 'De berichtversie' : `Berichtversie ${found}`} van ${berichttype} wordt niet ondersteund; ondersteund is ${supported.map(anyOf).join('.')}.`,
  'STR-ONTBREEKT': ({ element, klasse, keuze }) =>
    `${keuze?.join(' of ') ?? element} ontbreekt in ${klasse}; neem het ${element[0] === '@' ? 'attribuut' : 'element'} hier op.`,
  'STR-ONVERWACHT': (args) =>
    choose(args, {
      element: ({ element, klasse, expected, keuze }) =>
        `Onverwacht element${element === undefined ? '' : ` ${element}`} in ${klasse}; ${expectation(keuze?.join(' of ') ?? expected)}.`,
      'in-waarde': ({ element }) => `${element} mag geen elementen bevatten, alleen een waarde.`,
      veld: ({ element }) => `${element} heeft een veld dat het schema niet kent; verwijder het.`,
    }),
  'STR-HERHAALD': ({ element, klasse, max, expected }) =>
    `${element} mag in ${klasse} hoogstens ${max} keer voorkomen; ${expectation(expected)}.`,
  'STR-VOLGORDE': ({ element, klasse, after, expected }) =>
    `${element} hoort in ${klasse} ${after === undefined ? 'vooraan' : `na ${after}`}; ${expectation(expected)}.`,
  'STR-NAAMRUIMTE': ({ element, namespace }) =>
    `${element} ${namespace === '' ? 'moet zonder naamruimte staan' : `staat niet in naamruimte ${namespace}`}; controleer het prefix of xmlns.`,
  'STR-TEKST': ({ klasse }) =>
    `${klasse} mag zelf geen tekst bevatten, alleen elementen; verwijder de tekst.`,
  'STR-ATTRIBUUT': ({ fault, element }) =>
    choose(
      { fault },
      {
        attribuut: `${element} mag dit attribuut niet hebben; verwijder het.`,
        nil: `${element} mag het attribuut xsi:nil niet hebben; laat het element weg of geef het een waarde.`,
      },
    ),
  'STR-LEEG': ({ element }) => `${element} is leeg; vul een waarde in.`,
  'STR-VORM': ({ element, builtin }) => `${element} moet ${formOf(builtin)} zijn.`,
  'STR-DATUM': ({ element, builtin }) => `${element} moet ${formOf(builtin)} zijn die bestaat.`,
  'STR-ENUMERATIE': ({ element, allowed }) => {
    const values = allowed
      .map(({ value, documentation }) => (documentation === '' ? value : `${value} (${documentation})`))
      .join(', ');
    return allowed.length === 1
      ? `${element} moet ${values} zijn.`
      : `${element} moet een van deze waarden zijn: ${values}.`;
  },
  'STR-LENGTE': ({ element, min, max, found }) =>
    `${element} moet ${range(min, max)} lang zijn, en is nu ${characters(found)} lang.`,
  'STR-LIMIET': (args) =>
    choose(args, {
      bevindingen: ({ limit, found }) =>
        `Er zijn meer dan ${limit} bevindingen: de grens is ${limit}, gevonden ${found}.`,
      diepte: ({ limit }) => `Het bericht heeft meer dan ${limit} elementen in elkaar.`,
    }),
  'STR-PATROON': ({ element, patterns, documentation }) =>
    `${element} heeft niet de vorm ${anyOf(patterns)}${documentation === '' ? '.' : `: ${documentation}`}`,
  'STR-GRENS': ({ element, facet, bound }) => `${element} moet ${BOUNDS[facet]} ${bound} zijn.`,
  'STR-CIJFERS': ({ element, total, fraction }) => {
    if (total === undefined) return `${element} mag hoogstens ${fraction} cijfers achter de punt hebben.`;
    const part = fraction === undefined ? '' : `, waarvan hoogstens ${fraction} achter de punt`;
    return `${element} mag hoogstens ${total} cijfers hebben${part}.`;
  },
  'STR-TYPE': ({ fault, element }) =>
    choose(
      { fault },
      {
        object: `${element} moet een object zijn met de velden van deze berichtklasse.`,
        rij: `${element} moet een rij (array) zijn, omdat het vaker kan voorkomen.`,
        tekst: `${element} moet een tekst (string) zijn.`,
      },
    ),
  'STR-TEKEN': ({ element }) =>
    `${element} bevat een teken dat in XML niet bestaat (stuurteken of los surrogaat).`,
};

/** A CSV of retourcodes. */
export const csvTexts: Texts<CsvRule> = {
  'CSV-LIMIET': ({ limit, found }) =>
    `Het bestand is groter dan ${limit} bytes: de grens is ${limit}, gevonden ${found}.`,
  'CSV-ONLEESBAAR': () => 'Het bestand is hier niet leesbaar als tekst; sla het op als CSV UTF-8.',
  'CSV-LEEG': () => 'Het bestand is leeg; de eerste regel moet de namen van de kolommen hebben.',
  'CSV-SCHEIDING': () =>
    'De eerste regel moet de kolommen id en retourcode hebben, gescheiden door een komma of puntkomma.',
  'CSV-AANHALING': () =>
    'Dit aanhalingsteken wordt niet gesloten, of staat midden in een cel; verdubbel het en zet de cel tussen aanhalingstekens.',
  'CSV-KOLOM': (args) =>
    choose(args, {
      'te-veel': ({ limit }) => `De eerste regel heeft meer dan ${limit} kolommen.`,
      ontbreekt: ({ column }) => `De eerste regel heeft geen kolom ${column}.`,
      dubbel: ({ column }) => `De eerste regel heeft meer dan één kolom ${column}.`,
    }),
  'CSV-CELLEN': ({ found, expected }) => `Deze regel heeft ${found} cellen, en de eerste regel ${expected}.`,
  'CSV-ID': () => 'Dit is niet het id van een controle.',
  'CSV-HERHAALD': () => 'Dit id staat ook op een eerdere regel.',
  'CSV-CODE': (args) =>
    choose(args, {
      cijfers:
        'Retourcode moet uit vier cijfers bestaan, met de nullen vooraan; zet de cel in een rekenblad op tekst.',
      'geen-opmerking': 'Retourcode 0200 betekent dat er geen opmerking is: een controle kan die niet geven.',
      onbekend: 'Retourcode moet in de codelijst voorkomen.',
      waarschuwing: 'Een waarschuwing heeft geen retourcode: laat de cel leeg.',
    }),
};

/** A retourbericht as the answer to a heenbericht. */
export const retourTexts: Texts<RetourRule> = {
  'RET-HEEN': (args) =>
    choose(args, {
      bericht: 'Het antwoord op een mutatiebericht moet een retourbericht (FZ826) zijn.',
      waarde: ({ element }) => `${element} is niet gelijk aan die van het heenbericht.`,
      ontbreekt: ({ element }) => `${element} staat in het heenbericht, maar niet in het retourbericht.`,
      toegevoegd: ({ element }) => `${element} staat niet in het heenbericht.`,
    }),
  'RET-VULLING': (args) =>
    choose(args, {
      'alleen-header': 'Retourcodes van een retourbericht met alleen de Header moet 0200 of 0001 zijn.',
      header: 'Retourcodes van de Header moet 0200 zijn in een retourbericht met alle berichtklassen.',
      'zonder-afkeuring': 'Een retourbericht zonder afgekeurde berichtklasse mag alleen de Header bevatten.',
      dubbel: 'Retourcode mag in een berichtklasse niet twee keer voorkomen.',
      'geen-opmerking': 'Retourcode 0200 mag niet naast een andere retourcode staan.',
    }),
  'RET-CODE': () => 'Retourcode moet op DagtekeningRetour in COD954-VEKT voorkomen.',
  W005: () => 'DagtekeningRetour ligt voor de Dagtekening van het heenbericht.',
  W006: () => 'Retourcode komt op DagtekeningRetour niet in COD954-VEKT voor.',
};

/** An XSD. */
export const xsdTexts: Texts<XsdRule> = {
  // What is told of a message goes for a schema too.
  'XSD-XML': ({ xml, ...args }) =>
    render({ rule: xml, args } as never, xmlTexts).replaceAll('bericht', 'schema'),
  'XSD-ONDERSTEUND': (args) => `${args.construct}: ${describeUnsupported(args)}${advise(args)}.`,
  'XSD-ONGELDIG': (args) =>
    args.fault === 'libxml2'
      ? `libxml2 weigert het schema: ${args.said ?? 'onbekende fout.'}`
      : `${args.construct}: ${choose(args, {
          'anoniem-bij-ref': 'bij ref hoort geen anoniem type',
          'anoniem-bij-type': 'er is een type en een anoniem type',
          attribuut: 'dit attribuut hoort niet bij deze declaratie',
          'attribuut-onbekend': ({ name }) =>
            `"${name}" is niet gedeclareerd of de naamruimte ervan niet geïmporteerd`,
          'attribuut-ruimer': 'een beperking mag een attribuut alleen weglaten of strenger maken',
          'basistype-tekst': 'het basistype moet een type met tekst zijn',
          'default-en-fixed': 'default en fixed gaan niet samen',
          'default-verplicht': 'een attribuut met default mag niet verplicht of verboden zijn',
          'fixed-anders': 'de vaste waarde is een andere dan die van de declaratie',
          'waarde-bij-elementen': 'een element met elementen heeft geen waarde',
          'waarde-buiten-type': 'de waarde is er geen van het type',
          'basistype-aantal': 'er moet precies één basistype zijn: base of xs:simpleType',
          'basistype-complex': 'het type dat wordt uitgebreid moet een complex type met elementen zijn',
          'basistype-soort': 'het basistype moet een simpel type zijn',
          'declaratie-dubbel': ({ name }) => `"${name}" is al gedeclareerd`,
          'element-onbekend': ({ name }) =>
            `het element "${name}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`,
          'element-types': ({ element }) =>
            `twee elementen "${element}" in één klasse moeten van hetzelfde type zijn`,
          'element-zonder-naam': 'er moet een name of ref zijn',
          'enumeratie-buiten-type': 'de waarde is er geen van het basistype',
          'facet-dubbel': 'deze beperking staat er twee keer',
          'facet-groter': ({ facet, other }) => `${facet} is groter dan ${other}`,
          'facet-met-ander': ({ facet, other }) => `${facet} mag niet samen met ${other}`,
          'facet-niet-van-type': 'deze beperking past niet bij het basistype',
          'facet-ruimer': 'de waarde is ruimer dan die van het basistype',
          'facet-telling': ({ least }) => `de waarde moet een geheel getal vanaf ${least} zijn`,
          'facet-zonder-waarde': 'het attribuut value ontbreekt',
          'facet-zwakker': 'de waarde moet minstens zo sterk zijn als bij het basistype',
          'globaal-zonder-naam': 'een globale declaratie moet een naam hebben',
          'groep-bevat-zichzelf': 'de groep bevat zichzelf',
          'groep-leeg': 'er moet een xs:sequence of xs:choice in de groep staan',
          'groep-onbekend': ({ name }) =>
            `de groep "${name}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`,
          'grens-buiten-type': 'de grens is geen waarde van het basistype',
          'grenzen-gekruist': 'de ondergrens ligt boven de bovengrens',
          'grenzen-leeg': 'tussen de ondergrens en de bovengrens ligt geen waarde',
          'id-dubbel': ({ id }) => `"${id}" is al gebruikt`,
          'itemtype-aantal': 'er moet precies één type van de onderdelen zijn: itemType of xs:simpleType',
          'lijst-in-lijst': 'de onderdelen van een lijst mogen zelf geen lijst zijn',
          'union-leeg': 'er moet minstens één type zijn: in memberTypes of als xs:simpleType',
          'import-andere-naamruimte': ({ namespace }) =>
            `het meegegeven schema heeft niet de naamruimte "${namespace}"`,
          'import-eigen-naamruimte': 'een schema kan zijn eigen naamruimte niet importeren',
          'import-ontbreekt': ({ namespace, sought, alike }) =>
            `geef het geïmporteerde schema ${namespace === '' ? 'zonder naamruimte' : `voor naamruimte "${namespace}"`} mee in imports${sought.length === 0 ? '' : `, als ${anyOf(sought.map(quoted))}`}${alike.length === 0 ? '' : `; wel meegegeven is ${alike.map(quoted).join(' en ')}`}`,
          'include-andere-naamruimte': ({ namespace }) =>
            `het meegegeven schema heeft niet de naamruimte "${namespace}"`,
          'include-ontbreekt': ({ location, alike }) =>
            `geef het schema "${location}" mee in imports${alike.length === 0 ? '' : `; wel meegegeven is ${alike.map(quoted).join(' en ')}`}`,
          meerduidig: ({ element }) => `bij een element "${element}" is niet eenduidig welk onderdeel het is`,
          'minOccurs-groter': 'minOccurs is groter dan maxOccurs',
          'type-beperkt-zichzelf': 'het type beperkt zichzelf',
          'type-breidt-zichzelf-uit': 'het type breidt zichzelf uit',
          'type-onbekend': ({ name }) =>
            `het type "${name}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`,
          'verwijzing-ontbreekt': 'geef het schema waarnaar dit verwijst mee in imports',
        })}.`,
  'XSD-BERICHT': (args) =>
    choose(args, {
      root: ({ found }) =>
        `Er moet één globaal element zijn met daarin een Header; gevonden ${found === 0 ? 'geen' : found}.`,
      'zelfde-root':
        'Het rootelement heeft dezelfde naam en naamruimte als dat van de FZ825; de berichten zijn niet te onderscheiden.',
      veld: ({ element, field }) =>
        `${element} kan niet worden gelezen: ${field} is geen bruikbare naam voor een veld.`,
      ontbreekt: ({ element }) => `${element} ontbreekt, of staat er meer dan één keer.`,
      plaatsen: ({ element }) => `${element} staat op meer dan één plaats in het schema.`,
      klasse: ({ element }) => `${element} moet elementen hebben.`,
      waarde: ({ element }) => `${element} moet een waarde hebben, en geen elementen.`,
      'een-keer': ({ element }) => `${element} mag niet vaker dan één keer voorkomen.`,
      herhaalbaar: ({ element }) => `${element} moet vaker dan één keer mogen voorkomen.`,
      verplicht: ({ element }) => `${element} moet verplicht zijn.`,
      optioneel: ({ element }) => `${element} mag niet verplicht zijn: een retourbericht kan zonder.`,
      datum: ({ element }) => `${element} moet een datum in de vorm JJJJ-MM-DD zonder tijdzone zijn.`,
      waarden: ({ element, values }) => `${element} moet ${theValues(values)} kunnen hebben.`,
      'niet-in-retour': ({ element }) =>
        `${element} staat in de FZ825, maar niet zo in de FZ826; een retourbericht bevat alles uit het heenbericht.`,
      'niet-gevuld': ({ element }) =>
        `${element} is verplicht in de FZ826, maar komt niet uit het heenbericht; dit pakket vult het niet.`,
      'van-retour': ({ element }) => `${element} hoort in de FZ826, en mag niet in de FZ825 staan.`,
    }),
};

/** What could be done instead of a construct. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['xs:any', 'noem de elementen die er mogen staan'],
  ['xs:anyAttribute', 'noem de attributen die er mogen staan'],
  ['xs:complexType/@mixed', 'geef de tekst een eigen element'],
  ['xs:complexContent/@mixed', 'geef de tekst een eigen element'],
  ['xs:key', 'controleer dit met een eigen controle'],
  ['xs:keyref', 'controleer dit met een eigen controle'],
  ['xs:unique', 'controleer dit met een eigen controle'],
  ['xs:redefine', 'gebruik xs:include en schrijf het type uit'],
  ['xs:element/@abstract', 'schrijf de soorten uit in een xs:choice'],
  ['xs:complexType/@abstract', 'schrijf de soorten uit in een xs:choice'],
  ['xs:element/@substitutionGroup', 'schrijf de soorten uit in een xs:choice'],
]);

function advise({ construct, fault }: RuleArgs['XSD-ONDERSTEUND']): string {
  // Where the search ended, the construct is only where it did.
  const advice = fault === 'te-veel' ? undefined : ADVICE.get(construct);
  return advice === undefined ? '' : `; ${advice}`;
}

function describeUnsupported(args: RuleArgs['XSD-ONDERSTEUND']): string {
  return choose<UnsupportedXsd & { readonly construct: string }>(args, {
    attribuut: 'dit attribuut wordt niet ondersteund',
    beperking: 'een beperking van een complex type wordt niet ondersteund; schrijf het type uit',
    constructie: 'deze constructie wordt niet ondersteund',
    diep: ({ limit }) => `meer dan ${limit} elementen in elkaar worden niet ondersteund`,
    'element-zonder-type': 'een element zonder type wordt niet ondersteund',
    html: 'dit is een webpagina (HTML) en geen schema; bewaar het XSD-bestand zelf',
    'ingebouwd-type': ({ name }) =>
      `het ingebouwde type xs:${name} wordt niet ondersteund${name.startsWith('ID') ? '; gebruik xs:NCName en controleer dit met een eigen controle' : ''}`,
    leden: ({ limit }) => `een type van meer dan ${limit} typen samen wordt niet ondersteund`,
    'inhoud-groot': ({ limit }) =>
      `meer dan ${limit} elementen in de inhoud van een type, met alle groepen en uitbreidingen, worden niet ondersteund`,
    keten: ({ limit }) =>
      `een keten van meer dan ${limit} beperkingen, uitbreidingen of groepen wordt niet ondersteund`,
    'keuze-leeg': 'een keuze waarin niets te kiezen is, wordt niet ondersteund',
    onderdeel: ({ construct }) =>
      `${construct} heeft een onderdeel dat daar niet ondersteund is, of in een andere volgorde`,
    root: ({ namespace }) => `het rootelement moet xs:schema in ${namespace} zijn`,
    'te-veel': ({ limit }) => `na de eerste ${limit} bevindingen is niet verder gezocht; er zijn er meer`,
    'type-ander':
      'een type dat niet zichtbaar een beperking van het andere is, wordt niet ondersteund; beperk dat type zelf',
    tekst: 'hier mag geen tekst staan',
    tellers: ({ element }) =>
      `"${element}" wordt herhaald in een herhaling, en met deze aantallen kan dat te veel tijd vragen; gebruik unbounded of één herhaling`,
    waarde: ({ value }) => `de waarde "${value}" wordt niet ondersteund`,
    'zonder-element':
      'er is geen globaal element, en dus geen bericht; geef dit schema mee in imports van een schema dat het gebruikt',
    'patroon-tijd':
      'het patroon kan op sommige waarden te veel tijd vragen; geef het type een maxLength of maak het patroon eenduidig',
    'patroon-backslash': 'Het patroon eindigt op een losse backslash',
    'patroon-bereik-einde': 'Een bereik in een tekenklasse moet op één teken eindigen',
    'patroon-bereik-volgorde': 'Een bereik in een tekenklasse moet van laag naar hoog lopen',
    'patroon-blok': 'Unicode-blokken (\\p{Is…}) worden niet ondersteund',
    'patroon-categorie': ({ name }) => `De Unicode-categorie "${name}" bestaat niet`,
    'patroon-categorie-ontbreekt': ({ letter }) =>
      `Na \\${letter} hoort een categorie tussen accolades, bijvoorbeeld \\p{Lu}`,
    'patroon-diep': ({ limit }) => `Het patroon is dieper genest dan ${limit} niveaus`,
    'patroon-escape': ({ letter }) => `De escape \\${letter} bestaat niet in XSD-patronen`,
    'patroon-groep-open': 'De groep is niet gesloten: een ")" ontbreekt',
    'patroon-groep-soort': 'Groepen die met (? beginnen bestaan niet in XSD-patronen',
    'patroon-groep-zonder-begin': 'Bij deze ")" ontbreekt een "("',
    'patroon-haak': 'Een "[" binnen een tekenklasse moet als \\[ geschreven worden',
    'patroon-herhaling': 'Een herhaling is {n}, {n,} of {n,m} met hele getallen',
    'patroon-herhaling-aantal': ({ limit }) => `Een herhaling mag hoogstens tot ${limit} tellen`,
    'patroon-herhaling-dubbel':
      'Twee herhalingen achter elkaar (zoals a** of a*?) bestaan niet in XSD-patronen',
    'patroon-herhaling-volgorde': 'Bij een herhaling {n,m} mag m niet kleiner zijn dan n',
    'patroon-herhaling-zonder': ({ character }) =>
      `Vóór "${character}" ontbreekt wat herhaald wordt; schrijf anders \\${character}`,
    'patroon-klasse-leeg': 'Een tekenklasse mag niet leeg zijn',
    'patroon-klasse-open': 'De tekenklasse is niet gesloten: een "]" ontbreekt',
    'patroon-klasse-uitzondering': 'Na de uitgezonderde tekenklasse (-[…]) moet de buitenste klasse sluiten',
    'patroon-lang': ({ limit }) => `Het patroon is langer dan ${limit} tekens`,
    'patroon-los-teken': ({ character }) =>
      `Een losse "${character}" moet als \\${character} geschreven worden`,
    'patroon-onleesbaar': 'Het patroon is niet leesbaar',
    'patroon-streepje':
      'Een "-" in een tekenklasse mag alleen vooraan of achteraan staan; schrijf anders \\-',
    'patroon-teken': 'Het patroon bevat een teken dat in XML niet mag voorkomen',
    'patroon-verzamelingen': ({ limit }) => `Een patroon mag hoogstens ${limit} tekenverzamelingen bevatten`,
  });
}

/** A document that libxml2 judged. */
export const libxml2Texts: Texts<'XSD-LIBXML2'> = {
  'XSD-LIBXML2': (args) => {
    if (args.fault === 'onleesbaar') return 'libxml2 kan het bericht niet lezen, hoewel het welgevormd is.';
    const subject = args.element ?? 'Een element dat het schema niet kent';
    return choose(args, {
      anders: `${subject} voldoet niet aan het schema.`,
      attribuut: `${subject} heeft een attribuut dat het schema niet toestaat.`,
      'attribuut-ontbreekt': `${subject} mist een verplicht attribuut.`,
      'attribuut-waarde': `${subject} heeft een attribuut waarvan de waarde niet voldoet aan het schema.`,
      begin: `${subject} is geen element waarmee een bericht van dit schema kan beginnen.`,
      elementen: `${subject} mag geen elementen bevatten.`,
      facet: ({ facet }) =>
        `${subject} heeft een waarde die niet voldoet aan de facet ${facet} van het schema.`,
      nil: `${subject} mag het attribuut xsi:nil niet hebben.`,
      ontbreekt: ({ element = 'een element dat het schema niet kent', expected }) =>
        `In ${element} ontbreekt een element${whatIsExpected(expected)}.`,
      onverwacht: ({ expected }) => `${subject} wordt hier niet verwacht${whatIsExpected(expected)}.`,
      tekst: `${subject} mag zelf geen tekst bevatten.`,
      type: `${subject} heeft een waarde die niet van het type is dat het schema voorschrijft.`,
      'vaste-waarde': `${subject} heeft niet de vaste waarde die het schema voorschrijft.`,
    });
  },
};

/** The data of sources; a value has the rules of controletype 2. */
export const bronTexts: Texts<BronRule> = {
  'BRON-VORM': (args) =>
    choose(args, {
      inhoud: 'Hier worden 32 hexadecimale cijfers (0-9, a-f) verwacht.',
      'ja-of-nee': 'Hier wordt true of false verwacht.',
      object: 'Hier wordt een object verwacht.',
      rij: 'Hier wordt een rij (array) verwacht.',
    }),
  'BRON-ONTBREEKT': ({ field }) => `${field} ontbreekt.`,
  'BRON-ONBEKEND': ({ known }) => `Onbekend veld; bekend zijn ${known.join(', ')}.`,
  'BRON-PERIODE': () => 'tot moet na van liggen.',
  'BRON-HERHAALD': ({ field }) =>
    choose(
      { fault: field },
      {
        mutatieIdentificatie: `${field} komt bij dit plaatsingsbesluit al voor.`,
        plaatsingsbesluitnummer: `${field} komt al eerder voor.`,
      },
    ),
  'BRON-VERLOOP': (args) =>
    choose(args, {
      inconsistent:
        'Het verloop is niet consistent: hoogstens één einde zorg, geen verplaatsing daarna en niets voor de startdatum.',
      vervanging: 'vervangenDoor noemt geen mutatie van dit plaatsingsbesluit.',
      'zonder-startdatum': 'Zonder startdatum kunnen er geen mutaties zijn.',
    }),
};

/** An administratie and the messages of which it is the outcome. */
export const administratieTexts: Texts<AdministratieRule> = {
  'ADM-TOEPASSEN': (args) =>
    choose(args, {
      identificatie: 'MutatieIdentificatie is al eerder onder dit plaatsingsbesluit gebruikt.',
      plaatsingsbesluit: 'Het plaatsingsbesluit is niet bekend, of niet van deze verzekerde.',
      referentie:
        'ReferentieMutatie leidt onder dit plaatsingsbesluit niet naar een mutatie die van kracht is en dezelfde SoortMutatie heeft.',
    }),
  'ADM-WENS': (args) =>
    choose(args, {
      'einde-met-zorglocatie': 'Een eindeZorg heeft geen zorglocatie.',
      'einde-na-dagtekening': 'Een eindeZorg mag niet na dagtekening liggen: meld de werkelijke einddatum.',
      soort: 'soort moet verplaatsing of eindeZorg zijn.',
      'tweede-einde': 'Er kan hoogstens één eindeZorg zijn.',
      'verplaatsing-na-einde': 'Een verplaatsing mag niet na de eindeZorg liggen; dezelfde dag mag.',
      'voor-startdatum': 'datum mag niet voor de startdatum van het plaatsingsbesluit liggen.',
      'zonder-startdatum': 'Zonder startdatum van het plaatsingsbesluit valt er niets te melden.',
    }),
  'ADM-KENMERK': (args) =>
    choose(args, {
      gebruikt: 'identificatie geeft een kenmerk dat onder dit plaatsingsbesluit al is gebruikt.',
      herhaald: 'identificatie geeft een kenmerk twee keer.',
    }),
  'ADM-INTREKKING': () =>
    'Deze verplaatsing moet worden ingetrokken, maar haar zorglocatie is niet bekend: die hoort in de intrekking.',
  'ADM-TERUG': (args) =>
    choose(args, {
      gegevens: ({ field }) =>
        `${field} van dit plaatsingsbesluit is in na anders dan in voor: geen mutatie verandert dat.`,
      'niet-in-na': 'Dit plaatsingsbesluit staat niet in na: geen mutatie brengt het terug.',
      'niet-in-voor':
        'Dit plaatsingsbesluit staat niet in voor: waartoe zijn mutaties moeten worden teruggebracht, is niet bekend.',
    }),
  'ADM-ANTWOORD': (args) =>
    choose(args, {
      foutbericht: 'Dit is geen foutbericht over dit mutatiebericht.',
      geaccepteerd: 'VECOZO accepteert geen bericht met een retourbericht: dat doet alleen DJI.',
      heenberichten:
        'Er staan mutatieberichten open met dezelfde IdentificatieAanlevering en een andere inhoud: welk is beantwoord, is niet te zeggen.',
      melding:
        'De meldingen van een berichtstatus zijn een rij van minstens één object met code, omschrijving en eventueel toelichting.',
      retourbericht: 'Dit foutbericht gaat over een retourbericht en is aan DJI gericht.',
      status: 'Deze berichtstatus is geen afkeuring: het bericht heeft hiermee nog geen antwoord.',
      traceer: 'Deze berichtstatus is van een ander bericht: het traceerId is niet dat van het heenbericht.',
      van: 'Dit foutbericht is van VECOZO, en van spreekt dat tegen.',
    }),
  'ADM-OPNIEUW': (args) =>
    choose(args, {
      geaccepteerd: 'Het bericht is geaccepteerd: er is niets om opnieuw te verzenden.',
      kenmerk: 'IdentificatieAanlevering is die van het afgekeurde bericht; geef een nieuwe.',
    }),
  'ADM-STAP': (args) =>
    choose(args, {
      gebeurtenis: 'Deze gebeurtenis bestaat niet voor een mutatie.',
      overgang: 'Deze gebeurtenis kan in deze toestand van een mutatie niet voorkomen.',
      toestand: 'Deze toestand van een mutatie bestaat niet.',
    }),
};

/** Controls that do not fit a schema. */
export const misfitTexts: Texts<'RBC-SCHEMA'> = {
  'RBC-SCHEMA': (args) =>
    choose(args, {
      'klasse-ontbreekt': ({ klasse }) => `${klasse} is geen berichtklasse in het schema.`,
      'klasse-meermalen': ({ klasse }) =>
        `${klasse} staat op meer dan één plaats in het schema; welke bedoeld is, is niet te zeggen.`,
      ontbreekt: ({ path }) => `${path} komt in het schema niet voor.`,
      meermalen: ({ path }) =>
        `${path} staat meer dan één keer in de berichtklasse, in verschillende naamruimten of met een andere hoofdletter.`,
      waarde: ({ path }) => `${path} heeft in het schema elementen, en geen waarde.`,
      herhaald: ({ path }) =>
        `${path} mag volgens het schema vaker voorkomen; de controle gaat over één waarde.`,
      weg: ({ path }) =>
        `${path} leidt in het schema niet van de root, door klassen die één keer voorkomen, naar één element.`,
      datum: ({ path }) =>
        `${path} is in het schema geen datum in de vorm JJJJ-MM-DD zonder tijdzone, en dus niet te vergelijken.`,
      schrijfwijze: ({ path }) =>
        `${path} kan volgens het schema dezelfde waarde op meer dan één manier bevatten, en is dus niet te vergelijken.`,
      'waarden-ontbreken': ({ path, values }) =>
        `${path} kan volgens het schema ${theValues(values)} niet hebben.`,
      'andere-waarden': ({ path, values }) =>
        `${path} kan volgens het schema ook andere waarden dan ${values.join(', ')} hebben, waarvan het verloop niet bekend is.`,
    }),
};

/** Profiles. */
export const profielTexts: Texts<ProfielRule> = {
  'PRF-JSON': (args) =>
    choose(args, {
      geen: 'Dit is geen geldige JSON.',
      dubbel: 'Dit veld staat twee keer in hetzelfde object.',
    }),
  'PRF-VORM': (args) =>
    choose(args, {
      codes: 'Dit moet een code zijn, of een lijst van minstens één code.',
      header: "Dit moet 'heenbericht' of 'omgekeerd' zijn.",
      naam: 'Het model heeft geen klasse of element met deze naam.',
      'naam-bericht':
        'Dit kan geen naam van een bericht zijn: letters, cijfers, - en _, beginnend met een letter, elke naam één keer, en niet imports, fz825 of fz826.',
      'naam-leeg': 'Dit moet een tekst zijn, en niet leeg.',
      object: 'Dit moet een object zijn.',
      objecten: 'Dit moet een lijst van objecten zijn.',
      ontbreekt: ({ field }) => `Het veld ${field} ontbreekt.`,
      tekst: 'Dit moet een tekst zijn.',
      veld: ({ known }) => `Dit veld is niet bekend; wel ${known.join(', ')}.`,
      weg: 'Dit moet een weg zijn: namen van elementen, met / ertussen.',
    }),
  'PRF-PLAATS': (args) =>
    choose(args, {
      dubbel: ({ path }) => `${path} is in dit profiel al de plaats van iets anders.`,
      'eigen-element': ({ klasse }) =>
        `${klasse} moet een eigen element hebben: zij kan vaker voorkomen, of niets om haar heen kan haar retourcodes hebben.`,
      herhaald: ({ path }) =>
        `De weg ${path} gaat door meer dan één element dat vaker mag voorkomen: welk geteld wordt, is niet te zeggen.`,
      klasse: ({ path }) => `${path} heeft in het schema geen elementen, maar een waarde.`,
      naast: ({ path }) =>
        `${path} staat in het schema naast een klasse die vaker mag voorkomen, in een element dat met haar wordt herhaald: het model heeft er geen plaats voor.`,
      ontbreekt: ({ path }) => `${path} komt in het schema niet voor.`,
      waarde: ({ path }) => `${path} heeft in het schema elementen, en geen waarde.`,
    }),
  'PRF-CODE': (args) =>
    choose(args, {
      dubbel: ({ code }) => `De code ${code} staat al voor een andere code van het model.`,
      onbekend: ({ code, known }) => `Het model heeft de code ${code} niet; wel ${known.join(', ')}.`,
      schema: ({ code }) => `Het schema staat de code ${code} niet toe.`,
    }),
  'PRF-VAST': (args) =>
    choose(args, {
      model: ({ path }) => `${path} is al een element van het model: dat heeft geen vaste waarde.`,
      waarde: ({ path }) => `Het schema staat deze waarde van ${path} niet toe.`,
    }),
  'PRF-BERICHT': (args) =>
    choose(args, {
      dubbel: ({ root }) =>
        `${root} is met dezelfde naamruimte ook de root van een ander bericht; de berichten zijn niet te onderscheiden.`,
      root: ({ found, known }) =>
        `Er moet één globaal element met elementen zijn dat in geen ander staat; gevonden ${found === 0 ? 'geen' : found}.${known.length === 0 ? '' : ` Noem met root het element van het bericht: ${anyOf(known)}.`}`,
      'root-onbekend': ({ known }) =>
        `Het schema heeft geen globaal element met elementen dat zo heet${known.length === 0 ? '' : `; wel ${known.join(', ')}`}.`,
      veld: ({ element, field }) =>
        `${element} kan niet worden gelezen: ${field} is geen bruikbare naam voor een veld.`,
    }),
};

/** The records of an audit. */
export const auditTexts: Texts<AuditRule> = {
  'AUD-REGEL': (args) =>
    choose(args, {
      gewijzigd: 'Deze regel is niet zoals zij is geschreven.',
      herhaald: 'Deze regel staat er al.',
      ingevoegd: 'Deze regel hoort hier niet: een andere regel volgt al op de regel die zij noemt.',
      ontbreekt: 'De regel die voor deze hoort te staan, ontbreekt.',
      verplaatst: 'Deze regel staat op een andere plaats dan waar zij is geschreven.',
    }),
  'AUD-GEHEEL': (args) =>
    choose(args, {
      aantal: 'Er zijn niet zoveel regels als er moeten zijn.',
      head: 'De laatste regel is niet de laatste die is geschreven: er ontbreken regels aan het einde, of er zijn er bij gekomen.',
      leeg: 'Er zijn geen regels: er is niets om na te gaan.',
    }),
};

/** A delivery of many messages. */
export const leveringTexts: Texts<LeveringRule> = {
  'LEV-BERICHT': (args) =>
    choose(args, {
      intern: 'Dit bericht kon door een interne fout niet worden beoordeeld.',
      onleesbaar: 'Dit bestand kon niet worden gelezen; herstel het of laat het weg.',
      vorm: 'Dit is geen bericht van een levering: naam moet een tekst zijn, en inhoud een tekst of bytes.',
    }),
  'LEV-ONVOLLEDIG': ({ lacks }) =>
    `Dit bericht is niet volledig gecontroleerd${lacks.length === 0 ? '' : `, zonder ${lacks.join(', ')}`}; geef wat ontbreekt.`,
  'LEV-AFGEBROKEN': () =>
    'Het lezen van de levering is hier afgebroken: wat erna komt, is niet beoordeeld. Beoordeel de hele levering opnieuw.',
  'LEV-CRITERIA': (args) =>
    choose(args, {
      aantal: 'max moet een geheel getal vanaf 0 zijn.',
      hashtotaal: 'gelijkAan moet een hashtotaal zijn: 64 hexadecimale cijfers.',
      'ja-of-nee': 'Dit moet true of false zijn.',
      leeg: 'Er staat geen criterium in: dan zou alles voldoen.',
      object: 'Dit moet een object zijn.',
      onbekend: ({ known }) => `Dit veld is niet bekend; wel ${known.join(', ')}.`,
      percentage: 'max moet een percentage van 0 tot en met 100 zijn.',
      tekst: 'Dit moet een tekst zijn.',
    }),
};

/** A message that is pseudonymised. */
export const pseudonimiseerTexts: Texts<PseudonimiseerRule> = {
  'PSE-AANVULLEND': ({ element }) =>
    `Het model heeft ${element} niet, en de waarde kan een persoon aanwijzen: geef met aanvullend aan of dit element wordt behouden of weggelaten.`,
  'PSE-WAARDE': ({ element }) =>
    `Het schema staat de waarde niet toe waardoor die van ${element} moet worden vervangen: het bericht is niet te pseudonimiseren.`,
};

/** What a control lacks in a schema, whether it is not there at all or not as the control reads it. */
export function describeLack(element: string): string {
  return `bruikbaar element ${element} in de XSD`;
}

/** Two schemas or two RBC's that are compared. */
export const vergelijkTexts: Texts<VergelijkRule> = {
  'VGL-LIMIET': ({ elements, depth }) =>
    `Het schema heeft meer dan ${elements} elementen, of meer dan ${depth} in elkaar; zo'n schema wordt niet vergeleken.`,
  'VGL-RBC': (args) =>
    choose(args, {
      'id-dubbel': 'Dit id staat ook bij een eerdere controle.',
      id: 'Een controle moet een id hebben, dat niet leeg is.',
      json: 'Dit is geen geldige JSON.',
      leeg: 'Er staat geen controle in.',
      limiet: ({ limit }) => `Er staan meer dan ${limit} controles in.`,
      regel: 'Een controle moet een object zijn.',
      rij: 'De controles moeten een rij (array) zijn.',
      veld: ({ field }) => `${field} heeft niet de vorm die daar hoort.`,
    }),
};

/** What goes over the VSP-koppeling. */
export const vspTexts: Texts<VspRule> = {
  'VSP-VORM': (args) =>
    choose(args, {
      'geheel-getal': 'Dit moet een geheel getal zijn.',
      keuze: 'Dit moet precies één van de beschreven vormen hebben.',
      leeg: 'Dit moet een lijst van minstens één zijn.',
      lengte: ({ min, max }) => `Dit moet ${range(min, max)} hebben.`,
      'niet-json': 'Dit kan niet in JSON staan.',
      object: 'Dit moet een object zijn.',
      ontbreekt: ({ field }) => `${field} ontbreekt.`,
      rij: 'Dit moet een lijst zijn.',
      tekst: 'Dit moet een tekst zijn.',
      tijdstip: 'Dit moet een datum met tijd en tijdzone zijn, zoals 2026-03-10T09:30:00Z.',
      uuid: 'Dit moet een uuid zijn.',
      veld: ({ known }) => `Dit veld is niet bekend; wel ${known.join(', ')}.`,
      waarden: ({ values }) => `Dit moet ${anyOf(values)} zijn.`,
    }),
  'VSP-BERICHT': (args) =>
    choose(args, {
      'antwoord-ontbreekt': 'Een retourbericht is een antwoord: geef het traceerId van het heenbericht.',
      'antwoord-zichzelf': 'Een bericht kan geen antwoord op zichzelf zijn.',
      'een-geadresseerde': 'Dit bericht heeft één ontvanger, en dus één geadresseerde.',
      payload: 'De XML is niet die van dit bericht.',
      profiel: 'Dit is niet de waarde van het profiel.',
      vecozo: 'VECOZO maakt alleen een retourbericht (FZ826).',
      waarde: ({ element }) => `Dit is niet wat er volgens ${element} in het bericht moet staan.`,
    }),
  'VSP-PAYLOAD': (args) =>
    choose(args, {
      algoritme: 'Deze checksum is niet na te gaan; alleen SHA-256 wordt ondersteund.',
      checksum:
        'De bytes van het bericht zijn niet die waarvan dit de checksum is; haal het bericht opnieuw op.',
      'checksum-vorm': 'Een SHA-256 moet 64 hexadecimale cijfers hebben, of base64 zijn (44 tekens).',
      codering:
        'De tekst wordt als UTF-8 verzonden, en de XML-declaratie noemt een andere codering; geef bytes.',
      grootte: 'Het bericht heeft een ander aantal bytes; haal het opnieuw op.',
    }),
  'VSP-UITWISSELING': (args) =>
    choose(args, {
      conversatie: 'Een antwoord moet in de conversatie van zijn heenbericht staan.',
      'niet-opgeslagen': 'Dit bericht is nog niet opgeslagen: bevestigen zou het verloren kunnen laten gaan.',
      onbekend: 'Er is geen bericht verzonden of aangemeld waar dit over gaat; het is bewaard.',
      richting: 'Een bericht kan niet zowel verzonden als ontvangen zijn.',
      tegenspraak: ({ field }) =>
        `${field} is niet wat er eerder van dit bericht is gezegd; dat blijft gelden.`,
      'tweede-antwoord':
        'Het heenbericht heeft al een ander antwoord, dat blijft gelden; dit antwoord is bewaard.',
    }),
};

/** Controls that could not be run to their end. */
export const controleTexts: Texts<'RBC-FOUT'> = {
  'RBC-FOUT': (args) =>
    choose(args, {
      controle: ({ controle }) =>
        `Interne fout in controle ${controle} of in een bron die zij raadpleegt; het bericht is niet beoordeeld.`,
      controletype: ({ controletype }) =>
        `Interne fout in controletype ${controletype}; het bericht is niet beoordeeld.`,
    }),
};

export const nl: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  xmlTexts,
  structureTexts,
  csvTexts,
  retourTexts,
  xsdTexts,
  libxml2Texts,
  bronTexts,
  administratieTexts,
  auditTexts,
  profielTexts,
  vergelijkTexts,
  leveringTexts,
  pseudonimiseerTexts,
  vspTexts,
  misfitTexts,
  controleTexts,
);

function describeRoot({
  berichttype,
  root,
  namespace,
}: {
  readonly berichttype: string;
  readonly root: string;
  readonly namespace: string;
}): string {
  const where = namespace === '' ? 'zonder naamruimte' : `in naamruimte ${namespace}`;
  return `${root} ${where}${berichttype === '' ? '' : ` (${berichttype})`}`;
}

function expectation(expected: string | undefined): string {
  return expected === undefined ? 'hier wordt geen element meer verwacht' : `hier wordt ${expected} verwacht`;
}

function whatIsExpected(expected: readonly string[] | undefined): string {
  return expected === undefined ? '' : `; verwacht wordt ${anyOf(expected)}`;
}

function formOf(builtin: string): string {
  return FORMS.get(builtin) ?? `een xs:${builtin}`;
}

function theValues(values: readonly string[]): string {
  return `${values.length === 1 ? 'de waarde' : 'de waarden'} ${values.join(', ')}`;
}

function range(min: number, max: number | undefined): string {
  if (min === max) return characters(min);
  if (max === undefined) return `minstens ${characters(min)}`;
  return min === 0 ? `hoogstens ${characters(max)}` : `${min} tot en met ${characters(max)}`;
}

function characters(count: number): string {
  return count === 1 ? '1 teken' : `${count} tekens`;
}

function anyOf(items: readonly string[]): string {
  return items.join(' of ');
}

function quoted(text: string): string {
  return `"${text}"`;
}
