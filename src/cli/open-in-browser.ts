import { spawn } from 'node:child_process';

/** What opens a file with the program that somebody chose for it, on each system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

const OTHERS: readonly [program: string, ...args: string[]] = ['xdg-open'];

/** So long the program may take to say that it cannot: after that it is left to itself. */
const PATIENCE = 3_000;

/** Opens a file in the browser, and does not wait until that is closed; false when there is nothing that opens it. */
export function openInBrowser(path: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? OTHERS;
  return new Promise((resolve) => {
    const child = spawn(program, [...args, path], { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    setTimeout(() => resolve(true), PATIENCE).unref();
    child.unref();
  });
}
