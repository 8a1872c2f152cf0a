import { readdirSync, readFileSync } from 'node:fs';
import type { Mutatiebericht, Retourbericht } from 'fz825';
import * as administraties from 'fz825/administratie';
import * as assertions from 'fz825/assert';
import { toDocument } from 'fz825/document';
import { generateJsonSchema } from 'fz825/json-schema';
import * as leveringen from 'fz825/levering';
import { bindProfielen, generateTypes, proposeProfiel, reviewProfiel } from 'fz825/profiel';
import * as strict from 'fz825/strict';
import { en } from 'fz825/taal/en';
import * as testkit from 'fz825/testkit';
import { explain as explainInDutch } from 'fz825/uitleg/nl';
import { createMatchers, fz825Matchers } from 'fz825/vitest';
import * as vocabulary from 'fz825/vocabulary';
import { createXsdValidator } from 'fz825/xsd';
import { exportSchematron, exportXslt, xsltOf } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { readCase } from '../parse/messages.ts';
import { GEGEVENS } from '../privacy/results.ts';
import { IS_LONG } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { accepts, HOSTILE, isSound, THROWN } from '../support/hostile.ts';
import * as api from '../support/whole-api.ts';
import { received } from '../vsp/berichten.ts';
import { status } from '../vsp/events.ts';

const FZ825 = readCase('fz825-geldig');
const FZ826 = readCase('fz826-afgekeurd');
const BYTES = new TextEncoder().encode(FZ825);
const [XSD, XSD826] = ['fz825', 'fz826'].map((name) =>
  readFileSync(new URL(`../../schemas/${name}-2.0.xsd`, import.meta.url), 'utf8'),
);
const CODELIJST =
  '<Codelijst xmlns="http://ei.vektis.nl/codelijsten/v1"><CodelijstElement><Code>1</Code></CodelijstElement></Codelijst>';
const TOESTAND = {
  startdatum: '2026-01-05',
  zorglocatie: '06290002',
  mutaties: [
    { mutatieIdentificatie: 'M-0', soortMutatie: '1', mutatiedatum: '2026-02-01', zorglocatie: '06290003' },
  ],
};
const INVOER = {
  mutatieIdentificatie: 'M-1',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
};
const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-02' };
const ONTVANGEN = { afzender: '06290001', identificatieAanlevering: 'A-9' };
const made = api.readBronnen(GEGEVENS);
if (!made.ok) throw new Error('The data are right.');
const CONTEXT = { peildatum: '2026-04-01', omgeving: 'T', controletype: 5, bronnen: made.bronnen } as const;
const OPTIONS = {
  controles: [...api.controles],
  retourcodes: {},
  codelijst: api.COD954,
  includeValues: false,
  limits: { depth: 8 },
};
const parsed = api.parseMutatiebericht(FZ825);
if (!parsed.ok) throw new Error('The message is right.');
const heen: Mutatiebericht = parsed.bericht;
const terug: Retourbericht = api.retourbericht(heen, [], RETOUR);
const { findings } = api.assessBericht(FZ825, { ...CONTEXT, omgeving: 'P', peildatum: '2026-01-01' });
const compiled = api.compileSchema(XSD ?? '');
if (!compiled.ok) throw new Error('The XSD is right.');

const SPATIE = FZ825.replace('>9992<', '>99 92<');
const spatie = api.parseBericht(SPATIE);
const VAN_SPATIE = spatie.ok ? [] : spatie.findings;

const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
  vervallen: [],
};
const opened = administraties.administratie(GEGEVENS);
if (!opened.ok) throw new Error('The data are right.');
const ADMINISTRATIE = opened.administratie;

const applied = administraties.applyMutatiebericht(ADMINISTRATIE, heen);
if (!applied.ok) throw new Error('The message is right.');
const NA = applied.administratie;
const PLAN = leveringen.planRollback({ voor: ADMINISTRATIE, na: NA, identificatie: (n) => `N-${n}` });
const AUDIT = leveringen.auditRecord(api.assessBericht(FZ825, CONTEXT), {
  wie: 'EPD',
  wanneer: '2026-04-01T10:30:00Z',
});

const compiled826 = api.compileSchema(XSD826 ?? '');
if (!compiled826.ok) throw new Error('The XSD is right.');
const PROFIEL = { naam: 'x', herkomst: 'y', fz825: { klassen: {} }, fz826: { header: 'heenbericht' } };

