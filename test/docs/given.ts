/** What the programs in the documents do not make themselves: the values of `PRELUDE` in code.test.ts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Mutatiebericht, type MutatieFZ, serializeBericht } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { judgeMutatiebericht, type KetenContext } from 'fz825/keten';
import { judgeLevering } from 'fz825/levering';
import { type BerichtMetadataPull, toVspBericht } from 'fz825/vsp';
import { exampleBericht } from '../support/example-bericht.ts';
import { GEGEVENS } from '../support/gegevens.ts';
import { PROJECT, readProject } from './markdown.ts';

const bericht = exampleBericht();
const [mutatie] = bericht.verzekerde.mutatieFZ;
if (mutatie === undefined) throw new Error('The example has no mutation.');
const xml = textOf(bericht);
const VERPLAATSING: MutatieFZ = { ...mutatie, soortMutatie: '1' };
const rejected = textOf(exampleBericht(VERPLAATSING));
const early = textOf(
  exampleBericht({
    ...VERPLAATSING,
    mutatiedatum: '2026-06-01',
    mutatieLocatie: { zorglocatie: '06290002' },
  }),
);
const sources = readBronnen(GEGEVENS);
if (!sources.ok) throw new Error('The data are wrong.');
const context: KetenContext = {
  peildatum: '2026-03-15',
  omgeving: 'T',
  bronnen: sources.bronnen,
  identificatieRetour: 'R-1',
};
const judged = judgeMutatiebericht(rejected, context);
if (judged.stroom !== 5) throw new Error('DJI always answers.');
const traceerId = '11111111-1111-4111-8111-111111111111';
const conversatieId = '22222222-2222-4222-8222-222222222222';
const vsp = toVspBericht(bericht, { xml, traceerId, conversatieId });
if (!vsp.ok) throw new Error('The example cannot be sent.');
const metadata: BerichtMetadataPull = {
  ...vsp.metadata,
  basisgegevens: {
    ontvangenOp: '2026-03-10T09:00:00Z',
    payload: { url: 'https://example.org/payload', grootte: vsp.payload.byteLength, checksum: vsp.checksum },
  },
};
const nothing = (): void => undefined;

/** The values, by their names. */
export const GIVEN: Readonly<Record<string, unknown>> = {
  ...GEGEVENS,
  ...{ bericht, mutatie, xml, rejected, early, context },
  bytes: new TextEncoder().encode(xml),
  answer: new TextEncoder().encode(judged.xml),
  officialXsd: readProject('schemas/fz825-2.0.xsd'),
  imports: {},
  ...{ traceerId, conversatieId, metadata, payload: vsp.payload },
  peildatum: context.peildatum,
  omgeving: context.omgeving,
  ...{ send: nothing, forward: nothing, report: nothing },
};

/** Puts in a folder what the commands in the documents read and do not make themselves. */
export async function putGiven(folder: string): Promise<void> {
  const put = (name: string, text: string): void => writeFileSync(`${folder}/${name}`, text);
  mkdirSync(`${folder}/berichten`);
  put('berichten/a.xml', xml);
  put('administratie.json', JSON.stringify(GEGEVENS));
  put('criteria.json', '{ "dubbel": { "max": 0 } }');
  const xsd = readFileSync(new URL('schemas/fz825-2.0.xsd', PROJECT), 'utf8');
  for (const name of ['oud.xsd', 'nieuw.xsd']) put(name, xsd);
  const levering = [{ naam: 'a.xml', inhoud: xml }];
  const verslag = await judgeLevering(levering, { peildatum: '2026-03-15', omgeving: 'T', deel: true })
    .verslag;
  put('verslagen.ndjson', `${JSON.stringify({ verslag })}\n`);
}

function textOf(message: Mutatiebericht): string {
  const written = serializeBericht(message);
  if (!written.ok) throw new Error('The example has a wrong structure.');
  return written.xml;
}
