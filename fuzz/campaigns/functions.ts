import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import {
  type Assessment,
  assessBericht,
  type Bericht,
  type CheckResult,
  controles,
  eindeZorg,
  type Finding,
  type Mutatiebericht,
  type MutatieFZ,
  type ParseResult,
  parseBericht,
  type ReadRetourResult,
  type Retourbericht,
  retourbericht,
  type SerializeResult,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import {
  type Administratie,
  type AdministratieResult,
  type ApplyMutatieberichtResult,
  administratie,
  applyMutatiebericht,
  type BesluitStand,
  type CloudEvent,
  type Gebeurtenis,
  type MatchRetourResult,
  type MutatieAntwoord,
  type MutatieFindings,
  type MutatieStand,
  type PlanFinding,
  type PlanMutatiesResult,
  type ReadAntwoordResult,
  type RecogniseAanleveringResult,
  type ResubmitResult,
  type StepMutatieResult,
  toGegevens,
} from 'fz825/administratie';
import { type BronGegevens, type ReadBronnenResult, readBronnen } from 'fz825/bronnen';
import {
  COD954,
  type CodelijstElement,
  type LoadCodelijstResult,
  type LoadRetourcodesResult,
} from 'fz825/codelijst';
import {
  type Herkomst,
  type JudgedLevering,
  judgeLevering,
  type LeveringVerschil,
  type PlanRollbackResult,
  type ReadCriteriaResult,
  type SommenPerPlaatsingsbesluit,
  type VerifyAuditResult,
  type Verslag,
} from 'fz825/levering';
import type { BindProfielResult, Profiel } from 'fz825/profiel';
import type { PseudonymiseResult } from 'fz825/pseudonimiseer';
import { type CompileSchemaResult, compileSchema, type WithSchemasResult } from 'fz825/schema';
import type { StandardResult } from 'fz825/standard-schema';
import { en } from 'fz825/taal/en';
import type { DescribeResult, Explanation, Suggestion } from 'fz825/uitleg';
import type { CompareRbcResult, CompareSchemasResult } from 'fz825/vergelijk';
import type { ApplyMutatieResult, VerloopResult } from 'fz825/verloop';
import {
  EMPTY_EXCHANGE,
  type ExchangeResult,
  exchange,
  type FromVspBerichtResult,
  type Multipart,
  type ReadBerichtstatusResult,
  type ReadExchangeResult,
  type ReadVspGegevensResult,
  type ToVspBerichtResult,
} from 'fz825/vsp';
import type { DocumentResult } from '../../src/document/index.ts';
import { fz825Schema, fz826Schema } from '../../src/model/index.ts';
import { SECRET } from '../../test/serialize/half-typed.ts';
import { berichten } from '../../test/support/arbitraries.ts';
import { exampleBericht } from '../../test/support/example-bericht.ts';
import { GEGEVENS } from '../../test/support/gegevens.ts';
import { hold, same } from '../failure.ts';
import { holdCheck } from '../invariants/assessment.ts';
import { holdsNoCanary } from '../invariants/canary.ts';
import { pieces } from '../invariants/document.ts';
import { holdFindings, holdSomeFindings } from '../invariants/findings.ts';
import { ANYTHING, messy, messyData, show } from './values.ts';

/** What a function is given, and what must come of it. */
export interface FunctionEntry {
  readonly args: Arbitrary<readonly unknown[]>;
  /** Throws when the result is not as documented. */
  readonly holds: (result: unknown, args: readonly unknown[]) => void;
  /** True when it is documented to throw nothing at all. */
  readonly neverThrows?: boolean;
  /** What of a result may not hold a value of the input; undefined when the result is made of the input. */
  readonly told?: (result: unknown, args: readonly unknown[]) => unknown;
  /** True when an error names what the caller's own definition is called. */
  readonly mayName?: (args: readonly unknown[], message: string) => boolean;
  readonly weight?: number;
}

const entry = <R>(
  args: Arbitrary<readonly unknown[]>,
  holds: (result: R, args: readonly unknown[]) => void,
  rest: Omit<FunctionEntry, 'args' | 'holds'> = {},
): FunctionEntry => ({ args, holds: holds as FunctionEntry['holds'], ...rest });
const args = (...some: readonly Arbitrary<unknown>[]): Arbitrary<readonly unknown[]> => fc.tuple(...some);
const anyArgs = (maxLength: number): Arbitrary<readonly unknown[]> => fc.array(ANYTHING, { maxLength });
const pick = <T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

const EXAMPLES: readonly Mutatiebericht[] = [
  exampleBericht(),
  exampleBericht({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum: '2026-03-02',
    mutatieLocatie: { zorglocatie: '06290002' },
  }),
  exampleBericht({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600018',
    statusAanlevering: '3',
    referentieMutatie: 'M-0',
    soortMutatie: '2',
    mutatiedatum: '2026-03-12',
  }),
];
const RETOUREN: readonly Retourbericht[] = EXAMPLES.map((bericht) => {
  const { findings } = assessBericht(xmlOf(bericht), { peildatum: '2026-03-11', omgeving: 'T' });
  return retourbericht(bericht, findings, { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' });
});
const FINDINGS: readonly Finding[] = EXAMPLES.flatMap(
  (bericht) => assessBericht(xmlOf(bericht), { peildatum: '2026-03-11', omgeving: 'P' }).findings,
);

function xmlOf(bericht: Bericht): string {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}

const mutatiebericht = fc.constantFrom(...EXAMPLES);
const anyBericht: Arbitrary<Bericht> = fc.oneof(mutatiebericht, pick(...RETOUREN), berichten(2));
const xml: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyBericht.map(xmlOf) },
  { weight: 2, arbitrary: anyBericht.map((bericht) => new TextEncoder().encode(xmlOf(bericht))) },
  { weight: 2, arbitrary: ANYTHING },
);
const parsed: Arbitrary<ParseResult> = fc.oneof(
  anyBericht.map((bericht) => parseBericht(xmlOf(bericht))),
  fc.constant(parseBericht('<x/>')),
  fc.constant(parseBericht('<Bericht')),
);
const UUID = pick(
  '5e1c1f8a-7f0b-4c52-8f3c-0a9d6f0b7c11',
  '0b6f2f0e-3c1d-4f5a-9b7e-1d2c3b4a5968',
  '5E1C1F8A-7F0B-4C52-8F3C-0A9D6F0B7C11',
  SECRET,
);
const MOMENT = pick('2026-03-10T09:00:00Z', '2026-03-11T09:00:00+01:00', SECRET);
const vspStroom = fc.constant({ berichttype: 'FZ825', berichtversie: 2, berichtsubversie: 0, actie: 'x' });
const vspReferenties = fc.record({ traceerId: UUID, conversatieId: UUID });
const vspMetadata = fc.record({
  basisgegevens: fc.record({
    ontvangenOp: MOMENT,
    payload: fc.constant({ url: 'x', grootte: 1, checksum: { algoritme: 'SHA256', waarde: '0'.repeat(64) } }),
  }),
  routeringgegevens: fc.record({
    afzender: fc.constant({ rol: 'x', code: '06290001' }),
    geadresseerden: fc.constant([{ rol: 'x', code: '9992' }]),
    berichtstroom: vspStroom,
  }),
  referentiegegevens: vspReferenties,
});
const vspStatus = fc.record({
  referentiegegevens: vspReferenties,
  berichtstroom: vspStroom,
  berichtstatus: pick('Ontvangen', 'AfgekeurdDoorDienst', SECRET),
  berichtstatusGewijzigdOp: MOMENT,
  berichtOntvangenOp: MOMENT,
  meldingen: fc.constant([{ code: 'BRS01', omschrijving: 'x' }]),
});
const vspEvent = fc.record({
  type: pick('sent', 'listed', 'download', 'stored', 'confirmed', 'answered', 'refused', 'overdue'),
  op: MOMENT,
  traceerId: UUID,
  conversatieId: UUID,
  alsAntwoordOp: UUID,
  uren: pick(0, 24),
});
const vspStatusEvent = fc.record({ type: fc.constant('status'), status: vspStatus });
const vspExchange = fc
  .array(fc.oneof(vspEvent, vspStatusEvent), { maxLength: 8 })
  .map((events) =>
    JSON.parse(
      JSON.stringify(events.reduce((state, event) => exchange(state, event as never).state, EMPTY_EXCHANGE)),
    ),
  );
const DATE = fc.oneof(
  { weight: 8, arbitrary: pick('2026-03-15', '2026-03-01', '2024-02-29', '0001-01-01') },
  { weight: 1, arbitrary: pick('2026-02-30', '2026-3-1', SECRET) },
);
const bronnen: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(sourcesOf()) },
  { weight: 1, arbitrary: ANYTHING },
  {
    weight: 2,
    // Sources that answer with anything, or throw.
    arbitrary: fc.tuple(ANYTHING, fc.boolean()).map(([answer, throws]) => {
      const reply = (): unknown => {
        if (throws) throw new Error(SECRET);
        return answer;
      };
      const register = { isBekend: reply };
      return {
        agb: register,
        uzovi: register,
        plaatsingsbesluiten: { isVerzekerdeBekend: reply, zoek: reply },
        ontvangen: { isOntvangen: reply },
      };
    }),
  },
);

