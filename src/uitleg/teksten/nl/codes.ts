import type { CodeTekst, OnbekendTekst } from '../tekst.ts';
import { codeTitels, onbekendeCodeTitel } from './code-titels.ts';

/** Of the codes of the packaged COD954-VEKT. */
export const codes: Readonly<Record<string, CodeTekst>> = {
  '0001': {
    titel: codeTitels['0001'],
    waarom:
      'De gegevens bovenaan zeggen van wie, aan wie en van wanneer het bericht is. Klopt daarvan iets niet, dan wordt er niets verwerkt.',
    zorgadministratie: {
      watIsEr: 'Het bericht is als geheel teruggestuurd. De code zegt alleen dat, en niet waarom.',
      watTeDoen:
        'Kijk in uw EPD of er bij ditzelfde antwoord een tweede reden staat. Staat die er niet, vergelijk dan afzender, ontvanger, datum en kenmerk van het bericht met wat zij moeten zijn. Geen van de meldingen is verwerkt: verzend ze opnieuw in een nieuw bericht.',
    },
    ontwikkelaar: {
      watIsEr:
        'In de Header van de FZ826 staat 0001: DJI heeft in de Header een fout gevonden. Met alleen een Header in het antwoord zijn de klassen eronder niet genoemd.',
      watTeDoen:
        'Controleer het verzonden bericht zelf nog eens met assessBericht: de controles op de Header staan in mogelijkeControles. Verzend daarna met resubmit onder een nieuwe IdentificatieAanlevering.',
    },
  },
  '0017': {
    titel: codeTitels['0017'],
    waarom: 'Alleen een geregistreerde zorgaanbieder mag melden.',
    zorgadministratie: {
      watIsEr:
        'De AGB-code van uw instelling is onjuist, of stond op de datum van het bericht niet in het register.',
      watTeDoen:
        'Controleer in uw EPD de AGB-code van de instelling. Klopt zij, kijk dan in het AGB-register of de registratie die dag gold.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Afzender staat op Dagtekening niet in het AGB-register.',
      watTeDoen: 'Controleer de code, haar nul vooraan, en Dagtekening: op die dag wordt gezocht.',
    },
  },
  '0018': {
    titel: codeTitels['0018'],
    waarom: 'Meldingen over forensische zorg gaan naar DJI en naar niemand anders.',
    zorgadministratie: {
      watIsEr:
        'Er zijn twee oorzaken. Is een ander dan DJI als ontvanger gekozen, dan is dat de fout. Is wel DJI gekozen, dan gold haar nummer op de datum van het bericht niet in het register.',
      watTeDoen:
        'Kies in uw EPD DJI (UZOVI-nummer 9992) als ontvanger. Stond dat al goed, controleer dan de datum van het bericht en vraag anders VECOZO om het register na te zien.',
    },
    ontwikkelaar: {
      watIsEr:
        'Header/Ontvanger is niet 9992 (een fout in het bericht), of staat op Dagtekening niet in het UZOVI-register (een fout in Dagtekening of in het register).',
      watTeDoen:
        'Vul UZOVI_DJI in. Is het dat al, kijk dan naar Dagtekening en naar de perioden in de bron uzovi.',
    },
  },
  '0200': {
    titel: codeTitels['0200'],
    waarom: 'Een antwoord noemt van elk deel van het bericht een uitkomst, ook als er niets mee is.',
    zorgadministratie: {
      watIsEr:
        'Met dit deel van het bericht is niets mis. Is een ander deel afgekeurd, dan is toch het hele bericht niet verwerkt.',
      watTeDoen:
        'Kijk in uw EPD of het hele bericht is goedgekeurd; dan bent u klaar. Zo niet, herstel dan het deel dat wel een opmerking heeft en verzend alles opnieuw.',
    },
    ontwikkelaar: {
      watIsEr:
        'De klasse is zonder opmerking. 0200 staat in een klasse altijd alleen; staat er een andere code naast, dan is het antwoord zelf fout.',
      watTeDoen:
        'Beslis nooit op één 0200: readRetourbericht zegt of het bericht als geheel is geaccepteerd.',
    },
  },
  '0300': {
    titel: codeTitels['0300'],
    waarom:
      'DJI zoekt de cliënt met het strafrechtketennummer (SKN); zonder treffer is geen melding te verwerken.',
    zorgadministratie: {
      watIsEr:
        'Er zijn twee oorzaken. Bestaat het SKN uit alleen nullen, dan is het niet ingevuld. Staat er een ander nummer, dan komt dat bij DJI niet voor, vaak door een tikfout.',
      watTeDoen:
        'Vergelijk het SKN in uw EPD cijfer voor cijfer met het plaatsingsbesluit en verbeter het. Is het gelijk, vraag DJI dan om na te kijken of de cliënt bekend is.',
    },
    ontwikkelaar: {
      watIsEr:
        'Verzekerdennummer bestaat uit nullen (aan het bericht te zien), of is bij DJI onbekend (alleen met haar administratie te zien).',
      watTeDoen:
        'Controleer of het SKN als tekst met voorloopnul wordt bewaard en of er geen BSN of intern nummer in staat.',
    },
  },
  '0651': {
    titel: codeTitels['0651'],
    waarom: 'Een correctie of intrekking moet precies één melding aanwijzen die nog geldt.',
    zorgadministratie: {
      watIsEr:
        'Er zijn vijf oorzaken. De verwijzing ontbreekt bij een correctie of intrekking. Er staat een verwijzing bij een nieuwe melding. De melding verwijst naar zichzelf. Twee meldingen in het bericht verwijzen naar dezelfde. Of de verwijzing is er wel, maar de bedoelde melding geldt bij DJI niet meer of is van een andere soort.',
      watTeDoen:
        'Kijk in uw EPD eerst of de melding nieuw, een correctie of een intrekking is. Is zij nieuw, dan hoort er geen verwijzing. Anders: open de laatste melding die DJI heeft goedgekeurd en corrigeer of verwijder die vanuit dat scherm, één keer.',
    },
    ontwikkelaar: {
      watIsEr:
        'ReferentieMutatie ontbreekt bij StatusAanlevering 2 of 3 (VC005), staat bij 1 (VC006), is de eigen MutatieIdentificatie (VC007), komt vaker voor (VC014), of leidt bij DJI nergens heen (LCB007).',
      watTeDoen:
        'De eerste vier ziet u aan het bericht zelf: controleer het met assessBericht tot controletype 3. Vindt dat niets, dan is het LCB007: vergelijk met readStand van uw administratie wat van kracht is.',
    },
  },
  '8007': {
    titel: codeTitels['8007'],
    waarom:
      'De datum bepaalt vanaf wanneer een wijziging geldt, en moet passen bij de andere meldingen en bij het plaatsingsbesluit.',
    zorgadministratie: {
      watIsEr:
        'Er zijn vier oorzaken. Bij een einde zorg: de einddatum ligt na de datum van het bericht. Bij een verplaatsing en een einde in hetzelfde bericht: de verplaatsing is later dan het einde. Bij elke melding: de datum ligt voor de start van de zorg, of DJI weet niet dat die is gestart. Of de melding past niet bij wat DJI al heeft, zoals een tweede einde.',
      watTeDoen:
        'Zoek in uw EPD de melding op en vergelijk haar datum in deze volgorde: met de dag waarop u verzond (een einde mag niet later zijn), met de andere meldingen in het bericht, met de startdatum in het plaatsingsbesluit, en met wat al eerder is goedgekeurd. Verbeter de datum, of corrigeer de eerdere melding in plaats van een nieuwe te sturen.',
    },
    ontwikkelaar: {
      watIsEr:
        'Mutatiedatum: einde zorg na Dagtekening (VC011), verplaatsing na een einde zorg in hetzelfde bericht (VC013), voor startdatum of zonder startdatum (LCB005), of een verloop dat met deze mutatie inconsistent wordt (LCB008).',
      watTeDoen:
        'VC011 en VC013 ziet u aan het bericht zelf. Vindt assessBericht daar niets, vergelijk dan met de startdatum (LCB005) en met de mutaties in werking (LCB008); planMutaties geeft de meldingen die wel passen.',
    },
  },
  '8011': {
    titel: codeTitels['8011'],
    waarom:
      'Bij een verplaatsing moet DJI weten waar de cliënt nu is; bij een einde zorg is er geen nieuwe locatie.',
    zorgadministratie: {
      watIsEr:
        'Er zijn drie oorzaken. Bij een verplaatsing ontbreekt de nieuwe locatie. Bij een einde zorg is er juist een locatie genoemd. Of de locatie is wel genoemd, maar haar AGB-code stond op die dag niet in het register. De officiële betekenis spreekt van een zorgverlener; in deze berichten gaat het om de locatie.',
      watTeDoen:
        'Kijk in uw EPD of de melding een verplaatsing of een einde zorg is. Vul bij een verplaatsing de locatie in, haal haar bij een einde zorg weg, en controleer anders de AGB-code van de locatie.',
    },
    ontwikkelaar: {
      watIsEr:
        'Bij MutatieFZ: MutatieLocatie ontbreekt bij een verplaatsing (VC009) of staat bij een einde zorg (VC010). Bij MutatieLocatie: Zorglocatie staat op Mutatiedatum niet in het AGB-register (RC003).',
      watTeDoen:
        'De berichtklasse van de code zegt al of het om aanwezigheid of om de waarde gaat; geef haar mee als berichtklasse.',
    },
  },
  '8021': {
    titel: codeTitels['8021'],
    waarom: 'Een kenmerk wijst één melding aan, en onder een plaatsingsbesluit eindigt de zorg één keer.',
    zorgadministratie: {
      watIsEr:
        'Er zijn drie oorzaken. Twee meldingen in het bericht hebben hetzelfde kenmerk. Het bericht bevat twee keer een einde zorg. Of DJI heeft het kenmerk al bij een eerdere melding.',
      watTeDoen:
        'Kijk in uw EPD of de melding dubbel is klaargezet of al eerder is goedgekeurd; verwijder dan de dubbele. Wilt u een eerdere melding veranderen, kies dan corrigeren.',
    },
    ontwikkelaar: {
      watIsEr:
        'MutatieIdentificatie staat dubbel in het bericht (VC008), er is meer dan één einde zorg (VC012), of het kenmerk is bij DJI al gebruikt (LCB006).',
      watTeDoen:
        'VC008 en VC012 ziet u aan het bericht zelf. Anders: geef een nieuwe MutatieIdentificatie, of stuur een correctie als de mutatie al is geaccepteerd.',
    },
  },
  '8028': {
    titel: codeTitels['8028'],
    waarom:
      'Een testbericht mag niet als echt worden verwerkt, en een echt bericht niet in een testomgeving blijven.',
    zorgadministratie: {
      watIsEr: 'Het bericht noemt zich test en is in productie aangeboden, of andersom.',
      watTeDoen:
        'Kijk in uw EPD of de koppeling met VECOZO op test of op productie staat, zet die goed en verzend opnieuw.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Berichtsoort is niet die van de omgeving.',
      watTeDoen: 'Leid Berichtsoort af van de omgeving waarnaar u verzendt.',
    },
  },
  '8067': {
    titel: codeTitels['8067'],
    waarom:
      'Hetzelfde bericht mag niet twee keer worden verwerkt. De officiële betekenis spreekt van een declaratie; hier is het bericht bedoeld.',
    zorgadministratie: {
      watIsEr: 'DJI heeft van uw instelling al een bericht met hetzelfde kenmerk.',
      watTeDoen:
        'Kijk in uw EPD of het eerdere bericht al is beantwoord; dan hoeft u niets te doen. Wilt u opnieuw melden, laat uw EPD dan een nieuw bericht aanmaken.',
    },
    ontwikkelaar: {
      watIsEr: 'IdentificatieAanlevering is eerder van deze Afzender ontvangen.',
      watTeDoen:
        'Geef elke verzending een nieuwe IdentificatieAanlevering, of wacht op het antwoord op de eerste.',
    },
  },
  '8986': {
    titel: codeTitels['8986'],
    waarom: 'Een bericht kan niet zijn opgemaakt op een dag die nog moet komen.',
    zorgadministratie: {
      watIsEr: 'De datum van het bericht ligt na de dag waarop het is gecontroleerd.',
      watTeDoen:
        'Maak het bericht in uw EPD opnieuw aan. Blijft de datum verkeerd, laat dan de systeemdatum nakijken.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Dagtekening ligt na de peildatum.',
      watTeDoen: 'Vul de dag in Nederland in waarop het bericht ontstaat, met toDatum van fz825/datum.',
    },
  },
  '9284': {
    titel: codeTitels['9284'],
    waarom: 'Het plaatsingsbesluit zegt voor wie en bij wie DJI de zorg heeft geregeld.',
    zorgadministratie: {
      watIsEr:
        'Er zijn twee oorzaken. DJI kent het nummer niet, of kent het bij een andere cliënt. Of het besluit is wel van deze cliënt, maar bij een andere zorgaanbieder dan de afzender.',
      watTeDoen:
        'Vergelijk in uw EPD het nummer met het plaatsingsbesluit zelf en controleer of het de juiste cliënt is. Klopt dat, kijk dan of het besluit op de AGB-code staat waaronder u verzendt.',
    },
    ontwikkelaar: {
      watIsEr:
        'Plaatsingsbesluitnummer is onbekend of van een ander Verzekerdennummer (LCB003), of van een andere zorgaanbieder dan Afzender (LCB004).',
      watTeDoen:
        'Beide zijn alleen met de administratie van DJI te zien. Is ook 0300 gegeven, herstel dan eerst het Verzekerdennummer.',
    },
  },
};

