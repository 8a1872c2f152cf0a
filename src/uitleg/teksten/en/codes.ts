import type { CodeTekst, OnbekendTekst } from '../tekst.ts';
import { codeTitels, onbekendeCodeTitel } from './code-titels.ts';

/** Of the codes of the packaged COD954-VEKT. */
export const codes: Readonly<Record<string, CodeTekst>> = {
  '0001': {
    titel: codeTitels['0001'],
    waarom:
      'What is at the top says from whom, to whom and of when the message is. When that is wrong, nothing is processed.',
    zorgadministratie: {
      watIsEr: 'The message was sent back as a whole. The code says only that, and not why.',
      watTeDoen:
        'Look in your EPD whether this answer has a second reason. If not, compare the sender, the receiver, the date and the identification of the message with what they should be. None of the reports was processed: send them again in a new message.',
    },
    ontwikkelaar: {
      watIsEr:
        'The Header of the FZ826 has 0001: DJI found a fault in the Header. When the answer is a Header alone, the classes below it are not named.',
      watTeDoen:
        'Judge the message that was sent once more with assessBericht: the controls of the Header are in mogelijkeControles. Then send with resubmit, under a new IdentificatieAanlevering.',
    },
  },
  '0017': {
    titel: codeTitels['0017'],
    waarom: 'Only a registered care provider may report.',
    zorgadministratie: {
      watIsEr:
        'The AGB code of your institution is wrong, or was not in the register on the date of the message.',
      watTeDoen:
        'Check the AGB code of the institution in your EPD. If it is right, look in the AGB register whether the registration was valid that day.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Afzender (sender) is not in the AGB register on Dagtekening.',
      watTeDoen: 'Check the code, its leading zero, and Dagtekening: it is looked up on that day.',
    },
  },
  '0018': {
    titel: codeTitels['0018'],
    waarom: 'Reports on forensic care go to DJI and to nobody else.',
    zorgadministratie: {
      watIsEr:
        'There are two causes. If another than DJI was chosen as the receiver, that is the fault. If DJI was chosen, its number was not valid in the register on the date of the message.',
      watTeDoen:
        'Choose DJI (UZOVI number 9992) as the receiver in your EPD. If it was that already, check the date of the message, and otherwise ask VECOZO to check the register.',
    },
    ontwikkelaar: {
      watIsEr:
        'Header/Ontvanger (receiver) is not 9992 (a fault in the message), or is not in the UZOVI register on Dagtekening (a fault in Dagtekening or in the register).',
      watTeDoen:
        'Fill in UZOVI_DJI. If it is that already, look at Dagtekening and at the periods in the source uzovi.',
    },
  },
  '0200': {
    titel: codeTitels['0200'],
    waarom: 'An answer names an outcome for each part of the message, also when nothing is wrong with it.',
    zorgadministratie: {
      watIsEr:
        'Nothing is wrong with this part of the message. When another part was rejected, the whole message was not processed all the same.',
      watTeDoen:
        'Look in your EPD whether the whole message was accepted; then you are done. If not, mend the part that has a remark and send all of it again.',
    },
    ontwikkelaar: {
      watIsEr:
        'The class has no remark. 0200 is always alone in its class; with another code beside it, the answer itself is wrong.',
      watTeDoen:
        'Never decide by one 0200: readRetourbericht says whether the message as a whole was accepted.',
    },
  },
  '0300': {
    titel: codeTitels['0300'],
    waarom:
      'DJI finds the client by the SKN (criminal justice chain number); without a match no report can be processed.',
    zorgadministratie: {
      watIsEr:
        'There are two causes. An SKN of only zeros was not filled in. Any other number does not occur at DJI, often by a slip of the keys.',
      watTeDoen:
        'Compare the SKN in your EPD with the placement decision (plaatsingsbesluit), digit by digit, and correct it. If it is the same, ask DJI to check whether the client is known.',
    },
    ontwikkelaar: {
      watIsEr:
        'Verzekerdennummer (number of the insured person) consists of zeros (to be seen in the message), or is unknown at DJI (to be seen in its records only).',
      watTeDoen:
        'Check that the SKN is kept as text with its leading zero, and that it holds no BSN or internal number.',
    },
  },
  '0651': {
    titel: codeTitels['0651'],
    waarom:
      'A correction (correctie) or withdrawal (intrekking) must point to exactly one report that still holds.',
    zorgadministratie: {
      watIsEr:
        'There are five causes. A correction or withdrawal has no reference. A new report has one. The report refers to itself. Two reports in the message refer to the same one. Or the reference is there, but the report that is meant no longer holds at DJI, or is of another kind.',
      watTeDoen:
        'See first in your EPD whether the report is new, a correction or a withdrawal. A new one has no reference. Otherwise: open the last report that DJI accepted and correct or withdraw it from that screen, once.',
    },
    ontwikkelaar: {
      watIsEr:
        'ReferentieMutatie (the mutation referred to) is absent with StatusAanlevering 2 or 3 (VC005), is there with 1 (VC006), is its own MutatieIdentificatie (VC007), occurs twice (VC014), or leads nowhere at DJI (LCB007).',
      watTeDoen:
        'The first four show in the message itself: judge it with assessBericht up to controletype 3. If that finds nothing, it is LCB007: compare with readStand of your records what is in force.',
    },
  },
  '8007': {
    titel: codeTitels['8007'],
    waarom:
      'The date says from when a change holds, and must fit the other reports and the placement decision.',
    zorgadministratie: {
      watIsEr:
        'There are four causes. With an end of care (einde zorg): the end date is after the date of the message. With a move (verplaatsing) and an end in one message: the move is later than the end. With any report: the date is before the start of the care, or DJI does not know that it has started. Or the report does not fit what DJI has already, such as a second end.',
      watTeDoen:
        'Find the report in your EPD and compare its date in this order: with the day on which you sent it (an end may not be later), with the other reports in the message, with the start date in the placement decision (plaatsingsbesluit), and with what was accepted before. Correct the date, or correct the earlier report instead of sending a new one.',
    },
    ontwikkelaar: {
      watIsEr:
        'Mutatiedatum (date of the mutation): einde zorg after Dagtekening (VC011), verplaatsing after an einde zorg in the same message (VC013), before the startdatum or without one (LCB005), or a verloop (course) that becomes inconsistent with this mutation (LCB008).',
      watTeDoen:
        'VC011 and VC013 show in the message itself. If assessBericht finds neither, compare with the startdatum (LCB005) and with the mutations in force (LCB008); planMutaties gives the mutations that do fit.',
    },
  },
  '8011': {
    titel: codeTitels['8011'],
    waarom: 'Of a move DJI must know where the client is now; an end of care has no new location.',
    zorgadministratie: {
      watIsEr:
        'There are three causes. A move (verplaatsing) has no new location. An end of care (einde zorg) has one. Or the location is named, but its AGB code was not in the register that day. The official meaning speaks of a care professional; in these messages it is about the location.',
      watTeDoen:
        'See in your EPD whether the report is a move or an end of care. Fill in the location of a move, remove that of an end of care, and otherwise check the AGB code of the location.',
    },
    ontwikkelaar: {
      watIsEr:
        'At MutatieFZ: MutatieLocatie is absent from a verplaatsing (VC009) or there with an einde zorg (VC010). At MutatieLocatie: Zorglocatie is not in the AGB register on Mutatiedatum (RC003).',
      watTeDoen:
        'The berichtklasse (class) of the code tells whether it is about presence or about the value; give it as berichtklasse.',
    },
  },
  '8021': {
    titel: codeTitels['8021'],
    waarom: 'An identification stands for one report, and under a placement decision the care ends once.',
    zorgadministratie: {
      watIsEr:
        'There are three causes. Two reports in the message have the same identification. The message has an end of care (einde zorg) twice. Or DJI has the identification already, of an earlier report.',
      watTeDoen:
        'Look in your EPD whether the report was prepared twice or was accepted before, and remove the double one. To change an earlier report, choose correct.',
    },
    ontwikkelaar: {
      watIsEr:
        'MutatieIdentificatie occurs twice in the message (VC008), there is more than one einde zorg (VC012), or the identification was used at DJI before (LCB006).',
      watTeDoen:
        'VC008 and VC012 show in the message itself. Otherwise: give a new MutatieIdentificatie, or send a correction when the mutation was accepted already.',
    },
  },
  '8028': {
    titel: codeTitels['8028'],
    waarom:
      'A test message must not be processed as real, and a real one must not stay in a test environment.',
    zorgadministratie: {
      watIsEr: 'The message calls itself a test and was offered in production, or the other way round.',
      watTeDoen:
        'Look in your EPD whether the connection with VECOZO is set to test or to production, set it right and send again.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Berichtsoort (kind of message) is not that of the omgeving (environment).',
      watTeDoen: 'Derive Berichtsoort from the environment that you send to.',
    },
  },
  '8067': {
    titel: codeTitels['8067'],
    waarom:
      'The same message must not be processed twice. The official meaning speaks of a claim; here the message is meant.',
    zorgadministratie: {
      watIsEr: 'DJI already has a message of your institution with the same identification.',
      watTeDoen:
        'Look in your EPD whether the earlier message was answered; then there is nothing to do. To report again, let your EPD make a new message.',
    },
    ontwikkelaar: {
      watIsEr:
        'IdentificatieAanlevering (identification of the delivery) was received from this Afzender before.',
      watTeDoen: 'Give each message a new IdentificatieAanlevering, or wait for the answer to the first.',
    },
  },
  '8986': {
    titel: codeTitels['8986'],
    waarom: 'A message cannot have been made on a day that is still to come.',
    zorgadministratie: {
      watIsEr: 'The date of the message is after the day on which it was checked.',
      watTeDoen: 'Make the message again in your EPD. If the date stays wrong, have the system date checked.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Dagtekening (date of the message) is after the peildatum (reference date).',
      watTeDoen:
        'Fill in the day in the Netherlands on which the message is made, with toDatum of fz825/datum.',
    },
  },
  '9284': {
    titel: codeTitels['9284'],
    waarom: 'The placement decision (plaatsingsbesluit) says for whom and with whom DJI arranged the care.',
    zorgadministratie: {
      watIsEr:
        'There are two causes. DJI does not know the number, or knows it for another client. Or the decision is of this client, but with another care provider than the sender.',
      watTeDoen:
        'Compare the number in your EPD with the placement decision itself and check that it is the right client. If so, see whether the decision is on the AGB code that you send under.',
    },
    ontwikkelaar: {
      watIsEr:
        'Plaatsingsbesluitnummer is unknown or of another Verzekerdennummer (LCB003), or of another zorgaanbieder (care provider) than Afzender (LCB004).',
      watTeDoen: 'Both show in the records of DJI only. If 0300 was given too, mend Verzekerdennummer first.',
    },
  },
};