function sourcesOf(): unknown {
  const sources = readBronnen(GEGEVENS);
  return sources.ok ? sources.bronnen : undefined;
}

const own = controles.map(({ condition, ...rest }) => ({ ...rest, condition: structuredClone(condition) }));
const mostly = (right: Arbitrary<unknown>, wrong: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: wrong });
const options = (extra: Record<string, Arbitrary<unknown>> = {}): Arbitrary<unknown> =>
  messy(
    fc.record(
      {
        peildatum: DATE,
        omgeving: pick('P', 'T', 'T'),
        bronnen,
        controletype: pick(1, 2, 3, 4, 5, 5, 5),
        controles: mostly(fc.constant(controles), fc.subarray(own)),
        retourcodes: mostly(fc.constant({}), pick<unknown>({ VC009: '9284' }, { VC009: SECRET }, null)),
        codelijst: mostly(
          fc.constant(COD954),
          pick<unknown>({ codelijstcode: '', elementen: [] }, { elementen: [null] }),
        ),
        ...extra,
      },
      { requiredKeys: ['peildatum', 'omgeving'], noNullPrototype: true },
    ),
    5,
  );
const keten = options({
  identificatieRetour: pick('R-1', SECRET, ''),
  dagtekeningRetour: DATE,
  referentiecontroles: fc.boolean(),
});

/** An error names a control, an id or a field of what the caller stated himself, not of a message. */
const namesControl = (_args: readonly unknown[], message: string): boolean =>
  /^(?:Control |A retourcode is assigned to )/.test(message);
const namesFinding = (_args: readonly unknown[], message: string): boolean => message.startsWith('Finding ');

const leveringen: Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: messy(fc.array(messy(fc.record({ naam: pick('a', 'b'), inhoud: xml })), { maxLength: 3 }), 4),
  },
  { weight: 1, arbitrary: ANYTHING },
);
const leveringOptions = options({
  criteria: pick<unknown>({ dubbel: { max: 0 } }, { x: 1 }, null),
  volgorde: pick<unknown>('dagtekening', 'gegeven', SECRET),
  deel: pick<unknown>(true, false, 1),
});
const VERSLAGEN: readonly Verslag[] = await Promise.all(
  [EXAMPLES.slice(0, 1), EXAMPLES, []].map(
    (list, index) =>
      judgeLevering(
        list.map((bericht) => ({ naam: 'x', inhoud: xmlOf(bericht) })),
        { peildatum: '2026-03-15', omgeving: 'T', deel: index > 0 },
      ).verslag,
  ),
);
const verslagen = pick(...VERSLAGEN);
const holdVerslag = ({ aantallen, hashtotaal, besluit }: Verslag): void => {
  const { berichten, accepted, rejected, incomplete, error } = aantallen;
  for (const count of [berichten, accepted, rejected, incomplete, error])
    hold(Number.isInteger(count), 'no counts');
  hold(/^[\da-f]{64}$/.test(hashtotaal) && besluit.criteria.length > 0, 'no report');
};

const withFindings =
  (places: 'text' | 'built' | 'either') => (result: { ok: boolean; findings?: unknown }) => {
    hold(typeof result.ok === 'boolean', 'no ok');
    if (!result.ok)
      holdSomeFindings(result.findings, 'findings', { places, includeValues: true, ownTexts: true });
  };
const parse = (result: ParseResult): void => {
  withFindings('text')(result);
  if (result.ok)
    hold(typeof result.locate === 'function' && /^FZ82[56]$/.test(result.bericht.berichttype), 'a message');
};
const csvCell = pick('VC009', 'VC999', '9284', '300', '', '"', `"${SECRET}"`, '__proto__', 'ja');
/** A CSV of retourcodes, right or nearly so. */
const csv: Arbitrary<unknown> = fc
  .tuple(
    fc.array(fc.array(csvCell, { maxLength: 4 }), { maxLength: 5 }),
    pick(',', ';', '\t'),
    pick('\r\n', '\n'),
  )
  .map(([rows, separator, lineEnd]) =>
    [['id', 'retourcode', 'voorlopig'], ...rows].map((cells) => cells.join(separator)).join(lineEnd),
  );
