// Generated from the code in src/ by `npm run generate`: do not edit.

/** Of each element of the messages, the builders and the other public functions whose code names it. */
export const gebruik: Readonly<
  Record<string, { readonly bouwers: readonly string[]; readonly functies: readonly string[] }>
> = {
  Afzender: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'agb', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'exchange', 'explain', 'exportSchematron', 'exportXslt', 'fromVspBericht', 'geldigBericht', 'herkomst', 'isAgb', 'isPlaatsingsbesluitnummer', 'isSkn', 'isUzovi', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'partition', 'plaatsingsbesluitnummer', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBerichtstatus', 'readBronnen', 'readExchange', 'readStand', 'readVspGegevens', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'skn', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'uzovi', 'verplaatsing', 'withSchemas'],
  },
  Bericht: {
    bouwers: [],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'exchange', 'explain', 'fromVspBericht', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mergeLeveringen', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readExchange', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toDocument', 'toVspBericht', 'uitwisseling', 'withSchemas'],
  },
  Berichtcode: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bindProfiel', 'describeAntwoord', 'eindeZorg', 'explain', 'exportXslt', 'geldigBericht', 'judgeMutatiebericht', 'matchRetour', 'mutatiebericht', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'verplaatsing', 'withSchemas'],
  },
  Berichtsoort: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'geldigBericht', 'matchRetour', 'mutatiebericht', 'proposeProfiel', 'pseudonymiseBericht', 'reviewProfiel', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'verplaatsing'],
  },
  Berichtsubversie: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'eindeZorg', 'exchange', 'explain', 'fromVspBericht', 'geldigBericht', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mutatiebericht', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBerichtstatus', 'readExchange', 'readRetourbericht', 'readVspGegevens', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'validateStructure', 'verplaatsing', 'withSchemas'],
  },
  Berichtversie: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'bindProfielen', 'checkBericht', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'eindeZorg', 'exchange', 'explain', 'fromVspBericht', 'geldigBericht', 'judgeLevering', 'judgeMutatiebericht', 'listBerichten', 'listOpenstaand', 'matchRetour', 'mutatiebericht', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBerichtstatus', 'readExchange', 'readRetourbericht', 'readVspGegevens', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'validateStructure', 'verplaatsing', 'withSchemas'],
  },
  Dagtekening: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'berichtMetFout', 'bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'geldigBericht', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'overdue', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'verplaatsing', 'withSchemas'],
  },
  DagtekeningRetour: {
    bouwers: [],
    functies: ['assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'bindProfiel', 'createMatchers', 'describeAntwoord', 'explain', 'exportXslt', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'uitwisseling', 'withSchemas'],
  },
  Header: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'bindProfielen', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportXslt', 'fromVspBericht', 'geldigBericht', 'generateTypes', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'overdue', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'validateStructure', 'verplaatsing', 'withSchemas'],
  },
  IdentificatieAanlevering: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatiebericht', 'berichtMetFout', 'bestandsnaam', 'bindProfiel', 'closeLevering', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'fromVspBericht', 'geldigBericht', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readStand', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'testbericht', 'toGegevens', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'verplaatsing', 'withSchemas'],
  },
  IdentificatieRetour: {
    bouwers: [],
    functies: ['bestandsnaam', 'bindProfiel', 'explain', 'exportXslt', 'fromVspBericht', 'judgeMutatiebericht', 'matchRetour', 'proposeProfiel', 'pseudonymiseBericht', 'receiveMutatiebericht', 'retourbericht', 'reviewProfiel', 'suggestEdits', 'toVspBericht', 'uitwisseling', 'withSchemas'],
  },
  MutatieFZ: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findingsPerMutatie', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'partition', 'proposeProfiel', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'verplaatsing', 'withSchemas'],
  },
  MutatieIdentificatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'findingsPerMutatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readBronnen', 'readRetourbericht', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toCloudEvents', 'toGegevens', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  MutatieLocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'generateTypes', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'isMutatie', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  Mutatiedatum: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  Ontvanger: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'agb', 'applyMutatiebericht', 'berichtMetFout', 'bindProfiel', 'eindeZorg', 'explain', 'fromVspBericht', 'geldigBericht', 'isAgb', 'isPlaatsingsbesluitnummer', 'isSkn', 'isUzovi', 'judgeLevering', 'mutatiebericht', 'plaatsingsbesluitnummer', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'recogniseAanlevering', 'reviewProfiel', 'skn', 'testbericht', 'toGegevens', 'toMutatieberichten', 'toVspBericht', 'uitwisseling', 'uzovi', 'verplaatsing'],
  },
  Plaatsingsbesluitnummer: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'agb', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isAgb', 'isBeeindigd', 'isPlaatsingsbesluitnummer', 'isSkn', 'isUzovi', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'plaatsingsbesluitnummer', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'resubmit', 'reviewProfiel', 'skn', 'sumPerPlaatsingsbesluit', 'testbericht', 'toCloudEvents', 'toGegevens', 'uitwisseling', 'uzovi', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  ReferentieMutatie: {
    bouwers: ['correctie', 'intrekking'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'isMutatie', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'resubmit', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'withSchemas'],
  },
  Retourcode: {
    bouwers: [],
    functies: ['assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'bindProfiel', 'checkBericht', 'closeLevering', 'createMatchers', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'formatFoutbericht', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'mergeLeveringen', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'resubmit', 'retourbericht', 'reviewProfiel', 'uitwisseling', 'withSchemas', 'xsltOf'],
  },
  Retourcodes: {
    bouwers: [],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'auditRecord', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'compareLeveringen', 'createMatchers', 'createXsdValidator', 'describeAntwoord', 'describeBericht', 'explain', 'exportSchematron', 'exportXslt', 'fromVspBericht', 'geldigBericht', 'generateTypes', 'herkomst', 'judgeLevering', 'judgeMutatiebericht', 'loadRetourcodes', 'matchRetour', 'parseBericht', 'parseBerichtStream', 'parseMutatiebericht', 'parseRetourbericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'receiveMutatiebericht', 'receiveRetourbericht', 'recogniseAanlevering', 'resubmit', 'retourbericht', 'reviewProfiel', 'serializeBericht', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toDocument', 'toVspBericht', 'uitwisseling', 'validateStructure', 'withSchemas'],
  },
  SoortMutatie: {
    bouwers: ['eindeZorg', 'verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'isMutatie', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  StatusAanlevering: {
    bouwers: ['correctie', 'eindeZorg', 'intrekking', 'verplaatsing'],
    functies: ['administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'isMutatie', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readStand', 'receiveMutatiebericht', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
  Verzekerde: {
    bouwers: ['mutatiebericht'],
    functies: ['administratieMetVerloop', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'berichtMetFout', 'bindProfiel', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportXslt', 'findingsPerMutatie', 'geldigBericht', 'generateTypes', 'judgeLevering', 'matchRetour', 'mergeLeveringen', 'mutatiebericht', 'partition', 'proposeProfiel', 'pseudonymiseBericht', 'readAntwoord', 'readRetourbericht', 'resubmit', 'reviewProfiel', 'sumPerPlaatsingsbesluit', 'testbericht', 'toMutatieberichten', 'uitwisseling', 'verplaatsing', 'withSchemas'],
  },
  Verzekerdennummer: {
    bouwers: ['mutatiebericht'],
    functies: ['administratie', 'administratieMetVerloop', 'agb', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'geldigBericht', 'herkomst', 'isAgb', 'isPlaatsingsbesluitnummer', 'isSkn', 'isUzovi', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'plaatsingsbesluitnummer', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'skn', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'toMutatieberichten', 'uitwisseling', 'uzovi', 'verplaatsing', 'withSchemas'],
  },
  Zorglocatie: {
    bouwers: ['verplaatsing'],
    functies: ['administratie', 'administratieMetVerloop', 'applyMutatie', 'applyMutatiebericht', 'assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing', 'assessBericht', 'berichtMetFout', 'bindProfiel', 'checkBericht', 'closeLevering', 'compareLeveringen', 'createMatchers', 'describeAntwoord', 'describeBericht', 'eindeZorg', 'explain', 'exportSchematron', 'exportXslt', 'findZorglocatie', 'geldigBericht', 'herkomst', 'inconsistenties', 'intrekkingVan', 'isBeeindigd', 'judgeLevering', 'judgeMutatiebericht', 'mergeLeveringen', 'mutatiebericht', 'partition', 'planMutaties', 'planRollback', 'proposeProfiel', 'pseudonymiseBericht', 'readBronnen', 'readStand', 'receiveMutatiebericht', 'recogniseAanlevering', 'reviewProfiel', 'suggestEdits', 'sumPerPlaatsingsbesluit', 'testbericht', 'toGegevens', 'uitwisseling', 'verloop', 'verplaatsing', 'withSchemas'],
  },
};
