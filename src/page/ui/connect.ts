import type { Request, Response } from '../protocol.ts';

/** The worker of the page. */
export interface Connection {
  readonly ask: (request: Request) => void;
  readonly end: () => void;
}

/**
 * Starts the worker that judges: its code stands in the page as text.
 *
 * @param onFailure is called when it cannot be started, or breaks down
 */
export function connect(onResponse: (response: Response) => void, onFailure: () => void): Connection {
  try {
    const code = document.getElementById('worker')?.textContent ?? '';
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<Response>): void => onResponse(data);
    worker.onerror = onFailure;
    worker.onmessageerror = onFailure;
    return {
      ask: (request) => worker.postMessage(request),
      end: () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  } catch {
    setTimeout(onFailure, 0);
    return { ask: () => undefined, end: () => undefined };
  }
}
