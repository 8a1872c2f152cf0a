import type { JSX } from 'preact';
import { explanationOf } from '../explanations.ts';
import type { Settings, ShownControletype, ShownDocument } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import { StateIcon } from './icons.tsx';

/** Of each controletype, and of each of its controls, what was and was not checked. */
export function Controls({
  words,
  document,
  taal,
}: {
  readonly words: Words;
  readonly document: ShownDocument;
  readonly taal: Settings['taal'];
}): JSX.Element {
  return (
    <>
      <p class="intro">{words.controlsIntro}</p>
      {document.controletypes.map((each) => (
        <section class="controletype" key={each.controletype}>
          <h3>
            <StateIcon state={each.state} />
            {`${words.typeLabel(each.controletype)}: ${words.typeNames[each.controletype]}`}
            <span class="state">{stateOf(words, each)}</span>
          </h3>
          {each.state === 'nvt' ? null : each.controles.length === 0 ? (
            <p>{words.noControlsOfType}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.control}</th>
                  <th scope="col">{words.state}</th>
                </tr>
              </thead>
              <tbody>
                {each.controles.map(({ rule, state, lacks }) => (
                  <tr key={rule} class={state}>
                    <th scope="row">
                      <code>{rule}</code> {explanationOf(rule, taal)?.[0]}
                    </th>
                    <td>
                      {each.isAsked ? words.states[state] : words.notAsked}
                      {lacks.length === 0 ? '' : ` ${words.lacksOf(lacks)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  );
}

function stateOf(words: Words, { state, isAsked }: ShownControletype): string {
  return isAsked || state === 'nvt' ? words.states[state] : words.notAsked;
}
