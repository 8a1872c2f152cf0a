import { SingleBar } from 'cli-progress';

/** A progress bar on a terminal. */
export interface Progress {
  /** So many files more are done. */
  advance(files: number): void;
  /** Takes the bar away, for other text to be written, or for good. */
  remove(): void;
}

/** Draws a progress bar. To be used on a terminal only. */
export function createProgress(stream: NodeJS.WritableStream, total: number): Progress {
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total}',
    clearOnComplete: true,
    stream,
  });
  let done = 0;
  bar.start(total, done);
  return {
    advance: (files) => {
      done += files;
      if (bar.isActive) bar.update(done);
      else bar.start(total, done);
    },
    remove: () => bar.stop(),
  };
}
