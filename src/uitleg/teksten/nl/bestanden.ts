import type { CatalogueRule, StructureRule, XmlRule } from '../../../taal/index.ts';
import type { RegelTekst } from '../tekst.ts';

/** Of the rules on answers, files, profiles and administrations. */
export const bestanden: Readonly<Record<Exclude<CatalogueRule, XmlRule | StructureRule>, RegelTekst>> = {
  'RET-HEEN': {
    titel: 'Het antwoord hoort niet bij dit bericht',
    waarom:
      'Een antwoord herhaalt het bericht waarop het antwoordt. Wijkt het af, dan gaat het over iets anders en zegt het niets over uw melding.',
    zorgadministratie: {
      watIsEr: 'Het ontvangen antwoord noemt andere gegevens dan u hebt verzonden.',
      watTeDoen:
        'Zoek in uw EPD het bericht met het kenmerk dat in het antwoord staat. Is dat er niet, meld dan aan VECOZO dat u een antwoord hebt gekregen dat niet van u is, en open het verder niet.',
      fout: 'Een antwoord op bericht A-2, terwijl A-1 is verzonden.',
      goed: 'Een antwoord op bericht A-1.',
    },
    ontwikkelaar: {
      watIsEr: 'Een element van de FZ826 is niet gelijk aan dat van de FZ825, ontbreekt of is toegevoegd.',
      watTeDoen:
        'Zoek het heenbericht met matchRetour van fz825/administratie in plaats van op volgorde. Geef het bericht zoals het is verzonden.',
    },
    uitgangspunt: 'Verzonden is bericht A-1.',
  },
  'RET-VULLING': {
    titel: 'Het antwoord spreekt zichzelf tegen',
    waarom:
      'In een antwoord moet duidelijk zijn of iets is goedgekeurd of niet. Spreekt het zichzelf tegen, dan mag u het niet als goedkeuring lezen.',
    zorgadministratie: {
      watIsEr: 'Het antwoord is op een manier ingevuld die de standaard niet kent.',
      watTeDoen:
        'Beschouw de melding als niet beantwoord, en vraag de afzender van het antwoord om het opnieuw te sturen.',
      fout: 'Een kort antwoord dat het bericht afkeurt en ook een fout van een melding noemt.',
      goed: 'Een kort antwoord dat alleen zegt dat het bericht is afgekeurd.',
    },
    ontwikkelaar: {
      watIsEr:
        'De retourcodes staan niet zoals STB §4.5 voorschrijft; args.fault zegt welke regel is geschonden.',
      watTeDoen:
        'Maak antwoorden met retourbericht van fz825. Met alleen een Header is er één code, 0200 of 0001; 0200 staat altijd alleen.',
    },
    uitgangspunt: 'Het antwoord bestaat uit de Header alleen.',
  },
  'RET-CODE': {
    titel: 'Het antwoord noemt een onbekende code',
    waarom: 'Een code die in geen lijst staat heeft geen betekenis. Zij mag niet als goedkeuring gelden.',
    zorgadministratie: {
      watIsEr: 'In het antwoord staat een code die op die dag niet bestond.',
      watTeDoen:
        'Beschouw de melding als afgekeurd en vraag DJI wat er mis is. Laat uw leverancier nagaan of de codelijst in uw EPD bij is.',
      fout: 'Een antwoord met een code die niet bestaat.',
      goed: 'Een antwoord met een code uit de lijst.',
    },
    ontwikkelaar: {
      watIsEr:
        'Retourcode staat op DagtekeningRetour niet in de codelijst; zonder strict is dit W006, behalve bij 0200.',
      watTeDoen: 'Geef met de optie codelijst de actuele COD954-VEKT mee, gelezen met loadCodelijst.',
    },
    uitgangspunt: 'Er wordt streng gelezen (strict).',
  },
  W005: {
    titel: 'Het antwoord is ouder dan de vraag',
    waarom: 'Een antwoord kan niet van voor het bericht zijn. Meestal staat ergens een klok verkeerd.',
    zorgadministratie: {
      watIsEr: 'De datum van het antwoord ligt voor de datum van uw bericht.',
      watTeDoen:
        'Controleer in uw EPD de datum van het verzonden bericht. Het antwoord blijft geldig: dit is een waarschuwing.',
      fout: 'Een antwoord van 9 maart 2026 op een bericht van 10 maart 2026.',
      goed: 'Een antwoord van 12 maart 2026 op een bericht van 10 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'DagtekeningRetour ligt voor de Dagtekening van het heenbericht.',
      watTeDoen:
        'Verwerk het antwoord; de waarschuwing verandert de uitkomst niet. Let aan beide kanten op tijdzones.',
    },
    uitgangspunt: 'Het bericht is van 10 maart 2026.',
  },
  W006: {
    titel: 'De code in het antwoord is niet bekend',
    waarom: 'De melding is afgekeurd, maar waarom is niet te zeggen zonder de betekenis van de code.',
    zorgadministratie: {
      watIsEr: 'In het antwoord staat een code waarvan uw EPD de betekenis niet kent.',
      watTeDoen:
        'Beschouw de melding als afgekeurd. Zoek de code op bij Vektis of vraag DJI wat zij betekent, en laat uw leverancier de codelijst bijwerken.',
      fout: 'Een melding die is afgekeurd met een code die niet in de lijst staat.',
      goed: 'Een melding die is afgekeurd met een code uit de lijst.',
    },
    ontwikkelaar: {
      watIsEr:
        'Retourcode staat op DagtekeningRetour niet in de codelijst; betekenis is null en de klasse is afgekeurd.',
      watTeDoen:
        'Dit pakket heeft een uittreksel van COD954-VEKT. Geef met de optie codelijst de volledige lijst mee.',
    },
  },
  'CSV-LIMIET': {
    titel: 'Het bestand met retourcodes is te groot',
    waarom: 'Zo’n lijst telt enkele tientallen regels. Een veel groter bestand is een ander bestand.',
    zorgadministratie: {
      watIsEr: 'Er is waarschijnlijk een verkeerd bestand gekozen als lijst met retourcodes.',
      watTeDoen:
        'Kies het juiste bestand. Deze lijst is meestal het werk van uw functioneel beheerder of leverancier.',
      fout: 'Een lijst van meer dan een miljoen regels.',
      goed: 'Een lijst van enkele regels.',
    },
    ontwikkelaar: {
      watIsEr: 'De CSV is groter dan args.limit bytes.',
      watTeDoen: 'Exporteer alleen de kolommen die nodig zijn, zoals fz825 regels --format csv.',
    },
    uitgangspunt: 'Waar […] staat, gaat de regel ervoor een miljoen keer door.',
  },
  'CSV-ONLEESBAAR': {
    titel: 'Het bestand met retourcodes is niet te lezen',
    waarom: 'Een verkeerd opgeslagen teken mag niet worden geraden.',
    zorgadministratie: {
      watIsEr: 'De lijst is in het rekenblad met een andere tekenset opgeslagen.',
      watTeDoen: 'Open de lijst in het rekenblad, kies opslaan als “CSV UTF-8” en gebruik dat bestand.',
      fout: 'Een lijst waarin de ë van cliënt niet te lezen is.',
      goed: 'Dezelfde lijst, opgeslagen als “CSV UTF-8”.',
    },
    ontwikkelaar: {
      watIsEr: 'De bytes zijn geen UTF-8 of UTF-16 met byte order mark.',
      watTeDoen: 'Sla op als UTF-8. Een bestand in windows-1252 wordt niet stil omgezet.',
    },
    uitgangspunt: 'Het teken � staat voor een byte die geen UTF-8 is.',
  },
  'CSV-LEEG': {
    titel: 'Het bestand met retourcodes is leeg',
    waarom: 'Zonder regels is er niets toe te kennen.',
    zorgadministratie: {
      watIsEr: 'De gekozen lijst met retourcodes bevat niets.',
      watTeDoen: 'Kies het juiste bestand, of laat uw beheerder de lijst opnieuw maken.',
      fout: 'Een leeg bestand.',
      goed: 'Een lijst met een kop en een regel.',
    },
    ontwikkelaar: {
      watIsEr: 'De CSV heeft geen eerste regel.',
      watTeDoen: 'Begin met een regel met de kolommen id en retourcode.',
    },
  },
  'CSV-SCHEIDING': {
    titel: 'De kolommen in de lijst zijn niet te onderscheiden',
    waarom: 'Zonder scheidingsteken is niet te zeggen waar een kolom ophoudt.',
    zorgadministratie: {
      watIsEr: 'De lijst met retourcodes is niet als tabel met komma’s of puntkomma’s opgeslagen.',
      watTeDoen: 'Open de lijst in het rekenblad en sla haar op als CSV.',
      fout: 'Een lijst waarin alleen spaties tussen de kolommen staan.',
      goed: 'Een lijst met puntkomma’s tussen de kolommen.',
    },
    ontwikkelaar: {
      watIsEr: 'In de eerste regel zijn geen kolommen id en retourcode te vinden, gescheiden door , of ;.',
      watTeDoen: 'Gebruik een komma of puntkomma, in het hele bestand dezelfde. Tabs worden niet herkend.',
    },
  },
  'CSV-AANHALING': {
    titel: 'Er staat een los aanhalingsteken in de lijst',
    waarom:
      'Een aanhalingsteken begint een stuk tekst. Wordt het niet gesloten, dan lopen regels in elkaar over.',
    zorgadministratie: {
      watIsEr: 'In de lijst met retourcodes staat een aanhalingsteken dat niet wordt gesloten.',
      watTeDoen: 'Bewaar de lijst opnieuw vanuit het rekenblad in plaats van haar als tekst te bewerken.',
      fout: 'Een regel waarin een aanhalingsteken open blijft.',
      goed: 'Een regel waarin het aanhalingsteken wordt gesloten.',
    },
    ontwikkelaar: {
      watIsEr: 'Een cel begint met " en eindigt er niet mee, of heeft er een in het midden.',
      watTeDoen:
        'Zet de hele cel tussen aanhalingstekens en verdubbel een aanhalingsteken erbinnen (RFC 4180).',
    },
  },
  'CSV-KOLOM': {
    titel: 'Een kolom ontbreekt in de lijst',
    waarom:
      'Een toekenning bestaat uit een controle en haar code. Ontbreekt een van beide, of staat een kolom er dubbel, dan is zij niet te lezen.',
    zorgadministratie: {
      watIsEr: 'In de lijst met retourcodes ontbreekt een kolom of staat er een dubbel.',
      watTeDoen:
        'Vergelijk de kop van de lijst met het origineel en herstel haar. Laat het zo nodig aan uw beheerder over.',
      fout: 'Een lijst zonder kolom voor de code.',
      goed: 'Een lijst met een kolom voor de controle en een voor de code.',
    },
    ontwikkelaar: {
      watIsEr: 'De kolom id of retourcode ontbreekt of is dubbel, of er zijn te veel kolommen.',
      watTeDoen: 'Noem de kolommen id en retourcode, elk één keer. Andere kolommen mogen blijven staan.',
    },
  },
  'CSV-CELLEN': {
    titel: 'Een regel in de lijst heeft te veel of te weinig cellen',
    waarom: 'Staat er een cel te veel, dan schuiven de andere op en krijgt een controle een verkeerde code.',
    zorgadministratie: {
      watIsEr: 'Een regel in de lijst met retourcodes heeft niet evenveel vakken als de kop.',
      watTeDoen:
        'Zoek de genoemde regel op in het rekenblad en haal het extra vak weg of vul het ontbrekende aan.',
      fout: 'Een regel met drie vakken onder een kop met twee.',
      goed: 'Een regel met twee vakken onder een kop met twee.',
    },
    ontwikkelaar: {
      watIsEr: 'De regel heeft args.found cellen, de eerste regel args.expected.',
      watTeDoen: 'Zet cellen met een komma of puntkomma erin tussen aanhalingstekens.',
    },
  },
  'CSV-ID': {
    titel: 'De lijst noemt een controle die niet bestaat',
    waarom: 'Een code voor een onbekende controle zou nooit worden gebruikt, terwijl u denkt dat zij geldt.',
    zorgadministratie: {
      watIsEr: 'In de lijst met retourcodes staat een naam van een controle die niet bekend is.',
      watTeDoen: 'Vergelijk de naam met de lijst van controles. Uw beheerder kan die laten zien.',
      fout: 'Een regel voor een controle die niet bestaat.',
      goed: 'Een regel voor een controle die wel bestaat.',
    },
    ontwikkelaar: {
      watIsEr: 'De waarde in kolom id is van geen van de controles.',
      watTeDoen: 'fz825 regels noemt ze. Geef eigen controles mee met de optie controles.',
    },
  },
  'CSV-HERHAALD': {
    titel: 'De lijst noemt een controle twee keer',
    waarom: 'Met twee codes voor dezelfde controle is niet te zeggen welke geldt.',
    zorgadministratie: {
      watIsEr: 'In de lijst met retourcodes staan twee regels voor dezelfde controle.',
      watTeDoen: 'Verwijder in het rekenblad de regel die niet geldt.',
      fout: 'Twee regels voor dezelfde controle.',
      goed: 'Twee regels, elk voor een andere controle.',
    },
    ontwikkelaar: {
      watIsEr: 'Dit id staat ook op een eerdere regel.',
      watTeDoen: 'Houd één regel per id over.',
    },
  },
  'CSV-CODE': {
    titel: 'De lijst noemt een code die niet kan',
    waarom: 'Alleen een bestaande code van vier cijfers zegt de ontvanger wat er mis is.',
    zorgadministratie: {
      watIsEr:
        'In de lijst met retourcodes staat een code die niet bestaat, of waarvan de nullen vooraan zijn weggevallen.',
      watTeDoen:
        'Zet de kolom met codes in het rekenblad op “tekst” en vul de code opnieuw in, met de nullen.',
      fout: 'De code 651, waarvan de nul vooraan is weggevallen.',
      goed: 'De code 0651, die zegt dat een verwijzing ontbreekt of onjuist is.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault zegt wat: geen vier cijfers, onbekend in de codelijst, 0200, of een code bij een waarschuwing.',
      watTeDoen:
        'Vul nullen aan, laat de cel van een waarschuwing leeg, en geef zo nodig een nieuwere codelijst mee.',
    },
  },
  'XSD-XML': {
    titel: 'Het schemabestand is beschadigd',
    waarom: 'Een schema dat niet te lezen is, kan niet zeggen hoe een bericht eruit moet zien.',
    zorgadministratie: {
      watIsEr: 'Een technisch bestand waarmee berichten worden gecontroleerd, is niet heel.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Laat uw leverancier het bestand opnieuw ophalen.',
      fout: 'Een technisch bestand dat halverwege ophoudt.',
      goed: 'Hetzelfde bestand, volledig.',
    },
    ontwikkelaar: {
      watIsEr: 'De XSD is geen leesbaar XML; args.xml noemt de regel van controletype 1.',
      watTeDoen: 'Download de XSD opnieuw, als bytes. Vaak is een webpagina met een foutmelding opgeslagen.',
    },
  },
  'XSD-ONDERSTEUND': {
    titel: 'Het schema gebruikt iets wat niet wordt ondersteund',
    waarom: 'Een deel van een schema overslaan zou berichten goedkeuren die niet zijn gecontroleerd.',
    zorgadministratie: {
      watIsEr:
        'Het technische bestand waarmee berichten worden gecontroleerd, kan niet volledig worden gebruikt.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding door aan uw leverancier.',
      fout: 'Een technisch bestand met een onderdeel dat niet wordt ondersteund.',
      goed: 'Een technisch bestand met alleen bekende onderdelen.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.construct valt buiten de ondersteunde deelverzameling van XSD; regel en kolom staan erbij.',
      watTeDoen:
        'Is de XSD van uzelf, herschrijf dit deel. Anders oordeelt createXsdValidator van fz825/xsd over elke XSD.',
    },
  },
  'XSD-ONGELDIG': {
    titel: 'Het schema is zelf niet juist',
    waarom: 'Een schema met een fout kan over een bericht niets zekers zeggen.',
    zorgadministratie: {
      watIsEr: 'In het technische bestand waarmee berichten worden gecontroleerd, zit een fout.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding door aan uw leverancier.',
      fout: 'Een technisch bestand dat naar een onderdeel verwijst dat er niet is.',
      goed: 'Hetzelfde bestand zonder die verwijzing.',
    },
    ontwikkelaar: {
      watIsEr: 'args.construct is niet toegestaan volgens XSD zelf; args.fault zegt waarom.',
      watTeDoen:
        'Ontbreekt een type of element, geef dan het schema dat het bevat mee in imports. Controleer ook de naamruimten van prefixen.',
    },
  },
  'XSD-BERICHT': {
    titel: 'Het schema is niet van dit bericht',
    waarom: 'Een schema waarin iets van de melding ontbreekt, kan de melding niet dragen.',
    zorgadministratie: {
      watIsEr: 'Het technische bestand is van een ander bericht, of van een versie die te veel afwijkt.',
      watTeDoen:
        'Uw berichten zijn niet de oorzaak. Laat uw leverancier nagaan of het juiste bestand is ingesteld.',
      fout: 'Een technisch bestand waarin een bericht over twee cliënten mag gaan.',
      goed: 'Een technisch bestand waarin een bericht over één cliënt gaat.',
    },
    ontwikkelaar: {
      watIsEr:
        'De XSD is juist, maar args.element is niet zoals een FZ825 of FZ826 het nodig heeft; args.fault zegt hoe niet.',
      watTeDoen:
        'Heten elementen alleen anders, beschrijf dat dan in een profiel (bindProfiel). Wijkt de structuur af, gebruik dan een profiel zonder model.',
    },
  },
  'XSD-LIBXML2': {
    titel: 'Een tweede controle keurt de opbouw van het bericht af',
    waarom:
      'Naast de eigen controle kan een onafhankelijk programma de opbouw beoordelen. Ook dat oordeel moet goed zijn.',
    zorgadministratie: {
      watIsEr: 'De opbouw van het bericht, of een waarde erin, voldoet niet aan de afspraken.',
      watTeDoen:
        'Controleer in uw EPD het gegeven dat de bevinding noemt, en vul het opnieuw in. Is dat goed, geef de bevinding dan door aan uw leverancier.',
      fout: 'Een dag die als “vandaag” is geschreven.',
      goed: 'Een dag die als 2026-03-02 is geschreven.',
    },
    ontwikkelaar: {
      watIsEr:
        'libxml2 keurt het document af op de gegeven XSD; args.fault en args.element zeggen wat en waar.',
      watTeDoen:
        'Vergelijk met de bevindingen van validateStructure, die preciezer zijn. Zien die niets, dan wijkt uw XSD af van het schema van dit pakket.',
    },
    uitgangspunt: 'Een schema waarin Dag een datum is.',
  },
  'BRON-VORM': {
    titel: 'De gegevens van DJI zijn in een verkeerde vorm aangeleverd',
    waarom: 'Een controle tegen een bestand dat niet te begrijpen is, zou niets bewijzen.',
    zorgadministratie: {
      watIsEr: 'Het bestand met registers en plaatsingsbesluiten is niet opgebouwd zoals nodig is.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan wie het bestand maakt.',
      fout: 'Een register dat uit één los nummer bestaat.',
      goed: 'Een register dat uit een lijst van nummers bestaat.',
    },
    ontwikkelaar: {
      watIsEr: 'Op dit pad staat geen object, array, boolean of kenmerk van inhoud waar dat hoort.',
      watTeDoen: 'Volg BronGegevens van fz825/bronnen; het pad is een JSON Pointer.',
    },
  },
  'BRON-ONTBREEKT': {
    titel: 'In de gegevens van DJI ontbreekt iets',
    waarom: 'Zonder dit gegeven is een melding niet met de administratie te vergelijken.',
    zorgadministratie: {
      watIsEr: 'In het bestand met registers en plaatsingsbesluiten is een verplicht gegeven leeg gelaten.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan wie het bestand maakt.',
      fout: 'Een regel in het register zonder nummer.',
      goed: 'Een regel in het register met een nummer.',
    },
    ontwikkelaar: {
      watIsEr: 'args.field ontbreekt op dit pad.',
      watTeDoen: 'Vul het veld. null telt niet als waarde.',
    },
  },
  'BRON-ONBEKEND': {
    titel: 'In de gegevens van DJI staat iets onbekends',
    waarom: 'Een verschreven naam zou ertoe leiden dat een controle stil wordt overgeslagen.',
    zorgadministratie: {
      watIsEr: 'In het bestand met registers en plaatsingsbesluiten staat een onderdeel dat niet bekend is.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan wie het bestand maakt.',
      fout: 'Een bestand met een onderdeel waarvan de naam verkeerd is gespeld.',
      goed: 'Een bestand waarin het onderdeel goed is gespeld.',
    },
    ontwikkelaar: {
      watIsEr: 'Het veld op dit pad is er geen van args.known.',
      watTeDoen:
        'Verbeter de spelling, of haal velden voor eigen gebruik weg voordat u readBronnen aanroept.',
    },
  },
  'BRON-PERIODE': {
    titel: 'Een periode eindigt voor zij begint',
    waarom: 'In zo’n periode ligt geen enkele dag, zodat het nummer nooit zou gelden.',
    zorgadministratie: {
      watIsEr: 'In een register zijn begin en einde van een periode verwisseld.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan wie het register bijhoudt.',
      fout: 'Een nummer dat geldt van 1 februari tot 1 januari 2026.',
      goed: 'Een nummer dat geldt van 1 januari tot 1 februari 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'tot ligt niet na van; op de dag van tot geldt de code niet meer.',
      watTeDoen: 'Verwissel de datums of laat tot weg. Voor één dag is tot de dag erna.',
    },
  },
  'BRON-HERHAALD': {
    titel: 'Een kenmerk staat twee keer in de gegevens van DJI',
    waarom: 'Een kenmerk wijst één plaatsingsbesluit of melding aan. Bij twee is niet te kiezen.',
    zorgadministratie: {
      watIsEr: 'In de administratie staat hetzelfde plaatsingsbesluit, of dezelfde melding, dubbel.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan wie de administratie bijhoudt.',
      fout: 'Twee keer plaatsingsbesluit 202600017.',
      goed: 'Eén keer plaatsingsbesluit 202600017.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.field komt vaker voor: een plaatsingsbesluit in de lijst, of een mutatie binnen een plaatsingsbesluit.',
      watTeDoen: 'Voeg dubbelen samen bij het samenstellen van de gegevens.',
    },
  },
  'BRON-VERLOOP': {
    titel: 'Wat DJI over een cliënt heeft vastgelegd klopt niet',
    waarom:
      'Nieuwe meldingen worden vergeleken met wat er al is. Is dat tegenstrijdig, dan is de uitkomst minder zeker.',
    zorgadministratie: {
      watIsEr: 'Onder een plaatsingsbesluit staan meldingen die niet bij elkaar of bij de startdatum passen.',
      watTeDoen:
        'Vergelijk in uw EPD wat over deze cliënt is gemeld met het dossier, en corrigeer of trek in wat niet klopt. Anders moet DJI haar gegevens herstellen.',
      fout: 'Een plaatsingsbesluit zonder startdatum, met al een verplaatsing.',
      goed: 'Een plaatsingsbesluit dat op 5 januari 2026 begon, met een verplaatsing erna.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het verloop is inconsistent, heeft geen startdatum, of vervangenDoor leidt nergens heen; args.fault zegt welke.',
      watTeDoen: 'De gegevens worden toch gebruikt: dit staat in waarschuwingen. Herstel ze bij de bron.',
    },
  },
  'ADM-TOEPASSEN': {
    titel: 'Een melding is niet in de administratie te verwerken',
    waarom:
      'Een administratie verandert alleen door meldingen die erin passen; anders weet niemand meer wat geldt.',
    zorgadministratie: {
      watIsEr:
        'Een melding hoort bij geen bekend plaatsingsbesluit van deze cliënt, verwijst naar een melding die niet geldt, of heeft een gebruikt kenmerk.',
      watTeDoen:
        'Controleer in uw EPD het nummer van het plaatsingsbesluit en de melding waarnaar wordt verwezen. Is het bericht door DJI goedgekeurd, dan loopt uw eigen administratie achter: laat die bijwerken.',
      fout: 'Een melding onder plaatsingsbesluit 202600099, dat niet bekend is.',
      goed: 'Een melding onder plaatsingsbesluit 202600017.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault zegt of plaatsingsbesluit, referentie of identificatie de oorzaak is; er is niets toegepast.',
      watTeDoen:
        'Pas alleen toe wat assessBericht tot controletype 5 op dezelfde administratie goedkeurt, en in de volgorde waarin is gemeld.',
    },
    uitgangspunt: 'De administratie kent van deze cliënt plaatsingsbesluit 202600017.',
  },
  'ADM-WENS': {
    titel: 'Wat er gebeurd zou zijn, kan niet zo zijn gebeurd',
    waarom:
      'Alleen een mogelijk verloop kan worden gemeld: na de start, met hoogstens één einde en daarna niets meer.',
    zorgadministratie: {
      watIsEr: 'De gebeurtenissen die u wilt melden passen niet bij elkaar of bij de startdatum.',
      watTeDoen:
        'Loop in uw EPD de datums van verplaatsingen en einde na, en vergelijk ze met het plaatsingsbesluit.',
      fout: 'Een einde zorg op 4 januari 2026, een dag voor de start.',
      goed: 'Een einde zorg op 5 januari 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'gewenst is niet consistent of niet te melden; args.fault zegt waarom, en path wijst de gebeurtenis aan.',
      watTeDoen:
        'Controleer de bron van gewenst: alle gebeurtenissen van één plaatsingsbesluit, in hun volgorde.',
    },
    uitgangspunt: 'De zorg onder dit plaatsingsbesluit begon op 5 januari 2026.',
  },
  'ADM-KENMERK': {
    titel: 'Het nieuwe kenmerk is al gebruikt',
    waarom: 'Elke melding krijgt een eigen kenmerk, zodat zij later kan worden aangewezen.',
    zorgadministratie: {
      watIsEr: 'Uw EPD wil een nieuwe melding een kenmerk geven dat al is gebruikt.',
      watTeDoen: 'In uw EPD is dit meestal niet in te stellen: meld het bij uw leverancier.',
      fout: 'Een nieuwe melding met het kenmerk M-8, dat al bestaat.',
      goed: 'Een nieuwe melding met het kenmerk M-9.',
    },
    ontwikkelaar: {
      watIsEr: 'identificatie(n) gaf een kenmerk dat eerder is gebruikt of twee keer is gegeven.',
      watTeDoen:
        'Laat identificatie voor elke n een nieuw kenmerk geven, ook tussen aanroepen, bijvoorbeeld uit een teller in uw database.',
    },
    uitgangspunt: 'Onder dit plaatsingsbesluit is M-8 al gebruikt.',
  },
  'ADM-INTREKKING': {
    titel: 'Van de verplaatsing die weg moet is de locatie niet bekend',
    waarom: 'Een intrekking herhaalt de melding die zij weghaalt, met de locatie erbij.',
    zorgadministratie: {
      watIsEr:
        'Een verplaatsing moet worden ingetrokken, maar uw administratie heeft niet bewaard waarheen zij was.',
      watTeDoen:
        'Zoek in uw EPD of in het verzonden bericht op welke locatie toen is gemeld, en vul die aan.',
      fout: 'Een eerder gemelde verplaatsing waarvan de locatie niet is bewaard.',
      goed: 'Dezelfde verplaatsing, met de locatie met AGB-code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'De mutatie in gemeld die moet worden ingetrokken heeft geen zorglocatie.',
      watTeDoen: 'Bewaar zorglocatie bij elke verplaatsing; applyMutatiebericht doet dat.',
    },
    uitgangspunt: 'De verplaatsing is niet gebeurd en moet worden ingetrokken.',
  },
  'ADM-TERUG': {
    titel: 'Dit is met meldingen niet terug te draaien',
    waarom:
      'Met een melding verandert u waar iemand verblijft, en of de zorg is beëindigd. Wie de cliënt is en wanneer het plaatsingsbesluit begon, bepaalt DJI.',
    zorgadministratie: {
      watIsEr:
        'Sinds de levering is aan het plaatsingsbesluit zelf iets anders geworden, of het was er op een van beide momenten niet.',
      watTeDoen:
        'Zoek het plaatsingsbesluit op in uw EPD en vergelijk het met het besluit dat u van DJI hebt. Klopt het besluit niet, neem dan contact op met DJI; trek zelf niets in voordat dat is opgehelderd.',
      fout: 'Een plaatsingsbesluit dat eerst op 5 januari begon en nu op 12 januari.',
      goed: 'Een plaatsingsbesluit dat eerst en nu op 5 januari begint.',
    },
    ontwikkelaar: {
      watIsEr:
        'planRollback vergelijkt verzekerdennummer, startdatum en zorglocatie van elk plaatsingsbesluit; args.fault zegt wat er verschilt.',
      watTeDoen:
        'Neem voor en na van dezelfde plaatsingsbesluiten, en werk een gewijzigd besluit in beide bij voordat u terugdraait.',
    },
    uitgangspunt: 'Voor de levering was de startdatum 2026-01-05. Het voorbeeld is hetzelfde besluit erna.',
  },
  'ADM-ANTWOORD': {
    titel: 'Dit is geen antwoord op het bericht',
    waarom:
      'Alleen een antwoord dat zeker bij het bericht hoort, mag bepalen wat er met een melding is gebeurd.',
    zorgadministratie: {
      watIsEr:
        'Wat is ontvangen, is geen goedkeuring of afkeuring van dit bericht, of spreekt zichzelf tegen.',
      watTeDoen:
        'Laat de melding in uw EPD op verzonden staan. Kijk bij VECOZO of er een antwoord is, of wacht daarop.',
      fout: 'Een foutbericht waarin niets staat.',
      goed: 'Een foutbericht dat zegt wat er mis is.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault zegt waarom: leeg of onleesbaar foutbericht, retourbericht dat niet past, meer heenberichten, of van dat niet klopt.',
      watTeDoen:
        'Geef readAntwoord een retourbericht, een foutbericht, of meldingen met code en omschrijving, en niets anders.',
    },
  },
  'ADM-OPNIEUW': {
    titel: 'Opnieuw verzenden kan zo niet',
    waarom:
      'Wat is goedgekeurd moet niet nog eens, en een nieuwe poging moet van de oude te onderscheiden zijn.',
    zorgadministratie: {
      watIsEr:
        'Het bericht is al goedgekeurd, of de nieuwe poging heeft hetzelfde kenmerk als de afgekeurde.',
      watTeDoen:
        'Kijk in uw EPD of het bericht is goedgekeurd; dan bent u klaar. Anders laat u het EPD een nieuw bericht aanmaken.',
      fout: 'Opnieuw verzenden onder het kenmerk A-1 van het afgekeurde bericht.',
      goed: 'Opnieuw verzenden onder het nieuwe kenmerk A-2.',
    },
    ontwikkelaar: {
      watIsEr: 'Het antwoord keurt goed, of identificatieAanlevering is die van het heenbericht.',
      watTeDoen: 'Roep resubmit alleen aan bij een afkeuring, met een nieuwe identificatieAanlevering.',
    },
    uitgangspunt: 'Bericht A-1 is afgekeurd.',
  },
  'ADM-STAP': {
    titel: 'Deze stap kan een melding nu niet maken',
    waarom:
      'Een melding die is verzonden, moet eerst worden beantwoord voordat er iets anders mee kan gebeuren. Dat voorkomt dubbele meldingen.',
    zorgadministratie: {
      watIsEr: 'Er is iets gedaan met een melding dat in haar toestand niet kan, zoals twee keer verzenden.',
      watTeDoen:
        'Kijk in uw EPD op welke stand de melding staat. Staat zij op verzonden, wacht dan op het antwoord.',
      fout: 'Een melding die al is verzonden, nog eens verzenden.',
      goed: 'Van een melding die is verzonden, de goedkeuring verwerken.',
    },
    ontwikkelaar: {
      watIsEr: 'toestand of gebeurtenis bestaat niet, of de overgang staat niet in de tabel van stepMutatie.',
      watTeDoen:
        'Bewaar de toestand die stepMutatie teruggeeft en lees hem onder een slot, zodat twee processen niet dezelfde melding verzenden.',
    },
  },
  'PRF-JSON': {
    titel: 'Het profiel is niet te lezen',
    waarom:
      'Een profiel beschrijft hoe berichten van een andere leverancier in elkaar zitten. Half gelezen geeft het verkeerde berichten.',
    zorgadministratie: {
      watIsEr: 'Een instellingenbestand van de koppeling is beschadigd.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instellingenbestand met een komma te veel.',
      goed: 'Hetzelfde bestand zonder die komma.',
    },
    ontwikkelaar: {
      watIsEr: 'De tekst is geen JSON, of een naam staat twee keer in hetzelfde object.',
      watTeDoen:
        'Herstel de tekst op de genoemde plaats; commentaar en een komma achter het laatste veld mogen niet.',
    },
  },
  'PRF-VORM': {
    titel: 'Het profiel is niet goed ingevuld',
    waarom: 'Een verschreven veld zou stil worden genegeerd, en dan klopt de vertaling van berichten niet.',
    zorgadministratie: {
      watIsEr: 'In een instellingenbestand van de koppeling staat een veld dat niet klopt.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instellingenbestand zonder naam.',
      goed: 'Een instellingenbestand met een naam.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het veld op de JSON Pointer heeft niet de vorm van het JSON Schema van een profiel; args.fault zegt wat.',
      watTeDoen: 'Zet $schema in het profiel, dan wijst uw editor dit aan. fz825 profiel stelt er een voor.',
    },
  },
  'PRF-PLAATS': {
    titel: 'Het profiel wijst naar een plaats die er niet is',
    waarom:
      'Elk gegeven moet in het bericht een eigen plaats hebben, anders gaat het verloren of komt het ergens anders terecht.',
    zorgadministratie: {
      watIsEr: 'Een instelling van de koppeling zet een gegeven op een plaats die het bericht niet heeft.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instelling die de afzender op een plaats zet die er niet is.',
      goed: 'Een instelling die de afzender op zijn eigen plaats zet.',
    },
    ontwikkelaar: {
      watIsEr: 'De weg leidt in de XSD niet naar één eigen plaats; args.fault zegt waarom, args.path waar.',
      watTeDoen:
        'Schrijf de weg vanaf het element van de klasse, met lokale namen en /. proposeProfiel zoekt haar voor u.',
    },
    uitgangspunt: 'De XSD’s zijn die van dit pakket, waarin de afzender Afzender heet.',
  },
  'PRF-CODE': {
    titel: 'Het profiel noemt een code die niet bestaat',
    waarom: 'Een code die niemand kent, of die twee dingen betekent, verandert wat er wordt gemeld.',
    zorgadministratie: {
      watIsEr: 'Een instelling van de koppeling vertaalt een keuze naar een code die niet bestaat.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instelling voor een derde soort mutatie, die er niet is.',
      goed: 'Een instelling voor de twee soorten mutatie die er zijn.',
    },
    ontwikkelaar: {
      watIsEr: 'Een code staat niet in het model, niet in de XSD, of voor twee codes van het model.',
      watTeDoen:
        'Links staan de codes van dit pakket, rechts die van de XSD; elke code rechts hoort bij één code links.',
    },
  },
  'PRF-VAST': {
    titel: 'Het profiel vult een waarde in die niet kan',
    waarom:
      'Een vaste waarde is alleen voor wat de melding zelf niet zegt; anders zou zij iets overschrijven.',
    zorgadministratie: {
      watIsEr: 'Een instelling van de koppeling vult een vaste waarde in op een plaats waar dat niet mag.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instelling die de ontvanger altijd hetzelfde invult.',
      goed: 'Een instelling zonder vaste waarden.',
    },
    ontwikkelaar: {
      watIsEr: 'De plaats is al van het model, of de XSD staat de waarde er niet toe.',
      watTeDoen:
        'Gebruik vast alleen voor verplichte elementen die het model niet heeft, met een waarde die de XSD toestaat.',
    },
  },
  'PRF-BERICHT': {
    titel: 'Het profiel wijst geen bericht aan',
    waarom:
      'Een bestand met afspraken kan meer berichten beschrijven. Er moet vaststaan welk bericht is bedoeld.',
    zorgadministratie: {
      watIsEr: 'In een instelling van de koppeling is niet duidelijk om welk bericht het gaat.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak. Geef deze melding aan uw leverancier.',
      fout: 'Een instelling voor een bericht dat niet bestaat.',
      goed: 'Een instelling voor een bericht dat bestaat.',
    },
    ontwikkelaar: {
      watIsEr:
        'De XSD heeft geen of meer dan één mogelijke root, de genoemde root bestaat niet, of twee berichten hebben dezelfde.',
      watTeDoen: 'Noem in root een globaal element met elementen; args.known noemt ze.',
    },
    uitgangspunt: 'De XSD heeft één bericht, Week.',
  },
  'VGL-LIMIET': {
    titel: 'Het schema is te groot om te vergelijken',
    waarom: 'Twee zeer grote bestanden vergelijken kan zonder grens eindeloos duren.',
    zorgadministratie: {
      watIsEr: 'Een technisch bestand dat uw leverancier wil vergelijken, is te groot.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak en u hoeft niets te doen.',
      fout: 'Een technisch bestand dat meer dan tienduizend onderdelen beschrijft.',
      goed: 'Een technisch bestand dat enkele tientallen onderdelen beschrijft.',
    },
    ontwikkelaar: {
      watIsEr:
        'Uitgevouwen heeft het schema meer dan args.elements elementen, of meer dan args.depth in elkaar.',
      watTeDoen:
        'Vergelijk een deel: een XSD met alleen het bericht dat u gebruikt. Let op typen die elkaar vele malen gebruiken.',
    },
  },
  'VGL-RBC': {
    titel: 'De lijst met controles is niet te vergelijken',
    waarom: 'Controles worden aan hun naam herkend. Zonder naam is niet te zeggen wat er is veranderd.',
    zorgadministratie: {
      watIsEr: 'Een lijst met controles die uw leverancier wil vergelijken, is niet goed ingevuld.',
      watTeDoen: 'Uw berichten zijn niet de oorzaak en u hoeft niets te doen.',
      fout: 'Een lijst met een controle zonder naam.',
      goed: 'Een lijst waarin elke controle een naam heeft.',
    },
    ontwikkelaar: {
      watIsEr:
        'De RBC is geen array van objecten met een eigen id; args.fault zegt wat, met een JSON Pointer.',
      watTeDoen: 'Gebruik de vorm van fz825 regels --format json of csv.',
    },
  },
  'PSE-AANVULLEND': {
    titel: 'Van een extra gegeven is niet gezegd of het mag blijven',
    waarom:
      'Een gegeven dat niet bekend is kan een naam bevatten. Zonder beslissing wordt er niets uitgegeven.',
    zorgadministratie: {
      watIsEr: 'Het bericht heeft een extra veld, zoals een opmerking, waarin persoonsgegevens kunnen staan.',
      watTeDoen:
        'Deel het bericht niet. Laat uw functioneel beheerder beslissen of het veld weg moet; bij twijfel weglaten.',
      fout: 'Een bericht met een opmerking, zonder beslissing wat daarmee gebeurt.',
      goed: 'Hetzelfde bericht, met de beslissing om de opmerking weg te laten.',
    },
    ontwikkelaar: {
      watIsEr: 'Het profiel heeft een element dat het model niet kent en aanvullend noemt het niet.',
      watTeDoen:
        'Geef aanvullend: { [args.element]: "weglaten" } of "behouden"; behouden alleen als de waarde niemand kan aanwijzen.',
    },
    uitgangspunt: 'De berichten van dit profiel hebben bij Verzekerde een Opmerking.',
  },
  'PSE-WAARDE': {
    titel: 'Een vervangende waarde past niet',
    waarom:
      'Een kenmerk wordt vervangen door een ander dat niemand aanwijst. Past dat niet in het veld, dan komt er niets uit.',
    zorgadministratie: {
      watIsEr:
        'Het bericht kan niet onherkenbaar worden gemaakt, omdat een veld te kort is voor het vervangende kenmerk.',
      watTeDoen: 'Deel het bericht niet. Geef deze melding aan uw leverancier.',
      fout: 'Een veld voor een kenmerk van hoogstens 10 tekens.',
      goed: 'Een veld voor een kenmerk van hoogstens 20 tekens.',
    },
    ontwikkelaar: {
      watIsEr: 'Het type van args.element in de XSD van het profiel staat de vervangende waarde niet toe.',
      watTeDoen: 'Verruim het type in een eigen kopie van de XSD die alleen voor het pseudonimiseren dient.',
    },
    uitgangspunt: 'Een profiel waarvan de XSD de lengte van een kenmerk zo begrenst.',
  },
  'AUD-REGEL': {
    titel: 'Een regel van het logboek is veranderd of verplaatst',
    waarom:
      'Met het logboek legt u verantwoording af. Elke regel hangt aan de vorige, zodat te zien is dat er later niets in is veranderd.',
    zorgadministratie: {
      watIsEr: 'In het logboek van de controles is na het schrijven iets veranderd.',
      watTeDoen:
        'Verander zelf niets aan het logboek. Bewaar het zoals het nu is, en meld het bij de beheerder van uw EPD en bij wie over informatiebeveiliging gaat.',
      fout: 'Een regel waarin goedgekeurd later is veranderd in afgekeurd.',
      goed: 'Dezelfde regel zoals zij is geschreven.',
    },
    ontwikkelaar: {
      watIsEr:
        'De hash van de regel klopt niet, of previous is niet de hash van de regel ervoor; args.fault zegt welke van beide, regel waar.',
      watTeDoen:
        'Vergelijk met een reservekopie. Voeg regels alleen toe, onder een slot, en geef auditRecord telkens de laatste regel als previous.',
    },
    uitgangspunt: 'Een stukje van een regel. Geschreven is "verdict":"accepted".',
  },
  'AUD-GEHEEL': {
    titel: 'Het logboek is niet volledig',
    waarom:
      'Als aan het einde regels zijn weggehaald, is dat aan de rest niet te zien. Daarom wordt apart bijgehouden hoeveel het er zijn.',
    zorgadministratie: {
      watIsEr: 'Het logboek van de controles heeft minder of andere regels dan er zijn geschreven.',
      watTeDoen:
        'Ga na of u het hele logboek hebt gekozen, en niet een deel of een oude kopie. Is het wel het hele, meld het dan bij de beheerder van uw EPD.',
      fout: 'Een logboek van één regel, terwijl er twee zijn geschreven.',
      goed: 'Een logboek van één regel, en er is er één geschreven.',
    },
    ontwikkelaar: {
      watIsEr: 'aantal of head, die u elders hebt bewaard, past niet bij de regels die verifyAudit kreeg.',
      watTeDoen:
        'Geef alle regels, ook die van eerdere bestanden, of geef previous. Een leeg logboek is alleen goed met aantal 0.',
    },
    uitgangspunt: 'Er is één regel. Het voorbeeld is wat verifyAudit als opties krijgt.',
  },
  'LEV-BERICHT': {
    titel: 'Een bericht van de levering is niet te beoordelen',
    waarom:
      'Wat niet is gelezen, is niet gecontroleerd. Het telt mee als fout, anders lijkt een levering beter dan zij is.',
    zorgadministratie: {
      watIsEr: 'Een van de bestanden van de levering kon niet worden geopend of is geen bericht.',
      watTeDoen:
        'Maak dit bericht opnieuw in uw EPD, zet het bij de andere, en controleer de levering nog eens. Blijft het zo, geef deze melding dan aan uw leverancier.',
      fout: 'Een bestand zonder inhoud tussen de berichten van de levering.',
      goed: 'Alleen bestanden met een bericht.',
    },
    ontwikkelaar: {
      watIsEr:
        'judgeLevering kreeg iets zonder naam of inhoud, het bestand was niet te lezen, of het oordelen zelf gaf een fout; zie args.fault.',
      watTeDoen:
        'Geef een object met naam als string, en inhoud als string of Uint8Array. Bij intern: geef dit ene bericht aan assessBericht en meld de fout die dat gooit.',
    },
    uitgangspunt: 'Waar […] staat, staat een heel bericht.',
  },
  'LEV-ONVOLLEDIG': {
    titel: 'Een bericht van de levering is maar half gecontroleerd',
    waarom:
      'Zonder de registers is niet te zeggen of een code bestaat. Een bericht dat half is gecontroleerd, geldt niet als goedgekeurd.',
    zorgadministratie: {
      watIsEr: 'Voor een deel van de controles ontbrak een register, zoals dat van de zorgaanbieders.',
      watTeDoen:
        'Aan uw berichten hoeft u niets te veranderen. Vraag uw beheerder of leverancier om het ontbrekende register toe te voegen, en laat de levering dan opnieuw controleren.',
      fout: 'Een controle van AGB-codes zonder het register van zorgaanbieders.',
      goed: 'Dezelfde controle met dat register.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het oordeel is incomplete: controles waren unchecked omdat een bron ontbreekt, genoemd in args.lacks.',
      watTeDoen:
        'Geef die bron mee met bronnen of administratie, of vraag een lager controletype. In criteria staat nietGecontroleerd voor hoeveel er zo mogen zijn.',
    },
    uitgangspunt:
      'Beoordeeld wordt tot en met controletype 4. Het voorbeeld zijn de gegevens voor readBronnen.',
  },
  'LEV-AFGEBROKEN': {
    titel: 'De levering is niet tot het einde gelezen',
    waarom:
      'Van de berichten die niet zijn gelezen, is niets bekend. Daarom mag de levering niet worden verzonden.',
    zorgadministratie: {
      watIsEr: 'Tijdens de controle viel de verbinding weg of kon een map niet verder worden gelezen.',
      watTeDoen: 'Verzend niets. Laat de controle helemaal opnieuw doen; de uitkomst tot hier telt niet.',
      fout: 'Een controle die na het eerste van twee berichten ophoudt.',
      goed: 'Een controle van beide berichten.',
    },
    ontwikkelaar: {
      watIsEr:
        'De iterable die judgeLevering kreeg, gooide een fout. Het besluit is NO GO, met het criterium afgebroken.',
      watTeDoen:
        'Vang in uw iterable storingen van opslag of netwerk op en probeer het daar opnieuw; sla geen bericht over.',
    },
    uitgangspunt: 'Het voorbeeld geeft de berichten, in JavaScript; bericht is er een dat goed is.',
  },
  'LEV-CRITERIA': {
    titel: 'De eisen aan de levering zijn niet goed opgeschreven',
    waarom:
      'De eisen bepalen of een levering mag worden verzonden. Een eis die niet wordt begrepen, zou anders stilzwijgend vervallen.',
    zorgadministratie: {
      watIsEr:
        'In het bestand met eisen, zoals het hoogste percentage dat mag worden afgekeurd, staat iets verkeerd.',
      watTeDoen:
        'Uw berichten zijn niet de oorzaak. Spreek met uw beheerder of leverancier af welke eisen gelden, en laat die het bestand verbeteren.',
      fout: 'Een eis van hoogstens 0,5 procent die als woorden is geschreven.',
      goed: 'Dezelfde eis als getal.',
    },
    ontwikkelaar: {
      watIsEr:
        'Criteria hebben een veld te veel, een waarde van een ander type, of geen enkel criterium; path wijst de plaats aan.',
      watTeDoen:
        'Verwijs in het bestand met $schema naar schemas/levering-criteria.schema.json, zodat uw editor meekijkt, en lees het met readCriteria.',
    },
  },
  'VSP-VORM': {
    titel: 'Gegevens van de koppeling met VECOZO hebben niet de juiste vorm',
    waarom:
      'Zonder de juiste vorm is niet te zeggen van wie een bericht is, voor wie, en bij welk ander bericht het hoort.',
    zorgadministratie: {
      watIsEr: 'In wat met een bericht wordt meegestuurd, ontbreekt iets of is iets verkeerd geschreven.',
      watTeDoen: 'Uw bericht zelf is niet de oorzaak. Geef de melding door aan uw beheerder of leverancier.',
      fout: 'Een kenmerk van een bericht dat niet als kenmerk is geschreven.',
      goed: 'Hetzelfde kenmerk als uuid.',
    },
    ontwikkelaar: {
      watIsEr:
        'De JSON past niet op de beschrijving in schemas/vsp; path wijst de plaats aan. Velden die de beschrijving niet noemt, zijn nooit fout.',
      watTeDoen:
        'Vergelijk met de beschrijving, ook wat daarin met R is gemerkt: dat kan bij VECOZO anders zijn.',
    },
  },
  'VSP-BERICHT': {
    titel: 'Wat met het bericht wordt meegestuurd, klopt niet met het bericht',
    waarom:
      'VECOZO stuurt een bericht door op wat erbij is gezegd. Zegt het bericht zelf iets anders, dan komt het bij de verkeerde terecht, of bij het verkeerde heenbericht.',
    zorgadministratie: {
      watIsEr:
        'De afzender, de ontvanger, de versie of het kenmerk bij het bericht is een ander dan in het bericht.',
      watTeDoen: 'Verzend of verwerk het bericht niet. Geef de melding door aan uw beheerder of leverancier.',
      fout: 'Een bericht van de ene instelling dat uit naam van een andere wordt verzonden.',
      goed: 'Hetzelfde bericht uit naam van de instelling die erin staat.',
    },
    ontwikkelaar: {
      watIsEr:
        'Een waarde in de metadata wordt door het bericht tegengesproken, de XML is die van een ander bericht, of een FZ826 heeft geen alsAntwoordOp.',
      watTeDoen:
        'Laat weg wat het bericht al zegt: toVspBericht neemt het over. Van een retourbericht is de Afzender in de Header die van het heenbericht, en dus de geadresseerde.',
    },
  },
  'VSP-PAYLOAD': {
    titel: 'De bytes van het bericht zijn niet wat erover is gezegd',
    waarom: 'Een bericht dat onderweg is veranderd of afgebroken, mag niet worden verwerkt.',
    zorgadministratie: {
      watIsEr: 'Het bericht is niet heel aangekomen, of is in een andere codering opgeslagen dan het zegt.',
      watTeDoen:
        'Haal het bericht opnieuw op. Blijft het fout, geef de melding dan door aan uw beheerder of leverancier.',
      fout: 'Een bericht dat zegt in een andere codering te staan dan waarin het wordt verzonden.',
      goed: 'Hetzelfde bericht dat UTF-8 zegt.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het aantal bytes of de SHA-256 is een andere dan in basisgegevens, de checksum is niet na te gaan, of een tekst noemt een andere codering dan UTF-8.',
      watTeDoen:
        'Geef de bytes zoals zij kwamen, niet een tekst die ervan is gemaakt. De payload is 24 uur op te halen.',
    },
  },
  'VSP-UITWISSELING': {
    titel: 'Deze gebeurtenis past niet bij de uitwisseling',
    waarom:
      'Wie een bericht bevestigt voordat het is opgeslagen, kan het verliezen. Wie een antwoord bij het verkeerde bericht legt, verwerkt het verkeerd.',
    zorgadministratie: {
      watIsEr:
        'Er is iets gemeld van een bericht dat niet bekend is, of dat niet klopt met wat er eerder van is gemeld.',
      watTeDoen:
        'Laat uw beheerder of leverancier nagaan welk bericht het is. Wat bewaard kon worden, is bewaard.',
      fout: 'Een bericht dat wordt bevestigd voordat het is opgeslagen.',
      goed: 'Hetzelfde bericht, eerst opgeslagen en dan bevestigd.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault zegt wat er is: onbekend (bewaard tot het bericht bekend is), niet-opgeslagen, richting, tegenspraak, conversatie of tweede-antwoord.',
      watTeDoen:
        'Bewaar de toestand van exchange in dezelfde transactie als wat u opslaat, en geef de gebeurtenissen daarna.',
    },
  },
  'RBC-SCHEMA': {
    titel: 'Een controle past niet bij dit schema',
    waarom:
      'Een controle die een gegeven zoekt dat er niet is, zou alles goedkeuren. Daarom geldt zij als niet uitgevoerd.',
    zorgadministratie: {
      watIsEr:
        'Niet alle controles konden worden uitgevoerd; het bericht is daarom niet volledig gecontroleerd.',
      watTeDoen: 'Beschouw het bericht niet als goedgekeurd. Geef deze melding aan uw leverancier.',
      fout: 'Afspraken waarin de afzender anders heet dan de controle verwacht.',
      goed: 'Afspraken waarin de afzender zo heet als de controle verwacht.',
    },
    ontwikkelaar: {
      watIsEr:
        'De XSD heeft een element dat een controle noemt niet, of anders; args.fault zegt hoe. De controle is unchecked.',
      watTeDoen:
        'Beschrijf andere namen in een profiel, of geef met controles een eigen versie van de controle mee.',
    },
    uitgangspunt: 'Een XSD waarin het element links de naam rechts heeft gekregen.',
  },
  'RBC-FOUT': {
    titel: 'Een controle is niet afgemaakt',
    waarom:
      'Als een controle of een register uitvalt, is over het bericht niets zekers te zeggen. Het geldt dan niet als goedgekeurd.',
    zorgadministratie: {
      watIsEr: 'Door een storing is het bericht niet beoordeeld. Het ligt niet aan wat u hebt ingevuld.',
      watTeDoen:
        'Wacht even en controleer opnieuw. Blijft het zo, meld het dan bij uw beheerder of leverancier.',
      fout: 'Een register dat niet bereikbaar is.',
      goed: 'Een register dat antwoord geeft.',
    },
    ontwikkelaar: {
      watIsEr:
        'Een controle, of een bron die zij raadpleegt, heeft een fout gegooid; de oorzaak staat in cause van de fout in errors.',
      watTeDoen:
        'Vang storingen in uw bron af voordat u oordeelt, of controleer later opnieuw. Laat een bron nooit false teruggeven omdat zij niet bereikbaar was.',
    },
    uitgangspunt: 'Het voorbeeld is de bron agb, in JavaScript.',
  },
};
