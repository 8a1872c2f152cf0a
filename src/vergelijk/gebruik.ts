// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'generateTypes', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'toDocument', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['bestandsnaam', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'describeAntwoord', 'explain', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'describeAntwoord', 'explain', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'matchRetour', 'overdue', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'generateTypes', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bestandsnaam', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'matchRetour', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'toGegevens', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'generateTypes', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'toGegevens', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bindProfiel', 'describeAntwoord', 'explain', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'createXsdValidator', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'generateTypes', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'toDocument', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'toGegevens', 'verloop', 'withSchemas'],
  },
};
