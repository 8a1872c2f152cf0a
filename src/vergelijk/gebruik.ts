// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'exchange', 'explain', 'exportSchematron', 'exportXslt', 'fromVspBericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBerichtstatus', 'readBronnen', 'readExchange', 'readStand', 'readVspGegevens', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'toMutatieberichten', 'toVspBericht', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'auditRecord', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'exchange', 'explain', 'fromVspBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mergeLeveringen', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readExchange', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toDocument', 'toVspBericht', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'toMutatieberichten', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['bestandsnaam', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel', 'toMutatieberichten'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'describeAntwoord', 'exchange', 'explain', 'fromVspBericht', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBerichtstatus', 'readExchange', 'readRetourbericht', 'readVspGegevens', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toMutatieberichten', 'toVspBericht', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'describeAntwoord', 'exchange', 'explain', 'fromVspBericht', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBerichtstatus', 'readExchange', 'readRetourbericht', 'readVspGegevens', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toMutatieberichten', 'toVspBericht', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'explain', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'overdue', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'toMutatieberichten', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'fromVspBericht', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toMutatieberichten', 'toVspBericht', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bestandsnaam', 'bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'explain', 'fromVspBericht', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'toGegevens', 'toMutatieberichten', 'toVspBericht', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'fromVspBericht', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'toVspBericht', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toMutatieberichten', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'generateTypes', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bindProfiel', 'describeAntwoord', 'explain', 'fromVspBericht', 'judgeLevering', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens', 'toMutatieberichten', 'toVspBericht'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'closeLevering', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'compareLeveringen', 'createXsdValidator', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'fromVspBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toDocument', 'toVspBericht', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'bindProfiel', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toMutatieberichten', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'toMutatieberichten', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
};
