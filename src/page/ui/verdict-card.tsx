import type { JSX } from 'preact';
import type { ShownDocument, View } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { StateIcon } from './icons.tsx';

/** What became of a message, and of each controletype. */
export function VerdictCard({
  words,
  view,
  document,
}: {
  readonly words: Words;
  readonly view: View;
  readonly document: ShownDocument;
}): JSX.Element {
  const { verdict, findings, mutaties, controletypes, errors, berichttype } = document;
  const { count, warnings } = findings;
  const facts = [
    words.findings(count - warnings),
    ...(warnings === 0 ? [] : [words.warnings(warnings)]),
    ...(mutaties === null ? [] : [words.mutaties(mutaties)]),
    words.judgedIn(view.duration < 10 ? view.duration.toFixed(1) : view.duration.toFixed(0)),
  ];
  return (
    <section class={`verdict ${verdict}`} data-verdict={verdict}>
      <div class="said">
        <h2>
          <span class="kind">{berichttype}</span> {words.verdicts[verdict]}
        </h2>
        <p>{words.verdictText[verdict]}</p>
        <p class="facts">{facts.join(' · ')}</p>
        {errors.map((each) => (
          <p class="broken" key={each}>
            {each}
          </p>
        ))}
      </div>
      <ol class="ladder">
        {controletypes.map(({ controletype, state, isAsked }) => (
          <li key={controletype} class={state}>
            <StateIcon state={state} />
            <span class="type">{`${controletype} ${words.typeNames[controletype]}`}</span>
            <span class="state">{isAsked || state === 'nvt' ? words.states[state] : words.notAsked}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
