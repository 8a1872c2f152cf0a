import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  fz825: [
    'UZOVI_DJI',
    'assessBericht',
    'checkBericht',
    'controles',
    'correctie',
    'eindeZorg',
    'intrekking',
    'mutatiebericht',
    'parseBericht',
    'parseBerichtStream',
    'parseMutatiebericht',
    'parseRetourbericht',
    'readRetourbericht',
    'retourbericht',
    'serializeBericht',
    'verplaatsing',
  ],
  'fz825/administratie': [
    'administratie',
    'applyMutatiebericht',
    'findingsPerMutatie',
    'intrekkingVan',
    'matchRetour',
    'overdue',
    'planMutaties',
    'readAntwoord',
    'readStand',
    'recogniseAanlevering',
    'resubmit',
    'stepMutatie',
    'toCloudEvents',
    'toGegevens',
  ],
  'fz825/assert': ['assertBevinding', 'assertGeldigBericht', 'assertRetourcode', 'assertWaarschuwing'],
  'fz825/bronnen': ['readBronnen'],
  'fz825/codelijst': ['COD954', 'findCode', 'loadCodelijst', 'loadRetourcodes'],
  'fz825/datum': ['formatDatum', 'toDatum'],
  'fz825/document': ['toDocument'],
  'fz825/json-schema': ['generateJsonSchema'],
  'fz825/keten': [
    'bestandsnaam',
    'formatFoutbericht',
    'judgeMutatiebericht',
    'receiveMutatiebericht',
    'receiveRetourbericht',
  ],
  'fz825/levering': [
    'auditRecord',
    'closeLevering',
    'compareLeveringen',
    'herkomst',
    'judgeLevering',
    'mergeLeveringen',
    'partition',
    'planRollback',
    'readCriteria',
    'sumPerPlaatsingsbesluit',
    'toMutatieberichten',
    'verifyAudit',
  ],
  'fz825/profiel': ['bindProfiel', 'bindProfielen', 'generateTypes', 'proposeProfiel', 'reviewProfiel'],
  'fz825/pseudonimiseer': ['pseudonymiseBericht'],
  'fz825/schema': ['compileSchema', 'validateStructure', 'withSchemas'],
  'fz825/standard-schema': ['mutatieberichtSchema', 'retourberichtSchema'],
  'fz825/strict': [
    'agb',
    'eindeZorg',
    'isAgb',
    'isMutatie',
    'isPlaatsingsbesluitnummer',
    'isSkn',
    'isUzovi',
    'mutatiebericht',
    'plaatsingsbesluitnummer',
    'skn',
    'uzovi',
    'verplaatsing',
  ],
  'fz825/taal/en': ['en', 'enGeheel'],
  'fz825/testkit': [
    'FOUTEN',
    'administratieMetVerloop',
    'berichtMetFout',
    'geldigBericht',
    'testbericht',
    'uitwisseling',
  ],
  'fz825/uitleg': [
    'applyEdits',
    'describeAntwoord',
    'describeBericht',
    'explain',
    'suggestEdits',
    'withDocs',
  ],
  'fz825/uitleg/nl': ['explain'],
  'fz825/vergelijk': ['compareRbc', 'compareSchemas'],
  'fz825/verloop': ['applyMutatie', 'findZorglocatie', 'inconsistenties', 'isBeeindigd', 'verloop'],
  'fz825/vitest': ['createMatchers', 'fz825Matchers'],
  'fz825/vocabulary': [
    'OMGEVING',
    'PEILDATUM',
    'administratieConsistent',
    'alle',
    'alsIngetrokken',
    'bestaatUit',
    'controle',
    'dagenNa',
    'eerderOntvangen',
    'gelijkAan',
    'genoemd',
    'inRegister',
    'indien',
    'isBekend',
    'isEen',
    'komtVoor',
    'locatieVerandert',
    'mutatieGebruikt',
    'niet',
    'nietLaterDan',
    'referentieInWerking',
    'staat',
    'uniek',
    'vanPlaatsingsbesluit',
    'verloopConsistent',
    'verzekerdeBekend',
    'vroegste',
  ],
  'fz825/vsp': [
    'EMPTY_EXCHANGE',
    'VSP_PROFIEL',
    'exchange',
    'fromVspBericht',
    'listBerichten',
    'listOpenstaand',
    'readBerichtstatus',
    'readExchange',
    'readVspGegevens',
    'toMultipart',
    'toVspBericht',
  ],
  'fz825/xsd': ['createXsdValidator'],
  'fz825/xslt': ['exportSchematron', 'exportXslt', 'xsltOf'],
};

const ENTRIES = new URL('../src/entries/', import.meta.url);
const entries = readdirSync(ENTRIES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `fz825/${file.replace('.ts', '')}`);

test.each(Object.entries(VALUES))('%s exports these functions and constants', async (entry, values) => {
  const module: object = await import(entry);
  expect(Object.keys(module).sort()).toEqual(values);
});

test('there is no other entry, and package.json has each', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(['fz825', ...entries].sort()).toEqual(Object.keys(VALUES));
  const exported = Object.keys(exports).map((path) => path.replace(/^\./, 'fz825'));
  expect(exported.sort()).toEqual(
    [...Object.keys(VALUES), 'fz825/package.json', 'fz825/schemas/*', 'fz825/testberichten/*'].sort(),
  );
});

test('the root stays small: at most 60 names, of which at most 22 functions and constants', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
  const names = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').flatMap((name) => name.trim() || []),
  );
  expect(names.length).toBe(60);
  expect(names.length).toBeLessThanOrEqual(60);
  expect(VALUES['fz825']?.length).toBeLessThanOrEqual(22);
});
