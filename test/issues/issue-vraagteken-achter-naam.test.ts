import { parseBericht, parseBerichtStream } from 'fz825';
import { expect, test } from 'vitest';

test.each([
  '<a><?xml?</a>',
  '<a><?xml? ?></a>',
  '<a><?p?</a>',
  '<a><?p?',
  '<?xml?',
  '<?p?><a/>',
  '<?xml?><a/>',
])('%s: what stands behind the ? of an instruction may come in another piece', async (xml) => {
  const whole = parseBericht(xml);
  for (let at = 0; at <= xml.length; at++) {
    const pieces = (async function* () {
      yield xml.slice(0, at);
      yield xml.slice(at);
    })();
    expect(await parseBerichtStream(pieces)).toEqual(whole);
  }
});