const toldOfResult = (result: unknown): unknown => {
  const {
    bericht: _bericht,
    xml: _xml,
    document: _document,
    uitkomst: _uitkomst,
    value: _value,
    ...rest
  } = result as Record<string, unknown> & { readonly findings?: unknown; readonly errors?: unknown };
  const findings = (rest.findings as readonly Finding[] | undefined)?.map(
    ({ value: _, ...finding }) => finding,
  );
  const errors = (rest.errors as readonly { cause?: unknown }[] | undefined)?.map(
    ({ cause: _, ...error }) => error,
  );
  return { ...rest, findings, errors };
};
const askedOf = (value: unknown, standard: 3 | 5): 1 | 2 | 3 | 4 | 5 => {
  const asked: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'controletype') : undefined;
  return asked === undefined ? standard : (asked as 1);
};
const messageOptions = messy(
  fc.record({ includeValues: fc.boolean(), pretty: fc.boolean() }, { noNullPrototype: true }),
);

const schemaText = pick(
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r" type="xs:date"/></xs:schema>',
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="urn:o" schemaLocation="o.xsd"/><xs:element name="r" type="xs:string"/></xs:schema>',
  '<x/>',
);
const smallSchema = compileSchema(
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r" type="xs:date"/></xs:schema>',
);
const SCHEMAS: readonly unknown[] = [fz825Schema, ...(smallSchema.ok ? [smallSchema.schema] : [])];
const XSDS = ['fz825', 'fz826'].map((name) =>
  readFileSync(new URL(`../../schemas/${name}-2.0.xsd`, import.meta.url), 'utf8'),
);
/** Profiles on the schemas of this package, right and wrong. */
const PROFIELEN: readonly Profiel[] = [
  { naam: 'x' },
  { naam: 'x', herkomst: 'y', fz826: { header: 'omgekeerd' } },
  {
    naam: 'x',
    fz825: {
      klassen: { MutatieFZ: 'MutatieFZ', MutatieLocatie: '.' },
      elementen: {
        'Header/Afzender': 'Afzender',
        'MutatieLocatie/Zorglocatie': 'MutatieLocatie/Zorglocatie',
      },
      codes: { 'MutatieFZ/SoortMutatie': { 1: '1', 2: ['2'] } },
      vast: { 'Header/Rol': '1' },
    },
  },
];
const schemaInput = (own: unknown): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: pick<unknown>(own, ...XSDS) },
    messy(pick(...SCHEMAS)),
    schemaText,
    ANYTHING,
  );
const mutatie: Arbitrary<unknown> = pick<unknown>(
  verplaatsing({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    mutatiedatum: '2026-03-02',
    zorglocatie: '06290002',
  }),
  eindeZorg({
    mutatieIdentificatie: 'M-2',
    plaatsingsbesluitnummer: '202600017',
    mutatiedatum: '2026-03-09',
  }),
  {
    mutatieIdentificatie: 'M-3',
    statusAanlevering: '2',
    referentieMutatie: 'M-1',
    soortMutatie: '1',
    mutatiedatum: '2026-03-03',
  },
  {
    mutatieIdentificatie: 'M-4',
    statusAanlevering: '3',
    referentieMutatie: 'M-2',
    soortMutatie: '2',
    mutatiedatum: '2026-03-03',
  },
);
const invoer = (extra: Record<string, unknown> = {}): Arbitrary<unknown> =>
  messy(
    pick<unknown>({
      mutatieIdentificatie: 'M-1',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-02',
      ...extra,
    }),
  );
const toestand = messy(
  fc.record(
    { startdatum: DATE, zorglocatie: pick('06290001'), mutaties: fc.array(mutatie, { maxLength: 4 }) },
    { requiredKeys: ['startdatum', 'mutaties'], noNullPrototype: true },
  ),
);
const asMutatie = (status: '1' | '2' | '3') => (result: MutatieFZ) => {
  hold(result.statusAanlevering === status, 'another StatusAanlevering');
  serializeBericht(exampleBericht(result));
};
const isBoolean = (result: unknown): void => hold(typeof result === 'boolean', 'no boolean');
const isString = (result: unknown): void => hold(typeof result === 'string', 'no text');
const isObject = (result: unknown): void => hold(typeof result === 'object' && result !== null, 'no object');
const standard = (result: StandardResult<Bericht>): void => {
  if (result.issues === undefined) {
    hold(typeof result.value.berichttype === 'string', 'no value');
    hold(serializeBericht(result.value).ok, 'a value that is no message');
  } else {
    hold(result.issues.length > 0, 'no issues');
    for (const { message, path } of result.issues)
      hold(
        typeof message === 'string' && path.every((key) => typeof key === 'string' || Number.isInteger(key)),
        'an issue',
      );
  }
};
const matcher = (result: { pass: boolean; message: () => string }): void => {
  hold(typeof result.pass === 'boolean', 'no matcher result');
  try {
    hold(typeof result.message() === 'string', 'no message');
  } catch (error) {
    // What only looks like a result is a mistake of the programmer, also where it shows later.
    if (!(error instanceof TypeError)) throw error;
  }
};
const received: Arbitrary<unknown> = fc.oneof(
  xml,
  messyData(anyBericht),
  messy(parsed),
  messy(
    anyBericht.map((bericht) => assessBericht(xmlOf(bericht), { peildatum: '2026-03-15', omgeving: 'T' })),
  ),
);
const berichtOptions = fc.oneof(fc.constant(undefined), options());
const word = (maxLength: number): FunctionEntry => entry(anyArgs(maxLength), isObject);

const staat = fc.constantFrom(...EXAMPLES.slice(0, 2)).map((bericht) => {
  const applied = applyMutatiebericht(stateOf(GEGEVENS), bericht);
  if (!applied.ok) throw new Error(JSON.stringify(applied.findings));
  return applied.administratie;
});
const GEBEURTENISSEN: readonly Gebeurtenis[] = EXAMPLES.slice(0, 2).flatMap((bericht) => {
  const applied = applyMutatiebericht(stateOf(GEGEVENS), bericht);
  return applied.ok ? applied.gebeurtenissen : [];
});
const gewenst: Arbitrary<unknown> = fc.record(
  { soort: pick('verplaatsing', 'eindeZorg'), datum: DATE, zorglocatie: pick('06290002', '06290003') },
  { requiredKeys: ['soort', 'datum'], noNullPrototype: true },
);

function stateOf(data: BronGegevens): Administratie {
  const made = administratie(data);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.administratie;
}

