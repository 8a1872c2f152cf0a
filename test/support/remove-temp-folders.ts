import { afterAll } from 'vitest';
import { removeTempFolders } from './temp-folders.ts';

// A setup file runs anew for each test file, unlike the modules that the test files share.
afterAll(removeTempFolders);
