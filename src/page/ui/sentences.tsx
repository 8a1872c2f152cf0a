import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownDocument } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { PAGE, Pager } from './pager.tsx';

/** What a message says, in sentences. */
export function Sentences({
  words,
  document: { zinnen },
  isMasked,
}: {
  readonly words: Words;
  readonly document: ShownDocument;
  readonly isMasked: boolean;
}): JSX.Element {
  if (zinnen === null) return <p class="none">{words.sentencesNone}</p>;
  const [first, ...others] = zinnen;
  return (
    <>
      <p class="lead">{first}</p>
      <PagedSentences words={words} zinnen={others} />
      {isMasked ? <p class="intro">{words.sentencesValues}</p> : null}
    </>
  );
}

/** Sentences of a list, a page at a time. */
export function PagedSentences({
  words,
  zinnen,
}: {
  readonly words: Words;
  readonly zinnen: readonly string[];
}): JSX.Element {
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, Math.max(0, Math.ceil(zinnen.length / PAGE) - 1));
  return (
    <>
      <ol class="zinnen" start={page * PAGE + 1}>
        {zinnen.slice(page * PAGE, (page + 1) * PAGE).map((zin, index) => (
          <li key={page * PAGE + index}>{zin}</li>
        ))}
      </ol>
      <Pager words={words} page={page} count={zinnen.length} onPage={setPage} />
    </>
  );
}
