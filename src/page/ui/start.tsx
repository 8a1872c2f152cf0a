import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';
import { Give } from './give.tsx';

/** What is shown as long as there are no files. */
export function Start({
  words,
  onFiles,
  onText,
  onExample,
}: {
  readonly words: Words;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly onText: (text: string) => void;
  readonly onExample: () => void;
}): JSX.Element {
  return (
    <section class="start">
      <h2>{words.startTitle}</h2>
      <p class="lead">{words.startText}</p>
      <div class="drop">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <path d="M14 6h14l9 9v27H14zM28 6v9h9M24 35V22m-6 6 6-6 6 6" />
        </svg>
        <p class="big">{words.drop}</p>
        <Give words={words} label={words.choose} isPrimary={true} onFiles={onFiles} onText={onText} />
        <button type="button" class="link" onClick={onExample}>
          {words.example}
        </button>
      </div>
      <p class="privacy">{words.privacy}</p>
      <ul class="kinds">
        {words.kinds.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
