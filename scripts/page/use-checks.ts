/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type Check, requireEqual, requireThat } from './check.ts';
import { BRONNEN, FAULTY, GOOD, HEEN, MISSPELT, RETOUR, VALUES } from './messages.ts';
import { drop, openPage, PAGE, paste, settle } from './open-page.ts';
import { projectFile } from './project-file.ts';

/** In bytes, of gzip -9. */
const MOST = 150_000;

/** What the page holds and does: what it was given, what it shows, and what it must not. */
export const USE_CHECKS: readonly Check[] = [
  {
    name: 'one file in its folder, small, with a policy that allows its own script and style and nothing else',
    run: async () => {
      requireEqual(readdirSync(fileURLToPath(new URL('.', PAGE))), ['index.html'], 'the folder has');
      const html = readFileSync(PAGE, 'utf8');
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const hashes = [/<script type="module">([\s\S]*?)<\/script>/, /<style>([\s\S]*?)<\/style>/].map(
        (part) => {
          const text = part.exec(html)?.[1] ?? '';
          return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        },
      );
      const wanted = `default-src 'none'; script-src ${hashes[0]}; style-src ${hashes[1]}; worker-src blob:; base-uri 'none'; form-action 'none'`;
      requireEqual(policy, wanted, 'the policy is');
      const size = gzipSync(html, { level: 9 }).length;
      requireThat(size <= MOST, `It takes ${size} bytes, more than ${MOST}.`);
      return `${(size / 1000).toFixed(1)} kB gzipped`;
    },
  },
  {
    name: 'a message that is dropped is judged, and no value of it is shown before it is asked for',
    run: async (browser) => {
      const { page, requests, complaints } = await openPage(browser);
      await drop(page, [
        { name: 'bericht.xml', text: FAULTY },
        { name: 'bronnen.json', text: BRONNEN },
      ]);
      await page.locator('.verdict.rejected').waitFor();
      await settle(page);
      requireEqual(await rulesOn(page), ['VC011'], 'the findings are');
      for (const tab of ['Controles', 'In zinnen', 'Verloop', 'Bevindingen']) {
        await page.getByRole('tab', { name: tab }).click();
        const html = await page.locator('#page').innerHTML();
        requireEqual(
          VALUES.filter((value) => html.includes(value)),
          [],
          `without values ${tab} shows`,
        );
      }
      await page.getByRole('button', { name: 'Toon waarden' }).click();
      await settle(page);
      const source = await page.locator('.source').innerText();
      requireThat(source.includes('7654321'), 'The source does not show the values that were asked for.');
      await page.getByRole('tab', { name: 'Verloop' }).click();
      const timeline = await page.locator('.besluit').first().innerText();
      requireThat(
        timeline.includes('2025-03-12') && timeline.includes('202500099'),
        'The verloop shows no values.',
      );
      await page.getByRole('button', { name: 'Verberg waarden' }).click();
      await settle(page);
      const html = await page.locator('#page').innerHTML();
      requireEqual(
        VALUES.filter((value) => html.includes(value)),
        [],
        'hidden again the page shows',
      );
      requireAlone(requests, complaints);
      const own = requests.filter((url) => !url.startsWith('blob:')).length;
      return `${own} request, for the page itself`;
    },
  },
  {
    name: 'text that is pasted is judged, in English too, by the date and environment that are chosen',
    run: async (browser) => {
      const { page, requests, complaints } = await openPage(browser);
      await paste(page, GOOD);
      await page.locator('.verdict.accepted').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Accepted' }).waitFor();
      requireEqual(await page.locator('html').getAttribute('lang'), 'en', 'the language is');
      await page.getByLabel('Environment').selectOption('T');
      await page.locator('.verdict.rejected').waitFor();
      await page.getByLabel('Environment').selectOption('P');
      await page.locator('.verdict.accepted').waitFor();
      await page.getByLabel('Reference date').fill('2025-03-01');
      await page.getByLabel('Reference date').blur();
      await page.locator('.verdict.rejected').waitFor();
      await page.getByLabel('Up to controletype').selectOption('2');
      await page.locator('.verdict.accepted').waitFor();
      requireAlone(requests, complaints);
      return undefined;
    },
  },
  {
    name: 'the keyboard alone is enough',
    run: async (browser) => {
      const { page, complaints } = await openPage(browser);
      await tabTo(page, 'Plak tekst');
      await page.keyboard.press('Enter');
      await tabTo(page, '', 'TEXTAREA');
      await page.keyboard.insertText(FAULTY);
      await tabTo(page, 'Controleer');
      await page.keyboard.press('Enter');
      await page.locator('.verdict.rejected').waitFor();
      await settle(page);
      await tabTo(page, 'Bevindingen');
      await page.keyboard.press('ArrowRight');
      await page.getByText('Een bericht doorloopt vijf controletypes').waitFor();
      await page.keyboard.press('Home');
      await tabTo(page, 'VC011');
      const card = page.locator('.finding button[aria-expanded]').first();
      const before = await card.getAttribute('aria-expanded');
      await page.keyboard.press('Enter');
      requireThat(
        (await card.getAttribute('aria-expanded')) !== before,
        'Enter does not open or close a finding.',
      );
      await page.keyboard.press('Enter');
      await tabTo(page, 'Toon in de bron');
      await page.keyboard.press('Enter');
      requireEqual(await page.locator('.row.chosen mark').count(), 1, 'marked places');
      requireEqual(complaints, [], 'the browser complained');
      return undefined;
    },
  },
  {
    name: 'a place in the source and its finding lead to each other',
    run: async (browser) => {
      const { page } = await openPage(browser);
      await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
      await page.locator('.finding').nth(1).waitFor();
      await page.locator('.finding h3 button').nth(1).click();
      requireEqual(
        await page.locator('.row.chosen .number').innerText(),
        await lineOf(page, 1),
        'the chosen line is',
      );
      await page.getByRole('button', { name: 'Volgende bevinding' }).click();
      requireEqual(await page.locator('.finding.open').count(), 1, 'open findings');
      requireEqual(
        await page.locator('.row.chosen .number').innerText(),
        await lineOf(page, 0),
        'the chosen line is',
      );
      await page.locator('button.number').last().click();
      requireEqual(
        await page.locator('.row.chosen .number').innerText(),
        await lineOf(page, 1),
        'the chosen line is',
      );
      return undefined;
    },
  },
  {
    name: 'what is certain is mended, shown, given and taken back',
    run: async (browser) => {
      const { page, complaints } = await openPage(browser);
      await drop(page, [{ name: 'bericht.xml', text: MISSPELT }]);
      await page.locator('.repair').first().waitFor();
      const shown = await page.locator('.repair').first().innerText();
      requireThat(shown.includes('<Afzender>') && !shown.includes('06290007'), `The repair shows: ${shown}`);
      await page.locator('.repair').getByRole('button', { name: 'Neem over' }).first().click();
      await settle(page);
      await page.getByRole('button', { name: /Herstel wat zeker is/ }).click();
      await page.locator('.verdict.accepted').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      requireEqual(download.suggestedFilename(), 'bericht.fixed.xml', 'the file is called');
      requireEqual(readFileSync(await download.path(), 'utf8'), GOOD, 'the mended text is');
      await page.getByRole('button', { name: 'Terug naar het origineel' }).click();
      await page.locator('.verdict.rejected').waitFor();
      requireEqual(complaints, [], 'the browser complained');
      return undefined;
    },
  },
  {
    name: 'an FZ826 is told beside its FZ825, and alone',
    run: async (browser) => {
      const { page, complaints } = await openPage(browser);
      await drop(page, [{ name: 'retour.xml', text: RETOUR }]);
      await page.getByRole('tab', { name: 'Antwoord' }).click();
      await page.getByText('Leg de FZ825 erbij').waitFor();
      await drop(page, [{ name: 'heen.xml', text: HEEN }]);
      await page.getByText(/Het bericht is (?:goed|af)gekeurd/).waitFor();
      await drop(page, [{ name: 'heen.xml', text: FAULTY }]);
      await page.getByText('geen antwoord op deze FZ825').waitFor();
      requireEqual(complaints, [], 'the browser complained');
      return undefined;
    },
  },
  {
    name: 'a profile judges by its XSDs, and by nothing as long as they are not there',
    run: async (browser) => {
      const { page, complaints } = await openPage(browser);
      const profiel = { naam: 'proef', schemas: { fz825: 'fz825-2.0.xsd', fz826: 'fz826-2.0.xsd' } };
      await drop(page, [
        { name: 'bericht.xml', text: GOOD },
        { name: 'profiel.json', text: JSON.stringify(profiel) },
      ]);
      await page.getByText('ontbreken nog: fz825-2.0.xsd, fz826-2.0.xsd').waitFor();
      await page.getByText('Niets beoordeeld', { exact: true }).last().waitFor();
      await drop(page, [
        { name: 'fz825-2.0.xsd', text: projectFile('schemas/fz825-2.0.xsd') },
        { name: 'fz826-2.0.xsd', text: projectFile('schemas/fz826-2.0.xsd') },
      ]);
      await page.getByText('Beoordeeld volgens het profiel proef').waitFor();
      await page.locator('.verdict.accepted').waitFor();
      requireEqual(complaints, [], 'the browser complained');
      return undefined;
    },
  },
  {
    name: 'nothing is kept',
    run: async (browser) => {
      const { page } = await openPage(browser);
      await drop(page, [{ name: 'bericht.xml', text: FAULTY }]);
      await page.locator('.verdict').waitFor();
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        location.href.split('/').at(-1),
      ]);
      requireEqual(kept, [0, 0, '', 0, 'index.html'], 'what is kept');
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      await page.getByRole('heading', { name: 'Wat is er met dit bericht?' }).waitFor();
      return undefined;
    },
  },
];

