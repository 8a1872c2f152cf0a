import {
  assessBericht,
  type Finding,
  parseBericht,
  parseMutatiebericht,
  parseRetourbericht,
  readRetourbericht,
  serializeBericht,
} from 'fz825';
import {
  administratie,
  applyMutatiebericht,
  planMutaties,
  readAntwoord,
  resubmit,
  stepMutatie,
} from 'fz825/administratie';
import { readBronnen } from 'fz825/bronnen';
import { loadRetourcodes } from 'fz825/codelijst';
import {
  auditRecord,
  judgeLevering,
  type LeveringBerichten,
  type LeveringOptions,
  planRollback,
  readCriteria,
  verifyAudit,
} from 'fz825/levering';
import { bindProfiel } from 'fz825/profiel';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { compileSchema, validateStructure, withSchemas } from 'fz825/schema';
import { compareRbc, compareSchemas } from 'fz825/vergelijk';
import { EMPTY_EXCHANGE, exchange, readVspGegevens, toVspBericht } from 'fz825/vsp';
import { createXsdValidator } from 'fz825/xsd';
import { bericht } from '../../src/uitleg/voorbeelden/berichten.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { bindOne, readProfiel } from '../support/profielen.ts';

type Found = readonly { readonly rule: string }[];
type Result = { readonly ok: boolean; readonly findings?: Found };

const BERICHT = bericht();
const EIGEN = readProfiel('eigen').schemas;
const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  zorglocatie: '06290001',
  mutaties: [
    { mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-02-02', zorglocatie: '06290003' },
  ],
  vervallen: ['M-7'],
} as const;

/** DJI's administration in which the examples are judged; what a control asks otherwise is in `SITUATIES`. */
const GEGEVENS = {
  agb: [{ code: '06290001' }, { code: '06290002' }, { code: '06290003' }],
  uzovi: [{ code: '9992', van: '2026-01-01' }],
  plaatsingsbesluiten: [
    BESLUIT,
    { ...BESLUIT, plaatsingsbesluitnummer: '202600018', zorgaanbieder: '06290002' },
    {
      ...BESLUIT,
      plaatsingsbesluitnummer: '202600019',
      mutaties: [{ mutatieIdentificatie: 'M-1', soortMutatie: '1', mutatiedatum: '2026-01-02' }],
    },
  ],
  ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-0' }],
};
const EINDE = { mutatieIdentificatie: 'E-1', soortMutatie: '2', mutatiedatum: '2026-03-05' };

/** Where the example of a control stands in another situation than the others: as its uitgangspunt says. */
const SITUATIES: Readonly<Record<string, { omgeving?: 'P' | 'T'; gegevens?: object }>> = {
  VC001: { omgeving: 'P' },
  LCB008: {
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, mutaties: [...BESLUIT.mutaties, EINDE] }] },
  },
  W001: { gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, mutaties: [], vervallen: [] }] } },
};

/** What the function of this package that can give a rule finds in an example of it. */
export async function judgeVoorbeeld(rule: string, text: string): Promise<readonly string[]> {
  return [...new Set((await findInVoorbeeld(rule, text)).map((each) => each.rule))];
}

/** The same with all of each finding. */
export async function findInVoorbeeld(rule: string, text: string): Promise<Found> {
  const [kind = ''] = rule.split('-');
  const judge = JUDGES[rule] ?? JUDGES[kind] ?? judgeControle;
  return judge(text, rule);
}

