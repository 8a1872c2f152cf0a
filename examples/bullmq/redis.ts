/** A Redis for the time of the example: on a free port of this machine, and with nothing on disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

export interface OwnRedis {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts it; undefined when redis-server is not installed. */
export async function startRedis(): Promise<OwnRedis | undefined> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  // Also when the example ends by an error.
  process.once('exit', () => server.kill());
  const failed = await Promise.race([
    once(server, 'spawn').then(() => undefined),
    once(server, 'error').then(([error]) => error as NodeJS.ErrnoException),
  ]).catch((error: NodeJS.ErrnoException) => error);
  if (failed?.code === 'ENOENT') return undefined;
  if (failed !== undefined) throw failed;
  for await (const line of createInterface(server.stdout))
    if (line.includes('Ready to accept connections')) return { port, stop: () => end(server) };
  throw new Error('Redis has ended.');
}

/** Ends a process that was started here. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}
