import { planMutaties } from 'fz825/administratie';
import { expect, test } from 'vitest';
import { codeBlocks } from '../docs/markdown.ts';

test('the plan of the guide gives the reasons that the guide says', () => {
  const blocks = codeBlocks('docs/guide.md');
  const at = blocks.findIndex(({ code }) => code.includes('planMutaties({'));
  const [program, output] = blocks.slice(at);
  const printed: string[] = [];
  const body = program?.code.replace(/^import .*$/m, '') ?? '';
  new Function('planMutaties', 'console', body)(planMutaties, { log: (line: string) => printed.push(line) });
  expect(`${printed.join('\n')}\n`).toBe(output?.code);
});
