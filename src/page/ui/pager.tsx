import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

/** So many things of a long list are on the page at a time. */
export const PAGE = 50;

/** Goes through a long list, a part at a time; nothing for a list that is short. */
export function Pager({
  words,
  page,
  count,
  onPage,
}: {
  readonly words: Words;
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}): JSX.Element | null {
  if (count <= PAGE) return null;
  const last = Math.ceil(count / PAGE) - 1;
  return (
    <nav class="pager" aria-label={words.page(page * PAGE + 1, Math.min(count, (page + 1) * PAGE), count)}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previousPage}
      </button>
      <span>{words.page(page * PAGE + 1, Math.min(count, (page + 1) * PAGE), count)}</span>
      <button type="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {words.nextPage}
      </button>
    </nav>
  );
}
