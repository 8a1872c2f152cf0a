import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  DocumentRole,
  GivenFile,
  Request,
  Response,
  Settings,
  ShownSuggestion,
  View,
} from '../protocol.ts';
import { type Connection, connect } from './connect.ts';

/** What is suggested for the findings of a document, and for which of them was looked. */
export interface Suggestions {
  readonly list: readonly ShownSuggestion[];
  readonly asked: ReadonlySet<number>;
}

/** What the page shows, and what can be asked. */
export interface Session {
  readonly view: View | null;
  readonly suggestions: Readonly<Partial<Record<DocumentRole, Suggestions>>>;
  readonly isBusy: boolean;
  readonly failure: 'worker' | 'page' | null;
  readonly add: (files: readonly GivenFile[], settings: Settings) => void;
  readonly ask: (request: Exclude<Request, { readonly kind: 'add' }>) => void;
  readonly clear: () => void;
  /** Asks for the text of a document as it is now. */
  readonly textOf: (
    role: DocumentRole,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
}

type Text = Extract<Response, { readonly kind: 'text' }>;

/** Speaks with the worker; nothing is kept but what is shown. */
export function useSession(): Session {
  const [view, setView] = useState<View | null>(null);
  const [suggestions, setSuggestions] = useState<Session['suggestions']>({});
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Session['failure']>(null);
  const connection = useRef<Connection | null>(null);
  const waiting = useRef<((text: Text) => void)[]>([]);

  /** A worker that broke down is not asked again: the next request has a new one. */
  function open(): Connection {
    const opened = connect(receive, () => {
      opened.end();
      connection.current = null;
      setBusy(false);
      setView(null);
      setFailure('worker');
    });
    connection.current = opened;
    return opened;
  }

  useEffect(() => {
    open();
    return () => connection.current?.end();
  }, []);

  function receive(response: Response): void {
    if (response.kind === 'text') {
      for (const resolve of waiting.current.splice(0)) resolve(response);
      return;
    }
    if (response.kind === 'suggestions') {
      const { role, findings, suggestions: found } = response;
      setSuggestions((before) => ({
        ...before,
        [role]: {
          list: [...(before[role]?.list ?? []), ...found],
          asked: new Set([...(before[role]?.asked ?? []), ...findings]),
        },
      }));
      return;
    }
    setBusy(false);
    setSuggestions({});
    setView(response.kind === 'view' ? response.view : null);
    setFailure(response.kind === 'failed' ? 'page' : null);
  }

  const actions = useMemo((): Pick<Session, 'add' | 'ask' | 'clear' | 'textOf'> => {
    const send = (request: Request): void => (connection.current ?? open()).ask(request);
    return {
      add: (files, settings) => {
        setBusy(true);
        setFailure(null);
        send({ kind: 'add', files, settings });
      },
      ask: (request) => {
        if (request.kind !== 'suggest' && request.kind !== 'text') setBusy(true);
        send(request);
      },
      clear: () => {
        setFailure(null);
        send({ kind: 'clear' });
      },
      textOf: (role) =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          send({ kind: 'text', role });
        }),
    };
  }, []);

  return { view, suggestions, isBusy, failure, ...actions };
}