const again = (state: Administratie): Administratie => stateOf(toGegevens(state));
const isGebeurtenis = ({ type }: Gebeurtenis): boolean =>
  /^(?:Verplaatst|ZorgBeeindigd|MutatieGecorrigeerd|MutatieIngetrokken)$/.test(type);
const isMutatieStand = ({ status }: MutatieStand): boolean =>
  /^(?:in werking|gecorrigeerd|ingetrokken)$/.test(status);
const isPlanFinding = ({ path }: PlanFinding): boolean => /^\/(?:gemeld|gewenst|identificatie)/.test(path);

const antwoord: Arbitrary<unknown> = fc.oneof(
  xml,
  messy(pick(...RETOUREN), 5),
  messy(parsed),
  messy(
    fc.constant({
      ...{ van: 'VECOZO', aan: 'zorgaanbieder', berichttype: 'FZ825', controletype: 3, findings: FINDINGS },
    }),
  ),
  messy(fc.constant([{ code: 'BRS01', omschrijving: 'x' }])),
);
const antwoordOptions: Arbitrary<unknown> = fc.record(
  { van: pick<unknown>('VECOZO', 'DJI', null, SECRET), strict: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
);
const openstaand: Arbitrary<unknown> = fc.array(
  fc.record({ heen: mutatiebericht, antwoord: pick(...RETOUREN) }, { requiredKeys: ['heen'] }),
  { maxLength: 3 },
);
const isMutatieAntwoord =
  (opnieuw: boolean) =>
  ({ status }: MutatieAntwoord): boolean =>
    opnieuw ? status === 'fout' || status === 'meeafgekeurd' : status === 'verwerkt';

/** Every function that a caller can call. */
export const FUNCTIONS: Readonly<Record<string, FunctionEntry>> = {
  mutatiebericht: entry<Mutatiebericht>(
    args(
      messy(
        fc.record(
          {
            identificatieAanlevering: pick('A-1', SECRET),
            dagtekening: DATE,
            berichtsoort: pick('P', 'T'),
            afzender: pick('06290001'),
            verzekerdennummer: pick('1234567'),
            mutaties: fc.array(mutatie, { maxLength: 3 }),
          },
          { noNullPrototype: true },
        ),
      ),
    ),
    (result) => {
      hold(result.berichttype === 'FZ825', 'no FZ825');
      withFindings('built')(serializeBericht(result));
    },
  ),
  verplaatsing: entry(args(invoer({ zorglocatie: '06290002' })), asMutatie('1')),
  eindeZorg: entry(args(invoer()), asMutatie('1')),
  correctie: entry(
    args(messy(fc.record({ referentieMutatie: pick('M-0'), mutatie }, { noNullPrototype: true }))),
    asMutatie('2'),
  ),
  intrekking: entry(
    args(messy(fc.record({ referentieMutatie: pick('M-0'), mutatie }, { noNullPrototype: true }))),
    asMutatie('3'),
  ),
  serializeBericht: entry<SerializeResult>(
    args(messyData(anyBericht, 5), fc.constantFrom(undefined, {}, { pretty: false })),
    (result) => {
      withFindings('built')(result);
      if (result.ok) hold(parseBericht(result.xml).ok, 'what is written is refused');
    },
    { told: toldOfResult, neverThrows: true, weight: 6 },
  ),
  toDocument: entry<DocumentResult>(
    args(messyData(anyBericht, 5)),
    (result, [bericht]) => {
      withFindings('built')(result);
      const serialized = serializeBericht(bericht as Bericht);
      hold(result.ok === serialized.ok, 'another verdict than that of serializeBericht');
      if (result.ok && serialized.ok)
        same(
          result.document.end({ wellFormed: true, prettyPrint: true }),
          serialized.xml,
          'another text than that of serializeBericht',
        );
      else if (!result.ok && !serialized.ok) same(result.findings, serialized.findings, 'other findings');
    },
    { told: toldOfResult, neverThrows: true, weight: 2 },
  ),
  parseBericht: entry(args(xml, messageOptions), parse, { told: toldOfResult, weight: 2 }),
  parseMutatiebericht: entry(args(xml, messageOptions), parse, { told: toldOfResult }),
  parseRetourbericht: entry(args(xml, messageOptions), parse, { told: toldOfResult }),
  parseBerichtStream: entry(
    args(
      fc.oneof(
        anyBericht.map((bericht) => pieces(xmlOf(bericht), [3, 99, 500])),
        fc.array(xml, { maxLength: 3 }).map((some) => fromArray(some)),
        ANYTHING,
      ),
    ),
    parse,
    { told: toldOfResult, weight: 2 },
  ),
  validateStructure: entry<readonly Finding[]>(
    args(xml, messy(fc.constantFrom(...SCHEMAS), 1)),
    (result, [, schema]) => {
      hold(Array.isArray(result), 'no list');
      // What only looks like a schema names in findings what it says that its elements are called.
      if (!SCHEMAS.some((known) => known === schema)) return;
      holdFindings(result, 'findings', { places: 'text', names: new Set(['*', 'r', ...NAMES]) });
      holdsNoCanary(result, 'findings');
    },
    { mayName: () => true, weight: 2 },
  ),
  assessBericht: entry<Assessment>(
    args(xml, options()),
    (result, [, given]) => {
      holdCheck(result, askedOf(given, 3), { places: 'text', includeValues: true, ownTexts: true });
      hold(/^(?:accepted|rejected|incomplete|error)$/.test(result.verdict), 'no verdict');
    },
    {
      // The controls are the caller's own: what he calls them is told.
      told: (result, [, given]) => (show(given).includes(SECRET) ? undefined : toldOfResult(result)),
      mayName: namesControl,
      weight: 4,
    },
  ),
  checkBericht: entry<CheckResult>(
    args(
      fc.oneof(messyData(anyBericht), messy(parsed)),
      options(),
      fc.oneof(fc.constant(undefined), options()),
    ),
    (result, [given, , chosen]) => {
      // What a caller made up to look like the result of parsing has the findings that he gave it.
      const forged = typeof given === 'object' && given !== null && 'ok' in given && given.ok === false;
      if (!forged)
        holdCheck(result, askedOf(chosen, 5), { places: 'either', includeValues: true, ownTexts: true });
    },
    { mayName: namesControl, weight: 6 },
  ),
  judgeMutatiebericht: entry<CheckResult & { stroom: unknown }>(
    args(xml, keten),
    (result) => hold(result.stroom === 5 || result.stroom === null, 'no flow'),
    { mayName: namesControl, weight: 2 },
  ),
  receiveMutatiebericht: entry<CheckResult & { stroom: unknown }>(
    args(xml, keten),
    (result) => hold([2, 3, 4, null].includes(result.stroom as number), 'no flow'),
    { mayName: namesControl, weight: 2 },
  ),
  receiveRetourbericht: entry<{ stroom: unknown }>(args(xml), (result) =>
    hold(result.stroom === 6 || result.stroom === 7, 'no flow'),
  ),
  bestandsnaam: entry(args(messyData(anyBericht)), isString),
  formatFoutbericht: entry(
    args(
      messy(
        pick<unknown>({
          van: 'VECOZO',
          aan: 'DJI',
          berichttype: 'FZ826',
          controletype: 2,
          findings: FINDINGS,
        }),
      ),
    ),
    isString,
    { mayName: () => true },
  ),
  retourbericht: entry<Retourbericht>(
    args(
      messyData(mutatiebericht),
      messy(fc.subarray([...FINDINGS])),
      messy(fc.constant({ identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' })),
    ),
    (result) => {
      hold(result.berichttype === 'FZ826', 'no FZ826');
      withFindings('built')(serializeBericht(result));
    },
    { mayName: namesFinding, weight: 3 },
  ),
  pseudonymiseBericht: entry<PseudonymiseResult<Bericht>>(
    args(
      messyData(anyBericht, 5),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant<unknown>({ sleutel: 'een sleutel voor de test' }) },
        { weight: 2, arbitrary: messy(fc.uint8Array({ maxLength: 40 }).map((sleutel) => ({ sleutel }))) },
      ),
    ),
    (result, [bericht]) => {
      withFindings('built')(result);
      hold(
        result.ok === serializeBericht(bericht as Bericht).ok,
        'another verdict than that of serializeBericht',
      );
      if (result.ok) hold(serializeBericht(result.bericht).ok, 'a message that is refused');
    },
    { told: toldOfResult, weight: 3 },
  ),
  readRetourbericht: entry<ReadRetourResult>(
    args(
      fc.oneof(
        { weight: 4, arbitrary: mutatiebericht as Arbitrary<unknown> },
        { weight: 1, arbitrary: messyData(mutatiebericht) },
      ),
      fc.oneof(messy(pick(...RETOUREN), 5), messy(parsed)),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<unknown>(undefined) },
        { weight: 1, arbitrary: options() },
      ),
    ),
    (result, [, retour]) => {
      const forged = typeof retour === 'object' && retour !== null && 'ok' in retour && retour.ok === false;
      if (!forged) withFindings('either')(result);
      if (result.ok) holdFindings(result.waarschuwingen, 'waarschuwingen', { places: 'either' });
    },
    { weight: 3 },
  ),
  readBronnen: entry<ReadBronnenResult>(
    args(messyData(fc.constant(GEGEVENS), 5)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no fouten');
      else hold(typeof result.bronnen === 'object', 'no sources');
    },
    { told: (result) => result, neverThrows: true, weight: 3 },
  ),
  administratie: entry<AdministratieResult>(
    args(messyData(fc.constant(GEGEVENS), 5)),
    (result) => {
      if (result.ok) same(toGegevens(result.administratie), toGegevens(again(result.administratie)), 'data');
      else hold(result.findings.length > 0, 'no findings');
    },
    { told: (result) => (result as AdministratieResult).ok || result, neverThrows: true, weight: 3 },
  ),
  toGegevens: entry(args(messy(staat)), isObject),
  applyMutatiebericht: entry<ApplyMutatieberichtResult>(
    args(messy(staat), fc.oneof(messyData(anyBericht), messy(parsed))),
    (result) => {
      if (result.ok) hold(result.gebeurtenissen.every(isGebeurtenis), 'no event');
      else hold(result.findings.length > 0, 'no findings');
    },
    { weight: 2 },
  ),
  readStand: entry<BesluitStand | undefined>(
    args(
      messy(staat),
      messy(fc.record({ plaatsingsbesluitnummer: pick('202600017', '202600099'), datum: DATE })),
    ),
    (result) => hold(result === undefined || result.mutaties.every(isMutatieStand), 'no mutation'),
  ),
  planRollback: entry<PlanRollbackResult>(
    args(
      messy(
        fc.record(
          {
            voor: messy(staat),
            na: messy(staat),
            identificatie: pick<unknown>(
              (n: number) => `P-${n}`,
              () => 'P',
              () => SECRET,
              SECRET,
            ),
            dagtekening: DATE,
          },
          { noNullPrototype: true },
        ),
        5,
      ),
    ),
    (result) => {
      if (result.ok) hold(result.stappen.length === result.mutaties.length, 'not a step each');
      else
        hold(
          result.findings.every(({ path }) => /^\/(?:voor|na|identificatie)/.test(path)),
          'no finding of a plan',
        );
    },
    { told: (result) => ((result as PlanRollbackResult).ok ? undefined : result) },
  ),
  toMutatieberichten: entry<readonly Mutatiebericht[]>(
    args(
      messy(
        fc.constant({
          ok: true,
          mutaties: EXAMPLES[0]?.verzekerde.mutatieFZ,
          stappen: [{ verzekerdennummer: '1234567', zorgaanbieder: '06290001' }],
        }),
        5,
      ),
      messy(
        fc.record({
          identificatieAanlevering: pick<unknown>((n: number) => `A-${n}`, SECRET),
          dagtekening: DATE,
        }),
        5,
      ),
    ),
    (result) =>
      hold(
        result.every(({ berichttype }) => berichttype === 'FZ825'),
        'no messages',
      ),
  ),
  herkomst: entry<Herkomst>(
    args(options()),
    ({ controles: hash }) => hold(/^[\da-f]{32}$/.test(hash), 'no hash of the controls'),
    { mayName: namesControl },
  ),
  auditRecord: entry<string>(
    args(
      messy(
        fc.constantFrom(
          ...EXAMPLES.map((bericht) =>
            assessBericht(xmlOf(bericht), { peildatum: '2026-03-11', omgeving: 'T' }),
          ),
        ),
        5,
      ),
      messy(
        fc.record({
          wie: pick<unknown>('EPD', '', 1),
          wanneer: pick<unknown>('2026-03-11T10:00:00Z', '2026-03-11', 1),
          previous: pick<unknown>(undefined, 'a'.repeat(64), 'x'),
          inhoud: pick<unknown>(undefined, SECRET, 1),
        }),
        5,
      ),
    ),
    (line) => hold(!line.includes('\n') && typeof JSON.parse(line).hash === 'string', 'no record'),
  ),
  verifyAudit: entry<VerifyAuditResult>(
    args(
      fc.oneof(fc.string(), messy(fc.array(fc.string()), 5), ANYTHING),
      messy(fc.record({ aantal: pick<unknown>(undefined, 0, 1, -1, SECRET) }), 5),
    ),
    (result) => hold(result.ok ? result.aantal === 0 : result.findings.length > 0, 'no finding'),
    { told: (result) => result },
  ),
  planMutaties: entry<PlanMutatiesResult>(
    args(
      messy(
        fc.record(
          {
            gemeld: messyData(fc.constant(GEGEVENS.plaatsingsbesluiten[0]), 5),
            gewenst: messy(fc.array(gewenst, { maxLength: 3 }), 5),
            identificatie: pick<unknown>(
              (n: number) => `P-${n}`,
              () => 'P',
              () => SECRET,
              SECRET,
            ),
            dagtekening: DATE,
          },
          { noNullPrototype: true },
        ),
        5,
      ),
    ),
    (result) => {
      if (result.ok) hold(result.redenen.length === result.mutaties.length, 'not a reason each');
      else hold(result.findings.every(isPlanFinding), 'no finding of a plan');
    },
    { told: (result) => (result as PlanMutatiesResult).ok || result, weight: 3 },
  ),
  toCloudEvents: entry<readonly CloudEvent[]>(
    args(
      messy(fc.constant(GEBEURTENISSEN)),
      messy(fc.record({ source: pick('/dji', SECRET), time: pick('2026-03-15T09:30:00Z', SECRET) })),
    ),
    (result) => hold(Array.isArray(result), 'no list'),
  ),
  findingsPerMutatie: entry<readonly MutatieFindings[]>(
    args(messyData(mutatiebericht), messy(fc.constant(FINDINGS))),
    (result) =>
      hold(
        result.every(({ index }, at) => index === at),
        'no index',
      ),
  ),
  readAntwoord: entry<ReadAntwoordResult>(
    args(fc.oneof(mutatiebericht, messyData(mutatiebericht)), antwoord, messy(antwoordOptions)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(result.mutaties.every(isMutatieAntwoord(result.opnieuw)), 'no status of a mutation');
    },
    { weight: 2 },
  ),
  matchRetour: entry<MatchRetourResult>(
    args(messy(openstaand), fc.oneof(xml, messy(pick(...RETOUREN), 5), messy(parsed))),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(/^(?:heenbericht|al beantwoord|onbekend)$/.test(result.soort), 'no soort');
    },
    { weight: 2 },
  ),
  recogniseAanlevering: entry<RecogniseAanleveringResult>(
    args(
      messy(staat),
      fc.oneof(messyData(anyBericht), messy(parsed)),
      messy(fc.record({ beantwoord: openstaand })),
    ),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(/^(?:nieuw|herhaling|zelfde kenmerk, .*)$/.test(result.soort), 'no soort');
    },
  ),
  resubmit: entry<ResubmitResult>(
    args(
      fc.oneof(mutatiebericht, messyData(mutatiebericht)),
      antwoord,
      messy(fc.record({ identificatieAanlevering: pick('A-9', SECRET, ''), dagtekening: DATE })),
    ),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(result.bericht === null || serializeBericht(result.bericht).ok, 'a message that is refused');
    },
    { weight: 2 },
  ),
  overdue: entry<readonly unknown[]>(
    args(messy(openstaand), messy(fc.record({ peildatum: DATE, dagen: pick<unknown>(0, 5, -1, SECRET) }))),
    (result) => hold(Array.isArray(result), 'no list'),
  ),
  stepMutatie: entry<StepMutatieResult>(
    args(
      fc.oneof(pick<unknown>('concept', 'verzonden', SECRET), ANYTHING),
      fc.oneof(pick<unknown>('verzending', 'acceptatie', SECRET), ANYTHING),
    ),
    (result) => {
      if (!result.ok) hold(result.findings[0].rule === 'ADM-STAP', 'no finding of a step');
    },
    { told: (result) => result, neverThrows: true },
  ),
  intrekkingVan: entry<MutatieFZ>(
    args(messy(mutatie), messy(fc.record({ mutatieIdentificatie: pick('M-9', SECRET) }))),
    asMutatie('3'),
  ),
  toDatum: entry<string>(
    args(
      fc.oneof(fc.date({ noInvalidDate: false }), ANYTHING),
      messy(fc.record({ tijdzone: pick('Europe/Amsterdam', SECRET) }, { requiredKeys: [] })),
    ),
    (result) => hold(/^\d{4}-\d\d-\d\d$/.test(result), 'no date'),
  ),
  formatDatum: entry<string>(args(DATE), (result) =>
    hold(/^\d{1,2} [a-z]+ \d{1,4}$/.test(result), 'no words'),
  ),
  explain: entry<Explanation>(
    args(
      fc.oneof(
        messyData(fc.record({ rule: pick('VC009', 'STR-LEEG', SECRET) })),
        messyData(
          fc.record({ retourcode: pick('8007', '0001', SECRET), berichtklasse: pick('Header', 'MutatieFZ') }),
        ),
      ),
      messy(
        fc.record({ taal: pick(en), voor: pick('zorgadministratie', 'ontwikkelaar') }, { requiredKeys: [] }),
      ),
    ),
    ({ titel, watTeDoen }) => hold(titel !== '' && watTeDoen !== '', 'no words'),
    { told: (result) => result },
  ),
  suggestEdits: entry<readonly Suggestion[]>(
    args(
      xml,
      fc.oneof(messy(fc.constant(FINDINGS)), ANYTHING),
      messy(fc.record({ taal: pick(en) }, { requiredKeys: [] })),
    ),
    (result) =>
      hold(
        result.every(({ edits, omschrijving }) => edits.length > 0 && omschrijving !== ''),
        'no edits',
      ),
    { told: (result) => (result as readonly Suggestion[]).map(({ omschrijving }) => omschrijving) },
  ),
  applyEdits: entry<string>(
    args(fc.string(), fc.oneof(fc.constant([{ offset: 0, length: 1, text: '' }]), ANYTHING)),
    (result) => hold(typeof result === 'string', 'no text'),
  ),
  withDocs: entry<unknown>(
    args(
      fc.oneof(messy(fc.constant(FINDINGS)), ANYTHING),
      fc.oneof(fc.constant('https://epd.example/fz825'), ANYTHING),
    ),
    () => undefined,
  ),
  describeBericht: entry<DescribeResult>(
    args(messyData(mutatiebericht), messy(fc.record({ taal: pick(en) }, { requiredKeys: [] }))),
    (result) => hold(result.ok ? result.zinnen.length > 0 : result.findings.length > 0, 'nothing'),
    { told: (result) => result },
  ),
  describeAntwoord: entry<DescribeResult>(
    args(
      mutatiebericht,
      messy(pick(...RETOUREN), 5),
      messy(fc.record({ taal: pick(en) }, { requiredKeys: [] })),
    ),
    (result) => hold(result.ok ? result.zinnen.length > 0 : result.findings.length > 0, 'nothing'),
    { told: (result) => result },
  ),
  loadCodelijst: entry<LoadCodelijstResult>(args(xml), withFindings('text'), { told: toldOfResult }),
  findCode: entry<CodelijstElement | undefined>(
    args(messy(fc.constant(COD954)), pick('0001', '9999', '__proto__'), fc.oneof(DATE, messy(DATE))),
    (result) => hold(result === undefined || typeof result === 'object', 'no element'),
    // The element is that of the list.
    { told: () => undefined },
  ),
  loadRetourcodes: entry<LoadRetourcodesResult>(
    args(
      fc.oneof(csv, xml, ANYTHING),
      fc.oneof(
        fc.constant<unknown>(undefined),
        messy(fc.record({ controles: messy(fc.constant(controles)), codelijst: messy(fc.constant(COD954)) })),
      ),
    ),
    withFindings('text'),
    { told: toldOfResult, weight: 2 },
  ),
  compileSchema: entry<CompileSchemaResult>(
    args(
      fc.oneof(schemaText, ANYTHING),
      messy(fc.record({ imports: messy(fc.constant({ 'o.xsd': '<x/>' })) }, { noNullPrototype: true })),
    ),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
    },
    { weight: 2, mayName: () => true },
  ),
  withSchemas: entry<WithSchemasResult>(
    args(
      messy(fc.record({ fz825: schemaInput(fz825Schema), fz826: schemaInput(fz826Schema) })),
      messy(
        fc.record(
          { imports: messy(fc.constant({ 'o.xsd': '<x/>' })), controles: messy(fc.constant(controles)) },
          { requiredKeys: [], noNullPrototype: true },
        ),
      ),
    ),
    (result) => {
      if (!result.ok)
        hold(
          result.findings.length > 0 &&
            result.findings.every(({ schema }) => schema === 'fz825' || schema === 'fz826'),
          'no findings about a schema',
        );
      else hold(Array.isArray(result.uncheckable), 'no list');
    },
    { weight: 2, mayName: () => true },
  ),
  compareSchemas: entry<CompareSchemasResult>(
    args(
      schemaInput({ xsd: XSDS[0], imports: {} }),
      fc.oneof(
        schemaInput(XSDS[0]),
        messy(fc.record({ xsd: pick(...XSDS), imports: pick<unknown>({}, null) })),
      ),
    ),
    (result, [old, now]) => {
      if (!result.ok)
        hold(
          result.findings.every(({ schema }) => /^(?:oud|nieuw)$/.test(schema)),
          'no side',
        );
      else if (old === now) hold(result.wijzigingen.length === 0, 'a schema differs from itself');
    },
    { mayName: () => true, weight: 2 },
  ),
  compareRbc: entry<CompareRbcResult>(
    args(
      fc.oneof(csv, messy(fc.constant(controles)), pick<unknown>(undefined, '[{"id":"VC009"}]'), ANYTHING),
      fc.oneof(csv, messy(fc.constant(controles)), pick<unknown>('[', '[{"id":1}]'), ANYTHING),
    ),
    (result, [old, now]) => {
      if (!result.ok)
        hold(
          result.findings.every(({ rbc }) => /^(?:oud|nieuw)$/.test(rbc)),
          'no side',
        );
      else if (old === now) hold(result.wijzigingen.length === 0, 'an RBC differs from itself');
    },
    { mayName: () => true, weight: 2 },
  ),
  judgeLevering: entry<JudgedLevering>(
    args(leveringen, leveringOptions),
    ({ fouten, verslag }) => {
      hold(typeof fouten[Symbol.asyncIterator] === 'function', 'no rows');
      hold(verslag instanceof Promise, 'no promise of a report');
    },
    { mayName: namesControl, weight: 2 },
  ),
  mergeLeveringen: entry<Verslag>(args(messyData(verslagen, 6), messyData(verslagen, 6)), holdVerslag),
  closeLevering: entry<Verslag>(args(messyData(verslagen, 6)), holdVerslag),
  toVspBericht: entry<ToVspBerichtResult>(
    args(
      fc.oneof(mutatiebericht, messyData(anyBericht)),
      messyData(
        fc.record({ xml, traceerId: UUID, conversatieId: UUID, actie: pick('Aanleveren', SECRET) }),
        4,
      ),
    ),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(result.checksum.waarde.length === 64, 'no checksum');
    },
  ),
  toMultipart: entry<Multipart>(
    args(messyData(fc.record({ metadata: fc.constant({}), payload: fc.uint8Array() }))),
    ({ contentType }) => hold(/boundary=fz825-[\da-f]{32}$/.test(contentType), 'no boundary'),
  ),
  fromVspBericht: entry<FromVspBerichtResult>(args(messyData(vspMetadata, 6), xml), (result) =>
    hold(!result.ok && result.findings.length > 0, 'what was not told of is accepted'),
  ),
  readBerichtstatus: entry<ReadBerichtstatusResult>(
    args(messyData(vspStatus, 5)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
    },
    { neverThrows: true },
  ),
  readVspGegevens: entry<ReadVspGegevensResult>(
    args(pick('BerichtMetadataPull', 'Melding', 'Zoekpad'), messyData(vspMetadata, 6)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
    },
    { neverThrows: true },
  ),
  exchange: entry<ExchangeResult>(
    args(messyData(vspExchange, 6), messyData(fc.oneof(vspEvent, vspStatusEvent), 4)),
    ({ ok, findings }) => hold(ok === (findings.length === 0), 'right with findings'),
    { neverThrows: true },
  ),
  readExchange: entry<ReadExchangeResult>(
    args(messyData(vspExchange, 6)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
    },
    { neverThrows: true },
  ),
  listOpenstaand: entry<readonly unknown[]>(args(messyData(vspExchange, 6)), (result) =>
    hold(Array.isArray(result), 'no list'),
  ),
  listBerichten: entry<readonly unknown[]>(args(messyData(vspExchange, 6)), (result) =>
    hold(Array.isArray(result), 'no list'),
  ),
  readCriteria: entry<ReadCriteriaResult>(
    args(messyData(fc.constant({ dubbel: { max: 0 }, perControle: { VC009: { max: 1 } } }), 4)),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
    },
    { neverThrows: true },
  ),
  partition: entry<readonly (readonly unknown[])[]>(
    args(leveringen, pick<unknown>(1, 3, 0, 'x')),
    (result, [all]) =>
      hold(result.flat().length === (all as readonly unknown[]).length, 'another number of messages'),
  ),
  compareLeveringen: entry<LeveringVerschil>(args(leveringen, leveringen), ({ gelijk, onleesbaar }) =>
    hold(!gelijk || onleesbaar.voor.length + onleesbaar.na.length === 0, 'the same, and not read'),
  ),
  sumPerPlaatsingsbesluit: entry<SommenPerPlaatsingsbesluit>(args(leveringen), ({ hashtotaal }) =>
    hold(/^[\da-f]{64}$/.test(hashtotaal), 'no hash total'),
  ),
  bindProfiel: entry<BindProfielResult>(
    args(
      fc.oneof(
        messyData(fc.constantFrom(...PROFIELEN), 6),
        fc.constantFrom(...PROFIELEN).map((profiel) => JSON.stringify(profiel)),
        ANYTHING,
      ),
      messy(
        fc.record(
          { schemas: messy(fc.record({ fz825: schemaInput(fz825Schema), fz826: schemaInput(fz826Schema) })) },
          { noNullPrototype: true },
        ),
      ),
    ),
    (result) => {
      if (!result.ok) hold(result.findings.length > 0, 'no findings');
      else hold(typeof result.rapport.werkt === 'boolean', 'no report');
    },
    { told: toldOfResult, mayName: () => true },
  ),
  verloop: entry<VerloopResult>(
    args(
      fc.oneof({ weight: 4, arbitrary: DATE as Arbitrary<unknown> }, { weight: 1, arbitrary: ANYTHING }),
      messy(fc.array(mutatie, { maxLength: 5 })),
      pick(undefined, '06290001'),
    ),
    (result) => {
      if (!result.ok)
        hold(
          result.findings.length > 0 && result.findings.every(({ index }) => index >= 0),
          'no index of a mutation',
        );
    },
    { weight: 2 },
  ),
  applyMutatie: entry<ApplyMutatieResult>(args(toestand, messy(mutatie)), (result) => {
    if (!result.ok) hold(/^(?:referentie|identificatie)$/.test(result.findings[0].soort), 'soort');
  }),
  inconsistenties: entry<readonly unknown[]>(args(toestand), (result) =>
    hold(Array.isArray(result), 'no list'),
  ),
  isBeeindigd: entry(args(toestand, DATE), (result) => hold(typeof result === 'boolean', 'no answer')),
  findZorglocatie: entry(args(toestand, DATE), () => undefined),
  'mutatieberichtSchema.validate': entry(args(messyData(anyBericht, 5)), standard, {
    told: toldOfResult,
    neverThrows: true,
    weight: 2,
  }),
  'retourberichtSchema.validate': entry(args(messyData(anyBericht, 5)), standard, {
    told: toldOfResult,
    neverThrows: true,
    weight: 2,
  }),
  agb: entry(args(fc.oneof(pick('06290001', SECRET), ANYTHING)), isString),
  uzovi: entry(args(fc.oneof(pick('9992', SECRET), ANYTHING)), isString),
  skn: entry(args(fc.oneof(pick('1234567', SECRET), ANYTHING)), isString),
  plaatsingsbesluitnummer: entry(args(fc.oneof(pick('202600017', SECRET), ANYTHING)), isString),
  isAgb: entry(anyArgs(1), isBoolean),
  isUzovi: entry(anyArgs(1), isBoolean),
  isSkn: entry(anyArgs(1), isBoolean),
  isPlaatsingsbesluitnummer: entry(anyArgs(1), isBoolean),
  isMutatie: entry(args(messy(mutatie)), isBoolean),
  testbericht: entry(
    args(messy(fc.record({ fout: pick('VC009', SECRET), seed: pick(1, 7) }, { requiredKeys: [] }))),
    isObject,
  ),
  geldigBericht: entry(anyArgs(1), isObject),
  berichtMetFout: entry(args(fc.oneof(pick('VC009', SECRET), ANYTHING)), isObject),
  uitwisseling: entry(args(fc.oneof(pick('VC009', SECRET), ANYTHING)), isObject),
  administratieMetVerloop: entry(anyArgs(1), isObject),
  createMatchers: entry(args(options()), isObject),
  assertGeldigBericht: entry(args(received, berichtOptions), () => undefined),
  assertBevinding: entry(args(received, messy(pick({ rule: 'VC009' })), berichtOptions), () => undefined),
  assertWaarschuwing: entry(args(received, messy(pick({ rule: 'W002' })), berichtOptions), () => undefined),
  assertRetourcode: entry(
    args(received, pick<unknown>('8011', SECRET), fc.constant(undefined), berichtOptions),
    () => undefined,
  ),
  toBeGeldigBericht: entry(args(received, berichtOptions), matcher, { mayName: namesControl }),
  toHaveBevinding: entry(
    args(
      received,
      messy(
        pick(
          { rule: 'VC009' },
          { rule: 'STR-DATUM', path: '/x' },
          { rule: 'STR-DATUM', path: '/Bericht/Header/Dagtekening' },
        ),
      ),
      berichtOptions,
    ),
    matcher,
    { mayName: namesControl },
  ),
  toHaveWaarschuwing: entry(
    args(
      received,
      messy(pick({ rule: 'W002' }, { rule: 'W006', path: '/Bericht/Verzekerde/MutatieFZ[2]' })),
      berichtOptions,
    ),
    matcher,
    { mayName: namesControl },
  ),
  toHaveRetourcode: entry(
    args(
      received,
      pick<unknown>('8011', '0200', SECRET, 8011),
      pick<unknown>(undefined, '/Bericht/Header', SECRET, 1),
      berichtOptions,
    ),
    matcher,
    { mayName: namesControl },
  ),
  'vocabulary.alle': word(3),
  'vocabulary.alsIngetrokken': word(1),
  'vocabulary.bestaatUit': word(2),
  'vocabulary.controle': entry(anyArgs(1), () => undefined),
  'vocabulary.dagenNa': word(2),
  'vocabulary.eerderOntvangen': word(2),
  'vocabulary.gelijkAan': word(2),
  'vocabulary.genoemd': entry(anyArgs(1), () => undefined),
  'vocabulary.inRegister': word(3),
  'vocabulary.indien': word(2),
  'vocabulary.isBekend': word(1),
  'vocabulary.isEen': word(3),
  'vocabulary.komtVoor': word(1),
  'vocabulary.mutatieGebruikt': word(1),
  'vocabulary.niet': word(1),
  'vocabulary.nietLaterDan': word(2),
  'vocabulary.uniek': word(2),
  'vocabulary.vanPlaatsingsbesluit': word(1),
  'vocabulary.verzekerdeBekend': word(1),
  'vocabulary.vroegste': word(2),
};

const NAMES = ['Bericht', 'Header', 'Verzekerde', 'Berichtcode', 'MutatieFZ'];

async function* fromArray(some: readonly unknown[]): AsyncGenerator<unknown, void, undefined> {
  for (const each of some) yield each;
}