const GEBONDEN = api.bindProfiel(
  { naam: 'x' },
  { schemas: { fz825: compiled.schema, fz826: compiled826.schema } },
);

const BERICHTEN = [{ naam: 'a.xml', inhoud: FZ825 }];
const LEVERING = {
  peildatum: '2026-04-01',
  omgeving: 'T',
  criteria: { dubbel: { max: 0 }, afkeurpercentage: { max: 0 } },
} as const;
/** With a message that is rejected, so that it has something to tell everywhere. */
const VERSLAG = await api.judgeLevering(
  [...BERICHTEN, { naam: 'b.xml', inhoud: FZ825.replace('9992', '9991') }],
  {
    ...LEVERING,
    criteria: { afkeurpercentage: { max: 50 } },
    deel: true,
  },
).verslag;

const VSP_IDS = {
  traceerId: '5e1c1f8a-7f0b-4c52-8f3c-0a9d6f0b7c11',
  conversatieId: '0b6f2f0e-3c1d-4f5a-9b7e-1d2c3b4a5968',
};
const VSP = api.toVspBericht(heen, { xml: FZ825, ...VSP_IDS });
if (!VSP.ok) throw new Error('The message is right.');
const VSP_METADATA = received(VSP);
const VSP_STATUS = status('AfgekeurdDoorDienst', '2026-04-01T10:00:00Z', VSP_IDS);
const SENT = { type: 'sent', op: '2026-04-01T09:00:00Z', ...VSP_IDS } as const;
const EXCHANGE = api.exchange(api.EMPTY_EXCHANGE, SENT).state;

type Call = (...given: never[]) => unknown;

/** A call that is right, and of which every part is replaced by what is not. */
interface Entry {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly call: Call;
  /** True where a promise of a value stands for the value: what comes in pieces is awaited. */
  readonly awaits?: true;
}

const matcher =
  (call: Call): Call =>
  (...given) => {
    const result = call(...given) as { pass: boolean; message: () => string };
    return { pass: result.pass, message: result.message() };
  };

/** What is asserted and what is not. */
const asserting =
  (call: Call): Call =>
  (...given) => {
    try {
      call(...given);
      return { pass: true };
    } catch (error) {
      if ((error as Error).name === 'AssertionError') return { pass: false };
      throw error;
    }
  };

const guard =
  (call: Call): Call =>
  (...given) => ({ ok: call(...given) === true });

/** Whether a mutation of a soort is one, when nothing else is known of it. */
const ofSoort: Call = (soort: never) => ({
  ok: strict.isMutatie({
    soortMutatie: soort,
    statusAanlevering: '1',
    mutatieLocatie: { zorglocatie: '06290001' },
  } as never),
});

const boundMatcher: Call = (context: never) => {
  const { pass, message } = createMatchers(context).toBeGeldigBericht(FZ825);
  return { pass, message: message() };
};

