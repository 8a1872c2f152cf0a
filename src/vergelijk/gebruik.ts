// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'geldigBericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toDocument', 'uitwisseling', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'geldigBericht', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'explain', 'geldigBericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel', 'testbericht', 'toMutatieberichten', 'uitwisseling'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'explain', 'geldigBericht', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'validateStructure', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'explain', 'geldigBericht', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'validateStructure', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'explain', 'geldigBericht', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'overdue', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'bindProfiel', 'createMatchers', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'uitwisseling', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'geldigBericht', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'validateStructure', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatiebericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'explain', 'geldigBericht', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toGegevens', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'uitwisseling', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toCloudEvents', 'toGegevens', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'generateTypes', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatiebericht', 'berichtMetFout', 'bindProfiel', 'describeAntwoord', 'explain', 'geldigBericht', 'judgeLevering', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'testbericht', 'toGegevens', 'toMutatieberichten', 'uitwisseling'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toCloudEvents', 'toGegevens', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'closeLevering', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'uitwisseling', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'compareLeveringen', 'createMatchers', 'createXsdValidator', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toDocument', 'uitwisseling', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'berichtMetFout', 'bindProfiel', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportXslt', 'findingsPerMutatie', 'geldigBericht', 'generateTypes', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'geldigBericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'toMutatieberichten', 'uitwisseling', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'withSchemas'],
  },
};
