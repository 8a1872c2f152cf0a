import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

const made = new Map<string, string>();

/**
 * A folder for the files that one test file writes; it is removed behind that test file.
 *
 * It goes by the test file, not by the module that asks: the test files of one process share their modules.
 */
export function tempFolder(): string {
  const { testPath = '' } = expect.getState();
  const folder = made.get(testPath) ?? mkdtempSync(join(tmpdir(), 'fz825-'));
  made.set(testPath, folder);
  return folder;
}

/** Removes all of them. */
export function removeTempFolders(): void {
  for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
  made.clear();
}
