import type { ControleId } from '../../../../rules/ids.ts';
import type { RegelTekst } from '../tekst.ts';

/** Of the controls of controletype 3 to 5. */
export const controles: Readonly<Record<ControleId, RegelTekst>> = {
  VC001: {
    titel: 'Testbericht en productiebericht verwisseld',
    waarom:
      'Een testbericht mag nooit als echte melding worden verwerkt, en een echte melding mag niet in een testomgeving achterblijven. Daarom moet het bericht zelf zeggen wat het is.',
    zorgadministratie: {
      watIsEr: 'Het bericht noemt zich test en is in productie aangeboden, of andersom.',
      watTeDoen:
        'Kijk in uw EPD of de koppeling met VECOZO op test of op productie staat, zet die goed en verzend opnieuw. Kunt u dat niet zelf instellen, vraag het uw functioneel beheerder.',
      fout: 'Een bericht dat test heet, aangeboden in productie.',
      goed: 'Een bericht dat productie heet, aangeboden in productie.',
    },
    ontwikkelaar: {
      watIsEr:
        'Header/Berichtsoort (P of T) is niet gelijk aan de omgeving waarmee de controle is aangeroepen.',
      watTeDoen:
        'Leid Berichtsoort af van de omgeving waarnaar u verzendt, niet van een vaste instelling. Controleer ook of omgeving in de context van assessBericht of achter --omgeving klopt.',
    },
    uitgangspunt: 'Het bericht wordt in productie aangeboden.',
  },
  VC002: {
    titel: 'Het bericht is op een latere dag gedateerd dan vandaag',
    waarom:
      'Een bericht kan niet zijn opgemaakt op een dag die nog moet komen. Zo’n datum wijst op een verkeerde klok of een tikfout, en dan zijn ook de andere datums onzeker.',
    zorgadministratie: {
      watIsEr: 'Als datum van het bericht staat een dag in de toekomst.',
      watTeDoen:
        'Maak het bericht in uw EPD opnieuw aan, zodat het de datum van vandaag krijgt. Blijft de datum verkeerd, laat dan de systeemdatum van uw EPD nakijken.',
      fout: 'Een bericht van 16 maart 2026, aangeboden op 15 maart 2026.',
      goed: 'Een bericht van 10 maart 2026, aangeboden op 15 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Dagtekening ligt na de peildatum.',
      watTeDoen:
        'Vul Dagtekening met de dag in Nederland waarop het bericht ontstaat: toDatum van fz825/datum voorkomt een verschuiving door UTC. Geef bij controle van oude berichten de peildatum van toen.',
    },
    uitgangspunt: 'Het bericht wordt op 15 maart 2026 aangeboden.',
  },
  VC003: {
    titel: 'Het bericht is aan een ander dan DJI gericht',
    waarom:
      'Meldingen over forensische zorg gaan altijd naar de Dienst Justitiële Inrichtingen. Aan een ander nummer zouden strafrechtelijke persoonsgegevens bij de verkeerde terechtkomen.',
    zorgadministratie: {
      watIsEr: 'Als ontvanger is een andere zorgverzekeraar gekozen dan DJI.',
      watTeDoen:
        'Kies in uw EPD bij deze cliënt DJI (UZOVI-nummer 9992) als financier of ontvanger, en verzend opnieuw.',
      fout: 'Een bericht aan het UZOVI-nummer 9991.',
      goed: 'Een bericht aan DJI, UZOVI-nummer 9992.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Ontvanger is niet 9992.',
      watTeDoen:
        'Gebruik UZOVI_DJI van fz825, of laat ontvanger weg bij mutatiebericht: dan vult die het in.',
    },
  },
  VC004: {
    titel: 'Het nummer van de cliënt is niet ingevuld',
    waarom:
      'Een nummer van alleen nullen wijst niemand aan. DJI kan de melding dan bij geen enkele cliënt verwerken.',
    zorgadministratie: {
      watIsEr: 'Op de plaats van het strafrechtketennummer (SKN) staan alleen nullen.',
      watTeDoen:
        'Zoek het SKN op in het plaatsingsbesluit van DJI, vul het in uw EPD bij de cliënt in en verzend opnieuw. Gebruik nooit het BSN.',
      fout: 'Een cliënt met het SKN 0000000.',
      goed: 'Een cliënt met het SKN 1234567.',
    },
    ontwikkelaar: {
      watIsEr: 'Verzekerde/Verzekerdennummer bestaat uit niets dan nullen.',
      watTeDoen:
        'Zoek waar een leeg SKN met nullen wordt aangevuld, en weiger daar een cliënt zonder SKN in plaats van het bericht te maken.',
    },
  },
  VC005: {
    titel: 'Bij een correctie of intrekking ontbreekt welke melding het is',
    waarom:
      'Een correctie vervangt een eerdere melding en een intrekking haalt er een weg. Zonder verwijzing weet DJI niet welke.',
    zorgadministratie: {
      watIsEr: 'U verbetert of verwijdert een eerdere melding, maar het bericht zegt niet welke.',
      watTeDoen:
        'Open in uw EPD de oorspronkelijke melding en kies daar corrigeren of intrekken, zodat de verwijzing vanzelf meekomt. Was de melding nog niet eerder verzonden, verstuur haar dan als nieuw.',
      fout: 'Een correctie van een verplaatsing, zonder kenmerk van de eerdere melding.',
      goed: 'Dezelfde correctie, met het kenmerk M-1 van de eerdere melding.',
    },
    ontwikkelaar: {
      watIsEr: 'StatusAanlevering is 2 of 3 en ReferentieMutatie ontbreekt.',
      watTeDoen:
        'Vul ReferentieMutatie met de MutatieIdentificatie van de mutatie die van kracht is; correctie en intrekking van fz825 vragen erom.',
    },
  },
  VC006: {
    titel: 'Een nieuwe melding verwijst naar een oude',
    waarom:
      'Wat voor het eerst wordt gemeld, vervangt niets. Staat er toch een verwijzing, dan is niet te zeggen of een nieuwe melding of een correctie is bedoeld.',
    zorgadministratie: {
      watIsEr: 'De melding is als nieuw verzonden, maar noemt ook een eerdere melding.',
      watTeDoen:
        'Bepaal wat u bedoelt. Wilt u een eerdere melding verbeteren, kies dan in uw EPD corrigeren. Is er echt iets nieuws gebeurd, maak dan een nieuwe melding zonder verwijzing.',
      fout: 'Een nieuwe verplaatsing die naar melding M-1 verwijst.',
      goed: 'Een nieuwe verplaatsing zonder verwijzing.',
    },
    ontwikkelaar: {
      watIsEr: 'StatusAanlevering is 1 en ReferentieMutatie is gevuld.',
      watTeDoen:
        'Laat ReferentieMutatie weg bij een eerste aanlevering, of zet StatusAanlevering op 2 of 3. Raad niet: het verschil bepaalt of er bij DJI een mutatie bijkomt.',
    },
  },
  VC007: {
    titel: 'Een melding verwijst naar zichzelf',
    waarom:
      'Een correctie krijgt een eigen kenmerk en noemt dat van de melding die zij vervangt. Zijn die twee gelijk, dan is de oorspronkelijke melding niet te vinden.',
    zorgadministratie: {
      watIsEr:
        'De correctie of intrekking draagt hetzelfde kenmerk als de melding die zij moet vervangen of weghalen.',
      watTeDoen:
        'Maak de correctie of intrekking in uw EPD opnieuw vanuit de oorspronkelijke melding. Krijgt zij weer hetzelfde kenmerk, meld dit dan bij uw leverancier: u kunt het zelf niet herstellen.',
      fout: 'Correctie M-2, die naar M-2 verwijst.',
      goed: 'Correctie M-2, die naar M-1 verwijst.',
    },
    ontwikkelaar: {
      watIsEr: 'ReferentieMutatie is gelijk aan de eigen MutatieIdentificatie.',
      watTeDoen:
        'Geef een correctie of intrekking een nieuwe MutatieIdentificatie, en bewaar die van de mutatie waarnaar zij verwijst.',
    },
  },
  VC008: {
    titel: 'Twee meldingen in het bericht hebben hetzelfde kenmerk',
    waarom:
      'Met het kenmerk wijst u later een melding aan om haar te corrigeren of in te trekken. Dat kan niet als er twee zo heten.',
    zorgadministratie: {
      watIsEr: 'Onder één plaatsingsbesluit staan in dit bericht twee meldingen met hetzelfde kenmerk.',
      watTeDoen:
        'Kijk in uw EPD of dezelfde melding twee keer is klaargezet, en verwijder dan de dubbele. Zijn het twee verschillende meldingen, laat uw leverancier dan nagaan hoe zij aan hetzelfde kenmerk komen.',
      fout: 'Een verplaatsing en een einde zorg die allebei M-1 heten.',
      goed: 'Verplaatsing M-1 en einde zorg M-2.',
    },
    ontwikkelaar: {
      watIsEr: 'MutatieIdentificatie komt onder hetzelfde Plaatsingsbesluitnummer vaker voor in dit bericht.',
      watTeDoen:
        'Geef elke MutatieFZ een eigen MutatieIdentificatie, ook correcties en intrekkingen. Een teller per plaatsingsbesluit of een UUID van hoogstens 20 tekens volstaat.',
    },
  },
  VC009: {
    titel: 'Een verplaatsing zonder nieuwe locatie',
    waarom: 'DJI moet weten waar de cliënt verblijft. Een verplaatsing die niet zegt waarheen, zegt niets.',
    zorgadministratie: {
      watIsEr: 'U meldt dat de cliënt is verplaatst, maar niet waarheen.',
      watTeDoen:
        'Vul in uw EPD bij deze verplaatsing de locatie in waar de cliënt nu is, met haar AGB-code, en verzend opnieuw. Is de zorg juist geëindigd, meld dan een einde zorg.',
      fout: 'Een verplaatsing op 2 maart 2026, zonder locatie.',
      goed: 'Een verplaatsing op 2 maart 2026 naar de locatie met AGB-code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'SoortMutatie is 1 en MutatieLocatie ontbreekt.',
      watTeDoen:
        'Neem MutatieLocatie met Zorglocatie op na Mutatiedatum, ook bij een correctie of intrekking. Met verplaatsing van fz825 kan zij niet worden vergeten.',
    },
  },
  VC010: {
    titel: 'Een einde zorg met een locatie',
    waarom:
      'Wie uit zorg gaat, krijgt geen nieuwe zorglocatie. Staat die er toch, dan kan ook een verplaatsing zijn bedoeld.',
    zorgadministratie: {
      watIsEr: 'U meldt dat de zorg is geëindigd, en noemt ook een nieuwe locatie.',
      watTeDoen:
        'Ga na wat er is gebeurd. Is de cliënt elders verder in zorg, meld dan in uw EPD een verplaatsing. Is de zorg geëindigd, haal dan de locatie bij deze melding weg.',
      fout: 'Een einde zorg op 2 maart 2026, met de locatie met AGB-code 06290002.',
      goed: 'Een einde zorg op 2 maart 2026, zonder locatie.',
    },
    ontwikkelaar: {
      watIsEr: 'SoortMutatie is 2 en MutatieLocatie is aanwezig.',
      watTeDoen:
        'Laat MutatieLocatie bij einde zorg weg. Verwijder haar niet blind uit bestaande berichten: misschien is SoortMutatie verkeerd.',
    },
  },
  VC011: {
    titel: 'Een einde zorg dat nog moet komen',
    waarom: 'DJI neemt alleen een einde aan dat al een feit is. Een verwachte einddatum verandert vaak nog.',
    zorgadministratie: {
      watIsEr: 'De einddatum van de zorg ligt na de datum van het bericht.',
      watTeDoen:
        'Wacht tot de zorg echt is geëindigd en verzend dan pas. Is zij al geëindigd, verbeter dan in uw EPD de einddatum.',
      fout: 'Een einde zorg op 11 maart 2026, in een bericht van 10 maart 2026.',
      goed: 'Een einde zorg op 9 maart 2026, in een bericht van 10 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Bij SoortMutatie 2 en StatusAanlevering 1 of 2 ligt Mutatiedatum na Header/Dagtekening.',
      watTeDoen:
        'Houd een einde zorg met een latere datum vast tot die dag. Ligt de datum niet in de toekomst, dan is Dagtekening te vroeg: kijk naar tijdzones.',
    },
    uitgangspunt: 'Het bericht is van 10 maart 2026.',
  },
  VC012: {
    titel: 'De zorg eindigt twee keer',
    waarom:
      'Onder één plaatsingsbesluit kan de zorg maar op één dag eindigen. Met twee datums weet DJI niet welke geldt.',
    zorgadministratie: {
      watIsEr: 'Het bericht bevat voor hetzelfde plaatsingsbesluit meer dan één einde zorg.',
      watTeDoen:
        'Bepaal welke einddatum juist is en verwijder in uw EPD de andere melding. Was een van de twee al eerder verzonden, corrigeer die dan in plaats van een nieuwe te maken.',
      fout: 'Een einde zorg op 8 maart en nog een op 9 maart 2026.',
      goed: 'Eén einde zorg, op 9 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Er is onder één Plaatsingsbesluitnummer meer dan één einde zorg (StatusAanlevering 1 of 2) die niet in het bericht zelf wordt gecorrigeerd of ingetrokken.',
      watTeDoen:
        'Stuur per plaatsingsbesluit hoogstens één einde zorg, of verwijs met ReferentieMutatie naar het einde dat wordt vervangen. planMutaties van fz825/administratie berekent de kleinste lijst.',
    },
  },
  VC013: {
    titel: 'Verplaatst nadat de zorg was geëindigd',
    waarom:
      'Na het einde van de zorg is er niemand meer om te verplaatsen. Een van de twee datums, of een van de twee meldingen, klopt dus niet.',
    zorgadministratie: {
      watIsEr: 'In dit bericht ligt een verplaatsing later dan het einde van de zorg.',
      watTeDoen:
        'Vergelijk in uw EPD beide datums met het dossier en verbeter de verkeerde. Is de zorg doorgegaan, verwijder dan het einde zorg of trek het in.',
      fout: 'Einde zorg op 5 maart en een verplaatsing op 9 maart 2026.',
      goed: 'Verplaatsing en einde zorg allebei op 5 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'De Mutatiedatum van een verplaatsing ligt na die van een einde zorg met hetzelfde Plaatsingsbesluitnummer in dit bericht.',
      watTeDoen:
        'Dezelfde dag mag. Verbeter de datum bij de bron; sorteer niet om, want de volgorde in het bericht doet hier niet ter zake.',
    },
  },
  VC014: {
    titel: 'Dezelfde melding wordt twee keer vervangen',
    waarom:
      'Een melding kan maar door één andere worden vervangen of weggehaald. Bij twee is niet te zeggen welke de laatste is.',
    zorgadministratie: {
      watIsEr: 'Het bericht corrigeert of verwijdert dezelfde eerdere melding meer dan één keer.',
      watTeDoen:
        'Houd in uw EPD alleen de juiste correctie over en verwijder de andere. Wilt u een correctie opnieuw verbeteren, stuur die dan in een volgend bericht en verwijs naar de laatste.',
      fout: 'Twee correcties van melding M-1, een naar 3 maart en een naar 4 maart 2026.',
      goed: 'Eén correctie van melding M-1, naar 4 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Dezelfde ReferentieMutatie komt onder één Plaatsingsbesluitnummer vaker voor in dit bericht.',
      watTeDoen:
        'Voeg opeenvolgende correcties samen voor het verzenden, of laat elke volgende naar de vorige verwijzen.',
    },
  },
  RC001: {
    titel: 'De verzendende zorgaanbieder staat niet in het AGB-register',
    waarom:
      'Alleen een zorgaanbieder die in het landelijke register staat mag melden. DJI kan anders niet nagaan van wie het bericht is.',
    zorgadministratie: {
      watIsEr:
        'De AGB-code van uw instelling was op de datum van het bericht niet bekend in het AGB-register.',
      watTeDoen:
        'Controleer in uw EPD de AGB-code van de instelling. Klopt zij, kijk dan in het AGB-register van Vektis of de registratie nog loopt, en verleng haar zo nodig.',
      fout: 'Een bericht van AGB-code 06299999, die niet in het register staat.',
      goed: 'Een bericht van AGB-code 06290001, die wel in het register staat.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Afzender is op Dagtekening niet in de bron agb.',
      watTeDoen:
        'Controleer de code en de voorloopnul. Is zij goed, dan is de bron agb niet bijgewerkt of heeft zij een periode (van, tot) die Dagtekening niet omvat.',
    },
    uitgangspunt: 'Het register kent 06290001, 06290002 en 06290003.',
  },
  RC002: {
    titel: 'De ontvanger stond op die dag niet in het UZOVI-register',
    waarom:
      'Het UZOVI-register zegt welke zorgverzekeraars er op een dag zijn. Aan een nummer dat dan niet geldt, wordt niet bezorgd.',
    zorgadministratie: {
      watIsEr: 'Het nummer van de ontvanger gold niet op de datum van het bericht.',
      watTeDoen:
        'Controleer in uw EPD de datum van het bericht en de ontvanger: dat hoort DJI te zijn, UZOVI-nummer 9992. Zijn beide goed, dan is het register bij de controlerende partij niet bijgewerkt; neem contact op met VECOZO.',
      fout: 'Een bericht aan DJI van 31 december 2025, toen het nummer nog niet gold.',
      goed: 'Een bericht aan DJI van 10 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Ontvanger is op Dagtekening niet in de bron uzovi.',
      watTeDoen: 'Kijk naar de perioden (van, tot) in de bron uzovi, en daarna naar Dagtekening.',
    },
    uitgangspunt: 'In het register geldt 9992 vanaf 1 januari 2026.',
  },
  RC003: {
    titel: 'De nieuwe locatie staat niet in het AGB-register',
    waarom:
      'DJI moet de plaats waar de cliënt verblijft kunnen herkennen. Dat kan alleen bij een locatie die op die dag geregistreerd was.',
    zorgadministratie: {
      watIsEr:
        'De AGB-code van de nieuwe locatie was op de dag van de verplaatsing niet bekend in het AGB-register.',
      watTeDoen:
        'Controleer in uw EPD de AGB-code van deze locatie: is het die van de locatie, en niet die van een zorgverlener? Klopt zij, kijk dan of de locatie op die dag al geregistreerd was.',
      fout: 'Een verplaatsing naar AGB-code 06299999, die niet in het register staat.',
      goed: 'Een verplaatsing naar AGB-code 06290002, die wel in het register staat.',
    },
    ontwikkelaar: {
      watIsEr: 'MutatieLocatie/Zorglocatie is op Mutatiedatum niet in de bron agb.',
      watTeDoen:
        'Controleer voorloopnul en herkomst van de code, en of de periode in de bron Mutatiedatum omvat: er wordt op de dag van de mutatie gezocht, niet op vandaag.',
    },
    uitgangspunt: 'Het register kent 06290001, 06290002 en 06290003.',
  },
  LCB001: {
    titel: 'Dit bericht is al eerder ontvangen',
    waarom: 'Elk bericht heeft een eigen kenmerk, zodat hetzelfde bericht niet twee keer wordt verwerkt.',
    zorgadministratie: {
      watIsEr: 'DJI heeft van uw instelling al een bericht met dit kenmerk.',
      watTeDoen:
        'Kijk in uw EPD of dit bericht al is verzonden en beantwoord; dan hoeft u niets te doen. Wilt u na een afwijzing opnieuw melden, maak dan een nieuw bericht aan in plaats van het oude nog eens te verzenden.',
      fout: 'Bericht A-0, terwijl A-0 al is ontvangen.',
      goed: 'Bericht A-1, dat nog niet is ontvangen.',
    },
    ontwikkelaar: {
      watIsEr: 'IdentificatieAanlevering is eerder van deze Afzender ontvangen.',
      watTeDoen:
        'Geef elke verzending een nieuwe IdentificatieAanlevering, ook een herhaling na afkeuring: resubmit van fz825/administratie doet dat. Was het een dubbele verzending, wacht dan op het antwoord op de eerste.',
    },
    uitgangspunt: 'DJI heeft van deze zorgaanbieder A-0 al ontvangen.',
  },
  LCB002: {
    titel: 'DJI kent deze cliënt niet',
    waarom:
      'DJI zoekt de cliënt op met het strafrechtketennummer. Zonder treffer kan geen enkele melding in het bericht worden verwerkt.',
    zorgadministratie: {
      watIsEr: 'Het strafrechtketennummer (SKN) van de cliënt komt bij DJI niet voor.',
      watTeDoen:
        'Vergelijk het SKN in uw EPD cijfer voor cijfer met het plaatsingsbesluit, ook de nul vooraan, en verbeter het. Is het gelijk, vraag dan DJI om na te kijken of de cliënt bekend is.',
      fout: 'Een cliënt met het SKN 7654321, dat DJI niet kent.',
      goed: 'Een cliënt met het SKN 1234567, dat DJI kent.',
    },
    ontwikkelaar: {
      watIsEr: 'Verzekerdennummer is niet bekend in de bron plaatsingsbesluiten.',
      watTeDoen:
        'Controleer of het SKN als tekst wordt bewaard, zodat voorloopnullen blijven, en of er geen BSN of intern nummer in staat.',
    },
    uitgangspunt: 'DJI kent de cliënt met het SKN 1234567.',
  },
  LCB003: {
    titel: 'Het plaatsingsbesluit hoort niet bij deze cliënt',
    waarom:
      'Het plaatsingsbesluit zegt voor wie DJI de zorg betaalt. Een onbekend nummer, of dat van een ander, zou de melding bij de verkeerde persoon zetten.',
    zorgadministratie: {
      watIsEr: 'DJI kent dit nummer van het plaatsingsbesluit niet, of kent het bij een andere cliënt.',
      watTeDoen:
        'Neem in uw EPD het nummer over van het plaatsingsbesluit van deze cliënt. Heeft de cliënt er meer, kies dan dat van de zorg waarover u meldt. Controleer ook of het de juiste cliënt is.',
      fout: 'Een melding onder plaatsingsbesluit 202600099, dat DJI niet kent.',
      goed: 'Een melding onder plaatsingsbesluit 202600017, dat van deze cliënt is.',
    },
    ontwikkelaar: {
      watIsEr: 'Plaatsingsbesluitnummer is niet in de bron, of heeft daar een ander Verzekerdennummer.',
      watTeDoen:
        'Controleer eerst het Verzekerdennummer: is dat onbekend, dan volgt deze bevinding vanzelf. Controleer dan het besluitnummer bij de bron.',
    },
    uitgangspunt: 'DJI kent bij deze cliënt plaatsingsbesluit 202600017.',
  },
  LCB004: {
    titel: 'Het plaatsingsbesluit is van een andere zorgaanbieder',
    waarom:
      'Alleen de zorgaanbieder bij wie de cliënt is geplaatst, mag wijzigingen in die plaatsing melden.',
    zorgadministratie: {
      watIsEr: 'DJI heeft de cliënt met dit plaatsingsbesluit niet bij uw instelling geplaatst.',
      watTeDoen:
        'Controleer in uw EPD of dit het plaatsingsbesluit van uw instelling is, en of onder de juiste AGB-code wordt verzonden. Is de cliënt echt bij u geplaatst, vraag DJI dan het besluit te herstellen.',
      fout: 'Een melding onder plaatsingsbesluit 202600018, dat bij een andere instelling hoort.',
      goed: 'Een melding onder plaatsingsbesluit 202600017, dat bij uw instelling hoort.',
    },
    ontwikkelaar: {
      watIsEr: 'De zorgaanbieder van het plaatsingsbesluit in de bron is niet Header/Afzender.',
      watTeDoen:
        'Heeft de instelling meer AGB-codes, verzend dan onder die van het plaatsingsbesluit. Splits het bericht als de besluiten van verschillende codes zijn.',
    },
    uitgangspunt:
      'Plaatsingsbesluit 202600017 is bij de afzender 06290001 geplaatst, 202600018 bij 06290002.',
  },
  LCB005: {
    titel: 'De datum ligt voor het begin van de zorg',
    waarom:
      'Onder een plaatsingsbesluit kan pas iets veranderen nadat de zorg is begonnen. Een eerdere datum hoort bij een ander besluit, of is een vergissing.',
    zorgadministratie: {
      watIsEr:
        'De datum van de melding ligt voor de startdatum van het plaatsingsbesluit, of DJI weet nog niet dat de zorg is gestart.',
      watTeDoen:
        'Vergelijk in uw EPD de datum met de startdatum van het plaatsingsbesluit en verbeter haar. Is de zorg wel gestart maar weet DJI dat niet, meld dan eerst de start. Hoort de datum bij een eerder besluit, kies dan dat nummer.',
      fout: 'Een verplaatsing op 4 januari 2026, een dag voor de start van de zorg.',
      goed: 'Een verplaatsing op 5 januari 2026, de dag van de start.',
    },
    ontwikkelaar: {
      watIsEr:
        'Bij StatusAanlevering 1 of 2 ligt Mutatiedatum voor startdatum van het plaatsingsbesluit, of heeft het besluit in de bron geen startdatum.',
      watTeDoen:
        'Ontbreekt startdatum in de bron, dan is de zorg niet gestart: dat is in het bericht niet te verhelpen. Anders klopt de datum of het Plaatsingsbesluitnummer niet.',
    },
    uitgangspunt: 'De zorg onder dit plaatsingsbesluit begon op 5 januari 2026.',
  },
  LCB006: {
    titel: 'Dit kenmerk is al voor een eerdere melding gebruikt',
    waarom:
      'Een kenmerk wijst voor altijd één melding aan, ook als die later is gecorrigeerd of ingetrokken.',
    zorgadministratie: {
      watIsEr: 'DJI heeft onder dit plaatsingsbesluit al een melding met hetzelfde kenmerk.',
      watTeDoen:
        'Kijk in uw EPD of deze melding al eerder is verzonden en goedgekeurd; dan hoeft u niets te doen. Wilt u die eerdere melding verbeteren, kies dan corrigeren. Is het iets nieuws, maak de melding dan opnieuw aan.',
      fout: 'Een nieuwe verplaatsing M-8, terwijl DJI M-8 al heeft.',
      goed: 'Dezelfde verplaatsing met het nieuwe kenmerk M-9.',
    },
    ontwikkelaar: {
      watIsEr:
        'MutatieIdentificatie is onder dit plaatsingsbesluit eerder gebruikt, van kracht of vervallen.',
      watTeDoen:
        'Hergebruik een MutatieIdentificatie nooit na acceptatie. Na een afkeuring mag het wel: een afgekeurd bericht is niet verwerkt.',
    },
    uitgangspunt: 'DJI heeft onder dit plaatsingsbesluit al de verplaatsing M-8.',
  },
  LCB007: {
    titel: 'De melding die u wilt verbeteren is bij DJI niet van kracht',
    waarom:
      'Alleen een melding die nog geldt kan worden vervangen of weggehaald, en alleen door een van dezelfde soort.',
    zorgadministratie: {
      watIsEr:
        'De melding waarnaar u verwijst is onder dit plaatsingsbesluit niet bekend, is al ingetrokken, of is van een andere soort (verplaatsing of einde zorg).',
      watTeDoen:
        'Zoek in uw EPD welke melding van deze cliënt als laatste door DJI is goedgekeurd, en corrigeer die. Is zij ingetrokken, meld dan opnieuw. Wilt u van een verplaatsing een einde zorg maken, trek dan de verplaatsing in en meld het einde zorg als nieuw.',
      fout: 'Een correctie van melding M-7, die al is vervallen.',
      goed: 'Een correctie van melding M-8, die van kracht is.',
    },
    ontwikkelaar: {
      watIsEr:
        'ReferentieMutatie leidt onder dit Plaatsingsbesluitnummer niet, ook niet via vervangenDoor, naar een mutatie in werking met dezelfde SoortMutatie.',
      watTeDoen:
        'Neem de MutatieIdentificatie van de laatste geaccepteerde mutatie uit uw eigen administratie: readStand van fz825/administratie zegt wat er van elke mutatie is geworden.',
    },
    uitgangspunt: 'Onder dit plaatsingsbesluit is verplaatsing M-8 van kracht; M-7 is vervallen.',
  },
  LCB008: {
    titel: 'De melding past niet bij wat DJI al weet',
    waarom:
      'De meldingen onder een plaatsingsbesluit vormen samen één verloop: de zorg eindigt hoogstens één keer, en daarna is er geen verplaatsing meer.',
    zorgadministratie: {
      watIsEr:
        'Met deze melding erbij zou de zorg twee keer eindigen, of zou de cliënt na het einde van de zorg nog zijn verplaatst.',
      watTeDoen:
        'Bekijk in uw EPD welke meldingen over deze cliënt al zijn goedgekeurd. Is het eerder gemelde einde onjuist, corrigeer dat of trek het in. Is uw nieuwe datum onjuist, verbeter die.',
      fout: 'Een nieuw einde zorg op 8 maart 2026, terwijl DJI al een einde op 5 maart heeft.',
      goed: 'Een correctie van dat eerdere einde, naar 8 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Toegepast op de mutaties in werking geeft deze mutatie een tweede einde zorg, of een verplaatsing na de einde zorg.',
      watTeDoen:
        'Maak er een correctie van met ReferentieMutatie naar het bestaande einde, of trek dat eerst in. planMutaties van fz825/administratie berekent welke meldingen nodig zijn.',
    },
    uitgangspunt: 'DJI heeft onder dit plaatsingsbesluit al einde zorg E-1, op 5 maart 2026.',
  },
  W001: {
    titel: 'De cliënt is al op deze locatie',
    waarom:
      'Een verplaatsing naar waar iemand al is, verandert niets. Vaak is een verkeerde locatie gekozen, of is de melding al gedaan.',
    zorgadministratie: {
      watIsEr: 'U meldt een verplaatsing naar de locatie waar de cliënt volgens DJI al verblijft.',
      watTeDoen:
        'Controleer in uw EPD de gekozen locatie. Is zij goed, dan is de melding misschien al eerder gedaan en overbodig. Dit is een waarschuwing: het bericht wordt er niet om afgekeurd.',
      fout: 'Een verplaatsing naar AGB-code 06290001, waar de cliënt al is.',
      goed: 'Een verplaatsing naar AGB-code 06290002.',
    },
    ontwikkelaar: {
      watIsEr:
        'Zorglocatie is na toepassing van het hele bericht gelijk aan de locatie van de laatste mutatie ervoor.',
      watTeDoen:
        'Verzend geen verplaatsing als de locatie niet is veranderd. Een waarschuwing staat in waarschuwingen, zonder retourcode, en verandert het oordeel niet.',
    },
    uitgangspunt: 'De cliënt is sinds de start op locatie 06290001.',
  },
  W002: {
    titel: 'Een datum ver in de toekomst',
    waarom: 'Een mutatie die meer dan een maand vooruit ligt, is vaak een vergissing in maand of jaar.',
    zorgadministratie: {
      watIsEr: 'De datum van deze melding ligt meer dan 31 dagen na vandaag.',
      watTeDoen:
        'Kijk in uw EPD of maand en jaar kloppen. Is de verplaatsing echt zo ver vooruit gepland, dan mag de melding blijven staan: dit is een waarschuwing, geen afkeuring.',
      fout: 'Een verplaatsing op 16 april 2026, gemeld op 15 maart 2026.',
      goed: 'Een verplaatsing op 15 april 2026, gemeld op 15 maart 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Mutatiedatum ligt meer dan 31 dagen na de peildatum.',
      watTeDoen:
        'Vraag de gebruiker om bevestiging; verander de datum niet zelf. Het oordeel over het bericht blijft gelijk.',
    },
    uitgangspunt: 'Het bericht wordt op 15 maart 2026 aangeboden.',
  },
  W003: {
    titel: 'De intrekking lijkt niet op wat zij intrekt',
    waarom:
      'Een intrekking herhaalt de gegevens van de melding die zij weghaalt. Zijn die anders, dan wordt misschien de verkeerde melding ingetrokken.',
    zorgadministratie: {
      watIsEr: 'De datum of de locatie in deze intrekking is anders dan in de melding die u intrekt.',
      watTeDoen:
        'Controleer in uw EPD of u de juiste melding intrekt. Wilt u alleen de datum of de locatie verbeteren, stuur dan een correctie. Dit is een waarschuwing, geen afkeuring.',
      fout: 'Intrekking van M-8 met de datum 3 februari 2026.',
      goed: 'Intrekking van M-8 met de datum 2 februari 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Mutatiedatum of Zorglocatie van een intrekking is niet gelijk aan die van de mutatie in ReferentieMutatie.',
      watTeDoen:
        'Maak een intrekking uit de bewaarde mutatie: intrekkingVan van fz825/administratie neemt alles over.',
    },
    uitgangspunt: 'DJI heeft verplaatsing M-8 van 2 februari 2026 naar locatie 06290003.',
  },
  W004: {
    titel: 'Eerdere meldingen spreken elkaar al tegen',
    waarom:
      'Ook zonder deze melding klopt het verloop bij DJI niet. De melding wordt daar niet op afgekeurd, maar wat DJI over de cliënt weet blijft onbetrouwbaar.',
    zorgadministratie: {
      watIsEr:
        'Onder dit plaatsingsbesluit passen de al goedgekeurde meldingen of de startdatum niet bij elkaar.',
      watTeDoen:
        'Vergelijk in uw EPD de eerdere meldingen van deze cliënt met het dossier en corrigeer of trek in wat niet klopt. Is uw kant goed, vraag dan DJI om haar gegevens te herstellen.',
      fout: 'Een melding onder een plaatsingsbesluit dat op 5 januari 2026 begon, met al een verplaatsing op 2 januari.',
      goed: 'Een melding onder een plaatsingsbesluit waarvan alle verplaatsingen na de start liggen.',
    },
    ontwikkelaar: {
      watIsEr:
        'Het verloop van het plaatsingsbesluit in de bron is inconsistent tussen oudere mutaties, ook na dit bericht.',
      watTeDoen:
        'Bekijk het verloop met inconsistenties van fz825/verloop. Herstel de administratie met correcties of intrekkingen; dit bericht is niet de oorzaak.',
    },
    uitgangspunt:
      'Onder plaatsingsbesluit 202600019 begon de zorg op 5 januari 2026, maar er is een verplaatsing van 2 januari.',
  },
};
