/** The requests of a party, by node:https: any client that shows a certificate will do. */
import { request } from 'node:https';
import type { BerichtMetadataPull, Berichtstatusgegevens, Multipart } from 'fz825/vsp';
import type { Credentials } from './certificates.ts';

export interface Response {
  readonly status: number;
  readonly body: Buffer;
}

export interface Client {
  readonly send: (made: Multipart) => Promise<Response>;
  readonly list: () => Promise<readonly BerichtMetadataPull[]>;
  readonly download: (traceerId: string) => Promise<Response>;
  readonly confirm: (traceerId: string) => Promise<Response>;
  readonly status: (traceerId: string) => Promise<readonly Berichtstatusgegevens[]>;
}

export function createClient(port: () => number, credentials: Credentials): Client {
  async function read<T>(path: string): Promise<T> {
    const { status, body } = await ask('GET', path);
    if (status !== 200) throw new Error(`${path.split('?')[0]}: ${status}`);
    return JSON.parse(body.toString('utf8'));
  }

  function ask(method: string, path: string, made?: Multipart): Promise<Response> {
    const headers = made === undefined ? {} : { 'Content-Type': made.contentType };
    const options = { host: '127.0.0.1', port: port(), method, path, headers, ...credentials, agent: false };
    return new Promise((resolve, reject) => {
      const sent = request({ ...options, timeout: 5_000 }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces) }));
        response.on('error', reject);
      });
      sent.on('timeout', () => sent.destroy(new Error('timeout')));
      sent.on('error', reject);
      sent.end(made?.body);
    });
  }

  return {
    send: (made) => ask('POST', '/berichten', made),
    list: () => read('/berichten?limit=50'),
    download: (traceerId) => ask('GET', `/berichten/${traceerId}/payload`),
    confirm: (traceerId) => ask('DELETE', `/berichten/${traceerId}`),
    status: (traceerId) => read(`/berichtstatussen?traceerId=${traceerId}`),
  };
}
