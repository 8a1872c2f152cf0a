import { SingleBar } from 'cli-progress';

/** A progress bar on a terminal. */
export interface Progress {
  /** So many files more are done. */
  advance(files: number): void;
  /** Takes the bar away, for other text to be written, or for good. */
  remove(): void;
}

/** What a bar tells: how far it is, or also how many go in a second and how long it will take. */
export type ProgressForm = keyof typeof FORMS;

const FORMS = {
  kort: '{bar} {percentage}% {value}/{total}',
  snelheid: '{bar} {percentage}% {value}/{total}  {perSeconde}/s  nog {eta_formatted}',
} as const;

/** Draws a progress bar. To be used on a terminal only. */
export function createProgress(
  stream: NodeJS.WritableStream,
  total: number,
  form: ProgressForm = 'kort',
): Progress {
  const bar = new SingleBar({
    format: FORMS[form],
    clearOnComplete: true,
    stream,
  });
  const began = performance.now();
  let done = 0;

  function told(): { readonly perSeconde: number } {
    return { perSeconde: Math.round((1000 * done) / Math.max(1, performance.now() - began)) };
  }

  bar.start(total, done, told());
  return {
    advance: (files) => {
      done += files;
      if (bar.isActive) bar.update(done, told());
      else bar.start(total, done, told());
    },
    remove: () => bar.stop(),
  };
}
