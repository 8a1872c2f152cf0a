import type { CatalogueRule, StructureRule, XmlRule } from '../../../taal/index.ts';
import type { RegelTekst } from '../tekst.ts';

const TO_SUPPLIER = 'Your messages are not the cause. Pass this finding on to your supplier.';
const TO_MAKER = 'Your messages are not the cause. Pass this finding on to who makes the file.';

/** Of the rules on answers, files, profiles and administrations. */
export const bestanden: Readonly<Record<Exclude<CatalogueRule, XmlRule | StructureRule>, RegelTekst>> = {
  'RET-HEEN': {
    titel: 'The answer is not to this message',
    waarom:
      'An answer repeats the message that it answers. When it differs, it is about something else and says nothing of your report.',
    zorgadministratie: {
      watIsEr: 'The answer that was received names other data than you sent.',
      watTeDoen:
        'Find the message with the identification of the answer in your EPD. If there is none, tell VECOZO that you got an answer that is not yours, and do not open it further.',
      fout: 'An answer to message A-2, when A-1 was sent.',
      goed: 'An answer to message A-1.',
    },
    ontwikkelaar: {
      watIsEr: 'An element of the FZ826 differs from that of the FZ825, is absent or was added.',
      watTeDoen:
        'Find the heenbericht (the message that is answered) with matchRetour of fz825/administratie rather than by order. Give the message as it was sent.',
    },
    uitgangspunt: 'Message A-1 was sent.',
  },
  'RET-VULLING': {
    titel: 'The answer contradicts itself',
    waarom:
      'An answer must be clear about what was accepted. When it contradicts itself, you must not read it as an acceptance.',
    zorgadministratie: {
      watIsEr: 'The answer was filled in in a way that the standard does not know.',
      watTeDoen: 'Take the report as not answered, and ask the sender of the answer to send it again.',
      fout: 'A short answer that rejects the message and names a fault of a report too.',
      goed: 'A short answer that says only that the message was rejected.',
    },
    ontwikkelaar: {
      watIsEr: 'The retourcodes do not stand as STB §4.5 prescribes; args.fault says which rule was broken.',
      watTeDoen:
        'Make answers with retourbericht of fz825. A Header alone has one code, 0200 or 0001; 0200 always stands alone.',
    },
    uitgangspunt: 'The answer is the Header alone.',
  },
  'RET-CODE': {
    titel: 'The answer has an unknown code',
    waarom: 'A code that is in no list has no meaning. It must not count as an acceptance.',
    zorgadministratie: {
      watIsEr: 'The answer has a code that did not exist on that day.',
      watTeDoen:
        'Take the report as rejected and ask DJI what is wrong. Have your supplier check that the code list in your EPD is up to date.',
      fout: 'An answer with a code that does not exist.',
      goed: 'An answer with a code of the list.',
    },
    ontwikkelaar: {
      watIsEr:
        'Retourcode is not in the code list on DagtekeningRetour; without strict this is W006, but for 0200.',
      watTeDoen: 'Give the current COD954-VEKT with the option codelijst, read with loadCodelijst.',
    },
    uitgangspunt: 'It is read strictly (strict).',
  },
  W005: {
    titel: 'The answer is older than the question',
    waarom: 'An answer cannot be from before the message. Mostly a clock is wrong somewhere.',
    zorgadministratie: {
      watIsEr: 'The date of the answer is before the date of your message.',
      watTeDoen:
        'Check the date of the message that you sent in your EPD. The answer holds all the same: this is a warning.',
      fout: 'An answer of 9 March 2026 to a message of 10 March 2026.',
      goed: 'An answer of 12 March 2026 to a message of 10 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'DagtekeningRetour (date of the answer) is before the Dagtekening of the heenbericht.',
      watTeDoen:
        'Process the answer; the warning does not change the outcome. Mind time zones on both sides.',
    },
    uitgangspunt: 'The message is of 10 March 2026.',
  },
  W006: {
    titel: 'The code in the answer is not known',
    waarom: 'The report was rejected, but why cannot be told without the meaning of the code.',
    zorgadministratie: {
      watIsEr: 'The answer has a code of which your EPD does not know the meaning.',
      watTeDoen:
        'Take the report as rejected. Look the code up at Vektis or ask DJI what it means, and have your supplier update the code list.',
      fout: 'A report that was rejected with a code that is not in the list.',
      goed: 'A report that was rejected with a code of the list.',
    },
    ontwikkelaar: {
      watIsEr:
        'Retourcode is not in the code list on DagtekeningRetour; betekenis (its meaning) is null and the class is rejected.',
      watTeDoen: 'This package has an extract of COD954-VEKT. Give the whole list with the option codelijst.',
    },
  },
  'CSV-LIMIET': {
    titel: 'The file with retourcodes is too large',
    waarom: 'Such a list has some tens of lines. A far larger file is another file.',
    zorgadministratie: {
      watIsEr: 'Probably a wrong file was chosen as the list with retourcodes.',
      watTeDoen:
        'Choose the right file. This list is mostly the work of your application manager or supplier.',
      fout: 'A list of more than a million lines.',
      goed: 'A list of a few lines.',
    },
    ontwikkelaar: {
      watIsEr: 'The CSV is larger than args.limit bytes.',
      watTeDoen: 'Export only the columns that are needed, as fz825 regels --format csv does.',
    },
    uitgangspunt: 'Where it says […], the line before it goes on a million times.',
  },
  'CSV-ONLEESBAAR': {
    titel: 'The file with retourcodes cannot be read',
    waarom: 'A character that was saved wrong must not be guessed.',
    zorgadministratie: {
      watIsEr: 'The list was saved in another character set in the spreadsheet.',
      watTeDoen: 'Open the list in the spreadsheet, choose to save it as “CSV UTF-8” and use that file.',
      fout: 'A list in which a letter with an accent cannot be read.',
      goed: 'The same list, saved as “CSV UTF-8”.',
    },
    ontwikkelaar: {
      watIsEr: 'The bytes are neither UTF-8 nor UTF-16 with a byte order mark.',
      watTeDoen: 'Save it as UTF-8. A file in windows-1252 is not converted silently.',
    },
    uitgangspunt: 'The character � stands for a byte that is no UTF-8.',
  },
  'CSV-LEEG': {
    titel: 'The file with retourcodes is empty',
    waarom: 'Without lines there is nothing to assign.',
    zorgadministratie: {
      watIsEr: 'The list with retourcodes that was chosen has nothing in it.',
      watTeDoen: 'Choose the right file, or have your application manager make the list again.',
      fout: 'An empty file.',
      goed: 'A list with a head and a line.',
    },
    ontwikkelaar: {
      watIsEr: 'The CSV has no first line.',
      watTeDoen: 'Begin with a line that has the columns id and retourcode.',
    },
  },
  'CSV-SCHEIDING': {
    titel: 'The columns in the list cannot be told apart',
    waarom: 'Without a separator it cannot be told where a column ends.',
    zorgadministratie: {
      watIsEr: 'The list with retourcodes was not saved as a table with commas or semicolons.',
      watTeDoen: 'Open the list in the spreadsheet and save it as CSV.',
      fout: 'A list with only spaces between the columns.',
      goed: 'A list with semicolons between the columns.',
    },
    ontwikkelaar: {
      watIsEr: 'The first line has no columns id and retourcode, separated by , or ;.',
      watTeDoen: 'Use a comma or a semicolon, the same in the whole file. Tabs are not recognised.',
    },
  },
  'CSV-AANHALING': {
    titel: 'There is a loose quotation mark in the list',
    waarom: 'A quotation mark begins a piece of text. When it is not closed, lines run into each other.',
    zorgadministratie: {
      watIsEr: 'In the list with retourcodes there is a quotation mark that is not closed.',
      watTeDoen: 'Save the list again from the spreadsheet instead of changing it as text.',
      fout: 'A line in which a quotation mark stays open.',
      goed: 'A line in which the quotation mark is closed.',
    },
    ontwikkelaar: {
      watIsEr: 'A cell begins with " and does not end with it, or has one in its middle.',
      watTeDoen: 'Put the whole cell between quotation marks and double any inside it (RFC 4180).',
    },
  },
  'CSV-KOLOM': {
    titel: 'A column is missing in the list',
    waarom:
      'An assignment is a control and its code. When one of them is missing, or a column is there twice, it cannot be read.',
    zorgadministratie: {
      watIsEr: 'In the list with retourcodes a column is missing or there twice.',
      watTeDoen:
        'Compare the head of the list with the original and mend it. Leave it to your application manager if need be.',
      fout: 'A list without a column for the code.',
      goed: 'A list with a column for the control and one for the code.',
    },
    ontwikkelaar: {
      watIsEr: 'The column id or retourcode is absent or double, or there are too many columns.',
      watTeDoen: 'Name the columns id and retourcode, each once. Other columns may stay.',
    },
  },
  'CSV-CELLEN': {
    titel: 'A line in the list has too many or too few cells',
    waarom: 'With a cell too many the others shift, and a control gets a wrong code.',
    zorgadministratie: {
      watIsEr: 'A line in the list with retourcodes has not as many cells as the head.',
      watTeDoen:
        'Find the line that is named in the spreadsheet, and remove the extra cell or add the missing one.',
      fout: 'A line with three cells below a head with two.',
      goed: 'A line with two cells below a head with two.',
    },
    ontwikkelaar: {
      watIsEr: 'The line has args.found cells, the first line args.expected.',
      watTeDoen: 'Put cells with a comma or semicolon in them between quotation marks.',
    },
  },
  'CSV-ID': {
    titel: 'The list names a control that does not exist',
    waarom: 'A code for an unknown control would never be used, while you think that it holds.',
    zorgadministratie: {
      watIsEr: 'In the list with retourcodes there is a name of a control that is not known.',
      watTeDoen: 'Compare the name with the list of controls. Your application manager can show it.',
      fout: 'A line for a control that does not exist.',
      goed: 'A line for a control that exists.',
    },
    ontwikkelaar: {
      watIsEr: 'The value in the column id is of none of the controls.',
      watTeDoen: 'fz825 regels names them. Give controls of your own with the option controles.',
    },
  },
  'CSV-HERHAALD': {
    titel: 'The list names a control twice',
    waarom: 'With two codes for the same control it cannot be told which one holds.',
    zorgadministratie: {
      watIsEr: 'In the list with retourcodes there are two lines for the same control.',
      watTeDoen: 'Remove the line that does not hold in the spreadsheet.',
      fout: 'Two lines for the same control.',
      goed: 'Two lines, each for another control.',
    },
    ontwikkelaar: {
      watIsEr: 'This id is on an earlier line too.',
      watTeDoen: 'Keep one line for each id.',
    },
  },
  'CSV-CODE': {
    titel: 'The list has a code that cannot be',
    waarom: 'Only an existing code of four digits tells the receiver what is wrong.',
    zorgadministratie: {
      watIsEr:
        'In the list with retourcodes there is a code that does not exist, or that lost its leading zeros.',
      watTeDoen:
        'Make the column with codes “text” in the spreadsheet and fill the code in again, with its zeros.',
      fout: 'The code 651, which lost its leading zero.',
      goed: 'The code 0651, which says that a reference is missing or wrong.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault says what: not four digits, unknown in the code list, 0200, or a code for a warning.',
      watTeDoen: 'Add the zeros, leave the cell of a warning empty, and give a newer code list if need be.',
    },
  },
  'XSD-XML': {
    titel: 'The file of the schema is damaged',
    waarom: 'A schema that cannot be read cannot say what a message should look like.',
    zorgadministratie: {
      watIsEr: 'A technical file by which messages are checked is not whole.',
      watTeDoen: 'Your messages are not the cause. Have your supplier fetch the file again.',
      fout: 'A technical file that stops half-way.',
      goed: 'The same file, complete.',
    },
    ontwikkelaar: {
      watIsEr: 'The XSD is no readable XML; args.xml names the rule of controletype 1.',
      watTeDoen: 'Download the XSD again, as bytes. Often a web page with an error was saved.',
    },
  },
  'XSD-ONDERSTEUND': {
    titel: 'The schema uses something that is not supported',
    waarom: 'To skip a part of a schema would accept messages that were not checked.',
    zorgadministratie: {
      watIsEr: 'The technical file by which messages are checked cannot be used in full.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A technical file with a part that is not supported.',
      goed: 'A technical file with known parts only.',
    },
    ontwikkelaar: {
      watIsEr: 'args.construct is outside the supported subset of XSD; its line and column are given.',
      watTeDoen:
        'If the XSD is yours, rewrite this part. Otherwise createXsdValidator of fz825/xsd judges by any XSD.',
    },
  },
  'XSD-ONGELDIG': {
    titel: 'The schema itself is not right',
    waarom: 'A schema with a fault can say nothing certain about a message.',
    zorgadministratie: {
      watIsEr: 'There is a fault in the technical file by which messages are checked.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A technical file that refers to a part that is not there.',
      goed: 'The same file without that reference.',
    },
    ontwikkelaar: {
      watIsEr: 'XSD itself does not allow args.construct; args.fault says why.',
      watTeDoen:
        'When a type or element is missing, give the schema that has it in imports. Check the namespaces of prefixes too.',
    },
  },
  'XSD-BERICHT': {
    titel: 'The schema is not of this message',
    waarom: 'A schema that lacks something of the report cannot carry the report.',
    zorgadministratie: {
      watIsEr: 'The technical file is of another message, or of a version that differs too much.',
      watTeDoen: 'Your messages are not the cause. Have your supplier check that the right file is set.',
      fout: 'A technical file in which a message may be about two clients.',
      goed: 'A technical file in which a message is about one client.',
    },
    ontwikkelaar: {
      watIsEr:
        'The XSD is right, but args.element is not as an FZ825 or FZ826 needs it; args.fault says how not.',
      watTeDoen:
        'When elements are only called otherwise, describe that in a profile (bindProfiel). When the structure differs, use a profile without a model.',
    },
  },
  'XSD-LIBXML2': {
    titel: 'A second check rejects how the message is built',
    waarom:
      'Beside our own check an independent program can judge how a message is built. That verdict has to be good too.',
    zorgadministratie: {
      watIsEr: 'How the message is built, or a value in it, is not as was agreed.',
      watTeDoen:
        'Check what the finding names in your EPD, and fill it in again. If it is right, pass the finding on to your supplier.',
      fout: 'A day that is written as a word.',
      goed: 'A day that is written as 2026-03-02.',
    },
    ontwikkelaar: {
      watIsEr:
        'libxml2 rejects the document by the given XSD; args.fault and args.element say what and where.',
      watTeDoen:
        'Compare with the findings of validateStructure, which are more precise. If there are none, your XSD differs from the schema of this package.',
    },
    uitgangspunt: 'A schema in which Dag (day) is a date.',
  },
  'BRON-VORM': {
    titel: 'The data of DJI were given in a wrong form',
    waarom: 'A check against a file that cannot be understood would prove nothing.',
    zorgadministratie: {
      watIsEr: 'The file with registers and placement decisions is not built as is needed.',
      watTeDoen: TO_MAKER,
      fout: 'A register that is one loose number.',
      goed: 'A register that is a list of numbers.',
    },
    ontwikkelaar: {
      watIsEr: 'At this path there is no object, array, boolean or digest of content where it should be.',
      watTeDoen: 'Follow BronGegevens of fz825/bronnen; the path is a JSON Pointer.',
    },
  },
  'BRON-ONTBREEKT': {
    titel: 'Something is missing in the data of DJI',
    waarom: 'Without it a report cannot be compared with the records.',
    zorgadministratie: {
      watIsEr: 'In the file with registers and placement decisions something required was left empty.',
      watTeDoen: TO_MAKER,
      fout: 'A line in the register without a number.',
      goed: 'A line in the register with a number.',
    },
    ontwikkelaar: {
      watIsEr: 'args.field is absent at this path.',
      watTeDoen: 'Fill in the field. null does not count as a value.',
    },
  },
  'BRON-ONBEKEND': {
    titel: 'There is something unknown in the data of DJI',
    waarom: 'A name that is misspelt would make a control be skipped silently.',
    zorgadministratie: {
      watIsEr: 'In the file with registers and placement decisions there is a part that is not known.',
      watTeDoen: TO_MAKER,
      fout: 'A file with a part of which the name is misspelt.',
      goed: 'A file in which the name of the part is right.',
    },
    ontwikkelaar: {
      watIsEr: 'The field at this path is none of args.known.',
      watTeDoen: 'Correct the spelling, or remove fields for your own use before you call readBronnen.',
    },
  },
  'BRON-PERIODE': {
    titel: 'A period ends before it begins',
    waarom: 'There is no day in such a period, so that the number would never be valid.',
    zorgadministratie: {
      watIsEr: 'In a register the begin and the end of a period were swapped.',
      watTeDoen: 'Your messages are not the cause. Pass this finding on to who keeps the register.',
      fout: 'A number that is valid from 1 February until 1 January 2026.',
      goed: 'A number that is valid from 1 January until 1 February 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'tot (until) is not after van (from); on the day of tot the code is no longer valid.',
      watTeDoen: 'Swap the dates or leave tot out. For one day, tot is the day after it.',
    },
  },
  'BRON-HERHAALD': {
    titel: 'An identification is in the data of DJI twice',
    waarom:
      'An identification stands for one placement decision or report. With two there is nothing to choose by.',
    zorgadministratie: {
      watIsEr: 'The records have the same placement decision, or the same report, twice.',
      watTeDoen: 'Your messages are not the cause. Pass this finding on to who keeps the records.',
      fout: 'Placement decision 202600017 twice.',
      goed: 'Placement decision 202600017 once.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.field occurs more than once: a plaatsingsbesluit in the list, or a mutation within a plaatsingsbesluit.',
      watTeDoen: 'Merge doubles when you put the data together.',
    },
  },
  'BRON-VERLOOP': {
    titel: 'What DJI recorded of a client is not right',
    waarom:
      'New reports are compared with what is there already. When that contradicts itself, the outcome is less certain.',
    zorgadministratie: {
      watIsEr:
        'Under a placement decision (plaatsingsbesluit) there are reports that do not fit each other or the start date.',
      watTeDoen:
        'Compare in your EPD what was reported on this client with the file, and correct or withdraw what is wrong. Otherwise DJI has to mend its data.',
      fout: 'A placement decision without a start date, with a move already.',
      goed: 'A placement decision that started on 5 January 2026, with a move after it.',
    },
    ontwikkelaar: {
      watIsEr:
        'The verloop (course) is inconsistent, has no startdatum, or vervangenDoor (replaced by) leads nowhere; args.fault says which.',
      watTeDoen: 'The data are used all the same: this stands in waarschuwingen. Mend them at their source.',
    },
  },
  'ADM-TOEPASSEN': {
    titel: 'A report cannot be processed in the records',
    waarom: 'Records change only by reports that fit them; otherwise nobody knows any more what holds.',
    zorgadministratie: {
      watIsEr:
        'A report is of no known placement decision (plaatsingsbesluit) of this client, refers to a report that does not hold, or has an identification that was used.',
      watTeDoen:
        'Check the number of the placement decision and the report that is referred to in your EPD. If DJI accepted the message, your own records are behind: have them updated.',
      fout: 'A report under placement decision 202600099, which is not known.',
      goed: 'A report under placement decision 202600017.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault says whether plaatsingsbesluit, referentie (reference) or identificatie (identification) is the cause; nothing was applied.',
      watTeDoen:
        'Apply only what assessBericht accepts up to controletype 5 by the same administratie, and in the order in which it was reported.',
    },
    uitgangspunt: 'The administratie (records) knows placement decision 202600017 of this client.',
  },
  'ADM-WENS': {
    titel: 'What is said to have happened cannot have happened so',
    waarom:
      'Only a possible course can be reported: after the start, with one end at most and nothing after it.',
    zorgadministratie: {
      watIsEr: 'The events that you want to report do not fit each other or the start date.',
      watTeDoen:
        'Check the dates of the moves and the end in your EPD, and compare them with the placement decision (plaatsingsbesluit).',
      fout: 'An end of care on 4 January 2026, a day before the start.',
      goed: 'An end of care on 5 January 2026.',
    },
    ontwikkelaar: {
      watIsEr:
        'gewenst (what happened) is not consistent or cannot be reported; args.fault says why, and path points to the event.',
      watTeDoen: 'Check where gewenst comes from: all events of one plaatsingsbesluit, in their order.',
    },
    uitgangspunt: 'The care under this placement decision started on 5 January 2026.',
  },
  'ADM-KENMERK': {
    titel: 'The new identification was used already',
    waarom: 'Each report gets an identification of its own, so that it can be pointed to later.',
    zorgadministratie: {
      watIsEr: 'Your EPD wants to give a new report an identification that was used already.',
      watTeDoen: 'Mostly nothing can be set for this in your EPD: tell your supplier.',
      fout: 'A new report with the identification M-8, which exists.',
      goed: 'A new report with the identification M-9.',
    },
    ontwikkelaar: {
      watIsEr: 'identificatie(n) gave an identification that was used before or was given twice.',
      watTeDoen:
        'Let identificatie give a new one for each n, between calls too, for instance from a counter in your database.',
    },
    uitgangspunt: 'Under this placement decision M-8 was used already.',
  },
  'ADM-INTREKKING': {
    titel: 'The location of the move that must go is not known',
    waarom: 'A withdrawal (intrekking) repeats the report that it undoes, its location too.',
    zorgadministratie: {
      watIsEr: 'A move must be withdrawn, but your records did not keep where it was to.',
      watTeDoen:
        'Find in your EPD, or in the message that was sent, which location was reported then, and fill it in.',
      fout: 'A move that was reported and of which the location was not kept.',
      goed: 'The same move, with the location with AGB code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'The mutation in gemeld (reported) that must be withdrawn has no zorglocatie.',
      watTeDoen: 'Keep zorglocatie with each verplaatsing; applyMutatiebericht does.',
    },
    uitgangspunt: 'The move did not happen and must be withdrawn.',
  },
  'ADM-TERUG': {
    titel: 'This cannot be undone with reports',
    waarom:
      'A report changes where somebody stays, and whether care has ended. Who the client is and when the placement decision began is for DJI to say.',
    zorgadministratie: {
      watIsEr:
        'Since the delivery something of the placement decision itself has changed, or it was not there at one of the two moments.',
      watTeDoen:
        'Find the placement decision in your EPD and compare it with the one you have from DJI. If it is not right, contact DJI; withdraw nothing before that is clear.',
      fout: 'A placement decision that began on 5 January before, and on 12 January now.',
      goed: 'A placement decision that begins on 5 January both before and now.',
    },
    ontwikkelaar: {
      watIsEr:
        'planRollback compares verzekerdennummer, startdatum and zorglocatie of each plaatsingsbesluit; args.fault says what differs.',
      watTeDoen:
        'Take both states of the same plaatsingsbesluiten, and bring a decision that was changed up to date in both before you go back.',
    },
    uitgangspunt:
      'Before the delivery startdatum was 2026-01-05. The example is the same plaatsingsbesluit after it.',
  },
  'ADM-ANTWOORD': {
    titel: 'This is no answer to the message',
    waarom: 'Only an answer that is surely to the message may decide what became of a report.',
    zorgadministratie: {
      watIsEr:
        'What was received is neither an acceptance nor a rejection of this message, or contradicts itself.',
      watTeDoen:
        'Leave the report on sent in your EPD. Look at VECOZO whether there is an answer, or wait for it.',
      fout: 'An error message with nothing in it.',
      goed: 'An error message that says what is wrong.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault says why: a foutbericht (error message) that is empty or unreadable, a retourbericht that does not fit, several heenberichten, or van (from) that is not right.',
      watTeDoen:
        'Give readAntwoord a retourbericht, a foutbericht, or meldingen with code and omschrijving (description), and nothing else.',
    },
  },
  'ADM-OPNIEUW': {
    titel: 'It cannot be sent again like this',
    waarom:
      'What was accepted need not be sent again, and a new attempt must be told apart from the old one.',
    zorgadministratie: {
      watIsEr:
        'The message was accepted already, or the new attempt has the identification of the rejected one.',
      watTeDoen:
        'Look in your EPD whether the message was accepted; then you are done. Otherwise let the EPD make a new message.',
      fout: 'Sending again under the identification A-1 of the rejected message.',
      goed: 'Sending again under the new identification A-2.',
    },
    ontwikkelaar: {
      watIsEr: 'The answer accepts, or identificatieAanlevering is that of the heenbericht.',
      watTeDoen: 'Call resubmit after a rejection only, with a new identificatieAanlevering.',
    },
    uitgangspunt: 'Message A-1 was rejected.',
  },
  'ADM-STAP': {
    titel: 'A report cannot take this step now',
    waarom:
      'A report that was sent has to be answered before anything else can happen to it. That prevents double reports.',
    zorgadministratie: {
      watIsEr: 'Something was done with a report that cannot be done in its state, such as sending it twice.',
      watTeDoen: 'Look in your EPD at the state of the report. If it is sent, wait for the answer.',
      fout: 'Sending a report that was sent already.',
      goed: 'Processing the acceptance of a report that was sent.',
    },
    ontwikkelaar: {
      watIsEr:
        'toestand (state) or gebeurtenis (event) does not exist, or the step is not in the table of stepMutatie.',
      watTeDoen:
        'Keep the toestand that stepMutatie gives and read it under a lock, so that two processes do not send the same report.',
    },
  },
  'PRF-JSON': {
    titel: 'The profile cannot be read',
    waarom:
      'A profile describes how the messages of another supplier are built. Read by half it gives wrong messages.',
    zorgadministratie: {
      watIsEr: 'A settings file of the connection is damaged.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A settings file with a comma too many.',
      goed: 'The same file without that comma.',
    },
    ontwikkelaar: {
      watIsEr: 'The text is no JSON, or a name stands twice in the same object.',
      watTeDoen:
        'Mend the text at the place that is named; comments and a comma behind the last field are not allowed.',
    },
  },
  'PRF-VORM': {
    titel: 'The profile is not filled in well',
    waarom:
      'A field that is misspelt would be ignored silently, and then messages would be translated wrong.',
    zorgadministratie: {
      watIsEr: 'In a settings file of the connection there is a field that is not right.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A settings file without a name.',
      goed: 'A settings file with a name.',
    },
    ontwikkelaar: {
      watIsEr:
        'The field at the JSON Pointer has not the form of the JSON Schema of a profile; args.fault says what.',
      watTeDoen: 'Put $schema in the profile, and your editor points to it. fz825 profiel proposes one.',
    },
  },
  'PRF-PLAATS': {
    titel: 'The profile points to a place that is not there',
    waarom: 'Everything must have a place of its own in the message, or it is lost or ends up elsewhere.',
    zorgadministratie: {
      watIsEr: 'A setting of the connection puts something in a place that the message does not have.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A setting that puts the sender in a place that is not there.',
      goed: 'A setting that puts the sender in its own place.',
    },
    ontwikkelaar: {
      watIsEr:
        'The way does not lead to one place of its own in the XSD; args.fault says why, args.path where.',
      watTeDoen:
        'Write the way from the element of the class, with local names and /. proposeProfiel finds it for you.',
    },
    uitgangspunt: 'The XSDs are those of this package, in which the sender is called Afzender.',
  },
  'PRF-CODE': {
    titel: 'The profile names a code that does not exist',
    waarom: 'A code that nobody knows, or that means two things, changes what is reported.',
    zorgadministratie: {
      watIsEr: 'A setting of the connection translates a choice to a code that does not exist.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A setting for a third kind of change, which does not exist.',
      goed: 'A setting for the two kinds of change that exist.',
    },
    ontwikkelaar: {
      watIsEr: 'A code is not in the model, not in the XSD, or stands for two codes of the model.',
      watTeDoen:
        'On the left are the codes of this package, on the right those of the XSD; each code on the right is of one on the left.',
    },
  },
  'PRF-VAST': {
    titel: 'The profile fills in a value that cannot be',
    waarom:
      'A fixed value is only for what the report does not say itself; otherwise it would overwrite something.',
    zorgadministratie: {
      watIsEr: 'A setting of the connection fills in a fixed value where that is not allowed.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A setting that always fills in the receiver the same.',
      goed: 'A setting without fixed values.',
    },
    ontwikkelaar: {
      watIsEr: 'The place is of the model already, or the XSD does not allow the value there.',
      watTeDoen:
        'Use vast (fixed) only for required elements that the model does not have, with a value that the XSD allows.',
    },
  },
  'PRF-BERICHT': {
    titel: 'The profile points to no message',
    waarom: 'A file with agreements may describe more messages. It must be certain which one is meant.',
    zorgadministratie: {
      watIsEr: 'In a setting of the connection it is not clear which message it is about.',
      watTeDoen: TO_SUPPLIER,
      fout: 'A setting for a message that does not exist.',
      goed: 'A setting for a message that exists.',
    },
    ontwikkelaar: {
      watIsEr:
        'The XSD has no possible root or more than one, the root that is named does not exist, or two messages have the same.',
      watTeDoen: 'Name a global element that has elements in root; args.known names them.',
    },
    uitgangspunt: 'The XSD has one message, Week.',
  },
  'VGL-LIMIET': {
    titel: 'The schema is too large to compare',
    waarom: 'To compare two very large files could last without end if there were no limit.',
    zorgadministratie: {
      watIsEr: 'A technical file that your supplier wants to compare is too large.',
      watTeDoen: 'Your messages are not the cause and there is nothing for you to do.',
      fout: 'A technical file that describes more than ten thousand parts.',
      goed: 'A technical file that describes some tens of parts.',
    },
    ontwikkelaar: {
      watIsEr:
        'Unfolded, the schema has more than args.elements elements, or more than args.depth in each other.',
      watTeDoen:
        'Compare a part: an XSD with only the message that you use. Mind types that use each other many times.',
    },
  },
  'VGL-RBC': {
    titel: 'The list of controls cannot be compared',
    waarom: 'Controls are recognised by their names. Without a name it cannot be told what changed.',
    zorgadministratie: {
      watIsEr: 'A list of controls that your supplier wants to compare is not filled in well.',
      watTeDoen: 'Your messages are not the cause and there is nothing for you to do.',
      fout: 'A list with a control without a name.',
      goed: 'A list in which each control has a name.',
    },
    ontwikkelaar: {
      watIsEr:
        'The RBC (list of controls) is no array of objects with an id of their own; args.fault says what, with a JSON Pointer.',
      watTeDoen: 'Use the form of fz825 regels --format json or csv.',
    },
  },
  'PSE-AANVULLEND': {
    titel: 'Nobody said whether something extra may stay',
    waarom: 'Something that is not known may hold a name. Without a decision nothing comes out.',
    zorgadministratie: {
      watIsEr: 'The message has an extra field, such as a remark, that may hold personal data.',
      watTeDoen:
        'Do not share the message. Have your application manager decide whether the field must go; when in doubt, leave it out.',
      fout: 'A message with a remark, without a decision what happens to it.',
      goed: 'The same message, with the decision to leave the remark out.',
    },
    ontwikkelaar: {
      watIsEr:
        'The profile has an element that the model does not know, and aanvullend (additional) does not name it.',
      watTeDoen:
        'Give aanvullend: { [args.element]: "weglaten" } (leave out) or "behouden" (keep); keep it only when the value can point to nobody.',
    },
    uitgangspunt: 'The messages of this profile have an Opmerking (remark) in Verzekerde.',
  },
  'PSE-WAARDE': {
    titel: 'A value that takes the place of another does not fit',
    waarom:
      'An identification is replaced by one that points to nobody. When that does not fit the field, nothing comes out.',
    zorgadministratie: {
      watIsEr:
        'The message cannot be made unrecognisable, because a field is too short for the identification that replaces the real one.',
      watTeDoen: 'Do not share the message. Pass this finding on to your supplier.',
      fout: 'A field for an identification of at most 10 characters.',
      goed: 'A field for an identification of at most 20 characters.',
    },
    ontwikkelaar: {
      watIsEr:
        'The type of args.element in the XSD of the profile does not allow the value that would replace it.',
      watTeDoen: 'Widen the type in a copy of the XSD that is only for pseudonymising.',
    },
    uitgangspunt: 'A profile of which the XSD limits the length of an identification so.',
  },
  'AUD-REGEL': {
    titel: 'A line of the log was changed or moved',
    waarom:
      'With the log you account for what you did. Each line hangs on the one before it, so that a later change can be seen.',
    zorgadministratie: {
      watIsEr: 'In the log of the checks something was changed after it was written.',
      watTeDoen:
        'Change nothing in the log yourself. Keep it as it is now, and tell the manager of your EPD and whoever is responsible for information security.',
      fout: 'A line in which accepted was later changed to rejected.',
      goed: 'The same line as it was written.',
    },
    ontwikkelaar: {
      watIsEr:
        'The hash of the line is not right, or previous is not the hash of the line before it; args.fault says which, and regel (line) where.',
      watTeDoen:
        'Compare with a backup. Only append lines, under a lock, and give auditRecord the last line as previous each time.',
    },
    uitgangspunt: 'A piece of a line. What was written is "verdict":"accepted".',
  },
  'AUD-GEHEEL': {
    titel: 'The log is not complete',
    waarom:
      'When lines were taken from its end, the rest does not show it. That is why their number is kept elsewhere.',
    zorgadministratie: {
      watIsEr: 'The log of the checks has fewer or other lines than were written.',
      watTeDoen:
        'See whether you chose the whole log, and not a part or an old copy. If it is the whole, tell the manager of your EPD.',
      fout: 'A log of one line, while two were written.',
      goed: 'A log of one line, and one was written.',
    },
    ontwikkelaar: {
      watIsEr:
        'aantal (number) or head, which you kept elsewhere, does not agree with the lines that verifyAudit was given.',
      watTeDoen:
        'Give all lines, those of earlier files too, or give previous. An empty log is right with aantal 0 alone.',
    },
    uitgangspunt: 'There is one line. The example is what verifyAudit gets as options.',
  },
  'LEV-BERICHT': {
    titel: 'A message of the delivery cannot be judged',
    waarom:
      'What was not read was not checked. It counts as a fault, or a delivery would look better than it is.',
    zorgadministratie: {
      watIsEr: 'One of the files of the delivery could not be opened, or is no message.',
      watTeDoen:
        'Make this message anew in your EPD, put it with the others, and check the delivery again. If it stays so, pass this finding on to your supplier.',
      fout: 'A file without content among the messages of the delivery.',
      goed: 'Files with a message alone.',
    },
    ontwikkelaar: {
      watIsEr:
        'judgeLevering was given something without naam (name) or inhoud (content), the file could not be read, or the judging itself failed; see args.fault.',
      watTeDoen:
        'Give an object with naam as a string, and inhoud as a string or Uint8Array. For intern: give this one message to assessBericht and report the error that it throws.',
    },
    uitgangspunt: 'Where it says […] there is a whole message.',
  },
  'LEV-ONVOLLEDIG': {
    titel: 'A message of the delivery was checked by half',
    waarom:
      'Without the registers nobody can say whether a code exists. A message that was checked by half does not count as accepted.',
    zorgadministratie: {
      watIsEr: 'For some of the checks a register was lacking, such as that of care providers.',
      watTeDoen:
        'There is nothing to change in your messages. Ask your application manager or supplier to add the register, and have the delivery checked again.',
      fout: 'A check of AGB codes without the register of care providers.',
      goed: 'The same check with that register.',
    },
    ontwikkelaar: {
      watIsEr:
        'The verdict is incomplete: controls were unchecked as they lack a source, which args.lacks names.',
      watTeDoen:
        'Give that source with bronnen or administratie, or ask for a lower controletype. In criteria nietGecontroleerd says how many may be so.',
    },
    uitgangspunt: 'It is judged up to controletype 4. The example is the data for readBronnen.',
  },
  'LEV-AFGEBROKEN': {
    titel: 'The delivery was not read to its end',
    waarom: 'Of the messages that were not read nothing is known. So the delivery may not be sent.',
    zorgadministratie: {
      watIsEr: 'During the check the connection was lost, or a folder could not be read any further.',
      watTeDoen: 'Send nothing. Have the check done all over again; the outcome so far does not count.',
      fout: 'A check that stops after the first of two messages.',
      goed: 'A check of both messages.',
    },
    ontwikkelaar: {
      watIsEr:
        'The iterable that judgeLevering was given threw an error. The decision is NO GO, by the criterion afgebroken (broken off).',
      watTeDoen:
        'Catch failures of storage or network in your iterable and try again there; do not pass over a message.',
    },
    uitgangspunt: 'The example gives the messages, in JavaScript; bericht is one that is right.',
  },
  'LEV-CRITERIA': {
    titel: 'The demands on the delivery are not written well',
    waarom:
      'The demands decide whether a delivery may be sent. One that is not understood would lapse without a word.',
    zorgadministratie: {
      watIsEr:
        'Something is wrong in the file of demands, such as the highest percentage that may be rejected.',
      watTeDoen:
        'Your messages are not the cause. Agree with your application manager or supplier on the demands, and have them mend the file.',
      fout: 'A demand of at most 0.5 per cent that is written in words.',
      goed: 'The same demand as a number.',
    },
    ontwikkelaar: {
      watIsEr:
        'Criteria have a field too many, a value of another type, or no criterion at all; path leads to the place.',
      watTeDoen:
        'Refer to schemas/levering-criteria.schema.json with $schema in the file, so that your editor looks along, and read it with readCriteria.',
    },
  },
  'VSP-VORM': {
    titel: 'Data of the koppeling with VECOZO do not have the right form',
    waarom:
      'Without the right form nobody can tell from whom a message is, for whom, and which other message it belongs to.',
    zorgadministratie: {
      watIsEr: 'Something is missing or not written well in what goes with a message.',
      watTeDoen:
        'Your message itself is not the cause. Give the finding to your application manager or supplier.',
      fout: 'An identification of a message that is not written as one.',
      goed: 'The same identification as a uuid.',
    },
    ontwikkelaar: {
      watIsEr:
        'The JSON does not fit the description in schemas/vsp; path leads to the place. Fields that the description does not name are never wrong.',
      watTeDoen:
        'Compare it with the description, also with what has the mark R there: at VECOZO that may be different.',
    },
  },
  'VSP-BERICHT': {
    titel: 'What goes with the message does not agree with the message',
    waarom:
      'VECOZO passes a message on by what is said of it. When the message itself says otherwise, it comes to the wrong party, or to the wrong heenbericht.',
    zorgadministratie: {
      watIsEr:
        'The sender, the receiver, the version or the identification beside the message is another than in the message.',
      watTeDoen:
        'Do not send or process the message. Give the finding to your application manager or supplier.',
      fout: 'A message of one institution that is sent in the name of another.',
      goed: 'The same message in the name of the institution that is in it.',
    },
    ontwikkelaar: {
      watIsEr:
        'A value in the metadata is contradicted by the message, the XML is that of another message, or an FZ826 has no alsAntwoordOp.',
      watTeDoen:
        'Leave out what the message says already: toVspBericht takes it over. Of a retourbericht the Afzender in the Header is that of the heenbericht, and so the geadresseerde.',
    },
  },
  'VSP-PAYLOAD': {
    titel: 'The bytes of the message are not what was said of them',
    waarom: 'A message that was changed or broken off on its way may not be processed.',
    zorgadministratie: {
      watIsEr: 'The message has not arrived as a whole, or is stored in another encoding than it says.',
      watTeDoen:
        'Download the message again. When it stays wrong, give the finding to your application manager or supplier.',
      fout: 'A message that says to be in another encoding than the one in which it is sent.',
      goed: 'The same message, which says UTF-8.',
    },
    ontwikkelaar: {
      watIsEr:
        'The number of bytes or the SHA-256 is another than in basisgegevens, the checksum cannot be verified, or a text names another encoding than UTF-8.',
      watTeDoen: 'Give the bytes as they came, not a text made of them. The payload can be had for 24 hours.',
    },
  },
  'VSP-UITWISSELING': {
    titel: 'This event does not fit the exchange',
    waarom:
      'Who confirms a message before it is stored can lose it. Who puts an answer with the wrong message processes it wrongly.',
    zorgadministratie: {
      watIsEr:
        'Something was reported of a message that is not known, or that does not agree with what was reported of it before.',
      watTeDoen:
        'Have your application manager or supplier find out which message it is. What could be kept, is kept.',
      fout: 'A message that is confirmed before it is stored.',
      goed: 'The same message, stored first and then confirmed.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.fault says what it is. What is said of a message that is not known is kept until it is; what contradicts something is not taken over.',
      watTeDoen:
        'Store the state of exchange in the same transaction as what you store, and give the events after that.',
    },
  },
  'RBC-SCHEMA': {
    titel: 'A control does not fit this schema',
    waarom:
      'A control that looks for something that is not there would accept everything. So it counts as not run.',
    zorgadministratie: {
      watIsEr: 'Not all controls could be run; so the message was not checked in full.',
      watTeDoen: 'Do not take the message as accepted. Pass this finding on to your supplier.',
      fout: 'Agreements in which the sender is called otherwise than the control expects.',
      goed: 'Agreements in which the sender is called as the control expects.',
    },
    ontwikkelaar: {
      watIsEr:
        'The XSD does not have an element that a control names, or has it otherwise; args.fault says how. The control is unchecked.',
      watTeDoen: 'Describe other names in a profile, or give your own version of the control with controles.',
    },
    uitgangspunt: 'An XSD in which the element on the left has got the name on the right.',
  },
  'RBC-FOUT': {
    titel: 'A control was not finished',
    waarom:
      'When a control or a register fails, nothing certain can be said of the message. It does not count as accepted then.',
    zorgadministratie: {
      watIsEr: 'By a failure the message was not judged. It is not because of what you filled in.',
      watTeDoen: 'Wait a while and check again. If it stays so, tell your application manager or supplier.',
      fout: 'A register that cannot be reached.',
      goed: 'A register that answers.',
    },
    ontwikkelaar: {
      watIsEr:
        'A control, or a source that it asks, threw an error; its cause stands in cause of the error in errors.',
      watTeDoen:
        'Catch failures in your source before you judge, or check again later. Never let a source give false because it could not be reached.',
    },
    uitgangspunt: 'The example is the source agb, in JavaScript.',
  },
};
