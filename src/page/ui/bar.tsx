import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Controletype } from '../../index.ts';
import type { Settings } from '../protocol.ts';
import type { Words } from '../words/words.ts';

const TYPES: readonly Controletype[] = [1, 2, 3, 4, 5];

/** By what is judged. */
export function Bar({
  words,
  settings,
  onChange,
}: {
  readonly words: Words;
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}): JSX.Element {
  const [isInvalid, setInvalid] = useState(false);

  function setPeildatum(value: string): void {
    const isDatum = isExisting(value);
    setInvalid(!isDatum);
    if (isDatum) onChange({ peildatum: value });
  }

  return (
    <form class="bar" aria-label={words.judgedBy} onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.peildatum}
        <input
          type="date"
          value={settings.peildatum}
          min="0001-01-01"
          max="9999-12-31"
          aria-invalid={isInvalid}
          onChange={(event) => setPeildatum(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.omgeving}
        <select
          value={settings.omgeving}
          onChange={(event) => onChange({ omgeving: event.currentTarget.value === 'T' ? 'T' : 'P' })}
        >
          {(['P', 'T'] as const).map((each) => (
            <option key={each} value={each}>
              {`${each} – ${words.omgevingen[each]}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.controletype}
        <select
          value={String(settings.controletype)}
          onChange={(event) => onChange({ controletype: readType(event.currentTarget.value) })}
        >
          <option value="auto">{words.auto}</option>
          {TYPES.map((each) => (
            <option key={each} value={String(each)}>
              {`${words.upTo(each)} – ${words.typeNames[each]}`}
            </option>
          ))}
        </select>
      </label>
      {isInvalid ? <p role="alert">{words.noPeildatum}</p> : null}
    </form>
  );
}

/** True for a day that exists, `YYYY-MM-DD`. */
function isExisting(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function readType(value: string): Settings['controletype'] {
  return TYPES.find((each) => String(each) === value) ?? 'auto';
}