/** The rules of the findings that are shown. */
function rulesOn(page: Page): Promise<readonly string[]> {
  return page.locator('.finding .rule').allInnerTexts();
}

/** @throws Error when the page asked for more than itself and its worker, or complained */
export function requireAlone(requests: readonly string[], complaints: readonly string[]): void {
  requireEqual(
    requests.filter((url) => !url.startsWith('blob:')),
    [PAGE.href],
    'the page asked for',
  );
  requireEqual(complaints, [], 'the browser complained');
}

/** Goes on with the Tab key until what has the focus has a name. */
async function tabTo(page: Page, name: string, tag?: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      const outline = active === null ? '' : getComputedStyle(active).outlineStyle;
      return { text: active?.textContent ?? '', tag: active?.tagName, outline };
    });
    if (tag === undefined ? !found.text.startsWith(name) || found.tag !== 'BUTTON' : found.tag !== tag)
      continue;
    requireThat(found.outline !== 'none', `${name} does not show that it has the focus.`);
    return;
  }
  throw new Error(`The Tab key does not lead to ${name || tag}.`);
}

/** The line that a finding is about, as it is shown with it. */
async function lineOf(page: Page, index: number): Promise<string> {
  const text = await page.locator('.finding .where').nth(index).innerText();
  return /regel (\d+)/.exec(text)?.[1] ?? '';
}
