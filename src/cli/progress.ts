import { SingleBar } from 'cli-progress';
import type { Output } from './io.ts';

/** A progress bar on a terminal. */
export interface Progress {
  /** One file more is done. */
  advance(): void;
  /** Takes the bar away, for other text to be written. */
  pause(): void;
  stop(): void;
}

/** Draws a progress bar. To be used on a terminal only. */
export function createProgress({ stream }: Output, total: number): Progress {
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total}',
    clearOnComplete: true,
    hideCursor: false,
    ...(stream === undefined ? undefined : { stream }),
  });
  let done = 0;
  let running = false;

  function start(): void {
    if (!running) bar.start(total, done);
    running = true;
  }

  function stop(): void {
    if (running) bar.stop();
    running = false;
  }

  start();
  return {
    advance: () => {
      done++;
      start();
      bar.update(done);
    },
    pause: stop,
    stop,
  };
}
