import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentRole, ShownDocument, View } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { Answer } from './answer.tsx';
import type { Chosen } from './chosen.ts';
import { Controls } from './controls.tsx';
import { Findings } from './findings.tsx';
import { Sentences } from './sentences.tsx';
import { SourceView } from './source-view.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';
import type { Session } from './use-session.ts';
import { VerdictCard } from './verdict-card.tsx';

/** All that came of judging: the verdict, what was found, and the source beside it. */
export function Results({
  words,
  view,
  session,
}: {
  readonly words: Words;
  readonly view: View;
  readonly session: Session;
}): JSX.Element {
  const [role, setRole] = useState<DocumentRole>('heen');
  const [tab, setTab] = useState('bevindingen');
  const document = view.documents.find((each) => each.role === role) ?? view.documents[0];
  const [chosen, setChosen] = useState<Chosen>(FIRST);
  const signature =
    document === undefined ? '' : `${document.role} ${document.name} ${document.findings.count}`;
  useEffect(() => setChosen(FIRST), [signature]);

  function choose(index: number, by: Chosen['by']): void {
    if (by === 'source' || by === 'move') setTab('bevindingen');
    setChosen({ index, by });
  }

  const tabs = useMemo(() => listTabs(words, view, document), [words, view, document]);
  return (
    <>
      <Notices view={view} />
      {document === undefined ? (
        <section class="verdict incomplete">
          <h2>{words.nothingJudged}</h2>
          <p>{words.nothingJudgedText}</p>
        </section>
      ) : (
        <>
          {view.documents.length > 1 ? (
            <fieldset class="segmented documents" aria-label={words.files}>
              {view.documents.map((each) => (
                <button
                  type="button"
                  key={each.role}
                  aria-pressed={each === document}
                  onClick={() => setRole(each.role)}
                >
                  {`${each.berichttype} · ${words.verdicts[each.verdict]}`}
                </button>
              ))}
            </fieldset>
          ) : null}
          <VerdictCard words={words} view={view} document={document} />
          <div class="columns">
            <div class="panel">
              <Tabs tabs={tabs} selected={tab} label={words.parts} onSelect={setTab}>
                {(selected) =>
                  selected === 'controles' ? (
                    <Controls words={words} document={document} taal={view.settings.taal} />
                  ) : selected === 'zinnen' ? (
                    <Sentences words={words} document={document} isMasked={!view.settings.includeValues} />
                  ) : selected === 'verloop' ? (
                    <Timeline words={words} view={view} />
                  ) : selected === 'antwoord' ? (
                    <Answer words={words} answer={view.answer} />
                  ) : (
                    <Findings
                      words={words}
                      view={view}
                      document={document}
                      chosen={chosen}
                      onChoose={choose}
                      session={session}
                    />
                  )
                }
              </Tabs>
            </div>
            <SourceView
              words={words}
              document={document}
              isMasked={!view.settings.includeValues}
              chosen={chosen}
              onChoose={choose}
            />
          </div>
        </>
      )}
    </>
  );
}

const FIRST: Chosen = { index: 0, by: 'first' };

function listTabs(words: Words, view: View, document: ShownDocument | undefined): readonly Tab[] {
  const count = document?.findings.count ?? 0;
  return [
    { id: 'bevindingen', label: words.tabFindings, count },
    { id: 'controles', label: words.tabControls },
    { id: 'zinnen', label: words.tabSentences },
    { id: 'verloop', label: words.tabTimeline },
    ...(view.answer === null ? [] : [{ id: 'antwoord', label: words.tabAnswer }]),
  ];
}

function Notices({ view: { notices } }: { readonly view: View }): JSX.Element {
  return (
    <>
      {notices.map(({ tone, text, details }, index) => (
        <div class={`notice ${tone}`} key={`${index} ${text}`} role={tone === 'fout' ? 'alert' : 'note'}>
          <p>{text}</p>
          {details.length === 0 ? null : (
            <ul>
              {details.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
