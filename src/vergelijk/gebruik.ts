// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'sumPerPlaatsingsbesluit', 'toDocument', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['bestandsnaam', 'bindProfiel', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['bindProfiel', 'closeLevering', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'overdue', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportXslt', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bestandsnaam', 'bindProfiel', 'closeLevering', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'toGegevens', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'generateTypes', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'bindProfiel', 'judgeLevering', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'toGegevens'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toCloudEvents', 'toGegevens', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'compareLeveringen', 'createXsdValidator', 'exportSchematron', 'exportXslt', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'sumPerPlaatsingsbesluit', 'toDocument', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['applyMutatiebericht', 'bindProfiel', 'closeLevering', 'compareLeveringen', 'exportXslt', 'findingsPerMutatie', 'generateTypes', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'applyMutatie', 'applyMutatiebericht', 'assessBericht', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'toGegevens', 'verloop', 'withSchemas'],
  },
};
