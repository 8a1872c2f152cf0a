import type { ControleId } from '../../../../rules/ids.ts';
import type { RegelTekst } from '../tekst.ts';

/** Of the controls of controletype 3 to 5. */
export const controles: Readonly<Record<ControleId, RegelTekst>> = {
  VC001: {
    titel: 'Test and production mixed up',
    waarom:
      'A test message must never be processed as a real report, and a real report must not stay behind in a test environment. So the message itself has to say which of the two it is.',
    zorgadministratie: {
      watIsEr: 'The message calls itself a test and was offered in production, or the other way round.',
      watTeDoen:
        'Look in your EPD (patient record system) whether the connection with VECOZO is set to test or to production, set it right and send again. If you cannot set this yourself, ask your application manager.',
      fout: 'A message that says test, offered in production.',
      goed: 'A message that says production, offered in production.',
    },
    ontwikkelaar: {
      watIsEr:
        'Header/Berichtsoort (kind of message, P or T) is not the omgeving (environment) that the control was called with.',
      watTeDoen:
        'Derive Berichtsoort from the environment that you send to, not from a fixed setting. Check also that omgeving in the context of assessBericht, or behind --omgeving, is right.',
    },
    uitgangspunt: 'The message is offered in production.',
  },
  VC002: {
    titel: 'The message is dated later than today',
    waarom:
      'A message cannot have been made on a day that is still to come. Such a date points to a wrong clock or a slip, and then the other dates are uncertain too.',
    zorgadministratie: {
      watIsEr: 'The date of the message is a day in the future.',
      watTeDoen:
        'Make the message again in your EPD, so that it gets the date of today. If the date stays wrong, have the system date of your EPD checked.',
      fout: 'A message of 16 March 2026, offered on 15 March 2026.',
      goed: 'A message of 10 March 2026, offered on 15 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Dagtekening (date of the message) is after the peildatum (reference date).',
      watTeDoen:
        'Fill Dagtekening with the day in the Netherlands on which the message is made: toDatum of fz825/datum prevents a shift by UTC. When you judge old messages, give the peildatum of then.',
    },
    uitgangspunt: 'The message is offered on 15 March 2026.',
  },
  VC003: {
    titel: 'The message is addressed to somebody other than DJI',
    waarom:
      'Reports on forensic care always go to DJI, the Custodial Institutions Agency. With another number, personal data of criminal justice would reach the wrong party.',
    zorgadministratie: {
      watIsEr: 'Another health insurer than DJI was chosen as the receiver.',
      watTeDoen:
        'Choose DJI (UZOVI number 9992) as the financer or receiver of this client in your EPD, and send again.',
      fout: 'A message to UZOVI number 9991.',
      goed: 'A message to DJI, UZOVI number 9992.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Ontvanger (receiver) is not 9992.',
      watTeDoen: 'Use UZOVI_DJI of fz825, or leave ontvanger out of mutatiebericht, which then fills it in.',
    },
  },
  VC004: {
    titel: 'The number of the client is not filled in',
    waarom: 'A number of nothing but zeros points to nobody. DJI cannot process the report for any client.',
    zorgadministratie: {
      watIsEr: 'Where the SKN (criminal justice chain number) should be, there are only zeros.',
      watTeDoen:
        'Find the SKN in the placement decision (plaatsingsbesluit) of DJI, fill it in for the client in your EPD and send again. Never use the BSN.',
      fout: 'A client with SKN 0000000.',
      goed: 'A client with SKN 1234567.',
    },
    ontwikkelaar: {
      watIsEr: 'Verzekerde/Verzekerdennummer (number of the insured person) consists of nothing but zeros.',
      watTeDoen:
        'Find where an empty SKN is padded with zeros, and refuse a client without an SKN there instead of making the message.',
    },
  },
  VC005: {
    titel: 'A correction or withdrawal that does not say of what',
    waarom:
      'A correction (correctie) takes the place of an earlier report and a withdrawal (intrekking) undoes one. Without a reference DJI does not know which.',
    zorgadministratie: {
      watIsEr: 'You correct or withdraw an earlier report, but the message does not say which one.',
      watTeDoen:
        'Open the original report in your EPD and choose correct or withdraw there, so that the reference comes along by itself. If the report was never sent before, send it as a new one.',
      fout: 'A correction of a move, without the identification of the earlier report.',
      goed: 'The same correction, with the identification M-1 of the earlier report.',
    },
    ontwikkelaar: {
      watIsEr:
        'StatusAanlevering (status of the delivery) is 2 or 3 and ReferentieMutatie (the mutation referred to) is absent.',
      watTeDoen:
        'Fill ReferentieMutatie with the MutatieIdentificatie of the mutation in force; correctie and intrekking of fz825 ask for it.',
    },
  },
  VC006: {
    titel: 'A new report refers to an old one',
    waarom:
      'What is reported for the first time takes the place of nothing. With a reference it cannot be told whether a new report or a correction is meant.',
    zorgadministratie: {
      watIsEr: 'The report was sent as a new one, but names an earlier report too.',
      watTeDoen:
        'Decide what you mean. To improve an earlier report, choose correct in your EPD. If something new happened, make a new report without a reference.',
      fout: 'A new move that refers to report M-1.',
      goed: 'A new move without a reference.',
    },
    ontwikkelaar: {
      watIsEr: 'StatusAanlevering is 1 and ReferentieMutatie is filled in.',
      watTeDoen:
        'Leave ReferentieMutatie out of a first delivery (eerste aanlevering), or make StatusAanlevering 2 or 3. Do not guess: it decides whether a mutation is added at DJI.',
    },
  },
  VC007: {
    titel: 'A report refers to itself',
    waarom:
      'A correction has an identification of its own and names that of the report whose place it takes. When the two are the same, the original report cannot be found.',
    zorgadministratie: {
      watIsEr:
        'The correction or withdrawal has the same identification as the report that it should replace or undo.',
      watTeDoen:
        'Make the correction or withdrawal again in your EPD, from the original report. If it gets the same identification again, tell your supplier: you cannot mend it yourself.',
      fout: 'Correction M-2, which refers to M-2.',
      goed: 'Correction M-2, which refers to M-1.',
    },
    ontwikkelaar: {
      watIsEr: 'ReferentieMutatie equals the MutatieIdentificatie of the mutation itself.',
      watTeDoen:
        'Give a correction or withdrawal a new MutatieIdentificatie, and keep that of the mutation that it refers to.',
    },
  },
  VC008: {
    titel: 'Two reports in the message have the same identification',
    waarom:
      'By its identification you point to a report later, to correct or withdraw it. That cannot be done when two are called the same.',
    zorgadministratie: {
      watIsEr:
        'Under one placement decision (plaatsingsbesluit) the message has two reports with the same identification.',
      watTeDoen:
        'Look in your EPD whether the same report was prepared twice, and remove the double one. If they are two different reports, have your supplier find out how they got the same identification.',
      fout: 'A move and an end of care that are both called M-1.',
      goed: 'Move M-1 and end of care M-2.',
    },
    ontwikkelaar: {
      watIsEr:
        'MutatieIdentificatie occurs more than once in this message under the same Plaatsingsbesluitnummer.',
      watTeDoen:
        'Give each MutatieFZ a MutatieIdentificatie of its own, corrections and withdrawals too. A counter for each plaatsingsbesluit, or a random text of at most 20 characters, will do.',
    },
  },
  VC009: {
    titel: 'A move without a new location',
    waarom: 'DJI must know where the client stays. A move that does not say where to, says nothing.',
    zorgadministratie: {
      watIsEr: 'You report that the client was moved (verplaatsing), but not where to.',
      watTeDoen:
        'Fill in the location where the client is now, with its AGB code, at this move in your EPD, and send again. If the care has ended instead, report an end of care (einde zorg).',
      fout: 'A move on 2 March 2026, without a location.',
      goed: 'A move on 2 March 2026 to the location with AGB code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'SoortMutatie (kind of mutation) is 1 and MutatieLocatie (location) is absent.',
      watTeDoen:
        'Put MutatieLocatie with Zorglocatie behind Mutatiedatum, in a correction or withdrawal too. With verplaatsing of fz825 it cannot be forgotten.',
    },
  },
  VC010: {
    titel: 'An end of care with a location',
    waarom:
      'Who leaves care gets no new care location. When there is one all the same, a move may have been meant.',
    zorgadministratie: {
      watIsEr: 'You report that the care has ended (einde zorg), and name a new location as well.',
      watTeDoen:
        'Find out what happened. If the care goes on elsewhere, report a move (verplaatsing) in your EPD. If the care has ended, remove the location from this report.',
      fout: 'An end of care on 2 March 2026, with the location with AGB code 06290002.',
      goed: 'An end of care on 2 March 2026, without a location.',
    },
    ontwikkelaar: {
      watIsEr: 'SoortMutatie is 2 and MutatieLocatie is there.',
      watTeDoen:
        'Leave MutatieLocatie out of an einde zorg. Do not remove it blindly from messages that exist: SoortMutatie may be what is wrong.',
    },
  },
  VC011: {
    titel: 'An end of care that is still to come',
    waarom: 'DJI takes only an end that is a fact. An expected date often changes.',
    zorgadministratie: {
      watIsEr: 'The date on which the care ends is after the date of the message.',
      watTeDoen:
        'Wait until the care has really ended, and send then. If it has ended already, correct the end date in your EPD.',
      fout: 'An end of care on 11 March 2026, in a message of 10 March 2026.',
      goed: 'An end of care on 9 March 2026, in a message of 10 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'With SoortMutatie 2 and StatusAanlevering 1 or 2, Mutatiedatum is after Header/Dagtekening.',
      watTeDoen:
        'Hold an end of care with a later date back until that day. If the date is not in the future, Dagtekening is too early: look at time zones.',
    },
    uitgangspunt: 'The message is of 10 March 2026.',
  },
  VC012: {
    titel: 'The care ends twice',
    waarom:
      'Under one placement decision the care can end on one day only. With two dates DJI does not know which one holds.',
    zorgadministratie: {
      watIsEr:
        'The message has more than one end of care for the same placement decision (plaatsingsbesluit).',
      watTeDoen:
        'Decide which end date is right and remove the other report in your EPD. If one of the two was sent before, correct that one instead of making a new one.',
      fout: 'An end of care on 8 March and another on 9 March 2026.',
      goed: 'One end of care, on 9 March 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Under one Plaatsingsbesluitnummer there is more than one einde zorg (StatusAanlevering 1 or 2) that the message does not itself correct or withdraw.',
      watTeDoen:
        'Send at most one einde zorg for each plaatsingsbesluit, or refer by ReferentieMutatie to the end that is replaced. planMutaties of fz825/administratie works out the smallest list.',
    },
  },
  VC013: {
    titel: 'Moved after the care had ended',
    waarom:
      'After the end of care there is nobody left to move. So one of the two dates, or one of the two reports, is wrong.',
    zorgadministratie: {
      watIsEr: 'In this message a move is later than the end of care.',
      watTeDoen:
        'Compare both dates in your EPD with the file and correct the wrong one. If the care went on, remove the end of care or withdraw it.',
      fout: 'End of care on 5 March and a move on 9 March 2026.',
      goed: 'Move and end of care both on 5 March 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'The Mutatiedatum of a verplaatsing is after that of an einde zorg with the same Plaatsingsbesluitnummer in this message.',
      watTeDoen:
        'The same day is allowed. Correct the date at its source; do not sort, as the order in the message does not matter here.',
    },
  },
  VC014: {
    titel: 'The same report is replaced twice',
    waarom:
      'One report can be replaced or undone by one other only. With two it cannot be told which is the last.',
    zorgadministratie: {
      watIsEr: 'The message corrects or withdraws the same earlier report more than once.',
      watTeDoen:
        'Keep only the right correction in your EPD and remove the other. To improve a correction again, send that in a next message and refer to the last one.',
      fout: 'Two corrections of report M-1, one to 3 March and one to 4 March 2026.',
      goed: 'One correction of report M-1, to 4 March 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'The same ReferentieMutatie occurs more than once in this message under one Plaatsingsbesluitnummer.',
      watTeDoen:
        'Merge successive corrections before you send, or let each next one refer to the one before it.',
    },
  },
  RC001: {
    titel: 'The sending care provider is not in the AGB register',
    waarom:
      'Only a care provider in the national register may report. Otherwise DJI cannot check who the message is from.',
    zorgadministratie: {
      watIsEr:
        'The AGB code of your institution was not known in the AGB register on the date of the message.',
      watTeDoen:
        'Check the AGB code of the institution in your EPD. If it is right, look in the AGB register of Vektis whether the registration still runs, and renew it if need be.',
      fout: 'A message of AGB code 06299999, which is not in the register.',
      goed: 'A message of AGB code 06290001, which is in the register.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Afzender (sender) is not in the source agb on Dagtekening.',
      watTeDoen:
        'Check the code and its leading zero. If it is right, the source agb is not up to date, or has a period (van, tot: from, until) that does not cover Dagtekening.',
    },
    uitgangspunt: 'The register knows 06290001, 06290002 and 06290003.',
  },
  RC002: {
    titel: 'The receiver was not in the UZOVI register on that day',
    waarom:
      'The UZOVI register says which health insurers there are on a day. Nothing is delivered to a number that is not valid then.',
    zorgadministratie: {
      watIsEr: 'The number of the receiver was not valid on the date of the message.',
      watTeDoen:
        'Check the date of the message and the receiver in your EPD: that should be DJI, UZOVI number 9992. If both are right, the register of the party that checks is not up to date; contact VECOZO.',
      fout: 'A message to DJI of 31 December 2025, when the number was not yet valid.',
      goed: 'A message to DJI of 10 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Header/Ontvanger (receiver) is not in the source uzovi on Dagtekening.',
      watTeDoen: 'Look at the periods (van, tot: from, until) in the source uzovi, and then at Dagtekening.',
    },
    uitgangspunt: 'In the register 9992 is valid from 1 January 2026.',
  },
  RC003: {
    titel: 'The new location is not in the AGB register',
    waarom:
      'DJI must be able to recognise the place where the client stays. It can do so only for a location that was registered on that day.',
    zorgadministratie: {
      watIsEr: 'The AGB code of the new location was not known in the AGB register on the day of the move.',
      watTeDoen:
        'Check the AGB code of this location in your EPD: is it that of the location, and not that of a person? If it is right, look whether the location was registered already on that day.',
      fout: 'A move to AGB code 06299999, which is not in the register.',
      goed: 'A move to AGB code 06290002, which is in the register.',
    },
    ontwikkelaar: {
      watIsEr: 'MutatieLocatie/Zorglocatie is not in the source agb on Mutatiedatum.',
      watTeDoen:
        'Check the leading zero and where the code comes from, and whether the period in the source covers Mutatiedatum: it is looked up on the day of the mutation, not today.',
    },
    uitgangspunt: 'The register knows 06290001, 06290002 and 06290003.',
  },
  LCB001: {
    titel: 'This message was received before',
    waarom: 'Each message has an identification of its own, so that the same message is not processed twice.',
    zorgadministratie: {
      watIsEr: 'DJI already has a message of your institution with this identification.',
      watTeDoen:
        'Look in your EPD whether this message was sent and answered before; then there is nothing to do. To report again after a rejection, make a new message instead of sending the old one once more.',
      fout: 'Message A-0, when A-0 was received already.',
      goed: 'Message A-1, which was not received yet.',
    },
    ontwikkelaar: {
      watIsEr:
        'IdentificatieAanlevering (identification of the delivery) was received from this Afzender before.',
      watTeDoen:
        'Give each message a new IdentificatieAanlevering, also when it repeats one that was rejected: resubmit of fz825/administratie does. If it was sent twice, wait for the answer to the first.',
    },
    uitgangspunt: 'DJI has received A-0 from this care provider.',
  },
  LCB002: {
    titel: 'DJI does not know this client',
    waarom:
      'DJI finds the client by the criminal justice chain number. Without a match no report in the message can be processed.',
    zorgadministratie: {
      watIsEr: 'The SKN (criminal justice chain number) of the client does not occur at DJI.',
      watTeDoen:
        'Compare the SKN in your EPD with the placement decision (plaatsingsbesluit), digit by digit, a leading zero too, and correct it. If it is the same, ask DJI to check whether the client is known.',
      fout: 'A client with SKN 7654321, which DJI does not know.',
      goed: 'A client with SKN 1234567, which DJI knows.',
    },
    ontwikkelaar: {
      watIsEr: 'Verzekerdennummer is not known in the source plaatsingsbesluiten.',
      watTeDoen:
        'Check that the SKN is kept as text, so that leading zeros stay, and that it holds no BSN or internal number.',
    },
    uitgangspunt: 'DJI knows the client with SKN 1234567.',
  },
  LCB003: {
    titel: 'The placement decision is not of this client',
    waarom:
      'The placement decision says for whom DJI pays the care. A number that is unknown, or that of somebody else, would put the report on the wrong person.',
    zorgadministratie: {
      watIsEr:
        'DJI does not know this number of a placement decision (plaatsingsbesluit), or knows it for another client.',
      watTeDoen:
        'Take the number of the placement decision of this client over into your EPD. If the client has more than one, choose that of the care that you report on. Check too that it is the right client.',
      fout: 'A report under placement decision 202600099, which DJI does not know.',
      goed: 'A report under placement decision 202600017, which is of this client.',
    },
    ontwikkelaar: {
      watIsEr: 'Plaatsingsbesluitnummer is not in the source, or has another Verzekerdennummer there.',
      watTeDoen:
        'Check Verzekerdennummer first: when that is unknown, this finding follows. Then check the number of the plaatsingsbesluit at its source.',
    },
    uitgangspunt: 'DJI knows placement decision 202600017 for this client.',
  },
  LCB004: {
    titel: 'The placement decision is of another care provider',
    waarom: 'Only the care provider with whom the client was placed may report changes in that placement.',
    zorgadministratie: {
      watIsEr:
        'DJI did not place the client with your institution by this placement decision (plaatsingsbesluit).',
      watTeDoen:
        'Check in your EPD whether this is the placement decision of your institution, and whether the right AGB code sends. If the client really was placed with you, ask DJI to mend the decision.',
      fout: 'A report under placement decision 202600018, which is of another institution.',
      goed: 'A report under placement decision 202600017, which is of your institution.',
    },
    ontwikkelaar: {
      watIsEr:
        'The zorgaanbieder (care provider) of the plaatsingsbesluit in the source is not Header/Afzender.',
      watTeDoen:
        'When the institution has more AGB codes, send under that of the plaatsingsbesluit. Split the message when the decisions are of different codes.',
    },
    uitgangspunt: 'Placement decision 202600017 is with the sender 06290001, 202600018 with 06290002.',
  },
  LCB005: {
    titel: 'The date is before the start of the care',
    waarom:
      'Under a placement decision something can change only after the care has started. An earlier date is of another decision, or a mistake.',
    zorgadministratie: {
      watIsEr:
        'The date of the report is before the start date of the placement decision (plaatsingsbesluit), or DJI does not know yet that the care has started.',
      watTeDoen:
        'Compare the date in your EPD with the start date of the placement decision and correct it. If the care has started but DJI does not know, report the start first. If the date is of an earlier decision, choose that number.',
      fout: 'A move on 4 January 2026, a day before the start of the care.',
      goed: 'A move on 5 January 2026, the day of the start.',
    },
    ontwikkelaar: {
      watIsEr:
        'With StatusAanlevering 1 or 2, Mutatiedatum is before the startdatum (start date) of the plaatsingsbesluit, or the source has no startdatum.',
      watTeDoen:
        'Without a startdatum in the source the care has not started: nothing in the message can mend that. Otherwise the date or the Plaatsingsbesluitnummer is wrong.',
    },
    uitgangspunt: 'The care under this placement decision started on 5 January 2026.',
  },
  LCB006: {
    titel: 'This identification was used for an earlier report',
    waarom: 'An identification stands for one report for ever, also after that was corrected or withdrawn.',
    zorgadministratie: {
      watIsEr:
        'DJI already has a report with this identification under this placement decision (plaatsingsbesluit).',
      watTeDoen:
        'Look in your EPD whether this report was sent and accepted before; then there is nothing to do. To improve that earlier report, choose correct. If it is something new, make the report again.',
      fout: 'A new move M-8, when DJI has M-8 already.',
      goed: 'The same move with the new identification M-9.',
    },
    ontwikkelaar: {
      watIsEr: 'MutatieIdentificatie was used under this plaatsingsbesluit before, in force or lapsed.',
      watTeDoen:
        'Never use a MutatieIdentificatie again after it was accepted. After a rejection you may: a rejected message was not processed.',
    },
    uitgangspunt: 'DJI has move M-8 under this placement decision already.',
  },
  LCB007: {
    titel: 'The report that you want to change is not in force at DJI',
    waarom: 'Only a report that still holds can be replaced or undone, and only by one of the same kind.',
    zorgadministratie: {
      watIsEr:
        'The report that you refer to is not known under this placement decision (plaatsingsbesluit), was withdrawn already, or is of another kind (move or end of care).',
      watTeDoen:
        'Find in your EPD which report of this client DJI accepted last, and correct that one. If it was withdrawn, report anew. To make an end of care of a move, withdraw the move and report the end of care as new.',
      fout: 'A correction of report M-7, which has lapsed.',
      goed: 'A correction of report M-8, which is in force.',
    },
    ontwikkelaar: {
      watIsEr:
        'ReferentieMutatie does not lead, not by vervangenDoor (replaced by) either, to a mutation in force with the same SoortMutatie under this Plaatsingsbesluitnummer.',
      watTeDoen:
        'Take the MutatieIdentificatie of the last accepted mutation from your own records: readStand of fz825/administratie tells what became of each mutation.',
    },
    uitgangspunt: 'Under this placement decision move M-8 is in force; M-7 has lapsed.',
  },
  LCB008: {
    titel: 'The report does not fit what DJI knows already',
    waarom:
      'The reports under a placement decision are one course (verloop): the care ends once at most, and there is no move after that.',
    zorgadministratie: {
      watIsEr:
        'With this report the care would end twice, or the client would be moved after the end of care.',
      watTeDoen:
        'Look in your EPD which reports on this client were accepted. If the end that was reported is wrong, correct or withdraw it. If your new date is wrong, correct that.',
      fout: 'A new end of care on 8 March 2026, when DJI already has an end on 5 March.',
      goed: 'A correction of that earlier end, to 8 March 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Applied to the mutations in force, this mutation gives a second einde zorg, or a verplaatsing after the einde zorg.',
      watTeDoen:
        'Make it a correction with ReferentieMutatie to the end that exists, or withdraw that first. planMutaties of fz825/administratie works out which mutations are needed.',
    },
    uitgangspunt: 'Under this placement decision DJI already has end of care E-1, on 5 March 2026.',
  },
  W001: {
    titel: 'The client is at this location already',
    waarom:
      'A move to where somebody is already changes nothing. Often a wrong location was chosen, or the report was made before.',
    zorgadministratie: {
      watIsEr: 'You report a move to the location where the client already stays according to DJI.',
      watTeDoen:
        'Check the location that was chosen in your EPD. If it is right, the report may have been made before and is not needed. This is a warning: the message is not rejected for it.',
      fout: 'A move to AGB code 06290001, where the client is already.',
      goed: 'A move to AGB code 06290002.',
    },
    ontwikkelaar: {
      watIsEr:
        'After the whole message is applied, Zorglocatie equals the location of the last mutation before it.',
      watTeDoen:
        'Send no verplaatsing when the location did not change. A warning stands in waarschuwingen, without a retourcode, and does not change the verdict.',
    },
    uitgangspunt: 'The client has been at location 06290001 since the start.',
  },
  W002: {
    titel: 'A date far in the future',
    waarom: 'A mutation that is more than a month ahead is often a mistake in the month or the year.',
    zorgadministratie: {
      watIsEr: 'The date of this report is more than 31 days after today.',
      watTeDoen:
        'Look in your EPD whether month and year are right. If the move really is planned that far ahead, the report may stay: this is a warning, no rejection.',
      fout: 'A move on 16 April 2026, reported on 15 March 2026.',
      goed: 'A move on 15 April 2026, reported on 15 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'Mutatiedatum is more than 31 days after the peildatum (reference date).',
      watTeDoen:
        'Ask the user to confirm; do not change the date yourself. The verdict on the message stays the same.',
    },
    uitgangspunt: 'The message is offered on 15 March 2026.',
  },
  W003: {
    titel: 'The withdrawal is not like what it withdraws',
    waarom:
      'A withdrawal (intrekking) repeats the data of the report that it undoes. When they differ, the wrong report may be withdrawn.',
    zorgadministratie: {
      watIsEr: 'The date or the location in this withdrawal differs from the report that you withdraw.',
      watTeDoen:
        'Check in your EPD that you withdraw the right report. To improve the date or the location alone, send a correction. This is a warning, no rejection.',
      fout: 'Withdrawal of M-8 with the date 3 February 2026.',
      goed: 'Withdrawal of M-8 with the date 2 February 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'Mutatiedatum or Zorglocatie of an intrekking is not that of the mutation in ReferentieMutatie.',
      watTeDoen:
        'Make an intrekking of the mutation that you kept: intrekkingVan of fz825/administratie takes all over.',
    },
    uitgangspunt: 'DJI has move M-8 of 2 February 2026 to location 06290003.',
  },
  W004: {
    titel: 'Earlier reports contradict each other already',
    waarom:
      'Without this report too, the course at DJI is not right. The report is not rejected for that, but what DJI knows of the client stays unreliable.',
    zorgadministratie: {
      watIsEr:
        'Under this placement decision (plaatsingsbesluit) the accepted reports, or the start date, do not fit each other.',
      watTeDoen:
        'Compare the earlier reports of this client in your EPD with the file, and correct or withdraw what is wrong. If your side is right, ask DJI to mend its data.',
      fout: 'A report under a placement decision that started on 5 January 2026, with a move on 2 January already.',
      goed: 'A report under a placement decision of which all moves are after the start.',
    },
    ontwikkelaar: {
      watIsEr:
        'The verloop (course) of the plaatsingsbesluit in the source is inconsistent between older mutations, after this message too.',
      watTeDoen:
        'Look at the verloop with inconsistenties of fz825/verloop. Mend the records with corrections or withdrawals; this message is not the cause.',
    },
    uitgangspunt:
      'Under placement decision 202600019 the care started on 5 January 2026, but there is a move of 2 January.',
  },
};
