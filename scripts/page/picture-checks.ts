import { readFileSync } from 'node:fs';
import { digestOf, type PictureRecord, RECORD } from '../pictures/record.ts';
import { renderedBy, showPage } from '../pictures/show-page.ts';
import { type Check, requireEqual } from './check.ts';

/** Whether the picture in README is of the page as it is. */
export const PICTURE_CHECKS: readonly Check[] = [
  {
    name: 'docs/images/page.png shows the page as it is: or run npm run pictures',
    run: async (browser) => {
      const page = await showPage(browser, 1);
      const { pageRendered }: PictureRecord = JSON.parse(readFileSync(RECORD, 'utf8'));
      requireEqual(digestOf(await renderedBy(page)), pageRendered, 'what the page has now');
      return undefined;
    },
  },
];
