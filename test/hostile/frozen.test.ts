import { readFileSync } from 'node:fs';
import type { Controle, Finding, Mutatiebericht, Retourbericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { fz825Matchers } from 'fz825/vitest';
import { createXsdValidator } from 'fz825/xsd';
import { describe, expect, test } from 'vitest';
import { readCase } from '../parse/messages.ts';
import { GEGEVENS } from '../privacy/results.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import * as api from '../support/whole-api.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { HEEN, IDS, received, vspOf, xmlOf } from '../vsp/berichten.ts';
import { status } from '../vsp/events.ts';

const FZ825 = readCase('fz825-geldig');
const FZ826 = readCase('fz826-afgekeurd');
const XSD = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');
const XSD826 = readFileSync(new URL('../../schemas/fz826-2.0.xsd', import.meta.url), 'utf8');
const LIMITS = { limits: { depth: 8, findings: 3 }, includeValues: true };
const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-02' };
const VERLOOP = {
  startdatum: '2026-01-05',
  zorglocatie: '06290002',
  mutaties: [
    { mutatieIdentificatie: 'M-0', soortMutatie: '1', mutatiedatum: '2026-02-01', zorglocatie: '06290003' },
  ],
} as const;
const INVOER = {
  mutatieIdentificatie: 'M-1',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
};
const CODELIJST =
  '<Codelijst xmlns="http://ei.vektis.nl/codelijsten/v1"><CodelijstElement><Code>1</Code></CodelijstElement></Codelijst>';

function bronnen(): api.Bronnen {
  const made = api.readBronnen(GEGEVENS);
  if (!made.ok) throw new Error('The data are right.');
  return made.bronnen;
}

function context(): api.CheckContext & { readonly controletype: 5 } {
  return { peildatum: '2026-04-01', omgeving: 'T', controletype: 5, bronnen: bronnen() };
}

/** Controls of the caller: none of them has been compiled before. */
function options(): api.CheckOptions {
  return {
    controles: structuredClone(api.controles) as Controle[],
    retourcodes: { VC009: '9284' },
    includeValues: true,
  };
}

function wrong(): Mutatiebericht {
  const { header, ...rest } = exampleBericht();
  return { ...rest, header: { ...header, dagtekening: '2026-03-01', ontvanger: '9991' } };
}

function parsed<B extends 'FZ825' | 'FZ826'>(kind: B): B extends 'FZ825' ? Mutatiebericht : Retourbericht;
function parsed(kind: 'FZ825' | 'FZ826'): Mutatiebericht | Retourbericht {
  const result = api.parseBericht(kind === 'FZ825' ? FZ825 : FZ826);
  if (!result.ok) throw new Error('The messages are right.');
  return result.bericht;
}

function found(): readonly Finding[] {
  return api.checkBericht(wrong(), context()).findings;
}

function compiled(): api.MessageSchema {
  const result = api.compileSchema(XSD);
  if (!result.ok) throw new Error('The XSD is right.');
  return result.schema;
}

async function* stream(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

function state(data: object = structuredClone(GEGEVENS)): api.Administratie {
  const made = api.administratie(data);
  if (!made.ok) throw new Error('The data are right.');
  return made.administratie;
}

const FOUTBERICHT = (): object => ({
  ...{ van: 'VECOZO', aan: 'zorgaanbieder', berichttype: 'FZ825', controletype: 3, findings: found() },
});

const PLAN = { gemeld: GEGEVENS.plaatsingsbesluiten[0], identificatie: (n: number) => `P-${n}` };

const LEVERING = { peildatum: '2026-04-01', omgeving: 'T' } as const;
const JUDGED = await api.judgeLevering([{ naam: 'a', inhoud: FZ825 }], { ...LEVERING, deel: true }).verslag;
const VERSLAG = (): api.Verslag => structuredClone(JUDGED);

/** A call with inputs that are made anew each time, and how the call is made. */
type Call = readonly [name: string, inputs: () => readonly unknown[], call: (...inputs: never[]) => unknown];

const CALLS: readonly Call[] = [
  ['parseBericht', () => [FZ825, LIMITS], api.parseBericht],
  ['parseBericht', () => [FZ825.replaceAll('2026', 'x'), LIMITS], api.parseBericht],
  ['parseMutatiebericht', () => [FZ825, LIMITS], api.parseMutatiebericht],
  ['parseRetourbericht', () => [FZ826, LIMITS], api.parseRetourbericht],
  [
    'parseBerichtStream',
    () => [[FZ825.slice(0, 99), FZ825.slice(99)], LIMITS],
    (pieces: string[], limits: object) => api.parseBerichtStream(stream(pieces), limits),
  ],
  ['assessBericht', () => [FZ825, { ...context(), ...options(), ...LIMITS }], api.assessBericht],
  ['checkBericht', () => [wrong(), context(), options()], api.checkBericht],
  ['checkBericht', () => [api.parseBericht(FZ825), context(), options()], api.checkBericht],
  ['checkBericht', () => [{ berichttype: 'FZ825', header: [{}] }, context(), options()], api.checkBericht],
  ['readBronnen', () => [structuredClone(GEGEVENS)], api.readBronnen],
  ['readBronnen', () => [{ agb: [{ x: [1] }], uzovi: {} }], api.readBronnen],
  ['serializeBericht', () => [wrong(), { pretty: false }], api.serializeBericht],
  [
    'serializeBericht',
    () => [{ ...wrong(), verzekerde: { mutatieFZ: [{}, 1] } }, LIMITS],
    api.serializeBericht,
  ],
  ['toDocument', () => [wrong()], (bericht: Mutatiebericht) => toDocument(bericht).ok],
  ['retourbericht', () => [wrong(), found(), RETOUR], api.retourbericht],
  ['readRetourbericht', () => [parsed('FZ825'), parsed('FZ826'), LIMITS], api.readRetourbericht],
  ['readRetourbericht', () => [wrong(), api.parseRetourbericht(FZ826)], api.readRetourbericht],
  [
    'receiveMutatiebericht',
    () => [FZ825, { ...context(), ...options(), ...RETOUR }],
    api.receiveMutatiebericht,
  ],
  ['judgeMutatiebericht', () => [FZ825, { ...context(), ...options(), ...RETOUR }], api.judgeMutatiebericht],
  ['receiveRetourbericht', () => [FZ826], api.receiveRetourbericht],
  [
    'formatFoutbericht',
    () => [{ van: 'VECOZO', aan: 'DJI', berichttype: 'FZ826', controletype: 3, findings: found() }],
    api.formatFoutbericht,
  ],
  [
    'pseudonymiseBericht',
    () => [parsed('FZ825'), { sleutel: 'sleutel van meer dan 16 bytes' }],
    api.pseudonymiseBericht,
  ],
  ['bestandsnaam', () => [parsed('FZ826')], api.bestandsnaam],
  ['compileSchema', () => [XSD, { imports: { x: XSD }, berichttype: 'X' }], api.compileSchema],
  [
    'withSchemas',
    () => [
      { fz825: compiled(), fz826: XSD },
      { imports: { x: XSD }, controles: [...api.controles] },
    ],
    api.withSchemas,
  ],
  ['compareSchemas', () => [{ xsd: XSD, imports: { x: XSD } }, compiled()], api.compareSchemas],
  [
    'compareRbc',
    () => ['id,retourcode\nVC009,9284', [{ id: 'VC009', retourcode: null, text: 'x' }]],
    api.compareRbc,
  ],
  [
    'bindProfiel',
    () => [
      { naam: 'x', fz825: { codes: { 'MutatieFZ/SoortMutatie': { 1: ['1'] } } } },
      { schemas: { fz825: compiled(), fz826: XSD826, imports: { x: XSD } }, controles: [...api.controles] },
    ],
    api.bindProfiel,
  ],
  ['bindProfiel', () => [{ naam: ['x'], fz825: { klassen: [{}] } }], api.bindProfiel],
  ['validateStructure', () => [FZ825.replace('2026', 'x'), compiled(), LIMITS], api.validateStructure],
  ['loadCodelijst', () => [CODELIJST], api.loadCodelijst],
  ['findCode', () => [structuredClone(api.COD954), '0001', '2026-03-15'], api.findCode],
  [
    'loadRetourcodes',
    () => ['id,retourcode\nVC009,9284', { controles: [{ id: 'VC009' }] }],
    api.loadRetourcodes,
  ],
  [
    'createXsdValidator',
    () => [XSD, { imports: { x: XSD } }, LIMITS],
    (xsd: string, others: object, findingOptions: object) => {
      const created = createXsdValidator(xsd, others);
      const findings = created.ok
        ? created.validator.validate(FZ825.replace('2026', 'x'), findingOptions)
        : [];
      if (created.ok) created.validator.dispose();
      return findings;
    },
  ],
  ['mutatieberichtSchema', () => [wrong()], api.mutatieberichtSchema['~standard'].validate],
  [
    'retourberichtSchema',
    () => [{ berichttype: 'FZ826', x: [{}] }],
    api.retourberichtSchema['~standard'].validate,
  ],
  ['verplaatsing', () => [{ ...INVOER, zorglocatie: '06290002' }], api.verplaatsing],
  ['eindeZorg', () => [INVOER], api.eindeZorg],
  ['correctie', () => [{ referentieMutatie: 'M-0', mutatie: api.eindeZorg(INVOER) }], api.correctie],
  ['intrekking', () => [{ referentieMutatie: 'M-0', mutatie: api.eindeZorg(INVOER) }], api.intrekking],
  ['mutatiebericht', () => [{ afzender: '06290001', mutaties: [api.eindeZorg(INVOER)] }], api.mutatiebericht],
  ['verloop', () => ['2026-01-05', [api.eindeZorg(INVOER)]], api.verloop],
  ['applyMutatie', () => [structuredClone(VERLOOP), api.eindeZorg(INVOER)], api.applyMutatie],
  ['inconsistenties', () => [structuredClone(VERLOOP)], api.inconsistenties],
  ['findZorglocatie', () => [structuredClone(VERLOOP), '2026-02-02'], api.findZorglocatie],
  ['isBeeindigd', () => [structuredClone(VERLOOP), '2026-02-02'], api.isBeeindigd],
  ['administratie', () => [structuredClone(GEGEVENS)], (data: object) => api.toGegevens(state(data))],
  ['toGegevens', () => [state()], api.toGegevens],
  ['applyMutatiebericht', () => [state(), wrong()], api.applyMutatiebericht],
  ['applyMutatiebericht', () => [state(), api.parseBericht(FZ825)], api.applyMutatiebericht],
  [
    'readStand',
    () => [state(), { plaatsingsbesluitnummer: '202600017', datum: '2026-02-02' }],
    api.readStand,
  ],
  [
    'planMutaties',
    () => [{ ...PLAN, gewenst: [{ soort: 'eindeZorg', datum: '2026-02-02' }] }],
    api.planMutaties,
  ],
  ['planMutaties', () => [{ ...PLAN, gewenst: [{ soort: 'eindeZorg' }, { x: [1] }] }], api.planMutaties],
  [
    'planRollback',
    () => [{ voor: state(), na: state({}), identificatie: PLAN.identificatie }],
    api.planRollback,
  ],
  [
    'toMutatieberichten',
    () => [
      { ok: true, mutaties: [api.eindeZorg(INVOER)], stappen: [{ verzekerdennummer: '1234567' }] },
      { identificatieAanlevering: String },
    ],
    api.toMutatieberichten,
  ],
  ['herkomst', () => [{ ...context(), ...options() }], api.herkomst],
  [
    'auditRecord',
    () => [api.assessBericht(FZ825, context()), { wie: 'EPD', wanneer: '2026-04-01T10:30:00Z' }],
    api.auditRecord,
  ],
  ['verifyAudit', () => [['x', '{}'], { aantal: 2 }], api.verifyAudit],
  [
    'toCloudEvents',
    () => [[{ type: 'x' }], { source: '/', time: '2026-02-02T09:30:00Z' }],
    api.toCloudEvents,
  ],
  ['findingsPerMutatie', () => [wrong(), found()], api.findingsPerMutatie],
  ['readAntwoord', () => [parsed('FZ825'), parsed('FZ826'), { van: 'DJI' }], api.readAntwoord],
  ['readAntwoord', () => [wrong(), FOUTBERICHT()], api.readAntwoord],
  ['readAntwoord', () => [wrong(), [{ code: 'BRS01', omschrijving: 'x' }]], api.readAntwoord],
  [
    'matchRetour',
    () => [[{ heen: parsed('FZ825'), antwoord: parsed('FZ826') }], parsed('FZ826')],
    api.matchRetour,
  ],
  [
    'recogniseAanlevering',
    () => [state(), wrong(), { beantwoord: [{ heen: wrong(), antwoord: { x: [1] } }] }],
    api.recogniseAanlevering,
  ],
  ['overdue', () => [[{ heen: wrong() }], { peildatum: '2026-04-01', dagen: 3 }], api.overdue],
  [
    'resubmit',
    () => [wrong(), FOUTBERICHT(), { identificatieAanlevering: 'A-9', dagtekening: '2026-04-01' }],
    api.resubmit,
  ],
  [
    'judgeLevering',
    () => [[{ naam: 'a', inhoud: FZ825 }], { ...LEVERING, criteria: { dubbel: { max: 0 } } }],
    (berichten: [], given: api.LeveringOptions) => api.judgeLevering(berichten, given).verslag,
  ],
  ['mergeLeveringen', () => [VERSLAG(), VERSLAG()], api.mergeLeveringen],
  ['closeLevering', () => [VERSLAG()], api.closeLevering],
  ['readCriteria', () => [{ perControle: { VC009: { max: 0 } }, hashtotaal: {} }], api.readCriteria],
  ['partition', () => [[{ naam: 'a', inhoud: FZ825 }, 7], 2], api.partition],
  [
    'compareLeveringen',
    () => [[{ naam: 'a', inhoud: FZ825 }], [{ naam: 'b', inhoud: '' }]],
    api.compareLeveringen,
  ],
  ['sumPerPlaatsingsbesluit', () => [[{ naam: 'a', inhoud: FZ825 }]], api.sumPerPlaatsingsbesluit],
  [
    'toVspBericht',
    () => [
      HEEN,
      { xml: xmlOf(HEEN), ...IDS, rollen: { afzender: 'x' }, vspProfiel: { actie: { FZ825: 'y' } } },
    ],
    api.toVspBericht,
  ],
  ['toVspBericht', () => [wrong(), { xml: '', verwerkingscontext: [1] }], api.toVspBericht],
  [
    'toMultipart',
    () => [structuredClone(vspOf(HEEN).metadata)],
    (metadata: api.BerichtMetadataPush) => api.toMultipart({ ...vspOf(HEEN), metadata }),
  ],
  [
    'fromVspBericht',
    () => [received(vspOf(HEEN)), xmlOf(HEEN)],
    (...given: Parameters<typeof api.fromVspBericht>) => api.fromVspBericht(...given),
  ],
  ['fromVspBericht', () => [{ basisgegevens: [1] }, '', { vspProfiel: { x: 1 } }], api.fromVspBericht],
  ['readBerichtstatus', () => [{ meldingen: [{}] }], api.readBerichtstatus],
  ['readVspGegevens', () => ['Melding', { code: [1] }], api.readVspGegevens],
  [
    'exchange',
    () => [JSON.parse(JSON.stringify(api.EMPTY_EXCHANGE)), status('Bezorgd', '2026-04-01T09:00:00Z', IDS)],
    api.exchange,
  ],
  ['readExchange', () => [{ berichten: { root: { entries: [{}] } } }], api.readExchange],
  ['listOpenstaand', () => [JSON.parse(JSON.stringify(api.EMPTY_EXCHANGE))], api.listOpenstaand],
  ['listBerichten', () => [JSON.parse(JSON.stringify(api.EMPTY_EXCHANGE))], api.listBerichten],
  ['toDatum', () => [new Date(0), { tijdzone: 'UTC' }], api.toDatum],
  ['formatDatum', () => ['2026-03-09'], api.formatDatum],
  ['explain', () => [{ rule: 'VC009' }, { taal: { naam: 'en' }, voor: 'ontwikkelaar' }], api.explain],
  [
    'suggestEdits',
    () => {
      const input = FZ825.replace('>9992<', '>99 92<');
      const parsed = api.parseBericht(input);
      return [input, parsed.ok ? [] : [...parsed.findings]];
    },
    api.suggestEdits,
  ],
  ['applyEdits', () => ['a b', [{ offset: 1, length: 1, text: '' }]], api.applyEdits],
  [
    'withDocs',
    () => [{ ok: false, findings: [{ rule: 'VC009', url: null }] }, 'https://epd.example/'],
    api.withDocs,
  ],
  ['describeBericht', () => [parsed('FZ825'), { includeValues: true }], api.describeBericht],
  ['describeAntwoord', () => [parsed('FZ825'), parsed('FZ826')], api.describeAntwoord],
  ['stepMutatie', () => ['concept', 'verzending'], api.stepMutatie],
  ['intrekkingVan', () => [api.eindeZorg(INVOER), { mutatieIdentificatie: 'M-9' }], api.intrekkingVan],
  [
    'toBeGeldigBericht',
    () => [wrong(), { ...context(), ...options() }],
    message(fz825Matchers.toBeGeldigBericht),
  ],
  ['toHaveBevinding', () => [wrong(), { rule: 'VC003' }, context()], message(fz825Matchers.toHaveBevinding)],
  ['toHaveRetourcode', () => [parsed('FZ826'), '0651'], message(fz825Matchers.toHaveRetourcode)],
];

function message(matcher: (...inputs: never[]) => { pass: boolean; message: () => string }): Call[2] {
  return (...inputs) => {
    const { pass, message: text } = matcher.call({ isNot: false }, ...inputs);
    return [pass, text()];
  };
}

describe('inputs that are frozen, and all that is in them', () => {
  test.each(CALLS)('%s (%#)', async (_, make, call) => {
    const expected = JSON.stringify(await call(...(make() as never[])));
    const inputs = make();
    for (const input of inputs) deepFreeze(input);
    const before = JSON.stringify(inputs);
    expect(JSON.stringify(await call(...(inputs as never[])))).toBe(expected);
    expect(JSON.stringify(inputs)).toBe(before);
  });

  test('every public function is called', () => {
    const functions = Object.entries(api).filter(([, value]) => typeof value === 'function');
    const called = new Set(CALLS.map(([name]) => name));
    expect(functions.map(([name]) => name).filter((name) => !called.has(name))).toEqual([]);
  });

  test('bytes are not written to', () => {
    const bytes = Buffer.from(FZ825);
    const copy = Buffer.from(bytes);
    api.assessBericht(bytes, context());
    api.receiveRetourbericht(bytes);
    expect(bytes.equals(copy)).toBe(true);
  });
});

test('what a function gave can be frozen, and given to the next', () => {
  const result = deepFreeze(api.parseMutatiebericht(FZ825));
  const checked = deepFreeze(api.checkBericht(result, deepFreeze(context())));
  const heen = deepFreeze(result.ok ? result.bericht : wrong());
  const made = deepFreeze(api.retourbericht(heen, checked.findings, RETOUR));
  expect(deepFreeze(api.readRetourbericht(heen, made)).ok).toBe(true);
  expect(deepFreeze(api.serializeBericht(made)).ok).toBe(true);
  expect(result.ok && result.locate('/Bericht/Header')).toEqual({ line: 3, column: 3 });
});

test('what was given back is not part of what is given to the next caller', () => {
  const first = api.parseMutatiebericht(FZ825);
  if (!first.ok) throw new Error('The message is right.');
  Reflect.set(first.bericht.header, 'afzender', 'x');
  Reflect.set(first.bericht.verzekerde.mutatieFZ, '0', {});
  const second = api.parseMutatiebericht(FZ825);
  expect(second.ok && second.bericht.header.afzender).toBe('06290001');
  expect(second.ok && second.bericht.verzekerde.mutatieFZ[0]?.mutatieIdentificatie).toBe('M2026-0103');
});
