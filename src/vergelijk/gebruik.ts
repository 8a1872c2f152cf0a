// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'checkBericht', 'exportSchematron', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'toGegevens', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'checkBericht', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'serializeBericht', 'toDocument', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['exportXslt', 'judgeMutatiebericht', 'matchRetour', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['bestandsnaam', 'matchRetour', 'pseudonymiseBericht'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'checkBericht', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'checkBericht', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['matchRetour', 'overdue', 'planMutaties', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['exportXslt', 'judgeMutatiebericht', 'matchRetour', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'checkBericht', 'exportXslt', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bestandsnaam', 'matchRetour', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'toGegevens', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'judgeMutatiebericht', 'matchRetour', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'readStand', 'receiveMutatiebericht', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'toGegevens', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'toGegevens'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'checkBericht', 'createXsdValidator', 'exportSchematron', 'exportXslt', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'serializeBericht', 'toDocument', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'toGegevens', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'exportXslt', 'findingsPerMutatie', 'matchRetour', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'toGegevens', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'toGegevens', 'verloop', 'withSchemas'],
  },
};
