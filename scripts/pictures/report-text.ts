import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { EXAMPLE } from '../../src/page/example.ts';

/** The line that gives the report. */
export const LINE = 'npx fz825 check bericht.xml';

/** What the program reports of the example of the page, with the colours of a terminal. */
export async function reportText(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fz825-picture-'));
  const path = join(folder, 'bericht.xml');
  let text = '';
  const output: Output = {
    write: async (more) => {
      text += more;
    },
    hasColours: true,
    isTerminal: false,
    stream: process.stdout,
  };
  try {
    writeFileSync(path, EXAMPLE);
    await run(['check', path], {
      stdin: (async function* () {})(),
      stdout: output,
      stderr: output,
      today: () => '2025-03-15',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return text.replaceAll(path, 'bericht.xml');
}