const CALLS: readonly Entry[] = [
  { name: 'parseBericht', given: [BYTES, { limits: { depth: 8 } }], call: api.parseBericht },
  { name: 'parseMutatiebericht', given: [BYTES, { limits: { depth: 8 } }], call: api.parseMutatiebericht },
  { name: 'parseRetourbericht', given: [FZ826, { includeValues: false }], call: api.parseRetourbericht },
  {
    name: 'parseBerichtStream',
    given: [[FZ825.slice(0, 99), FZ825.slice(99)], { limits: { depth: 8 } }],
    call: api.parseBerichtStream,
    awaits: true,
  },
  { name: 'parseBerichtStream', given: [[BYTES]], call: api.parseBerichtStream, awaits: true },
  { name: 'assessBericht', given: [BYTES, { ...CONTEXT, ...OPTIONS }], call: api.assessBericht },
  { name: 'checkBericht', given: [heen, CONTEXT, { ...OPTIONS, controletype: 5 }], call: api.checkBericht },
  { name: 'checkBericht', given: [parsed, CONTEXT, OPTIONS], call: api.checkBericht },
  {
    name: 'serializeBericht',
    given: [heen, { pretty: true, includeValues: false }],
    call: api.serializeBericht,
  },
  { name: 'serializeBericht', given: [terug], call: api.serializeBericht },
  { name: 'retourbericht', given: [heen, findings, RETOUR], call: api.retourbericht },
  { name: 'readRetourbericht', given: [heen, terug, {}], call: api.readRetourbericht },
  { name: 'readRetourbericht', given: [heen, api.parseRetourbericht(FZ826)], call: api.readRetourbericht },
  {
    name: 'receiveMutatiebericht',
    given: [BYTES, { ...CONTEXT, ...RETOUR }],
    call: api.receiveMutatiebericht,
  },
  { name: 'judgeMutatiebericht', given: [BYTES, { ...CONTEXT, ...RETOUR }], call: api.judgeMutatiebericht },
  { name: 'receiveRetourbericht', given: [FZ826], call: api.receiveRetourbericht },
  {
    name: 'formatFoutbericht',
    given: [{ van: 'VECOZO', aan: 'DJI', berichttype: 'FZ826', controletype: 2, findings }],
    call: api.formatFoutbericht,
  },
  { name: 'bestandsnaam', given: [heen], call: api.bestandsnaam },
  {
    name: 'pseudonymiseBericht',
    given: [heen, { sleutel: 'sleutel van meer dan 16 bytes' }],
    call: api.pseudonymiseBericht,
  },
  { name: 'readBronnen', given: [{ ...GEGEVENS, ontvangen: [ONTVANGEN] }], call: api.readBronnen },
  {
    name: 'administratie',
    given: [{ ...GEGEVENS, ontvangen: [ONTVANGEN] }],
    call: (gegevens) => {
      const result = administraties.administratie(gegevens);
      return result.ok ? { ok: true, gegevens: administraties.toGegevens(result.administratie) } : result;
    },
  },
  { name: 'toGegevens', given: [ADMINISTRATIE], call: administraties.toGegevens },
  {
    name: 'applyMutatiebericht',
    given: [ADMINISTRATIE, heen],
    call: (state, bericht) => {
      const result = administraties.applyMutatiebericht(state, bericht);
      return result.ok ? { ok: true, gebeurtenissen: result.gebeurtenissen } : result;
    },
  },
  {
    name: 'readStand',
    given: [ADMINISTRATIE, { plaatsingsbesluitnummer: '202600017', datum: '2026-04-01' }],
    call: administraties.readStand,
  },
  {
    name: 'planMutaties',
    given: [
      {
        gemeld: BESLUIT,
        gewenst: [{ soort: 'verplaatsing', datum: '2026-03-02', zorglocatie: '06290002' }],
        identificatie: (n: number) => `N-${n}`,
        dagtekening: '2026-04-01',
      },
    ],
    call: administraties.planMutaties,
  },
  {
    name: 'planRollback',
    given: [
      {
        voor: ADMINISTRATIE,
        na: NA,
        identificatie: (n: number) => `N-${n}`,
        dagtekening: '2026-04-01',
      },
    ],
    call: leveringen.planRollback,
  },
  {
    name: 'toMutatieberichten',
    given: [
      PLAN,
      {
        identificatieAanlevering: (n: number) => `A-${n}`,
        dagtekening: '2026-04-01',
        berichtsoort: 'T',
        ontvanger: '9992',
      },
    ],
    call: leveringen.toMutatieberichten,
  },
  { name: 'herkomst', given: [{ ...CONTEXT, ...OPTIONS }], call: leveringen.herkomst },
  {
    name: 'auditRecord',
    given: [
      api.assessBericht(FZ825, CONTEXT),
      { wie: 'EPD', wanneer: '2026-04-01T10:30:00Z', waarom: 'x', previous: 'a'.repeat(64), inhoud: FZ825 },
    ],
    call: leveringen.auditRecord,
  },
  {
    name: 'verifyAudit',
    given: [[AUDIT], { head: JSON.parse(AUDIT).hash, aantal: 1 }],
    call: leveringen.verifyAudit,
  },
  {
    name: 'toCloudEvents',
    given: [
      [
        {
          type: 'Verplaatst',
          ...INVOER,
          soortMutatie: '1',
          zorglocatie: '06290002',
        },
      ],
      { source: 'https://example.nl/ecd', time: '2026-04-01T10:00:00Z', subject: 'besluit' },
    ],
    call: administraties.toCloudEvents,
  },
  { name: 'findingsPerMutatie', given: [heen, findings], call: administraties.findingsPerMutatie },
  {
    name: 'readAntwoord',
    given: [heen, FZ826, { van: 'DJI', strict: false, includeValues: false }],
    call: administraties.readAntwoord,
  },
  { name: 'readAntwoord', given: [heen, terug], call: administraties.readAntwoord },
  {
    name: 'readAntwoord',
    given: [
      heen,
      { van: 'VECOZO', aan: 'zorgaanbieder', berichttype: 'FZ825', controletype: 4, findings },
      { van: 'VECOZO' },
    ],
    call: administraties.readAntwoord,
  },
  {
    name: 'readAntwoord',
    given: [heen, [{ code: 'BRS01', omschrijving: 'Onbekend.', toelichting: 'Rol.' }], { van: 'VECOZO' }],
    call: administraties.readAntwoord,
  },
  {
    name: 'matchRetour',
    given: [[{ heen }], FZ826, { limits: { depth: 8 } }],
    call: administraties.matchRetour,
  },
  { name: 'matchRetour', given: [[{ heen, antwoord: terug }], terug], call: administraties.matchRetour },
  {
    name: 'recogniseAanlevering',
    given: [ADMINISTRATIE, heen, { beantwoord: [{ heen, antwoord: 'A' }] }],
    call: administraties.recogniseAanlevering,
  },
  {
    name: 'overdue',
    given: [[{ heen }], { peildatum: '2026-04-01', dagen: 5 }],
    call: administraties.overdue,
  },
  {
    name: 'resubmit',
    given: [heen, FZ826, { identificatieAanlevering: 'A-9', dagtekening: '2026-04-01', van: 'DJI' }],
    call: administraties.resubmit,
  },
  { name: 'stepMutatie', given: ['concept', 'verzending'], call: administraties.stepMutatie },
  {
    name: 'intrekkingVan',
    given: [api.eindeZorg(INVOER), { mutatieIdentificatie: 'M-9' }],
    call: administraties.intrekkingVan,
  },
  {
    name: 'judgeLevering',
    awaits: true,
    given: [BERICHTEN, LEVERING],
    call: async (berichten, options) => {
      const { besluit } = await api.judgeLevering(berichten, options).verslag;
      return { ok: besluit.uitkomst === 'GO' };
    },
  },
  {
    name: 'mergeLeveringen',
    given: [VERSLAG, { ...VERSLAG, deel: { berichten: [] } }],
    call: (a, b) => ({ ok: api.mergeLeveringen(a, b).besluit.uitkomst === 'GO' }),
  },
  {
    name: 'closeLevering',
    given: [VERSLAG],
    call: (verslag) => ({ ok: api.closeLevering(verslag).besluit.uitkomst === 'GO' }),
  },
  { name: 'readCriteria', given: [LEVERING.criteria], call: api.readCriteria },
  {
    name: 'partition',
    given: [BERICHTEN, 2],
    call: (berichten, n) => ({ ok: api.partition(berichten, n).every((part) => part.length > 0) }),
  },
  {
    name: 'compareLeveringen',
    awaits: true,
    given: [BERICHTEN, BERICHTEN],
    call: async (voor, na) => ({ ok: (await api.compareLeveringen(voor, na)).gelijk }),
  },
  {
    name: 'sumPerPlaatsingsbesluit',
    awaits: true,
    given: [BERICHTEN],
    call: async (berichten) => ({
      ok: (await api.sumPerPlaatsingsbesluit(berichten)).onleesbaar.length === 0,
    }),
  },
  {
    name: 'toVspBericht',
    given: [
      heen,
      { xml: FZ825, ...VSP_IDS, rollen: { afzender: 'Praktijk' }, berichtversie: 2, afzender: '06290001' },
    ],
    call: api.toVspBericht,
  },
  { name: 'toMultipart', given: [VSP], call: api.toMultipart },
  { name: 'fromVspBericht', given: [VSP_METADATA, VSP.payload, { vspProfiel: {} }], call: fromVsp },
  { name: 'readBerichtstatus', given: [statusOf(VSP_STATUS)], call: api.readBerichtstatus },
  { name: 'readVspGegevens', given: ['Checksum', { ...VSP.checksum }], call: api.readVspGegevens },
  {
    name: 'readAntwoord',
    given: [heen, statusOf(VSP_STATUS), { traceerId: VSP_IDS.traceerId }],
    call: administraties.readAntwoord,
  },
  { name: 'exchange', given: [EXCHANGE, SENT], call: api.exchange },
  { name: 'exchange', given: [EXCHANGE, VSP_STATUS], call: api.exchange },
  { name: 'readExchange', given: [JSON.parse(JSON.stringify(EXCHANGE))], call: api.readExchange },
  { name: 'listOpenstaand', given: [EXCHANGE], call: api.listOpenstaand },
  { name: 'listBerichten', given: [EXCHANGE], call: api.listBerichten },
  { name: 'toDatum', given: [new Date(0), { tijdzone: 'Europe/Amsterdam' }], call: api.toDatum },
  { name: 'formatDatum', given: ['2026-03-09'], call: api.formatDatum },
  { name: 'explain', given: [{ rule: 'VC009' }, { taal: en, voor: 'ontwikkelaar' }], call: api.explain },
  { name: 'explain', given: [{ retourcode: '8011', berichtklasse: 'MutatieFZ' }], call: api.explain },
  { name: 'explain', given: [{ rule: 'STR-LEEG' }], call: explainInDutch },
  { name: 'suggestEdits', given: [SPATIE, VAN_SPATIE, { taal: en }], call: api.suggestEdits },
  { name: 'applyEdits', given: ['a b', [{ offset: 1, length: 1, text: '' }]], call: api.applyEdits },
  { name: 'withDocs', given: [VAN_SPATIE, 'https://epd.example/'], call: api.withDocs },
  { name: 'describeBericht', given: [heen, { taal: en, includeValues: true }], call: api.describeBericht },
  { name: 'describeAntwoord', given: [heen, terug, { includeValues: true }], call: api.describeAntwoord },
  { name: 'loadCodelijst', given: [CODELIJST], call: api.loadCodelijst },
  { name: 'findCode', given: [api.COD954, '0001', '2026-03-15'], call: api.findCode },
  {
    name: 'loadRetourcodes',
    given: ['id,retourcode\nVC009,9284', { controles: [...api.controles], codelijst: api.COD954 }],
    call: api.loadRetourcodes,
  },
  { name: 'compileSchema', given: [XSD, { imports: {} }], call: api.compileSchema },
  {
    name: 'validateStructure',
    given: [BYTES, compiled.schema, { includeValues: false }],
    call: api.validateStructure,
  },
  {
    name: 'withSchemas',
    given: [{ fz825: compiled.schema, fz826: XSD826 }, { controles: [...api.controles] }],
    call: api.withSchemas,
  },
  { name: 'compareSchemas', given: [{ xsd: XSD, imports: {} }, XSD826], call: api.compareSchemas },
  { name: 'compareSchemas', given: [compiled.schema, { xsd: XSD826 }], call: api.compareSchemas },
  {
    name: 'compareRbc',
    given: ['id,retourcode\nVC009,9284', [...api.controles]],
    call: api.compareRbc,
  },
  {
    name: 'bindProfiel',
    given: [
      PROFIEL,
      { schemas: { fz825: compiled.schema, fz826: compiled826.schema }, controles: [...api.controles] },
    ],
    call: api.bindProfiel,
  },
  { name: 'bindProfielen', given: [[GEBONDEN]], call: bindProfielen },
  {
    name: 'proposeProfiel',
    given: [{ fz825: compiled.schema, fz826: compiled826.schema, naam: 'x' }],
    call: proposeProfiel,
  },
  {
    name: 'reviewProfiel',
    given: [PROFIEL, { schemas: { fz825: compiled.schema, fz826: compiled826.schema }, berichten: 1 }],
    call: reviewProfiel,
  },
  { name: 'generateTypes', given: [GEBONDEN], call: generateTypes },
  { name: 'generateJsonSchema', given: [{ berichttype: 'FZ825' }], call: generateJsonSchema },
  { name: 'mutatieberichtSchema', given: [heen], call: api.mutatieberichtSchema['~standard'].validate },
  { name: 'retourberichtSchema', given: [terug], call: api.retourberichtSchema['~standard'].validate },
  { name: 'verplaatsing', given: [{ ...INVOER, zorglocatie: '06290002' }], call: api.verplaatsing },
  { name: 'eindeZorg', given: [INVOER], call: api.eindeZorg },
  {
    name: 'correctie',
    given: [{ referentieMutatie: 'M-0', mutatie: api.eindeZorg(INVOER) }],
    call: api.correctie,
  },
  {
    name: 'intrekking',
    given: [{ referentieMutatie: 'M-0', mutatie: api.eindeZorg(INVOER) }],
    call: api.intrekking,
  },
  {
    name: 'mutatiebericht',
    given: [{ afzender: '06290001', mutaties: [api.eindeZorg(INVOER)] }],
    call: api.mutatiebericht,
  },
  { name: 'verloop', given: ['2026-01-05', [api.eindeZorg(INVOER)], '06290002'], call: api.verloop },
  { name: 'applyMutatie', given: [TOESTAND, api.eindeZorg(INVOER)], call: api.applyMutatie },
  { name: 'inconsistenties', given: [TOESTAND], call: api.inconsistenties },
  { name: 'findZorglocatie', given: [TOESTAND, '2026-02-02'], call: api.findZorglocatie },
  { name: 'isBeeindigd', given: [TOESTAND, '2026-02-02'], call: api.isBeeindigd },
  { name: 'toDocument', given: [heen], call: (bericht: Mutatiebericht) => ({ ok: toDocument(bericht).ok }) },
  { name: 'exportXslt', given: [{ controles: [...api.controles] }], call: exportXslt },
  { name: 'exportSchematron', given: [{ peildatum: '2026-03-15', omgeving: 'T' }], call: exportSchematron },
  { name: 'xsltOf', given: [api.controles[0]], call: xsltOf },
  {
    name: 'createXsdValidator',
    given: [XSD, { imports: {} }],
    call: (xsd: string, options: object) => {
      const created = createXsdValidator(xsd, options);
      if (created.ok) created.validator.dispose();
      return { ok: created.ok };
    },
  },
  { name: 'agb', given: ['06290001'], call: strict.agb },
  { name: 'uzovi', given: ['9992'], call: strict.uzovi },
  { name: 'skn', given: ['1234567'], call: strict.skn },
  { name: 'plaatsingsbesluitnummer', given: ['202600017'], call: strict.plaatsingsbesluitnummer },
  { name: 'isAgb', given: ['06290001'], call: guard(strict.isAgb) },
  { name: 'isUzovi', given: ['9992'], call: guard(strict.isUzovi) },
  { name: 'isSkn', given: ['1234567'], call: guard(strict.isSkn) },
  {
    name: 'isPlaatsingsbesluitnummer',
    given: ['202600017'],
    call: guard(strict.isPlaatsingsbesluitnummer),
  },
  { name: 'isMutatie', given: [heen.verzekerde.mutatieFZ[0]?.soortMutatie], call: ofSoort },
  { name: 'testbericht', given: [{ fout: 'VC009', seed: 7 }], call: testkit.testbericht },
  { name: 'geldigBericht', given: [], call: () => ({ ok: testkit.geldigBericht() !== undefined }) },
  {
    name: 'berichtMetFout',
    given: ['VC009'],
    call: (fout: testkit.FoutRule) => ({ ok: testkit.berichtMetFout(fout) !== undefined }),
  },
  {
    name: 'uitwisseling',
    given: ['VC009'],
    call: (fout: testkit.FoutRule) => ({ ok: testkit.uitwisseling(fout) !== undefined }),
  },
  {
    name: 'administratieMetVerloop',
    given: [],
    call: () => ({ ok: testkit.administratieMetVerloop() !== undefined }),
  },
  { name: 'createMatchers', given: [CONTEXT], call: boundMatcher },
  { name: 'assertGeldigBericht', given: [BYTES, CONTEXT], call: asserting(assertions.assertGeldigBericht) },
  {
    name: 'assertBevinding',
    given: [exampleBericht(), { rule: 'VC003' }, CONTEXT],
    call: asserting(assertions.assertBevinding),
  },
  {
    name: 'assertWaarschuwing',
    given: [exampleBericht(), { rule: 'W002' }, CONTEXT],
    call: asserting(assertions.assertWaarschuwing),
  },
  { name: 'assertRetourcode', given: [terug, '0200'], call: asserting(assertions.assertRetourcode) },
  { name: 'toBeGeldigBericht', given: [BYTES, CONTEXT], call: matcher(fz825Matchers.toBeGeldigBericht) },
  { name: 'toBeGeldigBericht', given: [heen, CONTEXT], call: matcher(fz825Matchers.toBeGeldigBericht) },
  {
    name: 'toHaveBevinding',
    given: [exampleBericht(), { rule: 'VC003', path: '/Bericht/Header' }, CONTEXT],
    call: matcher(fz825Matchers.toHaveBevinding),
  },
  {
    name: 'toHaveWaarschuwing',
    given: [exampleBericht(), { rule: 'W002', path: '/Bericht/Verzekerde/MutatieFZ[2]' }, CONTEXT],
    call: matcher(fz825Matchers.toHaveWaarschuwing),
  },
  {
    name: 'toHaveRetourcode',
    given: [terug, '0200', '/Bericht/Header'],
    call: matcher(fz825Matchers.toHaveRetourcode),
  },
  ...Object.entries(vocabulary).flatMap(([name, value]): readonly Entry[] =>
    typeof value === 'function'
      ? [{ name, given: [{ op: 'komt voor', element: 'Afzender' }, ['1'], 'x'], call: value as Call }]
      : [],
  ),
];

