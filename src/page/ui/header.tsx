import type { JSX } from 'preact';
import type { Settings } from '../protocol.ts';
import type { Theme, Words } from '../words/words.ts';
import { Mark } from './icons.tsx';

const THEMES: readonly Theme[] = ['systeem', 'licht', 'donker'];

/** The name of the page, and how it is shown. */
export function Header({
  words,
  settings,
  theme,
  isEmpty,
  onChange,
  onTheme,
}: {
  readonly words: Words;
  readonly settings: Settings;
  readonly theme: Theme;
  readonly isEmpty: boolean;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onTheme: (theme: Theme) => void;
}): JSX.Element {
  const { taal, includeValues } = settings;
  return (
    <header class="top">
      <div class="brand">
        <Mark />
        <div>
          <h1>{words.title}</h1>
          <p>{words.subtitle}</p>
        </div>
      </div>
      <div class="tools">
        {isEmpty ? null : (
          <button
            type="button"
            class={includeValues ? 'values shown' : 'values'}
            aria-pressed={includeValues}
            title={includeValues ? words.valuesShown : words.valuesHidden}
            onClick={() => onChange({ includeValues: !includeValues })}
          >
            {includeValues ? words.hideValues : words.showValues}
          </button>
        )}
        <fieldset class="segmented" aria-label={words.language}>
          {(['nl', 'en'] as const).map((each) => (
            <button
              type="button"
              key={each}
              lang={each}
              aria-pressed={taal === each}
              aria-label={each === 'nl' ? 'NL, Nederlands' : 'EN, English'}
              onClick={() => onChange({ taal: each })}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </fieldset>
        <label class="theme">
          <span class="visually-hidden">{words.theme}</span>
          <select value={theme} onChange={(event) => onTheme(event.currentTarget.value as Theme)}>
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {words.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
