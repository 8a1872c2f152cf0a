/**
 * The month of examples/month.ts over a stand-in of the VSP-koppeling: with requests that are lost, responses that are lost,
 * refusals, what is listed twice, and a stop of everything between a step and the storing of it. Both parties end with the
 * same plaatsingsbesluiten, and nothing is open but what nobody can answer.
 *
 * It needs openssl, for the certificates, and @electric-sql/pglite.
 *
 * Run it with: npm run demo:vsp
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RegisterGegeven, readBronnen } from 'fz825/bronnen';
import { AFZENDER, type Day, orThrow } from '../month/day.ts';
import { closeMonth, openMonth, runMonth } from '../month/run-month.ts';
import { makeCertificates } from './certificates.ts';
import { createClient } from './client.ts';
import { openPostbus, type Postbus } from './postbus.ts';
import { type Fault, startServer } from './server.ts';
import { openVecozo } from './vecozo.ts';

const DJI = '9992';

/** After each of these steps everything stops: what was done is not stored yet. */
const INTERRUPTS: readonly string[] = [
  'zorgaanbieder: posted FZ825_06290001_A-2026-0001',
  'DJI: downloaded FZ825_06290001_A-2026-0003',
  'zorgaanbieder: rejected FZ825_06290001_A-2026-0004',
  'DJI: posted FZ826_06290001_A-2026-0006',
  'zorgaanbieder: downloaded FZ826_06290001_A-2026-0008',
];

/** Which of the requests of each kind goes wrong, counted from 1, and how; after the last the first comes again. */
const FAULTS: Readonly<Record<string, readonly (Fault | undefined)[]>> = {
  'POST /berichten': ['no response', undefined, 'lost', undefined, 'refused', undefined, undefined],
  'GET /berichten': [undefined, 'twice', undefined, 'lost', 'twice'],
  'GET /berichten//payload': ['no response', undefined, 'lost', undefined, undefined],
  'DELETE /berichten/': ['no response', undefined, undefined, 'lost'],
  'GET /berichtstatussen': [undefined, 'lost', undefined],
};

const AGB: readonly RegisterGegeven[] = ['06290001', '06290002', '06290003', '06290004'].map((code) => ({
  code,
}));
const { bronnen } = orThrow(readBronnen({ agb: AGB, uzovi: [{ code: DJI }] }));

const folder = mkdtempSync(join(tmpdir(), 'fz825-vsp-'));
const requests = new Map<string, number>();
const injected = new Map<string, number>();
const lines: string[] = [];

function tell(line: string): void {
  lines.push(line);
  console.log(line);
}

function faultOf(request: string): Fault | undefined {
  const count = requests.get(request) ?? 0;
  requests.set(request, count + 1);
  const faults = FAULTS[request] ?? [];
  const fault = faults[count % faults.length];
  if (fault !== undefined) injected.set(fault, (injected.get(fault) ?? 0) + 1);
  return fault;
}

interface World {
  readonly parties: readonly Postbus[];
  readonly run: (afterStep: (step: string) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

const { server: ofServer, parties: ofParties } = makeCertificates(`${folder}/certificates`, [AFZENDER, DJI]);

/** Opens everything from disk: the server with what it holds, the postbussen and the databases. */
async function openWorld(): Promise<World> {
  let port = 0;
  const agb = new Set(AGB.map(({ code }) => code));
  const vecozo = openVecozo(`${folder}/vecozo.json`, {
    bronnen,
    agb,
    url: () => `https://127.0.0.1:${port}`,
  });
  const server = await startServer(vecozo, ofServer, { faultOf });
  port = server.port;
  const postbusOf = (party: 'zorgaanbieder' | 'DJI', code: string): Postbus => {
    const credentials = ofParties[code];
    if (credentials === undefined) throw new Error(`There is no certificate of ${code}.`);
    return openPostbus(
      `${folder}/${party}.json`,
      party,
      createClient(() => port, credentials),
    );
  };
  const [zorgaanbieder, dji] = [postbusOf('zorgaanbieder', AFZENDER), postbusOf('DJI', DJI)];
  const month = await openMonth(folder, async (day: Day) => {
    vecozo.now = `${day.datum}T12:00:00Z`;
    for (const each of [zorgaanbieder, dji, zorgaanbieder])
      for (let tries = 0; tries < MOST_TRIES && (await each.run(day)) > 0; tries++);
  });
  return {
    parties: [zorgaanbieder, dji],
    run: (afterStep) => runMonth(month, { tell, afterStep }),
    async close() {
      await closeMonth(month);
      await server.close();
    },
  };
}

/** How often a postbus tries what failed before the next step of the day. */
const MOST_TRIES = 5;

try {
  for (const interrupt of INTERRUPTS) await runUntil(interrupt);
  const world = await openWorld();
  await world.run(() => {});
  tellEnd(world.parties);
  await world.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function runUntil(interrupt: string): Promise<void> {
  const stop = new Error(`There was no step: ${interrupt}`);
  const world = await openWorld();
  const afterStep = (step: string): void => {
    if (step.startsWith(interrupt)) throw stop;
  };
  const how = await world.run(afterStep).catch((error: unknown) => error);
  await world.close();
  if (how !== stop) throw how ?? stop;
  tell(`\n--- everything stops, after: ${interrupt} ---`);
}

/** Tells how both exchanges ended, and fails when they are not consistent. */
function tellEnd(parties: readonly Postbus[]): void {
  const isDone = true;
  for (const [index, postbus] of parties.entries()) {
    const counts = Object.entries(postbus.standen()).map(([toestand, count]) => `${count} ${toestand}`);
    const open = postbus.openstaand().map(({ actie, toestand }) => `${actie} (${toestand})`);
    tell(
      `${index === 0 ? 'zorgaanbieder' : 'DJI'}: ${counts.join(', ')}; open: ${open.join(', ') || 'nothing'}`,
    );
  }
  tell(`faults: ${[...injected].map(([fault, count]) => `${count} × ${fault}`).join(', ')}`);
  const differs = lines.some((line) => line.includes('but at the zorgaanbieder'));
  if (!isDone || differs || !lines.includes('messages without an answer: 0')) {
    console.error('The month did not end consistent.');
    process.exitCode = 1;
  }
}
