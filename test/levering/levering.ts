import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc, { type Arbitrary } from 'fast-check';
import {
  eindeZorg,
  type Mutatie,
  type Mutatiebericht,
  mutatiebericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import {
  type Fout,
  judgeLevering,
  type LeveringBericht,
  type LeveringBerichten,
  type LeveringOptions,
  type Verslag,
} from 'fz825/levering';
import { expect } from 'vitest';

export const OPTIONS: LeveringOptions = { peildatum: '2026-04-01', omgeving: 'T' };

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const readSchema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/levering-${name}.schema.json`, import.meta.url), 'utf8'));

/** Tells a report by its JSON Schema, after its way through JSON. */
export const isVerslag: (value: unknown) => boolean = ajv.compile(readSchema('verslag'));

/** Tells criteria by their JSON Schema. */
export const isCriteria: (value: unknown) => boolean = ajv.compile(readSchema('criteria'));

/** Judges a delivery, and has all that is told of it. The report is as its schema says. */
export async function judge(
  berichten: LeveringBerichten,
  options: Partial<LeveringOptions> = {},
): Promise<{ readonly fouten: readonly Fout[]; readonly verslag: Verslag }> {
  const judged = judgeLevering(berichten, { ...OPTIONS, ...options });
  const [fouten, verslag] = await Promise.all([all(judged.fouten), judged.verslag]);
  expectVerslag(verslag);
  return { fouten, verslag };
}

export function expectVerslag(verslag: Verslag): void {
  const plain = asJson(verslag);
  expect([isVerslag(plain), plain]).toEqual([true, plain]);
}

/** As it is written. */
export function asJson(verslag: Verslag): Verslag {
  return JSON.parse(JSON.stringify(verslag));
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function* asStream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

export function xmlOf(bericht: Mutatiebericht): string {
  const written = serializeBericht(bericht);
  return written.ok ? written.xml : expect.unreachable(JSON.stringify(written.findings));
}

/** What a message of a delivery is made of. */
export interface Gegeven {
  readonly id: string;
  readonly afzender?: string;
  readonly dagtekening?: string;
  readonly verzekerdennummer?: string;
  readonly mutaties: readonly Mutatie[];
}

export function berichtVan({ id, mutaties, ...given }: Gegeven): Mutatiebericht {
  const { afzender = '06290001', dagtekening = '2026-03-10', verzekerdennummer = '1234567' } = given;
  return mutatiebericht({
    identificatieAanlevering: id,
    ...{ dagtekening, berichtsoort: 'T', afzender, verzekerdennummer, mutaties },
  });
}

export function levering(naam: string, gegeven: Gegeven): LeveringBericht {
  return { naam, inhoud: xmlOf(berichtVan(gegeven)) };
}

export function move(
  id: string,
  nummer = '202600017',
  dag = '02',
  zorglocatie = '06290002',
): ReturnType<typeof verplaatsing> {
  return verplaatsing({
    ...{ mutatieIdentificatie: id, plaatsingsbesluitnummer: nummer },
    ...{ mutatiedatum: `2026-03-${dag}`, zorglocatie },
  });
}

/** An end of care in March; after the tenth it is after the Dagtekening, which is VC011. */
export function end(id: string, dag = '04', nummer = '202600017'): ReturnType<typeof eindeZorg> {
  return eindeZorg({
    ...{ mutatieIdentificatie: id, plaatsingsbesluitnummer: nummer },
    mutatiedatum: `2026-03-${dag}`,
  });
}

const MUTATIE: Arbitrary<Mutatie> = fc
  .record({
    id: fc.nat(30),
    nummer: fc.constantFrom('202600001', '202600002', '202600003', '202600004'),
    dag: fc.constantFrom('02', '03', '11'),
    isEnd: fc.boolean(),
  })
  .map(({ id, nummer, dag, isEnd }) => (isEnd ? end(`M-${id}`, dag, nummer) : move(`M-${id}`, nummer, dag)));

const GELDIG: Arbitrary<string> = fc
  .record({
    id: fc.nat(12).map((number) => `A-${number}`),
    afzender: fc.constantFrom('06290001', '06290002'),
    dagtekening: fc.constantFrom('2026-02-28', '2026-03-10'),
    mutaties: fc.array(MUTATIE, { minLength: 1, maxLength: 3 }),
  })
  .map((gegeven) => xmlOf(berichtVan(gegeven)));

/** Deliveries with messages that are right, wrong, no message, and there twice. */
export const LEVERINGEN: Arbitrary<readonly LeveringBericht[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: GELDIG },
      { weight: 1, arbitrary: fc.constantFrom('<x/>', '', '<Bericht') },
      { weight: 1, arbitrary: fc.constant(7 as unknown as string) },
    ),
    { maxLength: 12 },
  )
  .map((texts) => texts.map((inhoud, index) => ({ naam: `${index}.xml`, inhoud })));