export const onbekendeRegel: OnbekendTekst = {
  titel: 'This rule is not known',
  waarom:
    'Only what is certain is explained. A rule of somebody else, or of another version, may mean something else.',
  zorgadministratie: {
    watIsEr: 'The finding comes from a control that this program cannot explain.',
    watTeDoen: 'Read the sentence of the finding itself, and ask your supplier which control this is.',
  },
  ontwikkelaar: {
    watIsEr: 'No rule of this package has this name. Names are case-sensitive.',
    watTeDoen:
      'fz825 regels and docs/findings.md list all rules. Of a control of your own the text is in the message of the finding.',
  },
};

export const onbekendeCode: OnbekendTekst = {
  titel: onbekendeCodeTitel,
  waarom: 'Only what is certain is explained. The meaning of a code is not guessed.',
  zorgadministratie: {
    watIsEr: 'The code is not in the extract of the code list that this program has.',
    watTeDoen: 'Take the report as rejected, and ask DJI or VECOZO what is wrong.',
  },
  ontwikkelaar: {
    watIsEr:
      'The code is not in the COD954-VEKT of this package, which is an extract. A code is a text of four digits.',
    watTeDoen:
      'Look the code up in the whole COD954-VEKT of Vektis; loadCodelijst and findCode of fz825/codelijst read it.',
  },
};

export const nietInKlasse: OnbekendTekst = {
  titel: 'This retourcode is not of this part of the message',
  waarom:
    'Each control gives its code in one part of the message. In this part no control of this package gives this code.',
  zorgadministratie: {
    watIsEr: 'The code is known, but not for this part of the message.',
    watTeDoen:
      'Look in your EPD at which part of the answer the code stands. If it really is here, ask DJI what was meant.',
  },
  ontwikkelaar: {
    watIsEr:
      'No control gives this retourcode in this berichtklasse (class): the class is wrong, or the receiver uses another assignment.',
    watTeDoen:
      'Leave berichtklasse out to see where the code does occur. Read another assignment with loadRetourcodes.',
  },
};
