/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type Check, requireEqual, requireThat } from './check.ts';
import { GOOD, largeMessage } from './messages.ts';
import { drop, openPage, settle, type TestFile } from './open-page.ts';
import { requireAlone } from './use-checks.ts';

const binary = Array.from({ length: 5_000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(
  '',
);

/** What somebody may give that is no message, and what the page must say of it. */
const HOSTILE: readonly (readonly [name: string, files: readonly TestFile[], told: RegExp])[] = [
  ['an empty file', [{ name: 'leeg.xml', text: '' }], /leeg\.xml is leeg/],
  ['plain text', [{ name: 'brief.txt', text: 'Geachte heer Jansen,\nhierbij het dossier.' }], /Afgekeurd/],
  ['binary', [{ name: 'foto.jpg', binary }], /Afgekeurd/],
  ['another XML', [{ name: 'ander.xml', text: '<html><body>Jansen</body></html>' }], /Afgekeurd/],
  ['XML that stops', [{ name: 'half.xml', text: GOOD.slice(0, 700) }], /Afgekeurd/],
  ['a document type', [{ name: 'dtd.xml', text: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }], /Afgekeurd/],
  ['a billion in each other', [{ name: 'diep.xml', text: '<a>'.repeat(50_000) }], /Afgekeurd/],
  [
    'one line of a megabyte',
    [{ name: 'lang.xml', text: GOOD.replace(/\s*\n\s*/g, '') + ' '.repeat(1_000_000) }],
    /Goedgekeurd/,
  ],
  ['JSON that is none', [{ name: 'bronnen.json', text: '{"agb": [' }], /geen geldige JSON/],
  ['wrong sources', [{ name: 'bronnen.json', text: '{"agb": [{"code": 7}]}' }], /kloppen niet/],
  [
    'a profile that is no JSON',
    [
      { name: 'profiel.json', text: '{"naam": "x",' },
      { name: 'b.xml', text: GOOD },
    ],
    /kan niet worden gebruikt/,
  ],
  [
    'a broken profile',
    [
      { name: 'p.json', text: '{"naam": "x", "fz825": {"klassen": 7}}' },
      { name: 'b.xml', text: GOOD },
    ],
    /kan niet worden gebruikt/,
  ],
  ['a profile without XSDs', [{ name: 'p.json', text: '{"naam": "x"}' }], /noemt in schemas geen bestanden/],
  [
    'an XSD alone',
    [{ name: 'x.xsd', text: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>' }],
    /alleen gebruikt met een profiel/,
  ],
  [
    'sources that are no text',
    [{ name: 'bronnen.json', binary: `{"agb": ${binary}` }],
    /geen tekst in UTF-8/,
  ],
];

/** What the page does with what is no message, and with more than an ordinary one. */
export const HOSTILE_CHECKS: readonly Check[] = [
  {
    name: `hostile input gets clear words, never an empty page: ${HOSTILE.length} kinds`,
    run: async (browser) => {
      const { page, requests, complaints } = await openPage(browser);
      for (const [name, files, told] of HOSTILE) {
        await drop(page, files);
        await settle(page);
        const text = await page.locator('main').innerText();
        requireThat(told.test(text), `${name} is told as: ${text.slice(0, 300)}`);
        requireThat(!text.includes('Jansen') && !text.includes('7654321'), `${name} shows a value.`);
        await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
        await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).waitFor();
      }
      requireAlone(requests, complaints);
      return undefined;
    },
  },
  {
    name: 'a file that is too large is not read',
    run: async (browser) => {
      const { page } = await openPage(browser);
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(41 * 1024 * 1024)], 'groot.xml'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      });
      await page.getByText('groot.xml is groter dan 40 MB en is niet gelezen').waitFor();
      return undefined;
    },
  },
  {
    name: '10,000 mutations leave the page responsive',
    run: async (browser) => {
      const { page, complaints } = await openPage(browser);
      const text = largeMessage(10_000);
      // What the check itself takes to hand over the text is not counted.
      await page.evaluate((given) => Object.assign(globalThis, { given }), text);
      await watchMainThread(page);
      const start = Date.now();
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([(globalThis as unknown as { readonly given: string }).given], 'groot.xml'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      });
      await page.locator('.verdict.rejected').waitFor({ timeout: 60_000 });
      const took = Date.now() - start;
      for (const tab of ['In zinnen', 'Verloop', 'Controles', 'Bevindingen'])
        await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('button', { name: 'Volgende', exact: true }).click();
      await page.locator('.rows').evaluate((rows) => rows.scrollTo({ top: rows.scrollHeight }));
      await page
        .locator('.number', { hasText: /^\d{5,}$/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Toon waarden' }).click();
      await settle(page);
      const gap = await page.evaluate(() => (globalThis as unknown as { readonly longest: number }).longest);
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      requireThat(nodes < 5_000, `There are ${nodes} elements on the page.`);
      // On a machine that does much else the page waits for its turn too.
      requireThat(gap < 5_000, `The page stood still for ${gap} ms.`);
      requireEqual(complaints, [], 'the browser complained');
      return `${(text.length / 1e6).toFixed(1)} MB judged and shown in ${took} ms; the page stood still for ${Math.round(gap)} ms at most, and has ${nodes} elements`;
    },
  },
  {
    name: 'the first finding is soon there',
    run: async (browser) => {
      const { page } = await openPage(browser);
      const { FAULTY } = await import('./messages.ts');
      await page.waitForTimeout(1_500);
      const times: number[] = [];
      for (let round = 0; round < 5; round++) {
        times.push(await timeToFinding(page, FAULTY));
        await settle(page);
        await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
        await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).waitFor();
      }
      const [first = 0] = times;
      const middle = times.toSorted((a, b) => a - b)[2] ?? 0;
      requireThat(middle < 5_000, `It took ${middle} ms.`);
      return `${FAULTY.length} characters: the first message ${Math.round(first)} ms, the middle of five ${Math.round(middle)} ms (target 100)`;
    },
  },
];

/** Notes for how long the main thread did nothing else, from now on. */
async function watchMainThread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const holder = globalThis as unknown as { longest: number };
    holder.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      holder.longest = Math.max(holder.longest, now - last);
      last = now;
    }, 4);
  });
}

/** From the drop of a message until its first finding stands on the page, in milliseconds. */
function timeToFinding(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (given) =>
      new Promise<number>((resolve) => {
        const data = new DataTransfer();
        data.items.add(new File([given], 'bericht.xml'));
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelector('.finding') === null) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      }),
    text,
  );
}
