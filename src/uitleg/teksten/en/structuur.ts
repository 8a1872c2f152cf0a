import type { StructureRule, XmlRule } from '../../../taal/index.ts';
import type { RegelTekst } from '../tekst.ts';

/** Of the rules of controletype 1 and 2. */
export const structuur: Readonly<Record<XmlRule | StructureRule, RegelTekst>> = {
  'XML-LEEG': {
    titel: 'The message is empty',
    waarom: 'An empty file reports nothing, so there is nothing to process or to answer.',
    zorgadministratie: {
      watIsEr: 'A file was sent that has nothing in it.',
      watTeDoen:
        'Make the message again in your EPD (patient record system) and send it once more. If it stays empty, making it went wrong: tell your supplier.',
      fout: 'An empty file.',
      goed: 'A file with a whole report.',
    },
    ontwikkelaar: {
      watIsEr: 'The input has no bytes, or nothing but white space.',
      watTeDoen:
        'Check that the file was written in full before it was read, and that a fault while making it does not silently leave an empty file.',
    },
  },
  'XML-GEEN': {
    titel: 'This file is no message',
    waarom: 'The system of the receiver can read only messages in the agreed technical form.',
    zorgadministratie: {
      watIsEr: 'The file that was sent is something other than a message, such as a letter or a table.',
      watTeDoen:
        'Choose the file that your EPD prepared, or let your EPD send it. Do not open and save that file in another program first.',
      fout: 'A file with a letter in it.',
      goed: 'The file that the EPD prepared.',
    },
    ontwikkelaar: {
      watIsEr: 'The first character after any white space is not <: this is no XML document.',
      watTeDoen:
        'See whether the file is still compressed, encrypted or base64, or whether a proxy gave an error page.',
    },
  },
  'XML-CODERING': {
    titel: 'The file says that it is written in other characters than it is',
    waarom:
      'A reader must be sure which characters the bytes stand for. A guess could garble names and identifications.',
    zorgadministratie: {
      watIsEr: 'The file was saved in another character set than it names.',
      watTeDoen:
        'Send the file as your EPD made it; do not open and save it in between. If that did not happen, have your supplier mend it.',
      fout: 'A file that names another character set than it was saved in.',
      goed: 'A file that names the character set that it was saved in.',
    },
    ontwikkelaar: {
      watIsEr:
        'The encoding in the XML declaration, the byte order mark and the bytes do not fit each other, or the encoding is not supported.',
      watTeDoen:
        'Write UTF-8 without a byte order mark and declare encoding="UTF-8". Mind writers that use UTF-16 inside and leave that name.',
    },
    uitgangspunt: 'The file is saved in UTF-8.',
  },
  'XML-ONLEESBAAR': {
    titel: 'A character in the file cannot be read',
    waarom:
      'A character that cannot be read must not be skipped or replaced: then something else would stand there than was reported.',
    zorgadministratie: {
      watIsEr:
        'At one place in the file there is a character, often a letter with an accent, that was not saved well.',
      watTeDoen:
        'Look for odd characters in identifications in your EPD, type those again and make the message once more. If it comes back, tell your supplier.',
      fout: 'A file with an é that the named character set does not have.',
      goed: 'The same file in a character set that has the é.',
    },
    ontwikkelaar: {
      watIsEr:
        'At this place there are bytes that do not exist in the encoding, or a lone surrogate in a string.',
      watTeDoen:
        'Decode and encode in one place, strictly, and keep the declaration equal to it. A file that was cut in the middle of a character gives this finding too.',
    },
  },
  'XML-VERSIE': {
    titel: 'The file is written in another version of the file format',
    waarom: 'The standard prescribes one version of the file format; another has other rules for characters.',
    zorgadministratie: {
      watIsEr: 'The file names a technical version that is not used in this chain.',
      watTeDoen: 'Nothing can be set for this in your EPD: pass this finding on to your supplier.',
      fout: 'A file in version 1.1 of the file format.',
      goed: 'A file in version 1.0 of the file format.',
    },
    ontwikkelaar: {
      watIsEr: 'The XML declaration names another version than 1.0.',
      watTeDoen: 'Write version="1.0". This is not the version of the message standard.',
    },
  },
  'XML-DOCTYPE': {
    titel: 'The file has an unsafe reference',
    waarom:
      'By this technique a file can make the receiver fetch files or hang. So the chain refuses every file that has it.',
    zorgadministratie: {
      watIsEr:
        'At the start of the file there is a technical reference that is not allowed for reasons of safety.',
      watTeDoen:
        'Check that the file really comes from your EPD. If so, have your supplier leave the reference out; you cannot mend this yourself.',
      fout: 'A file with such a reference.',
      goed: 'The same file without that reference.',
    },
    ontwikkelaar: {
      watIsEr: 'The document has a DOCTYPE; it is refused without being read (XXE, entity expansion).',
      watTeDoen: 'Turn the writing of a DOCTYPE off. No entities are needed but the five of XML itself.',
    },
  },
  'XML-LIMIET': {
    titel: 'The message is larger than is taken',
    waarom:
      'A limit protects the receiver against files that bring its system down. An ordinary report does not come near it.',
    zorgadministratie: {
      watIsEr: 'The message is far larger or more intricate than a report should be.',
      watTeDoen:
        'See in your EPD whether very many reports were put into one message by accident, and spread them over more messages. If they are few, tell your supplier.',
      fout: 'A message with far more technical data than a message should have.',
      goed: 'A message with one report.',
    },
    ontwikkelaar: {
      watIsEr:
        'One of the limits of the reader is exceeded: bytes, depth, number of elements or attributes, or the length of a name or value.',
      watTeDoen:
        'args.of says which limit. Split the message; the option limits gives a higher one, but the receiver need not have that.',
    },
  },
  'XML-WELGEVORMD': {
    titel: 'The file is damaged or not complete',
    waarom: 'When something is missing in how the file is built, it is not certain what belongs to what.',
    zorgadministratie: {
      watIsEr: 'The file is technically not whole, for instance because it was cut off or changed by hand.',
      watTeDoen:
        'Make the message again in your EPD and send it without opening it. If it goes wrong again, send the line and column of this finding to your supplier.',
      fout: 'A file in which a part is not closed well.',
      goed: 'A file in which each part is closed.',
    },
    ontwikkelaar: {
      watIsEr:
        'The document is not well-formed XML 1.0 with namespaces; args.fault says what is wrong at this place.',
      watTeDoen:
        'Build XML with a writer, not by joining texts: it escapes & and < by itself. serializeBericht of fz825 does.',
    },
  },
  'STR-BERICHT': {
    titel: 'This is another kind of message',
    waarom: 'In this chain there are only reports on forensic care and the answers to them.',
    zorgadministratie: {
      watIsEr: 'The file is a message of another kind, such as a claim.',
      watTeDoen:
        'Choose the message for changes in forensic care in your EPD and send that. If you chose well, have your supplier find out which message your EPD makes.',
      fout: 'A message of a kind that is not known here.',
      goed: 'A report of a change in forensic care.',
    },
    ontwikkelaar: {
      watIsEr: 'The root element or its namespace is not that of an FZ825 or FZ826.',
      watTeDoen:
        'Compare the name and xmlns of the root with args.supported, case-sensitively. A message by the official XSD is read with withSchemas or a profile.',
    },
  },
  'STR-VERSIE': {
    titel: 'The message is in another version of the standard',
    waarom: 'In another version data may mean something else. So only what was agreed is read.',
    zorgadministratie: {
      watIsEr: 'Your EPD made the message by a version of the standard that is not used here.',
      watTeDoen:
        'See whether there is an update of your EPD and install it, or ask your supplier which version your EPD sends.',
      fout: 'A message in version 3.0 of the standard.',
      goed: 'A message in version 2.0 of the standard.',
    },
    ontwikkelaar: {
      watIsEr: 'Berichtversie or Berichtsubversie (version, subversion) is not one of the supported numbers.',
      watTeDoen:
        'Write 2 and 0, without a leading zero. A newer version needs another schema; do not change the number alone.',
    },
  },
  'STR-ONTBREEKT': {
    titel: 'A required piece of data is missing',
    waarom: 'Without it the receiver does not know enough to process the report.',
    zorgadministratie: {
      watIsEr: 'In the report something was not filled in that must always be filled in.',
      watTeDoen:
        'Find the report in your EPD and fill in the empty field that the finding names, for instance the date. If it is filled in there, it does not come along: tell your supplier.',
      fout: 'A move without a date.',
      goed: 'A move on 2 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element is required in args.klasse (the class) and is not there.',
      watTeDoen:
        'Add the element in its place in the order of the schema. Check for a slip of spelling too: an element that is misspelt counts as absent.',
    },
  },
  'STR-ONVERWACHT': {
    titel: 'There is something that does not belong here',
    waarom:
      'What the standard does not know may not come along: it may hold personal data that the receiver should not get.',
    zorgadministratie: {
      watIsEr: 'The message has something for which there is no place in this report, such as a remark.',
      watTeDoen:
        'See whether you filled in something extra in your EPD, and remove it. Otherwise your EPD makes the message wrong: pass the finding on to your supplier.',
      fout: 'A move with a remark beside it.',
      goed: 'The same move without a remark.',
    },
    ontwikkelaar: {
      watIsEr:
        'The schema does not know this element here; args.expected is what may follow. A name that is unknown is * in the path.',
      watTeDoen:
        'Compare the spelling with the schema, capitals too, and the class that it stands in. suggestEdits of fz825/uitleg recognises a slip of one letter.',
    },
  },
  'STR-HERHAALD': {
    titel: 'Something is there too often',
    waarom: 'Of two values for the same thing it cannot be told which one holds.',
    zorgadministratie: {
      watIsEr: 'Something that may be reported once only is there more often.',
      watTeDoen:
        'See whether it was entered twice in your EPD and keep the right one. If it is there once, your EPD puts it into the message twice: tell your supplier.',
      fout: 'A move in which the kind of change stands twice.',
      goed: 'A move in which the kind of change stands once.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element occurs more often in args.klasse (the class) than args.max.',
      watTeDoen:
        'Remove the repetition when both are the same. When they differ, do not choose yourself. More mutations are more MutatieFZ, not more fields in one.',
    },
  },
  'STR-VOLGORDE': {
    titel: 'The data are in a wrong order',
    waarom: 'The receiver reads the data in a fixed order.',
    zorgadministratie: {
      watIsEr: 'All data are there, but your EPD puts them in another order than was agreed.',
      watTeDoen: 'Nothing can be done about this in your EPD: pass the finding on to your supplier.',
      fout: 'A move in which the date stands before the kind of change.',
      goed: 'The same move, with the date after the kind of change.',
    },
    ontwikkelaar: {
      watIsEr:
        'args.element belongs behind args.after in args.klasse (the class), or in front when there is none.',
      watTeDoen:
        'Write the elements in the order of the schema; serializeBericht does so by itself. suggestEdits of fz825/uitleg moves the element.',
    },
  },
  'STR-NAAMRUIMTE': {
    titel: 'A part technically belongs to another kind of message',
    waarom:
      'The same name may mean something else in another standard. So each part has to say which standard it is of.',
    zorgadministratie: {
      watIsEr: 'Your EPD tied a part of the message to the wrong standard.',
      watTeDoen: 'Nothing can be done about this in your EPD: pass the finding on to your supplier.',
      fout: 'A move of which the date is not tied to this standard.',
      goed: 'A move of which all data are tied to this standard.',
    },
    ontwikkelaar: {
      watIsEr: 'The name is known, but the element is in another namespace than args.namespace, or in none.',
      watTeDoen:
        'Make the elements inside with the namespace of the message: createElementNS rather than createElement. An xmlns="" on the element points to this.',
    },
  },
  'STR-TEKST': {
    titel: 'There is loose text between the data',
    waarom: 'Loose text belongs to nothing. It may hold personal data and is refused for that.',
    zorgadministratie: {
      watIsEr: 'Between the data of the message there is text that belongs to nothing.',
      watTeDoen:
        'If the file was changed by hand, make it again in your EPD. Otherwise your EPD puts the text there: tell your supplier.',
      fout: 'A move in which the word for moved stands loose.',
      goed: 'The same move without loose text.',
    },
    ontwikkelaar: {
      watIsEr: 'args.klasse (the class) holds text of its own, where it may hold elements only.',
      watTeDoen:
        'Remove the text, or put it in the element that it is meant for. Indenting with spaces and line ends is allowed.',
    },
  },
  'STR-ATTRIBUUT': {
    titel: 'Something has an addition that is not allowed',
    waarom:
      'The standard knows only the data themselves, no additions to them. What was not agreed is not processed.',
    zorgadministratie: {
      watIsEr: 'Your EPD put a technical addition beside something, which the standard does not know.',
      watTeDoen: 'Nothing can be done about this in your EPD: pass the finding on to your supplier.',
      fout: 'A location with an addition about the kind of code.',
      goed: 'A location with its AGB code alone.',
    },
    ontwikkelaar: {
      watIsEr:
        'The element has an attribute; only declarations of namespaces and xsi:schemaLocation are allowed.',
      watTeDoen:
        'Leave the attribute out. Of xsi:nil: leave out the whole element when it is optional, or give it a value.',
    },
  },
  'STR-LEEG': {
    titel: 'Something is empty',
    waarom: 'What is empty is something other than what is absent: the receiver cannot know what was meant.',
    zorgadministratie: {
      watIsEr: 'Something is in the message, but nothing was filled in.',
      watTeDoen: 'Fill it in in your EPD, for instance the AGB code of the location, and send again.',
      fout: 'A move to a location without an AGB code.',
      goed: 'A move to the location with AGB code 06290002.',
    },
    ontwikkelaar: {
      watIsEr: 'args.element has no content.',
      watTeDoen:
        'Do not write an optional element when it is empty; refuse a required one without a value before you make the message.',
    },
  },
  'STR-VORM': {
    titel: 'Something is written in another form',
    waarom: 'A date such as 2-3-2026 may be 2 March or 3 February. With one fixed form there is no doubt.',
    zorgadministratie: {
      watIsEr: 'A date or number is not in the form that was agreed.',
      watTeDoen:
        'Fill the date in again in your EPD with the calendar on the screen. If it is right there, your EPD writes it wrong: tell your supplier.',
      fout: 'A date written as 02-03-2026.',
      goed: 'The same date written as 2026-03-02.',
    },
    ontwikkelaar: {
      watIsEr: 'The value has not the lexical form of args.builtin.',
      watTeDoen:
        'Write dates as YYYY-MM-DD without a time or time zone: toDatum of fz825/datum does. suggestEdits suggests a conversion, but never chooses between day and month for you.',
    },
  },
  'STR-DATUM': {
    titel: 'This date does not exist',
    waarom:
      'A day that is not in the calendar is a mistake; which day was meant, only who reports it can say.',
    zorgadministratie: {
      watIsEr: 'A date was filled in that does not exist, such as 30 February.',
      watTeDoen: 'Find the right day in the file, fill it in in your EPD and send again.',
      fout: 'A move on 30 February 2026.',
      goed: 'A move on 2 March 2026.',
    },
    ontwikkelaar: {
      watIsEr: 'The value has the form of args.builtin, but is no existing day or time.',
      watTeDoen: 'Check dates when they are entered. Do not let a date silently roll over to the next month.',
    },
  },
  'STR-ENUMERATIE': {
    titel: 'This choice does not exist',
    waarom: 'For this a fixed list of choices was agreed, each with one meaning.',
    zorgadministratie: {
      watIsEr: 'Something was chosen that is not in the agreed list.',
      watTeDoen:
        'Choose one of what the finding names in your EPD, for instance move (verplaatsing) or end of care (einde zorg). If the right one is not among them, ask your supplier to update the list.',
      fout: 'A change of a kind that does not exist.',
      goed: 'A change of the kind move.',
    },
    ontwikkelaar: {
      watIsEr: 'The value is none of args.allowed, which has the meaning of each code.',
      watTeDoen:
        'Mind leading zeros, spaces and capitals. Translate the codes of your EPD by a complete table, without a remainder.',
    },
  },
  'STR-LENGTE': {
    titel: 'Something is too short or too long',
    waarom:
      'The receiver has a fixed number of characters for this. Cutting it would make it something else.',
    zorgadministratie: {
      watIsEr: 'An identification has more or fewer characters than was agreed.',
      watTeDoen:
        'Shorten the identification in your EPD, or complete it, to the length that the finding names. If your EPD makes it by itself, tell your supplier.',
      fout: 'A message with an identification of 21 characters, where 12 are allowed.',
      goed: 'A message with an identification of 10 characters.',
    },
    ontwikkelaar: {
      watIsEr: 'The value has args.found characters; args.min to args.max are allowed.',
      watTeDoen:
        'Count Unicode characters, not bytes. Do not cut an identification: two may become the same.',
    },
  },
  'STR-LIMIET': {
    titel: 'There are too many faults to name them all',
    waarom: 'A long list helps nobody. Often all those faults have one cause.',
    zorgadministratie: {
      watIsEr: 'So much in the message is wrong that only the first faults are named.',
      watTeDoen:
        'Mend the first faults of the list in your EPD and check again. If there are hundreds, your EPD makes the message wrong: tell your supplier.',
      fout: 'A message in which all data of the client are empty.',
      goed: 'A message in which all data are filled in.',
    },
    ontwikkelaar: {
      watIsEr: 'The number of findings, or the depth of a message in JSON, is above args.limit.',
      watTeDoen: 'Look for the common cause in the first findings. limits.findings gives you more of them.',
    },
    uitgangspunt: 'At most two faults are named.',
  },
  'STR-PATROON': {
    titel: 'A number or identification is not well written',
    waarom:
      'Numbers such as an AGB code have a fixed number of digits. When they differ, something was lost or added.',
    zorgadministratie: {
      watIsEr: 'A number has not the right number of digits, or has another character in it.',
      watTeDoen:
        'Compare the number in your EPD with the original. An AGB code has 8 digits, an SKN 7 or 8, a placement decision (plaatsingsbesluit) 9 and a UZOVI number 4. Mind a leading zero, and spaces.',
      fout: 'A location with AGB code 6290002: the leading zero is missing.',
      goed: 'A location with AGB code 06290002.',
    },
    ontwikkelaar: {
      watIsEr:
        'The value does not match args.patterns; args.documentation says in (Dutch) words what should stand there.',
      watTeDoen:
        'Keep numbers as text. Add leading zeros only when the source is known to have dropped them. Remove spaces.',
    },
  },
  'STR-GRENS': {
    titel: 'A value is too large or too small',
    waarom: 'For this value a bound was agreed; beyond it, it is almost certainly a mistake.',
    zorgadministratie: {
      watIsEr: 'A number or date is outside what is allowed.',
      watTeDoen: 'Check in your EPD whether a digit too many or too few was entered, and correct it.',
      fout: 'A number of 1000, where at most 999 is allowed.',
      goed: 'A number of 999.',
    },
    ontwikkelaar: {
      watIsEr:
        'The value is not args.facet args.bound. The schemas of this package have no such bound, those of others may.',
      watTeDoen: 'Check the unit and the source of the value.',
    },
    uitgangspunt: 'A schema of your own in which Aantal (number) may be 999 at most.',
  },
  'STR-CIJFERS': {
    titel: 'A number has too many digits',
    waarom:
      'The receiver keeps a fixed number of digits. More would be rounded, and then something else stands there.',
    zorgadministratie: {
      watIsEr: 'A number has more digits, or more digits behind the decimal point, than is allowed.',
      watTeDoen: 'Round the number in your EPD as was agreed and send again.',
      fout: 'An amount with three digits behind the decimal point, 10.125.',
      goed: 'An amount with two digits behind the decimal point, 10.13.',
    },
    ontwikkelaar: {
      watIsEr: 'The value has more digits than args.total, or more behind the point than args.fraction.',
      watTeDoen: 'Round at the source, by a fixed rule; use no binary floating point for amounts.',
    },
    uitgangspunt: 'A schema of your own in which Bedrag (amount) has at most two digits behind the point.',
  },
  'STR-TYPE': {
    titel: 'Something is of the wrong kind',
    waarom: 'A number that was kept as a figure loses its leading zero. So everything has to be text.',
    zorgadministratie: {
      watIsEr:
        'Your EPD kept something in another kind than is needed, such as an identification as a figure.',
      watTeDoen: 'Nothing can be done about this in your EPD: pass the finding on to your supplier.',
      fout: 'An identification that was kept as a figure.',
      goed: 'The same identification as text.',
    },
    ontwikkelaar: {
      watIsEr:
        'In the JavaScript or JSON value there is no string, object or array where it should be; args.fault says which.',
      watTeDoen:
        'Use strings for all values, numbers too, and an array where the element may occur more often.',
    },
  },
  'STR-TEKEN': {
    titel: 'There is an invisible character in a value',
    waarom: 'Such characters cannot be written in a message. They mostly come along by copy and paste.',
    zorgadministratie: {
      watIsEr: 'There is an invisible character in an identification.',
      watTeDoen: 'Type the identification again in your EPD instead of pasting it, and send again.',
      fout: 'An identification with an invisible character behind it.',
      goed: 'The same identification, with visible characters only.',
    },
    ontwikkelaar: {
      watIsEr:
        'The value has a control character or a lone surrogate, which XML 1.0 does not allow as a character reference either.',
      watTeDoen:
        'Refuse control characters when they are entered. Mind texts of fixed length that were padded with null bytes.',
    },
  },
};