/** The message that a piece of an example stands for. */
function wholeMessage(text: string): string {
  const [, name] = /^<(\w+)/.exec(text) ?? [];
  if (name === 'MutatieFZ') return BERICHT.replace(/ *<MutatieFZ>[\s\S]*<\/MutatieFZ>/, text);
  if (name !== 'Header' && name !== 'Verzekerde') return text;
  if (text.includes('<Retourcodes>'))
    return `<Bericht xmlns="http://ei.vektis.nl/mutatiebericht495">${text}</Bericht>`;
  return BERICHT.replace(new RegExp(`<${name}>[\\s\\S]*</${name}>`), text);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const findingsOf = (result: Result): Found => (result.ok ? [] : (result.findings ?? []));

function judgeStructuur(text: string): Found {
  return findingsOf(parseBericht(bytes(wholeMessage(text))));
}

function judgeControle(text: string, rule: string): Found {
  const { omgeving = 'T', gegevens = GEGEVENS } = SITUATIES[rule] ?? {};
  const made = readBronnen(gegevens);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  const context = { peildatum: '2026-03-15', omgeving, controletype: typeOf(rule), bronnen: made.bronnen };
  const { findings, waarschuwingen } = assessBericht(wholeMessage(text), context);
  return [...findings, ...waarschuwingen];
}

/** Up to its own controletype: a message that is right for it may not be known to those behind it. */
function typeOf(rule: string): 3 | 4 | 5 {
  return rule.startsWith('VC') || rule === 'W002' ? 3 : rule.startsWith('RC0') ? 4 : 5;
}

function heenOf(text = BERICHT) {
  const parsed = parseMutatiebericht(wholeMessage(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.bericht;
}

function judgeRetour(text: string, rule: string): Found {
  const read = readRetourbericht(heenOf(), parseRetourbericht(wholeMessage(text)), {
    strict: rule === 'RET-CODE',
  });
  return read.ok ? read.waarschuwingen : read.findings;
}

const GEEN_AANTAL =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="NAAM"><xs:simpleType><xs:restriction base="xs:decimal"><xs:FACET value="WAARDE"/></xs:restriction></xs:simpleType></xs:element></xs:schema>';

function judgeByOwn(name: string, facet: string, value: string): (text: string) => Found {
  return (text) => {
    const made = compileSchema(
      GEEN_AANTAL.replace('NAAM', name).replace('FACET', facet).replace('WAARDE', value),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    return validateStructure(text, made.schema);
  };
}

function judgeJson(text: string): Found {
  const { verzekerde, ...rest } = exampleBericht();
  const [mutatieFZ] = verzekerde.mutatieFZ;
  const changed = { ...mutatieFZ, ...JSON.parse(text) };
  return findingsOf(
    serializeBericht({ ...rest, verzekerde: { ...verzekerde, mutatieFZ: [changed] } } as never),
  );
}

function judgeProfiel(text: string): Found {
  return findingsOf(bindProfiel(text, { schemas: EIGEN }));
}

const WEEK =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Week"><xs:complexType><xs:sequence><xs:element name="Dag" type="xs:date"/></xs:sequence></xs:complexType></xs:element></xs:schema>';

function plan(gemeld: object, gewenst: unknown, kenmerk = 'M-9'): Found {
  return findingsOf(
    planMutaties({ gemeld, gewenst, identificatie: () => kenmerk } as never) as unknown as Result,
  );
}

const TOT_3 = { peildatum: '2026-03-15', omgeving: 'T', controletype: 3 } as const;

async function judgeBerichten(
  berichten: LeveringBerichten,
  options: Partial<LeveringOptions> = {},
): Promise<Found> {
  const rows: { readonly rule: string }[] = [];
  for await (const fout of judgeLevering(berichten, { ...TOT_3, ...options }).fouten) rows.push(fout);
  return rows;
}

function auditLine(): string {
  const uitkomst = assessBericht(BERICHT, TOT_3);
  return auditRecord(uitkomst, { wie: 'EPD', wanneer: '2026-03-15T10:30:00Z', inhoud: BERICHT });
}

function stateOf(besluit: typeof BESLUIT) {
  const made = administratie({ plaatsingsbesluiten: [besluit] });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.administratie;
}

type Judge = (text: string, rule: string) => Found | Promise<Found>;

/** By rule, or by what stands in front of its first dash; controls are judged by `assessBericht`. */
const JUDGES: Readonly<Record<string, Judge>> = {
  XML: judgeStructuur,
  STR: judgeStructuur,
  'STR-LIMIET': (text) => findingsOf(parseBericht(wholeMessage(text), { limits: { findings: 2 } })),
  'STR-GRENS': judgeByOwn('Aantal', 'maxInclusive', '999'),
  'STR-CIJFERS': judgeByOwn('Bedrag', 'fractionDigits', '2'),
  'STR-TYPE': judgeJson,
  'STR-TEKEN': judgeJson,
  RET: judgeRetour,
  W005: judgeRetour,
  W006: judgeRetour,
  'CSV-ONLEESBAAR': (text) => {
    const written = bytes(text);
    // What the file holds where a reader sees U+FFFD.
    const at = text.indexOf('\ufffd');
    return findingsOf(loadRetourcodes(at === -1 ? written : withByte(written, at, 0xeb)));
  },
  CSV: (text) => findingsOf(loadRetourcodes(text.replace('[…]', 'VC009;8011\n'.repeat(1_000_000)))),
  XSD: (text) => findingsOf(compileSchema(text)),
  'XSD-BERICHT': (text) => {
    const [part = ''] = /<xs:element name="Verzekerde"[^>]*>/.exec(EIGEN.fz825) ?? [];
    return findingsOf(withSchemas({ ...EIGEN, fz825: EIGEN.fz825.replace(part, text) }));
  },
  'XSD-LIBXML2': (text) => {
    const made = createXsdValidator(
      WEEK.replace(/<xs:element name="Week">.*/, '<xs:element name="Dag" type="xs:date"/></xs:schema>'),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    const found = made.validator.validate(text);
    made.validator.dispose();
    return found;
  },
  BRON: (text) => {
    const read = readBronnen(JSON.parse(text));
    return read.ok ? read.waarschuwingen : read.findings;
  },
  'ADM-TOEPASSEN': (text) => {
    const made = administratie({
      ...GEGEVENS,
      plaatsingsbesluiten: [{ ...BESLUIT, mutaties: [], vervallen: [] }],
    });
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    return findingsOf(applyMutatiebericht(made.administratie, heenOf(text)));
  },
  'ADM-WENS': (text) => plan({ ...BESLUIT, mutaties: [] }, JSON.parse(text).gewenst),
  'ADM-KENMERK': (text) =>
    plan(
      BESLUIT,
      [{ soort: 'verplaatsing', datum: '2026-02-03', zorglocatie: '06290002' }],
      JSON.parse(text).kenmerk,
    ),
  'ADM-INTREKKING': (text) => {
    const { gemeld, gewenst } = JSON.parse(text);
    return plan({ ...BESLUIT, mutaties: gemeld }, gewenst);
  },
  'ADM-TERUG': (text) =>
    findingsOf(
      planRollback({
        voor: stateOf({ ...JSON.parse(text), startdatum: '2026-01-05' }),
        na: stateOf(JSON.parse(text)),
        identificatie: (n) => `R-${n}`,
      }),
    ),
  'ADM-ANTWOORD': (text) => findingsOf(readAntwoord(heenOf(), JSON.parse(text))),
  'ADM-OPNIEUW': (text) =>
    findingsOf(
      resubmit(heenOf(), [{ code: 'XML-LEEG', omschrijving: 'leeg' }] as never, {
        identificatieAanlevering: JSON.parse(text).identificatieAanlevering,
        dagtekening: '2026-03-16',
      }),
    ),
  'ADM-STAP': (text) => {
    const { toestand, gebeurtenis } = JSON.parse(text);
    return findingsOf(stepMutatie(toestand, gebeurtenis) as unknown as Result);
  },
  PRF: judgeProfiel,
  'PRF-BERICHT': (text) => findingsOf(bindProfiel(text, { schemas: { bericht: WEEK } } as never)),
  'VGL-LIMIET': (text) => findingsOf(compareSchemas(text, WEEK)),
  'VGL-RBC': (text) => findingsOf(compareRbc(text, text)),
  'PSE-AANVULLEND': async (text) => {
    const profiel = bindOne('iwlz-stijl');
    const example = exampleBericht();
    const remarked = { ...example, verzekerde: { ...example.verzekerde, opmerking: 'Jansen' } };
    const aanvullend = JSON.parse(text);
    const options = Object.keys(aanvullend).length === 0 ? {} : { aanvullend };
    return findingsOf(await pseudonymiseBericht(remarked, { sleutel: SLEUTEL, profiel, ...options }));
  },
  'PSE-WAARDE': async (text) => {
    const profiel = bindOne('gds-stijl', (given) => {
      const change = (xsd: string): string => xsd.replace('<xs:maxLength value="20"/>', text);
      const { fz825, fz826 } = given.schemas;
      return { ...given, schemas: { ...given.schemas, fz825: change(fz825), fz826: change(fz826) } };
    });
    return findingsOf(await pseudonymiseBericht(exampleBericht(), { sleutel: SLEUTEL, profiel }));
  },
  'AUD-REGEL': (text) => findingsOf(verifyAudit([auditLine().replace('"verdict":"accepted"', text)])),
  'AUD-GEHEEL': (text) => findingsOf(verifyAudit([auditLine()], JSON.parse(text))),
  'LEV-BERICHT': (text) => judgeBerichten([JSON.parse(text.replace('"[…]"', JSON.stringify(BERICHT)))]),
  'LEV-ONVOLLEDIG': (text) => {
    const read = readBronnen(JSON.parse(text));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    return judgeBerichten([{ naam: '1.xml', inhoud: BERICHT }], { controletype: 4, bronnen: read.bronnen });
  },
  'LEV-AFGEBROKEN': (text) => {
    const berichten = new Function('bericht', `return (${text});`)({ naam: '1.xml', inhoud: BERICHT });
    return judgeBerichten(berichten());
  },
  'LEV-CRITERIA': (text) => findingsOf(readCriteria(JSON.parse(text))),
  'VSP-VORM': (text) => findingsOf(readVspGegevens('Zoekpad', JSON.parse(text))),
  'VSP-BERICHT': (text) => vspBericht(BERICHT, JSON.parse(text)),
  'VSP-PAYLOAD': (text) => vspBericht(text),
  'VSP-UITWISSELING': (text) => {
    let state = EMPTY_EXCHANGE;
    return (JSON.parse(text) as readonly 'stored'[]).flatMap((type) => {
      const stepped = exchange(state, { type, op: '2026-03-10T09:00:00Z', ...IDS });
      state = stepped.state;
      return stepped.findings;
    });
  },
  'RBC-SCHEMA': (text) => {
    const [[from, to] = ['', '']] = Object.entries(JSON.parse(text)) as [string, string][];
    const renamed = EIGEN.fz825.replace(`name="${from.split('/')[1]}"`, `name="${to}"`);
    const made = withSchemas({ fz825: from === '' ? EIGEN.fz825 : renamed, fz826: EIGEN.fz826 });
    if (!made.ok) return made.findings.map(() => ({ rule: 'RBC-SCHEMA' }));
    return made.uncheckable.map(() => ({ rule: 'RBC-SCHEMA' }));
  },
  'RBC-FOUT': (text) => {
    const agb = new Function(`return (${text});`)();
    const { findings, errors } = assessBericht(BERICHT, {
      peildatum: '2026-03-15',
      omgeving: 'T',
      controletype: 4,
      bronnen: { agb, uzovi: { isBekend: () => true } },
    });
    return [...findings, ...errors.map(() => ({ rule: 'RBC-FOUT' }))] as Finding[];
  },
};

/** The three bytes of a U+FFFD as one that is no UTF-8. */
function withByte(written: Uint8Array, at: number, byte: number): Uint8Array {
  return Uint8Array.from([...written.slice(0, at), byte, ...written.slice(at + 3)]);
}

const IDS = {
  traceerId: '5e1c1f8a-7f0b-4c52-8f3c-0a9d6f0b7c11',
  conversatieId: '0b6f2f0e-3c1d-4f5a-9b7e-1d2c3b4a5968',
};

/** What is wrong with sending a text, with other options than are needed. */
function vspBericht(xml: string, options: object = {}): Found {
  const parsed = parseBericht(xml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return findingsOf(toVspBericht(parsed.bericht, { xml, ...IDS, ...options }));
}

const SLEUTEL = 'sleutel van meer dan 16 bytes';
