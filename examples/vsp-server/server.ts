/**
 * A stand-in for the VSP-koppeling on loopback, for tests and demos: the push, pull and status interfaces over HTTPS, for
 * who shows a certificate. What is not public about them is guessed, as docs/vsp.md says.
 */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type ReadVspGegevensResult, readVspGegevens } from 'fz825/vsp';
import type { Credentials } from './certificates.ts';
import type { Vecozo } from './vecozo.ts';

/**
 * What goes wrong with a request: it is lost before it is dealt with, its response is lost, it is refused with 422 though
 * nothing is wrong with it, or what is listed is listed twice and in another order.
 */
export type Fault = 'lost' | 'no response' | 'refused' | 'twice';

export interface VspServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body?: object | Uint8Array;
}

export async function startServer(
  vecozo: Vecozo,
  credentials: Credentials,
  {
    port = 0,
    faultOf = () => undefined,
  }: { readonly port?: number; readonly faultOf?: (request: string) => Fault | undefined } = {},
): Promise<VspServer> {
  const server = createServer(
    { ...credentials, requestCert: true, rejectUnauthorized: true },
    (request, response) => void handle(request, response),
  );

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const code = String((request.socket as TLSSocket).getPeerCertificate().subject.CN);
    const fault = faultOf(
      `${request.method} ${request.url?.replace(/[?].*|(?<=\/berichten\/)[\da-f-]{36}/g, '')}`,
    );
    if (fault === 'lost') return void request.socket.destroy();
    const reply =
      fault === 'refused'
        ? problem(422, { '': ['Tijdelijk niet beschikbaar.'] })
        : await replyTo(vecozo, code, request);
    if (fault === 'no response') return void request.socket.destroy();
    const { status, body } = fault === 'twice' ? twice(reply) : reply;
    const isBytes = body instanceof Uint8Array;
    const type = isBytes
      ? 'application/octet-stream'
      : `application/${status < 400 ? 'json' : 'problem+json'}`;
    response.writeHead(status, body === undefined ? {} : { 'Content-Type': type });
    response.end(body === undefined || isBytes ? body : JSON.stringify(body));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function twice({ status, body }: Reply): Reply {
  return Array.isArray(body)
    ? { status, body: [...body, ...body].reverse() }
    : { status, ...(body && { body }) };
}

async function replyTo(vecozo: Vecozo, code: string, request: IncomingMessage): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://127.0.0.1');
  const [, , id = '', part] = pathname.split('/');
  switch (`${request.method} ${pathname.replace(id === 'zoeken' ? '' : id, '')}`) {
    case 'POST /berichten':
      return takeMessage(vecozo, code, request);
    case 'GET /berichten': {
      const limit = Number(searchParams.get('limit') ?? 100);
      return { status: 200, body: vecozo.listFor(code).slice(0, limit) };
    }
    case 'POST /berichten/zoeken': {
      const read = readVspGegevens('Zoekpad', JSON.parse(await textOf(request)));
      return read.ok ? { status: 200, body: vecozo.search(code, read.gegevens) } : refuse(read);
    }
    case `GET /berichten//${part}`: {
      const payload = part === 'payload' ? vecozo.payloadFor(code, id) : undefined;
      return payload === undefined ? { status: 404 } : { status: 200, body: payload };
    }
    case 'DELETE /berichten/':
      return { status: vecozo.confirm(code, id) ? 204 : 404 };
    case 'GET /berichtstatussen':
      return { status: 200, body: vecozo.statussen(Object.fromEntries(searchParams)) };
    default:
      return { status: 404 };
  }
}

/** A message, of who shows his certificate and of nobody else. */
async function takeMessage(vecozo: Vecozo, code: string, request: IncomingMessage): Promise<Reply> {
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(await bytesOf(request)), { headers }).formData();
  const [metadata, payload] = [form.get('metadata'), form.get('payload')];
  if (typeof metadata !== 'string' || payload === null || typeof payload === 'string')
    return problem(400, { '': ['metadata en payload zijn verplicht.'] });
  const read = readVspGegevens('BerichtMetadataPush', JSON.parse(metadata));
  if (!read.ok) return refuse(read);
  if (read.gegevens.routeringgegevens.afzender.code !== code)
    return problem(422, { '/routeringgegevens/afzender/code': ['Dit is niet de code van het certificaat.'] });
  const isNew = vecozo.take(read.gegevens, new Uint8Array(await payload.arrayBuffer()));
  return isNew ? { status: 204 } : problem(422, { '/referentiegegevens/traceerId': ['Dit is al gebruikt.'] });
}

/** What is wrong, as ValidationProblemDetails. */
function refuse(read: Extract<ReadVspGegevensResult, { readonly ok: false }>): Reply {
  return problem(400, Object.fromEntries(read.findings.map(({ path, message }) => [path, [message]])));
}

function problem(status: 400 | 422, errors: Readonly<Record<string, readonly string[]>>): Reply {
  return { status, body: { type: 'about:blank', title: 'Het bericht is niet aangenomen.', status, errors } };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function textOf(request: IncomingMessage): Promise<string> {
  return (await bytesOf(request)).toString('utf8');
}
