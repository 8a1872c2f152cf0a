import type { JSX } from 'preact';
import type { ShownAnswer } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { PagedSentences } from './sentences.tsx';

/** What an FZ826 says of each mutation of its FZ825. */
export function Answer({
  words,
  answer,
}: {
  readonly words: Words;
  readonly answer: ShownAnswer | null;
}): JSX.Element | null {
  if (answer === null) return null;
  if (answer.kind === 'alone') return <p class="none">{words.answerAlone}</p>;
  if (answer.kind === 'misfit') return <p class="notice fout">{words.answerMisfit}</p>;
  if (answer.kind === 'invalid') return <p class="none">{words.answerInvalid}</p>;
  const { accepted, zinnen } = answer;
  const [first, ...others] = zinnen ?? [];
  return (
    <>
      <p class={`answer ${accepted ? 'passed' : 'failed'}`}>
        {accepted ? words.answerAccepted : words.answerRejected}
      </p>
      {zinnen === null ? (
        <p class="none">{words.answerNoSentences}</p>
      ) : (
        <>
          <p class="lead">{first}</p>
          <PagedSentences words={words} zinnen={others} />
        </>
      )}
    </>
  );
}
