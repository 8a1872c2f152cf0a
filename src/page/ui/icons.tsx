import type { JSX } from 'preact';
import type { ControleState } from '../../index.ts';

/** The mark of the page: a tag with a tick in it. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="currentColor" />
      <path
        d="M14 11 6.5 20l7.5 9M26 11l7.5 9-7.5 9"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path
        d="m15.5 20.5 3.4 3.6 6-7.6"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

const PATHS: Readonly<Record<ControleState, string>> = {
  passed: 'm4.5 8.5 2.4 2.5 4.6-5.6',
  failed: 'm5 5 6 6m0-6-6 6',
  error: 'm5 5 6 6m0-6-6 6',
  warned: 'M8 4.2v4.6m0 2.6v.2',
  skipped: 'M4.5 8h7',
  unchecked: 'M4.5 8h7',
  nvt: 'M4.5 8h7',
};

/** A sign for what became of something; what it says is always in words beside it. */
export function StateIcon({ state }: { readonly state: ControleState }): JSX.Element {
  return (
    <svg class={`state-icon ${state}`} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" />
      <path d={PATHS[state]} />
    </svg>
  );
}