export const onbekendeRegel: OnbekendTekst = {
  titel: 'Deze regel is niet bekend',
  waarom:
    'Er wordt alleen uitgelegd wat zeker is. Een regel van een ander, of uit een andere versie, kan iets anders betekenen.',
  zorgadministratie: {
    watIsEr: 'De bevinding komt van een controle waarvan dit programma de uitleg niet heeft.',
    watTeDoen: 'Lees de zin bij de bevinding zelf, en vraag uw leverancier welke controle dit is.',
  },
  ontwikkelaar: {
    watIsEr: 'Geen regel van dit pakket heeft deze naam. Namen zijn hoofdlettergevoelig.',
    watTeDoen:
      'fz825 regels en docs/findings.md noemen alle regels. Van een eigen controle staat de tekst in message van de bevinding.',
  },
};

export const onbekendeCode: OnbekendTekst = {
  titel: onbekendeCodeTitel,
  waarom: 'Er wordt alleen uitgelegd wat zeker is. Naar de betekenis van een code wordt niet geraden.',
  zorgadministratie: {
    watIsEr: 'De code staat niet in het uittreksel van de codelijst dat dit programma heeft.',
    watTeDoen: 'Beschouw de melding als afgekeurd, en vraag DJI of VECOZO wat er mis is.',
  },
  ontwikkelaar: {
    watIsEr:
      'De code staat niet in de COD954-VEKT van dit pakket, dat een uittreksel is. Een code is een tekst van vier cijfers.',
    watTeDoen:
      'Zoek de code op in de volledige COD954-VEKT van Vektis; loadCodelijst en findCode van fz825/codelijst lezen haar.',
  },
};

export const nietInKlasse: OnbekendTekst = {
  titel: 'Deze retourcode hoort niet bij dit deel van het bericht',
  waarom:
    'Elke controle geeft haar code in één deel van het bericht. In dit deel geeft geen controle van dit pakket deze code.',
  zorgadministratie: {
    watIsEr: 'De code is bekend, maar niet bij dit deel van het bericht.',
    watTeDoen:
      'Kijk in uw EPD bij welk deel van het antwoord de code staat. Staat zij echt hier, vraag dan DJI wat er is bedoeld.',
  },
  ontwikkelaar: {
    watIsEr:
      'Geen controle geeft deze retourcode in deze berichtklasse: de klasse is verkeerd, of de ontvanger gebruikt een andere toekenning.',
    watTeDoen:
      'Laat berichtklasse weg om te zien waar de code wel voorkomt. Neem een andere toekenning op met loadRetourcodes.',
  },
};
