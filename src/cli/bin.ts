#!/usr/bin/env node
import * as module from 'node:module';
import { isMainThread } from 'node:worker_threads';

// What Node.js compiled of the program is kept for the next time, where it can: from 22.1.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// One file is both the program and the worker that judges files for it, so that it is found wherever it is bundled.
if (isMainThread) await (await import('./main.ts')).main(new URL(import.meta.url));
else await (await import('./judge/worker.ts')).work();
