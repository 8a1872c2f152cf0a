import type { JSX } from 'preact';
import type { HeldFile } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { Give } from './give.tsx';

/** The files that the page holds. */
export function Files({
  words,
  files,
  onFiles,
  onText,
  onRemove,
  onRestart,
}: {
  readonly words: Words;
  readonly files: readonly HeldFile[];
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly onText: (text: string) => void;
  readonly onRemove: (key: number) => void;
  readonly onRestart: () => void;
}): JSX.Element {
  return (
    <section class="files" aria-label={words.files}>
      <ul>
        {files.map(({ key, name, role, size, isMended }) => (
          <li key={key}>
            <span class="role">{words.roles[role]}</span>
            <span class="name">{name}</span>
            <span class="size">{sizeOf(size)}</span>
            {isMended ? <span class="mended">{words.mended}</span> : null}
            <button
              type="button"
              aria-label={words.remove(name)}
              title={words.remove(name)}
              onClick={() => onRemove(key)}
            >
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <div class="more">
        <Give words={words} label={words.add} isPrimary={false} onFiles={onFiles} onText={onText} />
        <button type="button" onClick={onRestart}>
          {words.restart}
        </button>
      </div>
    </section>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