/** What is accepted, without the function that finds places. */
function fromVsp(...given: Parameters<typeof api.fromVspBericht>): unknown {
  const { ok, metadata } = { metadata: undefined, ...api.fromVspBericht(...given) };
  return { ok, metadata };
}

function statusOf(event: api.ExchangeEvent): unknown {
  return event.type === 'status' ? event.status : undefined;
}

/** What may be anything, and why: of each, the function, where in what it is given, and what it is. */
const HARMLESS: readonly RegExp[] = [
  // Whether there are line breaks: the message is the same.
  /^serializeBericht 1\.pretty, /,
  // What is written is what was judged, whichever of the answers of a getter that is.
  /^serializeBericht 0\.\w+, getters, right later$/,
  // Where elements stand is not asked of an answer.
  /^readRetourbericht 1\.locate, a function$/,
  // Without a peildatum the structure alone is judged, as without a context.
  /^createMatchers 0, an empty object$/,
  // Words of 16 bytes are a key.
  /^pseudonymiseBericht (?:1\.sleutel, a string of nonsense|1, getters, right later)$/,
  // A source is asked for at each question, and answers that question.
  /^\w+ [12]\.bronnen, getters, right later$/,
  // Without sources nothing of controletype 4 and 5 is checked.
  /^readBronnen 0, an empty object$/,
  // An administratie begins with nothing in it.
  /^administratie 0, an empty object$/,
  // Identifications and locations are held against each other as they are: their form was judged with the message.
  /^(?:verloop 2|applyMutatie (?:0\.zorglocatie|1\.mutatieIdentificatie)), an? (?:string of nonsense|empty string)$/,
  /^recogniseAanlevering 0\.gegevens, (?:an empty object|a promise|an object that holds itself)$/,
  // A melding is in words: any text is one.
  /^readAntwoord 1\.0, getters, right later$/,
  // What a control of an RBC is called, and what it says, is for whoever wrote it.
  /^compareRbc 1\.\d+, getters, right later$/,
  // The description says how long a value may be at most.
  /^readVspGegevens 1\.waarde, an empty string$/,
  // What a profile is called, and where it comes from, is for its writer to say.
  /^(?:bindProfiel|reviewProfiel) 0\.(?:naam|herkomst), an? (?:string of nonsense|empty string)$/,
  /^proposeProfiel 0\.naam, a string of nonsense$/,
  // How many messages are tried is for the caller to say.
  /^reviewProfiel 1\.berichten, a number$/,
  // No decision depends on what is told besides; nor on a list that was empty.
  /^(?:merge|close)Levering(?:en)? [01]\.(?:proef|perWaarschuwing|perRetourcode|dubbel), /,
  // What is no message has a part too, to be judged there.
  /^partition 0, a sparse array$/,
  // No suggestion is no verdict: of what is no finding of the input there is none.
  /^suggestEdits [01], /,
  // How many days is too many is for the caller to say.
  /^overdue 1\.dagen, a number$/,
];

