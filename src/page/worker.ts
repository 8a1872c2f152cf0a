import { EXAMPLE } from './example.ts';
import type { Request, Response } from './protocol.ts';
import { createSession } from './work/create-session.ts';

declare const self: DedicatedWorkerGlobalScope;

const post = (response: Response): void => self.postMessage(response);
const handle = createSession(
  post,
  (work) => setTimeout(work, 0),
  () => performance.now(),
);

self.onmessage = ({ data }: MessageEvent<Request>): void => handle(data);

// The first message is judged as fast as the next ones: what is made once is made before it comes.
createSession(
  () => undefined,
  (work) => work(),
  () => 0,
)({
  kind: 'add',
  files: [{ name: '', bytes: new TextEncoder().encode(EXAMPLE) }],
  settings: {
    peildatum: '2026-03-15',
    omgeving: 'T',
    controletype: 'auto',
    taal: 'nl',
    includeValues: false,
  },
});
