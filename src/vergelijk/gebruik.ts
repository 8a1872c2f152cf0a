// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'herkomst', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'toMutatieberichten', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'auditRecord', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'generateTypes', 'herkomst', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'toDocument', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'toMutatieberichten', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['bestandsnaam', 'bindProfiel', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel', 'toMutatieberichten'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toMutatieberichten', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toMutatieberichten', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'matchRetour', 'overdue', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'toMutatieberichten', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'exportXslt', 'generateTypes', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'toMutatieberichten', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bestandsnaam', 'bindProfiel', 'matchRetour', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toGegevens', 'toMutatieberichten', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'herkomst', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'toMutatieberichten', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'matchRetour', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'generateTypes', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bindProfiel', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'toMutatieberichten'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'herkomst', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'createXsdValidator', 'exportSchematron', 'exportXslt', 'generateTypes', 'herkomst', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'toDocument', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'bindProfiel', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'toMutatieberichten', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'herkomst', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'toMutatieberichten', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeMutatiebericht', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'verloop', 'withSchemas'],
  },
};
