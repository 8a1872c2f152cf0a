/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { openPage, settle } from '../page/open-page.ts';
import { PEILDATUM } from './page-source.ts';

/** Opens the page as its picture shows it: the example of the page, judged. */
export async function showPage(browser: Browser, deviceScaleFactor: number): Promise<Page> {
  const { page } = await openPage(browser, {
    viewport: { width: 1280, height: 820 },
    deviceScaleFactor,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
  await page.getByLabel('Peildatum').fill(PEILDATUM);
  await page.getByLabel('Peildatum').blur();
  await page.locator('.finding.open').waitFor();
  await settle(page);
  await page.locator('h1').hover();
  return page;
}

/** What the picture shows, but for how long it took. */
export async function renderedBy(page: Page): Promise<string> {
  const html = await page.evaluate(
    () => `${document.querySelector('style')?.textContent}\n${document.querySelector('#page')?.innerHTML}`,
  );
  return html.replace(/[\d.,]+ ms/g, '… ms');
}
