import { EXAMPLE } from '../example.ts';
import type { Request, Response } from '../protocol.ts';

/** The worker of the page. */
export interface Connection {
  readonly ask: (request: Request) => void;
  readonly end: () => void;
}

/**
 * Starts the worker that judges: its code stands in the page, compressed. What is asked before it has started is asked then.
 *
 * @param onFailure is called when it cannot be started, or breaks down
 */
export function connect(onResponse: (response: Response) => void, onFailure: () => void): Connection {
  let isEnded = false;
  let end = (): void => undefined;
  const started = start();
  return {
    ask: (request) => void started.then((worker) => worker?.postMessage(request)),
    end: () => {
      isEnded = true;
      end();
    },
  };

  async function start(): Promise<Worker | undefined> {
    try {
      const address = URL.createObjectURL(new Blob([await readCode()], { type: 'text/javascript' }));
      const worker = new Worker(address);
      worker.onmessage = ({ data }: MessageEvent<Response>): void => onResponse(data);
      worker.onerror = onFailure;
      worker.onmessageerror = onFailure;
      end = () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      };
      // A text alone is judged for nobody: what is made once is made before the first message comes.
      worker.postMessage(EXAMPLE);
      if (isEnded) end();
      return worker;
    } catch {
      if (!isEnded) onFailure();
      return undefined;
    }
  }
}

/** The code of the worker, which the build of the page has compressed (scripts/page/single-file.ts). */
async function readCode(): Promise<string> {
  const packed = document.getElementById('worker')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const code = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new globalThis.Response(code).text();
}
