import type { CatalogueRule, RuleArgs } from '../../src/taal/index.ts';

/** What a rule means, and each sentence by what it is about. */
export interface Told<R extends CatalogueRule> {
  readonly description: string;
  readonly sentences: readonly (readonly [args: RuleArgs[R], sentence: string])[];
}

/** Every text, once: the other tests assert the rule and what its sentence is about. */
export const TEXTS: { readonly [R in CatalogueRule]: Told<R> } = {
  'XML-LEEG': {
    description: 'Een bericht mag niet leeg zijn.',
    sentences: [[{}, 'Het bericht is leeg.']],
  },
  'XML-GEEN': {
    description: 'Een bericht moet XML zijn.',
    sentences: [[{}, 'Het bericht is geen XML: het begint niet met een element.']],
  },
  'XML-CODERING': {
    description: 'De tekens van een bericht moeten kloppen met de codering die het noemt.',
    sentences: [
      [
        { fault: 'niet-ondersteund' },
        'De XML-declaratie noemt een codering die niet wordt ondersteund; gebruik UTF-8.',
      ],
      [
        { fault: 'zonder-merk' },
        'De tekst lijkt UTF-32, of UTF-16 zonder byte order mark; gebruik UTF-8, of UTF-16 met byte order mark.',
      ],
      [
        { fault: 'bytes-anders' },
        'De codering in de XML-declaratie is niet die van de bytes; laat beide gelijk zijn, bij voorkeur UTF-8.',
      ],
    ],
  },
  'XML-ONLEESBAAR': {
    description: 'Een bericht moet leesbaar zijn.',
    sentences: [
      [
        { encoding: 'UTF-8' },
        'Het bericht is hier niet leesbaar als UTF-8; controleer de codering waarin het is opgeslagen.',
      ],
    ],
  },
  'XML-VERSIE': {
    description: 'Een bericht moet XML 1.0 zijn.',
    sentences: [[{}, 'Het bericht moet XML 1.0 zijn; zet version="1.0".']],
  },
  'XML-DOCTYPE': {
    description: 'Een bericht mag geen DOCTYPE hebben.',
    sentences: [[{}, 'Een DOCTYPE is in een bericht niet toegestaan; verwijder de declaratie.']],
  },
  'XML-LIMIET': {
    description: 'Een bericht mag de grenzen van de lezer niet overschrijden.',
    sentences: [
      [{ of: 'bytes', limit: 3, found: 4 }, 'Het bericht is groter dan 3 bytes: de grens is 3, gevonden 4.'],
      [
        { of: 'depth', limit: 3, found: 4 },
        'Het bericht heeft meer dan 3 elementen in elkaar: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'attributes', limit: 3, found: 4 },
        'Een element heeft meer dan 3 attributen: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'nameLength', limit: 3, found: 4 },
        'Een naam is langer dan 3 tekens: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'valueLength', limit: 3, found: 4 },
        'Een waarde, of de witruimte tussen twee tags, is langer dan 3 tekens: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'comment', limit: 3, found: 4 },
        'Een commentaar is langer dan 3 tekens: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'instruction', limit: 3, found: 4 },
        'Een verwerkingsinstructie is langer dan 3 tekens: de grens is 3, gevonden 4.',
      ],
      [
        { of: 'elements', limit: 3, found: 4 },
        'Het bericht heeft meer dan 3 elementen: de grens is 3, gevonden 4.',
      ],
    ],
  },
  'XML-WELGEVORMD': {
    description: 'Een bericht moet welgevormd XML zijn.',
    sentences: [
      [
        { fault: 'elementnaam' },
        'Het bericht is geen welgevormd XML: dit teken mag niet in de naam van een element staan; gebruik &lt; voor het teken <.',
      ],
      [
        { fault: 'eindtag-teken' },
        'Het bericht is geen welgevormd XML: dit teken mag niet in een eindtag staan.',
      ],
      [
        { fault: 'attribuutnaam' },
        'Het bericht is geen welgevormd XML: dit teken mag niet in de naam van een attribuut staan.',
      ],
      [
        { fault: 'entiteitnaam' },
        'Het bericht is geen welgevormd XML: na & hoort de naam van een entiteit, gevolgd door een puntkomma; gebruik &amp; voor het teken &.',
      ],
      [
        { fault: 'instructienaam' },
        'Het bericht is geen welgevormd XML: na <? hoort de naam van een verwerkingsinstructie, en daarna een spatie of ?>.',
      ],
      [
        { fault: 'prefix-voorbehouden' },
        'Het bericht is geen welgevormd XML: de prefixen xml en xmlns en hun naamruimten zijn gereserveerd.',
      ],
      [
        { fault: 'prefix-ongedaan' },
        'Het bericht is geen welgevormd XML: een prefix kan niet aan geen naamruimte worden gebonden.',
      ],
      [
        { fault: 'prefix-onbekend' },
        'Het bericht is geen welgevormd XML: een prefix is niet aan een naamruimte gebonden.',
      ],
      [
        { fault: 'naam' },
        'Het bericht is geen welgevormd XML: een naam of prefix is niet geldig binnen naamruimten.',
      ],
      [
        { fault: 'naamruimte-spatie' },
        'Het bericht is geen welgevormd XML: een naamruimte in xmlns begint of eindigt met een spatie.',
      ],
      [
        { fault: 'teken' },
        'Het bericht is geen welgevormd XML: dit teken is hier niet toegestaan; gebruik &lt; voor < en laat stuurtekens weg.',
      ],
      [
        { fault: 'eindtag-anders' },
        'Het bericht is geen welgevormd XML: deze eindtag past niet bij de laatste geopende tag.',
      ],
      [
        { fault: 'eindtag-zonder-begintag' },
        'Het bericht is geen welgevormd XML: deze eindtag heeft geen begintag.',
      ],
      [{ fault: 'eindtag-zonder-naam' }, 'Het bericht is geen welgevormd XML: deze eindtag heeft geen naam.'],
      [
        { fault: 'element-open' },
        'Het bericht is geen welgevormd XML: een element is niet afgesloten voordat het bericht eindigt.',
      ],
      [
        { fault: 'markering-open' },
        'Het bericht is geen welgevormd XML: het bericht eindigt midden in een tag of andere markering.',
      ],
      [
        { fault: 'markering-onbekend' },
        'Het bericht is geen welgevormd XML: na <! hoort -- (commentaar) of [CDATA[.',
      ],
      [{ fault: 'zonder-element' }, 'Het bericht is geen welgevormd XML: er is geen element.'],
      [
        { fault: 'tweede-element' },
        'Het bericht is geen welgevormd XML: na het einde van het bericht volgt nog een element.',
      ],
      [
        { fault: 'tekst-buiten-element' },
        'Het bericht is geen welgevormd XML: buiten het bericht staat nog tekst.',
      ],
      [
        { fault: 'attribuut-dubbel' },
        'Het bericht is geen welgevormd XML: een attribuut staat twee keer in dezelfde tag.',
      ],
      [
        { fault: 'attribuut-zonder-waarde' },
        'Het bericht is geen welgevormd XML: een attribuut heeft geen waarde.',
      ],
      [
        { fault: 'attribuut-zonder-aanhalingstekens' },
        'Het bericht is geen welgevormd XML: de waarde van een attribuut staat niet tussen aanhalingstekens.',
      ],
      [
        { fault: 'attribuut-zonder-spatie' },
        'Het bericht is geen welgevormd XML: tussen twee attributen ontbreekt een spatie.',
      ],
      [
        { fault: 'entiteit-onbekend' },
        'Het bericht is geen welgevormd XML: deze entiteit bestaat niet; alleen &lt; &gt; &amp; &apos; &quot; en tekenverwijzingen mogen.',
      ],
      [
        { fault: 'tekenverwijzing' },
        'Het bericht is geen welgevormd XML: deze tekenverwijzing noemt geen toegestaan teken.',
      ],
      [
        { fault: 'cdata-einde' },
        'Het bericht is geen welgevormd XML: de tekens ]]> mogen niet in tekst staan; gebruik ]]&gt;.',
      ],
      [{ fault: 'commentaar' }, 'Het bericht is geen welgevormd XML: in commentaar mag geen -- staan.'],
      [
        { fault: 'declaratie-plaats' },
        'Het bericht is geen welgevormd XML: de XML-declaratie staat niet aan het begin.',
      ],
      [
        { fault: 'declaratie-hoofdletters' },
        'Het bericht is geen welgevormd XML: de XML-declaratie wordt met kleine letters geschreven: <?xml.',
      ],
      [{ fault: 'schrijfwijze' }, 'Het bericht is geen welgevormd XML: de schrijfwijze is hier geen XML.'],
    ],
  },
  'STR-BERICHT': {
    description: 'Het rootelement moet dat van een FZ825 of FZ826 zijn.',
    sentences: [
      [{ fault: 'berichttype', supported: ['FZ825'] }, 'Het veld berichttype moet FZ825 zijn.'],
      [
        { fault: 'berichttype', supported: ['FZ825', 'FZ826'] },
        'Het veld berichttype moet FZ825 of FZ826 zijn.',
      ],
      [
        { fault: 'root', supported: [{ berichttype: 'FZ825', root: 'Bericht', namespace: 'urn:a' }] },
        'Het rootelement is geen bericht dat hier wordt herkend; verwacht wordt Bericht in naamruimte urn:a (FZ825).',
      ],
      [
        {
          fault: 'root',
          supported: [
            { berichttype: 'R', root: 'r', namespace: '' },
            { berichttype: '', root: 's', namespace: '' },
          ],
        },
        'Het rootelement is geen bericht dat hier wordt herkend; verwacht wordt r zonder naamruimte (R) of s zonder naamruimte.',
      ],
    ],
  },
  'STR-VERSIE': {
    description: 'De berichtversie moet een ondersteunde versie zijn.',
    sentences: [
      [
        { berichttype: 'FZ825', found: '1.0', supported: [['2'], ['0']] },
        'Berichtversie 1.0 van FZ825 wordt niet ondersteund; ondersteund is 2.0.',
      ],
      [
        { berichttype: 'V', supported: [['2', '3'], ['0']] },
        'De berichtversie van V wordt niet ondersteund; ondersteund is 2 of 3.0.',
      ],
      [
        { berichttype: 'V', supported: [['2', '3']] },
        'De berichtversie van V wordt niet ondersteund; ondersteund is 2 of 3.',
      ],
    ],
  },
  'STR-ONTBREEKT': {
    description: 'Een verplicht element moet voorkomen.',
    sentences: [[{ element: 'A', klasse: 'K' }, 'A ontbreekt in K; neem het element hier op.']],
  },
  'STR-ONVERWACHT': {
    description: 'Er mogen geen elementen zijn die het schema niet kent.',
    sentences: [
      [
        { fault: 'element', element: 'A', klasse: 'K', expected: 'B' },
        'Onverwacht element A in K; hier wordt B verwacht.',
      ],
      [
        { fault: 'element', element: 'A', klasse: 'K' },
        'Onverwacht element A in K; hier wordt geen element meer verwacht.',
      ],
      [{ fault: 'element', klasse: 'K', expected: 'B' }, 'Onverwacht element in K; hier wordt B verwacht.'],
      [{ fault: 'element', klasse: 'K' }, 'Onverwacht element in K; hier wordt geen element meer verwacht.'],
      [{ fault: 'in-waarde', element: 'A' }, 'A mag geen elementen bevatten, alleen een waarde.'],
      [{ fault: 'veld', element: 'A' }, 'A heeft een veld dat het schema niet kent; verwijder het.'],
    ],
  },
  'STR-HERHAALD': {
    description: 'Een element mag niet vaker voorkomen dan het schema toestaat.',
    sentences: [
      [
        { element: 'A', klasse: 'K', max: 1, expected: 'B' },
        'A mag in K hoogstens 1 keer voorkomen; hier wordt B verwacht.',
      ],
      [
        { element: 'A', klasse: 'K', max: 3 },
        'A mag in K hoogstens 3 keer voorkomen; hier wordt geen element meer verwacht.',
      ],
    ],
  },
  'STR-VOLGORDE': {
    description: 'De elementen moeten in de volgorde van het schema staan.',
    sentences: [
      [{ element: 'A', klasse: 'K', after: 'B', expected: 'C' }, 'A hoort in K na B; hier wordt C verwacht.'],
      [
        { element: 'A', klasse: 'K', after: 'B' },
        'A hoort in K na B; hier wordt geen element meer verwacht.',
      ],
      [{ element: 'A', klasse: 'K', expected: 'C' }, 'A hoort in K vooraan; hier wordt C verwacht.'],
      [{ element: 'A', klasse: 'K' }, 'A hoort in K vooraan; hier wordt geen element meer verwacht.'],
    ],
  },
  'STR-NAAMRUIMTE': {
    description: 'Een element moet in de naamruimte van het schema staan.',
    sentences: [
      [
        { element: 'A', namespace: 'urn:a' },
        'A staat niet in naamruimte urn:a; controleer het prefix of xmlns.',
      ],
      [{ element: 'A', namespace: '' }, 'A moet zonder naamruimte staan; controleer het prefix of xmlns.'],
    ],
  },
  'STR-TEKST': {
    description: 'Tussen de elementen van een berichtklasse mag geen tekst staan.',
    sentences: [[{ klasse: 'K' }, 'K mag zelf geen tekst bevatten, alleen elementen; verwijder de tekst.']],
  },
  'STR-ATTRIBUUT': {
    description: 'Een element mag geen attributen hebben.',
    sentences: [
      [{ fault: 'attribuut', element: 'A' }, 'A mag dit attribuut niet hebben; verwijder het.'],
      [
        { fault: 'nil', element: 'A' },
        'A mag het attribuut xsi:nil niet hebben; laat het element weg of geef het een waarde.',
      ],
    ],
  },
  'STR-LEEG': {
    description: 'Een element moet een waarde hebben.',
    sentences: [[{ element: 'A' }, 'A is leeg; vul een waarde in.']],
  },
  'STR-VORM': {
    description: 'Een waarde moet de vorm van haar type hebben.',
    sentences: [
      [{ element: 'A', builtin: 'date' }, 'A moet een datum in de vorm JJJJ-MM-DD zijn.'],
      [
        { element: 'A', builtin: 'dateTime' },
        'A moet een datum met tijd in de vorm JJJJ-MM-DDTUU:MM:SS zijn.',
      ],
      [{ element: 'A', builtin: 'time' }, 'A moet een tijd in de vorm UU:MM:SS zijn.'],
      [{ element: 'A', builtin: 'boolean' }, 'A moet true of false zijn.'],
      [{ element: 'A', builtin: 'decimal' }, 'A moet een getal zijn.'],
      [{ element: 'A', builtin: 'integer' }, 'A moet een geheel getal zijn.'],
      [{ element: 'A', builtin: 'positiveInteger' }, 'A moet een geheel getal vanaf 1 zijn.'],
      [{ element: 'A', builtin: 'nonNegativeInteger' }, 'A moet een geheel getal vanaf 0 zijn.'],
      [{ element: 'A', builtin: 'unsignedByte' }, 'A moet een xs:unsignedByte zijn.'],
    ],
  },
  'STR-DATUM': {
    description: 'Een datum of tijd moet bestaan.',
    sentences: [
      [{ element: 'A', builtin: 'date' }, 'A moet een datum in de vorm JJJJ-MM-DD zijn die bestaat.'],
      [
        { element: 'A', builtin: 'dateTime' },
        'A moet een datum met tijd in de vorm JJJJ-MM-DDTUU:MM:SS zijn die bestaat.',
      ],
      [{ element: 'A', builtin: 'time' }, 'A moet een tijd in de vorm UU:MM:SS zijn die bestaat.'],
    ],
  },
  'STR-ENUMERATIE': {
    description: 'Een waarde moet een van de toegestane waarden zijn.',
    sentences: [
      [{ element: 'A', allowed: [{ value: '494', documentation: '' }] }, 'A moet 494 zijn.'],
      [{ element: 'A', allowed: [{ value: '494', documentation: 'FZ825' }] }, 'A moet 494 (FZ825) zijn.'],
      [
        {
          element: 'A',
          allowed: [
            { value: 'P', documentation: 'productie' },
            { value: 'T', documentation: '' },
          ],
        },
        'A moet een van deze waarden zijn: P (productie), T.',
      ],
    ],
  },
  'STR-LENGTE': {
    description: 'Een waarde moet de toegestane lengte hebben.',
    sentences: [
      [{ element: 'A', min: 8, max: 8, found: 7 }, 'A moet 8 tekens lang zijn, en is nu 7 tekens lang.'],
      [
        { element: 'A', min: 1, max: 12, found: 13 },
        'A moet 1 tot en met 12 tekens lang zijn, en is nu 13 tekens lang.',
      ],
      [
        { element: 'A', min: 0, max: 12, found: 13 },
        'A moet hoogstens 12 tekens lang zijn, en is nu 13 tekens lang.',
      ],
      [{ element: 'A', min: 2, found: 1 }, 'A moet minstens 2 tekens lang zijn, en is nu 1 teken lang.'],
      [{ element: 'A', min: 1, max: 1, found: 2 }, 'A moet 1 teken lang zijn, en is nu 2 tekens lang.'],
    ],
  },
  'STR-LIMIET': {
    description: 'Van meer bevindingen dan de grens wordt alleen het aantal verteld.',
    sentences: [
      [
        { fault: 'bevindingen', limit: 100, found: 101 },
        'Er zijn meer dan 100 bevindingen: de grens is 100, gevonden 101.',
      ],
      [{ fault: 'diepte', limit: 32 }, 'Het bericht heeft meer dan 32 elementen in elkaar.'],
    ],
  },
  'STR-PATROON': {
    description: 'Een waarde moet aan de reguliere expressie van haar type voldoen.',
    sentences: [
      [{ element: 'A', patterns: ['[0-9]{8}'], documentation: '' }, 'A heeft niet de vorm [0-9]{8}.'],
      [
        { element: 'A', patterns: ['[0-9]{7}', '[0-9]{8}'], documentation: '' },
        'A heeft niet de vorm [0-9]{7} of [0-9]{8}.',
      ],
      [
        { element: 'A', patterns: ['[0-9]{8}'], documentation: 'AGB-code: precies 8 cijfers.' },
        'A heeft niet de vorm [0-9]{8}: AGB-code: precies 8 cijfers.',
      ],
    ],
  },
  'STR-GRENS': {
    description: 'Een waarde moet binnen de grenzen van haar type liggen.',
    sentences: [
      [{ element: 'A', facet: 'minInclusive', bound: '1' }, 'A moet minstens 1 zijn.'],
      [{ element: 'A', facet: 'maxInclusive', bound: '1' }, 'A moet hoogstens 1 zijn.'],
      [{ element: 'A', facet: 'minExclusive', bound: '1' }, 'A moet meer dan 1 zijn.'],
      [{ element: 'A', facet: 'maxExclusive', bound: '1' }, 'A moet minder dan 1 zijn.'],
    ],
  },
  'STR-CIJFERS': {
    description: 'Een getal mag niet meer cijfers hebben dan zijn type toestaat.',
    sentences: [
      [{ element: 'A', total: 5 }, 'A mag hoogstens 5 cijfers hebben.'],
      [{ element: 'A', fraction: 2 }, 'A mag hoogstens 2 cijfers achter de punt hebben.'],
      [
        { element: 'A', total: 5, fraction: 2 },
        'A mag hoogstens 5 cijfers hebben, waarvan hoogstens 2 achter de punt.',
      ],
    ],
  },
  'STR-TYPE': {
    description: 'Een veld moet de vorm van zijn element hebben: tekst, object of rij.',
    sentences: [
      [{ fault: 'object', element: 'A' }, 'A moet een object zijn met de velden van deze berichtklasse.'],
      [{ fault: 'rij', element: 'A' }, 'A moet een rij (array) zijn, omdat het vaker kan voorkomen.'],
      [{ fault: 'tekst', element: 'A' }, 'A moet een tekst (string) zijn.'],
    ],
  },
  'STR-TEKEN': {
    description: 'Een waarde mag alleen tekens bevatten die in XML bestaan.',
    sentences: [
      [{ element: 'A' }, 'A bevat een teken dat in XML niet bestaat (stuurteken of los surrogaat).'],
    ],
  },
  'CSV-LIMIET': {
    description: 'Een bestand met retourcodes mag niet groter zijn dan de grens.',
    sentences: [
      [{ limit: 10, found: 11 }, 'Het bestand is groter dan 10 bytes: de grens is 10, gevonden 11.'],
    ],
  },
  'CSV-ONLEESBAAR': {
    description: 'Een bestand met retourcodes moet leesbaar zijn als tekst.',
    sentences: [[{}, 'Het bestand is hier niet leesbaar als tekst; sla het op als CSV UTF-8.']],
  },
  'CSV-LEEG': {
    description: 'Een bestand met retourcodes mag niet leeg zijn.',
    sentences: [[{}, 'Het bestand is leeg; de eerste regel moet de namen van de kolommen hebben.']],
  },
  'CSV-SCHEIDING': {
    description: 'De cellen moeten door een komma of puntkomma zijn gescheiden.',
    sentences: [
      [
        {},
        'De eerste regel moet de kolommen id en retourcode hebben, gescheiden door een komma of puntkomma.',
      ],
    ],
  },
  'CSV-AANHALING': {
    description: 'Aanhalingstekens moeten om een hele cel staan.',
    sentences: [
      [
        {},
        'Dit aanhalingsteken wordt niet gesloten, of staat midden in een cel; verdubbel het en zet de cel tussen aanhalingstekens.',
      ],
    ],
  },
  'CSV-KOLOM': {
    description: 'De kolommen id en retourcode moeten er zijn, elk één keer.',
    sentences: [
      [{ fault: 'te-veel', limit: 256 }, 'De eerste regel heeft meer dan 256 kolommen.'],
      [{ fault: 'ontbreekt', column: 'id' }, 'De eerste regel heeft geen kolom id.'],
      [{ fault: 'dubbel', column: 'id' }, 'De eerste regel heeft meer dan één kolom id.'],
    ],
  },
  'CSV-CELLEN': {
    description: 'Elke regel moet evenveel cellen hebben als de eerste.',
    sentences: [[{ found: 2, expected: 3 }, 'Deze regel heeft 2 cellen, en de eerste regel 3.']],
  },
  'CSV-ID': {
    description: 'Een id moet dat van een controle zijn.',
    sentences: [[{}, 'Dit is niet het id van een controle.']],
  },
  'CSV-HERHAALD': {
    description: 'Een id mag op niet meer dan één regel staan.',
    sentences: [[{}, 'Dit id staat ook op een eerdere regel.']],
  },
  'CSV-CODE': {
    description: 'Een retourcode moet er een zijn die een controle kan geven.',
    sentences: [
      [
        { fault: 'cijfers' },
        'Retourcode moet uit vier cijfers bestaan, met de nullen vooraan; zet de cel in een rekenblad op tekst.',
      ],
      [
        { fault: 'geen-opmerking' },
        'Retourcode 0200 betekent dat er geen opmerking is: een controle kan die niet geven.',
      ],
      [{ fault: 'onbekend' }, 'Retourcode moet in de codelijst voorkomen.'],
      [{ fault: 'waarschuwing' }, 'Een waarschuwing heeft geen retourcode: laat de cel leeg.'],
    ],
  },
  'RET-HEEN': {
    description: 'Een retourbericht moet gelijk zijn aan het heenbericht, aangevuld met retourcodes.',
    sentences: [
      [{ fault: 'bericht' }, 'Het antwoord op een mutatiebericht moet een retourbericht (FZ826) zijn.'],
      [{ fault: 'waarde', element: 'A' }, 'A is niet gelijk aan die van het heenbericht.'],
      [{ fault: 'ontbreekt', element: 'A' }, 'A staat in het heenbericht, maar niet in het retourbericht.'],
      [{ fault: 'toegevoegd', element: 'A' }, 'A staat niet in het heenbericht.'],
    ],
  },
  'RET-VULLING': {
    description: 'Een retourbericht moet gevuld zijn zoals STB §4.5 zegt.',
    sentences: [
      [
        { fault: 'alleen-header' },
        'Retourcodes van een retourbericht met alleen de Header moet 0200 of 0001 zijn.',
      ],
      [
        { fault: 'header' },
        'Retourcodes van de Header moet 0200 zijn in een retourbericht met alle berichtklassen.',
      ],
      [
        { fault: 'zonder-afkeuring' },
        'Een retourbericht zonder afgekeurde berichtklasse mag alleen de Header bevatten.',
      ],
      [{ fault: 'dubbel' }, 'Retourcode mag in een berichtklasse niet twee keer voorkomen.'],
      [{ fault: 'geen-opmerking' }, 'Retourcode 0200 mag niet naast een andere retourcode staan.'],
    ],
  },
  'RET-CODE': {
    description: 'Een retourcode moet in COD954-VEKT staan.',
    sentences: [[{}, 'Retourcode moet op DagtekeningRetour in COD954-VEKT voorkomen.']],
  },
  W005: {
    description: 'Een retourbericht hoort niet ouder te zijn dan zijn heenbericht.',
    sentences: [[{}, 'DagtekeningRetour ligt voor de Dagtekening van het heenbericht.']],
  },
  W006: {
    description: 'Een retourcode hoort in COD954-VEKT te staan.',
    sentences: [[{}, 'Retourcode komt op DagtekeningRetour niet in COD954-VEKT voor.']],
  },
  'XSD-XML': {
    description: 'Een schema moet leesbaar XML zijn.',
    sentences: [
      [{ xml: 'XML-LEEG' }, 'Het schema is leeg.'],
      [
        { xml: 'XML-WELGEVORMD', fault: 'naam' },
        'Het schema is geen welgevormd XML: een naam of prefix is niet geldig binnen naamruimten.',
      ],
      [
        { xml: 'XML-LIMIET', of: 'depth', limit: 256, found: 257 },
        'Het schema heeft meer dan 256 elementen in elkaar: de grens is 256, gevonden 257.',
      ],
    ],
  },
  'XSD-ONDERSTEUND': {
    description: 'Een schema mag alleen gebruiken wat wordt ondersteund.',
    sentences: [
      [
        { construct: 'xs:element/@a', fault: 'attribuut' },
        'xs:element/@a: dit attribuut wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:choice', fault: 'constructie' },
        'xs:choice: deze constructie wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:any', fault: 'constructie' },
        'xs:any: deze constructie wordt niet ondersteund; noem de elementen die er mogen staan.',
      ],
      [
        { construct: 'xs:anyAttribute', fault: 'constructie' },
        'xs:anyAttribute: deze constructie wordt niet ondersteund; noem de attributen die er mogen staan.',
      ],
      [
        { construct: 'xs:key', fault: 'constructie' },
        'xs:key: deze constructie wordt niet ondersteund; controleer dit met een eigen controle.',
      ],
      [
        { construct: 'xs:keyref', fault: 'constructie' },
        'xs:keyref: deze constructie wordt niet ondersteund; controleer dit met een eigen controle.',
      ],
      [
        { construct: 'xs:unique', fault: 'constructie' },
        'xs:unique: deze constructie wordt niet ondersteund; controleer dit met een eigen controle.',
      ],
      [
        { construct: 'xs:redefine', fault: 'constructie' },
        'xs:redefine: deze constructie wordt niet ondersteund; gebruik xs:include en schrijf het type uit.',
      ],
      [
        { construct: 'xs:complexType/@mixed', fault: 'waarde', value: 'true' },
        'xs:complexType/@mixed: de waarde "true" wordt niet ondersteund; geef de tekst een eigen element.',
      ],
      [
        { construct: 'xs:complexContent/@mixed', fault: 'waarde', value: 'true' },
        'xs:complexContent/@mixed: de waarde "true" wordt niet ondersteund; geef de tekst een eigen element.',
      ],
      [
        { construct: 'xs:element/@abstract', fault: 'waarde', value: 'true' },
        'xs:element/@abstract: de waarde "true" wordt niet ondersteund; schrijf de soorten uit in een xs:choice.',
      ],
      [
        { construct: 'xs:complexType/@abstract', fault: 'waarde', value: 'true' },
        'xs:complexType/@abstract: de waarde "true" wordt niet ondersteund; schrijf de soorten uit in een xs:choice.',
      ],
      [
        { construct: 'xs:element/@substitutionGroup', fault: 'attribuut' },
        'xs:element/@substitutionGroup: dit attribuut wordt niet ondersteund; schrijf de soorten uit in een xs:choice.',
      ],
      [
        { construct: 'xs:element/@type', fault: 'ingebouwd-type', name: 'ID' },
        'xs:element/@type: het ingebouwde type xs:ID wordt niet ondersteund; gebruik xs:NCName en controleer dit met een eigen controle.',
      ],
      [
        { construct: 'XML', fault: 'diep', limit: 100 },
        'XML: meer dan 100 elementen in elkaar worden niet ondersteund.',
      ],
      [
        { construct: 'xs:element', fault: 'element-zonder-type' },
        'xs:element: een element zonder type wordt niet ondersteund.',
      ],
      [
        { construct: 'html', fault: 'html' },
        'html: dit is een webpagina (HTML) en geen schema; bewaar het XSD-bestand zelf.',
      ],
      [
        { construct: 'xs:element/@type', fault: 'ingebouwd-type', name: 'anyURI' },
        'xs:element/@type: het ingebouwde type xs:anyURI wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:restriction', fault: 'beperking' },
        'xs:restriction: een beperking van een complex type wordt niet ondersteund; schrijf het type uit.',
      ],
      [
        { construct: 'xs:complexType', fault: 'inhoud-groot', limit: 10000 },
        'xs:complexType: meer dan 10000 elementen in de inhoud van een type, met alle groepen en uitbreidingen, worden niet ondersteund.',
      ],
      [
        { construct: 'xs:choice', fault: 'keuze-leeg' },
        'xs:choice: een keuze waarin niets te kiezen is, wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:element', fault: 'tellers', element: 'e' },
        'xs:element: "e" wordt herhaald in een herhaling, en met deze aantallen kan dat te veel tijd vragen; gebruik unbounded of één herhaling.',
      ],
      [
        { construct: 'xs:union', fault: 'leden', limit: 1000 },
        'xs:union: een type van meer dan 1000 typen samen wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:attribute/@type', fault: 'type-ander' },
        'xs:attribute/@type: een type dat niet zichtbaar een beperking van het andere is, wordt niet ondersteund; beperk dat type zelf.',
      ],
      [
        { construct: 'xs:simpleType', fault: 'keten', limit: 100 },
        'xs:simpleType: een keten van meer dan 100 beperkingen, uitbreidingen of groepen wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:element', fault: 'onderdeel' },
        'xs:element: xs:element heeft een onderdeel dat daar niet ondersteund is, of in een andere volgorde.',
      ],
      [
        { construct: 'schema', fault: 'root', namespace: 'urn:xs' },
        'schema: het rootelement moet xs:schema in urn:xs zijn.',
      ],
      [
        { construct: 'xs:any', fault: 'te-veel', limit: 99 },
        'xs:any: na de eerste 99 bevindingen is niet verder gezocht; er zijn er meer.',
      ],
      [
        { construct: 'xs:schema', fault: 'zonder-element' },
        'xs:schema: er is geen globaal element, en dus geen bericht; geef dit schema mee in imports van een schema dat het gebruikt.',
      ],
      [{ construct: 'xs:schema', fault: 'tekst' }, 'xs:schema: hier mag geen tekst staan.'],
      [
        { construct: 'xs:element/@nillable', fault: 'waarde', value: 'true' },
        'xs:element/@nillable: de waarde "true" wordt niet ondersteund.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-tijd' },
        'xs:pattern: het patroon kan op sommige waarden te veel tijd vragen; geef het type een maxLength of maak het patroon eenduidig.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-backslash' },
        'xs:pattern: Het patroon eindigt op een losse backslash.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-bereik-einde' },
        'xs:pattern: Een bereik in een tekenklasse moet op één teken eindigen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-bereik-volgorde' },
        'xs:pattern: Een bereik in een tekenklasse moet van laag naar hoog lopen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-blok' },
        'xs:pattern: Unicode-blokken (\\p{Is…}) worden niet ondersteund.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-categorie', name: 'Cs' },
        'xs:pattern: De Unicode-categorie "Cs" bestaat niet.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-categorie-ontbreekt', letter: 'p' },
        'xs:pattern: Na \\p hoort een categorie tussen accolades, bijvoorbeeld \\p{Lu}.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-diep', limit: 100 },
        'xs:pattern: Het patroon is dieper genest dan 100 niveaus.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-escape', letter: 'b' },
        'xs:pattern: De escape \\b bestaat niet in XSD-patronen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-groep-open' },
        'xs:pattern: De groep is niet gesloten: een ")" ontbreekt.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-groep-soort' },
        'xs:pattern: Groepen die met (? beginnen bestaan niet in XSD-patronen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-groep-zonder-begin' },
        'xs:pattern: Bij deze ")" ontbreekt een "(".',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-haak' },
        'xs:pattern: Een "[" binnen een tekenklasse moet als \\[ geschreven worden.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-herhaling' },
        'xs:pattern: Een herhaling is {n}, {n,} of {n,m} met hele getallen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-herhaling-aantal', limit: 10000 },
        'xs:pattern: Een herhaling mag hoogstens tot 10000 tellen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-herhaling-dubbel' },
        'xs:pattern: Twee herhalingen achter elkaar (zoals a** of a*?) bestaan niet in XSD-patronen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-herhaling-volgorde' },
        'xs:pattern: Bij een herhaling {n,m} mag m niet kleiner zijn dan n.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-herhaling-zonder', character: '*' },
        'xs:pattern: Vóór "*" ontbreekt wat herhaald wordt; schrijf anders \\*.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-klasse-leeg' },
        'xs:pattern: Een tekenklasse mag niet leeg zijn.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-klasse-open' },
        'xs:pattern: De tekenklasse is niet gesloten: een "]" ontbreekt.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-klasse-uitzondering' },
        'xs:pattern: Na de uitgezonderde tekenklasse (-[…]) moet de buitenste klasse sluiten.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-lang', limit: 10000 },
        'xs:pattern: Het patroon is langer dan 10000 tekens.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-los-teken', character: '}' },
        'xs:pattern: Een losse "}" moet als \\} geschreven worden.',
      ],
      [{ construct: 'xs:pattern', fault: 'patroon-onleesbaar' }, 'xs:pattern: Het patroon is niet leesbaar.'],
      [
        { construct: 'xs:pattern', fault: 'patroon-streepje' },
        'xs:pattern: Een "-" in een tekenklasse mag alleen vooraan of achteraan staan; schrijf anders \\-.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-teken' },
        'xs:pattern: Het patroon bevat een teken dat in XML niet mag voorkomen.',
      ],
      [
        { construct: 'xs:pattern', fault: 'patroon-verzamelingen', limit: 500 },
        'xs:pattern: Een patroon mag hoogstens 500 tekenverzamelingen bevatten.',
      ],
    ],
  },
  'XSD-ONGELDIG': {
    description: 'Een schema moet zelf juist zijn.',
    sentences: [
      [{ construct: 'xs:element', fault: 'anoniem-bij-ref' }, 'xs:element: bij ref hoort geen anoniem type.'],
      [
        { construct: 'xs:element', fault: 'anoniem-bij-type' },
        'xs:element: er is een type en een anoniem type.',
      ],
      [
        { construct: 'xs:element/@ref', fault: 'attribuut' },
        'xs:element/@ref: dit attribuut hoort niet bij deze declaratie.',
      ],
      [
        { construct: 'xs:restriction', fault: 'basistype-aantal' },
        'xs:restriction: er moet precies één basistype zijn: base of xs:simpleType.',
      ],
      [
        { construct: 'xs:restriction/@base', fault: 'basistype-soort' },
        'xs:restriction/@base: het basistype moet een simpel type zijn.',
      ],
      [
        { construct: 'xs:element', fault: 'declaratie-dubbel', name: 'r' },
        'xs:element: "r" is al gedeclareerd.',
      ],
      [
        { construct: 'xs:element/@ref', fault: 'element-onbekend', name: 'q:e' },
        'xs:element/@ref: het element "q:e" is niet gedeclareerd of zijn naamruimte niet geïmporteerd.',
      ],
      [
        { construct: 'xs:element', fault: 'element-types', element: 'e' },
        'xs:element: twee elementen "e" in één klasse moeten van hetzelfde type zijn.',
      ],
      [
        { construct: 'xs:element', fault: 'element-zonder-naam' },
        'xs:element: er moet een name of ref zijn.',
      ],
      [
        { construct: 'xs:enumeration', fault: 'enumeratie-buiten-type' },
        'xs:enumeration: de waarde is er geen van het basistype.',
      ],
      [{ construct: 'xs:length', fault: 'facet-dubbel' }, 'xs:length: deze beperking staat er twee keer.'],
      [
        { construct: 'xs:restriction', fault: 'facet-groter', facet: 'minLength', other: 'maxLength' },
        'xs:restriction: minLength is groter dan maxLength.',
      ],
      [
        { construct: 'xs:restriction', fault: 'facet-met-ander', facet: 'length', other: 'minLength' },
        'xs:restriction: length mag niet samen met minLength.',
      ],
      [
        { construct: 'xs:length', fault: 'facet-niet-van-type' },
        'xs:length: deze beperking past niet bij het basistype.',
      ],
      [
        { construct: 'xs:length', fault: 'facet-ruimer' },
        'xs:length: de waarde is ruimer dan die van het basistype.',
      ],
      [
        { construct: 'xs:totalDigits', fault: 'facet-telling', least: 1 },
        'xs:totalDigits: de waarde moet een geheel getal vanaf 1 zijn.',
      ],
      [{ construct: 'xs:length', fault: 'facet-zonder-waarde' }, 'xs:length: het attribuut value ontbreekt.'],
      [
        { construct: 'xs:whiteSpace', fault: 'facet-zwakker' },
        'xs:whiteSpace: de waarde moet minstens zo sterk zijn als bij het basistype.',
      ],
      [
        { construct: 'xs:element', fault: 'globaal-zonder-naam' },
        'xs:element: een globale declaratie moet een naam hebben.',
      ],
      [
        { construct: 'xs:minInclusive', fault: 'grens-buiten-type' },
        'xs:minInclusive: de grens is geen waarde van het basistype.',
      ],
      [
        { construct: 'xs:restriction', fault: 'grenzen-gekruist' },
        'xs:restriction: de ondergrens ligt boven de bovengrens.',
      ],
      [
        { construct: 'xs:restriction', fault: 'grenzen-leeg' },
        'xs:restriction: tussen de ondergrens en de bovengrens ligt geen waarde.',
      ],
      [{ construct: 'xs:element/@id', fault: 'id-dubbel', id: 'a' }, 'xs:element/@id: "a" is al gebruikt.'],
      [
        { construct: 'xs:import', fault: 'import-andere-naamruimte', namespace: 'urn:x' },
        'xs:import: het meegegeven schema heeft niet de naamruimte "urn:x".',
      ],
      [
        { construct: 'xs:list', fault: 'itemtype-aantal' },
        'xs:list: er moet precies één type van de onderdelen zijn: itemType of xs:simpleType.',
      ],
      [
        { construct: 'xs:list', fault: 'lijst-in-lijst' },
        'xs:list: de onderdelen van een lijst mogen zelf geen lijst zijn.',
      ],
      [
        { construct: 'xs:union', fault: 'union-leeg' },
        'xs:union: er moet minstens één type zijn: in memberTypes of als xs:simpleType.',
      ],
      [
        { construct: 'xs:extension/@base', fault: 'basistype-complex' },
        'xs:extension/@base: het type dat wordt uitgebreid moet een complex type met elementen zijn.',
      ],
      [{ construct: 'xs:group', fault: 'groep-bevat-zichzelf' }, 'xs:group: de groep bevat zichzelf.'],
      [
        { construct: 'xs:group', fault: 'groep-leeg' },
        'xs:group: er moet een xs:sequence of xs:choice in de groep staan.',
      ],
      [
        { construct: 'xs:group/@ref', fault: 'groep-onbekend', name: 'q:g' },
        'xs:group/@ref: de groep "q:g" is niet gedeclareerd of zijn naamruimte niet geïmporteerd.',
      ],
      [
        { construct: 'xs:include', fault: 'include-andere-naamruimte', namespace: 'urn:x' },
        'xs:include: het meegegeven schema heeft niet de naamruimte "urn:x".',
      ],
      [
        { construct: 'xs:include', fault: 'include-ontbreekt', location: 'a.xsd', alike: ['A.xsd'] },
        'xs:include: geef het schema "a.xsd" mee in imports; wel meegegeven is "A.xsd".',
      ],
      [
        { construct: 'xs:complexType', fault: 'type-breidt-zichzelf-uit' },
        'xs:complexType: het type breidt zichzelf uit.',
      ],
      [
        { construct: 'xs:attribute/@ref', fault: 'attribuut-onbekend', name: 'q:a' },
        'xs:attribute/@ref: "q:a" is niet gedeclareerd of de naamruimte ervan niet geïmporteerd.',
      ],
      [
        { construct: 'xs:attribute', fault: 'attribuut-ruimer' },
        'xs:attribute: een beperking mag een attribuut alleen weglaten of strenger maken.',
      ],
      [
        { construct: 'xs:extension/@base', fault: 'basistype-tekst' },
        'xs:extension/@base: het basistype moet een type met tekst zijn.',
      ],
      [
        { construct: 'xs:element', fault: 'default-en-fixed' },
        'xs:element: default en fixed gaan niet samen.',
      ],
      [
        { construct: 'xs:attribute/@default', fault: 'default-verplicht' },
        'xs:attribute/@default: een attribuut met default mag niet verplicht of verboden zijn.',
      ],
      [
        { construct: 'xs:attribute/@fixed', fault: 'fixed-anders' },
        'xs:attribute/@fixed: de vaste waarde is een andere dan die van de declaratie.',
      ],
      [
        { construct: 'xs:element/@default', fault: 'waarde-bij-elementen' },
        'xs:element/@default: een element met elementen heeft geen waarde.',
      ],
      [
        { construct: 'xs:element/@fixed', fault: 'waarde-buiten-type' },
        'xs:element/@fixed: de waarde is er geen van het type.',
      ],
      [
        { construct: 'xs:import', fault: 'import-eigen-naamruimte' },
        'xs:import: een schema kan zijn eigen naamruimte niet importeren.',
      ],
      [
        { construct: 'xs:import', fault: 'import-ontbreekt', namespace: '', sought: [], alike: [] },
        'xs:import: geef het geïmporteerde schema zonder naamruimte mee in imports.',
      ],
      [
        {
          construct: 'xs:import',
          fault: 'import-ontbreekt',
          namespace: 'urn:x',
          sought: ['x.xsd', 'urn:x'],
          alike: ['X.xsd'],
        },
        'xs:import: geef het geïmporteerde schema voor naamruimte "urn:x" mee in imports, als "x.xsd" of "urn:x"; wel meegegeven is "X.xsd".',
      ],
      [
        { construct: 'xs:schema', fault: 'libxml2', said: 'It is none.' },
        'libxml2 weigert het schema: It is none.',
      ],
      [{ construct: 'xs:schema', fault: 'libxml2' }, 'libxml2 weigert het schema: onbekende fout.'],
      [
        { construct: 'xs:sequence', fault: 'meerduidig', element: 'e' },
        'xs:sequence: bij een element "e" is niet eenduidig welk onderdeel het is.',
      ],
      [
        { construct: 'xs:element', fault: 'minOccurs-groter' },
        'xs:element: minOccurs is groter dan maxOccurs.',
      ],
      [
        { construct: 'xs:simpleType', fault: 'type-beperkt-zichzelf' },
        'xs:simpleType: het type beperkt zichzelf.',
      ],
      [
        { construct: 'xs:element/@type', fault: 'type-onbekend', name: 'q:t' },
        'xs:element/@type: het type "q:t" is niet gedeclareerd of zijn naamruimte niet geïmporteerd.',
      ],
      [
        { construct: 'xs:include', fault: 'verwijzing-ontbreekt' },
        'xs:include: geef het schema waarnaar dit verwijst mee in imports.',
      ],
    ],
  },
  'XSD-BERICHT': {
    description: 'Een schema moet hebben wat van een FZ825 en een FZ826 wordt gevraagd.',
    sentences: [
      [{ fault: 'root', found: 0 }, 'Er moet één globaal element zijn met daarin een Header; gevonden geen.'],
      [{ fault: 'root', found: 2 }, 'Er moet één globaal element zijn met daarin een Header; gevonden 2.'],
      [
        { fault: 'zelfde-root' },
        'Het rootelement heeft dezelfde naam en naamruimte als dat van de FZ825; de berichten zijn niet te onderscheiden.',
      ],
      [
        { fault: 'veld', element: 'A', field: 'constructor' },
        'A kan niet worden gelezen: constructor is geen bruikbare naam voor een veld.',
      ],
      [{ fault: 'ontbreekt', element: 'A' }, 'A ontbreekt, of staat er meer dan één keer.'],
      [{ fault: 'plaatsen', element: 'A' }, 'A staat op meer dan één plaats in het schema.'],
      [{ fault: 'klasse', element: 'A' }, 'A moet elementen hebben.'],
      [{ fault: 'waarde', element: 'A' }, 'A moet een waarde hebben, en geen elementen.'],
      [{ fault: 'een-keer', element: 'A' }, 'A mag niet vaker dan één keer voorkomen.'],
      [{ fault: 'herhaalbaar', element: 'A' }, 'A moet vaker dan één keer mogen voorkomen.'],
      [{ fault: 'verplicht', element: 'A' }, 'A moet verplicht zijn.'],
      [{ fault: 'optioneel', element: 'A' }, 'A mag niet verplicht zijn: een retourbericht kan zonder.'],
      [{ fault: 'datum', element: 'A' }, 'A moet een datum in de vorm JJJJ-MM-DD zonder tijdzone zijn.'],
      [{ fault: 'waarden', element: 'A', values: ['1'] }, 'A moet de waarde 1 kunnen hebben.'],
      [{ fault: 'waarden', element: 'A', values: ['1', '2'] }, 'A moet de waarden 1, 2 kunnen hebben.'],
      [
        { fault: 'niet-in-retour', element: 'A' },
        'A staat in de FZ825, maar niet zo in de FZ826; een retourbericht bevat alles uit het heenbericht.',
      ],
      [
        { fault: 'niet-gevuld', element: 'A' },
        'A is verplicht in de FZ826, maar komt niet uit het heenbericht; dit pakket vult het niet.',
      ],
      [{ fault: 'van-retour', element: 'A' }, 'A hoort in de FZ826, en mag niet in de FZ825 staan.'],
    ],
  },
  'XSD-LIBXML2': {
    description: 'Een bericht moet aan het schema voldoen, volgens libxml2.',
    sentences: [
      [{ fault: 'onleesbaar' }, 'libxml2 kan het bericht niet lezen, hoewel het welgevormd is.'],
      [{ fault: 'anders', element: 'A' }, 'A voldoet niet aan het schema.'],
      [{ fault: 'attribuut', element: 'A' }, 'A heeft een attribuut dat het schema niet toestaat.'],
      [{ fault: 'attribuut-ontbreekt', element: 'A' }, 'A mist een verplicht attribuut.'],
      [
        { fault: 'attribuut-waarde', element: 'A' },
        'A heeft een attribuut waarvan de waarde niet voldoet aan het schema.',
      ],
      [
        { fault: 'begin', element: 'A' },
        'A is geen element waarmee een bericht van dit schema kan beginnen.',
      ],
      [{ fault: 'elementen', element: 'A' }, 'A mag geen elementen bevatten.'],
      [{ fault: 'nil', element: 'A' }, 'A mag het attribuut xsi:nil niet hebben.'],
      [{ fault: 'tekst', element: 'A' }, 'A mag zelf geen tekst bevatten.'],
      [
        { fault: 'type', element: 'A' },
        'A heeft een waarde die niet van het type is dat het schema voorschrijft.',
      ],
      [{ fault: 'vaste-waarde', element: 'A' }, 'A heeft niet de vaste waarde die het schema voorschrijft.'],
      [
        { fault: 'facet', element: 'A', facet: 'pattern' },
        'A heeft een waarde die niet voldoet aan de facet pattern van het schema.',
      ],
      [{ fault: 'anders' }, 'Een element dat het schema niet kent voldoet niet aan het schema.'],
      [
        { fault: 'onverwacht', element: 'A', expected: ['B'] },
        'A wordt hier niet verwacht; verwacht wordt B.',
      ],
      [{ fault: 'onverwacht' }, 'Een element dat het schema niet kent wordt hier niet verwacht.'],
      [
        { fault: 'ontbreekt', element: 'A', expected: ['B', 'C'] },
        'In A ontbreekt een element; verwacht wordt B of C.',
      ],
      [{ fault: 'ontbreekt' }, 'In een element dat het schema niet kent ontbreekt een element.'],
    ],
  },
  'BRON-VORM': {
    description: 'De gegevens van een bron moeten de vorm hebben die is voorgeschreven.',
    sentences: [
      [{ fault: 'inhoud' }, 'Hier worden 32 hexadecimale cijfers (0-9, a-f) verwacht.'],
      [{ fault: 'ja-of-nee' }, 'Hier wordt true of false verwacht.'],
      [{ fault: 'object' }, 'Hier wordt een object verwacht.'],
      [{ fault: 'rij' }, 'Hier wordt een rij (array) verwacht.'],
    ],
  },
  'BRON-ONTBREEKT': {
    description: 'Een verplicht veld moet voorkomen.',
    sentences: [[{ field: 'code' }, 'code ontbreekt.']],
  },
  'BRON-ONBEKEND': {
    description: 'Er mogen geen andere velden zijn dan de voorgeschreven.',
    sentences: [[{ known: ['code', 'van', 'tot'] }, 'Onbekend veld; bekend zijn code, van, tot.']],
  },
  'BRON-PERIODE': {
    description: 'Een periode moet na haar begin eindigen.',
    sentences: [[{}, 'tot moet na van liggen.']],
  },
  'BRON-HERHAALD': {
    description: 'Een kenmerk mag niet vaker dan één keer voorkomen.',
    sentences: [
      [{ field: 'mutatieIdentificatie' }, 'mutatieIdentificatie komt bij dit plaatsingsbesluit al voor.'],
      [{ field: 'plaatsingsbesluitnummer' }, 'plaatsingsbesluitnummer komt al eerder voor.'],
    ],
  },
  'BRON-VERLOOP': {
    description: 'Het verloop van een plaatsingsbesluit moet consistent zijn.',
    sentences: [
      [
        { fault: 'inconsistent' },
        'Het verloop is niet consistent: hoogstens één einde zorg, geen verplaatsing daarna en niets voor de startdatum.',
      ],
      [{ fault: 'vervanging' }, 'vervangenDoor noemt geen mutatie van dit plaatsingsbesluit.'],
      [{ fault: 'zonder-startdatum' }, 'Zonder startdatum kunnen er geen mutaties zijn.'],
    ],
  },
  'ADM-TOEPASSEN': {
    description: 'Een mutatie moet op de administratie kunnen worden toegepast.',
    sentences: [
      [{ fault: 'identificatie' }, 'MutatieIdentificatie is al eerder onder dit plaatsingsbesluit gebruikt.'],
      [{ fault: 'plaatsingsbesluit' }, 'Het plaatsingsbesluit is niet bekend, of niet van deze verzekerde.'],
      [
        { fault: 'referentie' },
        'ReferentieMutatie leidt onder dit plaatsingsbesluit niet naar een mutatie die van kracht is en dezelfde SoortMutatie heeft.',
      ],
    ],
  },
  'ADM-WENS': {
    description: 'Wat gebeurd is moet een consistent verloop zijn, binnen het plaatsingsbesluit.',
    sentences: [
      [{ fault: 'einde-met-zorglocatie' }, 'Een eindeZorg heeft geen zorglocatie.'],
      [
        { fault: 'einde-na-dagtekening' },
        'Een eindeZorg mag niet na dagtekening liggen: meld de werkelijke einddatum.',
      ],
      [{ fault: 'soort' }, 'soort moet verplaatsing of eindeZorg zijn.'],
      [{ fault: 'tweede-einde' }, 'Er kan hoogstens één eindeZorg zijn.'],
      [
        { fault: 'verplaatsing-na-einde' },
        'Een verplaatsing mag niet na de eindeZorg liggen; dezelfde dag mag.',
      ],
      [{ fault: 'voor-startdatum' }, 'datum mag niet voor de startdatum van het plaatsingsbesluit liggen.'],
      [
        { fault: 'zonder-startdatum' },
        'Zonder startdatum van het plaatsingsbesluit valt er niets te melden.',
      ],
    ],
  },
  'ADM-KENMERK': {
    description: 'Een nieuwe mutatie moet een eigen kenmerk krijgen.',
    sentences: [
      [
        { fault: 'gebruikt' },
        'identificatie geeft een kenmerk dat onder dit plaatsingsbesluit al is gebruikt.',
      ],
      [{ fault: 'herhaald' }, 'identificatie geeft een kenmerk twee keer.'],
    ],
  },
  'ADM-INTREKKING': {
    description: 'Van een verplaatsing die wordt ingetrokken moet de zorglocatie bekend zijn.',
    sentences: [
      [
        {},
        'Deze verplaatsing moet worden ingetrokken, maar haar zorglocatie is niet bekend: die hoort in de intrekking.',
      ],
    ],
  },
  'ADM-TERUG': {
    description: 'Wat wordt teruggedraaid moet met mutaties terug te brengen zijn.',
    sentences: [
      [
        { fault: 'gegevens', field: 'startdatum' },
        'startdatum van dit plaatsingsbesluit is in na anders dan in voor: geen mutatie verandert dat.',
      ],
      [{ fault: 'niet-in-na' }, 'Dit plaatsingsbesluit staat niet in na: geen mutatie brengt het terug.'],
      [
        { fault: 'niet-in-voor' },
        'Dit plaatsingsbesluit staat niet in voor: waartoe zijn mutaties moeten worden teruggebracht, is niet bekend.',
      ],
    ],
  },
  'ADM-ANTWOORD': {
    description: 'Een antwoord moet bij één verzonden mutatiebericht horen.',
    sentences: [
      [{ fault: 'foutbericht' }, 'Dit is geen foutbericht over dit mutatiebericht.'],
      [
        { fault: 'geaccepteerd' },
        'VECOZO accepteert geen bericht met een retourbericht: dat doet alleen DJI.',
      ],
      [
        { fault: 'heenberichten' },
        'Er staan mutatieberichten open met dezelfde IdentificatieAanlevering en een andere inhoud: welk is beantwoord, is niet te zeggen.',
      ],
      [
        { fault: 'melding' },
        'De meldingen van een berichtstatus zijn een rij van minstens één object met code, omschrijving en eventueel toelichting.',
      ],
      [{ fault: 'retourbericht' }, 'Dit foutbericht gaat over een retourbericht en is aan DJI gericht.'],
      [
        { fault: 'status' },
        'Deze berichtstatus is geen afkeuring: het bericht heeft hiermee nog geen antwoord.',
      ],
      [
        { fault: 'traceer' },
        'Deze berichtstatus is van een ander bericht: het traceerId is niet dat van het heenbericht.',
      ],
      [{ fault: 'van' }, 'Dit foutbericht is van VECOZO, en van spreekt dat tegen.'],
    ],
  },
  'ADM-OPNIEUW': {
    description: 'Opnieuw verzenden kan na een afkeuring, onder een nieuw kenmerk.',
    sentences: [
      [{ fault: 'geaccepteerd' }, 'Het bericht is geaccepteerd: er is niets om opnieuw te verzenden.'],
      [{ fault: 'kenmerk' }, 'IdentificatieAanlevering is die van het afgekeurde bericht; geef een nieuwe.'],
    ],
  },
  'ADM-STAP': {
    description: 'Een gebeurtenis moet passen bij de toestand van de mutatie.',
    sentences: [
      [{ fault: 'gebeurtenis' }, 'Deze gebeurtenis bestaat niet voor een mutatie.'],
      [{ fault: 'overgang' }, 'Deze gebeurtenis kan in deze toestand van een mutatie niet voorkomen.'],
      [{ fault: 'toestand' }, 'Deze toestand van een mutatie bestaat niet.'],
    ],
  },
  'AUD-REGEL': {
    description: 'Een auditregel moet zijn zoals zij is geschreven, achter de regel die zij noemt.',
    sentences: [
      [{ fault: 'gewijzigd' }, 'Deze regel is niet zoals zij is geschreven.'],
      [{ fault: 'herhaald' }, 'Deze regel staat er al.'],
      [
        { fault: 'ingevoegd' },
        'Deze regel hoort hier niet: een andere regel volgt al op de regel die zij noemt.',
      ],
      [{ fault: 'ontbreekt' }, 'De regel die voor deze hoort te staan, ontbreekt.'],
      [{ fault: 'verplaatst' }, 'Deze regel staat op een andere plaats dan waar zij is geschreven.'],
    ],
  },
  'AUD-GEHEEL': {
    description: 'Auditregels moeten er allemaal zijn, tot en met de laatste die is geschreven.',
    sentences: [
      [{ fault: 'aantal' }, 'Er zijn niet zoveel regels als er moeten zijn.'],
      [
        { fault: 'head' },
        'De laatste regel is niet de laatste die is geschreven: er ontbreken regels aan het einde, of er zijn er bij gekomen.',
      ],
      [{ fault: 'leeg' }, 'Er zijn geen regels: er is niets om na te gaan.'],
    ],
  },
  'PRF-JSON': {
    description: 'Een profiel moet geldige JSON zijn, waarin elk veld één keer staat.',
    sentences: [
      [{ fault: 'geen' }, 'Dit is geen geldige JSON.'],
      [{ fault: 'dubbel' }, 'Dit veld staat twee keer in hetzelfde object.'],
    ],
  },
  'PRF-VORM': {
    description: 'Een profiel moet de vorm hebben die zijn JSON Schema beschrijft.',
    sentences: [
      [{ fault: 'codes' }, 'Dit moet een code zijn, of een lijst van minstens één code.'],
      [{ fault: 'header' }, "Dit moet 'heenbericht' of 'omgekeerd' zijn."],
      [{ fault: 'naam' }, 'Het model heeft geen klasse of element met deze naam.'],
      [
        { fault: 'naam-bericht' },
        'Dit kan geen naam van een bericht zijn: letters, cijfers, - en _, beginnend met een letter, elke naam één keer, en niet imports, fz825 of fz826.',
      ],
      [{ fault: 'naam-leeg' }, 'Dit moet een tekst zijn, en niet leeg.'],
      [{ fault: 'object' }, 'Dit moet een object zijn.'],
      [{ fault: 'objecten' }, 'Dit moet een lijst van objecten zijn.'],
      [{ fault: 'ontbreekt', field: 'naam' }, 'Het veld naam ontbreekt.'],
      [{ fault: 'tekst' }, 'Dit moet een tekst zijn.'],
      [{ fault: 'veld', known: ['klassen', 'vast'] }, 'Dit veld is niet bekend; wel klassen, vast.'],
      [{ fault: 'weg' }, 'Dit moet een weg zijn: namen van elementen, met / ertussen.'],
    ],
  },
  'PRF-PLAATS': {
    description: 'Een weg in een profiel moet in het schema naar één eigen plaats leiden.',
    sentences: [
      [{ fault: 'dubbel', path: '/B/H' }, '/B/H is in dit profiel al de plaats van iets anders.'],
      [
        { fault: 'eigen-element', klasse: 'MutatieFZ' },
        'MutatieFZ moet een eigen element hebben: zij kan vaker voorkomen, of niets om haar heen kan haar retourcodes hebben.',
      ],
      [
        { fault: 'herhaald', path: '/B/H' },
        'De weg /B/H gaat door meer dan één element dat vaker mag voorkomen: welk geteld wordt, is niet te zeggen.',
      ],
      [{ fault: 'klasse', path: '/B/H' }, '/B/H heeft in het schema geen elementen, maar een waarde.'],
      [
        { fault: 'naast', path: '/B/H' },
        '/B/H staat in het schema naast een klasse die vaker mag voorkomen, in een element dat met haar wordt herhaald: het model heeft er geen plaats voor.',
      ],
      [{ fault: 'ontbreekt', path: '/B/H' }, '/B/H komt in het schema niet voor.'],
      [{ fault: 'waarde', path: '/B/H' }, '/B/H heeft in het schema elementen, en geen waarde.'],
    ],
  },
  'PRF-CODE': {
    description:
      'Een code in een profiel moet in het model en in het schema bestaan, en één betekenis hebben.',
    sentences: [
      [{ fault: 'dubbel', code: '17' }, 'De code 17 staat al voor een andere code van het model.'],
      [{ fault: 'onbekend', code: '7', known: ['1', '2'] }, 'Het model heeft de code 7 niet; wel 1, 2.'],
      [{ fault: 'schema', code: '17' }, 'Het schema staat de code 17 niet toe.'],
    ],
  },
  'PRF-VAST': {
    description: 'Een vaste waarde moet in het schema kunnen staan, op een plaats die het model niet heeft.',
    sentences: [
      [
        { fault: 'model', path: '/B/H' },
        '/B/H is al een element van het model: dat heeft geen vaste waarde.',
      ],
      [{ fault: 'waarde', path: '/B/H' }, 'Het schema staat deze waarde van /B/H niet toe.'],
    ],
  },
  'PRF-BERICHT': {
    description:
      'Het schema van een bericht zonder model moet één root hebben, waarvan elk element te lezen is.',
    sentences: [
      [
        { fault: 'dubbel', root: 'Bericht' },
        'Bericht is met dezelfde naamruimte ook de root van een ander bericht; de berichten zijn niet te onderscheiden.',
      ],
      [
        { fault: 'root', found: 0, known: [] },
        'Er moet één globaal element met elementen zijn dat in geen ander staat; gevonden geen.',
      ],
      [
        { fault: 'root', found: 2, known: ['A', 'B'] },
        'Er moet één globaal element met elementen zijn dat in geen ander staat; gevonden 2. Noem met root het element van het bericht: A of B.',
      ],
      [
        { fault: 'root-onbekend', known: [] },
        'Het schema heeft geen globaal element met elementen dat zo heet.',
      ],
      [
        { fault: 'root-onbekend', known: ['A', 'B'] },
        'Het schema heeft geen globaal element met elementen dat zo heet; wel A, B.',
      ],
      [
        { fault: 'veld', element: 'Constructor', field: 'constructor' },
        'Constructor kan niet worden gelezen: constructor is geen bruikbare naam voor een veld.',
      ],
    ],
  },
  'VGL-LIMIET': {
    description: 'Een schema dat wordt vergeleken mag de grenzen niet overschrijden.',
    sentences: [
      [
        { elements: 3, depth: 2 },
        "Het schema heeft meer dan 3 elementen, of meer dan 2 in elkaar; zo'n schema wordt niet vergeleken.",
      ],
    ],
  },
  'VGL-RBC': {
    description: 'Een RBC moet een rij van controles zijn, elk met een eigen id.',
    sentences: [
      [{ fault: 'id-dubbel' }, 'Dit id staat ook bij een eerdere controle.'],
      [{ fault: 'id' }, 'Een controle moet een id hebben, dat niet leeg is.'],
      [{ fault: 'json' }, 'Dit is geen geldige JSON.'],
      [{ fault: 'leeg' }, 'Er staat geen controle in.'],
      [{ fault: 'limiet', limit: 3 }, 'Er staan meer dan 3 controles in.'],
      [{ fault: 'regel' }, 'Een controle moet een object zijn.'],
      [{ fault: 'rij' }, 'De controles moeten een rij (array) zijn.'],
      [{ fault: 'veld', field: 'tekst' }, 'tekst heeft niet de vorm die daar hoort.'],
    ],
  },
  'LEV-BERICHT': {
    description: 'Wat wordt geleverd moet een bericht zijn dat gelezen en beoordeeld kan worden.',
    sentences: [
      [{ fault: 'intern' }, 'Dit bericht kon door een interne fout niet worden beoordeeld.'],
      [{ fault: 'onleesbaar' }, 'Dit bestand kon niet worden gelezen; herstel het of laat het weg.'],
      [
        { fault: 'vorm' },
        'Dit is geen bericht van een levering: naam moet een tekst zijn, en inhoud een tekst of bytes.',
      ],
    ],
  },
  'LEV-ONVOLLEDIG': {
    description: 'Een bericht van een levering moet volledig kunnen worden gecontroleerd.',
    sentences: [
      [{ lacks: [] }, 'Dit bericht is niet volledig gecontroleerd; geef wat ontbreekt.'],
      [
        { lacks: ['agb', 'uzovi'] },
        'Dit bericht is niet volledig gecontroleerd, zonder agb, uzovi; geef wat ontbreekt.',
      ],
    ],
  },
  'LEV-AFGEBROKEN': {
    description: 'Een levering moet tot haar einde kunnen worden gelezen.',
    sentences: [
      [
        {},
        'Het lezen van de levering is hier afgebroken: wat erna komt, is niet beoordeeld. Beoordeel de hele levering opnieuw.',
      ],
    ],
  },
  'LEV-CRITERIA': {
    description: 'Criteria moeten de vorm hebben die hun JSON Schema beschrijft.',
    sentences: [
      [{ fault: 'aantal' }, 'max moet een geheel getal vanaf 0 zijn.'],
      [{ fault: 'hashtotaal' }, 'gelijkAan moet een hashtotaal zijn: 64 hexadecimale cijfers.'],
      [{ fault: 'ja-of-nee' }, 'Dit moet true of false zijn.'],
      [{ fault: 'leeg' }, 'Er staat geen criterium in: dan zou alles voldoen.'],
      [{ fault: 'object' }, 'Dit moet een object zijn.'],
      [
        { fault: 'onbekend', known: ['dubbel', 'hashtotaal'] },
        'Dit veld is niet bekend; wel dubbel, hashtotaal.',
      ],
      [{ fault: 'percentage' }, 'max moet een percentage van 0 tot en met 100 zijn.'],
      [{ fault: 'tekst' }, 'Dit moet een tekst zijn.'],
    ],
  },
  'PSE-AANVULLEND': {
    description:
      'Van een element dat het model niet heeft, moet bekend zijn of het wordt behouden of weggelaten.',
    sentences: [
      [
        { element: 'K/A' },
        'Het model heeft K/A niet, en de waarde kan een persoon aanwijzen: geef met aanvullend aan of dit element wordt behouden of weggelaten.',
      ],
    ],
  },
  'PSE-WAARDE': {
    description: 'Het schema moet de waarde toestaan waardoor een andere wordt vervangen.',
    sentences: [
      [
        { element: 'A' },
        'Het schema staat de waarde niet toe waardoor die van A moet worden vervangen: het bericht is niet te pseudonimiseren.',
      ],
    ],
  },
  'VSP-VORM': {
    description: 'Gegevens van de VSP-koppeling moeten de vorm hebben die is beschreven.',
    sentences: [
      [{ fault: 'geheel-getal' }, 'Dit moet een geheel getal zijn.'],
      [{ fault: 'keuze' }, 'Dit moet precies één van de beschreven vormen hebben.'],
      [{ fault: 'leeg' }, 'Dit moet een lijst van minstens één zijn.'],
      [{ fault: 'lengte', min: 0, max: 60 }, 'Dit moet hoogstens 60 tekens hebben.'],
      [{ fault: 'lengte', min: 1, max: 250 }, 'Dit moet 1 tot en met 250 tekens hebben.'],
      [{ fault: 'niet-json' }, 'Dit kan niet in JSON staan.'],
      [{ fault: 'object' }, 'Dit moet een object zijn.'],
      [{ fault: 'ontbreekt', field: 'code' }, 'code ontbreekt.'],
      [{ fault: 'rij' }, 'Dit moet een lijst zijn.'],
      [{ fault: 'tekst' }, 'Dit moet een tekst zijn.'],
      [{ fault: 'tijdstip' }, 'Dit moet een datum met tijd en tijdzone zijn, zoals 2026-03-10T09:30:00Z.'],
      [{ fault: 'uuid' }, 'Dit moet een uuid zijn.'],
      [{ fault: 'veld', known: ['a', 'b'] }, 'Dit veld is niet bekend; wel a, b.'],
      [{ fault: 'waarden', values: ['a', 'b'] }, 'Dit moet a of b zijn.'],
    ],
  },
  'VSP-BERICHT': {
    description: 'Wat met een bericht wordt meegestuurd, moet kloppen met het bericht.',
    sentences: [
      [
        { fault: 'antwoord-ontbreekt' },
        'Een retourbericht is een antwoord: geef het traceerId van het heenbericht.',
      ],
      [{ fault: 'antwoord-zichzelf' }, 'Een bericht kan geen antwoord op zichzelf zijn.'],
      [{ fault: 'een-geadresseerde' }, 'Dit bericht heeft één ontvanger, en dus één geadresseerde.'],
      [{ fault: 'payload' }, 'De XML is niet die van dit bericht.'],
      [{ fault: 'profiel' }, 'Dit is niet de waarde van het profiel.'],
      [{ fault: 'vecozo' }, 'VECOZO maakt alleen een retourbericht (FZ826).'],
      [
        { fault: 'waarde', element: 'Afzender' },
        'Dit is niet wat er volgens Afzender in het bericht moet staan.',
      ],
    ],
  },
  'VSP-PAYLOAD': {
    description: 'De bytes van een bericht moeten zijn wat erover is meegestuurd.',
    sentences: [
      [{ fault: 'algoritme' }, 'Deze checksum is niet na te gaan; alleen SHA-256 wordt ondersteund.'],
      [
        { fault: 'checksum' },
        'De bytes van het bericht zijn niet die waarvan dit de checksum is; haal het bericht opnieuw op.',
      ],
      [
        { fault: 'checksum-vorm' },
        'Een SHA-256 moet 64 hexadecimale cijfers hebben, of base64 zijn (44 tekens).',
      ],
      [
        { fault: 'codering' },
        'De tekst wordt als UTF-8 verzonden, en de XML-declaratie noemt een andere codering; geef bytes.',
      ],
      [{ fault: 'grootte' }, 'Het bericht heeft een ander aantal bytes; haal het opnieuw op.'],
    ],
  },
  'VSP-UITWISSELING': {
    description: 'Wat in een uitwisseling gebeurt, moet passen bij wat ervan bekend is.',
    sentences: [
      [{ fault: 'conversatie' }, 'Een antwoord moet in de conversatie van zijn heenbericht staan.'],
      [
        { fault: 'niet-opgeslagen' },
        'Dit bericht is nog niet opgeslagen: bevestigen zou het verloren kunnen laten gaan.',
      ],
      [
        { fault: 'onbekend' },
        'Er is geen bericht verzonden of aangemeld waar dit over gaat; het is bewaard.',
      ],
      [{ fault: 'richting' }, 'Een bericht kan niet zowel verzonden als ontvangen zijn.'],
      [
        { fault: 'tegenspraak', field: 'conversatieId' },
        'conversatieId is niet wat er eerder van dit bericht is gezegd; dat blijft gelden.',
      ],
      [
        { fault: 'tweede-antwoord' },
        'Het heenbericht heeft al een ander antwoord, dat blijft gelden; dit antwoord is bewaard.',
      ],
    ],
  },
  'RBC-SCHEMA': {
    description: 'Een controle moet passen bij het schema waarop zij wordt uitgevoerd.',
    sentences: [
      [{ fault: 'klasse-ontbreekt', klasse: 'K' }, 'K is geen berichtklasse in het schema.'],
      [
        { fault: 'klasse-meermalen', klasse: 'K' },
        'K staat op meer dan één plaats in het schema; welke bedoeld is, is niet te zeggen.',
      ],
      [{ fault: 'ontbreekt', path: '../A' }, '../A komt in het schema niet voor.'],
      [
        { fault: 'meermalen', path: '../A' },
        '../A staat meer dan één keer in de berichtklasse, in verschillende naamruimten of met een andere hoofdletter.',
      ],
      [{ fault: 'waarde', path: '../A' }, '../A heeft in het schema elementen, en geen waarde.'],
      [
        { fault: 'herhaald', path: '../A' },
        '../A mag volgens het schema vaker voorkomen; de controle gaat over één waarde.',
      ],
      [
        { fault: 'weg', path: '../A' },
        '../A leidt in het schema niet van de root, door klassen die één keer voorkomen, naar één element.',
      ],
      [
        { fault: 'datum', path: '../A' },
        '../A is in het schema geen datum in de vorm JJJJ-MM-DD zonder tijdzone, en dus niet te vergelijken.',
      ],
      [
        { fault: 'schrijfwijze', path: '../A' },
        '../A kan volgens het schema dezelfde waarde op meer dan één manier bevatten, en is dus niet te vergelijken.',
      ],
      [
        { fault: 'waarden-ontbreken', path: 'A', values: ['1'] },
        'A kan volgens het schema de waarde 1 niet hebben.',
      ],
      [
        { fault: 'waarden-ontbreken', path: 'A', values: ['1', '2'] },
        'A kan volgens het schema de waarden 1, 2 niet hebben.',
      ],
      [
        { fault: 'andere-waarden', path: 'A', values: ['1', '2'] },
        'A kan volgens het schema ook andere waarden dan 1, 2 hebben, waarvan het verloop niet bekend is.',
      ],
    ],
  },
  'RBC-FOUT': {
    description: 'Een controle, en een bron die zij raadpleegt, moet werken.',
    sentences: [
      [
        { fault: 'controle', controle: 'VC001' },
        'Interne fout in controle VC001 of in een bron die zij raadpleegt; het bericht is niet beoordeeld.',
      ],
      [
        { fault: 'controletype', controletype: 3 },
        'Interne fout in controletype 3; het bericht is niet beoordeeld.',
      ],
    ],
  },
};
