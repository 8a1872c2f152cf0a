import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

// The library never writes to the console: any call during a test fails that test.
beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  try {
    for (const method of METHODS) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  } finally {
    // Otherwise the tests that follow would fail for this call too.
    vi.restoreAllMocks();
  }
});
