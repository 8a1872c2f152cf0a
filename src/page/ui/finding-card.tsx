import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { explanationOf } from '../explanations.ts';
import type { ShownFinding, ShownSuggestion, View } from '../protocol.ts';
import type { Words } from '../words/words.ts';

/** A finding: in short, and when it is open with what it means, what to do, and what mends it. */
export function FindingCard({
  words,
  view,
  finding,
  index,
  isOpen,
  isSought,
  isLookedAt,
  suggestions,
  onToggle,
  onShow,
  onSuggest,
  onApply,
}: {
  readonly words: Words;
  readonly view: View;
  readonly finding: ShownFinding;
  readonly index: number;
  readonly isOpen: boolean;
  /** True to bring it in sight. */
  readonly isSought: boolean;
  /** True when it is known what mends it. */
  readonly isLookedAt: boolean;
  readonly suggestions: readonly ShownSuggestion[];
  readonly onToggle: () => void;
  readonly onShow: () => void;
  readonly onSuggest: () => void;
  readonly onApply: (suggestion: number) => void;
}): JSX.Element {
  const { isWarning, rule, message, line, column, mutatie, retourcode } = finding;
  const told = explanationOf(rule, view.settings.taal);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSought) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);
  const where = [
    line === null || column === null ? words.wholeMessage : words.line(line, column),
    ...(mutatie === null ? [] : [words.mutatie(mutatie)]),
  ];
  return (
    <li ref={card} class={`finding ${isWarning ? 'warning' : 'fault'} ${isOpen ? 'open' : ''}`}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={`finding-${index}`} onClick={onToggle}>
          <span class="rule">{rule}</span>
          <span class="title">
            {isWarning ? `${words.warning}: ` : ''}
            {told?.[0] ?? message}
          </span>
          <span class="where">
            {where.join(' · ')}
            {retourcode === null ? '' : ` · ${retourcode}`}
          </span>
        </button>
      </h3>
      <div id={`finding-${index}`} hidden={!isOpen}>
        {isOpen ? (
          <>
            <p class="message">{message}</p>
            <Facts words={words} view={view} finding={finding} />
            {told === undefined ? null : <Explained words={words} told={told} />}
            {finding.controletype <= 2 ? (
              <Repairs
                words={words}
                suggestions={suggestions}
                isLookedAt={isLookedAt}
                onSuggest={onSuggest}
                onApply={onApply}
              />
            ) : null}
            {finding.place === null ? null : (
              <button type="button" class="show" onClick={onShow}>
                {words.showInSource}
              </button>
            )}
          </>
        ) : null}
      </div>
    </li>
  );
}

function Facts({
  words,
  view,
  finding: { path, retourcode, voorlopig, value },
}: {
  readonly words: Words;
  readonly view: View;
  readonly finding: ShownFinding;
}): JSX.Element {
  return (
    <dl class="facts">
      {path === '/' ? null : (
        <div>
          <dt>{words.path}</dt>
          <dd>
            <code>{breakable(path)}</code>
          </dd>
        </div>
      )}
      {retourcode === null ? null : (
        <div>
          <dt>{words.retourcode}</dt>
          <dd>
            {retourcode}
            {voorlopig ? ` (${words.provisional})` : ''}
            {view.retourcodes[retourcode] === undefined ? null : (
              <span lang="nl">{`: ${view.retourcodes[retourcode]}`}</span>
            )}
          </dd>
        </div>
      )}
      {value === null ? null : (
        <div>
          <dt>{words.value}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Explained({
  words,
  told: [, watIsEr, waarom, watTeDoen, fout, goed],
}: {
  readonly words: Words;
  readonly told: NonNullable<ReturnType<typeof explanationOf>>;
}): JSX.Element {
  return (
    <div class="explained">
      <h4>{words.whatIsIt}</h4>
      <p>{watIsEr}</p>
      <h4>{words.why}</h4>
      <p>{waarom}</p>
      <h4>{words.whatToDo}</h4>
      <p>{watTeDoen}</p>
      {fout === '' ? null : (
        <dl class="example">
          <div class="wrong">
            <dt>{words.wrong}</dt>
            <dd>{fout}</dd>
          </div>
          <div class="right">
            <dt>{words.right}</dt>
            <dd>{goed}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

function Repairs({
  words,
  suggestions,
  isLookedAt,
  onSuggest,
  onApply,
}: {
  readonly words: Words;
  readonly suggestions: readonly ShownSuggestion[];
  readonly isLookedAt: boolean;
  readonly onSuggest: () => void;
  readonly onApply: (suggestion: number) => void;
}): JSX.Element {
  if (!isLookedAt)
    return (
      <button type="button" class="look" onClick={onSuggest}>
        {words.findSuggestion}
      </button>
    );
  if (suggestions.length === 0) return <p class="no-repair">{words.noSuggestion}</p>;
  return (
    <>
      {suggestions.map(({ id, description, certain, before, after }) => (
        <div class="repair" key={id}>
          <h4>
            {words.suggestion}{' '}
            <span class={certain ? 'certain' : 'uncertain'}>{certain ? words.certain : words.uncertain}</span>
          </h4>
          <p>{description}</p>
          <Lines label={words.before} mark="-" lines={before} />
          <Lines label={words.after} mark="+" lines={after} />
          <button type="button" class="primary" onClick={() => onApply(id)}>
            {words.apply}
          </button>
        </div>
      ))}
    </>
  );
}

function Lines({
  label,
  mark,
  lines,
}: {
  readonly label: string;
  readonly mark: '-' | '+';
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section class={mark === '-' ? 'lines removed' : 'lines added'} tabIndex={0} aria-label={label}>
      <pre>{lines.map((line) => `${mark} ${line}`).join('\n')}</pre>
    </section>
  );
}

/** A path that may go on on the next line after each step. */
function breakable(path: string): readonly (string | JSX.Element)[] {
  return path.split('/').flatMap((step, index) => (index === 0 ? [step] : ['/', <wbr key={index} />, step]));
}