type Path = readonly [index: number, key?: string];

/** Every input, and every field of it. */
function pathsOf(given: readonly unknown[]): readonly Path[] {
  return given.flatMap((input, index): readonly Path[] => {
    const keys =
      typeof input === 'object' && input !== null && !ArrayBuffer.isView(input) ? Object.keys(input) : [];
    return [[index], ...keys.slice(0, 12).map((key) => [index, key] as const)];
  });
}

function replaced(
  given: readonly unknown[],
  [index, key]: Path,
  make: (right: unknown) => unknown,
): unknown[] {
  return given.map((input, at) => {
    if (at !== index) return input;
    if (key === undefined) return make(input);
    const copy: Record<string, unknown> = Array.isArray(input)
      ? ([...input] as never)
      : { ...(input as object) };
    copy[key] = make(copy[key]);
    return copy;
  });
}

function isOfSchema(name: string, [index, key]: Path): boolean {
  if (name === 'bindProfiel' || name === 'reviewProfiel') return index === 1 && key !== 'controles';
  if (name === 'proposeProfiel') return index === 0;
  return (name === 'validateStructure' && index === 1) || (name === 'withSchemas' && index === 0);
}

/** What came of it, as far as JSON tells; or what was thrown. */
async function outcomeOf(
  call: Call,
  given: readonly unknown[],
): Promise<{ result?: unknown; thrown?: unknown }> {
  try {
    const result = await call(...(given as never[]));
    return { result };
  } catch (thrown) {
    return { thrown };
  }
}

