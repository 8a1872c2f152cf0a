import type { StructureRule, XmlRule } from '../../../taal/index.ts';
import type { RegelTekst } from '../tekst.ts';

/** Of the rules of controletype 1 and 2. */
export const structuur: Readonly<Record<XmlRule | StructureRule, RegelTekst>> = {
  'XML-LEEG': {
    titel: 'Het bericht is leeg',
    waarom: 'Een leeg bestand meldt niets, en er is dus ook niets om te verwerken of te beantwoorden.',
    zorgadministratie: {
      watIsEr: 'Er is een bestand verzonden waar niets in staat.',
      watTeDoen:
        'Maak het bericht in uw EPD opnieuw aan en verzend het nog eens. Blijft het leeg, dan is het aanmaken mislukt: meld dat bij uw leverancier.',
      fout: 'Een leeg bestand.',
      goed: 'Een bestand met een volledige melding.',
    },
    ontwikkelaar: {
      watIsEr: 'De invoer bevat geen bytes, of alleen witruimte.',
      watTeDoen:
        'Controleer of het bestand volledig was weggeschreven voordat het werd gelezen, en of een fout bij het maken niet stil een leeg bestand achterlaat.',
    },
  },
  'XML-GEEN': {
    titel: 'Dit bestand is geen bericht',
    waarom: 'Het systeem van de ontvanger kan alleen berichten in de afgesproken technische vorm lezen.',
    zorgadministratie: {
      watIsEr: 'Het verzonden bestand is iets anders dan een bericht, bijvoorbeeld een brief of een tabel.',
      watTeDoen:
        'Kies het bestand dat uw EPD heeft klaargezet, of laat uw EPD zelf verzenden. Open en bewaar dat bestand niet eerst in een ander programma.',
      fout: 'Een bestand waarin een brief staat.',
      goed: 'Het bestand dat het EPD heeft klaargezet.',
    },
    ontwikkelaar: {
      watIsEr: 'Het eerste teken na eventuele witruimte is geen <: dit is geen XML-document.',
      watTeDoen:
        'Kijk of het bestand nog ingepakt, versleuteld of base64 is, of dat een proxy een foutmelding heeft teruggegeven.',
    },
  },
  'XML-CODERING': {
    titel: 'Het bestand zegt in andere tekens te zijn geschreven dan het is',
    waarom:
      'Een lezer moet zeker weten welke tekens de bytes voorstellen. Raden zou namen en kenmerken kunnen verminken.',
    zorgadministratie: {
      watIsEr: 'Het bestand is in een andere tekenset opgeslagen dan het zelf vermeldt.',
      watTeDoen:
        'Verzend het bestand zoals uw EPD het heeft gemaakt; open en bewaar het niet tussendoor. Is dat niet gebeurd, laat uw leverancier het dan herstellen.',
      fout: 'Een bestand dat een andere tekenset vermeldt dan waarin het is opgeslagen.',
      goed: 'Een bestand dat de tekenset vermeldt waarin het is opgeslagen.',
    },
    ontwikkelaar: {
      watIsEr:
        'De encoding in de XML-declaratie, de byte order mark en de bytes passen niet bij elkaar, of de codering wordt niet ondersteund.',
      watTeDoen:
        'Schrijf UTF-8 zonder byte order mark en declareer encoding="UTF-8". Let op schrijvers die intern UTF-16 gebruiken en die naam laten staan.',
    },
    uitgangspunt: 'Het bestand is in UTF-8 opgeslagen.',
  },
  'XML-ONLEESBAAR': {
    titel: 'Een teken in het bestand is niet te lezen',
    waarom:
      'Een onleesbaar teken mag niet worden overgeslagen of vervangen: dan zou er iets anders staan dan is gemeld.',
    zorgadministratie: {
      watIsEr:
        'Op één plaats in het bestand staat een teken, vaak een letter met een accent, dat niet goed is opgeslagen.',
      watTeDoen:
        'Zoek in uw EPD naar vreemde tekens in kenmerken, typ die opnieuw en maak het bericht nog eens aan. Komt het terug, meld het dan bij uw leverancier.',
      fout: 'Een bestand met een é die de vermelde tekenset niet kent.',
      goed: 'Hetzelfde bestand in een tekenset die de é wel kent.',
    },
    ontwikkelaar: {
      watIsEr:
        'Op deze plaats staan bytes die in de codering niet bestaan, of een los surrogaat in een string.',
      watTeDoen:
        'Decodeer en codeer op één plaats, strikt, en houd de declaratie daarmee gelijk. Een bestand dat midden in een teken is afgebroken geeft deze bevinding ook.',
    },
  },
  'XML-VERSIE': {
    titel: 'Het bestand is in een andere versie van het bestandsformaat geschreven',
    waarom:
      'De standaard schrijft één versie van het bestandsformaat voor; een andere kent andere regels voor tekens.',
    zorgadministratie: {
      watIsEr: 'Het bestand noemt een technische versie die in deze keten niet wordt gebruikt.',
      watTeDoen: 'In uw EPD is dit niet in te stellen: geef deze melding door aan uw leverancier.',
      fout: 'Een bestand in versie 1.1 van het bestandsformaat.',
      goed: 'Een bestand in versie 1.0 van het bestandsformaat.',
    },
    ontwikkelaar: {
      watIsEr: 'De XML-declaratie noemt een andere versie dan 1.0.',
      watTeDoen: 'Schrijf version="1.0". Het gaat hier niet om de versie van de berichtstandaard.',
    },
  },
  'XML-DOCTYPE': {
    titel: 'Het bestand bevat een onveilige verwijzing',
    waarom:
      'Met deze techniek kan een bestand de ontvanger bestanden laten ophalen of vastlopen. Daarom weigert de keten elk bestand waarin zij voorkomt.',
    zorgadministratie: {
      watIsEr: 'Vooraan in het bestand staat een technische verwijzing die om veiligheid niet is toegestaan.',
      watTeDoen:
        'Controleer of het bestand echt uit uw EPD komt. Zo ja, laat uw leverancier de verwijzing weglaten; u kunt dit niet zelf herstellen.',
      fout: 'Een bestand met zo’n verwijzing.',
      goed: 'Hetzelfde bestand zonder die verwijzing.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het document heeft een DOCTYPE; die wordt geweigerd zonder te worden gelezen (XXE, entity expansion).',
      watTeDoen:
        'Zet het schrijven van een DOCTYPE uit. Entiteiten buiten de vijf van XML zelf zijn niet nodig.',
    },
  },
  'XML-LIMIET': {
    titel: 'Het bericht is groter dan wordt aangenomen',
    waarom:
      'Een grens beschermt de ontvanger tegen bestanden die zijn systeem stilleggen. Een gewone melding komt er niet bij in de buurt.',
    zorgadministratie: {
      watIsEr: 'Het bericht is veel groter of ingewikkelder dan een melding hoort te zijn.',
      watTeDoen:
        'Kijk in uw EPD of er per ongeluk zeer veel meldingen in één bericht zijn gezet, en verdeel ze over meer berichten. Zijn het er weinig, meld dit dan bij uw leverancier.',
      fout: 'Een bericht met veel meer technische gegevens dan een bericht hoort te hebben.',
      goed: 'Een bericht met één melding.',
    },
    ontwikkelaar: {
      watIsEr:
        'Een van de grenzen van de lezer is overschreden: bytes, diepte, aantal elementen of attributen, of de lengte van een naam of waarde.',
      watTeDoen:
        'args.of zegt welke grens. Splits het bericht; een hogere grens geeft u met de optie limits, maar de ontvanger hoeft die niet te hebben.',
    },
  },
  'XML-WELGEVORMD': {
    titel: 'Het bestand is beschadigd of niet volledig',
    waarom: 'Ontbreekt er iets aan de opbouw van het bestand, dan is niet zeker wat waarbij hoort.',
    zorgadministratie: {
      watIsEr:
        'Het bestand is technisch niet heel, bijvoorbeeld omdat het is afgebroken of met de hand is aangepast.',
      watTeDoen:
        'Maak het bericht in uw EPD opnieuw aan en verzend het zonder het te openen. Gaat het weer mis, stuur dan regel en kolom uit deze melding naar uw leverancier.',
      fout: 'Een bestand waarin een onderdeel niet goed is afgesloten.',
      goed: 'Een bestand waarin elk onderdeel is afgesloten.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het document is geen welgevormd XML 1.0 met naamruimten; args.fault zegt wat er op deze plaats mis is.',
      watTeDoen:
        'Bouw XML met een schrijver, niet door teksten aan elkaar te plakken: die vervangt & en < vanzelf. serializeBericht van fz825 doet dat.',
    },
  },
  'STR-BERICHT': {
    titel: 'Dit is een ander soort bericht',
    waarom: 'In deze keten gaan alleen meldingen over forensische zorg en de antwoorden daarop.',
    zorgadministratie: {
      watIsEr: 'Het bestand is een bericht van een andere soort, bijvoorbeeld een declaratie.',
      watTeDoen:
        'Kies in uw EPD het bericht voor mutaties in de forensische zorg en verzend dat. Klopt uw keuze, laat dan uw leverancier nagaan welk bericht uw EPD maakt.',
      fout: 'Een bericht van een soort die hier niet bekend is.',
      goed: 'Een melding van een mutatie in de forensische zorg.',
    },
    ontwikkelaar: {
      watIsEr: 'Het rootelement of zijn naamruimte is niet die van een FZ825 of FZ826.',
      watTeDoen:
        'Vergelijk naam en xmlns van het rootelement met args.supported, hoofdlettergevoelig. Een bericht volgens de officiële XSD leest u met withSchemas of een profiel.',
    },
  },
  'STR-VERSIE': {
    titel: 'Het bericht is in een andere versie van de standaard',
    waarom:
      'In een andere versie kunnen gegevens iets anders betekenen. Daarom wordt alleen gelezen wat is afgesproken.',
    zorgadministratie: {
      watIsEr:
        'Uw EPD heeft het bericht gemaakt volgens een versie van de standaard die hier niet wordt gebruikt.',
      watTeDoen:
        'Kijk of er een update van uw EPD klaarstaat en installeer die, of vraag uw leverancier welke versie uw EPD verzendt.',
      fout: 'Een bericht in versie 3.0 van de standaard.',
      goed: 'Een bericht in versie 2.0 van de standaard.',
    },
    ontwikkelaar: {
      watIsEr: 'Berichtversie of Berichtsubversie is niet een van de ondersteunde nummers.',
      watTeDoen:
        'Schrijf 2 en 0, zonder voorloopnul. Voor een nieuwere versie is een ander schema nodig; verander niet alleen het nummer.',
    },
  },
  'STR-ONTBREEKT': {
    titel: 'Een verplicht gegeven ontbreekt',
    waarom: 'Zonder dit gegeven weet de ontvanger niet genoeg om de melding te verwerken.',
    zorgadministratie: {
      watIsEr: 'In de melding is een gegeven niet ingevuld dat altijd ingevuld moet zijn.',
      watTeDoen:
        'Zoek in uw EPD de melding op en vul het lege veld in dat de bevinding noemt, bijvoorbeeld de datum. Is het in uw EPD wel ingevuld, dan komt het niet mee: meld dat bij uw leverancier.',
      fout: 'Een verplaatsing zonder datum.',
      goed: 'Een verplaatsing op 2 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element is verplicht in args.klasse en staat er niet.',
      watTeDoen:
        'Voeg het element toe op zijn plaats in de volgorde van het schema. Controleer ook op een spelfout: een verkeerd gespeld element telt als afwezig.',
    },
  },
  'STR-ONVERWACHT': {
    titel: 'Er staat een gegeven in dat hier niet hoort',
    waarom:
      'Wat de standaard niet kent, mag niet mee: het kan persoonsgegevens bevatten die de ontvanger niet hoort te krijgen.',
    zorgadministratie: {
      watIsEr: 'Het bericht bevat een gegeven waarvoor in deze melding geen plaats is, zoals een opmerking.',
      watTeDoen:
        'Kijk of u in uw EPD iets extra’s hebt ingevuld, en haal het weg. Anders maakt uw EPD het bericht verkeerd: geef de bevinding door aan uw leverancier.',
      fout: 'Een verplaatsing met een opmerking erbij.',
      goed: 'Dezelfde verplaatsing zonder opmerking.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het schema kent dit element hier niet; args.expected is wat er wel mag volgen. Een onbekende naam staat als * in het pad.',
      watTeDoen:
        'Vergelijk de spelling met het schema, ook hoofdletters, en de klasse waarin het staat. suggestEdits van fz825/uitleg herkent een verschrijving van één letter.',
    },
  },
  'STR-HERHAALD': {
    titel: 'Een gegeven staat er te vaak',
    waarom: 'Van twee waarden voor hetzelfde gegeven is niet te zeggen welke geldt.',
    zorgadministratie: {
      watIsEr: 'Een gegeven dat maar één keer mag worden gemeld, staat er vaker.',
      watTeDoen:
        'Kijk in uw EPD of het gegeven dubbel is ingevoerd en houd het juiste over. Is het daar enkel, dan zet uw EPD het dubbel in het bericht: meld dat bij uw leverancier.',
      fout: 'Een verplaatsing waarin de soort mutatie twee keer staat.',
      goed: 'Een verplaatsing waarin de soort mutatie één keer staat.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element komt in args.klasse vaker voor dan args.max.',
      watTeDoen:
        'Verwijder de herhaling als beide gelijk zijn. Zijn zij verschillend, kies dan niet zelf. Meer mutaties zijn meer MutatieFZ, niet meer velden in één.',
    },
  },
  'STR-VOLGORDE': {
    titel: 'De gegevens staan in een verkeerde volgorde',
    waarom: 'De ontvanger leest de gegevens in een vaste volgorde.',
    zorgadministratie: {
      watIsEr: 'Alle gegevens zijn er, maar uw EPD zet ze in een andere volgorde dan is afgesproken.',
      watTeDoen: 'In uw EPD is hier niets aan te doen: geef de bevinding door aan uw leverancier.',
      fout: 'Een verplaatsing waarin de datum voor de soort mutatie staat.',
      goed: 'Dezelfde verplaatsing, met de datum na de soort mutatie.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element hoort in args.klasse na args.after, of vooraan als dat er niet is.',
      watTeDoen:
        'Schrijf de elementen in de volgorde van het schema; serializeBericht doet dat vanzelf. suggestEdits van fz825/uitleg verplaatst het element.',
    },
  },
  'STR-NAAMRUIMTE': {
    titel: 'Een onderdeel hoort technisch bij een ander soort bericht',
    waarom:
      'Dezelfde naam kan in een andere standaard iets anders betekenen. Daarom hoort elk onderdeel te zeggen bij welke standaard het hoort.',
    zorgadministratie: {
      watIsEr: 'Uw EPD heeft een onderdeel van het bericht aan de verkeerde standaard gekoppeld.',
      watTeDoen: 'In uw EPD is hier niets aan te doen: geef de bevinding door aan uw leverancier.',
      fout: 'Een verplaatsing waarvan de datum niet aan deze standaard is gekoppeld.',
      goed: 'Een verplaatsing waarvan alle gegevens aan deze standaard zijn gekoppeld.',
    },
    ontwikkelaar: {
      watIsEr:
        'De naam is bekend, maar het element staat in een andere naamruimte dan args.namespace, of in geen.',
      watTeDoen:
        'Maak onderliggende elementen met de naamruimte van het bericht: createElementNS in plaats van createElement. Een xmlns="" op het element wijst hierop.',
    },
  },
  'STR-TEKST': {
    titel: 'Er staat losse tekst tussen de gegevens',
    waarom:
      'Losse tekst hoort bij geen enkel gegeven. Zij kan persoonsgegevens bevatten en wordt daarom geweigerd.',
    zorgadministratie: {
      watIsEr: 'Tussen de gegevens van het bericht staat tekst die bij niets hoort.',
      watTeDoen:
        'Is het bestand met de hand aangepast, maak het dan in uw EPD opnieuw aan. Anders zet uw EPD de tekst erin: meld dat bij uw leverancier.',
      fout: 'Een verplaatsing waarin los het woord verplaatst staat.',
      goed: 'Dezelfde verplaatsing zonder losse tekst.',
    },
    ontwikkelaar: {
      watIsEr: 'args.klasse heeft rechtstreeks tekst, terwijl zij alleen elementen mag hebben.',
      watTeDoen:
        'Verwijder de tekst, of zet haar in het element waarvoor zij bedoeld is. Inspringen met spaties en regeleinden mag.',
    },
  },
  'STR-ATTRIBUUT': {
    titel: 'Een gegeven heeft een toevoeging die niet mag',
    waarom:
      'De standaard kent alleen gegevens zelf, geen toevoegingen erbij. Wat niet is afgesproken, wordt niet verwerkt.',
    zorgadministratie: {
      watIsEr: 'Uw EPD heeft bij een gegeven een technische toevoeging gezet die de standaard niet kent.',
      watTeDoen: 'In uw EPD is hier niets aan te doen: geef de bevinding door aan uw leverancier.',
      fout: 'Een locatie met een toevoeging over de soort code.',
      goed: 'Een locatie met alleen haar AGB-code.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het element heeft een attribuut; alleen naamruimtedeclaraties en xsi:schemaLocation zijn toegestaan.',
      watTeDoen:
        'Laat het attribuut weg. Bij xsi:nil: laat het hele element weg als het optioneel is, of geef het een waarde.',
    },
  },
  'STR-LEEG': {
    titel: 'Een gegeven is leeg',
    waarom:
      'Een leeg gegeven is iets anders dan een gegeven dat er niet is: de ontvanger kan niet weten wat is bedoeld.',
    zorgadministratie: {
      watIsEr: 'Een gegeven staat in het bericht, maar er is niets ingevuld.',
      watTeDoen: 'Vul het in uw EPD in, bijvoorbeeld de AGB-code van de locatie, en verzend opnieuw.',
      fout: 'Een verplaatsing naar een locatie zonder AGB-code.',
      goed: 'Een verplaatsing naar de locatie met AGB-code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element heeft geen inhoud.',
      watTeDoen:
        'Schrijf een optioneel element niet als het leeg is; weiger een verplicht element zonder waarde voordat u het bericht maakt.',
    },
  },
  'STR-VORM': {
    titel: 'Een gegeven is in een andere vorm geschreven',
    waarom:
      'Een datum als 2-3-2026 kan 2 maart of 3 februari zijn. Met één vaste schrijfwijze is er geen twijfel.',
    zorgadministratie: {
      watIsEr: 'Een datum of getal staat niet in de schrijfwijze die is afgesproken.',
      watTeDoen:
        'Vul de datum in uw EPD opnieuw in met de kalender van het scherm. Staat zij daar goed, dan schrijft uw EPD haar verkeerd weg: meld dat bij uw leverancier.',
      fout: 'Een datum geschreven als 02-03-2026.',
      goed: 'Dezelfde datum geschreven als 2026-03-02.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde heeft niet de lexicale vorm van args.builtin.',
      watTeDoen:
        'Schrijf datums als JJJJ-MM-DD zonder tijd of tijdzone: toDatum van fz825/datum doet dat. suggestEdits stelt een omzetting voor, maar kiest nooit zelf tussen dag en maand.',
    },
  },
  'STR-DATUM': {
    titel: 'Deze datum bestaat niet',
    waarom:
      'Een dag die niet op de kalender staat, is een vergissing; welke dag wel is bedoeld, kan alleen de melder zeggen.',
    zorgadministratie: {
      watIsEr: 'Er is een datum ingevuld die niet bestaat, zoals 30 februari.',
      watTeDoen: 'Zoek in het dossier de juiste dag op, vul die in uw EPD in en verzend opnieuw.',
      fout: 'Een verplaatsing op 30 februari 2026.',
      goed: 'Een verplaatsing op 2 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde heeft de vorm van args.builtin, maar het is geen bestaande dag of tijd.',
      watTeDoen:
        'Controleer datums bij invoer. Laat een datum niet stil doorschuiven naar de volgende maand.',
    },
  },
  'STR-ENUMERATIE': {
    titel: 'Deze keuze bestaat niet',
    waarom: 'Voor dit gegeven is een vaste lijst van keuzes afgesproken, elk met één betekenis.',
    zorgadministratie: {
      watIsEr: 'Er is iets gekozen dat niet in de afgesproken lijst staat.',
      watTeDoen:
        'Kies in uw EPD een van de mogelijkheden die de bevinding noemt, bijvoorbeeld verplaatsing of einde zorg. Staat de juiste er niet bij, vraag dan uw leverancier de lijst bij te werken.',
      fout: 'Een mutatie van een soort die niet bestaat.',
      goed: 'Een mutatie van de soort verplaatsing.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde is geen van args.allowed, waar bij elke code haar betekenis staat.',
      watTeDoen:
        'Let op voorloopnullen, spaties en hoofdletters. Vertaal codes van uw EPD met een volledige tabel, zonder restgroep.',
    },
  },
  'STR-LENGTE': {
    titel: 'Een gegeven is te kort of te lang',
    waarom:
      'De ontvanger heeft een vast aantal tekens voor dit gegeven. Afkappen zou er iets anders van maken.',
    zorgadministratie: {
      watIsEr: 'Een kenmerk heeft meer of minder tekens dan is afgesproken.',
      watTeDoen:
        'Kort in uw EPD het kenmerk in, of vul het aan, tot de lengte die de bevinding noemt. Maakt uw EPD het kenmerk zelf, meld dit dan bij uw leverancier.',
      fout: 'Een bericht met een kenmerk van 21 tekens, waar er 12 mogen.',
      goed: 'Een bericht met een kenmerk van 10 tekens.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde heeft args.found tekens; toegestaan is args.min tot en met args.max.',
      watTeDoen:
        'Tel in Unicode-tekens, niet in bytes. Kap een kenmerk niet af: twee kunnen dan gelijk worden.',
    },
  },
  'STR-LIMIET': {
    titel: 'Er zijn te veel fouten om allemaal te noemen',
    waarom: 'Een lange lijst helpt niemand. Vaak hebben al die fouten één oorzaak.',
    zorgadministratie: {
      watIsEr: 'In het bericht is zo veel mis dat alleen de eerste fouten worden genoemd.',
      watTeDoen:
        'Herstel in uw EPD de eerste fouten uit de lijst en controleer opnieuw. Zijn er honderden, dan maakt uw EPD het bericht verkeerd: meld dat bij uw leverancier.',
      fout: 'Een bericht waarin alle gegevens van de cliënt leeg zijn.',
      goed: 'Een bericht waarin alle gegevens zijn ingevuld.',
    },
    ontwikkelaar: {
      watIsEr: 'Het aantal bevindingen, of de diepte van een bericht in JSON, is boven args.limit.',
      watTeDoen:
        'Zoek de gemeenschappelijke oorzaak in de eerste bevindingen. Met limits.findings krijgt u er meer.',
    },
    uitgangspunt: 'Er worden hoogstens twee fouten genoemd.',
  },
  'STR-PATROON': {
    titel: 'Een nummer of kenmerk is niet goed geschreven',
    waarom:
      'Nummers zoals een AGB-code hebben een vast aantal cijfers. Wijkt het af, dan is er iets weggevallen of bijgekomen.',
    zorgadministratie: {
      watIsEr: 'Een nummer heeft niet het goede aantal cijfers, of er staat een ander teken tussen.',
      watTeDoen:
        'Vergelijk het nummer in uw EPD met het origineel. Een AGB-code heeft 8 cijfers, een SKN 7 of 8, een plaatsingsbesluit 9 en een UZOVI-nummer 4. Let op een nul vooraan en op spaties.',
      fout: 'Een locatie met de AGB-code 6290002: de nul vooraan ontbreekt.',
      goed: 'Een locatie met de AGB-code 06290002.',
    },
    ontwikkelaar: {
      watIsEr:
        'De waarde voldoet niet aan args.patterns; args.documentation zegt in woorden wat er hoort te staan.',
      watTeDoen:
        'Bewaar nummers als tekst. Vul voorloopnullen alleen aan als de bron ze aantoonbaar heeft laten vallen. Haal spaties weg.',
    },
  },
  'STR-GRENS': {
    titel: 'Een waarde is te groot of te klein',
    waarom: 'Voor deze waarde is een grens afgesproken; erbuiten is zij vrijwel zeker een vergissing.',
    zorgadministratie: {
      watIsEr: 'Een getal of datum ligt buiten wat is toegestaan.',
      watTeDoen: 'Controleer in uw EPD of er een cijfer te veel of te weinig is ingevoerd en verbeter het.',
      fout: 'Een aantal van 1000, waar hoogstens 999 mag.',
      goed: 'Een aantal van 999.',
    },
    ontwikkelaar: {
      watIsEr:
        'De waarde is niet args.facet args.bound. In de schema’s van dit pakket komt deze grens niet voor, wel in die van anderen.',
      watTeDoen: 'Controleer eenheid en bron van de waarde.',
    },
    uitgangspunt: 'Een eigen schema waarin Aantal hoogstens 999 mag zijn.',
  },
  'STR-CIJFERS': {
    titel: 'Een getal heeft te veel cijfers',
    waarom:
      'De ontvanger bewaart een vast aantal cijfers. Meer cijfers zouden worden afgerond, en dan staat er iets anders.',
    zorgadministratie: {
      watIsEr: 'Een getal heeft meer cijfers, of meer cijfers achter de komma, dan is toegestaan.',
      watTeDoen: 'Rond het getal in uw EPD af zoals is afgesproken en verzend opnieuw.',
      fout: 'Een bedrag met drie cijfers achter de komma, 10,125.',
      goed: 'Een bedrag met twee cijfers achter de komma, 10,13.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde heeft meer cijfers dan args.total, of meer achter de punt dan args.fraction.',
      watTeDoen:
        'Rond af bij de bron, met een vaste regel; gebruik geen binaire drijvende komma voor bedragen.',
    },
    uitgangspunt: 'Een eigen schema waarin Bedrag hoogstens twee cijfers achter de punt heeft.',
  },
  'STR-TYPE': {
    titel: 'Een gegeven is van de verkeerde soort',
    waarom:
      'Een nummer dat als getal is bewaard, verliest zijn nul vooraan. Daarom moet elk gegeven tekst zijn.',
    zorgadministratie: {
      watIsEr:
        'Uw EPD heeft een gegeven in een andere soort bewaard dan nodig is, bijvoorbeeld een kenmerk als getal.',
      watTeDoen: 'In uw EPD is hier niets aan te doen: geef de bevinding door aan uw leverancier.',
      fout: 'Een kenmerk dat als getal is bewaard.',
      goed: 'Hetzelfde kenmerk als tekst.',
    },
    ontwikkelaar: {
      watIsEr:
        'In de waarde van JavaScript of JSON staat geen string, object of array waar die hoort; args.fault zegt welke.',
      watTeDoen:
        'Gebruik strings voor alle waarden, ook voor nummers, en een array waar het element vaker mag voorkomen.',
    },
  },
  'STR-TEKEN': {
    titel: 'Er staat een onzichtbaar teken in een gegeven',
    waarom:
      'Zulke tekens kunnen niet in een bericht worden geschreven. Ze komen meestal mee bij knippen en plakken.',
    zorgadministratie: {
      watIsEr: 'In een kenmerk zit een onzichtbaar teken.',
      watTeDoen: 'Typ het kenmerk in uw EPD opnieuw in plaats van het te plakken, en verzend opnieuw.',
      fout: 'Een kenmerk met een onzichtbaar teken erachter.',
      goed: 'Hetzelfde kenmerk, met alleen zichtbare tekens.',
    },
    ontwikkelaar: {
      watIsEr:
        'De waarde bevat een stuurteken of een los surrogaat, dat in XML 1.0 ook niet als tekenverwijzing mag.',
      watTeDoen:
        'Weiger stuurtekens bij invoer. Let op teksten met vaste lengte die met nulbytes zijn aangevuld.',
    },
  },
};
