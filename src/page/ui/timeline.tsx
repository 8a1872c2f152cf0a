import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { itemsOf } from '../pack.ts';
import type { TimelineBesluit, TimelineStep, View } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { PAGE, Pager } from './pager.tsx';

/** The verloop of each plaatsingsbesluit as a line of steps. */
export function Timeline({ words, view }: { readonly words: Words; readonly view: View }): JSX.Element {
  const { timeline, isTimelineKnown, settings } = view;
  const [asked, setPage] = useState(0);
  if (timeline.count === 0) return <p class="none">{words.timelineNone}</p>;
  const page = Math.min(asked, Math.ceil(timeline.count / PAGE) - 1);
  return (
    <>
      {settings.includeValues ? null : <p class="intro">{words.timelineMasked}</p>}
      {isTimelineKnown ? null : <p class="intro">{words.timelineAlone}</p>}
      {itemsOf(timeline, page * PAGE, PAGE).map((besluit, index) => (
        <Besluit key={page * PAGE + index} words={words} besluit={besluit} nummer={page * PAGE + index + 1} />
      ))}
      <Pager words={words} page={page} count={timeline.count} onPage={setPage} />
    </>
  );
}

function Besluit({
  words,
  besluit: { plaatsingsbesluitnummer, isKnown, startdatum, steps },
  nummer,
}: {
  readonly words: Words;
  readonly besluit: TimelineBesluit;
  readonly nummer: number;
}): JSX.Element {
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, Math.max(0, Math.ceil(steps.length / PAGE) - 1));
  return (
    <section class="besluit">
      <h3>
        {words.besluit(plaatsingsbesluitnummer ?? nummer)}
        {isKnown ? <span class="known">{words.besluitKnown}</span> : null}
      </h3>
      <ol class="timeline">
        {isKnown && page === 0 ? (
          <li class="start">
            <span class="date">{startdatum ?? words.dateHidden}</span>
            <span class="what">{words.start}</span>
          </li>
        ) : null}
        {steps.slice(page * PAGE, (page + 1) * PAGE).map((step, index) => (
          <Step key={page * PAGE + index} words={words} step={step} />
        ))}
      </ol>
      <Pager words={words} page={page} count={steps.length} onPage={setPage} />
    </section>
  );
}

function Step({ words, step }: { readonly words: Words; readonly step: TimelineStep }): JSX.Element {
  const { mutatie, soort, status, state, conflict, isReferenceUnknown, datum, zorglocatie } = step;
  const details = [
    mutatie === null ? words.fromSources : words.mutatie(mutatie),
    ...(status === 'eerste' ? [] : [words.statussen[status]]),
    words.steps[state],
  ];
  const kind = soort === 'einde zorg' ? 'einde' : 'verplaatsing';
  return (
    <li class={`${kind} ${state}${conflict === null ? '' : ' conflict'}`}>
      <span class="date">{datum ?? words.dateHidden}</span>
      <span class="what">
        {words.soorten[soort]}
        {zorglocatie === null ? '' : ` ${words.location(zorglocatie)}`}
      </span>
      <span class="details">{details.join(' · ')}</span>
      {conflict === null ? null : <span class="problem">{words.conflicts[conflict]}</span>}
      {isReferenceUnknown ? <span class="note">{words.referenceUnknown}</span> : null}
    </li>
  );
}
