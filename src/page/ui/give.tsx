import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

/** Chooses files, or opens a place to paste in: for who does not drop. */
export function Give({
  words,
  label,
  isPrimary,
  onFiles,
  onText,
}: {
  readonly words: Words;
  /** What the button for files says. */
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly onText: (text: string) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPasting, setPasting] = useState(false);
  const [isEmpty, setEmpty] = useState(false);

  function choose(): void {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) void onFiles(files);
    // The same file may be chosen again.
    if (input.current !== null) input.current.value = '';
  }

  function paste(event: Event): void {
    event.preventDefault();
    const text = area.current?.value ?? '';
    if (text.trim() === '') {
      setEmpty(true);
      area.current?.focus();
      return;
    }
    setEmpty(false);
    setPasting(false);
    onText(text);
  }

  return (
    <div class="give">
      <div class="buttons">
        <button type="button" class={isPrimary ? 'primary' : ''} onClick={() => input.current?.click()}>
          {label}
        </button>
        <button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {words.paste}
        </button>
        <input ref={input} type="file" multiple hidden tabIndex={-1} aria-label={label} onChange={choose} />
      </div>
      {isPasting ? (
        <form class="paste" onSubmit={paste}>
          <label>
            {words.pasteLabel}
            <textarea ref={area} rows={6} spellcheck={false} autocomplete="off" aria-invalid={isEmpty} />
          </label>
          {isEmpty ? <p role="alert">{words.pasteEmpty}</p> : null}
          <div class="buttons">
            <button type="submit" class="primary">
              {words.pasteGo}
            </button>
            <button type="button" onClick={() => setPasting(false)}>
              {words.cancel}
            </button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
