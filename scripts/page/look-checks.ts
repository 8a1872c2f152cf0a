/// <reference lib="dom" />

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type Check, requireEqual } from './check.ts';
import { BRONNEN, FAULTY, HEEN, MISSPELT, RETOUR } from './messages.ts';
import { drop, openPage, settle } from './open-page.ts';

const TABS = ['bevindingen', 'controles', 'zinnen', 'verloop'] as const;

/** How the page looks to everybody. */
export const LOOK_CHECKS: readonly Check[] = [
  {
    name: 'axe finds nothing, light and dark, in Dutch and in English',
    run: async (browser) => {
      let looked = 0;
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await openPage(browser, { colorScheme });
        for (const taal of ['Nederlands', 'English']) {
          await page.getByRole('button', { name: taal }).click();
          looked += await lookAt(page, `${colorScheme} ${taal} start`);
          await drop(page, [
            { name: 'heen.xml', text: FAULTY },
            { name: 'retour.xml', text: RETOUR },
            { name: 'bronnen.json', text: BRONNEN },
          ]);
          await settle(page);
          for (const tab of [...TABS, 'antwoord']) {
            await page.locator(`#tab-${tab}`).click();
            looked += await lookAt(page, `${colorScheme} ${taal} ${tab}`);
          }
          await page.locator('button.values').click();
          await settle(page);
          await page.locator('#tab-bevindingen').click();
          looked += await lookAt(page, `${colorScheme} ${taal} with values`);
          await page.locator('button.values').click();
          await drop(page, [
            { name: 'heen.xml', text: MISSPELT },
            { name: 'p.json', text: '{"naam": 7}' },
          ]);
          await settle(page);
          looked += await lookAt(page, `${colorScheme} ${taal} broken profile`);
          await page.locator('.files li button').last().click();
          await settle(page);
          await page.locator('.more button').last().click();
          await page.locator('.start').waitFor();
        }
      }
      return `${looked} states`;
    },
  },
  {
    name: 'on a phone nothing stands beside the screen',
    run: async (browser) => {
      for (const [width, height] of [
        [360, 740],
        [320, 568],
      ] as const) {
        const { page } = await openPage(browser, {
          viewport: { width, height },
          hasTouch: true,
          isMobile: true,
        });
        await requireNoScroll(page, `start at ${width}`);
        await drop(page, [
          {
            name: 'een-bericht-met-een-heel-erg-lange-naam-zoals-systemen-die-maken_2025-03-10.xml',
            text: HEEN,
          },
          { name: 'retour.xml', text: RETOUR },
        ]);
        await page.locator('.verdict').waitFor();
        for (const tab of [...TABS, 'antwoord']) {
          await page.locator(`#tab-${tab}`).click();
          await requireNoScroll(page, `${tab} at ${width}`);
        }
      }
      return undefined;
    },
  },
  {
    name: 'the theme that is chosen goes before that of the system',
    run: async (browser) => {
      const { page } = await openPage(browser, { colorScheme: 'light' });
      const ground = async (): Promise<string> => {
        await page.waitForTimeout(100);
        return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      };
      const light = await ground();
      await page.getByLabel('Weergave').selectOption('donker');
      const dark = await ground();
      requireEqual(light === dark, false, 'dark is as light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.getByLabel('Weergave').selectOption('licht');
      requireEqual(await ground(), light, 'the ground is');
      await page.getByLabel('Weergave').selectOption('systeem');
      requireEqual(await ground(), dark, 'the ground is');
      return undefined;
    },
  },
];

/** @throws Error when axe finds anything */
async function lookAt(page: Page, state: string): Promise<1> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: own } = globalThis as unknown as {
      readonly axe: {
        run(): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await own.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
  requireEqual(found, [], `axe on ${state}`);
  return 1;
}

async function requireNoScroll(page: Page, state: string): Promise<void> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  requireEqual(Math.max(wide ?? 0, screen ?? 0), screen, `the width of ${state}`);
}
