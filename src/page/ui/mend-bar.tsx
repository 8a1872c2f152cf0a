import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownDocument } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import type { Session } from './use-session.ts';

/** Mends all that is certain, and gives the mended text. */
export function MendBar({
  words,
  document: { role, isMended },
  session,
}: {
  readonly words: Words;
  readonly document: ShownDocument;
  readonly session: Session;
}): JSX.Element | null {
  const [said, setSaid] = useState('');
  const certain = session.suggestions[role]?.list.filter((each) => each.certain).length ?? 0;
  if (certain === 0 && !isMended) return null;

  async function download(): Promise<void> {
    const { name, bytes } = await session.textOf(role);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/xml' }));
    const link = globalThis.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // Not at once: the browser has yet to read it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  async function copy(): Promise<void> {
    const { bytes } = await session.textOf(role);
    try {
      await navigator.clipboard.writeText(new TextDecoder('utf-8').decode(bytes));
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  }

  return (
    <div class="mend">
      {certain === 0 ? null : (
        <>
          <button type="button" class="primary" onClick={() => session.ask({ kind: 'mend', role })}>
            {words.mendAll(certain)}
          </button>
          <p>{words.mendAllText}</p>
        </>
      )}
      {isMended ? (
        <div class="taken">
          <span>{words.take}</span>
          <button type="button" onClick={() => void download()}>
            {words.download}
          </button>
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" onClick={() => session.ask({ kind: 'restore', role })}>
            {words.restore}
          </button>
          <span role="status">{said}</span>
        </div>
      ) : null}
    </div>
  );
}
