/** A process that runs the month in a folder, and is killed as soon as it tells this line or has done this step. */
import { openMonth, runMonth } from '../../examples/month/run-month.ts';

const [, , folder = '', last] = process.argv;
const die = (text: string): void => {
  if (text === last) process.kill(process.pid, 'SIGKILL');
};
await runMonth(await openMonth(folder), { tell: die, afterStep: die });