const told = (result: unknown): string | undefined => JSON.stringify(result);

describe('whatever a function is given, it refuses, throws a TypeError, or is right', () => {
  test.each(CALLS)('$name (%#)', async ({ name: called, call, given, awaits }) => {
    const right = await outcomeOf(call, given);
    expect(right).not.toHaveProperty('thrown');
    const wrong: string[] = [];
    for (const [at, path] of pathsOf(given).entries()) {
      const without = await outcomeOf(
        call,
        replaced(given, path, () => undefined),
      );
      // A short run gives each place a third of the values: the next place gets the next third.
      for (const { name, make, isRight } of HOSTILE.filter((_, index) => IS_LONG || (index + at) % 3 === 0)) {
        let isSameValue = false;
        const replacing = (value: unknown): unknown => {
          const other = make(value);
          isSameValue = Object.is(other, value);
          return other;
        };
        const outcome = await outcomeOf(call, replaced(given, path, replacing));
        if (isSameValue) continue;
        const note = (what: string): unknown => wrong.push(`${path.join('.')}, ${name}: ${what}`);
        if ('thrown' in outcome) {
          // What the value itself throws comes out as it is.
          if (!(outcome.thrown instanceof TypeError) && outcome.thrown !== THROWN)
            note(`throws ${outcome.thrown}`);
          continue;
        }
        const { result } = outcome;
        if (!accepts(result) || HARMLESS.some((each) => each.test(`${called} ${path.join('.')}, ${name}`)))
          continue;
        const isSame = told(result) === told(without.result) && 'result' in without;
        if (isRight ? !isSound(result) : !isSame && !(awaits && name === 'a promise')) note('is accepted');
      }
    }
    expect(wrong).toEqual([]);
  });

  test('what is of another realm is as good', async () => {
    const other = HOSTILE.find(({ name }) => name === 'the same, of another realm');
    const wrong: string[] = [];
    for (const { name, call, given } of CALLS) {
      const right = await outcomeOf(call, given);
      // What `compileSchema` made is no data, and of this realm.
      for (const path of pathsOf(given).filter((each) => !isOfSchema(name, each))) {
        const outcome = await outcomeOf(call, replaced(given, path, other?.make ?? String));
        if (told(outcome.result) !== told(right.result))
          wrong.push(`${name} ${path.join('.')} ${outcome.thrown}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every function of every entry is called', async () => {
    const entries = new URL('../../src/entries/', import.meta.url);
    const files = readdirSync(entries, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const modules = ['fz825', ...files.map((file) => `fz825/${file.replace('.ts', '')}`)];
    const called = new Set(CALLS.map(({ name }) => name));
    const absent: string[] = [];
    for (const module of modules) {
      const exported: Record<string, unknown> = await import(module);
      const { fz825Matchers: matchers = {}, ...others } = exported as { fz825Matchers?: object };
      for (const [name, value] of Object.entries({ ...others, ...matchers })) {
        const isCallable = typeof value === 'function' || /Schema$/.test(name);
        if (isCallable && !called.has(name)) absent.push(`${module} ${name}`);
      }
    }
    expect(absent).toEqual([]);
  });
});
