import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { itemOf } from '../pack.ts';
import type { ShownDocument, View } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import type { Chosen } from './chosen.ts';
import { FindingCard } from './finding-card.tsx';
import { MendBar } from './mend-bar.tsx';
import { PAGE, Pager } from './pager.tsx';
import type { Session } from './use-session.ts';

const ALL = '';

/** What was found, in the order of the message: all of it, or of one rule. */
export function Findings({
  words,
  view,
  document,
  chosen,
  onChoose,
  session,
}: {
  readonly words: Words;
  readonly view: View;
  readonly document: ShownDocument;
  readonly chosen: Chosen;
  readonly onChoose: (index: number, by: Chosen['by']) => void;
  readonly session: Session;
}): JSX.Element {
  const { findings, role } = document;
  const [rule, setRule] = useState(ALL);
  const [page, setPage] = useState(0);
  const [closed, setClosed] = useState<number | null>(null);
  const { rules, ruleOf, count } = findings;
  const wanted = rules.some(([each]) => each === rule) ? rule : ALL;
  const indexes = useMemo(() => {
    const all = Array.from({ length: count }, (_, index) => index);
    return wanted === ALL ? all : all.filter((index) => rules[ruleOf[index] ?? 0]?.[0] === wanted);
  }, [count, rules, ruleOf, wanted]);

  // Who chooses a finding elsewhere sees it here, on whatever page of the list it is.
  useEffect(() => {
    setClosed(null);
    const at = indexes.indexOf(chosen.index);
    if (at === -1) {
      setRule(ALL);
      setPage(Math.floor(chosen.index / PAGE));
    } else setPage(Math.floor(at / PAGE));
  }, [chosen, indexes]);

  const shown = indexes.slice(page * PAGE, (page + 1) * PAGE);
  const suggestions = session.suggestions[role];
  return (
    <>
      <MendBar words={words} document={document} session={session} />
      {count === 0 ? <p class="none">{words.noFindings}</p> : null}
      {rules.length > 1 ? (
        <label class="filter">
          {words.filter}
          <select value={wanted} onChange={(event) => setRule(event.currentTarget.value)}>
            <option value={ALL}>{words.allRules(count)}</option>
            {rules.map(([each, times]) => (
              <option key={each} value={each}>
                {`${each} (${times})`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <ol class="findings" start={page * PAGE + 1}>
        {shown.map((index) => {
          const finding = itemOf(findings, index);
          if (finding === undefined) return null;
          const isOpen = chosen.index === index && closed !== index;
          return (
            <FindingCard
              key={index}
              words={words}
              view={view}
              finding={finding}
              index={index}
              isOpen={isOpen}
              isSought={isOpen && chosen.by === 'source'}
              isLookedAt={suggestions?.asked.has(index) === true}
              suggestions={suggestions?.list.filter((each) => each.finding === index) ?? []}
              onToggle={() => (isOpen ? setClosed(index) : onChoose(index, 'list'))}
              onShow={() => onChoose(index, 'show')}
              onSuggest={() => session.ask({ kind: 'suggest', role, finding: index })}
              onApply={(suggestion) => session.ask({ kind: 'apply', role, suggestion })}
            />
          );
        })}
      </ol>
      <Pager words={words} page={page} count={indexes.length} onPage={setPage} />
    </>
  );
}
